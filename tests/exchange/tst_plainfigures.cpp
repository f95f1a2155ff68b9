#include "db/exchange/plainfigures.h"

#include "db/exchange/exporter.h"
#include "db/exchange/importpreview.h"
#include "tests/exchange/exchangefiles.h"
#include "tests/store/storetest.h"
#include "tests/support/testenvironment.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

constexpr auto header = "metric,subject,region,period,value,low,high,qualifier,status,unit,source,note\n";

QByteArray figuresOf(const Repository &repository)
{
    const Result<QByteArray> text = tableCsv(repository, Table::Observations, {});
    return text ? text.value() : text.error().message.toUtf8();
}

} // namespace

// The short way of large imports comes to what the long way does, whatever the rows say.
class TestPlainFigures : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void takesPlainRowsOnly();
    void comesToTheSame_data();
    void comesToTheSame();
    void comesToTheSameWithAnyCells();
    void writesManyFiguresInOneStep();

private:
    // What an import of the file says and leaves in a store: by the long way too, which previews every row.
    QStringList imported(const QByteArray &bytes, PlanDetail detail, const ImportOptions &options) const;

    test::ExchangeFiles m_files;
};

QStringList TestPlainFigures::imported(
    const QByteArray &bytes, PlanDetail detail, const ImportOptions &options) const
{
    const QString file = m_files.write(u"figures.csv"_s, bytes);
    const QString path = m_files.path(u"market.tongbao"_s);
    QFile::remove(path);
    if (!QFile::copy(m_files.path(u"samples.tongbao"_s), path))
        return {u"no store"_s};
    const std::unique_ptr<SqliteStore> store
        = std::move(SqliteStore::open(path, OpenMode::ReadWrite, test::testClock()).store);
    const Result<ImportPreview> preview = previewImport(*store, {file}, options, detail);
    if (!preview)
        return {preview.error().message};
    const Result<ImportReport> report = carryOut(*store, preview.value(), options, EditKind::Import);
    if (!report)
        return {report.error().message};
    QStringList said{test::countsText(report.value().total), QString::number(report.value().isWritten)};
    said += test::rejectTexts(report);
    for (const RejectedRow &row : report.value().rejects)
        said.append(u"%1: %2"_s.arg(QString::number(row.line), row.cells.join(u'|')));
    said.append(QString::fromUtf8(figuresOf(*store)));
    const HistoryEntry last = store->nextUndo().value_or(HistoryEntry{});
    said.append(u"%1 %2"_s.arg(QString::number(last.rows), last.label));
    return said;
}

void TestPlainFigures::initTestCase()
{
    test::sampleStore(m_files.path(u"samples.tongbao"_s)).reset();
}

void TestPlainFigures::takesPlainRowsOnly()
{
    const QString file = m_files.write(u"some.csv"_s,
        QByteArray(header)
            + "app_penetration,alipay,CN,2015,51,,,exact,actual,percent,analysys-2019,\n"
              "app_penetration,alipay,,2016,51.50,50,53,about,estimate,,analysys-2019,\"a, b\"\n"
              "app_penetration,alipay,CN,2017年,51,,,,,,analysys-2019,\n");
    QFile::remove(m_files.path(u"some.tongbao"_s));
    const std::unique_ptr<SqliteStore> store = test::sampleStore(m_files.path(u"some.tongbao"_s));
    const ImportPlan plan = previewImport(*store, {file}, {}, PlanDetail::Counts).value().plan;
    QCOMPARE(test::rejectTexts(ImportReport(plan.report)), QStringList());
    QCOMPARE(plan.added.size(), 2);
    QCOMPARE(plan.changes.size(), 1);
    QCOMPARE(plan.added.at(1)->note, u"a, b"_s);
    QCOMPARE(plan.added.at(1)->figure.value->text(), u"51.50"_s);
    QCOMPARE(test::countsText(plan.report.total), u"read 3: 3 added"_s);
}

