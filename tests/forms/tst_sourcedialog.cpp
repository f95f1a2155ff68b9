#include "ui/forms/sourcedialog.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/scriptedprompter.h"
#include "tests/support/widgettest.h"
#include "ui/forms/codepicker.h"
#include "ui/forms/suggestedcode.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tongbao;
using namespace tongbao::test;

class TestSourceDialog : public QObject {
    Q_OBJECT
private slots:
    void suggestsACodeThatNobodyHas_data();
    void suggestsACodeThatNobodyHas();
    void asksForASourceWithEveryField();
    void keepsACodeThatWasTyped();
    void saysBesideEachFieldWhatIsWrong_data();
    void saysBesideEachFieldWhatIsWrong();
    void doesNotAddWhatIsIncomplete();
    void saysWhyItCouldNotBeAdded();
    void asksBeforeWhatWasTypedGoes();
    void doesNotWaitWithWhatIsTypedOver();
};

namespace {

QLineEdit *edit(const SourceDialog &dialog, const QString &name)
{
    auto *picker = dialog.findChild<CodePicker *>(name);
    return picker ? picker->lineEdit() : dialog.findChild<QLineEdit *>(name);
}

QString problemOf(const SourceDialog &dialog, const QString &field)
{
    return dialog.findChild<QLabel *>(field + u"Problem"_s)->text();
}

void type(const SourceDialog &dialog, const QString &name, const QString &text)
{
    edit(dialog, name)->clear();
    QTest::keyClicks(dialog.findChild<QWidget *>(name), text);
}

} // namespace

void TestSourceDialog::suggestsACodeThatNobodyHas_data()
{
    QTest::addColumn<QString>("publisher");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("code");
    QTest::newRow("name and date") << u"Aurora Mobile"_s << u"2019-03-28"_s << u"aurora-mobile-2019-03-28"_s;
    QTest::newRow("taken") << u"Analysys"_s << u"2018"_s << u"analysys-2018-2"_s;
    QTest::newRow("Chinese alone") << u"易观"_s << u"2019-Q1"_s << u"source-2019-q1"_s;
    QTest::newRow("no date") << u"Crédit & Co."_s << QString() << u"credit-co"_s;
}

void TestSourceDialog::suggestsACodeThatNobodyHas()
{
    QFETCH(QString, publisher);
    QFETCH(QString, date);
    QTEST(suggestedSourceCode(publisher, Period::fromKey(date), sampleCatalog()), "code");
}

void TestSourceDialog::asksForASourceWithEveryField()
{
    ScriptedPrompter prompter;
    SourceDialog dialog(sampleCatalog(), prompter);
    QSignalSpy added(&dialog, &SourceDialog::addRequested);
    dialog.show();
    type(dialog, u"publisherEdit"_s, u"QuestMobile"_s);
    type(dialog, u"titleEdit"_s, u"Half-year report"_s);
    type(dialog, u"publishedOnEdit"_s, u"July 2018"_s);
    type(dialog, u"urlEdit"_s, u"https://example.com/r"_s);
    type(dialog, u"viaEdit"_s, u"199IT"_s);
    QTest::keyClick(edit(dialog, u"viaEdit"_s), Qt::Key_Return);

    QCOMPARE(added.size(), 1);
    const Source expected{u"questmobile-2018-07"_s, u"QuestMobile"_s, u"199IT"_s, u"Half-year report"_s,
        u"https://example.com/r"_s, period(u"2018-07"_s)};
    QCOMPARE(added.at(0).at(0).value<Source>(), expected);
}

void TestSourceDialog::keepsACodeThatWasTyped()
{
    ScriptedPrompter prompter;
    SourceDialog dialog(sampleCatalog(), prompter);
    type(dialog, u"sourceEdit"_s, u"my-code"_s);
    type(dialog, u"publisherEdit"_s, u"QuestMobile"_s);
    QCOMPARE(edit(dialog, u"sourceEdit"_s)->text(), u"my-code"_s);
}

