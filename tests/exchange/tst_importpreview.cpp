#include "db/exchange/importpreview.h"

#include "db/exchange/mappedrows.h"
#include "tests/exchange/exchangefiles.h"
#include "tests/exchange/previewtexts.h"
#include "tests/support/fakerepository.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::rowText;
using test::rowTextsOf;

namespace {

const QHash<QString, QString> share{{u"metric"_s, u"tp_mobile_share"_s}, {u"source"_s, u"iresearch-2019"_s}};
const QHash<QString, QString> volume{
    {u"metric"_s, u"tp_mobile_volume"_s}, {u"source"_s, u"iresearch-2019"_s}};

MappingOptions constants(const QHash<QString, QString> &values)
{
    return {{}, {}, values, {}};
}

} // namespace

class TestImportPreview : public QObject {
    Q_OBJECT
private slots:
    void recognisesLongAndWideTables_data();
    void recognisesLongAndWideTables();
    void readsNumbersByOneRule_data();
    void readsNumbersByOneRule();
    void saysWhatBecomesOfEveryRow();
    void takesCorrections_data();
    void takesCorrections();
    void saysWhatItCannotGuess_data();
    void saysWhatItCannotGuess();
    void tellsColumnsThatAreNotUsed();
    void takesNoRemarkForARow();
    void splitsNoMergedFigure();
    void rejectsRaggedRows();
    void writesRejectsThatImportOnceMended();
    void carriesOutWhatItShows();
    void leavesTheExchangeFormatAsItIs();
    void showsWhatItDoesNotUnderstandYet();
    void saysInWhichColumnAFigureStands();
    void stopsWhenItIsTold();
    void takesWhatIsSaidAroundATable_data();
    void takesWhatIsSaidAroundATable();
    void readsHeadsInTwoRows_data();
    void readsHeadsInTwoRows();
    void takesNoTitleForAGroup();
    void asksWhichMetricAGroupNames();
    void refusesAUnitThatTheHeadContradicts();
    void rejectsWhatContradictsItsColumn();
    void keepsTheUnitOfWhatIsRejected();

private:
    Result<ImportPreview> preview(const QByteArray &bytes, const MappingOptions &mapping,
        ConflictPolicy policy = ConflictPolicy::Refuse)
    {
        ImportOptions options;
        options.onConflict = policy;
        options.mapping = mapping;
        return previewImport(m_repository, {m_files.write(u"report.csv"_s, bytes)}, options);
    }

    Result<ImportPreview> previewTable(const QByteArray &bytes, const Progress &progress = {})
    {
        const Result<TableFile> file = readTable(bytes, u"report.csv"_s, {});
        return previewImport(m_repository, {{u"report.csv"_s, file.value(), constants(share)}},
            ConflictPolicy::Refuse, PlanDetail::Rows, progress);
    }

    test::ExchangeFiles m_files;
    test::FakeRepository m_repository;
};

