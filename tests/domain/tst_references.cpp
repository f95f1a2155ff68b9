#include "db/domain/references.h"

#include "db/domain/savedviewedits.h"
#include "tests/support/fakerepository.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

// What names a code, and how it follows when the code is another one.
class TestReferences : public QObject {
    Q_OBJECT
private slots:
    void countsWhatNamesACode_data();
    void countsWhatNamesACode();
    void savedViewsAreNotInTheWay();
    void aGroupHasAMovedMemberOnce();
    void everythingFollowsARenamedCode();
    void aCodeThatBuiltInChartsNameStays_data();
    void aCodeThatBuiltInChartsNameStays();
    void oneStepBringsTheOldCodeBack();
    void anUnchangedCodeMovesNothing();
    void aViewFollowsARenaming();
    void aViewDropsWhatIsGone();
    void namesARowInTheHistory_data();
    void namesARowInTheHistory();
};

void TestReferences::countsWhatNamesACode_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("an app") << Table::Subjects << u"alipay"_s << u"7 figures and 2 groups"_s;
    QTest::newRow("an owner") << Table::Subjects << u"ant-financial"_s
                              << u"1 owned by it and 1 partnerships"_s;
    QTest::newRow("a metric") << Table::Metrics << u"tp_mobile_volume"_s << u"5 figures"_s;
    QTest::newRow("a source") << Table::Sources << u"bloomberg-2018"_s
                              << u"1 figures, 1 partnerships and 3 events"_s;
    QTest::newRow("of rates") << Table::Sources << u"fed-h10"_s << u"1 exchange rates"_s;
    QTest::newRow("nothing") << Table::Subjects << u"lakala"_s << QString();
    QTest::newRow("no such code") << Table::Subjects << u"nobody"_s << QString();
    QTest::newRow("a table without codes") << Table::Events << u"alipay"_s << QString();
}

void TestReferences::countsWhatNamesACode()
{
    QFETCH(QString, code);
    QFETCH(Table, table);
    const test::FakeRepository repository;
    const Result<References> found = referencesTo(repository, table, code);
    QVERIFY(found);
    QTEST(referencesText(found.value(), code), "text");
}

void TestReferences::savedViewsAreNotInTheWay()
{
    test::FakeRepository repository;
    View view = *builtInView(u"share");
    view.name = u"Lakala"_s;
    view.query.subjects = {u"lakala"_s};
    QVERIFY(repository.apply(saving(view, repository.catalog())));
    const Result<References> found = referencesTo(repository, Table::Subjects, u"lakala"_s);
    QCOMPARE(found.value().size(), 1);
    QVERIFY(!found.value().areInTheWay());
    QCOMPARE(referencesText(found.value(), u"lakala"_s), u"1 saved views"_s);
}

