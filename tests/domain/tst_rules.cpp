#include "db/domain/rules.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::figure;

namespace {

// "field: message", one a problem.
QStringList lines(const QList<Problem> &problems)
{
    QStringList texts;
    for (const Problem &problem : problems)
        texts.append(u"%1: %2"_s.arg(problem.field, problem.message));
    return texts;
}

QStringList fields(const QList<Problem> &problems)
{
    QStringList names;
    for (const Problem &problem : problems)
        names.append(problem.field);
    return names;
}

Observation share(const Figure &figure)
{
    return test::observation(u"tp_mobile_share"_s, u"alipay"_s, u"2018-Q4"_s, figure, u"analysys-2019"_s);
}

Observation users(const Figure &figure)
{
    return test::observation(u"mau"_s, u"alipay"_s, u"2018"_s, figure, u"analysys-2019"_s);
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT
private slots:
    void acceptsTheSample();
    void refusesImpossibleFigures_data();
    void refusesImpossibleFigures();
    void reportsEveryProblem();
    void refusesNegativeCountsUnlessTheMetricAllowsThem();
    void keepsToTheMetricsOwnRange();
    void refusesUnknownCodesOfObservations();
    void refusesControlCharacters_data();
    void refusesControlCharacters();

    void checksMetrics_data();
    void checksMetrics();
    void checksSubjects_data();
    void checksSubjects();
    void checksSources_data();
    void checksSources();
    void checksPartnerships();
    void checksExchangeRates();
    void checksEvents();

    void knowsCodes_data();
    void knowsCodes();
    void knowsRegions_data();
    void knowsRegions();
};

void TestRules::acceptsTheSample()
{
    const Catalog catalog = test::sampleCatalog();
    QStringList found;
    for (const Metric &row : catalog.metrics())
        found += lines(problems(row));
    for (const Subject &row : catalog.subjects())
        found += lines(problems(row, catalog));
    for (const Source &row : catalog.sources())
        found += lines(problems(row));
    for (const Observation &row : test::sampleObservations())
        found += lines(problems(row, catalog));
    for (const Partnership &row : catalog.partnerships())
        found += lines(problems(row, catalog));
    for (const ExchangeRate &row : catalog.exchangeRates())
        found += lines(problems(row, catalog));
    for (const Event &row : catalog.events())
        found += lines(problems(row, catalog));
    QCOMPARE(found, QStringList());
}

void TestRules::refusesImpossibleFigures_data()
{
    QTest::addColumn<Figure>("published");
    QTest::addColumn<QString>("problem");
    QTest::newRow("138.9 %") << figure(u"138.9"_s) << u"value: A share cannot be above 100 %."_s;
    QTest::newRow("100 %") << figure(u"100"_s) << QString();
    QTest::newRow("high above 100") << figure(u"90-101"_s) << u"high: A share cannot be above 100 %."_s;
    QTest::newRow("low above high") << figure(u"11-7"_s)
                                    << u"low: The low end 11 is above the high end 7. Correct one of them."_s;
    QTest::newRow("equal ends") << figure(u"7-7"_s) << QString();
    QTest::newRow("value outside its range")
        << figure(u"12 7-11"_s)
        << u"value: The value 12 is outside its range 7 to 11. Correct the value or the range."_s;
    QTest::newRow("value at the end of its range") << figure(u"11 7-11"_s) << QString();
    QTest::newRow("nothing") << Figure()
                             << u"value: The figure is missing. Enter a value, or a low and a high end."_s;
    QTest::newRow("bound with a range")
        << figure(u">7-11"_s)
        << u"qualifier: A range says its own bounds. Choose \"exact\" or \"about\", or clear the range."_s;
    QTest::newRow("about a range") << figure(u"~7-11"_s) << QString();
    QTest::newRow("money in a share")
        << figure(u"5"_s, u"CNY"_s)
        << u"unit: \"Third-party mobile payment share\" is measured in percent. "
           u"Enter \"percent\" as the unit, or "
           "leave it empty."_s;

    Figure half = figure(u"7-11"_s);
    half.high.reset();
    QTest::newRow("no high end") << half
                                 << u"high: The range has no high end. Enter it, or clear the low end."_s;
    half = figure(u"7-11"_s);
    half.low.reset();
    QTest::newRow("no low end") << half
                                << u"low: The range has no low end. Enter it, or clear the high end."_s;
    Figure negative = figure(u"1"_s);
    negative.value = test::number(u"-0.1"_s);
    QTest::newRow("below 0") << negative << u"value: A share cannot be below 0 %."_s;
}

void TestRules::refusesImpossibleFigures()
{
    QFETCH(Figure, published);
    QFETCH(QString, problem);
    const QStringList expected = problem.isEmpty() ? QStringList() : QStringList{problem};
    QCOMPARE(lines(problems(share(published), test::sampleCatalog())), expected);
}

void TestRules::reportsEveryProblem()
{
    Observation observation = share(figure(u"138.9 120-110"_s));
    observation.key.subject = u"alipy"_s;
    observation.key.region = u"China"_s;
    observation.key.source = u"nowhere"_s;
    observation.note = u"a\tb"_s;
    QCOMPARE(fields(problems(observation, test::sampleCatalog())),
        QStringList(
            {u"subject"_s, u"region"_s, u"low"_s, u"value"_s, u"low"_s, u"high"_s, u"source"_s, u"note"_s}));
}

void TestRules::refusesNegativeCountsUnlessTheMetricAllowsThem()
{
    Figure negative = figure(u"1"_s, u"count"_s);
    negative.value = test::number(u"-5"_s);
    Catalog catalog = test::sampleCatalog();
    QCOMPARE(lines(problems(users(negative), catalog)),
        QStringList{u"value: \"Monthly active users\" cannot be below 0."_s});
    QList<Metric> metrics = catalog.metrics();
    for (Metric &metric : metrics)
        metric.lowest = test::number(u"-10"_s);
    catalog.setMetrics(metrics);
    QCOMPARE(lines(problems(users(negative), catalog)), QStringList());
}

void TestRules::keepsToTheMetricsOwnRange()
{
    Catalog catalog = test::sampleCatalog();
    QList<Metric> metrics = catalog.metrics();
    for (Metric &metric : metrics)
        metric.highest = test::number(u"250.0"_s);
    catalog.setMetrics(metrics);
    QCOMPARE(lines(problems(share(figure(u"138.9"_s)), catalog)), QStringList());
    QCOMPARE(lines(problems(share(figure(u"250.1"_s)), catalog)),
        QStringList{u"value: A share cannot be above 250.0 %."_s});
    QCOMPARE(lines(problems(users(figure(u"251"_s, u"count"_s)), catalog)),
        QStringList{u"value: \"Monthly active users\" cannot be above 250.0."_s});
}

void TestRules::refusesUnknownCodesOfObservations()
{
    Observation observation = share(figure(u"50"_s));
    observation.key.metric = u"tp_mobile_shares"_s;
    observation.key.subject = u"Alipay"_s;
    QCOMPARE(lines(problems(observation, test::sampleCatalog())),
        QStringList({u"metric: There is no metric with the code \"tp_mobile_shares\". Did you mean "
                     "\"tp_mobile_share\"?"_s,
            u"subject: \"Alipay\" is a name. Enter its code \"alipay\"."_s}));
}

void TestRules::refusesControlCharacters_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("plain") << u"rounded, 约"_s << false;
    QTest::newRow("two lines") << u"one\ntwo"_s << false;
    QTest::newRow("tab") << u"one\ttwo"_s << true;
    QTest::newRow("null") << QString(QChar(0)) << true;
    QTest::newRow("escape") << u"\u001b[31m"_s << true;
    QTest::newRow("carriage return") << u"one\rtwo"_s << true;
    QTest::newRow("C1 control") << u"a\u0085b"_s << true;
    QTest::newRow("half a character") << QString(QChar(0xd83d)) << true;
    QTest::newRow("beyond the first plane") << u"𠮷"_s << false;
}