void TestImportPreview::recognisesLongAndWideTables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QHash<QString, QString>>("values");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("long, Chinese") << QByteArray("季度,平台,市场份额(%),备注\n2017年一季度,支付宝,53.70,\n"
                                                 "2017Q1,财付通,39.51,约\n")
                                   << share
                                   << QStringList{u"new alipay 2017-Q1 53.70 percent"_s,
                                          u"new tenpay 2017-Q1 39.51 percent"_s};
    QTest::newRow("long, English") << QByteArray("Company\tQuarter\tMarket share\nAlipay\tQ1 2017\t53.7%\n")
                                   << share << QStringList{u"new alipay 2017-Q1 53.7 percent"_s};
    QTest::newRow("long, exchange words and constants")
        << QByteArray("subject,period,value\nalipay,2017-Q1,53.7\n") << share
        << QStringList{u"new alipay 2017-Q1 53.7 percent"_s};
    QTest::newRow("scale in the head") << QByteArray("时间；平台\n")
                                              .replace("；", ";")
                                              .replace("\n", ";交易规模（亿元）\n2017Q1;支付宝;1234.5\n")
                                       << volume << QStringList{u"new alipay 2017-Q1 123450000000 CNY"_s};
    QTest::newRow("unit above the table")
        << QByteArray("图1 第三方移动支付,\n,单位：亿元\n季度,支付宝\n2017Q1,12\n") << volume
        << QStringList{u"new alipay 2017-Q1 1200000000 CNY"_s};
    QTest::newRow("unit in a column")
        << QByteArray("季度,平台,数值,单位\n2017Q1,支付宝,12,亿元\n2017Q2,支付宝,5,USD\n") << volume
        << QStringList{u"new alipay 2017-Q1 1200000000 CNY"_s, u"new alipay 2017-Q2 5 USD"_s};
    QTest::newRow("unit for all") << QByteArray("季度,平台,数值\n2017Q1,支付宝,12\n")
                                  << QHash<QString, QString>{{u"metric"_s, u"tp_mobile_volume"_s},
                                         {u"source"_s, u"iresearch-2019"_s}, {u"unit"_s, u"bn USD"_s}}
                                  << QStringList{u"new alipay 2017-Q1 12000000000 USD"_s};
    QTest::newRow("periods across") << QByteArray("平台,2017Q1,2017Q2(%)\n支付宝,53.7,54.5\n财付通,-,39.8\n")
                                    << share
                                    << QStringList{u"new alipay 2017-Q1 53.7 percent"_s,
                                           u"new alipay 2017-Q2 54.5 percent"_s,
                                           u"new tenpay 2017-Q2 39.8 percent"_s};
    QTest::newRow("periods across without a head")
        << QByteArray(",2015年,2016年\n支付宝,53.7,54.5\n") << share
        << QStringList{u"new alipay 2015 53.7 percent"_s, u"new alipay 2016 54.5 percent"_s};
    QTest::newRow("apps across") << QByteArray("Quarter,Alipay,财付通\n2017Q1,53.7,\n2017Q2,54.5,39.8\n")
                                 << share
                                 << QStringList{u"new alipay 2017-Q1 53.7 percent"_s,
                                        u"new alipay 2017-Q2 54.5 percent"_s,
                                        u"new tenpay 2017-Q2 39.8 percent"_s};
    QTest::newRow("year and quarter apart")
        << QByteArray("年份,季度,平台,份额\n2017,一季度,支付宝,53.7\n"
                      "2017年,2,支付宝,54.5\n")
        << share << QStringList{u"new alipay 2017-Q1 53.7 percent"_s, u"new alipay 2017-Q2 54.5 percent"_s};
    QTest::newRow("the only source of a publisher")
        << QByteArray("季度,平台,份额,机构\n2017Q1,支付宝,53.7,Bloomberg\n")
        << QHash<QString, QString>{{u"metric"_s, u"tp_mobile_share"_s}}
        << QStringList{u"new alipay 2017-Q1 53.7 percent"_s};
    QTest::newRow("estimates and forecasts across")
        << QByteArray("平台,2015E,2016F(%),2017A\n支付宝,53.7,54.5,55\n") << share
        << QStringList{u"new alipay 2015 53.7 percent estimate"_s, u"new alipay 2016 54.5 percent forecast"_s,
               u"new alipay 2017 55 percent"_s};
    QTest::newRow("a region by name") << QByteArray("季度,平台,份额,地区\n2017Q1,支付宝,53.7,西藏\n") << share
                                      << QStringList{u"new alipay 2017-Q1 53.7 percent CN-XZ"_s};
    QTest::newRow("a publisher with several sources")
        << QByteArray("季度,平台,份额,机构\n2017Q1,支付宝,53.7,iResearch\n")
        << QHash<QString, QString>{{u"metric"_s, u"tp_mobile_share"_s}}
        << QStringList{u"report.csv, line 2, column 机构: \"iResearch\" has several sources here: "
                       "iresearch-2018, iresearch-2019. Say which one (--map-name \"TEXT=CODE\")."_s};
    QTest::newRow("an unknown app") << QByteArray("季度,平台,份额\n2017Q1,支付保,53.7\n") << share
                                    << QStringList{
                                           u"report.csv, line 2, column 平台: There is no app, company, "
                                           "bank or group with the code \"支付保\". Did you mean "
                                           "\"支付宝\" (alipay)?"_s};
    QTest::newRow("an unknown app across")
        << QByteArray("季度,支付宝,支付保\n2017Q1,53.7,1\n") << share
        << QStringList{u"new alipay 2017-Q1 53.7 percent"_s,
               u"report.csv, line 2, column 支付保: There is no app, company, bank or group with the code "
               "\"支付保\". Did you mean \"支付宝\" (alipay)?"_s};
    QTest::newRow("an impossible period across")
        << QByteArray("平台,2017Q1,2017Q5\n支付宝,53.7,1\n") << share
        << QStringList{u"new alipay 2017-Q1 53.7 percent"_s,
               u"report.csv, line 2, column 2017Q5: \"2017Q5\" does not exist. There is no quarter 5: a year "
               "has quarters 1 to 4."_s};
    QTest::newRow("a row without figures")
        << QByteArray("平台,2017Q1,2017Q2\n支付宝,53.7,54.5\n合计,,\n") << share
        << QStringList{u"new alipay 2017-Q1 53.7 percent"_s, u"new alipay 2017-Q2 54.5 percent"_s,
               u"report.csv, line 3: The row has no figure."_s};
}

void TestImportPreview::recognisesLongAndWideTables()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, rows);
    using Values = QHash<QString, QString>;
    QFETCH(Values, values);
    QCOMPARE(rowTextsOf(preview(bytes, constants(values))), rows);
}

