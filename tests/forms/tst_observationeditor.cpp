#include "ui/forms/observationeditor.h"

#include "tests/support/fakerepository.h"
#include "tests/support/printing.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/scriptedprompter.h"
#include "tests/support/widgettest.h"
#include "ui/forms/codepicker.h"
#include "ui/forms/observationform.h"
#include "ui/forms/sourcedialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tongbao;
using namespace tongbao::test;

class TestObservationEditor : public QObject {
    Q_OBJECT
private slots:
    void init();
    void savesAChangeAndShowsWhatWasSaved();
    void addsANewFigure();
    void movesAFigureToAnotherPeriod();
    void saysThatTheSourceHasTheFigureAlready();
    void saysWhatTheStoreRefuses();
    void asksWhoseVersionIsKept_data();
    void asksWhoseVersionIsKept();
    void showsTheirVersionWhenMineIsTakenBack();
    void escapeTakesBackAFieldAndAsksBeforeTheRest();
    void followsUndoAndRedo();
    void losesTheFigureThatUndoTakesAway();
    void asksBeforeAnUnfinishedEditIsLeft_data();
    void asksBeforeAnUnfinishedEditIsLeft();
    void staysWithAnEditThatCannotBeSaved();
    void doesNotAskWithoutAnEdit();
    void deletesAfterAQuestion();
    void keepsWhatThePersonDoesNotWantToDelete();
    void showsHistoryAndOtherPublishers();
    void restoresAnEarlierState();
    void offersNothingToRestoreForViewing();
    void addsUpTheMembersOfAGroup();
    void addsASourceWithoutLeavingTheForm();
    void keepsTheDialogOfASourceThatCannotBeAdded();
    void changesNothingInAFileForViewing();

private:
    QLineEdit *edit(const QString &name) const;
    QString text(const QString &label) const { return m_editor->findChild<QLabel *>(label)->text(); }
    QStringList history() const;
    void type(const QString &name, const QString &text) const;
    void clickSave() const;
    Observation stored(const ObservationKey &key) const;

    std::unique_ptr<FakeRepository> m_repository;
    std::unique_ptr<ScriptedPrompter> m_prompter;
    std::unique_ptr<ObservationEditor> m_editor;
    Observation m_share = observation(
        u"tp_mobile_share"_s, u"tenpay"_s, u"2018-Q1"_s, figure(u"38.95"_s), u"analysys-2018"_s);
    Observation m_other = observation(
        u"tp_mobile_share"_s, u"tenpay"_s, u"2018-Q4"_s, figure(u"38.87"_s), u"analysys-2019"_s);
};

void TestObservationEditor::init()
{
    m_editor.reset();
    m_repository = std::make_unique<FakeRepository>();
    m_prompter = std::make_unique<ScriptedPrompter>();
    m_editor = std::make_unique<ObservationEditor>(*m_repository, *m_prompter);
    m_editor->resize(280, 640);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
}

QLineEdit *TestObservationEditor::edit(const QString &name) const
{
    auto *picker = m_editor->findChild<CodePicker *>(name);
    return picker ? picker->lineEdit() : m_editor->findChild<QLineEdit *>(name);
}

QStringList TestObservationEditor::history() const
{
    QStringList lines;
    for (const QLabel *line : m_editor->findChildren<QLabel *>(u"historyLine"_s)) {
        if (line->isVisible())
            lines.append(line->text());
    }
    return lines;
}

void TestObservationEditor::type(const QString &name, const QString &text) const
{
    edit(name)->selectAll();
    QTest::keyClicks(m_editor->findChild<QWidget *>(name), text);
}

