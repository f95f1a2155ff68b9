#include "db/domain/interval.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::figure;

namespace {

QString textOf(const std::optional<double> &end)
{
    return end ? QString::number(*end) : u"?"_s;
}

// "value low high", with a question mark for what is not known.
QString textOf(const Interval &interval)
{
    return u"%1 %2 %3"_s.arg(textOf(interval.value), textOf(interval.low), textOf(interval.high));
}

QString textOf(const std::optional<Figure> &made)
{
    if (!made)
        return u"none"_s;
    QStringList parts{qualifierCode(made->qualifier)};
    for (const auto &number : {made->value, made->low, made->high})
        parts.append(number ? number->text() : u"?"_s);
    return parts.join(u' ');
}

} // namespace

class TestInterval : public QObject {
    Q_OBJECT
private slots:
    void takesEveryValueThatAFigureAllows_data();
    void takesEveryValueThatAFigureAllows();
    void calculatesWithBothEnds_data();
    void calculatesWithBothEnds();
    void writesWhatItKnows_data();
    void writesWhatItKnows();
    void knowsWhatIsAboveZero();
};

void TestInterval::takesEveryValueThatAFigureAllows_data()
{
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("interval");
    QTest::newRow("value") << u"53.78"_s << u"53.78 53.78 53.78"_s;
    QTest::newRow("about") << u"~54"_s << u"54 54 54"_s;
    QTest::newRow("range") << u"7-11"_s << u"? 7 11"_s;
    QTest::newRow("value with range") << u"9 7-11"_s << u"9 7 11"_s;
    QTest::newRow("over") << u">94"_s << u"? 94 ?"_s;
    QTest::newRow("under") << u"<5"_s << u"? ? 5"_s;
}

void TestInterval::takesEveryValueThatAFigureAllows()
{
    QFETCH(QString, published);
    QTEST(textOf(Interval::of(figure(published))), "interval");
}

void TestInterval::calculatesWithBothEnds_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("added");
    QTest::addColumn<QString>("subtracted");
    QTest::addColumn<QString>("divided");
    QTest::newRow("values") << u"6"_s << u"4"_s << u"10 10 10"_s << u"2 2 2"_s << u"1.5 1.5 1.5"_s;
    // [10, 12] / [4, 5]: at least 10 / 5, at most 12 / 4.
    QTest::newRow("ranges") << u"10-12"_s << u"4-5"_s << u"? 14 17"_s << u"? 5 8"_s << u"? 2 3"_s;
    QTest::newRow("value in a range")
        << u"11 10-12"_s << u"4"_s << u"15 14 16"_s << u"7 6 8"_s << u"2.75 2.5 3"_s;
    QTest::newRow("over and value") << u">10"_s << u"4"_s << u"? 14 ?"_s << u"? 6 ?"_s << u"? 2.5 ?"_s;
    QTest::newRow("value and over") << u"10"_s << u">4"_s << u"? 14 ?"_s << u"? ? 6"_s << u"? ? 2.5"_s;
    QTest::newRow("over and under") << u">10"_s << u"<4"_s << u"? ? ?"_s << u"? 6 ?"_s << u"? 2.5 ?"_s;
    QTest::newRow("over and over") << u">10"_s << u">4"_s << u"? 14 ?"_s << u"? ? ?"_s << u"? ? ?"_s;
    QTest::newRow("under and range") << u"<10"_s << u"4-5"_s << u"? ? 15"_s << u"? ? 6"_s << u"? ? 2.5"_s;
}

void TestInterval::calculatesWithBothEnds()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const Interval first = Interval::of(figure(a));
    const Interval second = Interval::of(figure(b));
    QTEST(textOf(sum(first, second)), "added");
    QTEST(textOf(difference(first, second)), "subtracted");
    QTEST(textOf(quotient(first, second)), "divided");
}

void TestInterval::writesWhatItKnows_data()
{
    QTest::addColumn<Interval>("interval");
    QTest::addColumn<QString>("text");
    QTest::newRow("value") << Interval{0.019999999999996, 0.019999999999996, 0.019999999999996}
                           << u"exact 0.02 ? ?"_s;
    QTest::newRow("range") << Interval{{}, 1.234, 2.345} << u"exact ? 1.23 2.35"_s;
    QTest::newRow("value with range") << Interval{2.0, 1.0, 3.0} << u"exact 2.00 1.00 3.00"_s;
    QTest::newRow("range of one value") << Interval{{}, 1.231, 1.232} << u"about 1.23 ? ?"_s;
    QTest::newRow("low end only") << Interval{{}, 1.0, {}} << u"over 1.00 ? ?"_s;
    QTest::newRow("high end only") << Interval{{}, {}, -1.0} << u"under -1.00 ? ?"_s;
    QTest::newRow("nothing") << Interval{} << u"none"_s;
    QTest::newRow("infinite") << Interval{HUGE_VAL, HUGE_VAL, HUGE_VAL} << u"none"_s;
}

void TestInterval::writesWhatItKnows()
{
    QFETCH(Interval, interval);
    QTEST(textOf(figureOf(interval, 2, Unit::percent())), "text");
}

void TestInterval::knowsWhatIsAboveZero()
{
    QVERIFY(Interval::of(figure(u"7-11"_s)).isAboveZero());
    QVERIFY(Interval::of(figure(u"<5"_s)).isAboveZero());
    QVERIFY(!Interval::of(figure(u"0"_s)).isAboveZero());
    QVERIFY(!Interval::of(figure(u"0-3"_s)).isAboveZero());
}

TONGBAO_TEST_MAIN(TestInterval)
#include "tst_interval.moc"
