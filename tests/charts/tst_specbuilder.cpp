#include "ui/charts/specbuilder.h"

#include "tests/support/fakerepository.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"
#include "ui/charts/seriespalette.h"
#include "ui/common/theme.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::figure;

namespace {

ChartSpec draw(const View &view, Language language = Language::English,
    const QList<Observation> &observations = test::sampleObservations())
{
    const Catalog catalog = test::sampleCatalog();
    const Result<ChartData> data = chartData(observations, catalog, view);
    return data ? makeSpec(data.value(), catalog, language) : ChartSpec();
}

ChartSpec draw(QStringView name, Language language = Language::English)
{
    return draw(*builtInView(name), language);
}

QStringList labels(const ChartSpec &spec)
{
    QStringList texts;
    for (const SpecSeries &series : spec.series)
        texts.append(series.label);
    return texts;
}

const SpecSeries *seriesOf(const ChartSpec &spec, const QString &label)
{
    for (const SpecSeries &series : spec.series) {
        if (series.label == label)
            return &series;
    }
    return nullptr;
}

Observation share(const QString &subject, const QString &period, const Figure &drawn)
{
    return test::observation(u"tp_mobile_share"_s, subject, period, drawn, u"analysys-2019"_s);
}

ChartSpec drawShares(const QList<Observation> &observations, const View &view = *builtInView(u"share"))
{
    return draw(view, Language::English, observations);
}

} // namespace

class TestSpecBuilder : public QObject {
    Q_OBJECT
private slots:
    void keepsSeriesAndPointsInTheirPlaces();
    void namesSubjectsInTheLanguageOfTheReader();
    void saysWhatIsDrawn();
    void keepsTheTextsOfTheView();
    void groupsSourcesByPublisher();
    void scalesMoneyForTheReader();
    void tellsMoneyInTheUnitsChosen();
    void leavesPercentInPercent();
    void joinsGapsOnlyWhereAsked();
    void drawsSlopesBetweenTwoPeriods();
    void drawsSlopesBetweenTwoDates();
    void joinsNoTwoPublishersInASlope();
    void tellsWhatMembersAddUpTo();
    void givesARangeNoMiddle();
    void drawsTheCombinedFigureOnItsOwn();
    void saysHowMoneyWasConverted();
    void explainsOnlyTheMarksThatOccur_data();
    void explainsOnlyTheMarksThatOccur();
    void explainsNoMarkThatLimitsLeaveOut();
    void pointsArrowsOfBarsSideways();
    void saysWhyAFigureIsNotDrawn();
    void namesTheMembersThatAGroupsNameDoesNotTell();
    void placesEventsOnTheirDays();
    void saysHowTheAxisRuns();
    void givesTheAxisInTheScaleOfTheChart();
    void givesSubjectsTheSameColourEverywhere();
    void keepsTenpayGreenBesideWeChatPay();
    void tellsSeriesApartWithoutColour();
    void takesTheColourOfTheSubject();
    void keepsColoursReadable();
    void describesTheChartInWords();
    void saysWhatATransformMade();
    void citesAllSourcesOfADerivedFigure();
    void tellsTheCompoundGrowthOfLevels();
    void tellsUsersInTheWordsOfTheReader();
    void tellsHowConcentrationWasDerived();
    void explainsTheBandOnlyWhereThereIsOne();
    void drawsTheSpreadOfPublishers();
    void tellsPublishersApartByColour();
    void joinsTwoVintages();
    void joinsTwoPeriods();
};

