#include "ui/forms/codepicker.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/widgettest.h"
#include "ui/forms/pickerentries.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QSignalSpy>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;
using namespace tongbao;
using namespace tongbao::test;

class TestCodePicker : public QObject {
    Q_OBJECT
private slots:
    void init();
    void findsAnEntryByAnyName_data();
    void findsAnEntryByAnyName();
    void takesTheKeysThatComeWithTheFocus();
    void offersTheShortestNameThatBeginsSoFirst();
    void takesTheEntryThatIsMarked_data();
    void takesTheEntryThatIsMarked();
    void choosesNothingInAnEmptiedField();
    void opensItsListRightUnderTheField();
    void showsLongNamesWhole();
    void choosesWithTheMouse();
    void leavesTheChoiceOnEscape();
    void keepsATextThatNamesNothing();
    void opensTheWholeListWithTheDownKey();
    void doesNotTurnWithTheWheel();
    void keepsTheChoiceInAnotherLanguage();
    void tellsNamesakesApartByTheirCodes();

private:
    QAbstractItemView *list() const;
    QStringList offered() const;

    std::unique_ptr<CodePicker> m_picker;
};

void TestCodePicker::init()
{
    m_picker = std::make_unique<CodePicker>();
    m_picker->setEntries(subjectEntries(sampleCatalog(), Language::English));
    m_picker->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_picker.get()));
}

QAbstractItemView *TestCodePicker::list() const
{
    return qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
}

QStringList TestCodePicker::offered() const
{
    QStringList texts;
    for (int row = 0; list() && row < list()->model()->rowCount(); ++row)
        texts.append(list()->model()->index(row, 0).data().toString());
    return texts;
}

void TestCodePicker::findsAnEntryByAnyName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("beginning") << u"tenp"_s << u"tenpay"_s;
    QTest::newRow("middle") << u"constr"_s << u"ccb"_s;
    QTest::newRow("Chinese") << u"拉卡"_s << u"lakala"_s;
    QTest::newRow("code") << u"bank-apps"_s << u"bank-apps"_s;
    QTest::newRow("two words") << u"wechat combined"_s << u"alipay+wechat-pay"_s;
    QTest::newRow("pinyin") << u"caifut"_s << u"tenpay"_s;
    QTest::newRow("pinyin initials") << u"zfb"_s << u"alipay"_s;
    QTest::newRow("pinyin of a name alone first") << u"cft"_s << u"tenpay"_s;
    QTest::newRow("capitals") << u"LAKALA"_s << u"lakala"_s;
}

