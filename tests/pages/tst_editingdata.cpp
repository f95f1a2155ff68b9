#include "ui/pages/datapage.h"

#include "tests/pages/countingrepository.h"
#include "tests/support/printing.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/scriptedprompter.h"
#include "tests/support/widgettest.h"
#include "ui/models/observationtablemodel.h"
#include "ui/pages/observationgrid.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::figure;

// The table of all data points as an analyst edits it: by keys and mouse.
class TestEditingData : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void savesACellByReturn();
    void readsFiguresAndPeriodsAsPeopleWriteThem();
    void collectsARowByTab();
    void savesTheRowThatIsLeft_data();
    void savesTheRowThatIsLeft();
    void staysInARowThatIsWrong();
    void takesBackTheCellAndThenTheRow();
    void choosesByPinyin();
    void choosesAStatusFromAList();
    void refusesAnIdentityThatIsTaken();
    void asksWhoseVersionIsKept_data();
    void asksWhoseVersionIsKept();
    void goesOnWithARowThatWasDeletedMeanwhile();
    void keepsTheRowInEditWhenAllIsReadAnew();
    void addsARow();
    void dropsANewRowThatNobodyFilledIn();
    void duplicatesARow();
    void deletesManyInOneStep();
    void keepsWhatIsNotToBeDeleted();
    void fillsDownInOneStep();
    void fillsDownNothingWhenOneRowWouldBeWrong_data();
    void fillsDownNothingWhenOneRowWouldBeWrong();
    void copiesTheSelectedCells();
    void keepsSelectedCellsWhileSearchingAndSorting();
    void listsWhatSaysTheSame();
    void asksBeforeAWrongRowIsGivenUp();
    void changesNothingInAFileForViewing();
    void marksOneDataPointWhileGoingThroughItsCells();
    void changesOneRowOfAHundredThousand();

private:
    void show();
    ObservationGrid *table() const { return m_page->findChild<ObservationGrid *>(u"figureTable"_s); }
    QLineEdit *search() const { return m_page->findChild<QLineEdit *>(u"searchEdit"_s); }
    QString problem() const
    {
        const auto *label = m_page->findChild<QLabel *>(u"rowProblemLabel"_s);
        return label->property("look") == u"problem"_s ? label->text() : QString();
    }
    const ObservationTableModel &model() const
    {
        return *static_cast<const ObservationTableModel *>(table()->model());
    }
    QModelIndex cell(const ObservationKey &key, int column) const
    {
        return model().index(model().rowOf(key), column);
    }
    void click(const QModelIndex &index, Qt::KeyboardModifiers modifiers = {}) const;
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const;
    void type(const QString &text) const; // where the focus is
    void trigger(const QString &action) const { m_page->findChild<QAction *>(action)->trigger(); }
    Figure stored(const ObservationKey &key) const;
    qsizetype steps() const { return m_store->history(0).value().size(); }

    std::unique_ptr<test::FakeRepository> m_store;
    std::unique_ptr<test::CountingRepository> m_repository;
    std::unique_ptr<test::ScriptedPrompter> m_prompter;
    std::unique_ptr<DataPage> m_page;
    QStringList m_failures;
    QList<Observation> m_told;
    const Observation m_q1 = test::sampleObservations().at(1); // Alipay 2018 Q1, 53.76 % by Analysys
    const Observation m_q2 = test::sampleObservations().at(2); // 2018 Q2, 53.62 %
    const Observation m_q4 = test::sampleObservations().at(3); // 2018 Q4, 53.78 %
    const Observation m_range = test::sampleObservations().at(13); // the banking apps' 7 to 11 %
};

void TestEditingData::init()
{
    m_store = std::make_unique<test::FakeRepository>();
    m_repository = std::make_unique<test::CountingRepository>(*m_store);
    m_prompter = std::make_unique<test::ScriptedPrompter>();
    m_failures.clear();
    m_told.clear();
}

void TestEditingData::cleanup()
{
    m_page.reset();
    m_repository.reset();
}