void TestSpecBuilder::keepsSeriesAndPointsInTheirPlaces()
{
    const Catalog catalog = test::sampleCatalog();
    for (const View &view : builtInViews()) {
        if (!familyOf(view.kind))
            continue; // draws no figures
        const Result<ChartData> data
            = chartData(test::sampleObservations() + test::sampleCounts(), catalog, view);
        QVERIFY(data);
        const ChartSpec spec = makeSpec(data.value(), catalog, Language::English);
        QCOMPARE(spec.series.size(), data.value().series.size());
        for (qsizetype i = 0; i < spec.series.size(); ++i) {
            const Series &series = data.value().series.at(i);
            QCOMPARE(spec.series.at(i).points.size(), series.points.size());
            for (qsizetype j = 0; j < series.points.size(); ++j) {
                const int slot = spec.series.at(i).points.at(j).slot;
                if (spec.mark == Mark::Bar)
                    QCOMPARE(slot, i);
                else
                    QCOMPARE(spec.periods.at(slot).key(), series.points.at(j).period.key());
            }
        }
    }
}

void TestSpecBuilder::namesSubjectsInTheLanguageOfTheReader()
{
    QCOMPARE(labels(draw(u"share")).first(), u"Alipay 支付宝"_s);
    QCOMPARE(labels(draw(u"share", Language::Chinese)).first(), u"支付宝"_s);
}

void TestSpecBuilder::saysWhatIsDrawn()
{
    const ChartSpec spec = draw(u"share");
    QCOMPARE(spec.title, u"Third-party mobile payment share"_s);
    QCOMPARE(spec.subtitle, u"China, by quarter, 2017 Q4–2018 Q4, % (Analysys)"_s);
    QCOMPARE(spec.unitText, u"%"_s);
    QVERIFY(spec.isPercent);
}

void TestSpecBuilder::keepsTheTextsOfTheView()
{
    View view = *builtInView(u"share");
    view.title = u"Two wallets carry nine tenths"_s;
    view.subtitle = u"In percent"_s;
    QCOMPARE(draw(view).title, view.title);
    QCOMPARE(draw(view).subtitle, view.subtitle);
}

void TestSpecBuilder::groupsSourcesByPublisher()
{
    QCOMPARE(draw(u"share").footer.first(), u"Source: Analysys (2 reports, 2018–2019)."_s);
    QVERIFY(draw(u"volume").footer.first().startsWith(u"Sources: "_s));
}

void TestSpecBuilder::scalesMoneyForTheReader()
{
    const ChartSpec english = draw(u"volume");
    QCOMPARE(english.unitText, u"trillion yuan"_s);
    QVERIFY(!english.isPercent);
    QCOMPARE(english.series.first().points.last().value.value_or(0), 40.36451);
    QVERIFY(draw(u"volume", Language::Chinese).unitText.startsWith(u"万亿"_s));
}

void TestSpecBuilder::givesARangeNoMiddle()
{
    const ChartSpec spec = draw(u"penetration");
    QCOMPARE(spec.mark, Mark::Bar);
    QCOMPARE(spec.categories, labels(spec));
    const SpecPoint range = spec.series.last().points.first();
    QVERIFY(!range.value);
    QCOMPARE(range.low.value_or(0), 7.0);
    QCOMPARE(range.high.value_or(0), 11.0);
    QCOMPARE(range.text, u"7–11%"_s);
    QVERIFY(spec.footer.join(u' ').contains(u"only a range was published"_s));
}

void TestSpecBuilder::drawsTheCombinedFigureOnItsOwn()
{
    const ChartSpec spec = draw(u"volume");
    const SpecSeries *combined = seriesOf(spec, u"Alipay and WeChat Pay combined 支付宝+微信支付"_s);
    QVERIFY(combined);
    QVERIFY(combined->isGroup);
    QCOMPARE(combined->points.size(), 1);
    QCOMPARE(combined->points.first().status, Status::Estimate);
    QVERIFY2(combined->points.first().text.contains(u"$5.9"_s), qPrintable(combined->points.first().text));
    QVERIFY(spec.footer.join(u' ').contains(u"never split"_s));
    QVERIFY(spec.footer.join(u' ').contains(u"Definitions differ"_s));
}

void TestSpecBuilder::saysHowMoneyWasConverted()
{
    const QString footer = draw(u"volume").footer.join(u' ');
    QVERIFY2(footer.contains(
                 u"Converted from USD to CNY at the average rate of the period (US Federal Reserve)."_s),
        qPrintable(footer));
}