void TestSourceDialog::saysBesideEachFieldWhatIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("not a date") << u"publishedOn"_s << u"soon"_s << u"soon"_s;
    QTest::newRow("no such month") << u"publishedOn"_s << u"2018-13"_s << u"13"_s;
    QTest::newRow("a quarter is no date") << u"publishedOn"_s << u"2018-Q4"_s << u"2018-Q4"_s;
    QTest::newRow("not a web address") << u"url"_s << u"www"_s << u"http"_s;
    QTest::newRow("not a code") << u"source"_s << u"My Code"_s << u"My Code"_s;
    QTest::newRow("code taken") << u"source"_s << u"analysys-2018"_s << u"already"_s;
}

void TestSourceDialog::saysBesideEachFieldWhatIsWrong()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    ScriptedPrompter prompter;
    SourceDialog dialog(sampleCatalog(), prompter);
    dialog.show();
    type(dialog, field + u"Edit"_s, typed);
    const QString problem = problemOf(dialog, field);
    QVERIFY2(problem.contains(said), qPrintable(problem));
    QVERIFY(!dialog.draft());
}

void TestSourceDialog::doesNotAddWhatIsIncomplete()
{
    ScriptedPrompter prompter;
    SourceDialog dialog(sampleCatalog(), prompter);
    QSignalSpy added(&dialog, &SourceDialog::addRequested);
    dialog.show();
    QVERIFY(problemOf(dialog, u"title"_s).isEmpty());
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"addButton"_s), Qt::LeftButton);
    QCOMPARE(added.size(), 0);
    QVERIFY(!problemOf(dialog, u"publisher"_s).isEmpty());
    QVERIFY(!problemOf(dialog, u"title"_s).isEmpty());
    QVERIFY(dialog.isVisible());
}

void TestSourceDialog::saysWhyItCouldNotBeAdded()
{
    ScriptedPrompter prompter;
    SourceDialog dialog(sampleCatalog(), prompter);
    dialog.show();
    dialog.showError({u"The disk is full."_s});
    auto *problem = dialog.findChild<QLabel *>(u"problemLabel"_s);
    QCOMPARE(problem->text(), u"The disk is full."_s);
    QVERIFY(problem->isVisible());
}

void TestSourceDialog::asksBeforeWhatWasTypedGoes()
{
    ScriptedPrompter prompter;
    SourceDialog dialog(sampleCatalog(), prompter);
    dialog.show();
    type(dialog, u"titleEdit"_s, u"Half"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(prompter.questions.size(), 1);
    QVERIFY(dialog.isVisible());
    prompter.confirms = true;
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"cancelButton"_s), Qt::LeftButton);
    QVERIFY(!dialog.isVisible());
    dialog.show();
    type(dialog, u"titleEdit"_s, QString());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(prompter.questions.size(), 2);
    QVERIFY(!dialog.isVisible());
}

void TestSourceDialog::doesNotWaitWithWhatIsTypedOver()
{
    ScriptedPrompter prompter;
    SourceDialog dialog(sampleCatalog(), prompter);
    dialog.show();
    const auto *notice = dialog.findChild<QWidget *>(u"waitNotice"_s);
    QVERIFY(!notice->isVisible());
    const auto *field = dialog.findChild<QWidget *>(u"noteEdit"_s);
    const int height = field->height();
    dialog.wait([] { return false; });
    QVERIFY(notice->isVisible());
    QTRY_VERIFY(notice->height() >= notice->minimumSizeHint().height());
    QCOMPARE(field->height(), height); // the dialog has grown
    type(dialog, u"titleEdit"_s, u"Another"_s);
    QVERIFY(!notice->isVisible());
}

TONGBAO_WIDGET_TEST_MAIN(TestSourceDialog)
#include "tst_sourcedialog.moc"
