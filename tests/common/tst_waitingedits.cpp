#include "ui/common/waitingedits.h"

#include "tests/support/widgettest.h"

#include <QDialog>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tongbao;

// How edits wait for a file that another program keeps.
class TestWaitingEdits : public QObject {
    Q_OBJECT
private slots:
    void init();
    void triesUntilTheFileIsFree();
    void keepsTheOrder();
    void triesNothingAfterACancel();
    void mayBeCancelledByWhatIsTried();
    void waitsForAnOpenQuestion();
    void goesOnInAnOpenDialogOfItsOwn();
    void tellsWhatIsGivenUp();

private:
    Retry attempt(const QString &name)
    {
        return [this, name] {
            ++m_tries;
            if (m_isFree)
                m_done.append(name);
            return m_isFree;
        };
    }

    bool m_isFree = false;
    int m_tries = 0;
    QStringList m_done;
};

void TestWaitingEdits::init()
{
    m_isFree = false;
    m_tries = 0;
    m_done.clear();
}

void TestWaitingEdits::triesUntilTheFileIsFree()
{
    WaitingEdits waiting;
    QSignalSpy changed(&waiting, &WaitingEdits::waitingChanged);
    waiting.add(attempt(u"a"_s));
    QVERIFY(waiting.isWaiting());
    QTRY_VERIFY(m_tries > 2);
    QVERIFY(waiting.isWaiting());
    m_isFree = true;
    QTRY_VERIFY(!waiting.isWaiting());
    QCOMPARE(m_done, QStringList{u"a"_s});
    QCOMPARE(changed, (QList<QVariantList>{{true}, {false}}));
}

void TestWaitingEdits::keepsTheOrder()
{
    WaitingEdits waiting;
    waiting.add(attempt(u"a"_s));
    waiting.add(attempt(u"b"_s));
    QTRY_VERIFY(m_tries > 0);
    m_isFree = true;
    QTRY_VERIFY(!waiting.isWaiting());
    QCOMPARE(m_done, QStringList({u"a"_s, u"b"_s}));
}

void TestWaitingEdits::triesNothingAfterACancel()
{
    WaitingEdits waiting;
    waiting.add(attempt(u"a"_s));
    waiting.cancel();
    QVERIFY(!waiting.isWaiting());
    m_isFree = true;
    waiting.add(attempt(u"b"_s));
    QTRY_VERIFY(!waiting.isWaiting());
    QCOMPARE(m_done, QStringList{u"b"_s});
}

void TestWaitingEdits::mayBeCancelledByWhatIsTried()
{
    WaitingEdits waiting;
    waiting.add({[&waiting] {
        waiting.cancel();
        return true;
    }});
    waiting.add(attempt(u"b"_s));
    m_isFree = true;
    QTRY_VERIFY(!waiting.isWaiting());
    QVERIFY(m_done.isEmpty());
}

void TestWaitingEdits::waitsForAnOpenQuestion()
{
    WaitingEdits waiting;
    QDialog question;
    question.open();
    m_isFree = true;
    waiting.add(attempt(u"a"_s));
    QTest::qWait(250); // longer than from one attempt to the next
    QCOMPARE(m_tries, 0);
    question.close();
    QTRY_VERIFY(!waiting.isWaiting());
    QCOMPARE(m_done, QStringList{u"a"_s});
}

void TestWaitingEdits::goesOnInAnOpenDialogOfItsOwn()
{
    QDialog dialog;
    WaitingEdits waiting(&dialog);
    dialog.open();
    m_isFree = true;
    waiting.add(attempt(u"a"_s));
    QTRY_COMPARE(m_done, QStringList{u"a"_s});
}

void TestWaitingEdits::tellsWhatIsGivenUp()
{
    QStringList told;
    const auto wait = [this, &told](const QString &name) {
        return Wait{attempt(name), [&told, name] { told.append(name); }, name};
    };
    WaitingEdits waiting;
    waiting.add(wait(u"a"_s));
    waiting.add(wait(u"b"_s));
    QCOMPARE(waiting.file(), u"a"_s);
    waiting.giveUp();
    QVERIFY(!waiting.isWaiting());
    QCOMPARE(told, QStringList({u"a"_s, u"b"_s}));
    waiting.add(wait(u"c"_s));
    waiting.cancel(); // silently
    QCOMPARE(told.size(), 2);
}

TONGBAO_WIDGET_TEST_MAIN(TestWaitingEdits)
#include "tst_waitingedits.moc"