void TestSpecBuilder::explainsOnlyTheMarksThatOccur_data()
{
    QTest::addColumn<QString>("figureText");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("note");
    QTest::newRow("plain") << u"40"_s << int(Status::Actual) << QString();
    QTest::newRow("about") << u"~40"_s << int(Status::Actual) << u"≈: about this, as published."_s;
    QTest::newRow("estimate") << u"40"_s << int(Status::Estimate) << u"Hollow: estimate."_s;
    QTest::newRow("forecast") << u"40"_s << int(Status::Forecast) << u"Dashed: forecast."_s;
    QTest::newRow("whisker") << u"40 39-41"_s << int(Status::Actual) << u"Whisker: published range."_s;
    QTest::newRow("range") << u"39-41"_s << int(Status::Actual)
                           << u"Bar with two ends: only a range was published, no single value."_s;
    QTest::newRow("over") << u">40"_s << int(Status::Actual) << u"Arrow up: more than this, as published."_s;
    QTest::newRow("under") << u"<40"_s << int(Status::Actual)
                           << u"Arrow down: less than this, as published."_s;
}

void TestSpecBuilder::explainsOnlyTheMarksThatOccur()
{
    QFETCH(QString, figureText);
    QFETCH(int, status);
    QFETCH(QString, note);
    Figure drawn = figure(figureText);
    drawn.status = static_cast<Status>(status);
    const ChartSpec spec = drawShares(
        {share(u"alipay"_s, u"2018-Q3"_s, figure(u"50"_s)), share(u"tenpay"_s, u"2018-Q3"_s, drawn)});
    QCOMPARE(spec.footer.mid(1), note.isEmpty() ? QStringList() : QStringList{note});
}

void TestSpecBuilder::explainsNoMarkThatLimitsLeaveOut()
{
    View view = *builtInView(u"share");
    view.axis.low = test::number(u"45"_s);
    Figure over = figure(u">40"_s);
    const ChartSpec spec = drawShares(
        {share(u"alipay"_s, u"2018-Q3"_s, figure(u"50"_s)), share(u"tenpay"_s, u"2018-Q3"_s, over)}, view);
    QVERIFY2(!spec.footer.join(u' ').contains(u"Arrow"_s), qPrintable(spec.footer.join(u' ')));
}

void TestSpecBuilder::pointsArrowsOfBarsSideways()
{
    View view = *builtInView(u"share");
    view.mark = Mark::Bar;
    const ChartSpec spec = drawShares({share(u"alipay"_s, u"2018-Q3"_s, figure(u">50"_s)),
                                          share(u"tenpay"_s, u"2018-Q3"_s, figure(u"<40"_s))},
        view);
    const QString footer = spec.footer.join(u' ');
    QVERIFY2(footer.contains(u"Arrow to the right: more"_s), qPrintable(footer));
    QVERIFY2(footer.contains(u"Arrow to the left: less"_s), qPrintable(footer));
}

void TestSpecBuilder::saysWhyAFigureIsNotDrawn()
{
    View view = *builtInView(u"share");
    view.mark = Mark::Area100;
    const QString footer = draw(view).footer.join(u' ');
    QVERIFY2(footer.contains(u"Not drawn: "_s) && footer.contains(u"(2018 Q1)"_s), qPrintable(footer));
    QVERIFY2(footer.contains(u"Blank up to 100%: not published."_s), qPrintable(footer));
}

void TestSpecBuilder::namesTheMembersThatAGroupsNameDoesNotTell()
{
    const auto footerWith = [](const QString &name) {
        Catalog catalog = test::sampleCatalog();
        QList<Subject> subjects = catalog.subjects();
        for (Subject &subject : subjects) {
            if (subject.code == u"alipay+tenpay") {
                subject.nameEn = name;
                subject.nameZh.clear();
            }
        }
        catalog.setSubjects(subjects);
        const Result<ChartData> data = chartData(test::sampleObservations(), catalog, *builtInView(u"share"));
        return makeSpec(data.value(), catalog, Language::English).footer.join(u' ');
    };
    const QString two = footerWith(u"The two giants"_s);
    QVERIFY2(two.contains(u"The two giants (Alipay, Tenpay): published for the group"_s), qPrintable(two));
    const QString told = footerWith(u"Alipay and Tenpay combined"_s);
    QVERIFY2(told.contains(u"Alipay and Tenpay combined: published for the group"_s), qPrintable(told));
}

