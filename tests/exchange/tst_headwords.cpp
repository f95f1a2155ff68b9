#include "db/exchange/headwords.h"

#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestHeadWords : public QObject {
    Q_OBJECT
private slots:
    void knowsWhatHeadsMean_data();
    void knowsWhatHeadsMean();
    void knowsWordsForCodes();
    void takesWhatPeriodsSayOfTheirFigures();
    void leavesFootnotesOut();
};

void TestHeadWords::knowsWhatHeadsMean_data()
{
    QTest::addColumn<QString>("field");
    const auto rows = [](const QString &field, const QStringList &heads) {
        for (const QString &head : heads)
            QTest::newRow(qPrintable(head)) << field;
    };
    rows(u"period"_s,
        {u"季度"_s, u"时间"_s, u"日期"_s, u"Quarter"_s, u"Reporting period"_s, u"报告期"_s, u"时期"_s});
    rows(u"year"_s, {u"年份"_s, u"Year"_s});
    rows(u"subject"_s,
        {u"平台"_s, u"应用"_s, u"公司"_s, u"企业"_s, u"名称"_s, u"App"_s, u"Company"_s, u"APP名称"_s,
            u"应用或公司"_s, u"App or company"_s});
    rows(u"value"_s,
        {u"份额"_s, u"占比"_s, u"数值"_s, u"交易规模"_s, u"第三方移动支付市场份额"_s, u"Market share"_s,
            u"market_share"_s, u"渗 透 率"_s, u"市场占有率"_s, u"占有率(%)"_s});
    rows(u"note"_s, {u"备注"_s, u"Remarks"_s});
    rows(u"source"_s, {u"来源"_s, u"数据来源"_s, u"Source"_s});
    rows(u"publisher"_s, {u"机构"_s, u"Publisher"_s});
    rows(u"metric"_s, {u"指标"_s, u"Metric"_s});
    rows(u"region"_s, {u"地区"_s, u"Region"_s});
    rows(u"unit"_s, {u"单位"_s, u"Currency"_s});
    rows(u"range"_s, {u"Low–high"_s, u"下限–上限"_s, u"区间"_s});
    rows(u"qualifier"_s, {u"限定"_s, u"Qualifier"_s});
    rows(u"low"_s, {u"下限"_s, u"Low"_s});
    rows(QString(), {u"排名"_s, u"Rank"_s, u"支付宝"_s});
}

void TestHeadWords::knowsWhatHeadsMean()
{
    QTEST(fieldOfHead(QString::fromUtf8(QTest::currentDataTag())), "field");
}

void TestHeadWords::knowsWordsForCodes()
{
    QCOMPARE(codeOfWord(u"status"_s, u"预估"_s), u"estimate"_s);
    QCOMPARE(codeOfWord(u"status"_s, u"预测"_s), u"forecast"_s);
    QCOMPARE(codeOfWord(u"status"_s, u"Actual"_s), u"actual"_s);
    QCOMPARE(codeOfWord(u"qualifier"_s, u"约"_s), u"about"_s);
    QCOMPARE(codeOfWord(u"qualifier"_s, u"over"_s), u"over"_s);
    QCOMPARE(codeOfWord(u"qualifier"_s, u"预测"_s), QString());
    QCOMPARE(codeOfWord(u"status"_s, QString()), QString());
}

void TestHeadWords::takesWhatPeriodsSayOfTheirFigures()
{
    const auto text = [](const QString &period) {
        const DatedText dated = datedText(period);
        return u"%1|%2"_s.arg(dated.period, dated.status);
    };
    QCOMPARE(text(u"2019E"_s), u"2019|estimate"_s);
    QCOMPARE(text(u"2020(f)"_s), u"2020|forecast"_s);
    QCOMPARE(text(u"2020年预测"_s), u"2020年|forecast"_s);
    QCOMPARE(text(u"2020年（预估）"_s), u"2020年|estimate"_s);
    QCOMPARE(text(u"2020 (forecast)"_s), u"2020|forecast"_s);
    QCOMPARE(text(u"2018Q4 actual"_s), u"2018Q4|actual"_s);
    QCOMPARE(text(u"2018年"_s), u"2018年|"_s);
    QCOMPARE(text(u"支付宝预测"_s), u"支付宝预测|"_s);
}

void TestHeadWords::leavesFootnotesOut()
{
    QCOMPARE(withoutFootnotes(u"53.8[2]"_s), u"53.8"_s);
    QCOMPARE(withoutFootnotes(u"Alipay [1][a]"_s), u"Alipay"_s);
    QCOMPARE(withoutFootnotes(u"2018Q1[注1]"_s), u"2018Q1"_s);
    QCOMPARE(withoutFootnotes(u"Volume [RMB trillion]"_s), u"Volume [RMB trillion]"_s);
    QCOMPARE(withoutFootnotes(u"53.8 (2)"_s), u"53.8 (2)"_s);
}

TONGBAO_TEST_MAIN(TestHeadWords)
#include "tst_headwords.moc"
