#include "ui/pages/axisbutton.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/widgettest.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestAxisButton : public QObject {
    Q_OBJECT
private slots:
    void init();
    void saysHowTheAxisRuns_data();
    void saysHowTheAxisRuns();
    void writesLimitsAsPeopleReadThem();
    void takesALimitOverWithReturn();
    void choosesTheLogarithm();
    void saysWhyThereIsNoLogarithm();
    void goesBackToAutomatic();
    void keepsWhatCannotBeRead();
    void choosesNothingWhenNothingWasChanged();

private:
    template <typename T>
    T *child(const QString &name) const
    {
        return m_button->findChild<T *>(name);
    }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = child<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    std::unique_ptr<AxisButton> m_button;
    QList<ValueAxis> m_chosen;
};

void TestAxisButton::init()
{
    m_chosen.clear();
    m_button = std::make_unique<AxisButton>();
    m_button->setAxis({}, UnitKind::Percent, {}, Language::English);
    m_button->show();
    connect(m_button.get(), &AxisButton::axisChosen, this,
        [this](const ValueAxis &axis) { m_chosen.append(axis); });
}

void TestAxisButton::saysHowTheAxisRuns_data()
{
    QTest::addColumn<bool>("isLogarithmic");
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    QTest::addColumn<QString>("text");
    QTest::newRow("automatic") << false << QString() << QString() << u"Automatic"_s;
    QTest::newRow("logarithmic") << true << QString() << QString() << u"Logarithmic"_s;
    QTest::newRow("both") << false << u"10"_s << u"62.5"_s << u"10–62.5"_s;
    QTest::newRow("low") << false << u"10"_s << QString() << u"from 10"_s;
    QTest::newRow("high") << true << QString() << u"60"_s << u"Logarithmic, to 60"_s;
}

void TestAxisButton::saysHowTheAxisRuns()
{
    QFETCH(bool, isLogarithmic);
    QFETCH(QString, low);
    QFETCH(QString, high);
    m_button->setAxis({isLogarithmic, Number::fromText(low), Number::fromText(high)}, UnitKind::Percent, {},
        Language::English);
    QTEST(m_button->text(), "text");
    QCOMPARE(m_chosen.size(), 0);
}

void TestAxisButton::writesLimitsAsPeopleReadThem()
{
    const ValueAxis axis{false, std::nullopt, test::number(u"9040000000000"_s)};
    m_button->setAxis(axis, UnitKind::Money, {}, Language::English);
    QCOMPARE(child<QLineEdit>(u"axisHighEdit"_s)->text(), u"9.04 trillion"_s);
    m_button->setAxis(axis, UnitKind::Money, {}, Language::Chinese);
    QCOMPARE(child<QLineEdit>(u"axisHighEdit"_s)->text(), u"9.04万亿"_s);
    QCOMPARE(readAxisLimit(u"9.04万亿"_s).value().value(), 9.04e12);
}

void TestAxisButton::takesALimitOverWithReturn()
{
    QTest::keyClick(m_button.get(), Qt::Key_Down);
    QVERIFY(child<QLineEdit>(u"axisLowEdit"_s)->isVisible());
    type(u"axisHighEdit"_s, u"60"_s);
    QVERIFY(!m_chosen.isEmpty());
    QCOMPARE(m_chosen.last().high, std::optional(test::number(u"60"_s)));
    QCOMPARE(m_chosen.last().low, std::nullopt);
}

void TestAxisButton::choosesTheLogarithm()
{
    QTest::mouseClick(m_button.get(), Qt::LeftButton);
    QTest::keyClick(child<QCheckBox>(u"logarithmicCheck"_s), Qt::Key_Space);
    QCOMPARE(m_chosen, QList<ValueAxis>{{true}});
}

void TestAxisButton::saysWhyThereIsNoLogarithm()
{
    m_button->setAxis({}, UnitKind::Percent, u"Columns start at zero."_s, Language::English);
    QVERIFY(!child<QCheckBox>(u"logarithmicCheck"_s)->isEnabled());
    QCOMPARE(child<QCheckBox>(u"logarithmicCheck"_s)->toolTip(), u"Columns start at zero."_s);
}

void TestAxisButton::goesBackToAutomatic()
{
    m_button->setAxis({true, test::number(u"1"_s)}, UnitKind::Percent, {}, Language::English);
    QTest::mouseClick(m_button.get(), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(u"automaticAxisButton"_s), Qt::LeftButton);
    QCOMPARE(m_chosen, QList<ValueAxis>{{}});
}

void TestAxisButton::keepsWhatCannotBeRead()
{
    QTest::mouseClick(m_button.get(), Qt::LeftButton);
    type(u"axisLowEdit"_s, u"low"_s);
    QCOMPARE(m_chosen.size(), 0);
    QCOMPARE(child<QLineEdit>(u"axisLowEdit"_s)->text(), u"low"_s);
    QVERIFY(child<QLabel>(u"axisProblemLabel"_s)->isVisible());
    QVERIFY(!child<QLabel>(u"axisProblemLabel"_s)->text().isEmpty());
}

void TestAxisButton::choosesNothingWhenNothingWasChanged()
{
    m_button->setAxis({false, test::number(u"10"_s)}, UnitKind::Percent, {}, Language::English);
    QTest::mouseClick(m_button.get(), Qt::LeftButton);
    QTest::keyClick(child<QLineEdit>(u"axisLowEdit"_s), Qt::Key_Return);
    QTest::keyClick(child<QLineEdit>(u"axisLowEdit"_s), Qt::Key_Escape);
    QCOMPARE(m_chosen.size(), 0);
    QVERIFY(!child<QLineEdit>(u"axisLowEdit"_s)->isVisible());
}

TONGBAO_WIDGET_TEST_MAIN(TestAxisButton)
#include "tst_axisbutton.moc"