void TestSpecBuilder::placesEventsOnTheirDays()
{
    const ChartSpec spec = draw(u"share");
    QCOMPARE(spec.periods.first().key(), u"2017-Q4"_s);
    QCOMPARE(spec.events.size(), 2);
    // 1 April is the first of the 91 days of the third quarter drawn, 30 June the last.
    QVERIFY(qAbs(spec.events.first().position - (2 + 0.5 / 91)) < 1e-9);
    QVERIFY(qAbs(spec.events.last().position - (2 + 90.5 / 91)) < 1e-9);
    QCOMPARE(spec.events.first().text, u"Apr 2018 QR payment rules take effect"_s);
    QCOMPARE(draw(u"share", Language::Chinese).events.first().text, u"2018年4月 条码支付规范施行"_s);
}

void TestSpecBuilder::saysHowTheAxisRuns()
{
    View view = *builtInView(u"share");
    QVERIFY(!draw(view).footer.join(u' ').contains(u"xis"_s));
    view.axis.isLogarithmic = true;
    QVERIFY(draw(view).footer.join(u' ').contains(u"Logarithmic axis."_s));
    view.axis = {false, test::number(u"50"_s), test::number(u"60"_s)};
    const QString footer = draw(view).footer.join(u' ');
    QVERIFY2(footer.contains(u"The axis does not start at zero."_s), qPrintable(footer));
    QVERIFY2(footer.contains(u"Beyond the axis and cut off: 5 figures."_s), qPrintable(footer));
}

void TestSpecBuilder::givesTheAxisInTheScaleOfTheChart()
{
    View view = *builtInView(u"volume");
    view.axis.high = test::number(u"20000000000000"_s);
    const ChartSpec spec = draw(view);
    QCOMPARE(spec.unitText, u"trillion yuan"_s);
    QCOMPARE(spec.axis.high, std::optional(20.0));
    QCOMPARE(spec.axis.low, std::nullopt);
}

void TestSpecBuilder::givesSubjectsTheSameColourEverywhere()
{
    const QColor inShare = draw(u"share").series.first().style.light;
    const QColor inPenetration = draw(u"penetration").series.first().style.light;
    QCOMPARE(inShare, inPenetration);
    QVERIFY(inShare.blue() > inShare.red() && inShare.blue() > inShare.green());
    const SpecSeries *tenpay = nullptr;
    const ChartSpec spec = draw(u"share");
    tenpay = seriesOf(spec, u"Tenpay 财付通"_s);
    QVERIFY(tenpay);
    QVERIFY(tenpay->style.light.green() > tenpay->style.light.blue());
}

void TestSpecBuilder::keepsTenpayGreenBesideWeChatPay()
{
    const Catalog catalog = test::sampleCatalog();
    Series tenpay;
    tenpay.subject = u"tenpay"_s;
    Series weChatPay;
    weChatPay.subject = u"wechat-pay"_s;
    const QColor alone = seriesStyles({tenpay}, catalog).first().light;
    const QList<SeriesStyle> styles = seriesStyles({weChatPay, tenpay}, catalog);
    QCOMPARE(styles.last().light, alone);
    QVERIFY(styles.first().light != alone);
}

void TestSpecBuilder::tellsSeriesApartWithoutColour()
{
    QList<Series> many;
    for (int i = 0; i < 24; ++i) {
        Series series;
        series.subject = u"bank-%1"_s.arg(i);
        many.append(series);
    }
    QSet<QString> looks;
    const QList<SeriesStyle> styles = seriesStyles(many, test::sampleCatalog());
    for (const SeriesStyle &style : styles)
        looks.insert(u"%1 %2"_s.arg(int(style.marker)).arg(int(style.dash)));
    // By dash and marker alone, without any colour.
    QCOMPARE(looks.size(), 24);
    QSet<QRgb> colours;
    for (qsizetype i = 0; i < 12; ++i)
        colours.insert(styles.at(i).light.rgb());
    QCOMPARE(colours.size(), 12);
}