void TestImportPreview::readsNumbersByOneRule_data()
{
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<std::optional<DecimalSign>>("sign");
    QTest::addColumn<QStringList>("figures");
    const std::optional<DecimalSign> none;
    QTest::newRow("signs and widths")
        << QStringList{u"１２３"_s, u"1.2e3"_s, u"1.2万亿"_s, u"≈5"_s, u"10–12"_s, u">94"_s} << none
        << QStringList{u"123"_s, u"1200"_s, u"1200000000000"_s, u"5 about"_s, u"10-12"_s, u"94 over"_s};
    QTest::newRow("thousands") << QStringList{u"1,234"_s, u"5.5"_s} << none
                               << QStringList{u"1234"_s, u"5.5"_s};
    QTest::newRow("decimal comma") << QStringList{u"1.234,5"_s, u"1.234"_s} << none
                                   << QStringList{u"1234.5"_s, u"1234"_s};
    const QString open
        = u"report.csv, line 2, column 数值: \"1,234\" has two readings, and the other numbers do "
          "not decide. Say whether a point or a comma stands before the decimals (--decimal)."_s;
    QTest::newRow("a question") << QStringList{u"1,234"_s, u"7"_s} << none << QStringList{open, u"7"_s};
    const QString mixed
        = u"\"%1\" is among numbers of which some have a point and some a comma before the decimals. "
          "Say which is right (--decimal)."_s;
    QTest::newRow("a contradiction") << QStringList{u"5.5"_s, u"5,6"_s, u"7"_s} << none
                                     << QStringList{
                                            u"report.csv, line 2, column 数值: "_s + mixed.arg(u"5.5"_s),
                                            u"report.csv, line 3, column 数值: "_s + mixed.arg(u"5,6"_s),
                                            u"7"_s};
    QTest::newRow("decided: point") << QStringList{u"1,234"_s} << std::optional(DecimalSign::Point)
                                    << QStringList{u"1234"_s};
    QTest::newRow("decided: comma") << QStringList{u"1,234"_s} << std::optional(DecimalSign::Comma)
                                    << QStringList{u"1.234"_s};
    QTest::newRow("against the decision")
        << QStringList{u"5.5"_s} << std::optional(DecimalSign::Comma)
        << QStringList{
               u"report.csv, line 2, column 数值: \"5.5\" does not fit the other numbers, which have a "
               "comma before the decimals. Correct it."_s};
}

void TestImportPreview::readsNumbersByOneRule()
{
    QFETCH(QStringList, numbers);
    QFETCH(std::optional<DecimalSign>, sign);
    QFETCH(QStringList, figures);
    QByteArray bytes("季度;平台;数值\n");
    for (qsizetype i = 0; i < numbers.size(); ++i)
        bytes += QStringLiteral("%1;支付宝;%2\n").arg(QString::number(1990 + i), numbers.at(i)).toUtf8();
    QHash<QString, QString> values = volume;
    values.insert(u"unit"_s, u"CNY"_s);
    QStringList expected;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const QStringList parts = figures.at(i).split(u' ');
        const QString qualifier = parts.size() == 2 ? u' ' + parts.last() : QString();
        expected.append(parts.size() > 2
                ? figures.at(i)
                : u"new alipay %1 %2 CNY%3"_s.arg(QString::number(1990 + i), parts.first(), qualifier));
    }
    QCOMPARE(rowTextsOf(preview(bytes, {{}, {}, values, sign})), expected);
}

void TestImportPreview::saysWhatBecomesOfEveryRow()
{
    const QByteArray bytes("平台,2018Q2,2018Q4,2019Q1\n支付宝,53.62,54,101\n");
    const QHash<QString, QString> values{
        {u"metric"_s, u"tp_mobile_share"_s}, {u"source"_s, u"analysys-2019"_s}};
    const Result<ImportPreview> shown = preview(bytes, constants(values), ConflictPolicy::Replace);
    QCOMPARE(rowTextsOf(shown).mid(0, 2),
        QStringList(
            {u"same alipay 2018-Q2 53.62 percent"_s, u"replaced alipay 2018-Q4 54 percent (was 53.78)"_s}));
    QVERIFY(rowTextsOf(shown).last().startsWith(u"report.csv, line 2, column 2019Q1: "_s));
    QCOMPARE(test::countsText(shown.value().plan.report.total), u"read 3: 1 same, 1 replaced, 1 rejected"_s);
    const PreviewFile &file = shown.value().files.first();
    QCOMPARE(file.mapping.form, TableForm::PeriodsAcross);
    QCOMPARE(file.mapping.columns.at(1), (MappedColumn{u"2018Q2"_s, u"value"_s, u"2018Q2"_s, {}}));
    QCOMPARE(file.traits.encoding, u"UTF-8"_s);
    QCOMPARE(file.text.header.cells.first(), u"平台"_s);
}

