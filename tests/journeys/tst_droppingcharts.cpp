#include "tests/journeys/analyst.h"
#include "tests/support/dropping.h"
#include "tests/support/widgettest.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartview.h"
#include "ui/mainwindow.h"
#include "ui/pages/overviewpage.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::Analyst;

// A chart that was exported comes back to the window.
class TestDroppingCharts : public QObject {
    Q_OBJECT
private slots:
    void opensTheViewOfThePicture();
    void opensTheOverviewUnderItsFilter();
    void saysWhichFigureHasChangedSince();
    void saysWhyAPictureHoldsNoChart();

private:
    static QString message(const Analyst &analyst)
    {
        return analyst.window().findChild<QWidget *>(u"messageBar"_s)->accessibleName();
    }
    static bool drops(const Analyst &analyst, const QString &name)
    {
        QWidget *target = &analyst.window();
        if (auto *view = analyst.page().findChild<ChartView *>())
            target = view->viewport();
        return test::drop(target, {QUrl::fromLocalFile(analyst.path(name))});
    }
};

void TestDroppingCharts::opensTheViewOfThePicture()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    analyst.chooses(u"volumePageAction"_s);
    const ChartSpec volume = *analyst.page().chart();
    QVERIFY(exportChart(volume, {}, analyst.path(u"volume.png"_s)));

    analyst.chooses(u"sharePageAction"_s);
    QVERIFY(drops(analyst, u"volume.png"_s));
    QCOMPARE(analyst.page().name(), u"volume"_s);
    QCOMPARE(analyst.page().chart()->title, volume.title);
    QCOMPARE(analyst.page().chart()->record.figures.rows, volume.record.figures.rows);
    QVERIFY2(message(analyst).contains(u"still the same"_s), qPrintable(message(analyst)));
}

void TestDroppingCharts::opensTheOverviewUnderItsFilter()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    analyst.chooses(u"overviewPageAction"_s);
    auto *overview = qobject_cast<OverviewPage *>(&analyst.page());
    QVERIFY(overview);
    View view = overviewView();
    view.query.asOf = QDate(2018, 12, 31);
    overview->setView(view);
    const ChartSpec then = *overview->chart();
    QVERIFY(exportChart(then, {}, analyst.path(u"overview.png"_s)));

    overview->setView(overviewView());
    analyst.chooses(u"sharePageAction"_s);
    QVERIFY(drops(analyst, u"overview.png"_s));
    QCOMPARE(analyst.page().name(), u"overview"_s);
    QCOMPARE(analyst.page().chart()->record, then.record);
    QVERIFY2(message(analyst).contains(u"still the same"_s), qPrintable(message(analyst)));
}

void TestDroppingCharts::saysWhichFigureHasChangedSince()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    QVERIFY(exportChart(*analyst.page().chart(), {}, analyst.path(u"share.png"_s)));
    QVERIFY(analyst.clicksRow({u"2018 Q3"_s, u"Tenpay"_s, u"38.82"_s}));
    analyst.types(u"value"_s, u"12.3"_s);
    QVERIFY(analyst.clicks(u"saveButton"_s));

    QVERIFY(drops(analyst, u"share.png"_s));
    QVERIFY2(message(analyst).contains(u"One figure has changed"_s), qPrintable(message(analyst)));
    QVERIFY2(message(analyst).contains(u"→ 12.3%"_s), qPrintable(message(analyst)));
}

void TestDroppingCharts::saysWhyAPictureHoldsNoChart()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(analyst.path(u"cat.png"_s)));
    QVERIFY(drops(analyst, u"cat.png"_s));
    QVERIFY2(message(analyst).contains(u"no chart of Tongbao"_s), qPrintable(message(analyst)));
    QCOMPARE(analyst.page().name(), u"share"_s);
}

TONGBAO_WIDGET_TEST_MAIN(TestDroppingCharts)
#include "tst_droppingcharts.moc"
