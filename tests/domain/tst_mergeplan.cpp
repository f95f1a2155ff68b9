#include "db/domain/mergeplan.h"

#include "tests/support/fakerepository.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

Subject app(const QString &code)
{
    return {code, SubjectKind::App, code, {}};
}

Subject group(const QString &code, const QStringList &members)
{
    return {code, SubjectKind::Group, code, {}, {}, members};
}

// Those of the sample, and others.
Catalog with(const QList<Subject> &subjects, const QList<Partnership> &partnerships = {})
{
    Catalog catalog = test::sampleCatalog();
    catalog.setSubjects(catalog.subjects() + subjects);
    catalog.setPartnerships(catalog.partnerships() + partnerships);
    return catalog;
}

Observation share(const QString &subject, const QString &period, const QString &text)
{
    return test::observation(u"tp_mobile_share"_s, subject, period, test::figure(text), u"analysys-2019"_s);
}

QString refusal(const Repository &repository, Table table, const QString &from, const QString &into)
{
    const Result<MergePlan> plan = planMerge(repository, table, from, into);
    return plan ? u"planned"_s : plan.error().message;
}

} // namespace

// One entry of the catalog merged into another, worked out by hand.
class TestMergePlan : public QObject {
    Q_OBJECT
private slots:
    void movesFiguresAndDeletesTheOther();
    void isOneStepThatUndoTakesBack();
    void showsFiguresThatBothHave();
    void doesNotDoubleWhatSaysTheSame();
    void aNoteIsNotLostUnseen();
    void aGroupOfBothHasTheTargetOnce();
    void groupsOfEqualMembersMerge();
    void takesTheMembersOfAGroupThatHasThem();
    void ownedSubjectsGetTheTargetAsOwner();
    void nobodyOwnsItself();
    void movesPartnershipsRatesAndEvents();
    void showsDealsThatBothReport();
    void movesTheFiguresOfAMetric();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
};

void TestMergePlan::movesFiguresAndDeletesTheOther()
{
    const QList<Observation> figures{share(u"zfb"_s, u"2018-Q3"_s, u"53"_s)};
    test::FakeRepository repository(with({app(u"zfb"_s)}), figures);
    const Result<MergePlan> plan = planMerge(repository, Table::Subjects, u"zfb"_s, u"alipay"_s);
    QVERIFY(plan);
    QVERIFY(plan.value().clashes.isEmpty());
    QCOMPARE(plan.value().references.figures, figures);
    const Result<HistoryEntry> done = repository.apply(plan.value().edit);
    QVERIFY(done);
    QCOMPARE(historyText(done.value()), u"Merge app or company zfb into alipay"_s);
    QVERIFY(!repository.catalog().subject(u"zfb"_s));
    QCOMPARE(repository.observations({}).value(), QList{share(u"alipay"_s, u"2018-Q3"_s, u"53"_s)});
}

void TestMergePlan::isOneStepThatUndoTakesBack()
{
    test::FakeRepository repository;
    const QList<Observation> before = repository.observations({}).value();
    const Result<MergePlan> plan
        = planMerge(repository, Table::Sources, u"analysys-2019"_s, u"analysys-2018"_s);
    QVERIFY(plan);
    QVERIFY(repository.apply(plan.value().edit));
    QVERIFY(repository.undo());
    QVERIFY(!repository.nextUndo());
    QCOMPARE(repository.observations({}).value(), before);
    QCOMPARE(repository.catalog().sources(), test::sampleCatalog().sources());
}

void TestMergePlan::showsFiguresThatBothHave()
{
    const Observation kept = share(u"alipay"_s, u"2018-Q3"_s, u"53"_s);
    test::FakeRepository repository(with({app(u"zfb"_s)}), {kept, share(u"zfb"_s, u"2018-Q3"_s, u"53.7"_s)});
    const MergePlan plan = planMerge(repository, Table::Subjects, u"zfb"_s, u"alipay"_s).value();
    QCOMPARE(plan.clashes.size(), 1);
    QCOMPARE(clashName(plan.clashes.first()), u"alipay 2018-Q3, tp_mobile_share"_s);
    QCOMPARE(clashTexts(plan.clashes.first(), Language::English).goes, u"53.7%"_s);
    QCOMPARE(clashTexts(plan.clashes.first(), Language::English).stays, u"53%"_s);
    const std::optional<Error> error = clashError(plan, Language::English);
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::Conflict);
    QVERIFY2(error->message.contains(u"alipay 2018-Q3, tp_mobile_share: \"53.7%\" and \"53%\""_s),
        qPrintable(error->message));
    // Whoever goes on keeps what the target has.
    QVERIFY(repository.apply(plan.edit));
    QCOMPARE(repository.observations({}).value(), QList{kept});
}

