#include "ui/pages/multichoicebutton.h"

#include "tests/support/widgettest.h"
#include "ui/pages/choicepopup.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

const QList<Choice> apps{{u"alipay"_s, u"Alipay 支付宝"_s, u"alipay Alipay 支付宝"_s},
    {u"tenpay"_s, u"Tenpay 财付通"_s, u"tenpay Tenpay 财付通"_s},
    {u"others"_s, u"Other providers"_s, u"others Other providers 其他"_s}};

} // namespace

class TestMultiChoiceButton : public QObject {
    Q_OBJECT
private slots:
    void init();
    void saysWhatIsChosen();
    void opensByKeysAndClosesByEscape_data();
    void opensByKeysAndClosesByEscape();
    void ticksByMouse();
    void ticksByKeys();
    void findsByNameOfEitherLanguage();
    void ticksTheOneFoundByReturn();
    void choosesAllAgain();
    void staysOpenWhileChoosing();
    void keepsTheListWhenOnlyTheTicksChange();

private:
    ChoicePopup *popup() const { return m_button->findChild<ChoicePopup *>(); }
    QListWidget *list() const { return popup()->findChild<QListWidget *>(u"choiceList"_s); }
    QLineEdit *search() const { return popup()->findChild<QLineEdit *>(u"choiceSearchEdit"_s); }
    QStringList shown() const
    {
        QStringList texts;
        for (int row = 0; row < list()->count(); ++row) {
            if (!list()->item(row)->isHidden())
                texts.append(list()->item(row)->text());
        }
        return texts;
    }
    void clickRow(int row) const
    {
        QTest::mouseClick(
            list()->viewport(), Qt::LeftButton, {}, list()->visualItemRect(list()->item(row)).center());
    }

    std::unique_ptr<QWidget> m_window;
    MultiChoiceButton *m_button = nullptr;
    std::unique_ptr<QSignalSpy> m_chosen;
};

void TestMultiChoiceButton::init()
{
    m_window = std::make_unique<QWidget>();
    m_button = new MultiChoiceButton(m_window.get());
    m_chosen = std::make_unique<QSignalSpy>(m_button, &MultiChoiceButton::chosenChanged);
    m_button->setTexts(u"All apps"_s, u"Search apps"_s);
    m_button->setChoices(apps, {});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMultiChoiceButton::saysWhatIsChosen()
{
    QCOMPARE(m_button->text(), u"All apps"_s);
    m_button->setChoices(apps, {u"tenpay"_s});
    QCOMPARE(m_button->text(), u"Tenpay 财付通"_s);
    m_button->setChoices(apps, {u"tenpay"_s, u"alipay"_s});
    QCOMPARE(m_button->text(), u"2 of 3"_s);
    QCOMPARE(m_button->toolTip(), u"Alipay 支付宝\nTenpay 财付通"_s);
    QCOMPARE(m_chosen->size(), 0);
}

void TestMultiChoiceButton::opensByKeysAndClosesByEscape_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Space") << int(Qt::Key_Space);
    QTest::newRow("Return") << int(Qt::Key_Return);
    QTest::newRow("Down") << int(Qt::Key_Down);
}

void TestMultiChoiceButton::opensByKeysAndClosesByEscape()
{
    QFETCH(int, key);
    QTest::keyClick(m_button, static_cast<Qt::Key>(key));
    QTRY_VERIFY(popup()->isVisible());
    QTest::keyClick(search(), Qt::Key_Escape);
    QTRY_VERIFY(!popup()->isVisible());
    QCOMPARE(m_chosen->size(), 0);
}

void TestMultiChoiceButton::ticksByMouse()
{
    QTest::mouseClick(m_button, Qt::LeftButton);
    QTRY_VERIFY(popup()->isVisible());
    clickRow(1);
    clickRow(3);
    QCOMPARE(m_button->chosen(), (QStringList{u"alipay"_s, u"others"_s}));
    QCOMPARE(list()->item(0)->checkState(), Qt::Unchecked);
    QCOMPARE(list()->item(1)->checkState(), Qt::Checked);
    clickRow(1);
    QCOMPARE(m_button->chosen(), QStringList{u"others"_s});
    QCOMPARE(m_chosen->size(), 3);
}

void TestMultiChoiceButton::ticksByKeys()
{
    QTest::keyClick(m_button, Qt::Key_Down);
    QTest::keyClick(search(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(m_button->chosen(), QStringList{u"tenpay"_s});
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(m_button->chosen(), QStringList());
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(!popup()->isVisible());
}

void TestMultiChoiceButton::findsByNameOfEitherLanguage()
{
    QTest::keyClick(m_button, Qt::Key_Down);
    QTest::keyClicks(search(), u"PROV"_s);
    QCOMPARE(shown(), QStringList{u"Other providers"_s});
    search()->setText(u"财付通"_s);
    QCOMPARE(shown(), QStringList{u"Tenpay 财付通"_s});
    search()->clear();
    QCOMPARE(shown().size(), 4);
}

void TestMultiChoiceButton::ticksTheOneFoundByReturn()
{
    QTest::keyClick(m_button, Qt::Key_Down);
    QTest::keyClicks(search(), u"tenp"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(m_button->chosen(), QStringList{u"tenpay"_s});
}

void TestMultiChoiceButton::choosesAllAgain()
{
    m_button->setChoices(apps, {u"tenpay"_s, u"alipay"_s});
    QTest::keyClick(m_button, Qt::Key_Down);
    clickRow(0);
    QCOMPARE(m_button->chosen(), QStringList());
    QCOMPARE(list()->item(0)->checkState(), Qt::Checked);
    QCOMPARE(m_button->text(), u"All apps"_s);
}

void TestMultiChoiceButton::staysOpenWhileChoosing()
{
    QTest::keyClick(m_button, Qt::Key_Down);
    clickRow(1);
    QVERIFY(popup()->isVisible());
}

void TestMultiChoiceButton::keepsTheListWhenOnlyTheTicksChange()
{
    QTest::keyClick(m_button, Qt::Key_Down);
    QTest::keyClicks(search(), u"tenp"_s);
    QListWidgetItem *tenpay = list()->currentItem();
    m_button->setChoices(apps, {u"tenpay"_s});
    QCOMPARE(list()->currentItem(), tenpay);
    QCOMPARE(tenpay->checkState(), Qt::Checked);
    QCOMPARE(shown().size(), 1);
}

TONGBAO_WIDGET_TEST_MAIN(TestMultiChoiceButton)
#include "tst_multichoicebutton.moc"
