#include "tests/journeys/analyst.h"
#include "tests/support/widgettest.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::Analyst;

// An analyst has read a new report.
class TestAddingFigures : public QObject {
    Q_OBJECT
private slots:
    void aNewFigureStartsFromWhatIsShown();
    void aFigureWithItsNewSourceIsDrawn();
    void undoTakesBackTheFigureAndThenItsSource();
    void aFigureThatIsThereAlreadyIsRefused();

private:
    // A figure of the fourth quarter of 2018 by a source that the file does not know yet.
    static bool adds(Analyst &analyst)
    {
        analyst.presses(Qt::Key_N, Qt::ControlModifier);
        analyst.types(u"subject"_s, u"tenpay"_s);
        analyst.types(u"period"_s, u"2018Q4"_s);
        analyst.types(u"value"_s, u"38.87%"_s);
        if (!analyst.clicks(u"newSourceButton"_s) || !addsSource(analyst))
            return false;
        return analyst.clicks(u"saveButton"_s);
    }
    static bool addsSource(const Analyst &analyst)
    {
        auto *dialog = analyst.window().findChild<QDialog *>(u"sourceDialog"_s);
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            return false;
        Analyst::typesInto(dialog->findChild<QWidget *>(u"publisherEdit"_s), u"Analysys"_s);
        Analyst::typesInto(dialog->findChild<QWidget *>(u"titleEdit"_s), u"Quarterly monitor, 2018 Q4"_s);
        Analyst::typesInto(dialog->findChild<QWidget *>(u"publishedOnEdit"_s), u"2019-04-02"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"addButton"_s), Qt::LeftButton);
        return !dialog->isVisible();
    }
};

void TestAddingFigures::aNewFigureStartsFromWhatIsShown()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    analyst.presses(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(analyst.field(u"metric"_s), u"Third-party mobile payment share"_s);
    QCOMPARE(analyst.field(u"period"_s), u"2018 Q4"_s);
    QCOMPARE(analyst.field(u"value"_s), QString());
    QVERIFY(!analyst.clicks(u"saveButton"_s));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"subjectEdit"_s); // what is left to fill in first
}

void TestAddingFigures::aFigureWithItsNewSourceIsDrawn()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    QCOMPARE(analyst.drawn(u"Tenpay"_s, u"2018 Q4"_s), QString());
    const QString before = analyst.status(u"countLabel"_s);
    QVERIFY(adds(analyst));
    QCOMPARE(analyst.drawn(u"Tenpay"_s, u"2018 Q4"_s), u"38.87%"_s);
    QVERIFY(analyst.selectedRow().contains(u"38.87"_s));
    QVERIFY(analyst.field(u"source"_s).contains(u"Quarterly monitor, 2018 Q4"_s));
    QVERIFY(analyst.status(u"countLabel"_s) != before);
}

void TestAddingFigures::undoTakesBackTheFigureAndThenItsSource()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    QVERIFY(adds(analyst));
    analyst.presses(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(analyst.drawn(u"Tenpay"_s, u"2018 Q4"_s), QString());
    const QString next = analyst.window().findChild<QAction *>(u"undoAction"_s)->text();
    QVERIFY2(next.contains(u"analysys-2019-04-02"_s), qPrintable(next));
    analyst.presses(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(analyst.drawn(u"Tenpay"_s, u"2018 Q4"_s), u"38.87%"_s);
}

void TestAddingFigures::aFigureThatIsThereAlreadyIsRefused()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    QVERIFY(analyst.clicksRow({u"2018 Q3"_s, u"Tenpay"_s, u"38.82"_s}));
    const QString before = analyst.status(u"countLabel"_s);
    analyst.presses(Qt::Key_N, Qt::ControlModifier);
    analyst.types(u"subject"_s, u"tenpay"_s);
    analyst.types(u"period"_s, u"2018-Q3"_s);
    analyst.types(u"value"_s, u"40"_s);
    analyst.types(u"source"_s, u"huajun-24665"_s);
    // Said while typing, with the figure that is there.
    QTRY_VERIFY(analyst.problem(u"source"_s).contains(u"38.82%"_s));
    QVERIFY(!analyst.clicks(u"saveButton"_s));
    QCOMPARE(analyst.drawn(u"Tenpay"_s, u"2018 Q3"_s), u"38.82%"_s);
    QCOMPARE(analyst.field(u"value"_s), u"40"_s); // nothing that was typed is lost
    QCOMPARE(analyst.status(u"countLabel"_s), before);
    QCOMPARE(analyst.status(u"stateLabel"_s), u"Unsaved changes"_s);

    analyst.types(u"period"_s, u"2031-Q3"_s);
    QTRY_VERIFY(analyst.problem(u"source"_s).isEmpty());
    QVERIFY(analyst.clicks(u"saveButton"_s));
    QCOMPARE(analyst.status(u"stateLabel"_s), u"All changes saved"_s);
}

TONGBAO_WIDGET_TEST_MAIN(TestAddingFigures)
#include "tst_addingfigures.moc"
