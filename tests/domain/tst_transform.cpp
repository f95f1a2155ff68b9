#include "db/domain/transform.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

Metric metric(Nature nature, UnitKind unit)
{
    return {u"metric"_s, Family::Value, nature, unit, {}, {}, {}};
}

QStringList codesOf(const QList<Transform> &transforms)
{
    QStringList codes;
    for (const Transform &transform : transforms)
        codes.append(transformCode(transform));
    return codes;
}

QString messageOf(const Result<Done> &result)
{
    return result ? QString() : result.error().message;
}

} // namespace

class TestTransform : public QObject {
    Q_OBJECT
private slots:
    void readsBackItsCode_data();
    void readsBackItsCode();
    void readsEverySpellingOfABasePeriod();
    void saysWhatIsWrongWithACode_data();
    void saysWhatIsWrongWithACode();
    void offersWhatSuitsTheNature_data();
    void offersWhatSuitsTheNature();
    void saysWhyItDoesNotSuit_data();
    void saysWhyItDoesNotSuit();
    void mustSuitEveryMetric();
};

void TestTransform::readsBackItsCode_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code :
        {u"level"_s, u"change"_s, u"pct"_s, u"change-year"_s, u"pct-year"_s, u"annualised"_s, u"index"_s,
            u"index:2016-Q4"_s, u"average:4"_s, u"share"_s, u"ytd"_s, u"year"_s, u"half"_s, u"quarter"_s})
        QTest::newRow(qPrintable(code)) << code;
}

void TestTransform::readsBackItsCode()
{
    QFETCH(QString, code);
    const std::optional<Transform> transform = transformFromCode(code);
    QVERIFY(transform);
    QCOMPARE(transformCode(*transform), code);
}

void TestTransform::readsEverySpellingOfABasePeriod()
{
    QCOMPARE(readTransform(u"index:2016年四季度"_s).value(), Transform::indexAt(test::period(u"2016-Q4"_s)));
    QCOMPARE(transformFromCode(u"average:12"), Transform::averageOf(12));
}

void TestTransform::saysWhatIsWrongWithACode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const QString known = u"level, change, pct, change-year, pct-year, annualised, index, index:2016-Q4, "
                          "average:4, share, ytd, year, half, quarter."_s;
    QTest::newRow("unknown") << u"log"_s << u"\"log\" is not known. Give one of: "_s + known;
    QTest::newRow("nearly") << u"pct-yaer"_s
                            << u"\"pct-yaer\" is not known. Give one of: %1 Did you mean \"pct-year\"?"_s.arg(
                                   known);
    QTest::newRow("empty") << QString() << u"\"\" is not known. Give one of: "_s + known;
    QTest::newRow("parameter too many")
        << u"change:4"_s
        << u"\"change:4\" is not known. Give one of: %1 Did you mean \"change\"?"_s.arg(known);
    const QString window = u"\"%1\" is no number of periods for an average. Give one from 2 to 400, such as "
                           "average:4."_s;
    QTest::newRow("average of what") << u"average"_s << window.arg(QString());
    QTest::newRow("average of one") << u"average:1"_s << window.arg(u"1"_s);
    QTest::newRow("average of words") << u"average:four"_s << window.arg(u"four"_s);
}

void TestTransform::saysWhatIsWrongWithACode()
{
    QFETCH(QString, code);
    const Result<Transform> read = readTransform(code);
    QVERIFY(!read);
    QTEST(read.error().message, "message");
    QVERIFY(!transformFromCode(code));
    QVERIFY(!readTransform(u"index:2016-Q5"_s));
}

