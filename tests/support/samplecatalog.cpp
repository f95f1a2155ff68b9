#include "tests/support/samplecatalog.h"

using namespace Qt::StringLiterals;

namespace tongbao::test {

namespace {

template <typename T>
T expected(const std::optional<T> &value, const QString &text)
{
    if (!value)
        qFatal("Not a value: %s", qPrintable(text));
    return *value;
}

QList<Metric> metrics()
{
    return {
        {u"tp_mobile_share"_s, Family::Share, Nature::Rate, UnitKind::Percent,
            u"Third-party mobile payment share"_s, u"第三方移动支付市场份额"_s,
            u"Share of the value of third-party mobile payments"_s},
        {u"survey_value_share"_s, Family::Share, Nature::Rate, UnitKind::Percent,
            u"Survey: share of payment value"_s, u"调查:交易金额占比"_s,
            u"Share of surveyed payment value"_s},
        {u"tp_mobile_volume"_s, Family::Value, Nature::Flow, UnitKind::Money,
            u"Third-party mobile payment value"_s, u"第三方移动支付交易规模"_s,
            u"Value of third-party mobile payments"_s},
        {u"payment_value"_s, Family::Value, Nature::Flow, UnitKind::Money,
            u"Payment value handled by a provider"_s, u"机构支付金额"_s, u"Value of payments as quoted"_s},
        {u"app_penetration"_s, Family::Penetration, Nature::Rate, UnitKind::Percent, u"App penetration"_s,
            u"应用渗透率"_s, u"Share of mobile devices with the app installed"_s},
        {u"survey_user_penetration"_s, Family::Penetration, Nature::Rate, UnitKind::Percent,
            u"Survey: third-party mobile payment penetration"_s, u"调查:第三方移动支付渗透率"_s,
            u"Share of people asked"_s},
        {u"mau"_s, Family::Users, Nature::Stock, UnitKind::Count, u"Monthly active users"_s, u"月活跃用户"_s,
            u"Users active in a month"_s},
        {u"mobile_payment_users"_s, Family::Users, Nature::Stock, UnitKind::Count, u"Mobile payment users"_s,
            u"手机网络支付用户"_s, u"People who pay online by phone"_s},
        {u"bank_mobile_count"_s, Family::Count, Nature::Flow, UnitKind::Count,
            u"Mobile payments processed by banks"_s, u"银行处理的移动支付笔数"_s,
            u"Number of mobile payments"_s},
    };
}

QList<Subject> subjects()
{
    return {
        {u"market-total"_s, SubjectKind::Market, u"China mobile payment market (total)"_s,
            u"中国移动支付市场合计"_s},
        {u"ant-financial"_s, SubjectKind::Company, u"Ant Financial / Ant Group"_s, u"蚂蚁金服/蚂蚁集团"_s},
        {u"tencent"_s, SubjectKind::Company, u"Tencent"_s, u"腾讯"_s},
        {u"alipay"_s, SubjectKind::App, u"Alipay"_s, u"支付宝"_s, u"ant-financial"_s},
        {u"tenpay"_s, SubjectKind::Company, u"Tenpay"_s, u"财付通"_s, u"tencent"_s},
        {u"wechat-pay"_s, SubjectKind::App, u"WeChat Pay"_s, u"微信支付"_s, u"tencent"_s},
        {u"lakala"_s, SubjectKind::Company, u"Lakala"_s, u"拉卡拉"_s},
        {u"apple-pay"_s, SubjectKind::App, u"Apple Pay"_s, u"Apple Pay"_s},
        {u"ccb"_s, SubjectKind::Bank, u"China Construction Bank"_s, u"中国建设银行"_s},
        {u"alipay+wechat-pay"_s, SubjectKind::Group, u"Alipay and WeChat Pay combined"_s,
            u"支付宝+微信支付"_s, {}, {u"alipay"_s, u"wechat-pay"_s}},
        {u"alipay+tenpay"_s, SubjectKind::Group, u"Alipay and Tenpay combined"_s, u"支付宝+财付通"_s, {},
            {u"alipay"_s, u"tenpay"_s}},
        {u"bank-apps"_s, SubjectKind::Group, u"Chinese banking apps (range)"_s, u"中国的银行类应用"_s},
        {u"others"_s, SubjectKind::Group, u"Other providers"_s, u"其他"_s},
    };
}

Source source(const QString &code, const QString &publisher, const QString &title, const QString &publishedOn)
{
    Source made{code, publisher, {}, title, u"https://example.com/"_s + code};
    if (!publishedOn.isEmpty())
        made.publishedOn = period(publishedOn);
    return made;
}

QList<Source> sources()
{
    return {
        source(u"analysys-2018"_s, u"Analysys"_s, u"Third-party mobile payment, 2018 Q1"_s, u"2018-07-06"_s),
        source(u"analysys-2019"_s, u"Analysys"_s, u"Third-party mobile payment, 2018 Q4"_s, u"2019-03-28"_s),
        source(u"analysys-undated"_s, u"Analysys"_s, u"Third-party mobile payment, repost"_s, {}),
        source(
            u"iresearch-2018"_s, u"iResearch"_s, u"Third-party payment, first half of 2018"_s, u"2018-10"_s),
        source(u"iresearch-2019"_s, u"iResearch"_s, u"Third-party mobile payment, 2018"_s, u"2019-05-06"_s),
        source(u"bloomberg-2018"_s, u"Bloomberg"_s, u"Chinese banks shun in-house tech"_s, u"2018-08"_s),
        source(u"aurora-2018"_s, u"Aurora Mobile"_s, u"Chinese banks shun in-house tech"_s, u"2018-08"_s),
        source(u"ipsos-2018"_s, u"Ipsos"_s, u"Third-party mobile payment users, Q3 2018"_s, u"2018"_s),
        source(u"fed-h10"_s, u"US Federal Reserve"_s, u"Foreign exchange rates"_s, u"2026-07-21"_s),
        source(u"fed-h10-quarter"_s, u"US Federal Reserve"_s, u"Quarterly mean of the monthly averages"_s,
            u"2026-07-21"_s),
        source(u"wiki-rmb"_s, u"Wikipedia"_s, u"Renminbi"_s, u"2024"_s),
    };
}

QList<ExchangeRate> exchangeRates()
{
    const QString usd = u"USD"_s;
    const QString cny = u"CNY"_s;
    return {
        {period(u"2016"_s), usd, cny, u"fed-h10"_s, number(u"6.6400"_s)},
        {period(u"2016"_s), usd, cny, u"wiki-rmb"_s, number(u"6.6423"_s)},
        {period(u"2017-Q3"_s), usd, cny, u"fed-h10-quarter"_s, number(u"6.6685"_s)},
        {period(u"2017-Q4"_s), usd, cny, u"fed-h10-quarter"_s, number(u"6.6129"_s)},
        {period(u"2018-Q1"_s), usd, cny, u"fed-h10-quarter"_s, number(u"6.3530"_s)},
        {period(u"2018-Q2"_s), usd, cny, u"fed-h10-quarter"_s, number(u"6.3773"_s)},
    };
}

} // namespace

Catalog sampleCatalog()
{
    Catalog catalog;
    catalog.setMetrics(metrics());
    catalog.setSubjects(subjects());
    catalog.setSources(sources());
    catalog.setExchangeRates(exchangeRates());
    catalog.setPartnerships({{u"ccb"_s, u"ant-financial"_s, period(u"2017-03-28"_s), u"bloomberg-2018"_s,
        u"credit cards and online payment"_s}});
    catalog.setEvents({
        {period(u"2014-01"_s), u"WeChat red envelopes launched"_s, u"微信红包上线"_s, u"bloomberg-2018"_s},
        {period(u"2018-04-01"_s), u"QR payment rules take effect"_s, u"条码支付规范施行"_s,
            u"bloomberg-2018"_s},
        {period(u"2018-06-30"_s), u"Payments must clear through NetsUnion"_s, u"支付须经网联清算"_s,
            u"bloomberg-2018"_s},
    });
    return catalog;
}

QList<Observation> sampleObservations()
{
    const QString share = u"tp_mobile_share"_s;
    const QString volume = u"tp_mobile_volume"_s;
    const QString market = u"market-total"_s;
    const QString cny = u"CNY"_s;
    Figure combined = figure(u"5900000000000"_s, u"USD"_s);
    combined.status = Status::Estimate;
    return {
        observation(share, u"alipay"_s, u"2017-Q4"_s, figure(u"54.26"_s), u"analysys-2018"_s),
        observation(share, u"alipay"_s, u"2018-Q1"_s, figure(u"53.76"_s), u"analysys-2018"_s),
        observation(share, u"alipay"_s, u"2018-Q2"_s, figure(u"53.62"_s), u"analysys-2019"_s),
        observation(share, u"alipay"_s, u"2018-Q4"_s, figure(u"53.78"_s), u"analysys-2019"_s),
        observation(share, u"alipay"_s, u"2018-Q1"_s, figure(u"49.9"_s), u"iresearch-2018"_s),
        observation(share, u"alipay"_s, u"2018"_s, figure(u"54.3"_s), u"iresearch-2019"_s),
        observation(share, u"tenpay"_s, u"2017-Q4"_s, figure(u"38.15"_s), u"analysys-2018"_s),
        observation(share, u"tenpay"_s, u"2018-Q1"_s, figure(u"38.95"_s), u"analysys-2018"_s),
        observation(share, u"tenpay"_s, u"2018-Q4"_s, figure(u"38.87"_s), u"analysys-2019"_s),
        observation(share, u"tenpay"_s, u"2018-Q1"_s, figure(u"40.7"_s), u"iresearch-2018"_s),
        observation(share, u"alipay+tenpay"_s, u"2018-Q1"_s, figure(u"92.71"_s), u"analysys-2018"_s),
        observation(share, u"others"_s, u"2018-Q1"_s, figure(u"7.29"_s), u"analysys-2018"_s),
        observation(u"app_penetration"_s, u"alipay"_s, u"2018"_s, figure(u"51"_s), u"aurora-2018"_s),
        observation(u"app_penetration"_s, u"bank-apps"_s, u"2018"_s, figure(u"7-11"_s), u"aurora-2018"_s),
        observation(volume, market, u"2017-Q3"_s, figure(u">29000000000000"_s, cny), u"analysys-2018"_s),
        observation(volume, market, u"2017-Q4"_s, figure(u"37700000000000"_s, cny), u"analysys-2018"_s),
        observation(volume, market, u"2018-Q1"_s, figure(u"40364510000000"_s, cny), u"analysys-2018"_s),
        observation(volume, market, u"2018-Q1"_s, figure(u"48300000000000"_s, cny), u"iresearch-2018"_s),
        observation(volume, market, u"2018"_s, figure(u"190500000000000"_s, cny), u"iresearch-2019"_s),
        observation(u"payment_value"_s, u"alipay+wechat-pay"_s, u"2017-Q4"_s, combined, u"bloomberg-2018"_s),
    };
}

QList<Observation> sampleCounts()
{
    const QString mau = u"mau"_s;
    const QString payers = u"mobile_payment_users"_s;
    const QString count = u"bank_mobile_count"_s;
    const QString unit = u"count"_s;
    return {
        observation(mau, u"alipay"_s, u"2018"_s, figure(u"658000000"_s, unit), u"ipsos-2018"_s),
        observation(mau, u"wechat-pay"_s, u"2018"_s, figure(u">600000000"_s, unit), u"aurora-2018"_s),
        observation(payers, u"market-total"_s, u"2017-12"_s, figure(u"527000000"_s, unit), u"wiki-rmb"_s),
        observation(payers, u"market-total"_s, u"2018-06"_s, figure(u"566000000"_s, unit), u"wiki-rmb"_s),
        observation(count, u"market-total"_s, u"2018-Q1"_s, figure(u"10963000000"_s, unit), u"wiki-rmb"_s),
        observation(count, u"market-total"_s, u"2018-Q2"_s, figure(u"14924000000"_s, unit), u"wiki-rmb"_s),
    };
}

Period period(const QString &key)
{
    return expected(Period::fromKey(key), key);
}

Number number(const QString &text)
{
    return expected(Number::fromText(text), text);
}

Unit unit(const QString &code)
{
    return expected(Unit::fromCode(code), code);
}

Figure figure(const QString &text, const QString &unitCode)
{
    Figure made;
    made.unit = unit(unitCode);
    QString rest = text;
    static const QList<std::pair<QChar, Qualifier>> signs{
        {u'~', Qualifier::About}, {u'>', Qualifier::Over}, {u'<', Qualifier::Under}};
    for (const auto &[sign, qualifier] : signs) {
        if (rest.startsWith(sign)) {
            made.qualifier = qualifier;
            rest.remove(0, 1);
        }
    }
    const QStringList parts = rest.split(u' ');
    for (const QString &part : parts) {
        const QStringList ends = part.split(u'-');
        if (ends.size() == 2) {
            made.low = number(ends.first());
            made.high = number(ends.last());
        } else {
            made.value = number(part);
        }
    }
    return made;
}

Observation observation(const QString &metric, const QString &subject, const QString &periodKey,
    const Figure &figure, const QString &source)
{
    return {{metric, subject, u"CN"_s, period(periodKey), source}, figure};
}

} // namespace tongbao::test
