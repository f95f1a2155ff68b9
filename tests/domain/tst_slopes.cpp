#include "db/domain/slopes.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::figure;

namespace {

Observation share(const QString &subject, const QString &period, const QString &text,
    const QString &source = u"analysys-2018"_s)
{
    return test::observation(u"tp_mobile_share"_s, subject, period, figure(text), source);
}

View slopeView()
{
    View view = *builtInView(u"share");
    view.mark = Mark::Slope;
    return view;
}

Result<ChartData> draw(const QList<Observation> &observations, const View &view = slopeView())
{
    return chartData(observations, test::sampleCatalog(), view);
}

// "alipay 2017-Q4 54.26, 2018-Q4 53.78 (-0.48)"
QStringList lines(const ChartData &data)
{
    QStringList texts;
    for (const Series &series : data.series) {
        QStringList points;
        for (qsizetype i = 0; i < series.points.size(); ++i) {
            const SeriesPoint &point = series.points.at(i);
            QString text
                = point.period.key() + u' ' + (point.figure.value ? point.figure.value->text() : u"range"_s);
            if (point.earlier)
                text.prepend(point.earlier->figure.value->text() + u" -> "_s);
            if (const auto change = changeBeside(data, series, i))
                text += u" (%1)"_s.arg(*change);
            points.append(text);
        }
        texts.append(series.subject + u' ' + points.join(u", "_s));
    }
    return texts;
}

QStringList periodKeys(const ChartData &data)
{
    QStringList keys;
    for (Period period : data.periods)
        keys.append(period.key());
    return keys;
}

} // namespace

class TestSlopes : public QObject {
    Q_OBJECT
private slots:
    void joinsTheFirstPeriodWithTheLast();
    void takesPeriodsThatALineCanJoin();
    void takesTheOutermostWhereNothingCanBeJoined();
    void comparesNoTwoPublishers();
    void comparesTwoDatesOfTheLastPeriod();
    void marksNoEvents();
    void takesTransforms();
    void refusesASinglePeriod();
};

void TestSlopes::joinsTheFirstPeriodWithTheLast()
{
    const ChartData data
        = draw({share(u"alipay"_s, u"2017-Q4"_s, u"54.26"_s), share(u"alipay"_s, u"2018-Q1"_s, u"53.76"_s),
                   share(u"alipay"_s, u"2018-Q4"_s, u"53.78"_s), share(u"tenpay"_s, u"2017-Q4"_s, u"38.15"_s),
                   share(u"others"_s, u"2018-Q4"_s, u"7.3"_s)})
              .value();
    QCOMPARE(lines(data),
        QStringList({u"alipay 2017-Q4 54.26, 2018-Q4 53.78 (-0.48)"_s, u"tenpay 2017-Q4 38.15"_s,
            u"others 2018-Q4 7.3"_s}));
    QCOMPARE(periodKeys(data), QStringList({u"2017-Q4"_s, u"2018-Q4"_s}));
    QCOMPARE(data.periodsInSight, 3);
}

void TestSlopes::takesPeriodsThatALineCanJoin()
{
    // A single early figure of another app leaves no line.
    const ChartData data
        = draw({share(u"others"_s, u"2014-Q3"_s, u"6"_s), share(u"alipay"_s, u"2015-Q2"_s, u"74.31"_s),
                   share(u"alipay"_s, u"2018-Q4"_s, u"53.78"_s)})
              .value();
    QCOMPARE(lines(data), QStringList{u"alipay 2015-Q2 74.31, 2018-Q4 53.78 (-20.53)"_s});
    QCOMPARE(data.periodsInSight, 3);
}

void TestSlopes::takesTheOutermostWhereNothingCanBeJoined()
{
    const ChartData data
        = draw({share(u"alipay"_s, u"2015-Q2"_s, u"70-75"_s), share(u"alipay"_s, u"2018-Q4"_s, u"53.78"_s),
                   share(u"tenpay"_s, u"2017-Q4"_s, u"38.15"_s)})
              .value();
    QCOMPARE(lines(data), QStringList{u"alipay 2015-Q2 range, 2018-Q4 53.78"_s});
}

void TestSlopes::comparesNoTwoPublishers()
{
    View view = slopeView();
    view.query.choice = PublisherChoice::Preferred;
    const ChartData data = draw({share(u"alipay"_s, u"2017-Q4"_s, u"54.26"_s),
                                    share(u"alipay"_s, u"2018-Q4"_s, u"49.9"_s, u"iresearch-2018"_s)},
        view)
                               .value();
    QCOMPARE(lines(data), QStringList{u"alipay 2017-Q4 54.26, 2018-Q4 49.9"_s});
}

void TestSlopes::comparesTwoDatesOfTheLastPeriod()
{
    View view = slopeView();
    view.compareAsOf = QDate(2018, 12, 31);
    const ChartData data = draw({share(u"alipay"_s, u"2017-Q4"_s, u"50"_s, u"iresearch-2018"_s),
                                    share(u"alipay"_s, u"2018-Q1"_s, u"49.9"_s, u"iresearch-2018"_s),
                                    share(u"alipay"_s, u"2018-Q1"_s, u"51.2"_s, u"iresearch-2019"_s),
                                    share(u"alipay"_s, u"2018-Q2"_s, u"52"_s, u"iresearch-2019"_s)},
        view)
                               .value();
    QCOMPARE(data.view.mark, Mark::Slope);
    QCOMPARE(lines(data), QStringList{u"alipay 49.9 -> 2018-Q1 51.2 (1.3)"_s});
    QCOMPARE(periodKeys(data), QStringList{u"2018-Q1"_s});
}

void TestSlopes::marksNoEvents()
{
    QVERIFY(draw(test::sampleObservations()).value().allEvents.isEmpty());
}

void TestSlopes::takesTransforms()
{
    View view = slopeView();
    view.transform = Transform::indexAt(test::period(u"2017-Q4"_s));
    const ChartData data
        = draw({share(u"alipay"_s, u"2017-Q4"_s, u"50"_s), share(u"alipay"_s, u"2018-Q4"_s, u"55"_s)}, view)
              .value();
    QCOMPARE(data.series.first().points.last().figure.value->value(), 110.0);
}

void TestSlopes::refusesASinglePeriod()
{
    const Result<ChartData> data = draw({share(u"alipay"_s, u"2018-Q4"_s, u"53.78"_s)});
    QVERIFY(!data);
    QCOMPARE(data.error().kind, ErrorKind::Invalid);
    QVERIFY(data.error().message.contains(u"only 2018 Q4 has figures here"_s));
}

TONGBAO_TEST_MAIN(TestSlopes)
#include "tst_slopes.moc"
