#include "tests/journeys/analyst.h"
#include "tests/support/filelock.h"
#include "tests/support/widgettest.h"

#include "db/store/sqlitestore.h"
#include "ui/pages/figuretable.h"
#include "ui/pages/page.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::Analyst;
using test::FileLock;

namespace {

// What the file holds, as another program reads it: the steps of its history.
QStringList stepsIn(const QString &path)
{
    const OpenResult opened
        = SqliteStore::open(path, OpenMode::ReadOnly, [] { return QDateTime::currentDateTimeUtc(); });
    QStringList labels;
    for (const HistoryEntry &entry : opened.store->history(0).value()) {
        if (entry.kind != EditKind::Starter)
            labels.append(entry.label + (entry.undone ? u" (undone)"_s : QString()));
    }
    return labels;
}

} // namespace

// An analyst works on a file that another program is writing to.
class TestWaitingForOthers : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void savesOnceWhenTheFileIsFree_data();
    void savesOnceWhenTheFileIsFree();
    void goesOnWhileAnEditWaits();
    void keepsWhatWasTypedWhenTheWaitIsCancelled();
    void dropsTheWaitWhenTheFormIsRevertedMeanwhile();
    void savesANewFigureWhenTheFileIsFree();
    void deletesWhenTheFileIsFree();
    void takesAStepBackWhenTheFileIsFree();
    void restoresAStateWhenTheFileIsFree();
    void savesARowOfTheGridWhenTheFileIsFree();
    void keepsARowOfTheGridWhenTheWaitIsCancelled();
    void asksAboutAWaitingEditBeforeItCloses();
    void savesARowOfTheCatalogWhenTheFileIsFree();
    void keepsARowOfTheCatalogWhenTheWaitIsCancelled();
    void forgetsThatSomethingIsUnsavedWhenItIsGivenUp();
    void deletesARowOfTheCatalogWhenTheFileIsFree();
    void mergesWhenTheFileIsFree();
    void addsASourceFromTheFormWhenTheFileIsFree();
    void movesAPublisherWhenTheFileIsFree();

private:
    bool isWaiting() const { return analyst().window().findChild<QWidget *>(u"waitNotice"_s)->isVisible(); }
    void cancel() const
    {
        auto *button = analyst().window().findChild<QPushButton *>(u"cancelWaitButton"_s);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void typeACorrection() const
    {
        analyst().clicksRow(m_tenpay);
        analyst().types(u"value"_s, u"38.5"_s);
    }
    // Opens the cell of the value in the grid, types, and goes to the next row.
    void typeACorrectionInTheGrid() const
    {
        analyst().presses(Qt::Key_0, Qt::ControlModifier);
        analyst().clicksRow({u"2018 Q3"_s, u"Tenpay"_s, u"38.82%"_s});
        FigureTable &table = analyst().table();
        const QModelIndex cell = valueCell();
        table.selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(&table, '3');
        QTest::keyClicks(QApplication::focusWidget(), u"8.5"_s); // the cell's editor
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QModelIndex valueCell() const
    {
        const FigureTable &table = analyst().table();
        const int row = table.currentIndex().row();
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            const QModelIndex cell = table.model()->index(row, column);
            if (cell.data().toString().startsWith(u"38."_s))
                return cell;
        }
        return {};
    }
    Analyst &analyst() const { return *m_analyst; }
    QString file() const { return analyst().path(u"market.tongbao"_s); }

    const QStringList m_tenpay = {u"2018 Q3"_s, u"Tenpay"_s, u"38.82"_s};
    const QString m_correction = u"tenpay 2018-Q3, 38.82 → 38.5"_s;
    std::unique_ptr<Analyst> m_analyst;
};

void TestWaitingForOthers::init()
{
    m_analyst = std::make_unique<Analyst>();
    QVERIFY(analyst().opens());
    QVERIFY(!isWaiting());
}

void TestWaitingForOthers::cleanup()
{
    m_analyst.reset();
}

void TestWaitingForOthers::savesOnceWhenTheFileIsFree_data()
{
    QTest::addColumn<FileLock::Kind>("kind");
    QTest::newRow("writing") << FileLock::Kind::Writing;
    QTest::newRow("exclusive") << FileLock::Kind::Exclusive;
}