void TestImportPreview::takesCorrections_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<MappingOptions>("options");
    QTest::addColumn<QStringList>("rows");
    const QStringList row{u"new alipay 2017-Q1 53.7 percent"_s};
    QTest::newRow("a column of another name")
        << QByteArray("季度,玩家,份额\n2017Q1,支付宝,53.7\n")
        << MappingOptions{{{u"玩家"_s, u"subject"_s}}, {}, share, {}} << row;
    QTest::newRow("a column by its place") << QByteArray("季度,,份额\n2017Q1,支付宝,53.7\n")
                                           << MappingOptions{{{u"#2"_s, u"subject"_s}}, {}, share, {}} << row;
    QTest::newRow("a head without its unit") << QByteArray("季度,平台,甲(%)\n2017Q1,支付宝,53.7\n")
                                             << MappingOptions{{{u"甲"_s, u"value"_s}}, {}, share, {}} << row;
    QTest::newRow("one of two columns") << QByteArray("季度,平台,份额,占比\n2017Q1,支付宝,53.7,9\n")
                                        << MappingOptions{{{u"占比"_s, {}}}, {}, share, {}} << row;
    QTest::newRow("a name") << QByteArray("季度,平台,份额\n2017Q1,阿里支付,53.7\n")
                            << MappingOptions{{}, {{u"阿里支付"_s, u"alipay"_s}}, share, {}} << row;
    QTest::newRow("a name across") << QByteArray("季度,阿里支付,合计\n2017Q1,53.7,100\n")
                                   << MappingOptions{{{u"合计"_s, {}}}, {{u"阿里支付"_s, u"alipay"_s}}, share,
                                          {}}
                                   << row;
}

void TestImportPreview::takesCorrections()
{
    QFETCH(QByteArray, bytes);
    QFETCH(MappingOptions, options);
    QFETCH(QStringList, rows);
    QCOMPARE(rowTextsOf(preview(bytes, options)), rows);
}

void TestImportPreview::saysWhatItCannotGuess_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<MappingOptions>("options");
    QTest::addColumn<QString>("message");
    QTest::newRow("no metric")
        << QByteArray("季度,平台,份额\n2017Q1,支付宝,53.7\n") << MappingOptions{}
        << u"report.csv, line 1: Which metric the figures are of is said nowhere. Choose it "
           "(--metric)."_s;
    QTest::newRow("no source")
        << QByteArray("季度,平台,份额,指标\n2017Q1,支付宝,53.7,tp_mobile_share\n") << MappingOptions{}
        << u"report.csv, line 1: Which source the figures are from is said nowhere. Choose it "
           "(--source)."_s;
    QTest::newRow("two values")
        << QByteArray("季度,平台,份额,交易规模\n2017Q1,支付宝,53.7,9\n") << constants(share)
        << u"report.csv, line 1: The columns \"份额\" and \"交易规模\" both look like "
           "\"value\". Say which one it is: leave the other out (--map \"COLUMN=\")."_s;
    QTest::newRow("no subject")
        << QByteArray("季度,排名,份额\n2017Q1,1,53.7\n") << constants(share)
        << u"report.csv, line 1: No column looks like \"subject\". Say which one it is "
           "(--map \"COLUMN=FIELD\"). The columns are: 季度, 排名, 份额."_s;
    QTest::newRow("a column that is not there")
        << QByteArray("季度,平台,份额\n2017Q1,支付宝,53.7\n")
        << MappingOptions{{{u"App"_s, u"subject"_s}}, {}, share, {}}
        << u"report.csv, line 1: There is no column \"App\" to map. The columns are: 季度, 平台, 份额."_s;
}

void TestImportPreview::saysWhatItCannotGuess()
{
    QFETCH(QByteArray, bytes);
    QFETCH(MappingOptions, options);
    QFETCH(QString, message);
    QCOMPARE(rowTextsOf(preview(bytes, options)), QStringList{message});
}

void TestImportPreview::tellsColumnsThatAreNotUsed()
{
    const Result<ImportPreview> shown
        = preview("排名,季度,平台,份额,颜色,,\n1,2017Q1,支付宝,53.7,x,y,\n", constants(share));
    QVERIFY(shown);
    QCOMPARE(shown.value().files.first().mapping.unusedHeads(), QStringList({u"排名"_s, u"颜色"_s, u"#6"_s}));
}

void TestImportPreview::takesNoRemarkForARow()
{
    const Result<ImportPreview> shown
        = preview("季度,平台,份额\n2017Q1,支付宝,53.7\n注：不含转账,,\n数据来源：易观\n", constants(share));
    QCOMPARE(rowTextsOf(shown), QStringList{u"new alipay 2017-Q1 53.7 percent"_s});
    QCOMPARE(
        shown.value().files.first().mapping.remarks, QStringList({u"注：不含转账"_s, u"数据来源：易观"_s}));
}

