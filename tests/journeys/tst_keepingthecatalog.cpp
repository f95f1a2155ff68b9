#include "tests/journeys/analyst.h"
#include "tests/support/widgettest.h"
#include "ui/pages/figuretable.h"

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::Analyst;

// An analyst keeps what the figures refer to: apps, sources, the order of publishers.
class TestKeepingTheCatalog : public QObject {
    Q_OBJECT
private slots:
    void aRenamedAppIsCalledSoInCharts();
    void aRenamedCodeKeepsItsFigures();
    void anUnfinishedSourceAsksBeforeTheWindowCloses();
    void whatWasAddedIsThereTheNextDay();
};

void TestKeepingTheCatalog::aRenamedAppIsCalledSoInCharts()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    const QString figure = analyst.drawn(u"Tenpay"_s, u"2018 Q3"_s);
    QVERIFY(!figure.isEmpty());
    analyst.chooses(u"subjectsPageAction"_s);
    QVERIFY(analyst.clicksRow({u"财付通"_s, u"| tenpay"_s}));
    analyst.types(u"nameEn"_s, u"Caifutong"_s);
    QVERIFY(analyst.clicks(u"saveButton"_s));
    analyst.chooses(u"sharePageAction"_s);
    QCOMPARE(analyst.drawn(u"Caifutong"_s, u"2018 Q3"_s), figure);
    QVERIFY(!analyst.row({u"2018 Q3"_s, u"Caifutong"_s}).isEmpty());
    analyst.chooses(u"undoAction"_s);
    QCOMPARE(analyst.drawn(u"Tenpay"_s, u"2018 Q3"_s), figure);
}

void TestKeepingTheCatalog::aRenamedCodeKeepsItsFigures()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    const QString figure = analyst.drawn(u"Tenpay"_s, u"2018 Q3"_s);
    analyst.chooses(u"subjectsPageAction"_s);
    QVERIFY(analyst.clicksRow({u"财付通"_s, u"| tenpay"_s}));
    analyst.types(u"subject"_s, u"cft"_s);
    QVERIFY(analyst.clicks(u"saveButton"_s));
    QVERIFY(analyst.selectedRow().endsWith(u"| cft"_s));
    analyst.chooses(u"sharePageAction"_s);
    QCOMPARE(analyst.drawn(u"Tenpay"_s, u"2018 Q3"_s), figure);
}

void TestKeepingTheCatalog::anUnfinishedSourceAsksBeforeTheWindowCloses()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    analyst.chooses(u"sourcesPageAction"_s);
    QVERIFY(analyst.clicksRow({u"letstalk-2014"_s}));
    analyst.types(u"note"_s, u"Read again in May"_s);
    QCOMPARE(analyst.status(u"stateLabel"_s), u"Unsaved changes"_s);
    QVERIFY(!analyst.closes());
    analyst.answers().nextAnswer = Prompter::Answer::Save;
    QVERIFY(analyst.closes());
    analyst.quits();
    QVERIFY(analyst.opens());
    analyst.chooses(u"sourcesPageAction"_s);
    QVERIFY(analyst.clicksRow({u"letstalk-2014"_s}));
    QCOMPARE(analyst.field(u"note"_s), u"Read again in May"_s);
}

void TestKeepingTheCatalog::whatWasAddedIsThereTheNextDay()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    analyst.chooses(u"eventsPageAction"_s);
    analyst.table().setFocus();
    analyst.presses(Qt::Key_Insert);
    analyst.types(u"date"_s, u"June 2019"_s);
    QVERIFY(!analyst.clicks(u"saveButton"_s));
    analyst.types(u"textEn"_s, u"Face payment in shops"_s);
    analyst.types(u"source"_s, u"letstalk-2014"_s);
    QVERIFY2(analyst.clicks(u"saveButton"_s), qPrintable(analyst.problem(u"source"_s)));
    analyst.quits();
    QVERIFY(analyst.opens());
    analyst.chooses(u"eventsPageAction"_s);
    QVERIFY(!analyst.row({u"Jun 2019"_s, u"Face payment in shops"_s}).isEmpty());
}

TONGBAO_WIDGET_TEST_MAIN(TestKeepingTheCatalog)
#include "tst_keepingthecatalog.moc"