void TestReferences::aGroupHasAMovedMemberOnce()
{
    const Subject group{u"both"_s, SubjectKind::Group, u"Both"_s, {}, {}, {u"a"_s, u"b"_s, u"c"_s}};
    QCOMPARE(moved(group, {Table::Subjects, u"a"_s, u"d"_s}).members, (QStringList{u"d"_s, u"b"_s, u"c"_s}));
    QCOMPARE(moved(group, {Table::Subjects, u"c"_s, u"a"_s}).members, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(moved(group, {Table::Sources, u"a"_s, u"d"_s}), group);
}

void TestReferences::everythingFollowsARenamedCode()
{
    test::FakeRepository repository;
    View view = *builtInView(u"share");
    view.name = u"Mine"_s;
    view.query.subjects = {u"alipay"_s, u"tenpay"_s};
    QVERIFY(repository.apply(saving(view, repository.catalog())));
    const Subject before = *repository.catalog().subject(u"tenpay"_s);
    Subject after = before;
    after.code = u"cft"_s;
    const Result<Edit> edit = renaming(repository, before, after);
    QVERIFY(edit);
    const Result<HistoryEntry> done = repository.apply(edit.value());
    QVERIFY(done);
    QCOMPARE(historyText(done.value()), u"Change app or company tenpay → cft"_s);

    const Catalog &now = repository.catalog();
    QVERIFY(!now.subject(u"tenpay"_s));
    QCOMPARE(now.subject(u"alipay+tenpay"_s)->members, (QStringList{u"alipay"_s, u"cft"_s}));
    QCOMPARE(viewOf(*now.savedView(u"Mine"_s)).value().query.subjects, (QStringList{u"alipay"_s, u"cft"_s}));
    QCOMPARE(referencesTo(repository, Table::Subjects, u"cft"_s).value().figures.size(), 4);
    QCOMPARE(referencesTo(repository, Table::Subjects, u"tenpay"_s).value().size(), 0);
}

void TestReferences::aCodeThatBuiltInChartsNameStays_data()
{
    QTest::addColumn<CatalogRow>("before");
    QTest::addColumn<QString>("field");
    const Catalog catalog = test::sampleCatalog();
    QTest::newRow("metric of a chart") << CatalogRow(*catalog.metric(u"tp_mobile_share"_s)) << u"metric"_s;
    QTest::newRow("app of a headline") << CatalogRow(*catalog.subject(u"alipay"_s)) << u"subject"_s;
}

void TestReferences::aCodeThatBuiltInChartsNameStays()
{
    QFETCH(CatalogRow, before);
    const test::FakeRepository repository;
    CatalogRow after = before;
    std::visit(
        []<typename Row>(Row &row) {
            if constexpr (requires { row.code; })
                row.code = u"other"_s;
        },
        after);
    const Result<Edit> edit = renaming(repository, before, after);
    QVERIFY(!edit);
    QCOMPARE(edit.error().kind, ErrorKind::Invalid);
    QTEST(edit.error().detail, "field");
    QVERIFY(edit.error().message.contains(codeOf(before)));
}

void TestReferences::oneStepBringsTheOldCodeBack()
{
    test::FakeRepository repository;
    const Source before = *repository.catalog().source(u"bloomberg-2018"_s);
    Source after = before;
    after.code = u"bloomberg"_s;
    QVERIFY(repository.apply(renaming(repository, before, after).value()));
    QCOMPARE(repository.catalog().events().first().source, u"bloomberg"_s);
    QVERIFY(repository.undo());
    QCOMPARE(repository.catalog().sources(), test::sampleCatalog().sources());
    QCOMPARE(repository.catalog().events(), test::sampleCatalog().events());
    QCOMPARE(repository.catalog().partnerships(), test::sampleCatalog().partnerships());
}

void TestReferences::anUnchangedCodeMovesNothing()
{
    const test::FakeRepository repository;
    const Subject before = *repository.catalog().subject(u"alipay"_s);
    Subject after = before;
    after.nameEn = u"AliPay"_s;
    const Edit edit = renaming(repository, before, after).value();
    QCOMPARE(edit.changes.size(), 1);
    QCOMPARE(edit.label, u"subjects: alipay"_s);
}

void TestReferences::aViewFollowsARenaming()
{
    const Catalog before = test::sampleCatalog();
    Catalog now = before;
    QList<Subject> subjects = before.subjects();
    subjects[4].code = u"cft"_s; // tenpay
    now.setSubjects(subjects);
    QList<Metric> metrics = before.metrics();
    metrics[0].code = u"share"_s;
    now.setMetrics(metrics);
    View view;
    view.query.subjects = {u"alipay"_s, u"tenpay"_s};
    view.query.metrics = {u"tp_mobile_share"_s};
    QCOMPARE(followed(view, before, now).query.subjects, (QStringList{u"alipay"_s, u"cft"_s}));
    QCOMPARE(followed(view, before, now).query.metrics, QStringList{u"share"_s});
    QCOMPARE(followed(followed(view, before, now), now, before), view);
}

void TestReferences::aViewDropsWhatIsGone()
{
    const Catalog before = test::sampleCatalog();
    Catalog now = before;
    QList<Subject> subjects = before.subjects();
    subjects.removeAt(4);
    now.setSubjects(subjects);
    View view;
    view.query.subjects = {u"alipay"_s, u"tenpay"_s};
    QCOMPARE(followed(view, before, now).query.subjects, QStringList{u"alipay"_s});
}

void TestReferences::namesARowInTheHistory_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<EditKind>("kind");
    QTest::addColumn<QString>("text");
    const Catalog catalog = test::sampleCatalog();
    QTest::newRow("metric") << addition(catalogRows(Table::Metrics, catalog).first()).label << EditKind::Add
                            << u"Add metric tp_mobile_share"_s;
    QTest::newRow("source") << deletion(catalogRows(Table::Sources, catalog).first()).label
                            << EditKind::Delete << u"Delete source analysys-2018"_s;
    QTest::newRow("partnership") << addition(catalogRows(Table::Partnerships, catalog).first()).label
                                 << EditKind::Change
                                 << u"Change partnership ccb – ant-financial 2017-03-28"_s;
    QTest::newRow("rate") << addition(catalogRows(Table::ExchangeRates, catalog).first()).label
                          << EditKind::Add << u"Add exchange rate USD/CNY 2016"_s;
    QTest::newRow("event") << addition(catalogRows(Table::Events, catalog).first()).label << EditKind::Add
                           << u"Add event 2014-01 WeChat red envelopes launched"_s;
    QTest::newRow("publisher") << addition(CatalogRow(PublisherRank{u"Analysys"_s, 1})).label
                               << EditKind::Change << u"Change publisher order, Analysys"_s;
    QTest::newRow("merge") << u"sources: a → b"_s << EditKind::Delete << u"Merge source a into b"_s;
    QTest::newRow("a view called so") << u"a → b"_s << EditKind::Delete << u"Delete a → b"_s;
    QTest::newRow("no table") << u"note: mine"_s << EditKind::Change << u"Change note: mine"_s;
}

void TestReferences::namesARowInTheHistory()
{
    QFETCH(QString, label);
    QFETCH(EditKind, kind);
    HistoryEntry entry;
    entry.kind = kind;
    entry.label = label;
    QTEST(historyText(entry), "text");
}

TONGBAO_TEST_MAIN(TestReferences)
#include "tst_references.moc"
