#include "ui/charts/overviewscene.h"

#include "tests/support/fakerepository.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/widgettest.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/overviewspec.h"
#include "ui/charts/viewspec.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

ChartSpec overview(Language language = Language::English)
{
    const Result<ChartSpec> spec = chartSpec(test::FakeRepository(), overviewView(), language);
    return spec ? spec.value() : ChartSpec();
}

QList<std::pair<QString, QRectF>> boxesOf(const OverviewLayout &layout)
{
    QList<std::pair<QString, QRectF>> boxes;
    for (const PlacedText &text : layout.texts)
        boxes.append({text.text,
            QRectF(text.topLeft, QSizeF(textWidth(text.text, text.font), textHeight(text.font)))});
    for (qsizetype i = 0; i < layout.charts.size(); ++i)
        boxes.append({u"chart %1"_s.arg(i), layout.charts.at(i)});
    return boxes;
}

// What is wrong with where it all stands; empty when nothing is.
QString problemOf(const OverviewLayout &layout)
{
    constexpr double hair = 0.5;
    const QRectF room = QRectF(QPointF(), layout.canvas).adjusted(-hair, -hair, hair, hair);
    const auto boxes = boxesOf(layout);
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const auto &[text, box] = boxes.at(i);
        if (!room.contains(box))
            return u"outside: "_s + text;
        for (qsizetype j = 0; j < i; ++j) {
            if (box.adjusted(hair, hair, -hair, -hair).intersects(boxes.at(j).second))
                return text + u" over "_s + boxes.at(j).first;
        }
    }
    return {};
}

} // namespace

// The overview as a picture.
class TestOverviewScene : public QObject {
    Q_OBJECT
private slots:
    void hasHeadlinesWithTheirPublishers();
    void nothingIsCutOrOverlaps_data();
    void nothingIsCutOrOverlaps();
    void dropsChartsWhereThereIsNoRoom();
    void footerAndRecordSpeakOfWhatIsDrawn();
    void saysWhatIsShownInPart();
    void saysUnderWhichFilterItStands();
    void refusesAFileWithoutItsFigures();
    void isDrawnInEveryFormat_data();
    void isDrawnInEveryFormat();
};

void TestOverviewScene::hasHeadlinesWithTheirPublishers()
{
    const ChartSpec spec = overview();
    QCOMPARE(spec.headlines.size(), 4);
    QCOMPARE(spec.headlines.at(0).title, u"Alipay app penetration"_s);
    QCOMPARE(spec.headlines.at(0).figure, u"51%"_s);
    QCOMPARE(spec.headlines.at(0).origin, u"2018 · Aurora Mobile"_s);
    QCOMPARE(spec.headlines.at(1).notes, u"published range"_s);
    QCOMPARE(spec.parts.size(), 4);
}

void TestOverviewScene::nothingIsCutOrOverlaps_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qsizetype>("charts");
    QTest::newRow("least of all") << QSize(480, 320) << qsizetype(1);
    QTest::newRow("small") << QSize(800, 600) << qsizetype(4);
    QTest::newRow("slide") << QSize(1600, 900) << qsizetype(4);
    QTest::newRow("report column") << QSize(1000, 750) << qsizetype(4);
    QTest::newRow("A4") << QSize(2480, 1654) << qsizetype(4);
    QTest::newRow("square") << QSize(1200, 1200) << qsizetype(4);
    QTest::newRow("upright") << QSize(600, 1100) << qsizetype(4);
}

void TestOverviewScene::nothingIsCutOrOverlaps()
{
    QFETCH(QSize, size);
    QFETCH(qsizetype, charts);
    for (const Language language : {Language::English, Language::Chinese}) {
        ExportOptions options;
        options.size = size;
        const SceneOptions drawn = overviewOptions(options);
        OverviewScene scene(overview(language), drawn);
        const OverviewLayout &layout = scene.layout();
        QCOMPARE(problemOf(layout), QString());
        QCOMPARE(layout.charts.size(), charts);
        QVERIFY2(
            layout.canvas.width() <= 1.35 * size.width(), qPrintable(QString::number(layout.canvas.width())));
    }
}

