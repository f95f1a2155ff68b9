#include "ui/charts/partnershipspec.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/widgettest.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartscene.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

Partnership report(const QString &bank, const QString &partner, const QString &date,
    const QString &source = u"bloomberg-2018"_s)
{
    return {bank, partner, test::period(date), source, u"scope of "_s + partner};
}

Catalog catalogWith(const QList<Partnership> &partnerships)
{
    Catalog catalog = test::sampleCatalog();
    QList<Subject> subjects = catalog.subjects();
    subjects.append({u"abc"_s, SubjectKind::Bank, u"Agricultural Bank of China"_s, u"中国农业银行"_s});
    catalog.setSubjects(subjects);
    catalog.setPartnerships(partnerships);
    return catalog;
}

ChartSpec draw(const Catalog &catalog, Language language = Language::English)
{
    const Result<PartnershipData> data = partnershipData(catalog, *builtInView(u"partnerships"));
    return data ? makeSpec(data.value(), catalog, language) : ChartSpec();
}

// Two banks, two companies; one deal reported twice, one pair with two deals.
Catalog someDeals()
{
    return catalogWith({report(u"ccb"_s, u"tencent"_s, u"2019-04-03"_s),
        report(u"ccb"_s, u"tencent"_s, u"2019-04"_s, u"analysys-2018"_s),
        report(u"ccb"_s, u"ant-financial"_s, u"2015-11-18"_s),
        report(u"ccb"_s, u"ant-financial"_s, u"2017-03"_s), report(u"abc"_s, u"tencent"_s, u"2017"_s)});
}

// As many banks and companies as the market's press has named, each with its own kind of name.
Catalog manyDeals()
{
    constexpr int banks = 24;
    constexpr int companies = 9;
    Catalog catalog = test::sampleCatalog();
    QList<Subject> subjects = catalog.subjects();
    QList<Partnership> partnerships;
    for (int company = 0; company < companies; ++company) {
        subjects.append({u"company-%1"_s.arg(company), SubjectKind::Company,
            company % 4 == 0 ? u"Company Finance %1 / Company Group"_s.arg(company)
                             : u"Firm %1"_s.arg(company),
            company % 4 == 0 ? u"某某金融/某某集团"_s : u"公司"_s});
    }
    for (int bank = 0; bank < banks; ++bank) {
        subjects.append({u"bank-%1"_s.arg(bank), SubjectKind::Bank,
            bank % 5 == 0 ? u"Industrial and Commercial Bank of Province %1"_s.arg(bank)
                          : u"Bank of City %1"_s.arg(bank),
            u"某某工商银行"_s});
        for (int deal = 0; deal < 1 + bank % 3; ++deal) {
            partnerships.append(report(u"bank-%1"_s.arg(bank), u"company-%1"_s.arg((bank + deal) % companies),
                u"2017-0%1-1%1"_s.arg(1 + (bank + deal) % 9)));
        }
    }
    catalog.setSubjects(subjects);
    catalog.setPartnerships(partnerships);
    return catalog;
}

QStringList textsOf(const ChartScene &scene, TextItem::Role role)
{
    QStringList texts;
    for (const QGraphicsItem *item : scene.items(Qt::AscendingOrder)) {
        const auto *text = qgraphicsitem_cast<const TextItem *>(item);
        if (text && text->role() == role)
            texts.append(text->text());
    }
    return texts;
}

// What is wrong with where texts and marks stand; empty when nothing is.
QString problemOf(const ChartScene &scene)
{
    constexpr double hair = 0.5;
    QList<std::pair<QString, QRectF>> taken;
    for (const QGraphicsItem *item : scene.items()) {
        const auto *text = qgraphicsitem_cast<const TextItem *>(item);
        if (text)
            taken.append({text->text(), text->mapRectToScene(text->boundingRect())});
    }
    const bool hasDates = !scene.chartLayout().chip.isEmpty();
    for (const drawing::DrawnPoint &point : scene.points()) {
        if (!hasDates) // else the date stands on its mark
            taken.append({u"mark"_s, point.area});
    }
    for (qsizetype i = 0; i < taken.size(); ++i) {
        if (!scene.sceneRect().adjusted(-hair, -hair, hair, hair).contains(taken.at(i).second))
            return u"outside: "_s + taken.at(i).first;
        for (qsizetype j = 0; j < i; ++j) {
            if (taken.at(i).second.adjusted(hair, hair, -hair, -hair).intersects(taken.at(j).second))
                return taken.at(i).first + u" over "_s + taken.at(j).first;
        }
    }
    for (const drawing::DrawnPoint &a : scene.points()) {
        for (const drawing::DrawnPoint &b : scene.points()) {
            const bool isSame = a.series == b.series && a.point == b.point;
            if (!isSame && a.area.intersects(b.area))
                return u"two marks of a column touch"_s;
        }
    }
    return {};
}

} // namespace