void TestSpecBuilder::takesTheColourOfTheSubject()
{
    Catalog catalog = test::sampleCatalog();
    QList<Subject> subjects = catalog.subjects();
    for (Subject &subject : subjects)
        subject.colour = u"#a00050"_s;
    catalog.setSubjects(subjects);
    Series series;
    series.subject = u"alipay"_s;
    QCOMPARE(seriesStyles({series}, catalog).first().light, QColor(u"#a00050"_s));
}

void TestSpecBuilder::keepsColoursReadable()
{
    const Catalog catalog = test::sampleCatalog();
    QList<Series> many;
    for (const Subject &subject : catalog.subjects()) {
        Series series;
        series.subject = subject.code;
        many.append(series);
    }
    for (const SeriesStyle &style : seriesStyles(many, catalog)) {
        QVERIFY2(contrastRatio(style.light, themeColours(Theme::Light).surface) >= 4.3,
            qPrintable(style.light.name()));
        QVERIFY2(contrastRatio(style.dark, themeColours(Theme::Dark).surface) >= 4.5,
            qPrintable(style.dark.name()));
    }
    const QColor pale = readableOn(QColor(u"#ffff00"_s), Qt::white, 4.5);
    QVERIFY(contrastRatio(pale, Qt::white) >= 4.5);
}

void TestSpecBuilder::describesTheChartInWords()
{
    const QString summary = draw(u"share").summary;
    QVERIFY2(
        summary.startsWith(u"Line chart. Third-party mobile payment share: China"_s), qPrintable(summary));
    QVERIFY2(summary.contains(u"Alipay 支付宝: 53.78% in 2018 Q4."_s), qPrintable(summary));
}

void TestSpecBuilder::saysWhatATransformMade()
{
    View view = *builtInView(u"share");
    view.transform = Transform(TransformKind::Change);
    const ChartSpec spec = draw(view);
    QCOMPARE(spec.mark, Mark::Column);
    QVERIFY(!spec.isPercent);
    QCOMPARE(spec.unitText, u"percentage points"_s);
    QVERIFY2(spec.subtitle.contains(u"change on the period before, percentage points"_s),
        qPrintable(spec.subtitle));
    const SpecPoint &point = spec.series.first().points.first();
    QCOMPARE(point.text, u"-0.50 pt"_s);
    QVERIFY(!point.change);
    QVERIFY2(
        point.detail.contains(u"Published: 2017 Q4: 54.26%; 2018 Q1: 53.76%"_s), qPrintable(point.detail));
}

void TestSpecBuilder::citesAllSourcesOfADerivedFigure()
{
    View view = *builtInView(u"share");
    view.query.from = test::period(u"2018-Q2"_s);
    view.query.to = test::period(u"2018-Q2"_s);
    view.transform = Transform(TransformKind::Change);
    // One figure, of two quarters that two reports printed.
    QCOMPARE(draw(view).footer.first(), u"Source: Analysys (2 reports, 2018–2019)."_s);
}

void TestSpecBuilder::tellsTheCompoundGrowthOfLevels()
{
    const auto volume = [](const QString &period, const QString &text) {
        return test::observation(u"tp_mobile_volume"_s, u"market-total"_s, period,
            test::figure(text, u"CNY"_s), u"analysys-2019"_s);
    };
    View view = *builtInView(u"volume");
    const QList<Observation> observations{volume(u"2016-Q1"_s, u"100.0"_s), volume(u"2018-Q1"_s, u"121.0"_s)};
    const QString note
        = u"Compound annual growth: China mobile payment market (total) 10.0% (2016 Q1–2018 Q1)."_s;
    QVERIFY(draw(view, Language::English, observations).footer.contains(note));
    view.query.choice = PublisherChoice::Each;
    QVERIFY2(draw(view, Language::English, observations)
                 .footer.join(u' ')
                 .contains(u"China mobile payment market (total), Analysys 10.0%"_s),
        "the publisher is named where several are drawn");
    view.transform = Transform(TransformKind::Index);
    QVERIFY(!draw(view, Language::English, observations).footer.contains(note));
}