void TestMergePlan::doesNotDoubleWhatSaysTheSame()
{
    const Observation kept = share(u"alipay"_s, u"2018-Q3"_s, u"53"_s);
    test::FakeRepository repository(with({app(u"zfb"_s)}), {kept, share(u"zfb"_s, u"2018-Q3"_s, u"53"_s)});
    const MergePlan plan = planMerge(repository, Table::Subjects, u"zfb"_s, u"alipay"_s).value();
    QVERIFY(plan.clashes.isEmpty());
    QVERIFY(!clashError(plan, Language::English));
    QCOMPARE(plan.same, 1);
    QVERIFY(repository.apply(plan.edit));
    QCOMPARE(repository.observations({}).value(), QList{kept});
}

void TestMergePlan::aNoteIsNotLostUnseen()
{
    Observation noted = share(u"zfb"_s, u"2018-Q3"_s, u"53"_s);
    noted.note = u"read off a chart"_s;
    const test::FakeRepository repository(
        with({app(u"zfb"_s)}), {noted, share(u"alipay"_s, u"2018-Q3"_s, u"53"_s)});
    const MergePlan plan = planMerge(repository, Table::Subjects, u"zfb"_s, u"alipay"_s).value();
    QCOMPARE(plan.clashes.size(), 1);
    QCOMPARE(clashTexts(plan.clashes.first(), Language::English).goes, u"53% (read off a chart)"_s);
}

void TestMergePlan::aGroupOfBothHasTheTargetOnce()
{
    test::FakeRepository repository(
        with({app(u"zfb"_s), group(u"g"_s, {u"zfb"_s, u"tenpay"_s, u"alipay"_s})}), {});
    QVERIFY(repository.apply(planMerge(repository, Table::Subjects, u"zfb"_s, u"alipay"_s).value().edit));
    QCOMPARE(repository.catalog().subject(u"g"_s)->members, (QStringList{u"alipay"_s, u"tenpay"_s}));
}

void TestMergePlan::groupsOfEqualMembersMerge()
{
    test::FakeRepository repository(
        with({group(u"duo"_s, {u"tenpay"_s, u"alipay"_s})}), {share(u"duo"_s, u"2018-Q1"_s, u"92"_s)});
    QVERIFY(
        repository.apply(planMerge(repository, Table::Subjects, u"duo"_s, u"alipay+tenpay"_s).value().edit));
    QCOMPARE(repository.observations({}).value().first().key.subject, u"alipay+tenpay"_s);
    QCOMPARE(
        repository.catalog().subject(u"alipay+tenpay"_s)->members, (QStringList{u"alipay"_s, u"tenpay"_s}));
}

void TestMergePlan::takesTheMembersOfAGroupThatHasThem()
{
    test::FakeRepository repository(with({group(u"banks"_s, {u"ccb"_s})}), {});
    QVERIFY(
        repository.apply(planMerge(repository, Table::Subjects, u"banks"_s, u"bank-apps"_s).value().edit));
    QCOMPARE(repository.catalog().subject(u"bank-apps"_s)->members, QStringList{u"ccb"_s});
}

void TestMergePlan::ownedSubjectsGetTheTargetAsOwner()
{
    test::FakeRepository repository;
    QVERIFY(repository.apply(planMerge(repository, Table::Subjects, u"tencent"_s, u"lakala"_s).value().edit));
    QCOMPARE(repository.catalog().subject(u"tenpay"_s)->owner, u"lakala"_s);
    QCOMPARE(repository.catalog().subject(u"wechat-pay"_s)->owner, u"lakala"_s);
}

void TestMergePlan::nobodyOwnsItself()
{
    // The owner merged into what it owns: that gets the owner's own owner.
    test::FakeRepository repository;
    QVERIFY(repository.apply(planMerge(repository, Table::Subjects, u"tencent"_s, u"tenpay"_s).value().edit));
    QCOMPARE(repository.catalog().subject(u"tenpay"_s)->owner, QString());
    QCOMPARE(repository.catalog().subject(u"wechat-pay"_s)->owner, u"tenpay"_s);
}

