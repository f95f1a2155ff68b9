#include "ui/models/figureinput.h"

#include "db/domain/rules.h"
#include "tests/support/printing.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;
using namespace tongbao::test;

class TestFigureInput : public QObject {
    Q_OBJECT
private slots:
    void writesNumbersAsPeopleDo_data();
    void writesNumbersAsPeopleDo();
    void readsBackEveryNumberThatItWrites_data();
    void readsBackEveryNumberThatItWrites();
    void readsBackEveryPeriodThatItWrites_data();
    void readsBackEveryPeriodThatItWrites();
};

void TestFigureInput::writesNumbersAsPeopleDo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<UnitKind>("kind");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("written");
    QTest::newRow("percent keeps its digits")
        << u"55.0"_s << UnitKind::Percent << Language::English << u"55.0"_s;
    QTest::newRow("trillions") << u"9040000000000"_s << UnitKind::Money << Language::English
                               << u"9.04 trillion"_s;
    QTest::newRow("万亿") << u"9040000000000"_s << UnitKind::Money << Language::Chinese << u"9.04万亿"_s;
    QTest::newRow("millions of people")
        << u"520000000"_s << UnitKind::Count << Language::English << u"520 million"_s;
    QTest::newRow("亿 people") << u"520000000"_s << UnitKind::Count << Language::Chinese << u"5.2亿"_s;
}

void TestFigureInput::writesNumbersAsPeopleDo()
{
    QFETCH(QString, text);
    QFETCH(UnitKind, kind);
    QFETCH(Language, language);
    QTEST(inputText(number(text), kind, language), "written");
}

void TestFigureInput::readsBackEveryNumberThatItWrites_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"0", "1", "999", "1000", "12345", "40364510000000", "1234567890.5", "99999999",
             "190500000000000", "0.05", "123456789012345"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestFigureInput::readsBackEveryNumberThatItWrites()
{
    QFETCH(QString, text);
    for (const Language language : {Language::English, Language::Chinese}) {
        for (const auto &[kind, metric, unitCode] :
            {std::tuple{UnitKind::Money, u"tp_mobile_volume"_s, u"CNY"_s},
                std::tuple{UnitKind::Count, u"mau"_s, u"count"_s}}) {
            const QString written = inputText(number(text), kind, language);
            const Checked<Observation> read
                = readObservation({metric, u"alipay"_s, {}, u"2018"_s, written, {}, {}, {}, {}, unitCode,
                                      u"analysys-2018"_s, {}},
                    sampleCatalog());
            QVERIFY2(read, qPrintable(written));
            QCOMPARE(*read.value->figure.value, number(text));
        }
    }
}

void TestFigureInput::readsBackEveryPeriodThatItWrites_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"2018", "2018-H1", "2018-Q4", "2018-07", "2018-W27", "2018-07-15"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestFigureInput::readsBackEveryPeriodThatItWrites()
{
    QFETCH(QString, key);
    for (const Language language : {Language::English, Language::Chinese}) {
        const Checked<Observation> read
            = readObservation({u"app_penetration"_s, u"alipay"_s, {}, inputText(period(key), language),
                                  u"51"_s, {}, {}, {}, {}, {}, u"aurora-2018"_s, {}},
                sampleCatalog());
        QVERIFY(read);
        QCOMPARE(read.value->key.period, period(key));
    }
}

TONGBAO_TEST_MAIN(TestFigureInput)
#include "tst_figureinput.moc"