class TestPartnershipSpec : public QObject {
    Q_OBJECT
private slots:
    void keepsColumnsAndCellsInTheirPlaces();
    void namesBanksAndCompaniesInTheLanguageOfTheReader();
    void saysHowManyDealsThereAreAndWhen();
    void countsWhatWasAnnouncedLater();
    void namesScopeAndPublisherOfEveryReport();
    void groupsTheSources();
    void takesTitleAndSubtitleOfTheView();
    void describesTheMatrixInWords();
    void neitherCutsNorOverlaps_data();
    void neitherCutsNorOverlaps();
    void writesDatesAsLongAsTheyFit();
    void drawsTheSamePixelsEveryTime();
};

void TestPartnershipSpec::keepsColumnsAndCellsInTheirPlaces()
{
    const Catalog catalog = someDeals();
    const Result<PartnershipData> data = partnershipData(catalog, *builtInView(u"partnerships"));
    QVERIFY(data);
    const ChartSpec spec = makeSpec(data.value(), catalog, Language::English);
    QCOMPARE(spec.mark, Mark::Matrix);
    QCOMPARE(spec.series.size(), data.value().columns.size());
    for (qsizetype i = 0; i < spec.series.size(); ++i) {
        const QList<PartnershipCell> &cells = data.value().columns.at(i).cells;
        QCOMPARE(spec.series.at(i).points.size(), cells.size());
        for (qsizetype j = 0; j < cells.size(); ++j) {
            QCOMPARE(spec.series.at(i).points.at(j).slot, cells.at(j).bank);
            QCOMPARE(*spec.series.at(i).points.at(j).value, static_cast<double>(i) + 0.5);
        }
    }
}

void TestPartnershipSpec::namesBanksAndCompaniesInTheLanguageOfTheReader()
{
    QCOMPARE(draw(someDeals()).categories,
        (QStringList{
            u"China Construction Bank 中国建设银行"_s, u"Agricultural Bank of China 中国农业银行"_s}));
    QCOMPARE(draw(someDeals(), Language::Chinese).categories.first(), u"中国建设银行"_s);
    QCOMPARE(draw(someDeals()).series.first().label, u"Tencent 腾讯"_s);
    QCOMPARE(draw(someDeals(), Language::Chinese).series.first().label, u"腾讯"_s);
}

void TestPartnershipSpec::saysHowManyDealsThereAreAndWhen()
{
    QCOMPARE(draw(someDeals()).title, u"Bank partnerships"_s);
    QCOMPARE(draw(someDeals()).subtitle, u"4 deals announced between 2 banks and 2 companies, 2015–2019"_s);
}

void TestPartnershipSpec::countsWhatWasAnnouncedLater()
{
    const ChartSpec spec = draw(someDeals());
    const SpecPoint &ant = spec.series.at(1).points.first();
    QCOMPARE(ant.text, u"18 Nov 2015 +1"_s);
    QCOMPARE(ant.shortText, u"2015 +1"_s);
    QVERIFY(spec.footer.last().contains(u"+1"_s));
    const ChartSpec single = draw(catalogWith({report(u"abc"_s, u"tencent"_s, u"2017-06"_s)}));
    QCOMPARE(single.series.first().points.first().text, u"Jun 2017"_s);
    QCOMPARE(single.footer.size(), 1);
}