void TestRules::refusesControlCharacters()
{
    QFETCH(QString, note);
    Observation observation = share(figure(u"50"_s));
    observation.note = note;
    QTEST(fields(problems(observation, test::sampleCatalog())).contains(u"note"_s), "isRefused");
}

void TestRules::checksMetrics_data()
{
    QTest::addColumn<Metric>("metric");
    QTest::addColumn<QStringList>("wrong");
    const Metric good = *test::sampleCatalog().metric(u"tp_mobile_share"_s);
    QTest::newRow("good") << good << QStringList();
    Metric metric = good;
    metric.code = u"Share"_s;
    metric.nameEn = u" "_s;
    metric.nameZh = u"a\nb"_s;
    QTest::newRow("texts") << metric << QStringList({u"metric"_s, u"name_en"_s, u"name_zh"_s});
    metric = good;
    metric.unit = UnitKind::Money;
    QTest::newRow("unit of another family") << metric << QStringList{u"unit"_s};
    metric = good;
    metric.nature = Nature::Flow;
    QTest::newRow("percent that sums") << metric << QStringList{u"nature"_s};
    metric = good;
    metric.lowest = test::number(u"100"_s);
    metric.highest = test::number(u"0"_s);
    QTest::newRow("range") << metric << QStringList{u"lowest"_s};
}

