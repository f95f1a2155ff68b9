#include "ui/common/dialogprompter.h"

#include "tests/support/widgettest.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace tongbao;

// The questions as people see them.
class TestDialogPrompter : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void titlesItsQuestionsWithTheProgramAlone();
    void answersWithTheButtonThatWasClicked();

private:
    // Clicks the button of the question that is asked next; keeps its title.
    void answer(const QString &button);

    QString m_title;
};

void TestDialogPrompter::initTestCase()
{
    QApplication::setApplicationName(u"tongbao"_s);
    QApplication::setApplicationDisplayName(u"Tongbao"_s);
}

void TestDialogPrompter::answer(const QString &button)
{
    QTimer::singleShot(0, this, [this, button] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        m_title = box->windowTitle();
        const QList<QAbstractButton *> buttons = box->buttons();
        for (QAbstractButton *each : buttons) {
            if (each->text() == button)
                each->click();
        }
    });
}

void TestDialogPrompter::titlesItsQuestionsWithTheProgramAlone()
{
    DialogPrompter prompter;
    answer(u"Cancel"_s);
    QVERIFY(!prompter.confirm(u"Delete it?"_s, u"Delete"_s));
    QCOMPARE(m_title, u"Tongbao"_s);
    answer(u"Cancel"_s);
    QCOMPARE(prompter.askToSave(u"Save it?"_s), Prompter::Answer::Cancel);
    QCOMPARE(m_title, u"Tongbao"_s);
    answer(u"Cancel"_s);
    QCOMPARE(prompter.askWhich(u"Which?"_s, u"1"_s, u"2"_s), Prompter::Version::Neither);
    QCOMPARE(m_title, u"Tongbao"_s);
}

void TestDialogPrompter::answersWithTheButtonThatWasClicked()
{
    DialogPrompter prompter;
    answer(u"Delete"_s);
    QVERIFY(prompter.confirm(u"Delete it?"_s, u"Delete"_s));
    answer(u"Discard"_s);
    QCOMPARE(prompter.askToSave(u"Save it?"_s), Prompter::Answer::Discard);
    answer(u"Take theirs"_s);
    QCOMPARE(prompter.askWhich(u"Which?"_s, u"1"_s, u"2"_s), Prompter::Version::Theirs);
}

TONGBAO_WIDGET_TEST_MAIN(TestDialogPrompter)
#include "tst_dialogprompter.moc"
