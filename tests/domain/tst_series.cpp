#include "db/domain/series.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

Series seriesOf(const QList<std::pair<QString, QString>> &figures)
{
    Series series;
    for (const auto &[period, text] : figures) {
        const Observation observation = test::observation(
            u"tp_mobile_share"_s, u"alipay"_s, period, test::figure(text), u"analysys-2019"_s);
        series.points.append({observation.key.period, observation.figure, observation, u"Analysys"_s});
    }
    return series;
}

} // namespace

class TestSeries : public QObject {
    Q_OBJECT
private slots:
    void tellsTheChangeInPublishedDigits();
    void knowsNoChangeOfTheFirstPoint();
    void knowsNoChangeAcrossAGap();
    void knowsNoChangeBetweenTwoPublishers();
    void comparesOnlySingleValues_data();
    void comparesOnlySingleValues();
};

void TestSeries::tellsTheChangeInPublishedDigits()
{
    const Series series = seriesOf({{u"2018-Q4"_s, u"53.76"_s}, {u"2019-Q1"_s, u"53.78"_s}});
    QVERIFY(changeOnPrevious(series, 1) == 0.02);
}

void TestSeries::knowsNoChangeOfTheFirstPoint()
{
    const Series series = seriesOf({{u"2018-Q4"_s, u"53.76"_s}});
    QVERIFY(!changeOnPrevious(series, 0));
    QVERIFY(!changeOnPrevious(series, 1));
    QVERIFY(!changeOnPrevious(series, -1));
}

void TestSeries::knowsNoChangeAcrossAGap()
{
    const Series series = seriesOf({{u"2018-Q3"_s, u"53.71"_s}, {u"2019-Q1"_s, u"53.78"_s}});
    QVERIFY(!changeOnPrevious(series, 1));
}

void TestSeries::knowsNoChangeBetweenTwoPublishers()
{
    Series series = seriesOf({{u"2018-Q4"_s, u"53.78"_s}, {u"2019-Q1"_s, u"49.9"_s}});
    series.points[1].publisher = u"iResearch"_s;
    QVERIFY(!changeOnPrevious(series, 1));
}

void TestSeries::comparesOnlySingleValues_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("about") << u"~54"_s << u"53.7"_s << true;
    QTest::newRow("value in a range") << u"9 7-11"_s << u"10"_s << true;
    QTest::newRow("range before") << u"7-11"_s << u"10"_s << false;
    QTest::newRow("range now") << u"10"_s << u"7-11"_s << false;
    QTest::newRow("over") << u">94"_s << u"95"_s << false;
    QTest::newRow("under") << u"94"_s << u"<95"_s << false;
}

void TestSeries::comparesOnlySingleValues()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    const Series series = seriesOf({{u"2018-Q4"_s, before}, {u"2019-Q1"_s, now}});
    QTEST(changeOnPrevious(series, 1).has_value(), "isKnown");
}

TONGBAO_TEST_MAIN(TestSeries)
#include "tst_series.moc"