void TestMergePlan::movesPartnershipsRatesAndEvents()
{
    test::FakeRepository repository;
    QVERIFY(repository.apply(
        planMerge(repository, Table::Sources, u"bloomberg-2018"_s, u"wiki-rmb"_s).value().edit));
    QCOMPARE(repository.catalog().partnerships().first().source, u"wiki-rmb"_s);
    for (const Event &event : repository.catalog().events())
        QCOMPARE(event.source, u"wiki-rmb"_s);
    QVERIFY(repository.apply(
        planMerge(repository, Table::Sources, u"fed-h10-quarter"_s, u"fed-h10"_s).value().edit));
    QCOMPARE(referencesTo(repository, Table::Sources, u"fed-h10"_s).value().rates.size(), 5);
}

void TestMergePlan::showsDealsThatBothReport()
{
    const Partnership other{
        u"ccb"_s, u"alipay"_s, test::period(u"2017-03-28"_s), u"bloomberg-2018"_s, u"online payment"_s};
    const test::FakeRepository repository(with({}, {other}), {});
    const MergePlan plan = planMerge(repository, Table::Subjects, u"alipay"_s, u"ant-financial"_s).value();
    QCOMPARE(plan.clashes.size(), 1);
    QCOMPARE(clashName(plan.clashes.first()), u"ccb – ant-financial 2017-03-28"_s);
    QCOMPARE(clashTexts(plan.clashes.first(), Language::English).goes, u"online payment"_s);
}

void TestMergePlan::movesTheFiguresOfAMetric()
{
    test::FakeRepository repository;
    const qsizetype count = repository.observations({}).value().size();
    QVERIFY(repository.apply(
        planMerge(repository, Table::Metrics, u"tp_mobile_share"_s, u"survey_value_share"_s).value().edit));
    QVERIFY(!repository.catalog().metric(u"tp_mobile_share"_s));
    QCOMPARE(repository.observations({}).value().size(), count);
}

void TestMergePlan::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("into");
    QTest::addColumn<QString>("reason");
    QTest::newRow("itself") << Table::Subjects << u"alipay"_s << u"alipay"_s << u"into itself"_s;
    QTest::newRow("unknown") << Table::Subjects << u"alipy"_s << u"alipay"_s << u"Did you mean"_s;
    QTest::newRow("unknown target") << Table::Sources << u"fed-h10"_s << u"x"_s << u"no source"_s;
    QTest::newRow("no codes") << Table::Events << u"a"_s << u"b"_s << u"Only metrics"_s;
    QTest::newRow("a group into an app")
        << Table::Subjects << u"alipay+tenpay"_s << u"alipay"_s << u"only one is a group"_s;
    QTest::newRow("a group into its member's group")
        << Table::Subjects << u"g"_s << u"of-g"_s << u"would contain itself"_s;
    QTest::newRow("other members") << Table::Subjects << u"alipay+tenpay"_s << u"alipay+wechat-pay"_s
                                   << u"different members"_s;
    QTest::newRow("another unit") << Table::Metrics << u"tp_mobile_share"_s << u"mau"_s
                                  << u"cannot be mixed"_s;
    QTest::newRow("another nature") << Table::Metrics << u"bank_mobile_count"_s << u"mau"_s
                                    << u"flow in count"_s;
    QTest::newRow("out of range") << Table::Metrics << u"tp_mobile_share"_s << u"small_share"_s
                                  << u"above 10"_s;
    QTest::newRow("a deal with oneself")
        << Table::Subjects << u"ccb"_s << u"ant-financial"_s << u"bank and its partner are the same"_s;
    QTest::newRow("owner in a circle") << Table::Subjects << u"top"_s << u"bottom"_s << u"would own itself"_s;
}

void TestMergePlan::refusesWhatDoesNotFit()
{
    QFETCH(Table, table);
    QFETCH(QString, from);
    QFETCH(QString, into);
    QFETCH(QString, reason);
    Subject middle = app(u"middle"_s);
    middle.owner = u"top"_s;
    Subject bottom = app(u"bottom"_s);
    bottom.owner = u"middle"_s;
    Catalog catalog
        = with({group(u"g"_s, {u"alipay"_s}), group(u"of-g"_s, {u"g"_s}), app(u"top"_s), middle, bottom});
    Metric small{u"small_share"_s, Family::Share, Nature::Rate, UnitKind::Percent, u"Small"_s, {}, {}};
    small.highest = test::number(u"10"_s);
    catalog.setMetrics(catalog.metrics() + QList{small});
    const test::FakeRepository repository(catalog, test::sampleObservations());
    const QString message = refusal(repository, table, from, into);
    QVERIFY2(message.contains(reason), qPrintable(message));
}

TONGBAO_TEST_MAIN(TestMergePlan)
#include "tst_mergeplan.moc"
