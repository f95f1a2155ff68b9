#include "ui/forms/observationform.h"

#include "tests/support/printing.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/widgettest.h"
#include "ui/common/theme.h"
#include "ui/forms/codepicker.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tongbao;
using namespace tongbao::test;

class TestObservationForm : public QObject {
    Q_OBJECT
private slots:
    void init();
    void showsAFigureAsPeopleWriteIt();
    void saysBesideTheFieldWhatIsWrong_data();
    void saysBesideTheFieldWhatIsWrong();
    void savesWhatWasTyped_data();
    void savesWhatWasTyped();
    void readsEverySpellingOfAFigure_data();
    void readsEverySpellingOfAFigure();
    void showsThePeriodOfANewFigureAsPeopleWriteIt();
    void enablesSaveOnlyForAValidChange();
    void takesBackWithEscape();
    void findsASubjectByItsChineseName();
    void keepsAnUnknownSubjectAndNamesTheNearest();
    void asksForAMissingFieldOnlyOnceItWasLeft();
    void showsEveryProblemOfAnAttempt();
    void offersCurrenciesForMoneyOnly();
    void takesQualifierAndCurrencyFromTheValue();
    void keepsItsChoicesUnderATurningWheel();
    void keepsTypingWhenTheCatalogChanges();
    void refreshesAFigureThatNobodyIsEditing();
    void keepsAnEditWhenTheFigureChangesUnderneath();
    void addsAgainWhatWasDeletedUnderneath();
    void showsTheRefusalOfAFieldUntilTheNextKey();
    void saysWhyNothingCanBeChanged();
    void goesThroughTheFieldsInOrder();
    void goesBackToTheValueAfterReverting();
    void namesEveryField();
    void fitsANarrowPanel_data();
    void fitsANarrowPanel();

private:
    QLineEdit *edit(const QString &name) const;
    QLabel *label(const QString &name) const { return m_form->findChild<QLabel *>(name); }
    QPushButton *button(const QString &name) const { return m_form->findChild<QPushButton *>(name); }
    void type(const QString &name, const QString &text) const;

    std::unique_ptr<ObservationForm> m_form;
    Observation m_share = observation(
        u"tp_mobile_share"_s, u"tenpay"_s, u"2018-Q4"_s, figure(u"38.87"_s), u"analysys-2019"_s);
};

void TestObservationForm::init()
{
    m_form = std::make_unique<ObservationForm>();
    m_form->setCatalog(sampleCatalog());
    m_form->resize(280, 640);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
}

QLineEdit *TestObservationForm::edit(const QString &name) const
{
    auto *picker = m_form->findChild<CodePicker *>(name);
    return picker ? picker->lineEdit() : m_form->findChild<QLineEdit *>(name);
}

