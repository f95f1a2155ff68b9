#include "ui/pages/eventsbutton.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/widgettest.h"

#include <QListWidget>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestEventsButton : public QObject {
    Q_OBJECT
private slots:
    void init();
    void saysHowManyAreShown();
    void namesEventsInBothLanguages();
    void switchesOneByMouse();
    void switchesOneByKeys();
    void switchesAllAtOnce();
    void keepsEventsOfOtherTimesHidden();
    void staysOpenUntilEscape();

private:
    QListWidget *list() const { return m_button->findChild<QListWidget *>(u"eventList"_s); }
    QStringList ticked() const
    {
        QStringList rows;
        for (int row = 1; row < list()->count(); ++row) {
            if (list()->item(row)->checkState() == Qt::Checked)
                rows.append(QString::number(row));
        }
        return rows;
    }

    QList<Event> m_events;
    std::unique_ptr<EventsButton> m_button;
    std::unique_ptr<QSignalSpy> m_hidden;
};

void TestEventsButton::init()
{
    m_events = test::sampleCatalog().events();
    m_button = std::make_unique<EventsButton>();
    m_button->setEvents(m_events, {}, Language::English);
    m_button->show();
    m_hidden = std::make_unique<QSignalSpy>(m_button.get(), &EventsButton::hiddenChanged);
}

void TestEventsButton::saysHowManyAreShown()
{
    QCOMPARE(m_button->text(), u"All"_s);
    m_button->setEvents(m_events, {eventCode(m_events.first())}, Language::English);
    QCOMPARE(m_button->text(), u"2 of 3"_s);
    QCOMPARE(list()->item(0)->checkState(), Qt::PartiallyChecked);
    QStringList all;
    for (const Event &event : std::as_const(m_events))
        all.append(eventCode(event));
    m_button->setEvents(m_events, all, Language::English);
    QCOMPARE(m_button->text(), u"None"_s);
    QCOMPARE(ticked(), QStringList());
    QCOMPARE(m_hidden->size(), 0);
}

void TestEventsButton::namesEventsInBothLanguages()
{
    QVERIFY(list()->item(1)->text().contains(u"WeChat red envelopes launched"_s));
    m_button->setEvents(m_events, {}, Language::Chinese);
    QVERIFY(list()->item(1)->text().contains(u"微信红包上线"_s));
}

void TestEventsButton::switchesOneByMouse()
{
    QTest::mouseClick(m_button.get(), Qt::LeftButton);
    QTest::mouseClick(
        list()->viewport(), Qt::LeftButton, {}, list()->visualItemRect(list()->item(2)).center());
    QCOMPARE(m_hidden->size(), 1);
    QCOMPARE(m_hidden->last().first().toStringList(), QStringList{eventCode(m_events.at(1))});
    QCOMPARE(ticked(), (QStringList{u"1"_s, u"3"_s}));
}

void TestEventsButton::switchesOneByKeys()
{
    QTest::keyClick(m_button.get(), Qt::Key_Down);
    QVERIFY(list()->isVisible());
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(ticked(), (QStringList{u"2"_s, u"3"_s}));
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(ticked().size(), 3);
    QCOMPARE(m_hidden->last().first().toStringList(), QStringList());
}

void TestEventsButton::switchesAllAtOnce()
{
    QTest::keyClick(m_button.get(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(m_hidden->last().first().toStringList().size(), 3);
    QCOMPARE(m_button->text(), u"None"_s);
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(m_hidden->last().first().toStringList(), QStringList());
    QCOMPARE(m_button->text(), u"All"_s);
}

void TestEventsButton::keepsEventsOfOtherTimesHidden()
{
    m_button->setEvents(m_events, {u"1999 Something else"_s}, Language::English);
    QCOMPARE(m_button->text(), u"All"_s);
    QTest::keyClick(m_button.get(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Space);
    QVERIFY(m_hidden->last().first().toStringList().contains(u"1999 Something else"_s));
}

void TestEventsButton::staysOpenUntilEscape()
{
    QTest::keyClick(m_button.get(), Qt::Key_Return);
    QTest::keyClick(list(), Qt::Key_Space);
    QVERIFY(list()->isVisible());
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(!list()->isVisible());
}

TONGBAO_WIDGET_TEST_MAIN(TestEventsButton)
#include "tst_eventsbutton.moc"