void TestEditingData::show()
{
    m_page = std::make_unique<DataPage>(*m_repository, *m_prompter);
    new QAbstractItemModelTester(
        table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    connect(
        m_page.get(), &Page::failed, this, [this](const Error &error) { m_failures.append(error.message); });
    connect(m_page.get(), &Page::observationSelected, this,
        [this](const Observation &observation) { m_told.append(observation); });
    m_page->resize(1400, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestEditingData::click(const QModelIndex &index, Qt::KeyboardModifiers modifiers) const
{
    table()->scrollTo(index);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, table()->visualRect(index).center());
}

void TestEditingData::press(int key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *list = QApplication::activePopupWidget();
    QTest::keyClick(list ? list : QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

void TestEditingData::type(const QString &text) const
{
    for (const QChar key : text) {
        // Keys of a Latin keyboard; Chinese comes from an input method as a whole.
        if (key.unicode() < 0x80)
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
        else
            QTest::sendKeyEvent(
                QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(key), Qt::NoModifier);
    }
}

// A figure 0 stands for none.
Figure TestEditingData::stored(const ObservationKey &key) const
{
    const auto found = m_store->observation(key);
    return found && found.value() ? found.value()->figure : figure(u"0"_s);
}

void TestEditingData::savesACellByReturn()
{
    show();
    click(cell(m_q1.key, ValueColumn));
    type(u"54.1"_s);
    QCOMPARE(stored(m_q1.key), m_q1.figure);
    press(Qt::Key_Return);
    QCOMPARE(stored(m_q1.key), figure(u"54.1"_s));
    QCOMPARE(steps(), 1);
    QVERIFY(!m_page->isModified());
    QCOMPARE(cell(m_q1.key, ValueColumn).data().toString(), u"54.1%"_s);
    QCOMPARE(table()->currentIndex().row(), model().rowOf(m_q1.key) + 1);
    QVERIFY(m_store->undo());
    QCOMPARE(cell(m_q1.key, ValueColumn).data().toString(), u"53.76%"_s);
}

void TestEditingData::readsFiguresAndPeriodsAsPeopleWriteThem()
{
    show();
    const ObservationKey key = test::sampleObservations().at(15).key; // the market, 2017 Q4, in yuan
    click(cell(key, ValueColumn));
    press(Qt::Key_F2);
    auto *editor = table()->findChild<QLineEdit *>(u"cellEditor"_s);
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"37.7 trillion"_s);
    editor->selectAll();
    type(u"9.04万亿"_s);
    press(Qt::Key_Tab);
    click(cell(key, PeriodColumn));
    press(Qt::Key_Return);
    type(u"2019年四季度"_s);
    press(Qt::Key_Return);
    ObservationKey moved = key;
    moved.period = test::period(u"2019-Q4"_s);
    QCOMPARE(stored(moved), figure(u"9040000000000"_s, u"CNY"_s));
    QCOMPARE(stored(key), figure(u"0"_s));
    QCOMPARE(steps(), 1);
    QVERIFY(std::any_of(
        m_told.begin(), m_told.end(), [&moved](const Observation &told) { return told.key == moved; }));
}

void TestEditingData::collectsARowByTab()
{
    show();
    click(cell(m_range.key, ValueColumn));
    press(Qt::Key_Tab);
    QCOMPARE(table()->currentIndex().column(), int(RangeColumn));
    type(u"8-12%"_s);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(table()->currentIndex().column(), int(ValueColumn));
    type(u"9"_s);
    press(Qt::Key_Tab);
    QCOMPARE(steps(), 0);
    QVERIFY(m_page->isModified());
    press(Qt::Key_Down);
    QCOMPARE(steps(), 1);
    QCOMPARE(stored(m_range.key), figure(u"9 8-12"_s));
}

void TestEditingData::savesTheRowThatIsLeft_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("by an arrow") << u"arrow"_s;
    QTest::newRow("by a click on another row") << u"click"_s;
    QTest::newRow("by Tab past its end") << u"tab"_s;
    QTest::newRow("for the search") << u"search"_s;
    QTest::newRow("with the page") << u"page"_s;
}

void TestEditingData::savesTheRowThatIsLeft()
{
    QFETCH(QString, way);
    show();
    click(cell(m_q1.key, ValueColumn));
    type(u"54.1"_s);
    if (way == u"arrow") {
        press(Qt::Key_Tab);
        press(Qt::Key_Up);
    } else if (way == u"click") {
        click(cell(m_q4.key, NoteColumn));
        QCOMPARE(table()->currentIndex(), cell(m_q4.key, NoteColumn));
    } else if (way == u"tab") {
        for (int column = ValueColumn; column <= NoteColumn - 1; ++column)
            press(Qt::Key_Tab);
        QCOMPARE(table()->currentIndex(), model().index(model().rowOf(m_q1.key) + 1, MetricColumn));
    } else if (way == u"search") {
        QTest::mouseClick(search(), Qt::LeftButton);
    } else {
        QVERIFY(m_page->closeEdit());
    }
    QTRY_COMPARE(stored(m_q1.key), figure(u"54.1"_s));
    QCOMPARE(steps(), 1);
    QVERIFY(m_prompter->questions.isEmpty());
}

void TestEditingData::staysInARowThatIsWrong()
{
    show();
    click(cell(m_q1.key, ValueColumn));
    type(u"many"_s);
    press(Qt::Key_Tab);
    const QModelIndex value = cell(m_q1.key, ValueColumn);
    QCOMPARE(value.data().toString(), u"many"_s);
    QVERIFY(!value.data(ObservationTableModel::ProblemRole).toString().isEmpty());
    QCOMPARE(value.data(Qt::ToolTipRole), value.data(ObservationTableModel::ProblemRole));
    QCOMPARE(problem(), value.data(Qt::ToolTipRole).toString());
    press(Qt::Key_Down);
    QCOMPARE(table()->currentIndex(), value);
    click(cell(m_q4.key, ValueColumn));
    QCOMPARE(table()->currentIndex(), value);
    QCOMPARE(steps(), 0);
    type(u"54"_s);
    press(Qt::Key_Return);
    QCOMPARE(stored(m_q1.key), figure(u"54"_s));
    QCOMPARE(problem(), QString());
}

void TestEditingData::takesBackTheCellAndThenTheRow()
{
    show();
    click(cell(m_q1.key, ValueColumn));
    type(u"99"_s);
    press(Qt::Key_Escape); // the typing
    QVERIFY(!m_page->isModified());
    type(u"99"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    press(Qt::Key_Escape); // the cell
    QVERIFY(!m_page->isModified());
    QCOMPARE(cell(m_q1.key, ValueColumn).data().toString(), u"53.76%"_s);
    type(u"99"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Escape); // the row, from a cell that nobody changed: after a question
    QVERIFY(m_page->isModified());
    QCOMPARE(m_prompter->questions, QStringList{u"Discard everything that was typed here?"_s});
    m_prompter->confirms = true;
    press(Qt::Key_Escape);
    QVERIFY(!m_page->isModified());
    QCOMPARE(steps(), 0);
}

void TestEditingData::choosesByPinyin()
{
    show();
    click(cell(m_range.key, SubjectColumn));
    type(u"cft"_s);
    press(Qt::Key_Tab);
    QCOMPARE(table()->currentIndex().column(), int(RegionColumn));
    QCOMPARE(cell(m_range.key, SubjectColumn).data().toString(), u"Tenpay 财付通"_s);
    press(Qt::Key_Down);
    ObservationKey moved = m_range.key;
    moved.subject = u"tenpay"_s;
    QCOMPARE(stored(moved), m_range.figure);
}

void TestEditingData::choosesAStatusFromAList()
{
    show();
    click(cell(m_q1.key, StatusColumn));
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return); // chooses
    press(Qt::Key_Return); // saves
    QCOMPARE(stored(m_q1.key).status, Status::Estimate);
}

void TestEditingData::refusesAnIdentityThatIsTaken()
{
    show();
    click(cell(m_q2.key, PeriodColumn));
    type(u"2018 Q4"_s);
    press(Qt::Key_Return);
    QCOMPARE(steps(), 0);
    QVERIFY(m_page->isModified());
    QVERIFY(problem().contains(u"This source has that figure already: Alipay 2018 Q4, 53.78%"_s));
    QVERIFY(m_prompter->questions.isEmpty());
    press(Qt::Key_Escape);
    QVERIFY(!m_page->isModified());
}

void TestEditingData::asksWhoseVersionIsKept_data()
{
    QTest::addColumn<Prompter::Version>("answer");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<bool>("isModified");
    QTest::newRow("mine") << Prompter::Version::Mine << u"54.1"_s << false;
    QTest::newRow("theirs") << Prompter::Version::Theirs << u"60"_s << false;
    QTest::newRow("neither") << Prompter::Version::Neither << u"60"_s << true;
}

void TestEditingData::asksWhoseVersionIsKept()
{
    QFETCH(Prompter::Version, answer);
    show();
    click(cell(m_q1.key, ValueColumn));
    type(u"54.1"_s);
    press(Qt::Key_Tab);
    Observation theirs = m_q1;
    theirs.figure = figure(u"60"_s);
    QVERIFY(m_store->apply(modification(m_q1, theirs)));
    QCOMPARE(cell(m_q1.key, ValueColumn).data().toString(), u"54.1"_s);
    m_prompter->nextVersion = answer;
    press(Qt::Key_Down);
    QCOMPARE(m_prompter->questions.size(), 3);
    QVERIFY(m_prompter->questions.at(1).contains(u"Value: 54.1%"_s));
    QVERIFY(m_prompter->questions.at(2).contains(u"Value: 60%"_s));
    QFETCH(QString, kept);
    QCOMPARE(stored(m_q1.key), figure(kept));
    QTEST(m_page->isModified(), "isModified");
}

void TestEditingData::goesOnWithARowThatWasDeletedMeanwhile()
{
    show();
    click(cell(m_q1.key, ValueColumn));
    type(u"54.1"_s);
    press(Qt::Key_Tab);
    QVERIFY(m_store->apply(deletion({m_q1})));
    QVERIFY(m_page->isModified());
    QCOMPARE(model().index(model().draftRow(), ValueColumn).data().toString(), u"54.1"_s);
    m_prompter->nextVersion = Prompter::Version::Mine;
    QVERIFY(m_page->closeEdit());
    QVERIFY(m_prompter->questions.contains(u"deleted"_s));
    QCOMPARE(stored(m_q1.key), figure(u"54.1"_s));
}

void TestEditingData::keepsTheRowInEditWhenAllIsReadAnew()
{
    show();
    click(cell(m_q1.key, ValueColumn));
    type(u"54.1"_s);
    ChangeNotice notice;
    notice.everything = true;
    emit m_store->changed(notice);
    QVERIFY(m_page->isModified());
    QCOMPARE(table()->currentIndex(), cell(m_q1.key, ValueColumn));
    QCOMPARE(table()->currentIndex().data().toString(), u"54.1"_s);
    m_page->setPresentation({Language::Chinese, Theme::Dark});
    QCOMPARE(table()->currentIndex().data().toString(), u"54.1"_s);
    press(Qt::Key_Down);
    QCOMPARE(stored(m_q1.key), figure(u"54.1"_s));
}

void TestEditingData::addsARow()
{
    show();
    click(cell(m_q1.key, PeriodColumn));
    press(Qt::Key_Insert);
    QCOMPARE(model().draftRow(), model().rowOf(m_q1.key) + 1);
    type(u"lakala"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QCOMPARE(table()->currentIndex().column(), int(ValueColumn));
    type(u"0.9"_s);
    press(Qt::Key_Return);
    QVERIFY(!problem().isEmpty()); // the source is missing
    QCOMPARE(table()->currentIndex().column(), int(SourceColumn));
    type(u"analysys-2018"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Down);
    ObservationKey key = m_q1.key;
    key.subject = u"lakala"_s;
    QCOMPARE(stored(key), figure(u"0.9"_s));
    QCOMPARE(m_page->figureCount(), 21);
    QCOMPARE(steps(), 1);
}

void TestEditingData::dropsANewRowThatNobodyFilledIn()
{
    show();
    press(Qt::Key_Insert);
    trigger(u"addRowAction"_s);
    QCOMPARE(model().rowCount(), 21);
    QCOMPARE(m_page->figureCount(), 20);
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    QCOMPARE(model().rowCount(), 20);
}

void TestEditingData::duplicatesARow()
{
    show();
    click(cell(m_q4.key, ValueColumn));
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(table()->currentIndex().column(), int(PeriodColumn));
    QCOMPARE(model().index(model().draftRow(), ValueColumn).data().toString(), u"53.78%"_s);
    type(u"2019 Q1"_s);
    press(Qt::Key_Return);
    ObservationKey copy = m_q4.key;
    copy.period = test::period(u"2019-Q1"_s);
    QCOMPARE(stored(copy), m_q4.figure);
    QCOMPARE(stored(m_q4.key), m_q4.figure);
    QCOMPARE(steps(), 1);
}

void TestEditingData::deletesManyInOneStep()
{
    show();
    m_prompter->confirms = true;
    click(model().index(2, ValueColumn));
    click(model().index(5, ValueColumn), Qt::ShiftModifier);
    press(Qt::Key_Delete);
    QCOMPARE(m_prompter->questions, QStringList{u"Delete 4 data points? Edit > Undo brings them back."_s});
    QCOMPARE(m_page->figureCount(), 16);
    QCOMPARE(steps(), 1);
    QCOMPARE(table()->currentIndex(), model().index(2, ValueColumn));
    QVERIFY(m_store->undo());
    QCOMPARE(m_page->figureCount(), 20);
}

void TestEditingData::keepsWhatIsNotToBeDeleted()
{
    show();
    click(model().index(2, ValueColumn));
    QVERIFY(!m_page->deleteSelection()); // one is the form's to delete
    click(model().index(3, ValueColumn), Qt::ShiftModifier);
    QVERIFY(m_page->deleteSelection());
    QCOMPARE(m_prompter->questions.size(), 1);
    QCOMPARE(m_page->figureCount(), 20);
}

void TestEditingData::fillsDownInOneStep()
{
    show();
    search()->setText(u"tp_mobile_share alipay analysys"_s);
    table()->sortByColumn(PeriodColumn, Qt::AscendingOrder);
    click(cell(m_q1.key, StatusColumn));
    press(Qt::Key_Return);
    type(u"estimate"_s);
    press(Qt::Key_Tab); // from the list on to the next cell
    press(Qt::Key_Up);
    QCOMPARE(steps(), 1);
    click(cell(m_q1.key, StatusColumn));
    click(cell(m_q4.key, StatusColumn), Qt::ShiftModifier);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_failures, QStringList());
    QCOMPARE(stored(m_q2.key).status, Status::Estimate);
    QCOMPARE(stored(m_q4.key).status, Status::Estimate);
    QCOMPARE(stored(m_q4.key).value, m_q4.figure.value);
    QCOMPARE(steps(), 2);
    QVERIFY(m_store->undo());
    QCOMPARE(stored(m_q4.key).status, Status::Actual);
}

void TestEditingData::fillsDownNothingWhenOneRowWouldBeWrong_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("reason");
    QTest::newRow("identity") << int(PeriodColumn) << u"Nothing was filled down."_s;
    QTest::newRow("metric of another unit") << int(MetricColumn) << u"Nothing was filled down, because of"_s;
}

void TestEditingData::fillsDownNothingWhenOneRowWouldBeWrong()
{
    QFETCH(int, column);
    QFETCH(QString, reason);
    show();
    const QList<Observation> before = m_store->observations({}).value();
    click(model().index(column == PeriodColumn ? 3 : 0, column));
    click(model().index(model().rowCount() - 1, column), Qt::ShiftModifier);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_failures.size(), 1);
    QVERIFY(m_failures.first().startsWith(reason));
    QCOMPARE(m_store->observations({}).value(), before);
    QCOMPARE(steps(), 0);
}