void TestImportPreview::splitsNoMergedFigure()
{
    const QList<CellKind> plain(3, CellKind::Text);
    const TextTable table{{1, {u"季度"_s, u"平台"_s, u"份额"_s}, plain},
        {{2, {u"2017Q1"_s, u"支付宝"_s, u"93%"_s}, {CellKind::Merged, CellKind::Text, CellKind::Merged}},
            {3, {u"2017Q1"_s, u"财付通"_s, u"93%"_s},
                {CellKind::Covered, CellKind::Text, CellKind::Covered}}}};
    const Catalog catalog = test::sampleCatalog();
    const MappingOptions options = constants(share);
    const Result<MappedTable> mapped = mapColumns(table, catalog, options);
    QVERIFY(mapped);
    const ImportPlan plan = planImport(
        m_repository, {mappedRows(mapped.value(), u"a.xlsx"_s, catalog, options)}, ConflictPolicy::Refuse)
                                .value();
    QCOMPARE(test::countsText(plan.report.total), u"read 2: 2 rejected"_s);
    QCOMPARE(problemText(plan.report.rejects.first(), plan.report.rejects.first().problems.first()),
        u"a.xlsx, line 2, column 份额: \"93%\" stands in a merged cell, so it is the figure of several rows "
        u"or "
        "columns together. Give it to a group, in a row of its own."_s);
    QCOMPARE(plan.report.rejects.last().cells.at(3), u"2017Q1"_s);
}

void TestImportPreview::rejectsRaggedRows()
{
    QCOMPARE(rowTextsOf(preview("季度,平台,份额\n2017Q1,支付宝\n2017Q1,财付通,39,5\n", constants(share))),
        QStringList(
            {u"report.csv, line 2: The row has 2 fields, but the header has 3. Put a field that holds a "
             "separator in quotes."_s,
                u"report.csv, line 3: The row has 4 fields, but the header has 3. Put a field that holds a "
                u"separator "
                "in quotes."_s}));
}

void TestImportPreview::writesRejectsThatImportOnceMended()
{
    const Result<ImportPreview> shown
        = preview("平台,2017Q1,2017Q2\n支付保,53.7,54.5\n财付通,39.5,39.8\n", constants(share));
    const QString rejects = m_files.path(u"rejects.csv"_s);
    QVERIFY(writeRejects(shown.value().plan.report.rejects, rejects));
    QByteArray text = m_files.read(u"rejects.csv"_s);
    QVERIFY2(text.startsWith(
                 "metric,subject,region,period,value,low,high,qualifier,status,unit,source,note,problem\n"
                 "tp_mobile_share,支付保,,2017Q1,53.7,,,,,,iresearch-2019,,\"subject: There is no app"),
        text);
    const QString mended = m_files.write(u"mended.csv"_s, text.replace("share,支付保", "share,支付宝"));
    const Result<ImportPreview> again = previewImport(m_repository, {mended}, {});
    QCOMPARE(rowTextsOf(again),
        QStringList({u"new alipay 2017-Q1 53.7 percent"_s, u"new alipay 2017-Q2 54.5 percent"_s}));
}

void TestImportPreview::carriesOutWhatItShows()
{
    const Result<ImportPreview> shown = preview("平台,2017Q1\n支付宝,53.7\n", constants(share));
    QVERIFY(shown);
    QVERIFY(!m_repository.nextUndo());
    const Result<ImportReport> report = carryOut(m_repository, shown.value(), {}, EditKind::Import);
    QVERIFY(report && report.value().isWritten);
    QCOMPARE(m_repository.nextUndo()->label, u"report.csv"_s);
    QVERIFY(m_repository.undo());
    QVERIFY(!m_repository.nextUndo());
}

void TestImportPreview::leavesTheExchangeFormatAsItIs()
{
    const Result<ImportPreview> shown = preview(
        "metric,subject,period,value,source\ntp_mobile_share,alipay,2017-Q1,53.7,iresearch-2019\n", {});
    QVERIFY(shown);
    QCOMPARE(shown.value().files.first().mapping.form, TableForm::Exchange);
    QCOMPARE(rowTextsOf(shown), QStringList{u"new alipay 2017-Q1 53.7 percent"_s});
}

void TestImportPreview::showsWhatItDoesNotUnderstandYet()
{
    const Result<ImportPreview> shown = previewTable("年报,内部\n季度,排名,份额\n2017Q1,1,53.7\n");
    QVERIFY(shown);
    const PreviewFile &file = shown.value().files.first();
    QVERIFY(file.problem && file.problem->message.contains(u"\"subject\""_s));
    QCOMPARE(file.text.header.line, 2);
    QCOMPARE(file.mapping.columnOf(u"period"), 0);
    QCOMPARE(file.mapping.columnOf(u"value"), 2);
    QVERIFY(shown.value().plan.rows.isEmpty());
}