void TestPlainFigures::comesToTheSame_data()
{
    QTest::addColumn<QByteArray>("rows");
    const QByteArray plain = "app_penetration,alipay,CN,2015,51.0,,,exact,actual,percent,analysys-2019,\n";
    const QByteArray again = "app_penetration,alipay,CN,2015,51.0,,,exact,actual,percent,analysys-2019,\n";
    const QByteArray rival = "app_penetration,alipay,CN,2015,52,,,exact,actual,percent,analysys-2019,\n";
    const QByteArray other = "app_penetration,alipay,CN,2016,51,,,exact,actual,percent,analysys-2019,\n";
    QTest::newRow("plain") << plain;
    QTest::newRow("the same twice") << plain + other + again;
    QTest::newRow("two of one identity") << plain + other + rival;
    QTest::newRow("two of one identity, one spelt otherwise")
        << plain + "app_penetration,alipay,CN,2015年,52,,,,,,analysys-2019,\n" + other;
    QTest::newRow("the same, spelt otherwise")
        << QByteArray("app_penetration,支付宝,cn,2015年,51.0%,,,,,,analysys-2019,\n") + plain;
    QTest::newRow("unknown codes") << plain + "nothing,alipay,CN,2015,5,,,,,,analysys-2019,\n"
            + "app_penetration,nobody,CN,2015,5,,,,,,analysys-2019,\n"
            + "app_penetration,alipay,CN,2014,5,,,,,,nowhere,\n";
    QTest::newRow("broken rules") << plain + "app_penetration,alipay,CN,2014,101,,,,,,analysys-2019,\n"
            + "app_penetration,alipay,CN,2013,5,7,6,,,,analysys-2019,\n"
            + "app_penetration,alipay,CN,2012,,,,,,,analysys-2019,\n"
            + "app_penetration,alipay,China,2011,5,,,,,,analysys-2019,\n"
            + "app_penetration,alipay,CN,2010,5,,,,,count,analysys-2019,\n";
    QTest::newRow("too few cells") << plain + "app_penetration,alipay,CN\n" + other;
    QTest::newRow("quotes") << plain
            + "app_penetration,alipay,CN,2016,51,,,exact,actual,percent,analysys-2019,\"two\nlines, "
              "\"\"x\"\"\"\n";
    QTest::newRow("quotes inside") << plain + "app_penetration,ali\"pay,CN,2016,5,,,,,,analysys-2019,a\"b\n"
            + other;
    QTest::newRow("a lone quote inside") << plain
            + "app_penetration,alipay,CN,2016,5,,,,,,analysys-2019,a\"b\n"
            + "app_penetration,alipay,CN,2017,5,,,,,,analysys-2019,c\n";
    QTest::newRow("notes") << plain + "app_penetration,alipay,CN,2016,5,,,,,,analysys-2019, a \n"
            + "app_penetration,alipay,CN,2017,5,,,,,,analysys-2019,'=a\n"
            + "app_penetration,alipay,CN,2018-Q1,5,,,,,,analysys-2019,\xef\xbb\xbf"
              "a\n"
            + "app_penetration,alipay,CN,2018-Q2,5,,,,,,analysys-2019,a\tb\n";
    QTest::newRow("numbers") << QByteArray("app_penetration,alipay,CN,2016,5e1,,,,,,analysys-2019,\n")
            + "app_penetration,alipay,CN,2017,.5,,,,,,analysys-2019,\n"
            + "app_penetration,alipay,CN,2015,5.,,,,,,analysys-2019,\n"
            + "app_penetration,alipay,CN,2014,-0,,,,,,analysys-2019,\n"
            + "app_penetration,alipay,CN,2013,012.50,,,,,,analysys-2019,\n"
            + "app_penetration,alipay,CN,2012,1.2345678901234567,,,,,,analysys-2019,\n"
            + "app_penetration,alipay,CN,2011,,7,11,,,,analysys-2019,\n"
            + "app_penetration,alipay,CN,2010,>5,,,,,,analysys-2019,\n";
    // What the store has already.
    const QByteArray there = figuresOf(
        *SqliteStore::open(m_files.path(u"samples.tongbao"_s), OpenMode::ReadOnly, test::testClock()).store);
    QTest::newRow("what is there") << there.mid(there.indexOf('\n') + 1) + plain;
    QByteArray changed = there.mid(there.indexOf('\n') + 1);
    QTest::newRow("what is there, but for a note") << changed.replace("actual", "forecast") + plain;
}