// The keys go where they go in the window: to the widget with the focus, which for a picker is the box.
void TestObservationForm::type(const QString &name, const QString &text) const
{
    edit(name)->selectAll();
    auto *field = m_form->findChild<QWidget *>(name);
    if (text.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

void TestObservationForm::showsAFigureAsPeopleWriteIt()
{
    Observation volume = observation(u"tp_mobile_volume"_s, u"market-total"_s, u"2018-Q1"_s,
        figure(u"40364510000000"_s, u"CNY"_s), u"analysys-2018"_s);
    m_form->setObservation(volume);
    QCOMPARE(edit(u"metricEdit"_s)->text(), u"Third-party mobile payment value"_s);
    QCOMPARE(edit(u"periodEdit"_s)->text(), u"2018 Q1"_s);
    QCOMPARE(edit(u"regionEdit"_s)->text(), u"China"_s);
    QCOMPARE(edit(u"valueEdit"_s)->text(), u"40.36451 trillion"_s);
    QCOMPARE(m_form->findChild<QComboBox *>(u"unitEdit"_s)->currentText(), u"CNY"_s);
    QVERIFY(!m_form->isModified());
    QCOMPARE(*m_form->draft().value, volume);

    m_form->setLanguage(Language::Chinese);
    QCOMPARE(edit(u"valueEdit"_s)->text(), u"40.36451万亿"_s);
    QCOMPARE(edit(u"metricEdit"_s)->text(), u"第三方移动支付交易规模"_s);
    QVERIFY(!m_form->isModified());
    QCOMPARE(*m_form->draft().value, volume);
}

void TestObservationForm::saysBesideTheFieldWhatIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("above 100") << u"value"_s << u"138.9"_s << u"A share cannot be above 100 %."_s;
    QTest::newRow("not a number") << u"value"_s << u"nan"_s << u"not a number"_s;
    QTest::newRow("no fifth quarter") << u"period"_s << u"2018-Q5"_s << u"5"_s;
    QTest::newRow("two readings") << u"period"_s << u"1/2/2020"_s << u"1/2/2020"_s;
    QTest::newRow("no such region") << u"region"_s << u"Atlantis"_s << u"Atlantis"_s;
    QTest::newRow("empty") << u"value"_s << QString() << u"missing"_s;
    QTest::newRow("low above high") << u"value"_s << u"60-50"_s << u"above the high end 50"_s;
}

void TestObservationForm::saysBesideTheFieldWhatIsWrong()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    m_form->setObservation(m_share);
    type(field + u"Edit"_s, typed);
    QLabel *problem = label(field + u"Problem"_s);
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(said), qPrintable(problem->text()));
    QVERIFY(!button(u"saveButton"_s)->isEnabled());

    QSignalSpy saved(m_form.get(), &ObservationForm::saveRequested);
    QTest::keyClick(m_form->findChild<QWidget *>(field + u"Edit"_s), Qt::Key_Return);
    QCOMPARE(saved.size(), 0);
}

void TestObservationForm::savesWhatWasTyped_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Return") << Qt::Key_Return << Qt::KeyboardModifiers();
    QTest::newRow("Ctrl+S") << Qt::Key_S << Qt::KeyboardModifiers(Qt::ControlModifier);
}

void TestObservationForm::savesWhatWasTyped()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QSignalSpy saved(m_form.get(), &ObservationForm::saveRequested);
    m_form->setObservation(m_share);
    type(u"valueEdit"_s, u"38.9"_s);
    QTest::keyClick(edit(u"valueEdit"_s), key, modifiers);

    QCOMPARE(saved.size(), 1);
    Observation expected = m_share;
    expected.figure = figure(u"38.9"_s);
    // An Observation has no default, as QVariant::value() wants it.
    QCOMPARE(*static_cast<const Observation *>(saved.at(0).at(0).constData()), expected);

    m_form->setObservation(expected);
    QVERIFY(!m_form->isModified());
    QCOMPARE(*m_form->original(), expected);
}

void TestObservationForm::readsEverySpellingOfAFigure_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Figure>("expected");
    const QString penetration = u"app_penetration"_s;
    const QString volume = u"tp_mobile_volume"_s;
    QTest::newRow("range") << penetration << u"7–11%"_s << figure(u"7-11"_s);
    QTest::newRow("bound") << penetration << u">94%"_s << figure(u">94"_s);
    QTest::newRow("about, Chinese") << penetration << u"约80%"_s << figure(u"~80"_s);
    QTest::newRow("万亿 yuan") << volume << u"¥9.04万亿"_s << figure(u"9040000000000"_s, u"CNY"_s);
    QTest::newRow("dollars") << volume << u"$5.9tn"_s << figure(u"5900000000000"_s, u"USD"_s);
}

void TestObservationForm::readsEverySpellingOfAFigure()
{
    QFETCH(QString, metric);
    QFETCH(QString, typed);
    QFETCH(Figure, expected);
    m_form->startNew({metric, u"alipay"_s, {}, u"2018"_s, {}, {}, {}, {}, {}, {}, u"analysys-2018"_s, {}});
    type(u"valueEdit"_s, typed);
    const Checked<Observation> draft = m_form->draft();
    QVERIFY2(draft, draft ? "" : qPrintable(draft.problems.first().message));
    QCOMPARE(draft.value->figure, expected);
    QVERIFY(button(u"saveButton"_s)->isEnabled());
}