void TestEditingData::copiesTheSelectedCells()
{
    show();
    click(cell(m_q1.key, PeriodColumn));
    click(model().index(model().rowOf(m_q1.key) + 1, ValueColumn), Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.first(), u"2018 Q1\t53.76%"_s);
    QCOMPARE(lines.size(), 3); // the last one is empty
}

void TestEditingData::keepsSelectedCellsWhileSearchingAndSorting()
{
    show();
    click(cell(m_q1.key, PeriodColumn));
    click(cell(m_q4.key, ValueColumn), Qt::ControlModifier);
    search()->setText(u"alipay"_s);
    table()->sortByColumn(ValueColumn, Qt::DescendingOrder);
    const QItemSelectionModel *selection = table()->selectionModel();
    QCOMPARE(selection->selectedIndexes().size(), 2);
    QVERIFY(selection->isSelected(cell(m_q1.key, PeriodColumn)));
    QVERIFY(selection->isSelected(cell(m_q4.key, ValueColumn)));
}

void TestEditingData::listsWhatSaysTheSame()
{
    show();
    click(cell(m_q1.key, PeriodColumn));
    trigger(u"restrictAction"_s);
    QCOMPARE(m_page->figureCount(), 8);
    auto *button = m_page->findChild<QPushButton *>(u"restrictionButton"_s);
    QCOMPARE(button->text(), u"Period: 2018 Q1"_s);
    click(cell(m_q1.key, SourceColumn));
    trigger(u"restrictAction"_s);
    QCOMPARE(m_page->figureCount(), 5);
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"restrictionButton"_s), Qt::LeftButton);
    QVERIFY(m_page->figureCount() > 5);
    m_page->showOnly({u"tenpay"_s});
    QCOMPARE(search()->text(), u"tenpay"_s);
    QVERIFY(!m_page->findChild<QPushButton *>(u"restrictionButton"_s)
        || !m_page->findChild<QPushButton *>(u"restrictionButton"_s)->isVisible());
}

