#include "db/domain/catalog.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestCatalog : public QObject {
    Q_OBJECT
private slots:
    void findsRowsByCode();
    void knowsNothingByAnUnknownCode();
    void namesThePublisherOfASource();
    void ordersUnlistedPublishersByName();
    void putsListedPublishersFirst();
    void ranksUnknownPublishersLast();
    void namesKnownMembersOfGroups();
    void writesSubjectNames_data();
    void writesSubjectNames();
    void fallsBackToTheOtherNameAndTheCode();
    void writesSourceNames();
    void readsBackItsCodes();
};

void TestCatalog::findsRowsByCode()
{
    const Catalog catalog = test::sampleCatalog();
    QCOMPARE(catalog.metric(u"app_penetration"_s)->nameEn, u"App penetration"_s);
    QCOMPARE(catalog.subject(u"tenpay"_s)->nameZh, u"财付通"_s);
    QCOMPARE(catalog.source(u"analysys-2019"_s)->publisher, u"Analysys"_s);
}

void TestCatalog::knowsNothingByAnUnknownCode()
{
    const Catalog catalog = test::sampleCatalog();
    QVERIFY(!catalog.metric(u"share"_s));
    QVERIFY(!catalog.subject(u"Alipay"_s));
    QVERIFY(!catalog.source({}));
}

void TestCatalog::namesThePublisherOfASource()
{
    const Catalog catalog = test::sampleCatalog();
    QCOMPARE(catalog.publisherOf(u"iresearch-2018"_s), u"iResearch"_s);
    QCOMPARE(catalog.publisherOf(u"nobody"_s), QString());
}

void TestCatalog::ordersUnlistedPublishersByName()
{
    const QStringList expected{u"Analysys"_s, u"Aurora Mobile"_s, u"Bloomberg"_s, u"Ipsos"_s, u"iResearch"_s,
        u"US Federal Reserve"_s, u"Wikipedia"_s};
    QCOMPARE(test::sampleCatalog().publishers(), expected);
}

void TestCatalog::putsListedPublishersFirst()
{
    Catalog catalog = test::sampleCatalog();
    catalog.setPublisherRanks({{u"Bloomberg"_s, 2}, {u"iResearch"_s, 1}, {u"Not here"_s, 3}});
    QCOMPARE(catalog.publishers().mid(0, 3), QStringList({u"iResearch"_s, u"Bloomberg"_s, u"Analysys"_s}));
    QVERIFY(catalog.publisherRank(u"iResearch"_s) < catalog.publisherRank(u"Bloomberg"_s));
    QVERIFY(catalog.publisherRank(u"Bloomberg"_s) < catalog.publisherRank(u"Analysys"_s));
}

void TestCatalog::ranksUnknownPublishersLast()
{
    const Catalog catalog = test::sampleCatalog();
    QVERIFY(catalog.publisherRank(u"Not here"_s) > catalog.publisherRank(u"Wikipedia"_s));
}

void TestCatalog::namesKnownMembersOfGroups()
{
    Catalog catalog = test::sampleCatalog();
    QCOMPARE(catalog.membersOf(u"alipay+tenpay"_s), QStringList({u"alipay"_s, u"tenpay"_s}));
    QCOMPARE(catalog.membersOf(u"bank-apps"_s), QStringList());
    QCOMPARE(catalog.membersOf(u"alipay"_s), QStringList());
    catalog.setSubjects({{u"both"_s, SubjectKind::Group, u"Both"_s, {}, {}, {u"gone"_s, u"both"_s}}});
    QCOMPARE(catalog.membersOf(u"both"_s), QStringList({u"both"_s}));
}

void TestCatalog::writesSubjectNames_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<QString>("englishShort");
    QTest::newRow("two names") << u"alipay"_s << u"Alipay 支付宝"_s << u"支付宝"_s << u"Alipay"_s;
    QTest::newRow("the same name") << u"apple-pay"_s << u"Apple Pay"_s << u"Apple Pay"_s << u"Apple Pay"_s;
}

void TestCatalog::writesSubjectNames()
{
    QFETCH(QString, code);
    const Catalog catalog = test::sampleCatalog();
    const Subject &subject = *catalog.subject(code);
    QTEST(displayName(subject, Language::English), "english");
    QTEST(displayName(subject, Language::Chinese), "chinese");
    QTEST(shortName(subject, Language::English), "englishShort");
}

void TestCatalog::fallsBackToTheOtherNameAndTheCode()
{
    const Subject english{u"a"_s, SubjectKind::App, u"Only English"_s, {}};
    const Subject chinese{u"b"_s, SubjectKind::App, {}, u"只有中文"_s};
    const Subject nameless{u"c"_s, SubjectKind::App, {}, {}};
    QCOMPARE(displayName(english, Language::Chinese), u"Only English"_s);
    QCOMPARE(displayName(chinese, Language::English), u"只有中文"_s);
    QCOMPARE(displayName(nameless, Language::English), u"c"_s);
    Metric metric;
    metric.code = u"m"_s;
    metric.nameZh = u"口径"_s;
    QCOMPARE(displayName(metric, Language::English), u"口径"_s);
}

void TestCatalog::writesSourceNames()
{
    const Catalog catalog = test::sampleCatalog();
    const Source &dated = *catalog.source(u"iresearch-2018"_s);
    QCOMPARE(displayName(dated, Language::English),
        u"iResearch · Third-party payment, first half of 2018 (2018-10)"_s);
    const Source &undated = *catalog.source(u"analysys-undated"_s);
    QCOMPARE(displayName(undated, Language::English), u"Analysys · Third-party mobile payment, repost"_s);
}

void TestCatalog::readsBackItsCodes()
{
    for (Family family : {Family::Share, Family::Value, Family::Count, Family::Penetration, Family::Users})
        QCOMPARE(familyFromCode(familyCode(family)), family);
    for (Nature nature : {Nature::Flow, Nature::Stock, Nature::Rate})
        QCOMPARE(natureFromCode(natureCode(nature)), nature);
    for (SubjectKind kind :
        {SubjectKind::App, SubjectKind::Company, SubjectKind::Bank, SubjectKind::Market, SubjectKind::Group})
        QCOMPARE(subjectKindFromCode(subjectKindCode(kind)), kind);
    QCOMPARE(familyFromCode(u"Share"), std::nullopt);
    QCOMPARE(natureFromCode(u""), std::nullopt);
    QCOMPARE(subjectKindFromCode(u"apps"), std::nullopt);
}

TONGBAO_TEST_MAIN(TestCatalog)
#include "tst_catalog.moc"
