#include "db/exchange/cellgrid.h"

#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestCellGrid : public QObject {
    Q_OBJECT
private slots:
    void makesRowsOfEqualLength();
    void repeatsMergedCellsAndSaysSo();
    void keepsToTheLimitsOfTheFormats();
    void refusesASheetWithoutText();
};

void TestCellGrid::makesRowsOfEqualLength()
{
    CellGrid grid;
    grid.set(4, 0, u"x"_s, CellKind::Text);
    grid.set(1, 2, u"c"_s, CellKind::Text);
    grid.set(1, 0, u"a"_s, CellKind::Text);
    grid.set(2, 5, u"  "_s, CellKind::Text);
    grid.set(4, 1, u"5"_s, CellKind::Number);
    const TextTable table = grid.table(u"a.xlsx"_s).value();
    QCOMPARE(table.header.line, 2);
    QCOMPARE(table.header.cells, QStringList({u"a"_s, {}, u"c"_s}));
    QCOMPARE(table.rows.size(), 1);
    QCOMPARE(table.rows.first().line, 5);
    QCOMPARE(table.rows.first().cells, QStringList({u"x"_s, u"5"_s, {}}));
    QCOMPARE(table.rows.first().kind(1), CellKind::Number);
}

void TestCellGrid::repeatsMergedCellsAndSaysSo()
{
    CellGrid grid;
    grid.set(0, 0, u"a"_s, CellKind::Text);
    grid.set(0, 1, u"b"_s, CellKind::Text);
    grid.set(1, 0, u"2018"_s, CellKind::Number);
    grid.set(1, 1, u"x"_s, CellKind::Text);
    grid.set(2, 1, u"y"_s, CellKind::Text);
    grid.merge(1, 0, CellGrid::mostRows, 1);
    const TextTable table = grid.table(u"a.xlsx"_s).value();
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.at(0).kind(0), CellKind::Merged);
    QCOMPARE(table.rows.at(1).cells, QStringList({u"2018"_s, u"y"_s}));
    QCOMPARE(table.rows.at(1).kind(0), CellKind::Covered);
}

void TestCellGrid::keepsToTheLimitsOfTheFormats()
{
    CellGrid grid;
    grid.set(0, 0, u"a"_s, CellKind::Text);
    grid.set(-1, 0, u"b"_s, CellKind::Text);
    grid.set(0, -1, u"b"_s, CellKind::Text);
    grid.set(CellGrid::mostRows, 0, u"b"_s, CellKind::Text);
    grid.set(0, CellGrid::mostColumns, u"b"_s, CellKind::Text);
    QCOMPARE(grid.table(u"a.xlsx"_s).value().header.cells, QStringList{u"a"_s});
    for (int row = 0; row < 4000; ++row)
        grid.set(row, row == 0 ? CellGrid::mostColumns - 1 : 0, u"a"_s, CellKind::Text);
    QVERIFY(grid.isTooLarge());
    QVERIFY(grid.table(u"a.xlsx"_s).error().message.startsWith(u"The sheet of a.xlsx is too large."_s));
}

void TestCellGrid::refusesASheetWithoutText()
{
    QCOMPARE(CellGrid().table(u"a.xlsx"_s).error().message,
        u"a.xlsx is empty. Its first line must name the columns."_s);
}

TONGBAO_TEST_MAIN(TestCellGrid)
#include "tst_cellgrid.moc"
