#include "db/store/figureblock.h"
#include "tests/store/storetest.h"
#include "tests/support/testenvironment.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

constexpr int many = 6000; // figures: more than one block of the history

// Daily figures from 1990 on, in the order of their identities.
FigureBatch batch(int count, const QString &subject = u"alipay"_s)
{
    FigureBatch figures;
    for (int i = 0; i < count; ++i) {
        const QString day = QDate(1990, 1, 1).addDays(i).toString(Qt::ISODate);
        Figure figure = test::figure(u"%1.%2"_s.arg(i % 90).arg(i % 10));
        if (i % 3 == 0) {
            figure.low = Number::fromValue(i % 90, 0);
            figure.high = Number::fromValue(i % 90 + 1, 2);
            figure.status = Status::Estimate;
        }
        Observation observation
            = test::observation(u"app_penetration"_s, subject, day, figure, u"analysys-2019"_s);
        observation.note = i % 7 == 0 ? u"备注 %1"_s.arg(i) : QString();
        figures.append(observation);
    }
    return figures;
}

Edit import()
{
    return {EditKind::Import, u"figures.csv"_s, {}};
}

} // namespace

// What is added by the thousand is kept, taken back and looked up like everything else.
class TestManyFigures : public QObject {
    Q_OBJECT
private slots:
    void init();
    void packsAndUnpacks();
    void unpacksNothingElse();
    void addsInOneStep();
    void keepsNotAllInMemory();
    void takesBackAndDoesAgain();
    void takesBackAllThatThereIs();
    void takesBackAllThatThereIsInAnotherOrder();
    void restoresAnEarlierState();
    void tellsTheHistoryOfOneFigure();
    void addsNothingWhereOneIsThere();
    void addsNothingThatBreaksARule();
    void takesNothingBackThatHasChanged();
    void takesNothingBackThatIsGone();
    void takesBackWhatIsTheSameInOtherColumns();
    void keepsLookingUpCodesAfterwards();
    void bringsAFileWithoutBlocksUpToDate();
    void showsBlocksToOtherPrograms();

private:
    QList<Observation> observations() const { return m_store->observations({}).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<SqliteStore> m_store;
};

void TestManyFigures::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"market.tongbao"_s);
    m_store = test::sampleStore(m_path);
}

void TestManyFigures::packsAndUnpacks()
{
    const FigureBatch figures = batch(500);
    const std::optional<FigureBatch> read = unpackFigures(packFigures(figures, 100, 300));
    QVERIFY(read);
    QCOMPARE(read->size(), 300);
    for (size_t i = 0; i < read->size(); ++i)
        QCOMPARE(read->at(i), figures.at(100 + i));
}

void TestManyFigures::unpacksNothingElse()
{
    const QByteArray bytes = packFigures(batch(20), 0, 20);
    QVERIFY(!unpackFigures({}));
    QVERIFY(!unpackFigures(bytes + 'x'));
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!unpackFigures(bytes.first(size)));
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray damaged = bytes;
        damaged[i] = char(~damaged[i]);
        if (const std::optional<FigureBatch> read
            = unpackFigures(damaged)) // whatever it is, it can be looked at
            QVERIFY(read->size() == 0 || !read->identityAt(0).isEmpty());
    }
}

void TestManyFigures::addsInOneStep()
{
    const qsizetype before = observations().size();
    QSignalSpy changed(m_store.get(), &Repository::changed);
    const Result<HistoryEntry> entry = m_store->apply(import(), batch(many));
    QVERIFY2(entry, entry ? "" : qPrintable(entry.error().message + entry.error().detail));
    QCOMPARE(entry.value().rows, many);
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.first().first().value<ChangeNotice>().everything);
    QCOMPARE(changed.first().first().value<ChangeNotice>().tables, QList<Table>{Table::Observations});
    QCOMPARE(observations().size(), before + many);
    for (const int i : {0, 1, 4095, 4096, many - 1}) {
        const std::optional<Observation> added = batch(many).at(size_t(i));
        const Result<std::optional<Observation>> found = m_store->observation(added->key);
        QCOMPARE(found.value(), added);
        QCOMPARE(found.value()->createdAt, test::testTime());
        QCOMPARE(found.value()->modifiedAt, test::testTime());
    }
    QCOMPARE(m_store->check(false).value().size(), 0);
}

void TestManyFigures::keepsNotAllInMemory()
{
    sqlite3_memory_highwater(1);
    QVERIFY(m_store->apply(import(), batch(5 * many)));
    const qint64 most = sqlite3_memory_highwater(0);
    QVERIFY2(most < QFileInfo(m_path).size() / 2, qPrintable(QString::number(most)));
}

