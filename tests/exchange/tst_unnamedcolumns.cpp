#include "db/exchange/unnamedcolumns.h"

#include "tests/exchange/exchangefiles.h"
#include "tests/exchange/previewtexts.h"
#include "tests/support/fakerepository.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

const QHash<QString, QString> share{{u"metric"_s, u"tp_mobile_share"_s}, {u"source"_s, u"iresearch-2019"_s}};
const QHash<QString, QString> users{{u"metric"_s, u"mau"_s}, {u"source"_s, u"iresearch-2019"_s}};

using Fields = QList<std::pair<QString, QString>>;

} // namespace

class TestUnnamedColumns : public QObject {
    Q_OBJECT
private slots:
    void takesEveryRowForAFigure_data();
    void takesEveryRowForAFigure();
    void takesHeadsForHeads_data();
    void takesHeadsForHeads();
    void asksWhatItCannotTell_data();
    void asksWhatItCannotTell();
    void takesCorrections_data();
    void takesCorrections();
    void callsColumnsByTheirPlaces();
    void takesNoFigureForAHead();

private:
    Result<ImportPreview> preview(const QByteArray &bytes, const MappingOptions &mapping)
    {
        ImportOptions options;
        options.mapping = mapping;
        return previewImport(m_repository, {m_files.write(u"block.tsv"_s, bytes)}, options);
    }

    test::ExchangeFiles m_files;
    test::FakeRepository m_repository;
};

void TestUnnamedColumns::takesEveryRowForAFigure_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QHash<QString, QString>>("values");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("years among large numbers")
        << QByteArray("Alipay\t2018\t870000000\nTenpay\t2018\t800000000\nWeChat Pay\t2018\t1000000000\n")
        << users
        << QStringList{u"new alipay 2018 870000000 count"_s, u"new tenpay 2018 800000000 count"_s,
               u"new wechat-pay 2018 1000000000 count"_s};
    QTest::newRow("quarters") << QByteArray("2021Q1\t支付宝\t54.0%\n2021Q1\t财付通\t38.8%\n") << share
                              << QStringList{u"new alipay 2021-Q1 54.0 percent"_s,
                                     u"new tenpay 2021-Q1 38.8 percent"_s};
    QTest::newRow("with commas, codes and years of Chinese words")
        << QByteArray("2015年,alipay,53.7\n2016年,alipay,54.5\n") << share
        << QStringList{u"new alipay 2015 53.7 percent"_s, u"new alipay 2016 54.5 percent"_s};
    QTest::newRow("one row") << QByteArray("2021Q1\t支付宝\t54.0%\n") << share
                             << QStringList{u"new alipay 2021-Q1 54.0 percent"_s};
    QTest::newRow("a figure that could be a year beside a quarter")
        << QByteArray("支付宝\t2018Q1\t2015\n财付通\t2018Q1\t2016\n") << users
        << QStringList{u"new alipay 2018-Q1 2015 count"_s, u"new tenpay 2018-Q1 2016 count"_s};
    QTest::newRow("an app that nobody knows first")
        << QByteArray("2021Q1\t支付保\t54.0%\n2021Q1\t财付通\t38.8%\n") << share
        << QStringList{u"block.tsv, line 1, column Column 2: There is no app, company, bank or group with "
                       "the code \"支付保\". Did you mean \"支付宝\" (alipay)?"_s,
               u"new tenpay 2021-Q1 38.8 percent"_s};
    QTest::newRow("a period that cannot be")
        << QByteArray("2021Q1\t支付宝\t54.0%\n2021Q5\t支付宝\t54.1%\n2021Q3\t支付宝\t54.2%\n") << share
        << QStringList{u"new alipay 2021-Q1 54.0 percent"_s,
               u"block.tsv, line 2, column Column 1: \"2021Q5\" does not exist. There is no quarter 5: a "
               "year has quarters 1 to 4."_s,
               u"new alipay 2021-Q3 54.2 percent"_s};
    QTest::newRow("a year and a quarter apart")
        << QByteArray("2017\t一季度\t支付宝\t53.7\n2017\t二季度\t支付宝\t54.5\n") << share
        << QStringList{u"new alipay 2017-Q1 53.7 percent"_s, u"new alipay 2017-Q2 54.5 percent"_s};
    QTest::newRow("a unit beside the number")
        << QByteArray("支付宝\t2018\t8.7\t亿\n财付通\t2018\t8\t亿\n") << users
        << QStringList{u"new alipay 2018 870000000 count"_s, u"new tenpay 2018 800000000 count"_s};
    QTest::newRow("a metric and a source of each row")
        << QByteArray("tp_mobile_share\t2017Q1\t支付宝\t53.7\tiresearch-2018\n"
                      "tp_mobile_share\t2017Q2\t支付宝\t54.5\tiresearch-2018\n")
        << QHash<QString, QString>()
        << QStringList{u"new alipay 2017-Q1 53.7 percent"_s, u"new alipay 2017-Q2 54.5 percent"_s};
    QTest::newRow("under a title and a unit, over a remark")
        << QByteArray("第三方移动支付市场份额\t\t\n单位：%\t\t\n2017Q1\t支付宝\t53.7\n2017Q2\t支付宝\t54.5\n"
                      "数据来源：Bloomberg\t\t\n")
        << QHash<QString, QString>()
        << QStringList{u"new alipay 2017-Q1 53.7 percent"_s, u"new alipay 2017-Q2 54.5 percent"_s};
}

