#include "app/language.h"

#include "resources/resources.h"
#include "tests/support/testenvironment.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestLanguage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void knowsItsCodes();
    void translatesOurTexts();
    void translatesTheTextsOfQt();
    void countsOneAndMany();
    void goesBackToEnglish();
    void formatsInTheSameLanguage();
    void asksTheSystem_data();
    void asksTheSystem();
};

namespace {

QString ours()
{
    return QCoreApplication::translate("tongbao::View", "Market share");
}

QString theirs()
{
    return QCoreApplication::translate("QCommandLineParser", "Options:");
}

} // namespace

void TestLanguage::initTestCase()
{
    initResources();
}

void TestLanguage::cleanup()
{
    installLanguage(Language::English);
}

void TestLanguage::knowsItsCodes()
{
    QCOMPARE(languageFromCode(u"en"), Language::English);
    QCOMPARE(languageFromCode(u"zh"), Language::Chinese);
    QCOMPARE(languageFromCode(u"EN"), std::nullopt);
    QCOMPARE(languageFromCode(u""), std::nullopt);
}

void TestLanguage::translatesOurTexts()
{
    QCOMPARE(ours(), u"Market share"_s);
    installLanguage(Language::Chinese);
    QCOMPARE(ours(), u"市场份额"_s);
}

void TestLanguage::translatesTheTextsOfQt()
{
    QCOMPARE(theirs(), u"Options:"_s);
    installLanguage(Language::Chinese);
    QVERIFY(theirs() != u"Options:"_s);
}

void TestLanguage::countsOneAndMany()
{
    installLanguage(Language::English);
    QCOMPARE(QCoreApplication::translate("tongbao::Chart", "%n reports", nullptr, 1), u"1 report"_s);
    QCOMPARE(QCoreApplication::translate("tongbao::Chart", "%n reports", nullptr, 2), u"2 reports"_s);
}

void TestLanguage::goesBackToEnglish()
{
    installLanguage(Language::Chinese);
    installLanguage(Language::Chinese);
    installLanguage(Language::English);
    QCOMPARE(ours(), u"Market share"_s);
    QCOMPARE(theirs(), u"Options:"_s);
}

void TestLanguage::formatsInTheSameLanguage()
{
    installLanguage(Language::Chinese);
    QCOMPARE(QLocale().language(), QLocale::Chinese);
    installLanguage(Language::English);
    QCOMPARE(QLocale().language(), QLocale::English);
}

void TestLanguage::asksTheSystem_data()
{
    QTest::addColumn<QByteArray>("lang");
    QTest::addColumn<Language>("language");
    QTest::newRow("none") << QByteArray() << Language::English;
    QTest::newRow("C") << QByteArray("C.UTF-8") << Language::English;
    QTest::newRow("American") << QByteArray("en_US.UTF-8") << Language::English;
    QTest::newRow("German") << QByteArray("de_DE.UTF-8") << Language::English;
    QTest::newRow("Chinese") << QByteArray("zh_CN.UTF-8") << Language::Chinese;
    QTest::newRow("of Taiwan") << QByteArray("zh_TW.UTF-8") << Language::Chinese;
}

void TestLanguage::asksTheSystem()
{
    QFETCH(QByteArray, lang);
    const QByteArray before = qgetenv("LC_ALL");
    qunsetenv("LANGUAGE");
    qputenv("LC_ALL", lang);
    qputenv("LANG", lang);
    QTEST(systemLanguage(), "language");
    qputenv("LC_ALL", before);
}

TONGBAO_TEST_MAIN(TestLanguage)
#include "tst_language.moc"