void TestObservationEditor::clickSave() const
{
    QTest::mouseClick(m_editor->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
}

// A figure 0 stands for none.
Observation TestObservationEditor::stored(const ObservationKey &key) const
{
    const auto found = m_repository->observation(key);
    return found && found.value() ? *found.value() : Observation{key, figure(u"0"_s)};
}

void TestObservationEditor::savesAChangeAndShowsWhatWasSaved()
{
    QSignalSpy saved(m_editor.get(), &ObservationEditor::saved);
    m_editor->showObservation(m_share);
    type(u"valueEdit"_s, u"39.2"_s);
    QVERIFY(m_editor->isModified());
    clickSave();
    QCOMPARE(stored(m_share.key).figure, figure(u"39.2"_s));
    QCOMPARE(saved.size(), 1);
    QVERIFY(!m_editor->isModified());
    QCOMPARE(edit(u"valueEdit"_s)->text(), u"39.2"_s);
    QVERIFY(history().constFirst().contains(u"38.95% → 39.2%"_s));
}

void TestObservationEditor::addsANewFigure()
{
    QVERIFY(m_editor->startNew(
        {u"tp_mobile_share"_s, u"lakala"_s, {}, {}, {}, {}, {}, {}, {}, {}, u"analysys-2018"_s, {}}));
    type(u"periodEdit"_s, u"2018Q1"_s);
    type(u"valueEdit"_s, u"0.9"_s);
    QTest::keyClick(edit(u"valueEdit"_s), Qt::Key_Return);
    const ObservationKey key{
        u"tp_mobile_share"_s, u"lakala"_s, u"CN"_s, period(u"2018-Q1"_s), u"analysys-2018"_s};
    QCOMPARE(stored(key).figure, figure(u"0.9"_s));
    QCOMPARE(m_editor->current(), std::optional(key));
}

void TestObservationEditor::movesAFigureToAnotherPeriod()
{
    m_editor->showObservation(m_share);
    type(u"periodEdit"_s, u"2017Q3"_s);
    clickSave();
    QCOMPARE(stored(m_share.key).figure, figure(u"0"_s));
    ObservationKey moved = m_share.key;
    moved.period = period(u"2017-Q3"_s);
    QCOMPARE(stored(moved).figure, m_share.figure);
    QCOMPARE(m_editor->current(), std::optional(moved));
}

void TestObservationEditor::saysThatTheSourceHasTheFigureAlready()
{
    m_editor->showObservation(m_share);
    type(u"periodEdit"_s, u"2017Q4"_s);
    clickSave();
    QVERIFY(text(u"sourceProblem"_s).contains(u"38.15%"_s));
    QVERIFY(m_editor->isModified());
    QCOMPARE(stored(m_share.key).figure, m_share.figure);
}

void TestObservationEditor::saysWhatTheStoreRefuses()
{
    m_editor->showObservation(m_share);
    type(u"valueEdit"_s, u"39.2"_s);
    m_repository->failNextChange({u"The disk is full."_s});
    clickSave();
    QCOMPARE(text(u"problemLabel"_s), u"The disk is full."_s);
    QVERIFY(m_editor->isModified());
    clickSave();
    QCOMPARE(stored(m_share.key).figure, figure(u"39.2"_s));
}

void TestObservationEditor::asksWhoseVersionIsKept_data()
{
    QTest::addColumn<Prompter::Version>("answer");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<bool>("isModified");
    QTest::newRow("mine") << Prompter::Version::Mine << u"39.2"_s << false;
    QTest::newRow("theirs") << Prompter::Version::Theirs << u"38.1"_s << false;
    QTest::newRow("neither") << Prompter::Version::Neither << u"38.1"_s << true;
}

void TestObservationEditor::asksWhoseVersionIsKept()
{
    QFETCH(Prompter::Version, answer);
    QFETCH(QString, kept);
    m_prompter->nextVersion = answer;
    m_editor->showObservation(m_share);
    type(u"valueEdit"_s, u"39.2"_s);
    Observation elsewhere = m_share;
    elsewhere.figure = figure(u"38.1"_s);
    QVERIFY(m_repository->apply(modification(m_share, elsewhere)));
    QCOMPARE(edit(u"valueEdit"_s)->text(), u"39.2"_s);
    QVERIFY(text(u"noticeLabel"_s).contains(u"38.1%"_s));
    clickSave();
    QCOMPARE(m_prompter->questions,
        QStringList({u"Tenpay 2018 Q1, 38.1% has been changed meanwhile. Which version is to be kept?"_s,
            u"Value: 39.2%"_s, u"Value: 38.1%"_s}));
    QCOMPARE(stored(m_share.key).figure, figure(kept));
    QTEST(m_editor->isModified(), "isModified");
}

void TestObservationEditor::showsTheirVersionWhenMineIsTakenBack()
{
    m_editor->showObservation(m_share);
    edit(u"valueEdit"_s)->setFocus();
    type(u"valueEdit"_s, u"39.2"_s);
    Observation elsewhere = m_share;
    elsewhere.figure = figure(u"38.1"_s);
    QVERIFY(m_repository->apply(modification(m_share, elsewhere)));
    QTest::keyClick(edit(u"valueEdit"_s), Qt::Key_Escape);
    QCOMPARE(edit(u"valueEdit"_s)->text(), u"38.1"_s);
    QVERIFY(!m_editor->findChild<QLabel *>(u"noticeLabel"_s)->isVisible());
    QVERIFY(!m_editor->isModified());
}

void TestObservationEditor::escapeTakesBackAFieldAndAsksBeforeTheRest()
{
    QVERIFY(m_editor->startNew({u"tp_mobile_share"_s, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}));
    type(u"periodEdit"_s, u"2018Q1"_s);
    edit(u"valueEdit"_s)->setFocus();
    type(u"valueEdit"_s, u">0.9"_s);
    QTest::keyClick(edit(u"valueEdit"_s), Qt::Key_Escape);
    QCOMPARE(edit(u"valueEdit"_s)->text(), QString());
    QCOMPARE(m_editor->findChild<QComboBox *>(u"qualifierEdit"_s)->currentData().toString(), u"exact"_s);
    QCOMPARE(edit(u"periodEdit"_s)->text(), u"2018Q1"_s);
    QVERIFY(m_prompter->questions.isEmpty());
    QTest::keyClick(edit(u"valueEdit"_s), Qt::Key_Escape);
    QCOMPARE(m_prompter->questions.size(), 1);
    QCOMPARE(edit(u"periodEdit"_s)->text(), u"2018Q1"_s);
    m_prompter->confirms = true;
    QTest::keyClick(edit(u"valueEdit"_s), Qt::Key_Escape);
    QCOMPARE(edit(u"periodEdit"_s)->text(), QString());
    QVERIFY(!m_editor->isModified());
}

void TestObservationEditor::followsUndoAndRedo()
{
    m_editor->showObservation(m_share);
    type(u"valueEdit"_s, u"39.2"_s);
    clickSave();
    QVERIFY(m_repository->undo());
    QCOMPARE(edit(u"valueEdit"_s)->text(), u"38.95"_s);
    QVERIFY(m_repository->redo());
    QCOMPARE(edit(u"valueEdit"_s)->text(), u"39.2"_s);
}

void TestObservationEditor::losesTheFigureThatUndoTakesAway()
{
    Observation added = m_share;
    added.key.subject = u"lakala"_s;
    QVERIFY(m_repository->apply(addition(added)));
    m_editor->showObservation(added);
    QSignalSpy changed(m_editor.get(), &ObservationEditor::currentChanged);
    QVERIFY(m_repository->undo());
    QVERIFY(!m_editor->current());
    QCOMPARE(changed.size(), 1);
}

void TestObservationEditor::asksBeforeAnUnfinishedEditIsLeft_data()
{
    QTest::addColumn<Prompter::Answer>("answer");
    QTest::addColumn<bool>("leaves");
    QTest::addColumn<QString>("value");
    QTest::newRow("save") << Prompter::Answer::Save << true << u"39.2"_s;
    QTest::newRow("discard") << Prompter::Answer::Discard << true << u"38.95"_s;
    QTest::newRow("cancel") << Prompter::Answer::Cancel << false << u"38.95"_s;
}

void TestObservationEditor::asksBeforeAnUnfinishedEditIsLeft()
{
    QFETCH(Prompter::Answer, answer);
    QFETCH(bool, leaves);
    QFETCH(QString, value);
    m_editor->showObservation(m_share);
    type(u"valueEdit"_s, u"39.2"_s);
    m_prompter->nextAnswer = answer;
    QCOMPARE(m_editor->showObservation(m_other), leaves);
    QCOMPARE(m_prompter->questions.size(), 1);
    QCOMPARE(stored(m_share.key).figure, figure(value));
    QCOMPARE(m_editor->current(), std::optional(leaves ? m_other.key : m_share.key));
    QCOMPARE(edit(u"valueEdit"_s)->text(), leaves ? u"38.87"_s : u"39.2"_s);
}

void TestObservationEditor::staysWithAnEditThatCannotBeSaved()
{
    m_editor->showObservation(m_share);
    type(u"valueEdit"_s, u"139"_s);
    m_prompter->nextAnswer = Prompter::Answer::Save;
    QVERIFY(!m_editor->closeEdit());
    QVERIFY(!text(u"valueProblem"_s).isEmpty());
    QCOMPARE(edit(u"valueEdit"_s)->text(), u"139"_s);
}

void TestObservationEditor::doesNotAskWithoutAnEdit()
{
    m_editor->showObservation(m_share);
    QVERIFY(m_editor->showObservation(m_other));
    QVERIFY(m_editor->startNew({}));
    QVERIFY(m_editor->closeEdit());
    QVERIFY(m_prompter->questions.isEmpty());
    QVERIFY(!m_editor->current());
}

void TestObservationEditor::deletesAfterAQuestion()
{
    m_editor->showObservation(m_share);
    m_prompter->confirms = true;
    QTest::mouseClick(m_editor->findChild<QToolButton *>(u"deleteButton"_s), Qt::LeftButton);
    QCOMPARE(m_prompter->questions.size(), 1);
    QVERIFY(m_prompter->questions.first().contains(u"Tenpay 2018 Q1, 38.95%"_s));
    QCOMPARE(stored(m_share.key).figure, figure(u"0"_s));
    QVERIFY(!m_editor->current());
    QVERIFY(m_repository->undo());
    QCOMPARE(stored(m_share.key).figure, m_share.figure);
}

void TestObservationEditor::keepsWhatThePersonDoesNotWantToDelete()
{
    m_editor->showObservation(m_share);
    m_editor->deleteCurrent();
    QCOMPARE(m_prompter->questions.size(), 1);
    QCOMPARE(stored(m_share.key).figure, m_share.figure);
    QCOMPARE(m_editor->current(), std::optional(m_share.key));
}

void TestObservationEditor::showsHistoryAndOtherPublishers()
{
    m_editor->showObservation(m_share);
    QCOMPARE(text(u"sameFigureLines"_s), u"Same figure: iResearch 40.7% (+1.75)"_s);
    QVERIFY(history().isEmpty());
    m_editor->showObservation(m_other);
    QVERIFY(text(u"sameFigureLines"_s).isEmpty());
}

void TestObservationEditor::restoresAnEarlierState()
{
    m_editor->showObservation(m_share);
    type(u"valueEdit"_s, u"39.2"_s);
    clickSave();
    type(u"valueEdit"_s, u"39.3"_s);
    clickSave();
    const auto buttons = m_editor->findChildren<QPushButton *>(u"restoreButton"_s);
    QPushButton *shown = nullptr; // the newest step is what the figure is now
    for (QPushButton *button : buttons) {
        if (button->isVisible())
            shown = button;
    }
    QVERIFY(shown);
    QTest::mouseClick(shown, Qt::LeftButton);
    QTRY_COMPARE(stored(m_share.key).figure, figure(u"39.2"_s));
    QCOMPARE(edit(u"valueEdit"_s)->text(), u"39.2"_s);
    QCOMPARE(m_repository->history(0).value().size(), 3);
    QVERIFY(m_repository->undo());
    QCOMPARE(stored(m_share.key).figure, figure(u"39.3"_s));
}

void TestObservationEditor::offersNothingToRestoreForViewing()
{
    Observation after = m_share;
    after.figure = figure(u"39.2"_s);
    QVERIFY(m_repository->apply(modification(m_share, after)));
    QVERIFY(m_repository->apply(modification(after, m_share)));
    m_repository->setReadOnly(true);
    emit m_repository->changed({{}, {}, true});
    m_editor->showObservation(m_share);
    QCOMPARE(history().size(), 2);
    QVERIFY(!m_editor->findChild<QPushButton *>(u"restoreButton"_s));
}

void TestObservationEditor::addsUpTheMembersOfAGroup()
{
    m_editor->showObservation(observation(
        u"tp_mobile_share"_s, u"alipay+tenpay"_s, u"2018-Q1"_s, figure(u"92.71"_s), u"analysys-2018"_s));
    QCOMPARE(text(u"memberSumLine"_s), u"Its members add up to 92.71% (±0.00)"_s);
    m_editor->showObservation(m_share);
    QVERIFY(text(u"memberSumLine"_s).isEmpty());
}

void TestObservationEditor::addsASourceWithoutLeavingTheForm()
{
    m_editor->showObservation(m_share);
    type(u"valueEdit"_s, u"39.2"_s);
    QTest::mouseClick(m_editor->findChild<QPushButton *>(u"newSourceButton"_s), Qt::LeftButton);
    auto *dialog = m_editor->findChild<SourceDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<CodePicker *>(u"publisherEdit"_s), u"QuestMobile"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"titleEdit"_s), u"Report"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"addButton"_s), Qt::LeftButton);
    QVERIFY(m_repository->catalog().source(u"questmobile"_s));
    QTRY_VERIFY(!m_editor->findChild<SourceDialog *>());

    QCOMPARE(edit(u"valueEdit"_s)->text(), u"39.2"_s);
    clickSave();
    ObservationKey key = m_share.key;
    key.source = u"questmobile"_s;
    QCOMPARE(stored(key).figure, figure(u"39.2"_s));
}

void TestObservationEditor::keepsTheDialogOfASourceThatCannotBeAdded()
{
    m_editor->showObservation(m_share);
    QTest::mouseClick(m_editor->findChild<QPushButton *>(u"newSourceButton"_s), Qt::LeftButton);
    auto *dialog = m_editor->findChild<SourceDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<CodePicker *>(u"publisherEdit"_s), u"QuestMobile"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"titleEdit"_s), u"Report"_s);
    m_repository->failNextChange({u"The disk is full."_s});
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"addButton"_s), Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->findChild<QLabel *>(u"problemLabel"_s)->text(), u"The disk is full."_s);
}

void TestObservationEditor::changesNothingInAFileForViewing()
{
    m_repository->setReadOnly(true);
    ObservationEditor viewer(*m_repository, *m_prompter);
    viewer.show();
    viewer.showObservation(m_share);
    m_prompter->confirms = true;
    viewer.deleteCurrent();
    QVERIFY(m_prompter->questions.isEmpty());
    QVERIFY(!viewer.findChild<QLineEdit *>(u"valueEdit"_s)->isEnabled());
}

TONGBAO_WIDGET_TEST_MAIN(TestObservationEditor)
#include "tst_observationeditor.moc"