void TestWaitingForOthers::savesOnceWhenTheFileIsFree()
{
    QFETCH(FileLock::Kind, kind);
    typeACorrection();
    FileLock lock(file(), kind);
    QVERIFY(lock.isHeld());
    QVERIFY(analyst().clicks(u"saveButton"_s));
    QVERIFY(isWaiting());
    QVERIFY(analyst().clicks(u"saveButton"_s)); // an impatient person
    QCOMPARE(analyst().field(u"value"_s), u"38.5"_s);
    QCOMPARE(analyst().drawn(u"Tenpay"_s, u"2018 Q3"_s), u"38.82%"_s);

    lock.release();
    QTRY_VERIFY(!isWaiting());
    QCOMPARE(stepsIn(file()), QStringList{m_correction});
    QCOMPARE(analyst().drawn(u"Tenpay"_s, u"2018 Q3"_s), u"38.5%"_s);
    QCOMPARE(analyst().status(u"stateLabel"_s), u"All changes saved"_s);
}

void TestWaitingForOthers::goesOnWhileAnEditWaits()
{
    typeACorrection();
    FileLock lock(file(), FileLock::Kind::Exclusive);
    QVERIFY(analyst().clicks(u"saveButton"_s));
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, &timer, [&ticks] { ++ticks; });
    timer.start(1);
    QTRY_VERIFY(ticks > 20);
    QVERIFY(isWaiting());
    // Other charts open, though nobody can read the file now.
    analyst().presses(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(analyst().window().pageName(), u"volume"_s);
    QVERIFY(analyst().table().model()->rowCount() > 5);
    QVERIFY(!analyst().window().findChild<QWidget *>(u"messageBar"_s)->isVisible());
    lock.release();
    QTRY_VERIFY(!isWaiting());
    QCOMPARE(stepsIn(file()), QStringList{m_correction});
}

void TestWaitingForOthers::keepsWhatWasTypedWhenTheWaitIsCancelled()
{
    typeACorrection();
    FileLock lock(file(), FileLock::Kind::Writing);
    QVERIFY(analyst().clicks(u"saveButton"_s));
    QVERIFY(isWaiting());
    cancel();
    QVERIFY(!isWaiting());
    lock.release();
    QTest::qWait(300); // longer than from one attempt to the next
    QCOMPARE(stepsIn(file()), QStringList());
    QCOMPARE(analyst().field(u"value"_s), u"38.5"_s);
    QCOMPARE(analyst().status(u"stateLabel"_s), u"Unsaved changes"_s);
    const auto *message = analyst().window().findChild<QWidget *>(u"messageBar"_s);
    QVERIFY(message->isVisible());
    QVERIFY(analyst().clicks(u"saveButton"_s));
    QCOMPARE(stepsIn(file()), QStringList{m_correction});
    QVERIFY(!message->isVisible());
}

void TestWaitingForOthers::dropsTheWaitWhenTheFormIsRevertedMeanwhile()
{
    typeACorrection();
    FileLock lock(file(), FileLock::Kind::Writing);
    QVERIFY(analyst().clicks(u"saveButton"_s));
    QVERIFY(analyst().clicks(u"revertButton"_s));
    lock.release();
    QTRY_VERIFY(!isWaiting());
    QCOMPARE(stepsIn(file()), QStringList());
    QCOMPARE(analyst().field(u"value"_s), u"38.82"_s);
}