void TestImportPreview::saysInWhichColumnAFigureStands()
{
    const Result<ImportPreview> shown = previewTable("平台,备注,2017Q1,2017Q2\n支付宝,,53.7,54.5\n");
    QVERIFY(shown);
    QCOMPARE(shown.value().plan.rows.size(), 2);
    QCOMPARE(shown.value().plan.rows.at(0).column, 2);
    QCOMPARE(shown.value().plan.rows.at(1).column, 3);
}

void TestImportPreview::stopsWhenItIsTold()
{
    QByteArray bytes = "季度,平台,份额\n";
    for (int year = 1000; year < 2000; ++year)
        bytes += QByteArray::number(year) + "Q1,支付宝,53.7\n";
    qint64 last = 0;
    const Result<ImportPreview> shown = previewTable(bytes, [&last](qint64 done, qint64 total) {
        last = done;
        return total == 1000 && done < 500;
    });
    QCOMPARE(shown.error().message, stoppedError().message);
    QVERIFY(last >= 500 && last < 1000);
}

void TestImportPreview::takesWhatIsSaidAroundATable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QHash<QString, QString>>("values");
    QTest::addColumn<QStringList>("rows");
    const QString row = u"new alipay 2017-Q1 53.7 percent"_s;
    const QHash<QString, QString> source{{u"source"_s, u"iresearch-2019"_s}};
    QTest::newRow("a title names the metric")
        << QByteArray("第三方移动支付市场份额（%）,\n平台,2017Q1\n支付宝,53.7\n") << source
        << QStringList{row};
    QTest::newRow("the head of the figures names the metric")
        << QByteArray("季度,平台,第三方移动支付市场份额(%)\n2017Q1,支付宝,53.7\n") << source
        << QStringList{row};
    QTest::newRow("a remark names the only source of a publisher")
        << QByteArray("平台,2017Q1\n支付宝,53.7\n数据来源：Bloomberg,\n")
        << QHash<QString, QString>{{u"metric"_s, u"tp_mobile_share"_s}} << QStringList{row};
    QTest::newRow("a remark names a source by its title")
        << QByteArray("平台,2017Q1\n支付宝,53.7\n\"Source: Third-party mobile payment, 2018\",\n")
        << QHash<QString, QString>{{u"metric"_s, u"tp_mobile_share"_s}} << QStringList{row};
    QTest::newRow("a title with more than the name")
        << QByteArray("2017年中国第三方移动支付市场份额(%),\n平台,2017Q1\n支付宝,53.7\n") << source
        << QStringList{row};
    QTest::newRow("a title that narrows the metric down")
        << QByteArray("2017年线下第三方移动支付市场份额,\n平台,2017Q1\n支付宝,53.7\n") << source
        << QStringList{u"report.csv, line 2: Which metric the figures are of is said nowhere. Choose it "
                       "(--metric)."_s};
    QTest::newRow("two titles that contradict each other")
        << QByteArray("第三方移动支付市场份额,\n第三方移动支付交易规模,\n平台,2017Q1\n支付宝,53.7\n")
        << source
        << QStringList{u"report.csv, line 3: Which metric the figures are of is said nowhere. Choose it "
                       "(--metric)."_s};
    QTest::newRow("a unit in the title")
        << QByteArray("2017年中国第三方移动支付交易规模(亿元),\n平台,2017Q1\n支付宝,53.7\n") << source
        << QStringList{u"new alipay 2017-Q1 5370000000 CNY"_s};
    QTest::newRow("a title in the corner")
        << QByteArray("第三方移动支付市场份额(%),2017Q1\n支付宝,53.7\n") << source << QStringList{row};
    QTest::newRow("a publisher with several sources")
        << QByteArray("平台,2017Q1\n支付宝,53.7\n数据来源：iResearch,\n")
        << QHash<QString, QString>{{u"metric"_s, u"tp_mobile_share"_s}}
        << QStringList{u"report.csv, line 1: Which source the figures are from is said nowhere. Choose it "
                       "(--source)."_s};
    QTest::newRow("what a person says goes first")
        << QByteArray("第三方移动支付交易规模,\n平台,2017Q1\n支付宝,53.7\n") << share << QStringList{row};
}

void TestImportPreview::takesWhatIsSaidAroundATable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, rows);
    using Values = QHash<QString, QString>;
    QFETCH(Values, values);
    QCOMPARE(rowTextsOf(preview(bytes, constants(values))), rows);
}