void TestObservationForm::showsThePeriodOfANewFigureAsPeopleWriteIt()
{
    ObservationText like;
    like.metric = u"tp_mobile_share"_s;
    like.period = u"2018-Q4"_s;
    m_form->startNew(like);
    QCOMPARE(m_form->findChild<QLineEdit *>(u"periodEdit"_s)->text(), u"2018 Q4"_s);
}

void TestObservationForm::enablesSaveOnlyForAValidChange()
{
    QSignalSpy modified(m_form.get(), &ObservationForm::modifiedChanged);
    m_form->setObservation(m_share);
    QVERIFY(!button(u"saveButton"_s)->isEnabled());
    QVERIFY(!button(u"revertButton"_s)->isEnabled());
    type(u"valueEdit"_s, u"38.9"_s);
    QVERIFY(button(u"saveButton"_s)->isEnabled());
    QVERIFY(button(u"revertButton"_s)->isEnabled());
    type(u"valueEdit"_s, u"38.87"_s);
    QVERIFY(!button(u"saveButton"_s)->isEnabled());
    QCOMPARE(modified.last().at(0).toBool(), false);
}

void TestObservationForm::takesBackWithEscape()
{
    m_form->setObservation(m_share);
    edit(u"valueEdit"_s)->setFocus();
    type(u"valueEdit"_s, u"138.9"_s);
    QTest::keyClick(edit(u"valueEdit"_s), Qt::Key_Escape);
    QCOMPARE(edit(u"valueEdit"_s)->text(), u"38.87"_s);
    QVERIFY(!label(u"valueProblem"_s)->isVisible());
    QVERIFY(!m_form->isModified());
}

void TestObservationForm::findsASubjectByItsChineseName()
{
    m_form->setObservation(m_share);
    type(u"subjectEdit"_s, u"支付宝"_s);
    QWidget *list = QApplication::activePopupWidget();
    QVERIFY(list);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_form->draft().value->key.subject, u"alipay"_s);
    QVERIFY(m_form->isModified());
}

void TestObservationForm::keepsAnUnknownSubjectAndNamesTheNearest()
{
    m_form->setObservation(m_share);
    type(u"subjectEdit"_s, u"alipey"_s);
    QCOMPARE(edit(u"subjectEdit"_s)->text(), u"alipey"_s);
    QVERIFY(label(u"subjectProblem"_s)->text().contains(u"alipay"_s));
    QVERIFY(!m_form->draft());
}

void TestObservationForm::asksForAMissingFieldOnlyOnceItWasLeft()
{
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    m_form->startNew({});
    QVERIFY(!label(u"metricProblem"_s)->isVisible());
    QVERIFY(!label(u"valueProblem"_s)->isVisible());
    QTest::keyClick(m_form->focusWidget(), Qt::Key_Tab);
    QVERIFY(label(u"metricProblem"_s)->isVisible());
    QVERIFY(!label(u"valueProblem"_s)->isVisible());
}

void TestObservationForm::showsEveryProblemOfAnAttempt()
{
    m_form->startNew({});
    QTest::keyClick(edit(u"valueEdit"_s), Qt::Key_S, Qt::ControlModifier);
    for (const QString &field : {u"metric"_s, u"subject"_s, u"period"_s, u"value"_s, u"source"_s})
        QVERIFY2(label(field + u"Problem"_s)->isVisible(), qPrintable(field));
    QCOMPARE(label(u"metricProblem"_s)->text(), u"Choose what is measured."_s);
}

void TestObservationForm::offersCurrenciesForMoneyOnly()
{
    auto *unit = m_form->findChild<QComboBox *>(u"unitEdit"_s);
    m_form->setObservation(m_share);
    QVERIFY(!unit->isVisible());
    QCOMPARE(label(u"unitText"_s)->text(), u"%"_s);

    type(u"metricEdit"_s, u"tp_mobile_volume"_s);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QVERIFY(unit->isVisible());
    QVERIFY(unit->findText(u"USD"_s) >= 0);
    QCOMPARE(label(u"unitText"_s)->text(), QString());
    QVERIFY(!label(u"unitProblem"_s)->text().isEmpty() || !m_form->draft());
}

