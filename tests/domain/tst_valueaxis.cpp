#include "db/domain/valueaxis.h"

#include "db/domain/chartdata.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

View shareView(Mark mark, const ValueAxis &axis)
{
    View view = *builtInView(u"share");
    view.mark = mark;
    view.axis = axis;
    return view;
}

ValueAxis limits(const QString &low, const QString &high)
{
    return {false, Number::fromText(low), Number::fromText(high)};
}

// Why the chart is refused; empty when it is drawn.
QString refusal(const View &view, const QList<Observation> &observations = test::sampleObservations())
{
    const Result<ChartData> data = chartData(observations, test::sampleCatalog(), view);
    return data ? QString() : data.error().message;
}

} // namespace

class TestValueAxis : public QObject {
    Q_OBJECT
private slots:
    void readsALimit_data();
    void readsALimit();
    void refusesWhatIsNoLimit_data();
    void refusesWhatIsNoLimit();
    void drawsLinesOnAnyAxis();
    void refusesAnAxisWithTheReason_data();
    void refusesAnAxisWithTheReason();
    void refusesALogarithmOfZeroAndNamesTheFigure();
    void keepsTheAxisOfTheView();
};

void TestValueAxis::readsALimit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("plain") << u"40"_s << 40.0;
    QTest::newRow("spaces") << u" 12.5 "_s << 12.5;
    QTest::newRow("negative") << u"-5"_s << -5.0;
    QTest::newRow("percent") << u"40%"_s << 40.0;
    QTest::newRow("trillion") << u"9.04 trillion"_s << 9.04e12;
    QTest::newRow("Chinese") << u"40万亿"_s << 40e12;
}

void TestValueAxis::readsALimit()
{
    QFETCH(QString, text);
    const Result<Number> limit = readAxisLimit(text);
    QVERIFY(limit);
    QTEST(limit.value().value(), "value");
}

void TestValueAxis::refusesWhatIsNoLimit_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "much", "7-11", ">94", "about 80", "nan", "inf"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestValueAxis::refusesWhatIsNoLimit()
{
    QFETCH(QString, text);
    const Result<Number> limit = readAxisLimit(text);
    QVERIFY(!limit);
    QCOMPARE(limit.error().kind, ErrorKind::Invalid);
    QVERIFY(!limit.error().message.isEmpty());
}

void TestValueAxis::drawsLinesOnAnyAxis()
{
    for (const ValueAxis &axis : {ValueAxis{}, ValueAxis{true}, limits(u"20"_s, u"60"_s), limits(u"20"_s, {}),
             ValueAxis{true, test::number(u"1"_s), test::number(u"99"_s)}})
        QCOMPARE(refusal(shareView(Mark::Line, axis)), QString());
    QCOMPARE(refusal(shareView(Mark::Column, limits(u"0"_s, u"40"_s))), QString());
    QCOMPARE(refusal(shareView(Mark::Bar, limits({}, u"40"_s))), QString());
}

void TestValueAxis::refusesAnAxisWithTheReason_data()
{
    QTest::addColumn<int>("mark");
    QTest::addColumn<bool>("isLogarithmic");
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, Mark mark, bool isLogarithmic, const QString &low,
                         const QString &high, const QString &reason) {
        QTest::newRow(name) << static_cast<int>(mark) << isLogarithmic << low << high << reason;
    };
    row("logarithmic columns", Mark::Column, true, {}, {}, u"no zero"_s);
    row("logarithmic areas", Mark::Area100, true, {}, {}, u"no zero"_s);
    row("logarithmic bars", Mark::Bar, true, {}, {}, u"no zero"_s);
    row("columns without zero", Mark::Column, false, u"20"_s, {}, u"start at zero"_s);
    row("bars without zero", Mark::Bar, false, u"1"_s, {}, u"start at zero"_s);
    row("limited areas", Mark::Area100, false, {}, u"50"_s, u"100 %"_s);
    row("the wrong way round", Mark::Line, false, u"60"_s, u"20"_s, u"Swap"_s);
    row("of no extent", Mark::Line, false, u"20"_s, u"20"_s, u"Swap"_s);
    row("logarithmic from zero", Mark::Line, true, u"0"_s, {}, u"cannot reach 0"_s);
    row("logarithmic below zero", Mark::Line, true, {}, u"-1"_s, u"cannot reach -1"_s);
}

void TestValueAxis::refusesAnAxisWithTheReason()
{
    QFETCH(int, mark);
    QFETCH(bool, isLogarithmic);
    QFETCH(QString, low);
    QFETCH(QString, high);
    QFETCH(QString, reason);
    ValueAxis axis = limits(low, high);
    axis.isLogarithmic = isLogarithmic;
    const QString message = refusal(shareView(static_cast<Mark>(mark), axis));
    QVERIFY2(message.contains(reason), qPrintable(message));
}

void TestValueAxis::refusesALogarithmOfZeroAndNamesTheFigure()
{
    QList<Observation> observations = test::sampleObservations();
    observations.append(test::observation(
        u"tp_mobile_share"_s, u"lakala"_s, u"2018-Q1"_s, test::figure(u"0"_s), u"analysys-2018"_s));
    const QString message = refusal(shareView(Mark::Line, {true}), observations);
    QVERIFY2(message.contains(u"Lakala, 2018 Q1"_s), qPrintable(message));
}

void TestValueAxis::keepsTheAxisOfTheView()
{
    const View view = shareView(Mark::Line, limits(u"20"_s, u"60"_s));
    const Result<ChartData> data = chartData(test::sampleObservations(), test::sampleCatalog(), view);
    QVERIFY(data);
    QCOMPARE(data.value().view.axis, view.axis);
    QCOMPARE(data.value().series.size(),
        chartData(test::sampleObservations(), test::sampleCatalog(), shareView(Mark::Line, {}))
            .value()
            .series.size());
}

TONGBAO_TEST_MAIN(TestValueAxis)
#include "tst_valueaxis.moc"