void TestImportPreview::readsHeadsInTwoRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("rows");
    const QString share = u"tp_mobile_share"_s;
    QTest::newRow("years over quarters")
        << QByteArray("平台\t2017\t\t2018年\t\n\tQ1\tQ2\t一季度\t二季度\n支付宝\t1\t2\t3\t4\n")
        << QStringList{share + u" alipay 2017-Q1 1 percent"_s, share + u" alipay 2017-Q2 2 percent"_s,
               share + u" alipay 2018-Q1 3 percent"_s, share + u" alipay 2018-Q2 4 percent"_s};
    QTest::newRow("years over months, without the cells behind them")
        << QByteArray("\t2017\n平台\t1月\t2月\n支付宝\t1\t2\n")
        << QStringList{share + u" alipay 2017-01 1 percent"_s, share + u" alipay 2017-02 2 percent"_s};
    QTest::newRow("periods over apps")
        << QByteArray("地区\t2017Q1\t\t2017Q2\t\n\t支付宝\t财付通\t支付宝\t财付通\n西藏\t1\t2\t3\t4\n")
        << QStringList{share + u" alipay 2017-Q1 1 percent CN-XZ"_s,
               share + u" tenpay 2017-Q1 2 percent CN-XZ"_s, share + u" alipay 2017-Q2 3 percent CN-XZ"_s,
               share + u" tenpay 2017-Q2 4 percent CN-XZ"_s};
    QTest::newRow("apps over periods, metrics in the rows")
        << QByteArray("指标\t支付宝\t\t财付通\t\n\t2015\t2016E\t2015\t2016E\n"
                      "第三方移动支付市场份额\t1\t2\t3\t4\n")
        << QStringList{share + u" alipay 2015 1 percent"_s, share + u" alipay 2016 2 percent estimate"_s,
               share + u" tenpay 2015 3 percent"_s, share + u" tenpay 2016 4 percent estimate"_s};
    QTest::newRow("metrics over periods")
        << QByteArray("平台\t第三方移动支付交易规模(亿元)\t\t第三方移动支付市场份额(%)\t\n"
                      "\t2015\t2016\t2015\t2016\n支付宝\t12\t13\t53.7\t54.5\n")
        << QStringList{u"tp_mobile_volume alipay 2015 1200000000 CNY"_s,
               u"tp_mobile_volume alipay 2016 1300000000 CNY"_s, share + u" alipay 2015 53.7 percent"_s,
               share + u" alipay 2016 54.5 percent"_s};
    QTest::newRow("apps over metrics")
        << QByteArray("季度\t支付宝\t\t财付通\t\n\t第三方移动支付交易规模(亿元)\t第三方移动支付市场份额\t"
                      "第三方移动支付交易规模(亿元)\t第三方移动支付市场份额\n2017Q1\t12\t53.7\t9\t39\n")
        << QStringList{u"tp_mobile_volume alipay 2017-Q1 1200000000 CNY"_s,
               share + u" alipay 2017-Q1 53.7 percent"_s, u"tp_mobile_volume tenpay 2017-Q1 900000000 CNY"_s,
               share + u" tenpay 2017-Q1 39 percent"_s};
    QTest::newRow("what the figures are over all periods, and a remark beside them")
        << QByteArray("平台\t市场份额(%)\t\t备注\n\t2015\t2016\t\n支付宝\t53.7\t54.5\t口径\n")
        << QStringList{share + u" alipay 2015 53.7 percent"_s, share + u" alipay 2016 54.5 percent"_s};
    QTest::newRow("with footnotes") << QByteArray("平台[1]\t2017\t\n\tQ1[a]\tQ2\n支付宝[2]\t53.7[3]\t54.5\n")
                                    << QStringList{share + u" alipay 2017-Q1 53.7 percent"_s,
                                           share + u" alipay 2017-Q2 54.5 percent"_s};
    QTest::newRow("what the columns are")
        << QByteArray("季度\t平台\t\n\t支付宝\t财付通\n2017Q1\t53.7\t39\n")
        << QStringList{share + u" alipay 2017-Q1 53.7 percent"_s, share + u" tenpay 2017-Q1 39 percent"_s};
    QTest::newRow("under a title") << QByteArray(
        "第三方移动支付市场份额\t\t\n平台\t2017\t\n\tQ1\tQ2\n支付宝\t1\t2\n")
                                   << QStringList{share + u" alipay 2017-Q1 1 percent"_s,
                                          share + u" alipay 2017-Q2 2 percent"_s};
}

void TestImportPreview::readsHeadsInTwoRows()
{
    QFETCH(QByteArray, bytes);
    const Result<ImportPreview> result = preview(bytes, constants(share));
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QStringList rows;
    for (const RowOutcome &row : result.value().plan.rows) {
        if (row.kind == RowOutcome::Kind::Rejected)
            rows.append(rowText(result.value(), row));
        else
            rows.append(row.texts.first() + rowText(result.value(), row).sliced(3));
    }
    QTEST(rows, "rows");
}

