#include "db/domain/reduction.h"

#include "tests/support/testenvironment.h"

#include <QMap>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

// From a plain value to a range, day after day.
QList<Reach> walk(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<Reach> figures;
    double value = 50;
    for (int day = 0; day < count; ++day) {
        value += random.bounded(2.0) - 1;
        const double half = random.bounded(4) == 0 ? random.bounded(3.0) : 0;
        figures.append({day + 0.5, value - half, value + half});
    }
    return figures;
}

QList<Reach> values(const QList<double> &all)
{
    QList<Reach> figures;
    for (qsizetype i = 0; i < all.size(); ++i)
        figures.append({static_cast<double>(i), all.at(i), all.at(i)});
    return figures;
}

struct Extent {
    qsizetype count = 0;
    qsizetype first = 0;
    qsizetype last = 0;
    double low = 0;
    double high = 0;

    bool isSame(const Extent &other) const
    {
        return first == other.first && last == other.last && low == other.low && high == other.high;
    }
};

// What the figures with those numbers reach in each column.
QMap<double, Extent> extents(const QList<Reach> &figures, const QList<qsizetype> &numbers, double columnWidth)
{
    QMap<double, Extent> columns;
    for (const qsizetype number : numbers) {
        const Reach &figure = figures.at(number);
        const double column = std::floor(figure.place / columnWidth);
        if (!columns.contains(column))
            columns.insert(column, {0, number, number, figure.low, figure.high});
        Extent &extent = columns[column];
        ++extent.count;
        extent.last = number;
        extent.low = std::min(extent.low, figure.low);
        extent.high = std::max(extent.high, figure.high);
    }
    return columns;
}

QList<qsizetype> allOf(const QList<Reach> &figures)
{
    QList<qsizetype> numbers;
    for (qsizetype i = 0; i < figures.size(); ++i)
        numbers.append(i);
    return numbers;
}

} // namespace

class TestReduction : public QObject {
    Q_OBJECT
private slots:
    void keepsEveryFigureWhereFourFit_data();
    void keepsEveryFigureWhereFourFit();
    void keepsFirstLowestHighestAndLast_data();
    void keepsFirstLowestHighestAndLast();
    void losesNoExtreme_data();
    void losesNoExtreme();
    void keepsBothEndsOfARange();
    void leavesAReducedStretchAsItIs();
};

void TestReduction::keepsEveryFigureWhereFourFit_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("columnWidth");
    QTest::newRow("none") << 0 << 10.0;
    QTest::newRow("one") << 1 << 10.0;
    QTest::newRow("four in one column") << 4 << 10.0;
    QTest::newRow("four in each") << 400 << 4.0;
    QTest::newRow("wide apart") << 400 << 0.25;
}

void TestReduction::keepsEveryFigureWhereFourFit()
{
    QFETCH(int, count);
    QFETCH(double, columnWidth);
    const QList<Reach> figures = walk(count, 1);
    QCOMPARE(tellingFigures(figures, columnWidth), allOf(figures));
}

void TestReduction::keepsFirstLowestHighestAndLast_data()
{
    QTest::addColumn<QList<double>>("all");
    QTest::addColumn<QList<qsizetype>>("kept");
    QTest::newRow("a peak and a dip") << QList<double>{3, 4, 9, 5, 1, 2} << QList<qsizetype>{0, 2, 4, 5};
    QTest::newRow("only up") << QList<double>{1, 2, 3, 4, 5} << QList<qsizetype>{0, 4};
    QTest::newRow("level") << QList<double>{7, 7, 7, 7, 7} << QList<qsizetype>{0, 4};
    QTest::newRow("of equal ones the first")
        << QList<double>{5, 9, 9, 1, 1, 5} << QList<qsizetype>{0, 1, 3, 5};
    QTest::newRow("the peak at the end") << QList<double>{5, 4, 3, 8, 9} << QList<qsizetype>{0, 2, 4};
    QTest::newRow("below zero") << QList<double>{-1, -5, 0, -2, -3} << QList<qsizetype>{0, 1, 2, 4};
}

void TestReduction::keepsFirstLowestHighestAndLast()
{
    QFETCH(QList<double>, all);
    QFETCH(QList<qsizetype>, kept);
    QCOMPARE(tellingFigures(values(all), 100), kept);
}

void TestReduction::losesNoExtreme_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("columnWidth");
    for (const int count : {5, 17, 1000, 20000}) {
        for (const double columnWidth : {4.5, 7.0, 33.3, 1000.0, 1e6})
            QTest::addRow("%d in columns of %g", count, columnWidth) << count << columnWidth;
    }
}

void TestReduction::losesNoExtreme()
{
    QFETCH(int, count);
    QFETCH(double, columnWidth);
    for (quint32 seed = 0; seed < 5; ++seed) {
        const QList<Reach> figures = walk(count, seed);
        const QList<qsizetype> kept = tellingFigures(figures, columnWidth);
        QVERIFY(std::is_sorted(kept.begin(), kept.end()));
        QVERIFY(std::adjacent_find(kept.begin(), kept.end()) == kept.end());
        QCOMPARE(kept.first(), 0);
        QCOMPARE(kept.last(), figures.size() - 1);
        const QMap<double, Extent> before = extents(figures, allOf(figures), columnWidth);
        const QMap<double, Extent> after = extents(figures, kept, columnWidth);
        QCOMPARE(after.keys(), before.keys());
        for (auto column = before.cbegin(); column != before.cend(); ++column) {
            QVERIFY(after.value(column.key()).isSame(*column));
            QVERIFY(after.value(column.key()).count <= 4);
        }
    }
}

void TestReduction::keepsBothEndsOfARange()
{
    QList<Reach> figures = values({5, 5, 5, 5, 5, 5, 5});
    figures[2].low = 1; // each range has one of the two ends
    figures[4].high = 9;
    QCOMPARE(tellingFigures(figures, 100), QList<qsizetype>({0, 2, 4, 6}));
}

void TestReduction::leavesAReducedStretchAsItIs()
{
    const QList<Reach> figures = walk(5000, 3);
    QList<Reach> reduced;
    for (const qsizetype number : tellingFigures(figures, 40))
        reduced.append(figures.at(number));
    QCOMPARE(tellingFigures(reduced, 40), allOf(reduced));
}

TONGBAO_TEST_MAIN(TestReduction)
#include "tst_reduction.moc"