void TestObservationForm::takesQualifierAndCurrencyFromTheValue()
{
    auto *qualifier = m_form->findChild<QComboBox *>(u"qualifierEdit"_s);
    m_form->setObservation(m_share);
    type(u"valueEdit"_s, u">38"_s);
    QCOMPARE(qualifier->currentData().toString(), u"over"_s);
    type(u"valueEdit"_s, u"38"_s);
    QCOMPARE(qualifier->currentData().toString(), u"exact"_s);
    QVERIFY(m_form->draft());
}

void TestObservationForm::keepsItsChoicesUnderATurningWheel()
{
    m_form->setObservation(m_share);
    for (auto *box : m_form->findChildren<QComboBox *>()) {
        QWheelEvent turn({5, 5}, box->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, {},
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &turn);
    }
    QVERIFY(!m_form->isModified());
    QCOMPARE(*m_form->draft().value, m_share);
}

void TestObservationForm::keepsTypingWhenTheCatalogChanges()
{
    m_form->setObservation(m_share);
    type(u"valueEdit"_s, u"39"_s);
    type(u"subjectEdit"_s, u"new-app"_s);
    Catalog larger = sampleCatalog();
    larger.setSubjects(larger.subjects() + QList{Subject{u"new-app"_s, SubjectKind::App, u"New"_s, {}}});
    m_form->setCatalog(larger);
    QCOMPARE(edit(u"valueEdit"_s)->text(), u"39"_s);
    QCOMPARE(m_form->draft().value->key.subject, u"new-app"_s);
    QVERIFY(m_form->isModified());
}

void TestObservationForm::refreshesAFigureThatNobodyIsEditing()
{
    m_form->setObservation(m_share);
    Observation now = m_share;
    now.figure = figure(u"38.2"_s);
    m_form->setObservation(now);
    QCOMPARE(edit(u"valueEdit"_s)->text(), u"38.2"_s);
    QVERIFY(!label(u"noticeLabel"_s)->isVisible());
}

void TestObservationForm::keepsAnEditWhenTheFigureChangesUnderneath()
{
    m_form->setObservation(m_share);
    type(u"valueEdit"_s, u"39"_s);
    Observation now = m_share;
    now.figure = figure(u"38.2"_s);
    m_form->setObservation(now);
    QCOMPARE(edit(u"valueEdit"_s)->text(), u"39"_s);
    QVERIFY(label(u"noticeLabel"_s)->isVisible());
    QVERIFY(label(u"noticeLabel"_s)->text().contains(u"38.2%"_s));
    QCOMPARE(*m_form->original(), now);

    QTest::mouseClick(button(u"revertButton"_s), Qt::LeftButton);
    QCOMPARE(edit(u"valueEdit"_s)->text(), u"38.2"_s);
    QVERIFY(!label(u"noticeLabel"_s)->isVisible());
}

void TestObservationForm::addsAgainWhatWasDeletedUnderneath()
{
    m_form->setObservation(m_share);
    type(u"valueEdit"_s, u"39"_s);
    m_form->setGone();
    QVERIFY(!m_form->original());
    QVERIFY(label(u"noticeLabel"_s)->isVisible());
    QCOMPARE(m_form->draft().value->figure, figure(u"39"_s));

    m_form->setObservation(m_share);
    m_form->clear();
    m_form->setObservation(m_share);
    m_form->setGone();
    QVERIFY(label(u"hintLabel"_s)->isVisible());
}

