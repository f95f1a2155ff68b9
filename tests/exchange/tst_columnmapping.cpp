#include "db/exchange/columnmapping.h"

#include "tests/exchange/previewtexts.h"
#include "tests/support/fakerepository.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::rowTextsOf;

namespace {

const MappingOptions ofSource{{}, {}, {{u"source"_s, u"iresearch-2019"_s}}, {}};

} // namespace

class TestColumnMapping : public QObject {
    Q_OBJECT
private slots:
    void takesAMergedTitleForATitle_data();
    void takesAMergedTitleForATitle();
    void readsASheetUnderAMergedTitle();
    void readsTheHeadsOfCopiedFigures_data();
    void readsTheHeadsOfCopiedFigures();
    void tellsInstitutionsFromPublishers();
    void takesRangesInOneCell();
    void givesTheUnitOfARowToAllItsFigures();

private:
    QStringList rows(const QByteArray &bytes, const QString &metric = u"tp_mobile_share"_s)
    {
        const MappingOptions options{{}, {}, {{u"metric"_s, metric}, {u"source"_s, u"iresearch-2019"_s}}, {}};
        const Result<TableFile> file = readTable(bytes, u"table"_s, {});
        return rowTextsOf(
            previewImport(m_repository, {{u"table"_s, file.value(), options}}, ConflictPolicy::Refuse));
    }

    test::FakeRepository m_repository;
};

void TestColumnMapping::takesAMergedTitleForATitle_data()
{
    QTest::addColumn<QList<QStringList>>("above");
    const QString title = u"2017年中国第三方移动支付市场份额"_s;
    const QString unit = u"单位：%"_s;
    QTest::newRow("over all columns") << QList<QStringList>{{title, title, title}, {unit, {}, {}}};
    QTest::newRow("over all columns, with the unit")
        << QList<QStringList>{{title, title, title}, {unit, unit, unit}};
    QTest::newRow("beside the unit") << QList<QStringList>{{title, title, unit}};
    QTest::newRow("over the unit at the right")
        << QList<QStringList>{{title, title, title}, {{}, unit, unit}};
    QTest::newRow("two titles") << QList<QStringList>{{u"图1"_s, u"图1"_s, u"图1"_s}, {title, title, title}};
}

// As the readers of spreadsheets and markup tell of merged cells.
void TestColumnMapping::takesAMergedTitleForATitle()
{
    using Cells = QList<QStringList>;
    QFETCH(Cells, above);
    above += {{u"平台"_s, u"2017Q1"_s, u"2017Q2"_s}, {u"支付宝"_s, u"53.7"_s, u"54.5"_s}};
    TextTable table;
    for (const QStringList &cells : std::as_const(above)) {
        TableRow row{static_cast<int>(table.rows.size()) + 1, cells, {}};
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const bool isCovered = i > 0 && cells.at(i) == cells.at(i - 1);
            const bool isMerged = cells.at(i) == cells.value(i + 1);
            row.kinds.append(isCovered ? CellKind::Covered : isMerged ? CellKind::Merged : CellKind::Text);
        }
        table.rows.append(row);
    }
    table.header = table.rows.takeFirst();
    const Result<ImportPreview> result
        = previewImport(m_repository, {{u"report"_s, {{}, table}, ofSource}}, ConflictPolicy::Refuse);
    QVERIFY(result);
    const std::optional<Error> problem = result.value().files.first().problem;
    QVERIFY2(!problem, problem ? qPrintable(problem->message) : "");
    QCOMPARE(rowTextsOf(result),
        QStringList({u"new alipay 2017-Q1 53.7 percent"_s, u"new alipay 2017-Q2 54.5 percent"_s}));
}

void TestColumnMapping::readsASheetUnderAMergedTitle()
{
    ImportOptions options;
    options.mapping = ofSource;
    const QString path = QFINDTESTDATA(u"../data/merged-title.xlsx"_s);
    const Result<ImportPreview> result = previewImport(m_repository, {path}, options);
    const QStringList rows = rowTextsOf(result);
    QCOMPARE(rows.size(), 6);
    QCOMPARE(rows.first(), u"new alipay 2017-Q1 53.7 percent"_s);
    QCOMPARE(rows.last(), u"new tenpay 2017-Q3 39.35 percent"_s);
    QCOMPARE(result.value().files.first().text.header.line, 3);
}

