#include "tests/store/randomedits.h"
#include "tests/store/storetest.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

constexpr quint32 seed = 20181231;
constexpr int edits = 2000;
constexpr int checkpointEvery = 40; // steps

// All rows of a table, one a line: every column but the row number, which no program may rely on, and the
// time of the last change, which taking back is too.
QStringList rowsOf(const QString &path, const QString &table)
{
    const QString columns = test::readSql(path,
        u"SELECT group_concat('quote(\"' || name || '\")', '||'' ''||') FROM pragma_table_info('%1') "
        "WHERE name NOT IN ('modified_at') AND (name <> 'id' OR '%1' = 'edit')"_s.arg(table))
                                .constFirst();
    return test::readSql(path, u"SELECT '%1 ' || %2 AS line FROM \"%1\" ORDER BY line"_s.arg(table, columns));
}

QStringList dumpOf(const QString &path, bool withHistory)
{
    const QStringList tables
        = test::readSql(path, u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
    QStringList lines;
    for (const QString &table : tables) {
        const bool isHistory = table.startsWith(u"edit"_s) || table.startsWith(u"sqlite_"_s);
        if (withHistory || !isHistory)
            lines += rowsOf(path, table);
    }
    return lines;
}

// The first line that only one of the two has; empty when they are equal.
QString firstDifference(const QStringList &found, const QStringList &expected)
{
    if (found == expected)
        return {};
    for (const QString &line : expected) {
        if (!found.contains(line))
            return u"missing: "_s + line;
    }
    for (const QString &line : found) {
        if (!expected.contains(line))
            return u"too much: "_s + line;
    }
    return u"not as often"_s;
}

} // namespace

// Whatever was done can be taken back and done again, to the last column of the last row.
class TestUndoProperty : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void takesBackAndDoesAgainWhateverWasDone();

private:
    struct Checkpoint {
        qint64 step = 0; // the latest that was done
        QStringList dump;
    };

    void edit();
    void restoreSomething();
    void reopen();
    // What the dump should be after that step, when it was kept.
    QString differenceAt(qint64 step) const;
    qint64 latestStep() const;

    QTemporaryDir m_folder{QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/tongbao-XXXXXX"_s
                                                                 : QDir::tempPath() + u"/tongbao-XXXXXX"_s};
    QString m_path = m_folder.filePath(u"market.tongbao"_s);
    QDateTime m_now = test::testTime();
    std::unique_ptr<SqliteStore> m_store;
    test::RandomEdits m_edits{seed};
    QList<Observation> m_figures;
    QList<Checkpoint> m_checkpoints;
    int m_done = 0;
    int m_refused = 0;
};

void TestUndoProperty::initTestCase()
{
    qInfo("seed %u", seed);
    QVERIFY(m_folder.isValid());
    m_store = test::sampleStore(m_path);
    QVERIFY(m_store);
    reopen(); // with the clock that goes on
    QVERIFY(m_store);
    m_figures = m_store->observations({}).value();
}

void TestUndoProperty::reopen()
{
    m_store.reset();
    const Clock clock = [this] { return m_now = m_now.addSecs(1); };
    m_store = SqliteStore::open(m_path, OpenMode::ReadWrite, clock).store;
}

qint64 TestUndoProperty::latestStep() const
{
    const std::optional<HistoryEntry> latest = m_store->nextUndo();
    return latest ? latest->id : 0;
}

void TestUndoProperty::edit()
{
    const Result<HistoryEntry> done = m_store->apply(m_edits.next(m_store->catalog(), m_figures));
    ++(done ? m_done : m_refused);
    if (done)
        m_figures = m_store->observations({}).value();
}

// A step like any other, that itself can be taken back.
void TestUndoProperty::restoreSomething()
{
    const Checkpoint &wanted
        = m_checkpoints.at(m_checkpoints.size() - 1 - m_edits.number(qMin(4, int(m_checkpoints.size()))));
    if (wanted.step == latestStep())
        return;
    const Result<HistoryEntry> restored = m_store->restore(wanted.step);
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().message));
    QCOMPARE(firstDifference(dumpOf(m_path, false), wanted.dump), QString());
    m_figures = m_store->observations({}).value();
}

QString TestUndoProperty::differenceAt(qint64 step) const
{
    for (const Checkpoint &checkpoint : m_checkpoints) {
        if (checkpoint.step == step)
            return firstDifference(dumpOf(m_path, false), checkpoint.dump);
    }
    return {};
}

void TestUndoProperty::takesBackAndDoesAgainWhateverWasDone()
{
    m_checkpoints.append({latestStep(), dumpOf(m_path, false)});
    const qint64 first = m_checkpoints.constFirst().step;
    for (int i = 0; i < edits; ++i) {
        edit();
        if (i % 200 == 150)
            restoreSomething();
        if (i % checkpointEvery == 0)
            m_checkpoints.append({latestStep(), dumpOf(m_path, false)});
        if (m_edits.number(60) == 0)
            reopen();
        QVERIFY(m_store);
    }
    qInfo("%d done, %d refused, %lld figures", m_done, m_refused, qlonglong(m_figures.size()));
    QVERIFY(m_done > edits / 3);
    QVERIFY(m_refused > edits / 10);
    QVERIFY(m_store->check(false).value().isEmpty()
        || m_store->check(false).value().constFirst().severity == CheckFinding::Severity::Warning);
    const QStringList end = dumpOf(m_path, true);

    while (latestStep() != first) {
        const Result<HistoryEntry> undone = m_store->undo();
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().message + undone.error().detail));
        QCOMPARE(differenceAt(latestStep()), QString());
        if (m_edits.number(60) == 0)
            reopen();
    }
    QCOMPARE(firstDifference(dumpOf(m_path, false), m_checkpoints.constFirst().dump), QString());

    while (m_store->nextRedo()) {
        const Result<HistoryEntry> redone = m_store->redo();
        QVERIFY2(redone, qPrintable(redone ? QString() : redone.error().message + redone.error().detail));
        QCOMPARE(differenceAt(latestStep()), QString());
        if (m_edits.number(60) == 0)
            reopen();
    }
    QCOMPARE(firstDifference(dumpOf(m_path, true), end), QString());

    for (int i = 0; i < 5; ++i) {
        const Checkpoint &wanted = m_checkpoints.at(m_edits.number(int(m_checkpoints.size())));
        QVERIFY(m_store->restore(wanted.step));
        QCOMPARE(firstDifference(dumpOf(m_path, false), wanted.dump), QString());
    }
}

TONGBAO_TEST_MAIN(TestUndoProperty)
#include "tst_undoproperty.moc"