void TestSpecBuilder::tellsUsersInTheWordsOfTheReader()
{
    const View view = *builtInView(u"users");
    const ChartSpec english = draw(view, Language::English, test::sampleCounts());
    QCOMPARE(english.unitText, u"million"_s);
    QCOMPARE(english.series.first().points.first().value, 527.0);
    const ChartSpec chinese = draw(view, Language::Chinese, test::sampleCounts());
    QCOMPARE(chinese.unitText, u"亿"_s);
    QCOMPARE(chinese.series.first().points.first().value, 5.27);
}

void TestSpecBuilder::tellsHowConcentrationWasDerived()
{
    const ChartSpec spec = draw(u"concentration"_s);
    QCOMPARE(spec.title, u"Concentration: Third-party mobile payment share"_s);
    QVERIFY(spec.subtitle.contains(u"HHI points"_s));
    const QString footer = spec.footer.join(u' ');
    QVERIFY(footer.contains(u"Derived from Analysys's shares."_s));
    QVERIFY(footer.contains(u"sum of the squared shares"_s));
    QVERIFY(footer.contains(u"Band: "_s));
    QVERIFY(!footer.contains(u"published range"_s));
    QVERIFY(!footer.contains(u"combined share"_s));
    QVERIFY(spec.series.first().isComputed);
    QVERIFY(spec.series.first().points.first().detail.contains(u"From Alipay 54.26%, Tenpay 38.15%"_s));
}

void TestSpecBuilder::explainsTheBandOnlyWhereThereIsOne()
{
    View view = *builtInView(u"concentration");
    view.concentration = Concentration::Cr1;
    const QString footer = draw(view).footer.join(u' ');
    QVERIFY(footer.contains(u"CR1: share of the largest firm."_s));
    QVERIFY(!footer.contains(u"Band"_s));
}

void TestSpecBuilder::drawsTheSpreadOfPublishers()
{
    const ChartSpec spec = draw(u"publishers");
    QCOMPARE(labels(spec), QStringList({u"Analysys"_s, u"iResearch"_s}));
    QVERIFY(spec.subtitle.startsWith(u"Alipay, "_s));
    QCOMPARE(spec.spreads.size(), 1);
    QCOMPARE(spec.periods.at(spec.spreads.first().slot).key(), u"2018-Q1"_s);
    QCOMPARE(spec.spreads.first().low, 49.9);
    QCOMPARE(spec.spreads.first().high, 53.76);
    const QString footer = spec.footer.join(u' ');
    QVERIFY(footer.contains(u"Shaded: from the lowest to the highest publisher."_s));
    QVERIFY(footer.contains(u"Definition: Share of the value of third-party mobile payments."_s));

    View view = *builtInView(u"publishers");
    view.mark = Mark::Column;
    QVERIFY(draw(view).spreads.isEmpty());
    QVERIFY(!draw(view).footer.join(u' ').contains(u"Shaded"_s));
}

void TestSpecBuilder::tellsPublishersApartByColour()
{
    const ChartSpec spec = draw(u"publishers");
    QVERIFY(spec.series.first().style.light != spec.series.last().style.light);
    QVERIFY(spec.series.first().style.dark != spec.series.last().style.dark);
}