// As the table of all figures copies them in either language.
void TestColumnMapping::readsTheHeadsOfCopiedFigures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("English") << QByteArray(
        "Metric\tApp or company\tRegion\tPeriod\tValue\tQualifier\tStatus\tPublisher\tSource\tNote\n"
        "Third-party mobile payment share\tAlipay 支付宝\tChina\tQ1 2017\tabout 53.7%\tabout\tforecast\t"
        "iResearch\tiresearch-2019\t\n");
    QTest::newRow("Chinese") << QByteArray(
        "指标\t应用或公司\t地区\t时期\t数值\t限定\t状态\t发布方\t来源\t备注\n"
        "tp_mobile_share\t支付宝\t中国\t2017年第一季度\t约53.7%\t约\t预测\t艾瑞咨询\tiresearch-2019\t\n");
}

void TestColumnMapping::readsTheHeadsOfCopiedFigures()
{
    QFETCH(QByteArray, bytes);
    const Result<TableFile> file = readTable(bytes, u"copied"_s, {});
    QVERIFY(file);
    const Result<ImportPreview> result
        = previewImport(m_repository, {{u"copied"_s, file.value(), {}}}, ConflictPolicy::Refuse);
    QVERIFY(result);
    const std::optional<Error> problem = result.value().files.first().problem;
    QVERIFY2(!problem, problem ? qPrintable(problem->message) : "");
    QCOMPARE(rowTextsOf(result), QStringList{u"new alipay 2017-Q1 53.7 percent forecast about"_s});
    QCOMPARE(result.value().files.first().mapping.unusedHeads(), QStringList());
}

void TestColumnMapping::tellsInstitutionsFromPublishers()
{
    const QStringList row{u"new alipay 2017-Q1 53.7 percent"_s};
    QCOMPARE(rows("机构,2017Q1\n支付宝,53.7\n"), row);
    QCOMPARE(rows("季度,机构,市场占有率(%)\n2017Q1,支付宝,53.7\n"), row);
    QCOMPARE(rows("季度,平台,占有率(%),机构\n2017Q1,支付宝,53.7,iresearch-2019\n"), row);
}

void TestColumnMapping::takesRangesInOneCell()
{
    QCOMPARE(rows("Period\tApp or company\tValue\tLow–high\n2017Q1\tAlipay\t9%\t7–11%\n"
                  "2017Q2\tAlipay\t\t7–11%\n2017Q3\tAlipay\tabout 9%\t\n"),
        QStringList({u"new alipay 2017-Q1 9-7-11 percent"_s, u"new alipay 2017-Q2 7-11 percent"_s,
            u"new alipay 2017-Q3 9 percent about"_s}));
    QCOMPARE(rows("时期\t平台\t数值\t区间\t单位\n2017Q1\t支付宝\t9\t7–11\t亿元\n", u"tp_mobile_volume"_s),
        QStringList{u"new alipay 2017-Q1 900000000-700000000-1100000000 CNY"_s});
    const QStringList wrong = rows("时期\t平台\t数值\t区间\n2017Q1\t支付宝\t9\tx\n");
    QCOMPARE(wrong.size(), 1);
    QVERIFY2(wrong.first().startsWith(u"table, line 2, column 区间: \"x\" is not a figure"_s),
        qPrintable(wrong.first()));
    // Across nothing says which of the figures the range is of.
    QCOMPARE(
        rows("平台\t区间\t2017Q1\n支付宝\t7–11\t53.7\n"), QStringList{u"new alipay 2017-Q1 53.7 percent"_s});
}

void TestColumnMapping::givesTheUnitOfARowToAllItsFigures()
{
    QCOMPARE(
        rows("时期\t平台\t数值\t下限\t上限\t单位\n2017Q1\t支付宝\t9\t7\t11\t亿元\n", u"tp_mobile_volume"_s),
        QStringList{u"new alipay 2017-Q1 900000000-700000000-1100000000 CNY"_s});
}

TONGBAO_TEST_MAIN(TestColumnMapping)
#include "tst_columnmapping.moc"
