#include "db/domain/codelookup.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestCodeLookup : public QObject {
    Q_OBJECT
private slots:
    void findsTheNearestText_data();
    void findsTheNearestText();
    void takesANameInAnyCase();
    void takesANameAsItIsShown();
    void findsCodesNearAName_data();
    void findsCodesNearAName();
};

void TestCodeLookup::findsTheNearestText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("two letters swapped") << u"exprot"_s << u"export"_s;
    QTest::newRow("one letter too many") << u"infos"_s << u"info"_s;
    QTest::newRow("capitals") << u"INFO"_s << u"info"_s;
    QTest::newRow("nothing like it") << u"frobnicate"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestCodeLookup::findsTheNearestText()
{
    QFETCH(QString, text);
    QTEST(nearestText(text, {u"info"_s, u"export"_s, u"import"_s}), "nearest");
}

void TestCodeLookup::takesANameInAnyCase()
{
    const Catalog catalog = test::sampleCatalog();
    QCOMPARE(readSubjectCode(u"Tenpay"_s, catalog).code, u"tenpay"_s);
    QCOMPARE(readSubjectCode(u"ALIPAY"_s, catalog).code, u"alipay"_s);
    QCOMPARE(readMetricCode(u"third-party Mobile Payment Share"_s, catalog).code, u"tp_mobile_share"_s);
    QVERIFY(!readSubjectCode(u"Tenpays"_s, catalog));
}

void TestCodeLookup::takesANameAsItIsShown()
{
    Catalog catalog = test::sampleCatalog();
    for (const Subject &subject : catalog.subjects()) {
        for (const Language language : {Language::English, Language::Chinese})
            QCOMPARE(readSubjectCode(displayName(subject, language), catalog).code, subject.code);
    }
    QVERIFY(!readSubjectCode(u"Alipay 财付通"_s, catalog));
    Subject same = *catalog.subject(u"alipay"_s);
    same.code = u"alipay-2"_s;
    catalog.setSubjects(catalog.subjects() + QList{same});
    QVERIFY(!readSubjectCode(u"Alipay 支付宝"_s, catalog));
}

void TestCodeLookup::findsCodesNearAName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Table>("kind");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("one character wrong") << u"支付保"_s << Table::Subjects << QStringList{u"alipay"_s};
    QTest::newRow("a part of names") << u"third-party"_s << Table::Metrics
                                     << QStringList{u"tp_mobile_share"_s, u"tp_mobile_volume"_s};
    QTest::newRow("a publisher") << u"iResearch"_s << Table::Sources
                                 << QStringList{u"iresearch-2018"_s, u"iresearch-2019"_s};
    QTest::newRow("nothing like it") << u"京东白条"_s << Table::Subjects << QStringList();
    QTest::newRow("one letter") << u"x"_s << Table::Subjects << QStringList();
}

void TestCodeLookup::findsCodesNearAName()
{
    QFETCH(QString, text);
    QFETCH(Table, kind);
    QTEST(nearbyCodes(text, kind, test::sampleCatalog(), 2), "codes");
}

TONGBAO_TEST_MAIN(TestCodeLookup)
#include "tst_codelookup.moc"