void TestSpecBuilder::joinsTwoVintages()
{
    const QString mobile = u"tp_mobile_share"_s;
    const QList<Observation> observations{
        test::observation(mobile, u"alipay"_s, u"2018-Q1"_s, figure(u"49.9"_s), u"iresearch-2018"_s),
        test::observation(mobile, u"alipay"_s, u"2018-Q1"_s, figure(u"51.2"_s), u"iresearch-2019"_s)};
    View view = *builtInView(u"share");
    view.compareAsOf = QDate(2018, 12, 31);
    const ChartSpec spec = draw(view, Language::English, observations);
    QCOMPARE(spec.mark, Mark::Dumbbell);
    const SpecPoint &point = spec.series.first().points.first();
    QCOMPARE(point.earlier, 49.9);
    QCOMPARE(point.earlierText, u"49.9%"_s);
    QCOMPARE(point.change, 1.3);
    QVERIFY(point.detail.contains(u"Earlier (as of 2018-12-31): 49.9%"_s));
    QVERIFY(spec.footer.join(u' ').contains(u"Pale dot: as published by 2018-12-31; full dot: latest."_s));
    view.compareAsOf = QDate(2010, 1, 1);
    QVERIFY(!draw(view, Language::English, observations).footer.join(u' ').contains(u"Pale dot"_s));
}

void TestSpecBuilder::joinsTwoPeriods()
{
    View view = *builtInView(u"share");
    view.mark = Mark::Dumbbell;
    view.query.subjects = {u"alipay"_s};
    const ChartSpec spec = draw(view);
    QCOMPARE(spec.categories, QStringList{u"Alipay 支付宝, 2017 Q4 → 2018 Q4"_s});
    QVERIFY(spec.periods.isEmpty());
    QVERIFY(spec.subtitle.contains(u"2017 Q4–2018 Q4"_s));
    QVERIFY(spec.footer.first().contains(u"2 reports"_s)); // that of the earlier figure too
    QCOMPARE(spec.series.first().points.first().earlier, 54.26);
    QVERIFY(
        spec.footer.join(u' ').contains(u"Pale dot: first figure of the time shown; full dot: latest."_s));
}

void TestSpecBuilder::tellsMoneyInTheUnitsChosen()
{
    View view = *builtInView(u"volume");
    view.scale = Scale::Billion;
    const ChartSpec spec = draw(view);
    QCOMPARE(spec.unitText, u"billion yuan"_s);
    QVERIFY(spec.subtitle.contains(u"billion yuan"_s));
    const SpecSeries *market = seriesOf(spec, u"China mobile payment market (total) 中国移动支付市场合计"_s);
    QVERIFY(market);
    QCOMPARE(market->points.last().text, u"¥40,364.51 bn"_s);
    QCOMPARE(market->points.last().value, 40364.51);
    const SpecSeries &group = spec.series.last();
    QVERIFY2(group.points.last().text.endsWith(u"($5,900 bn)"_s), qPrintable(group.points.last().text));
    view.scale = Scale::HundredMillion;
    QCOMPARE(draw(view, Language::Chinese).unitText, u"亿yuan"_s); // messages are in English here
}

void TestSpecBuilder::leavesPercentInPercent()
{
    View view = *builtInView(u"share");
    view.scale = Scale::Billion;
    const ChartSpec spec = draw(view);
    QCOMPARE(spec.unitText, u"%"_s);
    QCOMPARE(spec.record.view.scale, Scale::Automatic);
}

void TestSpecBuilder::joinsGapsOnlyWhereAsked()
{
    const QString note = u"Dotted: periods without a figure"_s;
    View view = *builtInView(u"share");
    QVERIFY(!draw(view).joinsGaps);
    QVERIFY(!draw(view).footer.join(u' ').contains(note));
    view.joinsGaps = true;
    for (const Mark mark : {Mark::Line, Mark::Multiples}) {
        view.mark = mark;
        QCOMPARE(draw(view).events.isEmpty(), mark == Mark::Multiples); // panels are too small for them
        QVERIFY(draw(view).joinsGaps);
        QVERIFY(draw(view).footer.join(u' ').contains(note));
        // What is between the figures is none.
        QCOMPARE(draw(view).record.figures.rows.size(), draw(u"share").record.figures.rows.size());
    }
    view.query.subjects = {u"others"_s};
    QVERIFY(!draw(view).footer.join(u' ').contains(note));
    view.query.subjects.clear();
    view.mark = Mark::Column;
    QVERIFY(!draw(view).joinsGaps);
}

