#include "ui/pages/segmentedbuttons.h"

#include "tests/support/widgettest.h"

#include "ui/pages/choicebox.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

const QList<Choice> marks{{u"line"_s, u"Line"_s}, {u"area"_s, u"Area"_s}, {u"bar"_s, u"Bars"_s}};

} // namespace

class TestSegmentedButtons : public QObject {
    Q_OBJECT
private slots:
    void init();
    void showsWhatIsChosenWithoutTelling();
    void tellsAClick();
    void keepsQuietAboutAClickOnTheChosenOne();
    void movesByArrowKeys();
    void isOneStopForTab();
    void renamesItsButtonsInPlace();
    void isAListWhereItIsFolded();

private:
    QPushButton *button(const QString &code) const
    {
        return m_buttons->findChild<QPushButton *>(u"segment-"_s + code);
    }

    std::unique_ptr<SegmentedButtons> m_buttons;
    std::unique_ptr<QSignalSpy> m_chosen;
};

void TestSegmentedButtons::init()
{
    m_buttons = std::make_unique<SegmentedButtons>();
    m_chosen = std::make_unique<QSignalSpy>(m_buttons.get(), &SegmentedButtons::codeChosen);
    m_buttons->setChoices(marks, u"area"_s);
    m_buttons->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_buttons.get()));
}

void TestSegmentedButtons::showsWhatIsChosenWithoutTelling()
{
    QVERIFY(button(u"area"_s)->isChecked());
    QVERIFY(!button(u"line"_s)->isChecked());
    m_buttons->setChoices(marks, u"bar"_s);
    QVERIFY(button(u"bar"_s)->isChecked());
    QVERIFY(!button(u"area"_s)->isChecked());
    QCOMPARE(m_chosen->size(), 0);
}

void TestSegmentedButtons::tellsAClick()
{
    QTest::mouseClick(button(u"line"_s), Qt::LeftButton);
    QCOMPARE(m_chosen->size(), 1);
    QCOMPARE(m_chosen->first().first().toString(), u"line"_s);
    QCOMPARE(m_buttons->code(), u"line"_s);
}

void TestSegmentedButtons::keepsQuietAboutAClickOnTheChosenOne()
{
    QTest::mouseClick(button(u"area"_s), Qt::LeftButton);
    QCOMPARE(m_chosen->size(), 0);
    QVERIFY(button(u"area"_s)->isChecked());
}

void TestSegmentedButtons::movesByArrowKeys()
{
    QTest::keyClick(button(u"area"_s), Qt::Key_Right);
    QCOMPARE(m_buttons->code(), u"bar"_s);
    QTest::keyClick(button(u"bar"_s), Qt::Key_Right);
    QCOMPARE(m_buttons->code(), u"line"_s);
    QTest::keyClick(button(u"line"_s), Qt::Key_Left);
    QCOMPARE(m_buttons->code(), u"bar"_s);
    QCOMPARE(m_chosen->size(), 3);
}

void TestSegmentedButtons::isOneStopForTab()
{
    QVERIFY(button(u"area"_s)->focusPolicy() & Qt::TabFocus);
    QVERIFY(!(button(u"line"_s)->focusPolicy() & Qt::TabFocus));
    QTest::mouseClick(button(u"line"_s), Qt::LeftButton);
    QVERIFY(button(u"line"_s)->focusPolicy() & Qt::TabFocus);
    QVERIFY(!(button(u"area"_s)->focusPolicy() & Qt::TabFocus));
}

void TestSegmentedButtons::renamesItsButtonsInPlace()
{
    QPushButton *line = button(u"line"_s);
    m_buttons->setChoices({{u"line"_s, u"折线"_s}, {u"bar"_s, u"条形"_s}}, u"line"_s);
    QCOMPARE(button(u"line"_s), line);
    QCOMPARE(line->text(), u"折线"_s);
    QCOMPARE(m_buttons->findChildren<QPushButton *>().size(), 2);
}

void TestSegmentedButtons::isAListWhereItIsFolded()
{
    m_buttons->setFolded(true);
    auto *box = m_buttons->findChild<ChoiceBox *>(u"foldedChoice"_s);
    QVERIFY(box->isVisible());
    QVERIFY(!button(u"area"_s)->isVisible());
    QCOMPARE(box->code(), u"area"_s);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(m_buttons->code(), u"bar"_s);
    QCOMPARE(m_chosen->size(), 1);
    m_buttons->setChoices(marks, u"line"_s);
    QCOMPARE(box->code(), u"line"_s);
    m_buttons->setFolded(false);
    QVERIFY(!box->isVisible());
    QVERIFY(button(u"line"_s)->isVisible());
    QVERIFY(button(u"line"_s)->isChecked());
}

TONGBAO_WIDGET_TEST_MAIN(TestSegmentedButtons)
#include "tst_segmentedbuttons.moc"