void TestObservationForm::showsTheRefusalOfAFieldUntilTheNextKey()
{
    m_form->setObservation(m_share);
    type(u"valueEdit"_s, u"39"_s);
    m_form->showProblem(u"source"_s, u"There is that figure already."_s);
    m_form->showProblem({}, u"The disk is full."_s);
    QCOMPARE(label(u"sourceProblem"_s)->text(), u"There is that figure already."_s);
    QCOMPARE(label(u"problemLabel"_s)->text(), u"The disk is full."_s);
    type(u"valueEdit"_s, u"39.1"_s);
    QVERIFY(!label(u"sourceProblem"_s)->isVisible());
    QVERIFY(!label(u"problemLabel"_s)->isVisible());
}

void TestObservationForm::saysWhyNothingCanBeChanged()
{
    m_form->setReadOnly(true);
    m_form->setObservation(m_share);
    QVERIFY(label(u"noticeLabel"_s)->isVisible());
    QVERIFY(!edit(u"valueEdit"_s)->isEnabled());
    QVERIFY(!button(u"saveButton"_s)->isEnabled());
    QVERIFY(!m_form->findChild<QToolButton *>(u"deleteButton"_s)->isEnabled());
}

void TestObservationForm::goesThroughTheFieldsInOrder()
{
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    m_form->setObservation(m_share);
    type(u"valueEdit"_s, u"39"_s); // so that the buttons can be reached
    edit(u"metricEdit"_s)->setFocus();
    QStringList visited;
    for (int i = 0; i < 14; ++i) {
        QWidget *focused = m_form->focusWidget();
        const bool isPart = qobject_cast<QComboBox *>(focused->parentWidget());
        visited.append(isPart ? focused->parentWidget()->objectName() : focused->objectName());
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    QCOMPARE(visited,
        QStringList({u"metricEdit"_s, u"subjectEdit"_s, u"periodEdit"_s, u"regionEdit"_s, u"valueEdit"_s,
            u"lowEdit"_s, u"highEdit"_s, u"qualifierEdit"_s, u"statusEdit"_s, u"sourceEdit"_s,
            u"newSourceButton"_s, u"noteEdit"_s, u"saveButton"_s, u"revertButton"_s}));
}

void TestObservationForm::goesBackToTheValueAfterReverting()
{
    m_form->setObservation(m_share);
    type(u"valueEdit"_s, u"38.9"_s);
    button(u"revertButton"_s)->setFocus();
    QTest::keyClick(button(u"revertButton"_s), Qt::Key_Space);
    QVERIFY(!button(u"revertButton"_s)->isEnabled());
    QCOMPARE(m_form->focusWidget(), edit(u"valueEdit"_s));
}

void TestObservationForm::namesEveryField()
{
    const QStringList names{u"metric"_s, u"subject"_s, u"period"_s, u"region"_s, u"value"_s, u"unit"_s,
        u"low"_s, u"high"_s, u"qualifier"_s, u"status"_s, u"source"_s, u"note"_s};
    for (const QString &name : names) {
        auto *field = m_form->findChild<QWidget *>(name + u"Edit"_s);
        QVERIFY2(field, qPrintable(name));
        QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(name));
        QCOMPARE(label(name + u"Label"_s)->buddy(), field);
    }
}

void TestObservationForm::fitsANarrowPanel_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Chinese") << Language::Chinese;
}

void TestObservationForm::fitsANarrowPanel()
{
    QFETCH(Language, language);
    m_form->setFont(windowFont());
    m_form->setStyleSheet(themeStyleSheet(Theme::Light));
    m_form->setLanguage(language);
    m_form->setObservation(observation(u"payment_value"_s, u"alipay+wechat-pay"_s, u"2017-Q4"_s,
        figure(u"5900000000000"_s, u"USD"_s), u"bloomberg-2018"_s));
    QVERIFY2(m_form->minimumSizeHint().width() <= 270,
        qPrintable(QString::number(m_form->minimumSizeHint().width())));
    QVERIFY(m_form->minimumSizeHint().height() <= 600);
    // A name that is longer than its field stands whole under it.
    QVERIFY(label(u"sourceWhole"_s)->isVisible());
}

TONGBAO_WIDGET_TEST_MAIN(TestObservationForm)
#include "tst_observationform.moc"