void TestRules::checksMetrics()
{
    QFETCH(Metric, metric);
    QTEST(fields(problems(metric)), "wrong");
}

void TestRules::checksSubjects_data()
{
    QTest::addColumn<Subject>("subject");
    QTest::addColumn<QStringList>("wrong");
    const Subject app{u"new"_s, SubjectKind::App, u"New"_s, u"新"_s};
    const Subject group{u"alipay+new"_s, SubjectKind::Group, u"Both"_s, {}, {}, {u"alipay"_s, u"tenpay"_s}};
    QTest::newRow("app") << app << QStringList();
    QTest::newRow("group") << group << QStringList();
    Subject subject = app;
    subject.code = u"支付宝"_s;
    subject.nameEn.clear();
    subject.colour = u"blue"_s;
    QTest::newRow("texts") << subject << QStringList({u"subject"_s, u"name_en"_s, u"colour"_s});
    subject = app;
    subject.colour = u"#1677ff"_s;
    subject.owner = u"tencent"_s;
    QTest::newRow("colour and owner") << subject << QStringList();
    subject.colour = u"#1677f"_s;
    QTest::newRow("short colour") << subject << QStringList{u"colour"_s};
    subject = app;
    subject.owner = u"tencnt"_s;
    QTest::newRow("unknown owner") << subject << QStringList{u"owner"_s};
    subject.owner = u"new"_s;
    QTest::newRow("own owner") << subject << QStringList{u"owner"_s};
    subject = app;
    subject.members = {u"alipay"_s};
    QTest::newRow("members of an app") << subject << QStringList{u"members"_s};
    subject = group;
    subject.members = {u"alipay"_s, u"alipy"_s};
    QTest::newRow("unknown member") << subject << QStringList{u"members"_s};
    subject.members = {u"alipay"_s, u"alipay"_s};
    QTest::newRow("a member twice") << subject << QStringList{u"members"_s};
    subject.members = {u"alipay+new"_s};
    QTest::newRow("itself") << subject << QStringList{u"members"_s};
    subject = group;
    subject.code = u"bank-apps"_s;
    subject.members = {u"outer"_s};
    QTest::newRow("itself through another") << subject << QStringList{u"members"_s};
    subject = app;
    subject.code = u"tencent"_s;
    subject.owner = u"tenpay"_s;
    QTest::newRow("a circle of owners") << subject << QStringList{u"owner"_s};
}

void TestRules::checksSubjects()
{
    QFETCH(Subject, subject);
    Catalog catalog = test::sampleCatalog();
    QList<Subject> subjects = catalog.subjects();
    subjects.append({u"outer"_s, SubjectKind::Group, u"Outer"_s, {}, {}, {u"bank-apps"_s}});
    catalog.setSubjects(subjects);
    QTEST(fields(problems(subject, catalog)), "wrong");
}