void TestEditingData::asksBeforeAWrongRowIsGivenUp()
{
    show();
    click(cell(m_q1.key, ValueColumn));
    type(u"many"_s);
    QVERIFY(!m_page->closeEdit());
    QCOMPARE(m_prompter->questions.size(), 1);
    QVERIFY(m_page->isModified());
    m_prompter->confirms = true;
    QVERIFY(m_page->closeEdit());
    QVERIFY(!m_page->isModified());
    QCOMPARE(steps(), 0);
}

void TestEditingData::changesNothingInAFileForViewing()
{
    m_store->setReadOnly(true);
    show();
    click(cell(m_q1.key, ValueColumn));
    type(u"99"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Insert);
    QVERIFY(!table()->findChild<QWidget *>(u"cellEditor"_s));
    QCOMPARE(model().draftRow(), -1);
    QVERIFY(!m_page->findChild<QAction *>(u"fillDownAction"_s)->isEnabled());
}

void TestEditingData::marksOneDataPointWhileGoingThroughItsCells()
{
    show();
    click(cell(m_q1.key, PeriodColumn));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QCOMPARE(m_told.size(), 1);
    press(Qt::Key_Down);
    QCOMPARE(m_told.size(), 2);
}

void TestEditingData::changesOneRowOfAHundredThousand()
{
    QList<Observation> many;
    for (const QString &subject : {u"alipay"_s, u"tenpay"_s}) {
        for (int day = 0; day < 50000; ++day) {
            Observation one = m_q1;
            one.key.subject = subject;
            one.key.period = test::period(QDate(1950, 1, 1).addDays(day).toString(Qt::ISODate));
            many.append(one);
        }
    }
    m_store = std::make_unique<test::FakeRepository>(test::sampleCatalog(), many);
    m_repository = std::make_unique<test::CountingRepository>(*m_store);
    m_page = std::make_unique<DataPage>(*m_repository, *m_prompter);
    m_page->show();
    QSignalSpy reset(table()->model(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(table()->model(), &QAbstractItemModel::dataChanged);
    Observation after = many.at(50000);
    after.figure = figure(u"1"_s);
    emit m_store->changed({{Table::Observations}, {after.key}});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_repository->reads(), 1);
}

TONGBAO_WIDGET_TEST_MAIN(TestEditingData)
#include "tst_editingdata.moc"