void TestUnnamedColumns::takesEveryRowForAFigure()
{
    QFETCH(QByteArray, bytes);
    using Values = QHash<QString, QString>;
    QFETCH(Values, values);
    QTEST(test::rowTextsOf(preview(bytes, {{}, {}, values, {}})), "rows");
}

void TestUnnamedColumns::takesHeadsForHeads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TableForm>("form");
    QTest::newRow("years across, without a word")
        << QByteArray("\t2015\t2016\n支付宝\t53.7\t54.5\n") << TableForm::PeriodsAcross;
    QTest::newRow("years across under a name that nobody knows")
        << QByteArray("玩家\t2015\t2016\n支付宝\t53.7\t54.5\n") << TableForm::PeriodsAcross;
    QTest::newRow("years across, where there are no figures yet")
        << QByteArray("平台\t2015\t2016\n支付宝\t-\t-\n财付通\t1\t2\n") << TableForm::PeriodsAcross;
    QTest::newRow("apps across") << QByteArray("\t支付宝\t财付通\n2017Q1\t53.7\t38\n")
                                 << TableForm::SubjectsAcross;
    QTest::newRow("apps across over years")
        << QByteArray("\t支付宝\t财付通\n2017\t53.7\t38\n") << TableForm::SubjectsAcross;
}

void TestUnnamedColumns::takesHeadsForHeads()
{
    QFETCH(QByteArray, bytes);
    const Result<ImportPreview> result = preview(bytes, {{}, {}, share, {}});
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QTEST(result.value().files.first().mapping.form, "form");
    QVERIFY(result.value().files.first().mapping.hasHeads);
}

void TestUnnamedColumns::asksWhatItCannotTell_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    const auto both = [](int a, int b, const QString &field) {
        return u"block.tsv, line 1: The columns \"Column %1\" and \"Column %2\" both look like \"%3\". Say "
               "which one it is: leave the other out (--map \"COLUMN=\")."_s.arg(
                   QString::number(a), QString::number(b), field);
    };
    QTest::newRow("two numbers") << QByteArray("2021Q1\t支付宝\t54.0\t12\n2021Q2\t支付宝\t54.1\t13\n")
                                 << both(3, 4, u"value"_s);
    QTest::newRow("two numbers that could be years")
        << QByteArray("支付宝\t2018\t2015\n财付通\t2018\t2016\n") << both(2, 3, u"period"_s);
    QTest::newRow("two columns of names")
        << QByteArray("支付宝\t腾讯\t2018Q1\t12\n财付通\t腾讯\t2018Q1\t13\n") << both(1, 2, u"subject"_s);
    QTest::newRow("a text beside the app")
        << QByteArray("2021Q1\t支付宝\t54.0\t城市\n2021Q2\t支付宝\t54.1\t农村\n")
        << u"block.tsv, line 1: No row names the columns, and the cells of \"Column 4\" do not tell what it "
           "holds. Say what it is, or leave it out (--map \"COLUMN=\")."_s;
    QTest::newRow("no period") << QByteArray("支付宝\t54.0\n财付通\t38.8\n")
                               << u"block.tsv, line 1: No column looks like \"period\". Say which one it is "
                                  "(--map \"COLUMN=FIELD\"). The columns are: Column 1, Column 2."_s;
    QTest::newRow("numbers that are no years")
        << QByteArray("支付宝\t2018\t12\n财付通\t3018\t13\n") << both(2, 3, u"value"_s);
}

