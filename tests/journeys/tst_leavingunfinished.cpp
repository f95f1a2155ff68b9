#include "tests/journeys/analyst.h"
#include "tests/support/widgettest.h"

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::Analyst;
using Answer = Prompter::Answer;

// Nothing that was typed is lost without a question.
class TestLeavingUnfinished : public QObject {
    Q_OBJECT
private slots:
    void closingAsksAndCanBeCancelled();
    void closingSavesWhenToldTo();
    void closingDiscardsWhenToldTo();
    void closingWithoutTypingAsksNothing();
    void stayingKeepsTheFigureMarked();
    void aNewDataPointAsksFirst();
    void openingAnotherFileAsksFirst();
    void undoAsksFirst();

private:
    // With 39 typed over 38.82.
    static bool begins(Analyst &analyst)
    {
        if (!analyst.opens() || !analyst.clicksRow({u"2018 Q3"_s, u"Tenpay"_s, u"38.82"_s}))
            return false;
        analyst.types(u"value"_s, u"39"_s);
        return true;
    }
};

void TestLeavingUnfinished::closingAsksAndCanBeCancelled()
{
    Analyst analyst;
    QVERIFY(begins(analyst));
    analyst.answers().nextAnswer = Answer::Cancel;
    QVERIFY(!analyst.closes());
    QCOMPARE(analyst.answers().questions.size(), 1);
    QVERIFY(analyst.window().isVisible());
    QCOMPARE(analyst.field(u"value"_s), u"39"_s);
}

void TestLeavingUnfinished::closingSavesWhenToldTo()
{
    Analyst analyst;
    QVERIFY(begins(analyst));
    analyst.answers().nextAnswer = Answer::Save;
    QVERIFY(analyst.closes());
    analyst.quits();
    QVERIFY(analyst.opens());
    QCOMPARE(analyst.drawn(u"Tenpay"_s, u"2018 Q3"_s), u"39%"_s);
}

void TestLeavingUnfinished::closingDiscardsWhenToldTo()
{
    Analyst analyst;
    QVERIFY(begins(analyst));
    analyst.answers().nextAnswer = Answer::Discard;
    QVERIFY(analyst.closes());
    analyst.quits();
    QVERIFY(analyst.opens());
    QCOMPARE(analyst.drawn(u"Tenpay"_s, u"2018 Q3"_s), u"38.82%"_s);
}

void TestLeavingUnfinished::closingWithoutTypingAsksNothing()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    QVERIFY(analyst.clicksRow({u"2018 Q3"_s, u"Tenpay"_s}));
    QVERIFY(analyst.closes());
    QCOMPARE(analyst.answers().questions, QStringList());
}

void TestLeavingUnfinished::stayingKeepsTheFigureMarked()
{
    Analyst analyst;
    QVERIFY(begins(analyst));
    analyst.answers().nextAnswer = Answer::Cancel;
    QVERIFY(analyst.clicksRow({u"2018 Q1"_s, u"Tenpay"_s}));
    QCOMPARE(analyst.answers().questions.size(), 1);
    QCOMPARE(analyst.field(u"value"_s), u"39"_s);
    QVERIFY(analyst.selectedRow().contains(u"38.82"_s));
}

void TestLeavingUnfinished::aNewDataPointAsksFirst()
{
    Analyst analyst;
    QVERIFY(begins(analyst));
    analyst.answers().nextAnswer = Answer::Cancel;
    analyst.presses(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(analyst.answers().questions.size(), 1);
    QCOMPARE(analyst.field(u"value"_s), u"39"_s);
    analyst.answers().nextAnswer = Answer::Discard;
    analyst.presses(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(analyst.field(u"value"_s), QString());
    QCOMPARE(analyst.drawn(u"Tenpay"_s, u"2018 Q3"_s), u"38.82%"_s);
}

void TestLeavingUnfinished::openingAnotherFileAsksFirst()
{
    Analyst analyst;
    QVERIFY(begins(analyst));
    analyst.answers().nextAnswer = Answer::Cancel;
    analyst.answers().nextFile = analyst.path(u"other.tongbao"_s);
    analyst.chooses(u"newFileAction"_s);
    QTRY_COMPARE(analyst.answers().questions.size(), 1);
    QCOMPARE(analyst.field(u"value"_s), u"39"_s);
    QVERIFY(!QFile::exists(analyst.path(u"other.tongbao"_s)));
}

void TestLeavingUnfinished::undoAsksFirst()
{
    Analyst analyst;
    QVERIFY(begins(analyst));
    QVERIFY(analyst.clicks(u"saveButton"_s));
    analyst.types(u"note"_s, u"checked"_s);
    analyst.answers().nextAnswer = Answer::Cancel;
    analyst.chooses(u"undoAction"_s);
    QCOMPARE(analyst.answers().questions.size(), 1);
    QCOMPARE(analyst.drawn(u"Tenpay"_s, u"2018 Q3"_s), u"39%"_s);
    QCOMPARE(analyst.field(u"note"_s), u"checked"_s);
}

TONGBAO_WIDGET_TEST_MAIN(TestLeavingUnfinished)
#include "tst_leavingunfinished.moc"