void TestSpecBuilder::drawsSlopesBetweenTwoPeriods()
{
    View view = *builtInView(u"share");
    view.mark = Mark::Slope;
    const ChartSpec spec = draw(view);
    QCOMPARE(spec.ends, QStringList({u"2017 Q4"_s, u"2018 Q4"_s}));
    QCOMPARE(spec.periods.size(), 2);
    QVERIFY(spec.categories.isEmpty());
    QVERIFY(spec.events.isEmpty());
    const SpecSeries *alipay = seriesOf(spec, u"Alipay 支付宝"_s);
    QVERIFY(alipay);
    QCOMPARE(alipay->points.first().slot, 0);
    QCOMPARE(alipay->points.last().slot, 1);
    QCOMPARE(alipay->points.last().change, -0.48);
    QVERIFY2(
        spec.subtitle.contains(
            u"2017 Q4 and 2018 Q4 (of 4 periods with figures, the farthest apart that a line can join)"_s),
        qPrintable(spec.subtitle));
    view.query.from = test::period(u"2018-Q2"_s);
    view.query.subjects = {u"alipay"_s};
    QVERIFY(draw(view).subtitle.contains(u"2018 Q2 and 2018 Q4, "_s));
}

void TestSpecBuilder::drawsSlopesBetweenTwoDates()
{
    const QString mobile = u"tp_mobile_share"_s;
    const QList<Observation> observations{
        test::observation(mobile, u"alipay"_s, u"2018-Q1"_s, figure(u"49.9 49-51"_s), u"iresearch-2018"_s),
        test::observation(mobile, u"alipay"_s, u"2018-Q1"_s, figure(u"51.2"_s), u"iresearch-2019"_s)};
    View view = *builtInView(u"share");
    view.mark = Mark::Slope;
    view.compareAsOf = QDate(2018, 12, 31);
    const ChartSpec spec = draw(view, Language::English, observations);
    QCOMPARE(spec.ends, QStringList({u"as of 2018-12-31"_s, u"latest"_s}));
    const SpecPoint &point = spec.series.first().points.first();
    QCOMPARE(point.slot, 1);
    QCOMPARE(point.earlier, 49.9);
    QCOMPARE(point.earlierLow, 49.0);
    QCOMPARE(point.earlierHigh, 51.0);
    QVERIFY(spec.footer.join(u' ').contains(u"Whisker: published range."_s));
    QVERIFY(!spec.footer.join(u' ').contains(u"Pale dot"_s));
    QVERIFY(spec.subtitle.contains(u"2018 Q1 as known: as of 2018-12-31 and latest"_s));
}

void TestSpecBuilder::joinsNoTwoPublishersInASlope()
{
    const QString mobile = u"tp_mobile_share"_s;
    View view = *builtInView(u"share");
    view.mark = Mark::Slope;
    view.query.choice = PublisherChoice::Preferred;
    const ChartSpec spec = draw(view, Language::English,
        {test::observation(mobile, u"alipay"_s, u"2017-Q4"_s, figure(u"54.26"_s), u"analysys-2018"_s),
            test::observation(mobile, u"alipay"_s, u"2018-Q1"_s, figure(u"49.9"_s), u"iresearch-2018"_s)});
    QVERIFY(spec.series.first().points.last().startsAnew);
    QVERIFY(!spec.series.first().points.last().change);
    QVERIFY(spec.footer.join(u' ').contains(u"Not joined: figures of two publishers."_s));
}

void TestSpecBuilder::tellsWhatMembersAddUpTo()
{
    View view = *builtInView(u"share");
    view.query.subjects = {u"alipay+tenpay"_s};
    const ChartSpec spec = draw(view);
    QVERIFY(spec.series.first().points.first().detail.contains(u"Members add up to 92.71% (±0.00)"_s));
}

TONGBAO_TEST_MAIN(TestSpecBuilder)
#include "tst_specbuilder.moc"