void TestWaitingForOthers::savesANewFigureWhenTheFileIsFree()
{
    QVERIFY(analyst().clicksRow(m_tenpay));
    analyst().presses(Qt::Key_N, Qt::ControlModifier);
    analyst().types(u"subject"_s, u"Tenpay"_s);
    analyst().types(u"period"_s, u"2031"_s);
    analyst().types(u"value"_s, u"12.5"_s);
    analyst().types(u"source"_s, u"huajun-24665"_s);
    FileLock lock(file(), FileLock::Kind::Writing);
    analyst().presses(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(isWaiting());
    lock.release();
    QTRY_VERIFY(!isWaiting());
    QCOMPARE(stepsIn(file()), QStringList{u"tenpay 2031"_s});
    QCOMPARE(analyst().status(u"stateLabel"_s), u"All changes saved"_s);
}

void TestWaitingForOthers::deletesWhenTheFileIsFree()
{
    QVERIFY(analyst().clicksRow(m_tenpay));
    analyst().answers().confirms = true;
    FileLock lock(file(), FileLock::Kind::Writing);
    analyst().chooses(u"deleteFigureAction"_s);
    QVERIFY(isWaiting());
    lock.release();
    QTRY_VERIFY(!isWaiting());
    QCOMPARE(stepsIn(file()), QStringList{u"tenpay 2018-Q3"_s});
    QCOMPARE(analyst().answers().questions.size(), 1); // asked once
}

void TestWaitingForOthers::takesAStepBackWhenTheFileIsFree()
{
    typeACorrection();
    QVERIFY(analyst().clicks(u"saveButton"_s));
    FileLock lock(file(), FileLock::Kind::Exclusive);
    analyst().presses(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(isWaiting());
    QCOMPARE(analyst().drawn(u"Tenpay"_s, u"2018 Q3"_s), u"38.5%"_s);
    lock.release();
    QTRY_VERIFY(!isWaiting());
    QCOMPARE(analyst().drawn(u"Tenpay"_s, u"2018 Q3"_s), u"38.82%"_s);
    QCOMPARE(stepsIn(file()), QStringList{m_correction + u" (undone)"_s});
}

void TestWaitingForOthers::restoresAStateWhenTheFileIsFree()
{
    typeACorrection();
    QVERIFY(analyst().clicks(u"saveButton"_s));
    analyst().presses(Qt::Key_H, Qt::ControlModifier);
    analyst().table().selectRow(1); // the starter figures
    FileLock lock(file(), FileLock::Kind::Writing);
    QTest::mouseClick(analyst().page().findChild<QPushButton *>(u"restoreButton"_s), Qt::LeftButton);
    QVERIFY(isWaiting());
    lock.release();
    QTRY_VERIFY(!isWaiting());
    QCOMPARE(stepsIn(file()).size(), 2);
}

void TestWaitingForOthers::savesARowOfTheGridWhenTheFileIsFree()
{
    FileLock lock(file(), FileLock::Kind::Writing);
    typeACorrectionInTheGrid();
    QVERIFY(isWaiting());
    QVERIFY(analyst().page().isModified());
    lock.release();
    QTRY_VERIFY(!isWaiting());
    QVERIFY(!analyst().page().isModified());
    QCOMPARE(stepsIn(file()), QStringList{m_correction});
}

void TestWaitingForOthers::keepsARowOfTheGridWhenTheWaitIsCancelled()
{
    FileLock lock(file(), FileLock::Kind::Writing);
    typeACorrectionInTheGrid();
    QVERIFY(isWaiting());
    cancel();
    QVERIFY(!isWaiting());
    QVERIFY(analyst().page().isModified());
    QCOMPARE(valueCell().data().toString(), u"38.5"_s);
    lock.release();
    QCOMPARE(stepsIn(file()), QStringList());
    analyst().presses(Qt::Key_Down);
    QCOMPARE(stepsIn(file()), QStringList{m_correction});
}

void TestWaitingForOthers::asksAboutAWaitingEditBeforeItCloses()
{
    typeACorrection();
    FileLock lock(file(), FileLock::Kind::Writing);
    QVERIFY(analyst().clicks(u"saveButton"_s));
    analyst().answers().nextAnswer = Prompter::Answer::Cancel;
    QVERIFY(!analyst().closes());
    QVERIFY(!isWaiting());
    QCOMPARE(analyst().field(u"value"_s), u"38.5"_s);
    analyst().answers().nextAnswer = Prompter::Answer::Discard;
    QVERIFY(analyst().closes());
    lock.release();
    QCOMPARE(stepsIn(file()), QStringList());
}

void TestWaitingForOthers::savesARowOfTheCatalogWhenTheFileIsFree()
{
    analyst().chooses(u"sourcesPageAction"_s);
    QVERIFY(analyst().clicksRow({u"letstalk-2014"_s}));
    analyst().types(u"note"_s, u"Read again in May"_s);
    FileLock lock(file(), FileLock::Kind::Writing);
    QVERIFY(!analyst().clicks(u"saveButton"_s) || isWaiting());
    QVERIFY(isWaiting());
    QCOMPARE(stepsIn(file()), QStringList());
    lock.release();
    QTRY_VERIFY(!isWaiting());
    QCOMPARE(stepsIn(file()).size(), 1);
    QCOMPARE(analyst().field(u"note"_s), u"Read again in May"_s);
    QCOMPARE(analyst().status(u"stateLabel"_s), u"All changes saved"_s);
}

void TestWaitingForOthers::keepsARowOfTheCatalogWhenTheWaitIsCancelled()
{
    analyst().chooses(u"sourcesPageAction"_s);
    QVERIFY(analyst().clicksRow({u"letstalk-2014"_s}));
    analyst().types(u"note"_s, u"Read again in May"_s);
    FileLock lock(file(), FileLock::Kind::Writing);
    analyst().clicks(u"saveButton"_s);
    QVERIFY(isWaiting());
    cancel();
    lock.release();
    QTest::qWait(300); // longer than from one attempt to the next
    QCOMPARE(stepsIn(file()), QStringList());
    QCOMPARE(analyst().field(u"note"_s), u"Read again in May"_s);
    QCOMPARE(analyst().status(u"stateLabel"_s), u"Unsaved changes"_s);
    analyst().clicks(u"revertButton"_s);
}

void TestWaitingForOthers::forgetsThatSomethingIsUnsavedWhenItIsGivenUp()
{
    typeACorrection();
    FileLock lock(file(), FileLock::Kind::Writing);
    QVERIFY(analyst().clicks(u"saveButton"_s));
    cancel();
    const auto *message = analyst().window().findChild<QWidget *>(u"messageBar"_s);
    QVERIFY(message->isVisible());
    QVERIFY(analyst().clicks(u"revertButton"_s));
    QVERIFY(!message->isVisible());
}

void TestWaitingForOthers::deletesARowOfTheCatalogWhenTheFileIsFree()
{
    analyst().chooses(u"eventsPageAction"_s);
    QVERIFY(analyst().table().model()->rowCount() > 0);
    analyst().table().selectRowNumbers({0});
    analyst().answers().confirms = true;
    FileLock lock(file(), FileLock::Kind::Writing);
    QVERIFY(analyst().clicks(u"deleteButton"_s));
    QVERIFY(isWaiting());
    QCOMPARE(stepsIn(file()), QStringList());
    lock.release();
    QTRY_VERIFY(!isWaiting());
    QCOMPARE(stepsIn(file()).size(), 1);
    QCOMPARE(analyst().answers().questions.size(), 1);
}

void TestWaitingForOthers::mergesWhenTheFileIsFree()
{
    analyst().chooses(u"subjectsPageAction"_s);
    QVERIFY(analyst().clicksRow({u"tenpay"_s}));
    QVERIFY(analyst().clicks(u"mergeButton"_s));
    auto *dialog = analyst().window().findChild<QDialog *>(u"mergeDialog"_s);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QWidget *>(u"intoEdit"_s), u"lakala"_s);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    auto *keep = dialog->findChild<QAbstractButton *>(u"keepCheck"_s);
    if (keep->isVisible())
        keep->click();
    FileLock lock(file(), FileLock::Kind::Writing);
    dialog->findChild<QPushButton *>(u"mergeButton"_s)->click();
    QVERIFY(dialog->findChild<QWidget *>(u"waitNotice"_s)->isVisible());
    QCOMPARE(stepsIn(file()), QStringList());
    lock.release();
    QTRY_VERIFY(!analyst().window().findChild<QDialog *>(u"mergeDialog"_s));
    QCOMPARE(stepsIn(file()).size(), 1);
}

void TestWaitingForOthers::addsASourceFromTheFormWhenTheFileIsFree()
{
    QVERIFY(analyst().clicksRow(m_tenpay));
    QVERIFY(analyst().clicks(u"newSourceButton"_s));
    auto *dialog = analyst().window().findChild<QDialog *>(u"sourceDialog"_s);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QWidget *>(u"publisherEdit"_s), u"QuestMobile"_s);
    QTest::keyClicks(dialog->findChild<QWidget *>(u"titleEdit"_s), u"Half-year report"_s);
    FileLock lock(file(), FileLock::Kind::Writing);
    auto *add = dialog->findChild<QPushButton *>(u"addButton"_s);
    auto *notice = dialog->findChild<QWidget *>(u"waitNotice"_s);
    add->click();
    QVERIFY(notice->isVisible());
    notice->findChild<QPushButton *>()->click();
    QVERIFY(!notice->isVisible());
    add->click();
    add->click(); // an impatient person
    QVERIFY(notice->isVisible());
    lock.release();
    QTRY_VERIFY(!analyst().window().findChild<QDialog *>(u"sourceDialog"_s));
    QCOMPARE(stepsIn(file()).size(), 1);
    QVERIFY(analyst().field(u"source"_s).contains(u"QuestMobile"_s));
    analyst().clicks(u"revertButton"_s);
}

void TestWaitingForOthers::movesAPublisherWhenTheFileIsFree()
{
    analyst().chooses(u"publisherOrderPageAction"_s);
    FigureTable &table = analyst().table();
    const QString first = table.model()->index(0, 1).data().toString();
    table.selectRowNumbers({0});
    table.setFocus();
    FileLock lock(file(), FileLock::Kind::Writing);
    QTest::keyClick(&table, Qt::Key_Down, Qt::AltModifier);
    QVERIFY(isWaiting());
    QCOMPARE(stepsIn(file()), QStringList());
    lock.release();
    QTRY_VERIFY(!isWaiting());
    QCOMPARE(stepsIn(file()).size(), 1);
    QCOMPARE(table.model()->index(1, 1).data().toString(), first);
}

TONGBAO_WIDGET_TEST_MAIN(TestWaitingForOthers)
#include "tst_waitingforothers.moc"