void TestUnnamedColumns::asksWhatItCannotTell()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    QCOMPARE(test::rowTextsOf(preview(bytes, {{}, {}, share, {}})), QStringList{message});
}

void TestUnnamedColumns::takesCorrections_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<QString>("row");
    const QByteArray numbers("2021Q1\t支付宝\t54.0\t12\n2021Q2\t支付宝\t54.1\t13\n");
    QTest::newRow("one left out, by its name")
        << numbers << Fields{{u"Column 4"_s, {}}} << u"new alipay 2021-Q1 54.0 percent"_s;
    QTest::newRow("the other one, by its place")
        << numbers << Fields{{u"#4"_s, u"value"_s}, {u"#3"_s, {}}} << u"new alipay 2021-Q1 12 percent"_s;
    QTest::newRow("what looks like a year as the number")
        << QByteArray("支付宝\t2018\t2015\n财付通\t2018\t2016\n") << Fields{{u"#2"_s, u"value"_s}}
        << u"block.tsv, line 1, column Column 2: "_s;
    QTest::newRow("a text that is a remark")
        << QByteArray("2021Q1\t支付宝\t54.0\t城市\n2021Q2\t支付宝\t54.1\t农村\n")
        << Fields{{u"Column 4"_s, u"note"_s}} << u"new alipay 2021-Q1 54.0 percent"_s;
}

void TestUnnamedColumns::takesCorrections()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Fields, fields);
    QFETCH(QString, row);
    const QStringList rows = test::rowTextsOf(preview(bytes, {fields, {}, share, {}}));
    QCOMPARE(rows.size(), 2);
    QVERIFY2(rows.first().startsWith(row), qPrintable(rows.first()));
}

void TestUnnamedColumns::callsColumnsByTheirPlaces()
{
    const Result<ImportPreview> result
        = preview("2021Q1\t支付宝\t\t54.0%\n2021Q2\t支付宝\t\t54.1%\n", {{}, {}, share, {}});
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    const PreviewFile &file = result.value().files.first();
    QVERIFY(!file.mapping.hasHeads);
    QCOMPARE(file.text.header.cells, QStringList({u"Column 1"_s, u"Column 2"_s, {}, u"Column 4"_s}));
    QCOMPARE(file.text.rows.size(), 2);
    QCOMPARE(file.mapping.unusedHeads(), QStringList());
    QCOMPARE(file.mapping.columns.at(3), (MappedColumn{u"Column 4"_s, u"value"_s}));
}

// Under heads that nobody knows the first figure is not taken for another row of heads.
void TestUnnamedColumns::takesNoFigureForAHead()
{
    const QByteArray bytes("甲\t乙\t丙\n支付宝\t2018\t870000000\n财付通\t2018\t800000000\n");
    const QStringList rows = test::rowTextsOf(preview(bytes, {{}, {}, users, {}}));
    QCOMPARE(rows.size(), 1);
    QVERIFY2(
        rows.first().startsWith(u"block.tsv, line 1: No column looks like "_s), qPrintable(rows.first()));
    const MappingOptions told{
        {{u"甲"_s, u"subject"_s}, {u"乙"_s, u"period"_s}, {u"丙"_s, u"value"_s}}, {}, users, {}};
    QCOMPARE(test::rowTextsOf(preview(bytes, told)),
        QStringList({u"new alipay 2018 870000000 count"_s, u"new tenpay 2018 800000000 count"_s}));
}

TONGBAO_TEST_MAIN(TestUnnamedColumns)
#include "tst_unnamedcolumns.moc"
