#include "db/domain/overviewrecord.h"

#include "db/domain/overview.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

const QStringList figureColumns{
    u"period"_s, u"metric"_s, u"subject"_s, u"name"_s, u"region"_s, u"value"_s, u"unit"_s, u"source"_s};

OverviewPart share(const QString &value)
{
    ChartRecord record;
    record.view = *builtInView(u"share");
    record.figures = {figureColumns,
        {{u"2018-Q4"_s, u"tp_mobile_share"_s, u"alipay"_s, u"Alipay"_s, u"CN"_s, value, u"percent"_s,
            u"analysys-2018q4"_s}}};
    return {u"share"_s, record};
}

OverviewPart partnerships()
{
    ChartRecord record;
    record.view = *builtInView(u"partnerships");
    record.figures = {{u"bank"_s, u"bank_name"_s, u"partner"_s, u"partner_name"_s, u"announced_on"_s,
                          u"scope"_s, u"source"_s},
        {{u"ccb"_s, u"CCB"_s, u"ant"_s, u"Ant"_s, u"2017-03-28"_s, u"pay"_s, u"one"_s},
            {u"ccb"_s, u"CCB"_s, u"ant"_s, u"Ant"_s, u"2017-03-28"_s, u"cards"_s, u"two"_s}}};
    return {u"partnerships"_s, record};
}

ChartRecord whole(const QList<OverviewPart> &parts)
{
    return overviewRecord(overviewView(), parts, test::sampleCatalog());
}

} // namespace

class TestOverviewRecord : public QObject {
    Q_OBJECT
private slots:
    void joinsTablesWithColumnsOfTheirOwn();
    void keepsChosenPartsAlone();
    void tellsWhatHasChangedPartByPart();
    void aChartThatHadNoRoomIsNoChange();
    void survivesItsFile();
    void aFilterSurvivesAsAView();
};

void TestOverviewRecord::joinsTablesWithColumnsOfTheirOwn()
{
    const DrawnFigures figures = whole({share(u"53.78"_s), partnerships()}).figures;
    QCOMPARE(figures.columns.first(), u"chart"_s);
    QCOMPARE(figures.columns.count(u"source"_s), 1);
    QCOMPARE(figures.rows.size(), 3);
    for (const QStringList &row : figures.rows)
        QCOMPARE(row.size(), figures.columns.size());
    QCOMPARE(figures.rows.at(0).at(figures.columns.indexOf(u"value"_s)), u"53.78"_s);
    QCOMPARE(figures.rows.at(0).at(figures.columns.indexOf(u"bank"_s)), QString());
    QCOMPARE(figures.rows.at(2).at(figures.columns.indexOf(u"source"_s)), u"two"_s);
}

void TestOverviewRecord::keepsChosenPartsAlone()
{
    const ChartRecord some = ofParts(whole({share(u"53.78"_s), partnerships()}), {u"partnerships"_s});
    QCOMPARE(some.figures.rows.size(), 2);
    QCOMPARE(some.figures.rows.first().first(), u"partnerships"_s);
}

void TestOverviewRecord::tellsWhatHasChangedPartByPart()
{
    const QList<FigureChange> changes = changesSince(whole({share(u"53.78"_s), partnerships()}),
        whole({share(u"54.1"_s), partnerships()}), Language::English);
    QCOMPARE(changes, (QList<FigureChange>{{u"Alipay"_s, u"2018 Q4"_s, u"53.78%"_s, u"54.1%"_s}}));
}

void TestOverviewRecord::aChartThatHadNoRoomIsNoChange()
{
    QVERIFY(changesSince(
        whole({share(u"53.78"_s)}), whole({share(u"53.78"_s), partnerships()}), Language::English)
                .isEmpty());
}

void TestOverviewRecord::survivesItsFile()
{
    const ChartRecord record = whole({share(u"53.78"_s), partnerships()});
    const Result<ChartRecord> read = recordFromJson(recordToJson(record));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read.value().view.kind, ViewKind::Overview);
    QCOMPARE(read.value().figures, record.figures);
}

void TestOverviewRecord::aFilterSurvivesAsAView()
{
    QCOMPARE(overviewFilter(overviewView()), OverviewFilter());
    const OverviewFilter filter{
        QDate(2018, 12, 31), PublisherChoice::Preferred, u"Analysys"_s, std::optional(u"CNY"_s)};
    QCOMPARE(overviewFilter(overviewView(filter)), filter);
    QCOMPARE(overviewView(OverviewFilter()), *builtInView(u"overview"));
}

TONGBAO_TEST_MAIN(TestOverviewRecord)
#include "tst_overviewrecord.moc"