void TestRules::checksSources_data()
{
    QTest::addColumn<Source>("source");
    QTest::addColumn<QStringList>("wrong");
    const Source good = test::sampleCatalog().sources().first();
    QTest::newRow("good") << good << QStringList();
    Source source = good;
    source.code.clear();
    source.publisher.clear();
    source.title.clear();
    QTest::newRow("empty") << source << QStringList({u"source"_s, u"publisher"_s, u"title"_s});
    source = good;
    source.url.clear();
    source.publishedOn.reset();
    QTest::newRow("no address, no date") << source << QStringList();
    source.url = u"http://www.fsclub.co.uk/ld.cfm?s=4&i=999883351&m=0"_s;
    QTest::newRow("http") << source << QStringList();
    for (const QString &url : {u"www.example.com"_s, u"javascript:alert(1)"_s, u"file:///etc/passwd"_s,
             u"https://"_s, u"https://a b"_s, u"ftp://example.com"_s}) {
        source.url = url;
        QTest::newRow(qPrintable(url)) << source << QStringList{u"url"_s};
    }
    source = good;
    source.publishedOn = test::period(u"2018-Q4"_s);
    QTest::newRow("published in a quarter") << source << QStringList{u"published_on"_s};
}

void TestRules::checksSources()
{
    QFETCH(Source, source);
    QTEST(fields(problems(source)), "wrong");
}

void TestRules::checksPartnerships()
{
    const Catalog catalog = test::sampleCatalog();
    Partnership partnership = catalog.partnerships().first();
    partnership.bank = u"cbb"_s;
    partnership.partner = u"cbb"_s;
    partnership.announcedOn = test::period(u"2018-Q4"_s);
    partnership.source = u"gone"_s;
    QCOMPARE(fields(problems(partnership, catalog)),
        QStringList({u"bank"_s, u"partner"_s, u"partner"_s, u"announced_on"_s, u"source"_s}));
}

void TestRules::checksExchangeRates()
{
    const Catalog catalog = test::sampleCatalog();
    ExchangeRate rate = catalog.exchangeRates().first();
    rate.base = u"usd"_s;
    rate.quote = u"percent"_s;
    rate.rate = test::number(u"0"_s);
    rate.source = u"gone"_s;
    QCOMPARE(fields(problems(rate, catalog)), QStringList({u"base"_s, u"quote"_s, u"rate"_s, u"source"_s}));
    rate = catalog.exchangeRates().first();
    rate.quote = rate.base;
    QCOMPARE(fields(problems(rate, catalog)), QStringList{u"quote"_s});
}

void TestRules::checksEvents()
{
    const Catalog catalog = test::sampleCatalog();
    Event event = catalog.events().first();
    event.date = test::period(u"2018-W27"_s);
    event.textEn.clear();
    event.source = u"gone"_s;
    QCOMPARE(fields(problems(event, catalog)), QStringList({u"date"_s, u"text_en"_s, u"source"_s}));
}

void TestRules::knowsCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("plain") << u"alipay"_s << true;
    QTest::newRow("group") << u"alipay+wechat-pay"_s << true;
    QTest::newRow("all signs") << u"1a.b_c+d-e"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("capital") << u"Alipay"_s << false;
    QTest::newRow("space") << u"wechat pay"_s << false;
    QTest::newRow("sign first") << u"-a"_s << false;
    QTest::newRow("Chinese") << u"支付宝"_s << false;
    QTest::newRow("full-width digit") << u"\uff11"_s << false;
    QTest::newRow("80") << QString(80, u'a') << true;
    QTest::newRow("81") << QString(81, u'a') << false;
}

void TestRules::knowsCodes()
{
    QFETCH(QString, text);
    QTEST(isCode(text), "isKnown");
}

void TestRules::knowsRegions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isKnown");
    for (const QString &region : {u"CN"_s, u"HK"_s, u"CN-XZ"_s, u"CN-T1"_s, u"WORLD"_s, u"GB-ENG"_s})
        QTest::newRow(qPrintable(region)) << region << true;
    for (const QString &region :
        {QString(), u"cn"_s, u"China"_s, u"CN-"_s, u"CN-XZXZ"_s, u"CN\n"_s, u"CHN"_s})
        QTest::newRow(qPrintable(u"no region: "_s + region)) << region << false;
}

void TestRules::knowsRegions()
{
    QFETCH(QString, text);
    QTEST(isRegion(text), "isKnown");
}

TONGBAO_TEST_MAIN(TestRules)
#include "tst_rules.moc"