void TestTransform::offersWhatSuitsTheNature_data()
{
    QTest::addColumn<Nature>("nature");
    QTest::addColumn<UnitKind>("unit");
    QTest::addColumn<Granularity>("granularity");
    QTest::addColumn<QString>("codes");
    QTest::newRow("money by quarter")
        << Nature::Flow << UnitKind::Money << Granularity::Quarter
        << u"level change pct change-year pct-year annualised index average:2 average:4 share ytd year half"_s;
    QTest::newRow("money by year") << Nature::Flow << UnitKind::Money << Granularity::Year
                                   << u"level change pct index average:3 average:5 share"_s;
    QTest::newRow("users by month") << Nature::Stock << UnitKind::Count << Granularity::Month
                                    << u"level change pct change-year pct-year annualised index average:3 "
                                       "average:12 share year half quarter"_s;
    QTest::newRow("shares by quarter")
        << Nature::Rate << UnitKind::Percent << Granularity::Quarter
        << u"level change pct change-year pct-year index average:2 average:4"_s;
    QTest::newRow("payments per day") << Nature::Rate << UnitKind::Count << Granularity::Half
                                      << u"level change pct change-year pct-year index average:2"_s;
    QTest::newRow("money by week")
        << Nature::Flow << UnitKind::Money << Granularity::Week
        << u"level change pct change-year pct-year index average:4 average:13 share"_s;
    QTest::newRow("money by day")
        << Nature::Flow << UnitKind::Money << Granularity::Day
        << u"level change pct change-year pct-year index average:7 average:30 share "
           "ytd year half quarter"_s;
}

void TestTransform::offersWhatSuitsTheNature()
{
    QFETCH(Nature, nature);
    QFETCH(UnitKind, unit);
    QFETCH(Granularity, granularity);
    QTEST(codesOf(suitableTransforms({metric(nature, unit)}, granularity)).join(u' '), "codes");
}

void TestTransform::saysWhyItDoesNotSuit_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Nature>("nature");
    QTest::addColumn<Granularity>("granularity");
    QTest::addColumn<QString>("message");
    QTest::newRow("shares by year")
        << u"year"_s << Nature::Rate << Granularity::Quarter
        << u"Shares and other rates cannot be brought to longer periods: the parts weigh differently. Choose "
           "figures published for those periods."_s;
    QTest::newRow("years by quarter")
        << u"quarter"_s << Nature::Flow << Granularity::Year
        << u"The figures are not of shorter periods than that. Choose figures of shorter ones."_s;
    QTest::newRow("users to date")
        << u"ytd"_s << Nature::Stock << Granularity::Month
        << u"Figures of a point in time, such as users, do not add up over a year."_s;
    QTest::newRow("annual rate of years")
        << u"annualised"_s << Nature::Flow << Granularity::Year
        << u"Figures of whole years grow at an annual rate already. Choose the percent change."_s;
    QTest::newRow("base of another length")
        << u"index:2016"_s << Nature::Flow << Granularity::Quarter
        << u"The base period 2016 is not as long as the periods of the figures. Choose one of theirs."_s;
    QTest::newRow("share of rates") << u"share"_s << Nature::Rate << Granularity::Year
                                    << u"Rates do not add up to a total that each could be a share of."_s;
    QTest::newRow("suits") << u"index:2016-Q4"_s << Nature::Flow << Granularity::Quarter << QString();
}

void TestTransform::saysWhyItDoesNotSuit()
{
    QFETCH(QString, code);
    QFETCH(Nature, nature);
    QFETCH(Granularity, granularity);
    const Result<Done> checked
        = checkTransform(*transformFromCode(code), {metric(nature, UnitKind::Count)}, granularity);
    QTEST(messageOf(checked), "message");
}

void TestTransform::mustSuitEveryMetric()
{
    const QList<Metric> metrics{
        metric(Nature::Flow, UnitKind::Money), metric(Nature::Stock, UnitKind::Money)};
    QVERIFY(!checkTransform(Transform(TransformKind::YearToDate), metrics, Granularity::Quarter));
    QVERIFY(checkTransform(Transform(TransformKind::Years), metrics, Granularity::Quarter));
}

TONGBAO_TEST_MAIN(TestTransform)
#include "tst_transform.moc"