void TestCodePicker::findsAnEntryByAnyName()
{
    QFETCH(QString, typed);
    QSignalSpy edited(m_picker.get(), &CodePicker::codeEdited);
    m_picker->lineEdit()->clear();
    for (const QChar c : typed)
        QTest::sendKeyEvent(QTest::Click, m_picker.get(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    QVERIFY(list());
    QTest::keyClick(list(), Qt::Key_Return);
    QTEST(m_picker->code(), "code");
    QVERIFY(!m_picker->isChoosing());
    QVERIFY(edited.size() > 0);
}

void TestCodePicker::takesTheKeysThatComeWithTheFocus()
{
    QVERIFY(QTest::qWaitForWindowActive(m_picker.get()));
    m_picker->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"lakala"_s);
    QCOMPARE(m_picker->lineEdit()->text(), u"lakala"_s);
    QCOMPARE(m_picker->code(), u"lakala"_s);
}

void TestCodePicker::offersTheShortestNameThatBeginsSoFirst()
{
    m_picker->lineEdit()->clear();
    QTest::keyClicks(m_picker.get(), u"al"_s);
    QCOMPARE(offered().mid(0, 2),
        QStringList({u"Alipay 支付宝"_s, u"Alipay and Tenpay combined 支付宝+财付通"_s}));
}

void TestCodePicker::takesTheEntryThatIsMarked_data()
{
    QTest::addColumn<QString>("typed"); // empty: the list is opened by the first key
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<int>("row"); // of the list as it was offered
    QTest::newRow("typed, none marked") << u"al"_s << QList<int>() << 0;
    QTest::newRow("typed, down") << u"al"_s << QList<int>{Qt::Key_Down} << 0;
    QTest::newRow("typed, down twice") << u"al"_s << QList<int>{Qt::Key_Down, Qt::Key_Down} << 1;
    QTest::newRow("typed, down twice, up")
        << u"al"_s << QList<int>{Qt::Key_Down, Qt::Key_Down, Qt::Key_Up} << 0;
    QTest::newRow("down") << QString() << QList<int>{Qt::Key_Down} << 0;
    QTest::newRow("down twice") << QString() << QList<int>{Qt::Key_Down, Qt::Key_Down} << 1;
}

void TestCodePicker::takesTheEntryThatIsMarked()
{
    QFETCH(QString, typed);
    QFETCH(QList<int>, keys);
    QFETCH(int, row);
    m_picker->lineEdit()->clear();
    QTest::keyClicks(m_picker.get(), typed);
    for (const int key : keys)
        QTest::keyClick(list() ? static_cast<QWidget *>(list()) : m_picker.get(), Qt::Key(key));
    QVERIFY(list());
    const QModelIndex wanted = list()->model()->index(row, 0);
    QCOMPARE(list()->selectionModel()->isSelected(wanted), !keys.isEmpty());
    const QString text = wanted.data().toString();
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(m_picker->lineEdit()->text(), text);
}

void TestCodePicker::choosesNothingInAnEmptiedField()
{
    QTest::keyClicks(m_picker.get(), u"a"_s);
    QTest::keyClick(m_picker.get(), Qt::Key_Backspace);
    QVERIFY(list());
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(m_picker->code(), QString());
    QVERIFY(!m_picker->isChoosing());
}

void TestCodePicker::opensItsListRightUnderTheField()
{
    m_picker->move(600, 40); // room for the list at its left
    QTest::keyClicks(m_picker.get(), u"al"_s);
    QVERIFY(list());
    const QPoint underField = m_picker->mapToGlobal(QPoint(m_picker->width(), m_picker->height()));
    QVERIFY(std::abs(list()->geometry().top() - underField.y()) <= 2);
    QVERIFY(std::abs(list()->geometry().right() + 1 - underField.x()) <= 2);
}

void TestCodePicker::showsLongNamesWhole()
{
    const QString sentence = QStringList(30, u"report"_s).join(u' ');
    m_picker->setEntries({{u"a"_s, u"One report"_s, {}}, {u"b"_s, u"Two "_s + sentence, {}},
        {u"c"_s, u"Three "_s + sentence, {}}});
    m_picker->lineEdit()->clear();
    QTest::keyClicks(m_picker.get(), u"report"_s);
    QVERIFY(list());
    const QRect last = list()->visualRect(list()->model()->index(2, 0));
    QVERIFY(last.height() > list()->visualRect(list()->model()->index(0, 0)).height());
    QVERIFY(list()->viewport()->rect().contains(last));
}

void TestCodePicker::choosesWithTheMouse()
{
    QTest::keyClicks(m_picker.get(), u"lakala"_s);
    QVERIFY(list());
    const QRect first = list()->visualRect(list()->model()->index(0, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, first.center());
    QCOMPARE(m_picker->code(), u"lakala"_s);
    QCOMPARE(m_picker->lineEdit()->text(), u"Lakala 拉卡拉"_s);
}

void TestCodePicker::leavesTheChoiceOnEscape()
{
    m_picker->setCode(u"tenpay"_s);
    QTest::keyClick(m_picker.get(), Qt::Key_Down);
    QVERIFY(list());
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(!m_picker->isChoosing());
    QCOMPARE(m_picker->code(), u"tenpay"_s);
}

void TestCodePicker::keepsATextThatNamesNothing()
{
    QTest::keyClicks(m_picker.get(), u"zzz"_s);
    QVERIFY(!m_picker->isChoosing());
    QTest::keyClick(m_picker.get(), Qt::Key_Return);
    QCOMPARE(m_picker->lineEdit()->text(), u"zzz"_s);
    QCOMPARE(m_picker->code(), u"zzz"_s);
}

void TestCodePicker::opensTheWholeListWithTheDownKey()
{
    m_picker->setCode(u"tenpay"_s);
    QTest::keyClick(m_picker.get(), Qt::Key_Down);
    QCOMPARE(offered().size(), sampleCatalog().subjects().size());
    QCOMPARE(list()->currentIndex().data().toString(), u"Tenpay 财付通"_s);
}

void TestCodePicker::doesNotTurnWithTheWheel()
{
    m_picker->setCode(u"tenpay"_s);
    QWheelEvent turn({5, 5}, m_picker->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, {},
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_picker.get(), &turn);
    QCOMPARE(m_picker->code(), u"tenpay"_s);
    QVERIFY(!turn.isAccepted());
}

void TestCodePicker::keepsTheChoiceInAnotherLanguage()
{
    m_picker->setCode(u"tenpay"_s);
    m_picker->setEntries(subjectEntries(sampleCatalog(), Language::Chinese));
    QCOMPARE(m_picker->code(), u"tenpay"_s);
    QCOMPARE(m_picker->lineEdit()->text(), u"财付通"_s);
}

void TestCodePicker::tellsNamesakesApartByTheirCodes()
{
    m_picker->setEntries({{u"a"_s, u"Report"_s, {}}, {u"b"_s, u"Report"_s, {}}, {u"c"_s, u"Other"_s, {}}});
    QTest::keyClick(m_picker.get(), Qt::Key_Down);
    QCOMPARE(offered(), QStringList({u"Report (a)"_s, u"Report (b)"_s, u"Other"_s}));
}

TONGBAO_WIDGET_TEST_MAIN(TestCodePicker)
#include "tst_codepicker.moc"