void TestImportPreview::takesNoTitleForAGroup()
{
    QCOMPARE(rowTextsOf(preview("2017年,,\n平台,2017Q1,2017Q2\n支付宝,1,2\n", constants(share))),
        QStringList({u"new alipay 2017-Q1 1 percent"_s, u"new alipay 2017-Q2 2 percent"_s}));
    // A column without a head beside names, and rows of names under them.
    QCOMPARE(rowTextsOf(preview("季度,平台,份额,\n2017Q1,支付宝,53.7,财付通\n", constants(share))),
        QStringList{u"new alipay 2017-Q1 53.7 percent"_s});
}

void TestImportPreview::asksWhichMetricAGroupNames()
{
    const QByteArray table("平台\t甲\t\t乙\t\n\t2015\t2016\t2015\t2016\n支付宝\t1\t2\t3\t4\n");
    const Result<ImportPreview> asked = preview(table, constants(share));
    QVERIFY(asked);
    QCOMPARE(asked.value().plan.report.total.rejected, 4);
    const QStringList rows = rowTextsOf(asked);
    QVERIFY2(rows.first().startsWith(u"report.csv, line 3, column 甲 · 2015: "_s)
            && rows.first().contains(u"\"甲\""_s),
        qPrintable(rows.first()));
    MappingOptions told = constants(share);
    told.names = {{u"甲"_s, u"tp_mobile_share"_s}, {u"乙"_s, u"app_penetration"_s}};
    const Result<ImportPreview> answered = preview(table, told);
    QVERIFY(answered);
    QCOMPARE(answered.value().plan.report.total.added, 4);
    QCOMPARE(answered.value().plan.rows.last().texts.first(), u"app_penetration"_s);
}

void TestImportPreview::refusesAUnitThatTheHeadContradicts()
{
    QHash<QString, QString> values = volume;
    values.insert(u"unit"_s, u"万元"_s);
    const QByteArray table("季度,平台,交易规模(亿元)\n2017Q1,支付宝,12\n");
    QCOMPARE(rowTextsOf(preview(table, constants(values))),
        QStringList{
            u"report.csv, line 1: The column \"交易规模(亿元)\" names another unit than \"万元\". Leave "
            "the unit of all rows to the heads (--unit), or leave the column out (--map "
            "\"COLUMN=\")."_s});
    values.insert(u"unit"_s, u"CNY"_s);
    QCOMPARE(
        rowTextsOf(preview(table, constants(values))), QStringList{u"new alipay 2017-Q1 1200000000 CNY"_s});
    QCOMPARE(rowTextsOf(preview("季度,平台,交易规模(亿)\n2017Q1,支付宝,12\n", constants(values))),
        QStringList{u"new alipay 2017-Q1 1200000000 CNY"_s});
}

void TestImportPreview::rejectsWhatContradictsItsColumn()
{
    const Result<ImportPreview> result = preview(
        "季度,平台,交易规模(亿元)\n2017Q1,支付宝,1.2万亿\n2017Q2,支付宝,1.2万\n2017Q3,支付宝,5美元\n",
        constants(volume));
    const QStringList rows = rowTextsOf(result);
    QCOMPARE(rows.first(), u"new alipay 2017-Q1 1200000000000 CNY"_s);
    QVERIFY2(rows.at(1).contains(u"\"1.2万\" has two readings"_s), qPrintable(rows.at(1)));
    QVERIFY2(rows.at(2).contains(u"\"5美元\" names another unit than \"亿元\""_s), qPrintable(rows.at(2)));
    QCOMPARE(result.value().plan.rows.at(1).openFields, QStringList{u"value"_s});
    QCOMPARE(result.value().plan.rows.at(1).problems.size(), 1);
}

void TestImportPreview::keepsTheUnitOfWhatIsRejected()
{
    const Result<ImportPreview> result
        = preview("季度,平台,用户数(万人)\n2017Q1,支付宝,x5200\n2017Q2,某某,5300\n",
            constants({{u"metric"_s, u"mau"_s}, {u"source"_s, u"iresearch-2019"_s}}));
    const QStringList rows = rowTextsOf(result);
    QVERIFY2(rows.first().contains(u"\"x5200\" is not a figure"_s), qPrintable(rows.first()));
    const QString path = m_files.path(u"rejects.csv"_s);
    QVERIFY(writeRejects(result.value().plan.report.rejects, path));
    QByteArray bad = m_files.read(u"rejects.csv"_s);
    const Result<ImportPreview> mended = preview(bad.replace("x5200", "5200").replace("某某", "alipay"), {});
    QCOMPARE(rowTextsOf(mended),
        QStringList({u"new alipay 2017-Q1 52000000 count"_s, u"new alipay 2017-Q2 53000000 count"_s}));
}

TONGBAO_TEST_MAIN(TestImportPreview)
#include "tst_importpreview.moc"
