#include "db/exchange/metrictitle.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

// Besides those of the samples, metrics whose names hold one another.
Catalog catalog()
{
    Catalog all = test::sampleCatalog();
    QList<Metric> metrics = all.metrics();
    const auto add = [&metrics](const QString &code, const QString &en, const QString &zh) {
        metrics.append({code, Family::Value, Nature::Flow, UnitKind::Money, en, zh, u"..."_s});
    };
    add(u"tp_mobile_share_econ"_s, u"Third-party mobile payment share, economic-benefit scope"_s,
        u"第三方移动支付市场份额(有经济效益口径)"_s);
    add(u"nonbank_mobile_value"_s, u"Mobile payment value of payment institutions"_s,
        u"支付机构移动支付金额"_s);
    add(u"provider_mobile_value"_s, u"Mobile payment value of a provider"_s, u"机构移动支付金额"_s);
    add(u"annual_active_users"_s, u"Annual active users"_s, u"年活跃用户"_s);
    all.setMetrics(metrics);
    return all;
}

} // namespace

class TestMetricTitle : public QObject {
    Q_OBJECT
private slots:
    void findsTheMetricOfATitle_data();
    void findsTheMetricOfATitle();
};

void TestMetricTitle::findsTheMetricOfATitle_data()
{
    QTest::addColumn<QString>("metric");
    const auto row
        = [](const QString &title, const QString &metric) { QTest::newRow(qPrintable(title)) << metric; };
    row(u"第三方移动支付市场份额"_s, u"tp_mobile_share"_s);
    row(u"2020年中国第三方移动支付交易规模(亿元)"_s, u"tp_mobile_volume"_s);
    row(u"2016-2020年中国第三方移动支付市场交易规模"_s, u"tp_mobile_volume"_s);
    row(u"图1：2020年第4季度中国第三方移动支付市场份额（%）"_s, u"tp_mobile_share"_s);
    row(u"易观：2018Q1-2019Q2第三方移动支付交易规模"_s, QString()); // not a publisher of the samples
    row(u"iResearch：2018年支付宝第三方移动支付交易规模"_s, u"tp_mobile_volume"_s);
    row(u"Market share of third-party mobile payment, 2016-2020 (%)"_s, u"tp_mobile_share"_s);
    row(u"China's third-party mobile payments value, Q1 2018"_s, u"tp_mobile_volume"_s);
    row(u"Figure 3: Monthly active users of Alipay, 2019"_s, u"mau"_s);
    row(u"第三方移动支付市场份额（有经济效益口径）"_s, u"tp_mobile_share_econ"_s);
    row(u"2020年支付机构移动支付金额"_s, u"nonbank_mobile_value"_s);
    // What narrows the metric down, and what several could be.
    row(u"线下第三方移动支付交易规模"_s, QString());
    row(u"Cross-border third-party mobile payment value"_s, QString());
    row(u"2020年活跃用户"_s, QString());
    row(u"移动支付市场份额"_s, QString());
    row(u"Market share"_s, QString());
    row(u"第三方移动支付交易规模及第三方移动支付市场份额"_s, QString());
    row(u"2020年"_s, QString());
    row(u"支付宝"_s, QString());
    row(u""_s, QString());
}

void TestMetricTitle::findsTheMetricOfATitle()
{
    QTEST(metricOfTitle(QString::fromUtf8(QTest::currentDataTag()), catalog()), "metric");
}

TONGBAO_TEST_MAIN(TestMetricTitle)
#include "tst_metrictitle.moc"