void TestManyFigures::takesBackAndDoesAgain()
{
    const QList<Observation> before = observations();
    Edit edit = import();
    Subject added = *m_store->catalog().subject(u"alipay"_s);
    added.code = u"new-app"_s;
    edit.changes.append(Change<Subject>{{}, added});
    QVERIFY(m_store->apply(edit, batch(many, u"new-app"_s)));
    const QList<Observation> after = observations();
    QCOMPARE(m_store->nextUndo()->rows, many + 1);
    for (int round = 0; round < 2; ++round) {
        QVERIFY(m_store->undo());
        QCOMPARE(observations(), before);
        QVERIFY(!m_store->catalog().subject(u"new-app"_s));
        QVERIFY(m_store->nextRedo()->undone);
        QVERIFY(m_store->redo());
        QCOMPARE(observations(), after);
    }
    // A new step forgets what was undone, with its blocks.
    QVERIFY(m_store->undo());
    QVERIFY(m_store->apply(deletion({before.first()})));
    QCOMPARE(test::readSql(m_path, u"SELECT count(*) FROM edit_block"_s), QStringList(u"0"_s));
}

void TestManyFigures::takesBackAllThatThereIs()
{
    QVERIFY(m_store->apply(deletion(observations())));
    QVERIFY(m_store->apply(import(), batch(many)));
    const QList<Observation> after = observations();
    QCOMPARE(after.size(), many);
    QVERIFY(m_store->undo());
    QCOMPARE(observations().size(), 0);
    QVERIFY(m_store->redo());
    QCOMPARE(observations(), after);
    QCOMPARE(
        test::runSql(m_path, u"UPDATE observation SET note = 'x' WHERE period = '1999-09-09'"_s), QString());
    QCOMPARE(m_store->undo().error().kind, ErrorKind::Conflict);
    QCOMPARE(observations().size(), many);
}

// Other programs may have put the rows elsewhere in the file.
void TestManyFigures::takesBackAllThatThereIsInAnotherOrder()
{
    QVERIFY(m_store->apply(deletion(observations())));
    QVERIFY(m_store->apply(import(), batch(many)));
    QCOMPARE(test::runSql(m_path, u"UPDATE observation SET id = 100000 - id WHERE id % 2 = 0"_s), QString());
    QCOMPARE(observations().size(), many);
    QVERIFY(m_store->undo());
    QCOMPARE(observations().size(), 0);
    QVERIFY(m_store->redo());
    QCOMPARE(test::runSql(m_path, u"UPDATE observation SET subject = 'tenpay' WHERE period = '1999-09-09'"_s),
        QString());
    QCOMPARE(m_store->undo().error().kind, ErrorKind::Conflict);
    QCOMPARE(observations().size(), many);
}

void TestManyFigures::restoresAnEarlierState()
{
    const QList<Observation> before = observations();
    const qint64 first = m_store->nextUndo()->id;
    QVERIFY(m_store->apply(import(), batch(1500)));
    const qint64 second = m_store->nextUndo()->id;
    const QList<Observation> after = observations();
    QVERIFY(m_store->restore(first));
    QCOMPARE(observations(), before);
    QVERIFY(m_store->restore(second));
    QCOMPARE(observations(), after);
}

void TestManyFigures::tellsTheHistoryOfOneFigure()
{
    QVERIFY(m_store->apply(import(), batch(many)));
    const Observation added = *batch(many).at(4100);
    Observation corrected = added;
    corrected.note = u"corrected"_s;
    QVERIFY(m_store->apply(modification(added, corrected)));
    const QList<FigureStep> steps = m_store->historyOf(added.key).value();
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps.first().after, corrected);
    QCOMPARE(steps.last().entry.kind, EditKind::Import);
    QVERIFY(!steps.last().before);
    QCOMPARE(steps.last().after, added);
    QCOMPARE(steps.last().after->createdAt, test::testTime());
}

void TestManyFigures::addsNothingWhereOneIsThere()
{
    FigureBatch figures = batch(many);
    QVERIFY(m_store->apply(addition(*figures.at(5000))));
    const QList<Observation> before = observations();
    const Result<HistoryEntry> entry = m_store->apply(import(), figures);
    QVERIFY(!entry);
    QCOMPARE(entry.error().kind, ErrorKind::Conflict);
    QVERIFY2(entry.error().message.contains(QString::fromUtf8(figures.identityAt(5000))),
        qPrintable(entry.error().message));
    QCOMPARE(observations(), before);
    QCOMPARE(m_store->nextUndo()->kind, EditKind::Add);
    QVERIFY(m_store->undo());
    QVERIFY(m_store->apply(import(), figures));
}

void TestManyFigures::addsNothingThatBreaksARule()
{
    const QList<Observation> before = observations();
    Observation bad = *batch(1).at(0);
    bad.key.region = u"CN-11"_s;
    bad.figure = test::figure(u"101"_s);
    FigureBatch figures = batch(many);
    figures.append(bad);
    Result<HistoryEntry> entry = m_store->apply(import(), figures);
    QVERIFY(!entry);
    QCOMPARE(entry.error().kind, ErrorKind::Invalid);
    QVERIFY2(entry.error().message.contains(u"CN-11"_s), qPrintable(entry.error().message));
    entry = m_store->apply(import(), batch(many, u"nobody"_s));
    QVERIFY(!entry);
    QVERIFY2(entry.error().message.contains(u"nobody"_s), qPrintable(entry.error().message));
    QCOMPARE(observations(), before);
}

