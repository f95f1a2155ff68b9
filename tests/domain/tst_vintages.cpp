#include "db/domain/chartdata.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::figure;

namespace {

Observation volume(const QString &period, const QString &text, const QString &source)
{
    return test::observation(
        u"tp_mobile_volume"_s, u"market-total"_s, period, figure(text, u"CNY"_s), source);
}

// iResearch printed 48.3 in October 2018 and 44.4 for the same quarter in May 2019, and one quarter more.
QList<Observation> revised()
{
    return {volume(u"2018-Q1"_s, u"48.3"_s, u"iresearch-2018"_s),
        volume(u"2018-Q1"_s, u"44.4"_s, u"iresearch-2019"_s),
        volume(u"2018-Q2"_s, u"50.1"_s, u"iresearch-2019"_s)};
}

Result<ChartData> draw(const View &view, const QList<Observation> &observations = revised())
{
    return chartData(observations, test::sampleCatalog(), view);
}

View volumeView(const std::optional<QDate> &compareAsOf = {})
{
    View view = *builtInView(u"volume");
    view.query.metrics = {u"tp_mobile_volume"_s};
    view.compareAsOf = compareAsOf;
    return view;
}

// "2018-Q1 48.3 -> 44.4 (-3.9)"; without a change where either is no single value.
QStringList lines(const ChartData &data)
{
    QStringList texts;
    for (const ChartRow &row : chartRows(data)) {
        const SeriesPoint &point = data.series.at(row.series).points.at(row.point);
        QString text = point.period.key() + u' ';
        if (point.earlier)
            text += point.earlier->figure.value->text() + u" -> "_s;
        text += point.figure.value->text();
        if (row.change)
            text += u" (%1)"_s.arg(*row.change);
        texts.append(text);
    }
    return texts;
}

} // namespace

class TestVintages : public QObject {
    Q_OBJECT
private slots:
    void comparesWithWhatWasKnown();
    void comparesAPublisherWithItself();
    void comparesTwoDates();
    void comparesTheLatestPeriodWithTheFirst();
    void comparesNoTwoPublishers();
    void refusesWhatCannotBeCompared_data();
    void refusesWhatCannotBeCompared();
};

void TestVintages::comparesWithWhatWasKnown()
{
    const ChartData data = draw(volumeView(QDate(2018, 12, 31))).value();
    QCOMPARE(data.view.mark, Mark::Dumbbell);
    QCOMPARE(data.periods.size(), 2);
    QCOMPARE(lines(data), QStringList({u"2018-Q2 50.1"_s, u"2018-Q1 48.3 -> 44.4 (-3.9)"_s}));
    QCOMPARE(data.series.first().points.first().earlier->observation.key.source, u"iresearch-2018"_s);
}

void TestVintages::comparesAPublisherWithItself()
{
    // By then Analysys had more figures, but iResearch is drawn.
    const QList<Observation> observations
        = revised() + QList{volume(u"2018-Q1"_s, u"40.4"_s, u"analysys-2018"_s)};
    const ChartData data = draw(volumeView(QDate(2018, 12, 31)), observations).value();
    QCOMPARE(lines(data).last(), u"2018-Q1 48.3 -> 44.4 (-3.9)"_s);
}

void TestVintages::comparesTwoDates()
{
    View view = volumeView(QDate(2018, 10, 30));
    view.query.asOf = QDate(2018, 12, 31);
    // A source of October 2018 was out by its last day, not before.
    QCOMPARE(lines(draw(view).value()), QStringList{u"2018-Q1 48.3"_s});
    view.compareAsOf = QDate(2018, 10, 31);
    QCOMPARE(lines(draw(view).value()), QStringList{u"2018-Q1 48.3 -> 48.3 (0)"_s});
}

void TestVintages::comparesTheLatestPeriodWithTheFirst()
{
    View view = *builtInView(u"share");
    view.mark = Mark::Dumbbell;
    view.query.subjects = {u"alipay"_s, u"others"_s};
    const ChartData data = draw(view, test::sampleObservations()).value();
    QCOMPARE(lines(data), QStringList({u"2018-Q4 54.26 -> 53.78 (-0.48)"_s, u"2018-Q1 7.29"_s}));
    QCOMPARE(data.series.first().points.first().earlier->period.key(), u"2017-Q4"_s);
}

void TestVintages::comparesNoTwoPublishers()
{
    View view = volumeView();
    view.mark = Mark::Dumbbell;
    view.query.choice = PublisherChoice::Preferred;
    const QList<Observation> observations{volume(u"2018-Q1"_s, u"40.4"_s, u"analysys-2018"_s),
        volume(u"2018-Q2"_s, u"50.1"_s, u"iresearch-2018"_s)};
    QCOMPARE(lines(draw(view, observations).value()), QStringList{u"2018-Q2 50.1"_s});
}

void TestVintages::refusesWhatCannotBeCompared_data()
{
    QTest::addColumn<View>("view");

    View view = volumeView(QDate(2018, 12, 31));
    view.mark = Mark::Column;
    QTest::newRow("as columns") << view;
    view.mark = Mark::Automatic;
    view.query.asOf = QDate(2018, 12, 31);
    QTest::newRow("with itself") << view;
    view = *builtInView(u"concentration");
    view.compareAsOf = QDate(2018, 12, 31);
    QTest::newRow("concentration") << view;
}

void TestVintages::refusesWhatCannotBeCompared()
{
    QFETCH(View, view);
    const Result<ChartData> data = draw(view);
    QVERIFY(!data);
    QCOMPARE(data.error().kind, ErrorKind::Invalid);
}

TONGBAO_TEST_MAIN(TestVintages)
#include "tst_vintages.moc"
