#include "tests/journeys/analyst.h"
#include "tests/support/widgettest.h"

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::Analyst;

// An analyst corrects a published figure by hand.
class TestCorrectingFigures : public QObject {
    Q_OBJECT
private slots:
    void theChartFollowsACorrectedFigure();
    void aWrongValueIsToldBesideTheFieldAndCannotBeSaved();
    void keysUndoAndRedoACorrection();
    void correctionsCanBeUndoneTheNextDay();
    void typingIsTakenBackBeforeCorrections();
    void aDeletedFigureComesBackWithUndo();
    void theFormShowsWhatIsClickedOnEveryPage();

private:
    const QStringList m_tenpay = {u"2018 Q3"_s, u"Tenpay"_s, u"38.82"_s};
    const QStringList m_corrected = {u"2018 Q3"_s, u"Tenpay"_s, u"38.5%"_s};
};

void TestCorrectingFigures::theChartFollowsACorrectedFigure()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    QCOMPARE(analyst.drawn(u"Tenpay"_s, u"2018 Q3"_s), u"38.82%"_s);

    QVERIFY(analyst.clicksRow(m_tenpay));
    analyst.types(u"value"_s, u"38.5"_s);
    QCOMPARE(analyst.status(u"stateLabel"_s), u"Unsaved changes"_s);
    QVERIFY(analyst.clicks(u"saveButton"_s));

    QCOMPARE(analyst.drawn(u"Tenpay"_s, u"2018 Q3"_s), u"38.5%"_s);
    QVERIFY(!analyst.row(m_corrected).isEmpty());
    QCOMPARE(analyst.selectedRow(), analyst.row(m_corrected));
    QCOMPARE(analyst.status(u"stateLabel"_s), u"All changes saved"_s);
}

void TestCorrectingFigures::aWrongValueIsToldBesideTheFieldAndCannotBeSaved()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    QVERIFY(analyst.clicksRow(m_tenpay));
    QVERIFY(analyst.problem(u"value"_s).isEmpty());
    analyst.types(u"value"_s, u"138.9"_s);
    QTRY_VERIFY(analyst.problem(u"value"_s).contains(u"100"_s));
    QVERIFY(!analyst.clicks(u"saveButton"_s));
    QCOMPARE(analyst.drawn(u"Tenpay"_s, u"2018 Q3"_s), u"38.82%"_s);
}

void TestCorrectingFigures::keysUndoAndRedoACorrection()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    QVERIFY(analyst.clicksRow(m_tenpay));
    analyst.types(u"value"_s, u"38.5"_s);
    QVERIFY(analyst.clicks(u"saveButton"_s));

    analyst.presses(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(analyst.drawn(u"Tenpay"_s, u"2018 Q3"_s), u"38.82%"_s);
    QCOMPARE(analyst.field(u"value"_s), u"38.82"_s);
    QCOMPARE(analyst.selectedRow(), analyst.row(m_tenpay));

    analyst.presses(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(analyst.drawn(u"Tenpay"_s, u"2018 Q3"_s), u"38.5%"_s);
    QCOMPARE(analyst.field(u"value"_s), u"38.5"_s);
}

void TestCorrectingFigures::correctionsCanBeUndoneTheNextDay()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    QVERIFY(analyst.clicksRow(m_tenpay));
    analyst.types(u"value"_s, u"38.5"_s);
    QVERIFY(analyst.clicks(u"saveButton"_s));
    analyst.quits();

    QVERIFY(analyst.opens());
    QCOMPARE(analyst.drawn(u"Tenpay"_s, u"2018 Q3"_s), u"38.5%"_s);
    analyst.presses(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(analyst.drawn(u"Tenpay"_s, u"2018 Q3"_s), u"38.82%"_s);
    analyst.quits();

    QVERIFY(analyst.opens());
    analyst.presses(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(analyst.drawn(u"Tenpay"_s, u"2018 Q3"_s), u"38.5%"_s);
}

void TestCorrectingFigures::typingIsTakenBackBeforeCorrections()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    QVERIFY(analyst.clicksRow(m_tenpay));
    analyst.types(u"value"_s, u"38.5"_s);
    QVERIFY(analyst.clicks(u"saveButton"_s));
    analyst.types(u"value"_s, u"39"_s);

    for (int i = 0; i < 10 && analyst.field(u"value"_s) != u"38.5"_s; ++i)
        analyst.presses(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(analyst.field(u"value"_s), u"38.5"_s);
    QCOMPARE(analyst.drawn(u"Tenpay"_s, u"2018 Q3"_s), u"38.5%"_s);
    analyst.presses(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(analyst.drawn(u"Tenpay"_s, u"2018 Q3"_s), u"38.82%"_s);
}

void TestCorrectingFigures::aDeletedFigureComesBackWithUndo()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    QVERIFY(analyst.clicksRow(m_tenpay));
    analyst.answers().confirms = true;
    analyst.chooses(u"deleteFigureAction"_s);
    QCOMPARE(analyst.answers().questions.size(), 1);
    QVERIFY(analyst.drawn(u"Tenpay"_s, u"2018 Q3"_s) != u"38.82%"_s);
    analyst.presses(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(analyst.drawn(u"Tenpay"_s, u"2018 Q3"_s), u"38.82%"_s);
    QCOMPARE(analyst.field(u"value"_s), u"38.82"_s);
}

void TestCorrectingFigures::theFormShowsWhatIsClickedOnEveryPage()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    QVERIFY(analyst.clicksRow(m_tenpay));
    QCOMPARE(analyst.field(u"value"_s), u"38.82"_s);

    analyst.presses(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(analyst.window().pageName(), u"data"_s);
    QVERIFY(analyst.selectedRow().contains(u"38.82"_s)); // still the one in the form
    QVERIFY(analyst.clicksRow({u"2018 Q1"_s, u"Tenpay"_s, u"38.95"_s}));
    QCOMPARE(analyst.field(u"value"_s), u"38.95"_s);
}

TONGBAO_WIDGET_TEST_MAIN(TestCorrectingFigures)
#include "tst_correctingfigures.moc"