void TestPlainFigures::comesToTheSame()
{
    QFETCH(QByteArray, rows);
    for (const ConflictPolicy policy :
        {ConflictPolicy::Refuse, ConflictPolicy::Keep, ConflictPolicy::Replace}) {
        for (const bool skips : {false, true}) {
            const ImportOptions options{.onConflict = policy, .skipsRejected = skips};
            QCOMPARE(imported(header + rows, PlanDetail::Counts, options),
                imported(header + rows, PlanDetail::Rows, options));
        }
    }
}

void TestPlainFigures::comesToTheSameWithAnyCells()
{
    QRandomGenerator random(20181030);
    const auto one = [&random](const QList<QByteArray> &of) {
        return of.at(random.bounded(static_cast<int>(of.size())));
    };
    for (int round = 0; round < 12; ++round) {
        QByteArray bytes = header;
        for (int row = 0; row < 40; ++row) {
            const QList<QByteArray> cells{
                one({"app_penetration", "app_penetration", "tp_mobile_share", " app_penetration", ""}),
                one({"alipay", "tenpay", "支付宝", "alipay ", "nobody"}),
                one({"CN", "CN", "", "cn", "CN-11", "X"}),
                one({"2015", "2015-Q1", "2015-07", "2015-W05", "2015-07-15", "2015Q1", "2015-13"}),
                one({"5", "5.0", "0", "55.55", "", "1e1", "5%", "-1", "101"}), one({"", "", "", "4", "x"}),
                one({"", "", "", "60", "60.0"}), one({"", "exact", "about", "over", "EXACT", "odd"}),
                one({"", "actual", "estimate", "Forecast"}), one({"", "percent", "%", "count", "CNY"}),
                one({"analysys-2019", "analysys-2018", "nowhere"}),
                one({"", "", "note", "\"a, b\"", "\"a \"\"b\"\"\"", "a\"b", "'=x", " x"})};
            bytes += cells.join(',') + (random.bounded(20) == 0 ? "," : "") + '\n';
        }
        const ImportOptions options{.onConflict = ConflictPolicy::Replace, .skipsRejected = true};
        QCOMPARE(imported(bytes, PlanDetail::Counts, options), imported(bytes, PlanDetail::Rows, options));
    }
}

void TestPlainFigures::writesManyFiguresInOneStep()
{
    QByteArray bytes = header;
    for (int day = 0; day < 3000; ++day) {
        bytes += "app_penetration,alipay,CN," + QDate(2010, 1, 1).addDays(day).toString(Qt::ISODate).toUtf8()
            + ",5." + QByteArray::number(day % 10) + ",,,exact,actual,percent,analysys-2019,\n";
    }
    const QString file = m_files.write(u"many.csv"_s, bytes);
    const std::unique_ptr<SqliteStore> store = test::sampleStore(m_files.path(u"many.tongbao"_s));
    const QByteArray before = figuresOf(*store);
    QCOMPARE(test::outcome(importFiles(*store, {file}, {})), u"read 3000: 3000 added"_s);
    QCOMPARE(store->nextUndo()->rows, 3000);
    QCOMPARE(test::outcome(importFiles(*store, {file}, {})), u"read 3000: 3000 same"_s);
    const QByteArray after = figuresOf(*store);
    QCOMPARE(after.count('\n'), before.count('\n') + 3000);
    QVERIFY(store->undo());
    QCOMPARE(figuresOf(*store), before);
    QVERIFY(store->redo());
    QCOMPARE(figuresOf(*store), after);
}

TONGBAO_TEST_MAIN(TestPlainFigures)
#include "tst_plainfigures.moc"
