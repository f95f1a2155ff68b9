#include "db/domain/view.h"

#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestView : public QObject {
    Q_OBJECT
private slots:
    void namesTheBuiltInViews();
    void asksForMobileShareByOnePublisher();
    void asksForPenetrationFigureByFigure();
    void asksForVolumeOfMarketAndLeadersInYuan();
    void drawsEachKindFromItsFamily();
    void offersTheDefaultMarkFirst();
    void drawsSlopesAndMultiplesOfApps();
    void readsBackMarkCodes();
    void readsBackMeasuresOfConcentration();
};

void TestView::namesTheBuiltInViews()
{
    QStringList names;
    for (const View &view : builtInViews())
        names.append(view.name);
    QCOMPARE(names,
        QStringList({u"share"_s, u"penetration"_s, u"volume"_s, u"users"_s, u"count"_s, u"concentration"_s,
            u"publishers"_s, u"partnerships"_s}));
    QCOMPARE(builtInView(u"volume")->kind, ViewKind::Volume);
    QVERIFY(!builtInView(u"forecast"));
    QCOMPARE(viewTitle(ViewKind::Share), u"Market share"_s);
}

void TestView::asksForMobileShareByOnePublisher()
{
    const View view = *builtInView(u"share");
    QCOMPARE(view.query.metrics, QStringList{u"tp_mobile_share"_s});
    QCOMPARE(view.query.regions, QStringList{u"CN"_s});
    QCOMPARE(view.query.choice, PublisherChoice::Leading);
    QVERIFY(!view.query.granularity);
    QCOMPARE(view.mark, Mark::Automatic);
}

void TestView::asksForPenetrationFigureByFigure()
{
    const View view = *builtInView(u"penetration");
    QCOMPARE(view.query.metrics, QStringList{u"app_penetration"_s});
    QCOMPARE(view.query.choice, PublisherChoice::Preferred);
}

void TestView::asksForVolumeOfMarketAndLeadersInYuan()
{
    const SeriesQuery query = builtInView(u"volume")->query;
    QCOMPARE(query.metrics, QStringList({u"tp_mobile_volume"_s, u"payment_value"_s}));
    QCOMPARE(query.subjects, QStringList({u"market-total"_s, u"alipay+wechat-pay"_s}));
    QCOMPARE(query.currency, u"CNY"_s);
    QCOMPARE(query.granularity, Granularity::Quarter);
}

void TestView::drawsEachKindFromItsFamily()
{
    QCOMPARE(familyOf(ViewKind::Share), Family::Share);
    QCOMPARE(familyOf(ViewKind::Penetration), Family::Penetration);
    QCOMPARE(familyOf(ViewKind::Volume), Family::Value);
    QCOMPARE(familyOf(ViewKind::Users), Family::Users);
    QCOMPARE(familyOf(ViewKind::Count), Family::Count);
    QCOMPARE(familyOf(ViewKind::Concentration), Family::Share);
    QVERIFY(draws(ViewKind::Volume, Family::Value));
    QVERIFY(!draws(ViewKind::Volume, Family::Share));
    for (Family family : {Family::Share, Family::Value, Family::Count, Family::Penetration, Family::Users})
        QVERIFY(draws(ViewKind::Publishers, family));
    QVERIFY(!familyOf(ViewKind::Partnerships));
    QVERIFY(!draws(ViewKind::Partnerships, Family::Share));
}

void TestView::offersTheDefaultMarkFirst()
{
    QCOMPARE(marksFor(ViewKind::Share).first(), Mark::Line);
    QCOMPARE(marksFor(ViewKind::Penetration).first(), Mark::Bar);
    QCOMPARE(marksFor(ViewKind::Volume).first(), Mark::Column);
    QVERIFY(marksFor(ViewKind::Share).contains(Mark::Area100));
    QVERIFY(!marksFor(ViewKind::Volume).contains(Mark::Area100));
    QCOMPARE(marksFor(ViewKind::Users).first(), Mark::Column);
    QCOMPARE(marksFor(ViewKind::Count).first(), Mark::Column);
    for (const View &view : builtInViews())
        QVERIFY(!marksFor(view.kind).contains(Mark::Automatic));
}

void TestView::drawsSlopesAndMultiplesOfApps()
{
    for (const ViewKind kind :
        {ViewKind::Share, ViewKind::Penetration, ViewKind::Volume, ViewKind::Users, ViewKind::Count}) {
        QVERIFY(marksFor(kind).contains(Mark::Slope));
        QVERIFY(marksFor(kind).contains(Mark::Multiples));
    }
    View view = *builtInView(u"share");
    view.mark = Mark::Multiples;
    QVERIFY(isOverTime(view));
    view.mark = Mark::Slope;
    QVERIFY(!isOverTime(view));
    QVERIFY(!drawsEarlier(view));
    view.compareAsOf = QDate(2018, 12, 31);
    QVERIFY(drawsEarlier(view));
}

void TestView::readsBackMarkCodes()
{
    for (Mark mark : {Mark::Automatic, Mark::Line, Mark::Area100, Mark::Column, Mark::Bar, Mark::Dumbbell,
             Mark::Matrix, Mark::Slope, Mark::Multiples})
        QCOMPARE(markFromCode(markCode(mark)), mark);
    QVERIFY(!markFromCode(u"pie"));
}

void TestView::readsBackMeasuresOfConcentration()
{
    for (Concentration measure : {Concentration::Hhi, Concentration::Ratios, Concentration::Cr1,
             Concentration::Cr2, Concentration::Cr3})
        QCOMPARE(concentrationFromCode(concentrationCode(measure)), measure);
    QVERIFY(!concentrationFromCode(u"cr4"));
}

TONGBAO_TEST_MAIN(TestView)
#include "tst_view.moc"