void TestOverviewScene::dropsChartsWhereThereIsNoRoom()
{
    const OverviewLayout layout = layOutOverview(overview(), QSizeF(480, 320), 11, 20);
    QCOMPARE(layout.spec.parts.size(), 1);
    for (const PlacedText &text : layout.texts)
        QVERIFY2(text.text != u"4,403–"_s, "no figure breaks");
    QCOMPARE(layout.spec.parts.first().title, u"Market share"_s);
    QCOMPARE(layout.spec.headlines.size(), 4);
}

void TestOverviewScene::footerAndRecordSpeakOfWhatIsDrawn()
{
    const ChartSpec whole = overview();
    QVERIFY(whole.footer.first().startsWith(u"Sources: "_s));
    const ChartSpec first = withFirstParts(whole, 1);
    QVERIFY(first.record.sources.size() < whole.record.sources.size());
    QSet<QString> charts;
    for (const QStringList &row : first.record.figures.rows)
        charts.insert(row.first());
    QCOMPARE(charts, (QSet<QString>{u"headlines"_s, u"share"_s}));
    QCOMPARE(withFirstParts(whole, 4).record, whole.record);
}

void TestOverviewScene::saysWhatIsShownInPart()
{
    test::FakeRepository repository;
    QCOMPARE(overview().footer.last(), u"Shown in part: Market share."_s); // without the combined figures
    Edit more{EditKind::Add, u"deals"_s, {}};
    for (const QString &bank : {u"icbc"_s, u"abc"_s, u"boc"_s, u"ccb"_s, u"psbc"_s, u"citic"_s, u"gansu"_s}) {
        more.changes.append(Change<Subject>{{}, Subject{u"bank-"_s + bank, SubjectKind::Bank, bank, bank}});
        more.changes.append(Change<Partnership>{{},
            Partnership{
                u"bank-"_s + bank, u"ant-financial"_s, test::period(u"2019"_s), u"bloomberg-2018"_s}});
    }
    const Result<HistoryEntry> done = repository.apply(more);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    const Result<ChartSpec> spec = chartSpec(repository, overviewView(), Language::English);
    QVERIFY(spec);
    QCOMPARE(spec.value().footer.last(), u"Shown in part: Market share; Bank partnerships."_s);
}

void TestOverviewScene::saysUnderWhichFilterItStands()
{
    OverviewFilter filter;
    filter.asOf = QDate(2018, 12, 31);
    filter.publisher = u"Analysys"_s;
    const Result<ChartSpec> spec = chartSpec(test::FakeRepository(), overviewView(filter), Language::English);
    QVERIFY(spec);
    QCOMPARE(spec.value().subtitle, u"Latest published figures, as of 2018-12-31, Analysys"_s);
    QVERIFY(spec.value().parts.size() < 4);
}

void TestOverviewScene::refusesAFileWithoutItsFigures()
{
    Catalog bare = test::sampleCatalog();
    bare.setPartnerships({});
    const test::FakeRepository empty(bare, {});
    const Result<ChartSpec> spec = chartSpec(empty, overviewView(), Language::English);
    QVERIFY(!spec);
    QCOMPARE(spec.error().kind, ErrorKind::NotFound);
}

void TestOverviewScene::isDrawnInEveryFormat_data()
{
    QTest::addColumn<PictureFormat>("format");
    for (const PictureFormat format : pictureFormats())
        QTest::newRow(qPrintable(formatName(format))) << format;
}

void TestOverviewScene::isDrawnInEveryFormat()
{
    QFETCH(PictureFormat, format);
    ExportOptions options;
    options.size = {800, 600};
    options.format = format;
    const Result<QByteArray> once = encodeChart(overview(), options);
    const Result<QByteArray> again = encodeChart(overview(), options);
    QVERIFY(once && again);
    QVERIFY(once.value().size() > 10000);
    QVERIFY(once.value() == again.value());
}

TONGBAO_WIDGET_TEST_MAIN(TestOverviewScene)
#include "tst_overviewscene.moc"