void TestManyFigures::takesNothingBackThatHasChanged()
{
    QVERIFY(m_store->apply(import(), batch(many)));
    QCOMPARE(
        test::runSql(m_path, u"UPDATE observation SET note = 'x' WHERE period = '1999-09-09'"_s), QString());
    const QList<Observation> before = observations();
    const Result<HistoryEntry> undone = m_store->undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, ErrorKind::Conflict);
    QVERIFY2(undone.error().message.contains(u"1999-09-09"_s), qPrintable(undone.error().message));
    QCOMPARE(observations(), before);
    QVERIFY(!m_store->nextUndo()->undone);
}

void TestManyFigures::takesNothingBackThatIsGone()
{
    QVERIFY(m_store->apply(import(), batch(many)));
    QCOMPARE(test::runSql(m_path, u"DELETE FROM observation WHERE period = '2004-03-03'"_s), QString());
    const QList<Observation> before = observations();
    const Result<HistoryEntry> undone = m_store->undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, ErrorKind::Conflict);
    QVERIFY2(undone.error().message.contains(u"2004-03-03"_s), qPrintable(undone.error().message));
    QCOMPARE(observations(), before);
    // The store goes on.
    QVERIFY(m_store->apply(deletion({before.first()})));
}

void TestManyFigures::takesBackWhatIsTheSameInOtherColumns()
{
    const QList<Observation> before = observations();
    FigureBatch figures;
    for (size_t i = 0; i < many; ++i) {
        Observation plain = *batch(1).at(0);
        plain.key.period = *Period::fromDay(QDate(1990, 1, 1).addDays(qint64(i)));
        plain.figure = test::figure(u"5.5"_s);
        figures.append(plain);
    }
    QVERIFY(m_store->apply(import(), figures));
    // As other programs write numbers; 5.5 is 5.5 without being told so.
    QCOMPARE(
        test::runSql(m_path,
            u"UPDATE observation SET value_decimals = NULL WHERE period IN ('1990-01-05', '2004-03-03')"_s),
        QString());
    const Result<HistoryEntry> undone = m_store->undo();
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
    QCOMPARE(observations(), before);
}

void TestManyFigures::keepsLookingUpCodesAfterwards()
{
    QVERIFY(m_store->apply(import(), batch(many)));
    Observation unknown = *batch(1).at(0);
    unknown.key.source = u"nowhere"_s;
    QVERIFY(!m_store->apply(addition(unknown)));
    const Source used = *m_store->catalog().source(u"analysys-2019"_s);
    QVERIFY(!m_store->apply({EditKind::Delete, {}, {Change<Source>{used, {}}}}));
    QVERIFY(
        test::runSql(m_path, u"UPDATE observation SET subject = 'nobody'"_s).contains(u"unknown subject"_s));
}

void TestManyFigures::bringsAFileWithoutBlocksUpToDate()
{
    m_store.reset();
    QCOMPARE(test::runSql(m_path,
                 u"DROP VIEW history; DROP TABLE edit_block; PRAGMA user_version = 1; CREATE VIEW history AS "
                 "SELECT e.id, e.made_at, e.kind, e.label, e.undone, w.table_name, w.row_before, w.row_after "
                 "FROM edit e JOIN edit_row w ON w.edit_id = e.id ORDER BY e.id, w.position"_s),
        QString());
    OpenResult opened = SqliteStore::open(m_path, OpenMode::ReadWrite, test::testClock());
    QVERIFY2(opened, qPrintable(opened.error.message + opened.error.detail));
    QCOMPARE(opened.outcome, OpenOutcome::Migrated);
    m_store = std::move(opened.store);
    const QList<Observation> before = observations();
    QCOMPARE(before.size(), test::sampleObservations().size());
    QVERIFY(m_store->apply(import(), batch(many)));
    QVERIFY(m_store->undo());
    QCOMPARE(observations(), before);
    QVERIFY(m_store->undo());
    QCOMPARE(observations().size(), 0);
}

void TestManyFigures::showsBlocksToOtherPrograms()
{
    QVERIFY(m_store->apply(import(), batch(many)));
    const QStringList shown = test::readSql(
        m_path, u"SELECT table_name, row_before, row_after FROM history WHERE label = 'figures.csv'"_s);
    QCOMPARE(shown.size(), 2);
    QVERIFY2(shown.first().contains(u"4096 figures from \"app_penetration alipay CN 1990-01-01"_s),
        qPrintable(shown.first()));
}

TONGBAO_TEST_MAIN(TestManyFigures)
#include "tst_manyfigures.moc"