void TestPartnershipSpec::namesScopeAndPublisherOfEveryReport()
{
    const ChartSpec spec = draw(someDeals());
    QCOMPARE(spec.series.first().points.first().detail,
        u"scope of tencent · Bloomberg\nscope of tencent · Analysys"_s);
    QCOMPARE(spec.series.at(1).points.first().detail,
        u"18 Nov 2015\nscope of ant-financial · Bloomberg\nMar 2017\nscope of ant-financial · Bloomberg"_s);
}

void TestPartnershipSpec::groupsTheSources()
{
    QCOMPARE(draw(someDeals()).footer.first(), u"Sources: Analysys (2018); Bloomberg (2018)."_s);
}

void TestPartnershipSpec::takesTitleAndSubtitleOfTheView()
{
    View view = *builtInView(u"partnerships");
    view.title = u"Who works with whom"_s;
    view.subtitle = u"as announced"_s;
    const Result<PartnershipData> data = partnershipData(someDeals(), view);
    QVERIFY(data);
    const ChartSpec spec = makeSpec(data.value(), someDeals(), Language::English);
    QCOMPARE(spec.title, u"Who works with whom"_s);
    QCOMPARE(spec.subtitle, u"as announced"_s);
}

void TestPartnershipSpec::describesTheMatrixInWords()
{
    const QString summary = draw(someDeals()).summary;
    QVERIFY2(summary.startsWith(u"Matrix. Bank partnerships: 4 deals"_s), qPrintable(summary));
    QVERIFY2(summary.contains(u"Agricultural Bank of China 中国农业银行: Tencent 腾讯 (2017)."_s),
        qPrintable(summary));
    QVERIFY(draw(manyDeals()).summary.endsWith(u"And 18 more banks."_s));
}

void TestPartnershipSpec::neitherCutsNorOverlaps_data()
{
    QTest::addColumn<bool>("isMany");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("size");
    for (const QSize &size :
        {QSize(1600, 900), QSize(1000, 750), QSize(800, 600), QSize(480, 320), QSize(300, 600)}) {
        for (const Language language : {Language::English, Language::Chinese}) {
            for (const bool isMany : {true, false}) {
                QTest::addRow("%dx%d %s %s", size.width(), size.height(),
                    language == Language::English ? "en" : "zh", isMany ? "many" : "few")
                    << isMany << language << size;
            }
        }
    }
}

void TestPartnershipSpec::neitherCutsNorOverlaps()
{
    QFETCH(bool, isMany);
    QFETCH(Language, language);
    QFETCH(QSize, size);
    SceneOptions options;
    options.size = size;
    options.em = std::max(11.0, std::sqrt(1.0 * size.width() * size.height()) / 60);
    ChartScene scene;
    const ChartSpec spec = draw(isMany ? manyDeals() : someDeals(), language);
    scene.setChart(spec, options);
    QCOMPARE(problemOf(scene), QString());
    // Every letter of every name is there, however the lines are broken.
    QString expected = spec.categories.join(QString());
    for (const SpecSeries &series : spec.series)
        expected += series.label;
    const QString drawn = textsOf(scene, TextItem::Role::Label).join(QString());
    QCOMPARE(QString(drawn).remove(u' ').size(), expected.remove(u' ').size());
    QVERIFY2(scene.sceneRect().width() <= 3 * size.width(), "too small to read");
}

void TestPartnershipSpec::writesDatesAsLongAsTheyFit()
{
    const Catalog catalog = someDeals();
    ChartScene scene;
    SceneOptions options;
    options.size = {900, 500};
    scene.setChart(draw(catalog), options);
    QVERIFY(textsOf(scene, TextItem::Role::Value).contains(u"18 Nov 2015 +1"_s));
    options.size = {800, 600};
    scene.setChart(draw(manyDeals()), options);
    QVERIFY(!textsOf(scene, TextItem::Role::Value).isEmpty());
    for (const QString &text : textsOf(scene, TextItem::Role::Value))
        QCOMPARE(text, u"2017"_s);
}

void TestPartnershipSpec::drawsTheSamePixelsEveryTime()
{
    const Result<QImage> first = renderChart(draw(manyDeals()), {});
    const Result<QImage> second = renderChart(draw(manyDeals()), {});
    QVERIFY(first && second);
    QCOMPARE(first.value(), second.value());
}

TONGBAO_WIDGET_TEST_MAIN(TestPartnershipSpec)
#include "tst_partnershipspec.moc"
