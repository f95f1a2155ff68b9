#include "db/exchange/headwords.h"

#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestHeadWords : public QObject {
    Q_OBJECT
private slots:
    void knowsWhatHeadsMean_data();
    void knowsWhatHeadsMean();
    void leavesFootnotesOut();
};

void TestHeadWords::knowsWhatHeadsMean_data()
{
    QTest::addColumn<QString>("field");
    const auto rows = [](const QString &field, const QStringList &heads) {
        for (const QString &head : heads)
            QTest::newRow(qPrintable(head)) << field;
    };
    rows(u"period"_s, {u"季度"_s, u"时间"_s, u"日期"_s, u"Quarter"_s, u"Reporting period"_s, u"报告期"_s});
    rows(u"year"_s, {u"年份"_s, u"Year"_s});
    rows(u"subject"_s,
        {u"平台"_s, u"应用"_s, u"公司"_s, u"企业"_s, u"名称"_s, u"App"_s, u"Company"_s, u"APP名称"_s});
    rows(u"value"_s,
        {u"份额"_s, u"占比"_s, u"数值"_s, u"交易规模"_s, u"第三方移动支付市场份额"_s, u"Market share"_s,
            u"market_share"_s, u"渗 透 率"_s});
    rows(u"note"_s, {u"备注"_s, u"Remarks"_s});
    rows(u"source"_s, {u"来源"_s, u"数据来源"_s, u"Source"_s});
    rows(u"publisher"_s, {u"机构"_s, u"Publisher"_s});
    rows(u"metric"_s, {u"指标"_s, u"Metric"_s});
    rows(u"region"_s, {u"地区"_s, u"Region"_s});
    rows(u"unit"_s, {u"单位"_s, u"Currency"_s});
    rows(u"low"_s, {u"下限"_s, u"Low"_s});
    rows(QString(), {u"排名"_s, u"Rank"_s, u"支付宝"_s});
}

void TestHeadWords::knowsWhatHeadsMean()
{
    QTEST(fieldOfHead(QString::fromUtf8(QTest::currentDataTag())), "field");
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
