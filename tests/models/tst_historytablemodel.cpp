#include "ui/models/historytablemodel.h"

#include "tests/models/modeltext.h"
#include "tests/support/testenvironment.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

HistoryEntry step(qint64 id, EditKind kind, const QString &label, qint64 rows, bool undone = false)
{
    const QDateTime madeAt(QDate(2024, 1, 1), QTime(8, static_cast<int>(id)), Qt::LocalTime);
    return {id, madeAt, kind, label, rows, undone};
}

const QList<HistoryEntry> steps{step(3, EditKind::Delete, u"alipay 2018-Q4"_s, 1, true),
    step(2, EditKind::Change, u"tenpay 2018-Q4, 38.2 → 38.8"_s, 1),
    step(1, EditKind::Import, u"a.csv"_s, 1204)};

} // namespace

class TestHistoryTableModel : public QObject {
    Q_OBJECT
private slots:
    void listsTheNewestFirst();
    void findsEveryWord();
    void sortsByValue();
    void restoresWhatHoldsAndIsNotTheLatest();
};

void TestHistoryTableModel::listsTheNewestFirst()
{
    HistoryTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(steps);
    QCOMPARE(test::lines(model, {0, 1, 2, 3, 4}),
        (QStringList{u"3 | 2024-01-01 08:03 | Delete alipay 2018-Q4 | 1 | undone"_s,
            u"2 | 2024-01-01 08:02 | Change tenpay 2018-Q4, 38.2 → 38.8 | 1 | as it is now"_s,
            u"1 | 2024-01-01 08:01 | Import a.csv | 1204 | "_s}));
}

void TestHistoryTableModel::findsEveryWord()
{
    HistoryTableModel model;
    model.setEntries(steps);
    model.setSearch(u" TENPAY 38.8 "_s);
    QCOMPARE(test::lines(model, {0}), QStringList{u"2"_s});
    model.setSearch(u"tenpay import"_s);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.countInAll(), 3);
    model.setSearch({});
    QCOMPARE(model.rowCount(), 3);
}

void TestHistoryTableModel::sortsByValue()
{
    HistoryTableModel model;
    model.setEntries(steps);
    model.sort(HistoryTableModel::RowsColumn, Qt::DescendingOrder);
    QCOMPARE(test::lines(model, {0}).first(), u"1"_s);
    model.sort(HistoryTableModel::StepColumn, Qt::AscendingOrder);
    QCOMPARE(test::lines(model, {0}), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
}

void TestHistoryTableModel::restoresWhatHoldsAndIsNotTheLatest()
{
    HistoryTableModel model;
    model.setEntries(steps);
    QVERIFY(!model.isRestorable(0));
    QVERIFY(!model.isRestorable(1));
    QVERIFY(model.isRestorable(2));
}

TONGBAO_TEST_MAIN(TestHistoryTableModel)
#include "tst_historytablemodel.moc"
