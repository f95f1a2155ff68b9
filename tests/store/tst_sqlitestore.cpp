#include "db/store/sqlitestore.h"

#include "db/domain/savedviewedits.h"
#include "tests/store/storetest.h"
#include "tests/support/fakerepository.h"
#include "tests/support/printing.h"
#include "tests/support/testenvironment.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tongbao;

// Reading and changing a store: what repository.h promises, kept by a file.
class TestSqliteStore : public QObject {
    Q_OBJECT
private slots:
    void init();
    void holdsTheSamplesAfterARestart();
    void answersQueriesAsTheDomainDoes_data();
    void answersQueriesAsTheDomainDoes();
    void findsAFigureByItsIdentity();
    void appliesUndoesAndRedoes();
    void undoesAndRedoesAfterARestart();
    void undoesADeletionOfManyKindsOfRows();
    void neverUndoesTheStarterData();
    void forgetsUndoneStepsOnANewChange();
    void changesNothingWhenItIsStopped();
    void announcesWhatChanged();
    void keepsTheCatalogCurrent();
    void keepsUndoesAndRedoesSavedViews();
    void announcesOnlyTheViewsOfAViewEdit();
    void opensAFileWithAViewOfANewerProgram();
    void refusesAStaleBefore();
    void refusesASecondFigureWithTheSameIdentity();
    void refusesWhatTheRulesRefuse();
    void refusesToDeleteWhatIsInUse();
    void refusesAMetricThatItsFiguresBreak();
    void changesAMetricTogetherWithItsFigures();
    void renamesASubjectTogetherWithItsFigures();
    void writesNothingWhenTheFileRefusesInTheMiddle();
    void keepsThePublishedPrecision();
    void keepsWhenAFigureWasMade();
    void tellsTheHistoryOfAFigure();
    void countsItsRows();
    void keepsCountWithEveryChange();
    void noticesAChangeByAnotherConnection();
    void followsOtherProgramsByItself();
    void refusesAnEditOnWhatAnotherConnectionChanged();
    void restoresTheStateAfterAStep();
    void refusesToRestoreWhatCannotBe();

private:
    Observation shareOf(const QString &text) const
    {
        return test::observation(
            u"tp_mobile_share"_s, u"tenpay"_s, u"2018-Q4"_s, test::figure(text), u"analysys-2019"_s);
    }
    std::unique_ptr<SqliteStore> reopened()
    {
        m_store.reset();
        OpenResult opened = SqliteStore::open(m_path, OpenMode::ReadWrite, test::testClock());
        return std::move(opened.store);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<SqliteStore> m_store;
    const Observation m_old = shareOf(u"38.87"_s);
    const Observation m_new = shareOf(u"38.8"_s);
};

void TestSqliteStore::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"market.tongbao"_s);
    m_store = test::sampleStore(m_path);
}

void TestSqliteStore::holdsTheSamplesAfterARestart()
{
    m_store = reopened();
    QVERIFY(m_store);
    const Catalog expected = test::sampleCatalog();
    QCOMPARE(m_store->catalog().metrics(), expected.metrics());
    QCOMPARE(m_store->catalog().subjects(), expected.subjects());
    QCOMPARE(m_store->catalog().sources(), expected.sources());
    QCOMPARE(m_store->catalog().partnerships(), expected.partnerships());
    QCOMPARE(m_store->catalog().exchangeRates(), expected.exchangeRates());
    QCOMPARE(m_store->catalog().events(), expected.events());
    QCOMPARE(m_store->observations({}).value(), test::FakeRepository().observations({}).value());
    QCOMPARE(m_store->location(), m_path);
    QVERIFY(!m_store->isReadOnly());
}

void TestSqliteStore::answersQueriesAsTheDomainDoes_data()
{
    QTest::addColumn<SeriesQuery>("query");
    SeriesQuery query;
    query.metrics = {u"tp_mobile_share"_s, u"app_penetration"_s};
    QTest::newRow("metrics") << query;
    query = {};
    query.subjects = {u"alipay"_s, u"alipay'; DROP TABLE observation; --"_s};
    QTest::newRow("subjects") << query;
    query = {};
    query.regions = {u"HK"_s};
    QTest::newRow("regions") << query;
    query = {};
    query.publishers = {u"iResearch"_s};
    QTest::newRow("publishers") << query;
    query = {};
    query.from = test::period(u"2018"_s);
    QTest::newRow("from") << query;
    query = {};
    query.to = test::period(u"2018-Q1"_s);
    QTest::newRow("to") << query;
    query = {};
    query.granularity = Granularity::Year;
    QTest::newRow("granularity") << query;
    for (const QDate day :
        {QDate(2018, 10, 30), QDate(2018, 10, 31), QDate(2018, 12, 30), QDate(2018, 12, 31)}) {
        query = {};
        query.asOf = day;
        QTest::addRow("as of %s", qPrintable(day.toString(Qt::ISODate))) << query;
    }
}

void TestSqliteStore::answersQueriesAsTheDomainDoes()
{
    QFETCH(SeriesQuery, query);
    // A figure that is out at the end of a year, and one of unknown date.
    for (const QString &source : {u"ipsos-2018"_s, u"analysys-undated"_s}) {
        Observation observation = m_old;
        observation.key.source = source;
        QVERIFY(m_store->apply(addition(observation)));
    }
    QList<Observation> all = m_store->observations({}).value();
    const test::FakeRepository fake(test::sampleCatalog(), all);
    const Result<QList<Observation>> found = m_store->observations(query);
    QVERIFY(found);
    QCOMPARE(found.value(), fake.observations(query).value());
}

void TestSqliteStore::findsAFigureByItsIdentity()
{
    QCOMPARE(m_store->observation(m_old.key).value(), m_old);
    ObservationKey other = m_old.key;
    other.region = u"HK"_s;
    QCOMPARE(m_store->observation(other).value(), std::optional<Observation>());
}

void TestSqliteStore::appliesUndoesAndRedoes()
{
    const Result<HistoryEntry> entry = m_store->apply(modification(m_old, m_new));
    QVERIFY(entry);
    QCOMPARE(entry.value().label, u"tenpay 2018-Q4, 38.87 → 38.8"_s);
    QCOMPARE(entry.value().madeAt, test::testTime());
    QCOMPARE(m_store->observation(m_old.key).value(), m_new);
    QCOMPARE(m_store->nextUndo()->id, entry.value().id);
    QVERIFY(!m_store->nextRedo());

    QVERIFY(m_store->undo());
    QCOMPARE(m_store->observation(m_old.key).value(), m_old);
    QCOMPARE(m_store->nextRedo()->id, entry.value().id);
    QVERIFY(m_store->history(1).value().first().undone);

    QVERIFY(m_store->redo());
    QCOMPARE(m_store->observation(m_old.key).value(), m_new);
    QVERIFY(!m_store->nextRedo());
    QCOMPARE(m_store->redo().error().kind, ErrorKind::NotFound);
}

void TestSqliteStore::undoesAndRedoesAfterARestart()
{
    QVERIFY(m_store->apply(modification(m_old, m_new)));
    m_store = reopened();
    QVERIFY(m_store->undo());
    QCOMPARE(m_store->observation(m_old.key).value(), m_old);
    m_store = reopened();
    QVERIFY(m_store->redo());
    QCOMPARE(m_store->observation(m_old.key).value(), m_new);
    QCOMPARE(m_store->history(0).value().size(), 2);
    QCOMPARE(m_store->history(0).value().first().kind, EditKind::Change);
}

void TestSqliteStore::undoesADeletionOfManyKindsOfRows()
{
    const QList<Observation> before = m_store->observations({}).value();
    QVERIFY(m_store->undo()); // the import of all samples
    for (const auto &[table, count] : m_store->info().value().rows)
        QCOMPARE(count, 0);
    QVERIFY(m_store->catalog().subjects().isEmpty());
    QVERIFY(m_store->redo());
    QCOMPARE(m_store->observations({}).value(), before);
    QCOMPARE(m_store->catalog().subjects(), test::sampleCatalog().subjects());
    QCOMPARE(m_store->check(false).value().size(), 0);
}

void TestSqliteStore::neverUndoesTheStarterData()
{
    const auto store = test::sampleStore(m_folder->filePath(u"starter.tongbao"_s), EditKind::Starter);
    QVERIFY(!store->nextUndo());
    QCOMPARE(store->undo().error().kind, ErrorKind::NotFound);
    QVERIFY(store->apply(modification(m_old, m_new)));
    QVERIFY(store->nextUndo());
    QVERIFY(store->undo());
    QVERIFY(!store->nextUndo());
    QVERIFY(!store->observations({}).value().isEmpty());
}

void TestSqliteStore::forgetsUndoneStepsOnANewChange()
{
    QVERIFY(m_store->apply(modification(m_old, m_new)));
    QVERIFY(m_store->undo());
    QVERIFY(m_store->apply(deletion({m_old})));
    QVERIFY(!m_store->nextRedo());
    QCOMPARE(m_store->history(0).value().size(), 2);
    QCOMPARE(m_store->historyOf(m_old.key).value().size(), 2);
}

void TestSqliteStore::announcesWhatChanged()
{
    QSignalSpy changed(m_store.get(), &SqliteStore::changed);
    QVERIFY(m_store->apply(modification(m_old, m_new)));
    QVERIFY(m_store->undo());
    QVERIFY(!m_store->apply(modification(m_new, m_old)));
    QCOMPARE(changed.size(), 2);
    for (const QList<QVariant> &signal : changed) {
        const auto notice = signal.first().value<ChangeNotice>();
        QCOMPARE(notice.tables, QList<Table>{Table::Observations});
        QCOMPARE(notice.observations, QList<ObservationKey>{m_old.key});
        QVERIFY(!notice.everything);
    }
}

void TestSqliteStore::keepsTheCatalogCurrent()
{
    Source source{u"new"_s, u"Newcomer"_s};
    source.title = u"First report"_s;
    Observation observation = m_old;
    observation.key.source = source.code;
    Edit edit = addition(observation);
    edit.changes.append(addition(source).changes);
    QVERIFY(m_store->apply(edit));
    QVERIFY(m_store->catalog().publishers().contains(u"Newcomer"_s));
    const Subject subject = *m_store->catalog().subject(u"alipay+tenpay"_s);
    Subject longer = subject;
    longer.members = {u"tenpay"_s, u"wechat-pay"_s, u"alipay"_s};
    const Edit others{EditKind::Change, u"more"_s,
        {Change<Subject>{subject, longer}, Change<PublisherRank>{{}, PublisherRank{u"iResearch"_s, 2}},
            Change<PublisherRank>{{}, PublisherRank{u"Analysys"_s, 1}},
            Change<Event>{m_store->catalog().events().first(), {}}}};
    QVERIFY(m_store->apply(others));
    const Catalog kept = m_store->catalog();
    m_store = reopened();
    QCOMPARE(m_store->catalog().sources(), kept.sources());
    QCOMPARE(m_store->catalog().subjects(), kept.subjects());
    QCOMPARE(m_store->catalog().events(), kept.events());
    QCOMPARE(m_store->catalog().publisherRanks(), kept.publisherRanks());
    QCOMPARE(m_store->catalog().publishers().first(2), QStringList({u"Analysys"_s, u"iResearch"_s}));
}

void TestSqliteStore::keepsUndoesAndRedoesSavedViews()
{
    View view = *builtInView(u"share");
    for (const QString &name : {u"Banks vs wallets"_s, u"<img src=\"/etc/hostname\">"_s}) {
        view.name = name;
        view.title = u"A<B&amp; \"%1\""_s.arg(name);
        QVERIFY(m_store->apply(saving(view, m_store->catalog())));
    }
    QVERIFY(m_store->apply(renaming(m_store->catalog().savedViews().first(), u"Weekly deck"_s)));
    QVERIFY(m_store->apply(moving(1, 0, m_store->catalog())));
    const QList<SavedView> kept = m_store->catalog().savedViews();
    QCOMPARE(viewOf(kept.first()).value(), view);
    QCOMPARE(kept.last().name, u"Weekly deck"_s);
    QCOMPARE(m_store->info().value().count(Table::Views), 2);
    m_store = reopened();
    QCOMPARE(m_store->catalog().savedViews(), kept);
    for (int step = 0; step < 4; ++step)
        QVERIFY(m_store->undo());
    QVERIFY(m_store->catalog().savedViews().isEmpty());
    for (int step = 0; step < 4; ++step)
        QVERIFY(m_store->redo());
    QCOMPARE(m_store->catalog().savedViews(), kept);
}

void TestSqliteStore::announcesOnlyTheViewsOfAViewEdit()
{
    QSignalSpy changed(m_store.get(), &Repository::changed);
    View view = *builtInView(u"share");
    view.name = u"Deck"_s;
    QVERIFY(m_store->apply(saving(view, m_store->catalog())));
    const auto notice = changed.value(0).value(0).value<ChangeNotice>();
    QCOMPARE(notice.tables, QList{Table::Views});
    QVERIFY(notice.observations.isEmpty() && !notice.everything);
}

// What this program does not know stays as it is, and says so when it is to be drawn.
void TestSqliteStore::opensAFileWithAViewOfANewerProgram()
{
    m_store.reset();
    const QString definition = u"{\"glow\":1,\"kind\":\"share\"}"_s;
    QCOMPARE(test::runSql(m_path, u"INSERT INTO saved_view VALUES ('Deck', 1, '%1')"_s.arg(definition)),
        QString());
    m_store = reopened();
    QVERIFY(m_store);
    const SavedView saved = *m_store->catalog().savedView(u"Deck"_s);
    QVERIFY(!viewOf(saved));
    QVERIFY(m_store->apply(deletion(saved)));
    QVERIFY(m_store->catalog().savedViews().isEmpty());
}

void TestSqliteStore::refusesAStaleBefore()
{
    QVERIFY(m_store->apply(modification(m_old, m_new)));
    const Result<HistoryEntry> second = m_store->apply(modification(m_old, m_new));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
}

void TestSqliteStore::refusesASecondFigureWithTheSameIdentity()
{
    const Result<HistoryEntry> second = m_store->apply(addition(m_new));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QCOMPARE(m_store->observation(m_old.key).value(), m_old);
}

void TestSqliteStore::refusesWhatTheRulesRefuse()
{
    const Result<HistoryEntry> entry = m_store->apply(modification(m_old, shareOf(u"138.9"_s)));
    QVERIFY(!entry);
    QCOMPARE(entry.error().kind, ErrorKind::Invalid);
    QCOMPARE(entry.error().message, u"A share cannot be above 100 %."_s);
    QCOMPARE(m_store->history(0).value().size(), 1);
    QCOMPARE(m_store->observation(m_old.key).value(), m_old);
}

void TestSqliteStore::refusesToDeleteWhatIsInUse()
{
    const Catalog catalog = m_store->catalog();
    const Source source = *catalog.source(u"analysys-2019"_s);
    const Subject subject = *catalog.subject(u"wechat-pay"_s);
    const Metric metric = *catalog.metric(u"tp_mobile_share"_s);
    for (const Edit &edit : {Edit{EditKind::Delete, {}, {Change<Source>{source, {}}}},
             Edit{EditKind::Delete, {}, {Change<Subject>{subject, {}}}},
             Edit{EditKind::Delete, {}, {Change<Metric>{metric, {}}}}}) {
        const Result<HistoryEntry> entry = m_store->apply(edit);
        QVERIFY(!entry);
        QCOMPARE(entry.error().kind, ErrorKind::Invalid);
        QVERIFY(entry.error().message.contains(u"cannot be deleted"_s));
    }
    QCOMPARE(m_store->catalog().sources(), catalog.sources());
}

void TestSqliteStore::refusesAMetricThatItsFiguresBreak()
{
    const Metric metric = *m_store->catalog().metric(u"tp_mobile_share"_s);
    Metric narrow = metric;
    narrow.highest = test::number(u"50"_s);
    const Result<HistoryEntry> entry
        = m_store->apply({EditKind::Change, metric.code, {Change<Metric>{metric, narrow}}});
    QVERIFY(!entry);
    QCOMPARE(entry.error().kind, ErrorKind::Invalid);
    QVERIFY2(entry.error().message.contains(u"above 50"_s), qPrintable(entry.error().message));
    QCOMPARE(*m_store->catalog().metric(metric.code), metric);
}

void TestSqliteStore::changesAMetricTogetherWithItsFigures()
{
    const Metric metric = *m_store->catalog().metric(u"app_penetration"_s);
    Metric counted = metric;
    counted.family = Family::Users;
    counted.unit = UnitKind::Count;
    Edit edit{EditKind::Change, metric.code, {Change<Metric>{metric, counted}}};
    SeriesQuery query;
    query.metrics = {metric.code};
    const QList<Observation> figures = m_store->observations(query).value();
    for (const Observation &figure : figures) {
        Observation changed = figure;
        changed.figure.unit = Unit::count();
        edit.changes.prepend(Change<Observation>{figure, changed});
    }
    QVERIFY(m_store->apply(edit));
    QCOMPARE(m_store->observations(query).value().first().figure.unit, Unit::count());
    QVERIFY(m_store->undo());
    QCOMPARE(m_store->observations(query).value(), figures);
}

void TestSqliteStore::renamesASubjectTogetherWithItsFigures()
{
    const Catalog catalog = m_store->catalog();
    const Subject tenpay = *catalog.subject(u"tenpay"_s);
    Subject renamed = tenpay;
    renamed.code = u"tencent-pay"_s;
    const Subject group = *catalog.subject(u"alipay+tenpay"_s);
    Subject changedGroup = group;
    changedGroup.members = {u"alipay"_s, u"tencent-pay"_s};
    Edit edit{EditKind::Change, u"rename"_s,
        {Change<Subject>{tenpay, renamed}, Change<Subject>{group, changedGroup}}};
    SeriesQuery query;
    query.subjects = {u"tenpay"_s};
    const QList<Observation> figures = m_store->observations(query).value();
    for (const Observation &figure : figures) {
        Observation changed = figure;
        changed.key.subject = renamed.code;
        edit.changes.append(Change<Observation>{figure, changed});
    }
    QVERIFY(!figures.isEmpty());
    const Result<HistoryEntry> entry = m_store->apply(edit);
    QVERIFY2(entry, entry ? "" : qPrintable(entry.error().message + entry.error().detail));
    QVERIFY(m_store->observations(query).value().isEmpty());
    query.subjects = {renamed.code};
    QCOMPARE(m_store->observations(query).value().size(), figures.size());
    QVERIFY(m_store->undo());
    QCOMPARE(*m_store->catalog().subject(u"alipay+tenpay"_s), group);
}

void TestSqliteStore::writesNothingWhenTheFileRefusesInTheMiddle()
{
    // A rule of another program's making, which the domain knows nothing of.
    QVERIFY(test::runSql(m_path,
        u"CREATE TRIGGER injected BEFORE INSERT ON observation WHEN NEW.subject = 'lakala' BEGIN "
        "SELECT RAISE(ABORT, 'injected'); END"_s)
                .isEmpty());
    m_store = reopened();
    Source source{u"new"_s, u"Newcomer"_s};
    source.title = u"First report"_s;
    Observation failing = m_old;
    failing.key.subject = u"lakala"_s;
    Edit edit = addition(source);
    edit.changes += modification(m_old, m_new).changes;
    edit.changes += addition(failing).changes;
    const QList<Observation> before = m_store->observations({}).value();
    QSignalSpy changed(m_store.get(), &SqliteStore::changed);
    const Result<HistoryEntry> entry = m_store->apply(edit);
    QVERIFY(!entry);
    QVERIFY2(entry.error().detail.contains(u"INSERT INTO observation"_s), qPrintable(entry.error().detail));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_store->observations({}).value(), before);
    QVERIFY(!m_store->catalog().source(u"new"_s));
    QCOMPARE(m_store->history(0).value().size(), 1);
    QVERIFY(m_store->apply(modification(m_old, m_new)));
}

void TestSqliteStore::keepsThePublishedPrecision()
{
    Observation round = shareOf(u"55.0"_s);
    QVERIFY(m_store->apply(modification(m_old, round)));
    Observation trillions = test::observation(u"tp_mobile_volume"_s, u"alipay"_s, u"2018-Q4"_s,
        test::figure(u"9.04e12"_s, u"CNY"_s), u"analysys-2019"_s);
    trillions.figure.low = test::number(u"9e12"_s);
    trillions.figure.high = test::number(u"9.10e12"_s);
    QVERIFY(m_store->apply(addition(trillions)));
    QVERIFY(m_store->apply(deletion({trillions})));
    QVERIFY(m_store->undo());
    m_store = reopened();
    QCOMPARE(m_store->observation(round.key).value()->figure.value->text(), u"55.0"_s);
    QCOMPARE(m_store->observation(trillions.key).value()->figure, trillions.figure);
    QCOMPARE(trillions.figure.value->decimals(), -10);
}

void TestSqliteStore::keepsWhenAFigureWasMade()
{
    m_store.reset();
    QDateTime now = test::testTime().addDays(1);
    OpenResult opened = SqliteStore::open(m_path, OpenMode::ReadWrite, [&now] { return now; });
    QVERIFY(opened);
    QVERIFY(opened.store->apply(modification(m_old, m_new)));
    const auto stored = [&] { return *opened.store->observation(m_old.key).value(); };
    QCOMPARE(stored().createdAt, test::testTime());
    QCOMPARE(stored().modifiedAt, now);
    QVERIFY(opened.store->apply(deletion({m_new})));
    now = now.addDays(1);
    QVERIFY(opened.store->undo());
    QCOMPARE(stored().createdAt, test::testTime());
    QCOMPARE(stored().modifiedAt, now);
}

void TestSqliteStore::tellsTheHistoryOfAFigure()
{
    QVERIFY(m_store->apply(modification(m_old, m_new)));
    Observation moved = m_new;
    moved.key.period = test::period(u"2018-Q3"_s);
    QVERIFY(m_store->apply(modification(m_new, moved)));
    QVERIFY(m_store->apply(deletion({moved})));
    const QList<FigureStep> steps = m_store->historyOf(m_old.key).value();
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps.at(0).before, m_new);
    QCOMPARE(steps.at(0).after, moved);
    QCOMPARE(steps.at(1).before, m_old);
    QVERIFY(!steps.at(2).before);
    QCOMPARE(steps.at(2).entry.kind, EditKind::Import);
    QCOMPARE(m_store->historyOf(moved.key).value().size(), 2);
}

void TestSqliteStore::countsItsRows()
{
    const StoreInfo info = m_store->info().value();
    const StoreInfo expected = test::FakeRepository().info().value();
    QCOMPARE(info.rows, expected.rows);
    QCOMPARE(info.schemaVersion, 2);
    QCOMPARE(info.earliest, expected.earliest);
    QCOMPARE(info.latest->lastDay(), expected.latest->lastDay());
    QCOMPARE(info.publishers, expected.publishers);
}

void TestSqliteStore::keepsCountWithEveryChange()
{
    const auto isCounted = [this] {
        const StoreInfo kept = m_store->info().value();
        const StoreInfo counted
            = SqliteStore::open(m_path, OpenMode::ReadOnly, test::testClock()).store->info().value();
        return kept.rows == counted.rows && kept.earliest == counted.earliest && kept.latest == counted.latest
            && kept.publishers == counted.publishers;
    };
    QVERIFY(isCounted());
    Observation figure = shareOf(u"40"_s);
    for (const QString &period : {u"1999-Q1"_s, u"2030"_s, u"2030-H2"_s, u"2031-01-02"_s}) {
        figure.key.period = test::period(period);
        QVERIFY(m_store->apply(addition(figure)));
        QVERIFY2(isCounted(), qPrintable(period));
    }
    Observation moved = figure; // the latest one, to the middle
    moved.key.period = test::period(u"2011-01-02"_s);
    QVERIFY(m_store->apply(modification(figure, moved)));
    QVERIFY(isCounted());
    QVERIFY(m_store->apply(deletion(m_store->observations({}).value())));
    QVERIFY(isCounted());
    for (int steps = 0; steps < 6; ++steps) {
        QVERIFY(m_store->undo());
        QVERIFY(isCounted());
    }
    QVERIFY(m_store->redo());
    QVERIFY(isCounted());
    QVERIFY(m_store->apply(addition(Source{u"new"_s, u"Newcomer"_s, {}, u"First report"_s})));
    QVERIFY(isCounted());
    QCOMPARE(test::runSql(m_path, u"DELETE FROM observation WHERE period = '2030'"_s), QString());
    QVERIFY(isCounted());
}

void TestSqliteStore::noticesAChangeByAnotherConnection()
{
    OpenResult other = SqliteStore::open(m_path, OpenMode::ReadWrite, test::testClock());
    QVERIFY(other);
    QSignalSpy changed(m_store.get(), &SqliteStore::changed);
    Source source{u"new"_s, u"Newcomer"_s};
    source.title = u"First report"_s;
    QVERIFY(other.store->apply(addition(source)));
    QVERIFY(!m_store->catalog().source(u"new"_s));
    QVERIFY(m_store->observations({}));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(changed.first().first().value<ChangeNotice>().everything);
    QVERIFY(m_store->catalog().source(u"new"_s));
}

void TestSqliteStore::followsOtherProgramsByItself()
{
    m_store->followOthers();
    OpenResult other = SqliteStore::open(m_path, OpenMode::ReadWrite, test::testClock());
    QSignalSpy changed(m_store.get(), &SqliteStore::changed);
    QVERIFY(other.store->apply(modification(m_old, m_new)));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(changed.first().first().value<ChangeNotice>().everything);
}

void TestSqliteStore::restoresTheStateAfterAStep()
{
    const QList<Observation> before = m_store->observations({}).value();
    QVERIFY(m_store->apply(modification(m_old, m_new)));
    Source source{u"new"_s, u"Newcomer"_s};
    source.title = u"First report"_s;
    QVERIFY(m_store->apply(addition(source)));
    QVERIFY(m_store->apply(deletion({m_new})));
    const Result<HistoryEntry> restored = m_store->restore(1);
    QVERIFY(restored);
    QCOMPARE(restored.value().kind, EditKind::Restore);
    QCOMPARE(restored.value().rows, 3);
    QCOMPARE(historyText(restored.value()), u"Restore the state after step 1"_s);
    QCOMPARE(m_store->observations({}).value(), before);
    QVERIFY(!m_store->catalog().source(u"new"_s));

    m_store = reopened();
    QVERIFY(m_store->undo());
    QVERIFY(!m_store->observation(m_old.key).value());
    QVERIFY(m_store->catalog().source(u"new"_s));
    QVERIFY(m_store->redo());
    QCOMPARE(m_store->observations({}).value(), before);
}

void TestSqliteStore::refusesToRestoreWhatCannotBe()
{
    QCOMPARE(m_store->restore(1).error().kind, ErrorKind::Invalid); // the latest
    QCOMPARE(m_store->restore(17).error().kind, ErrorKind::NotFound);
    QVERIFY(m_store->apply(modification(m_old, m_new)));
    QVERIFY(m_store->undo());
    QCOMPARE(m_store->restore(2).error().kind, ErrorKind::Invalid);
    QCOMPARE(m_store->history(0).value().size(), 2);
}

void TestSqliteStore::refusesAnEditOnWhatAnotherConnectionChanged()
{
    OpenResult other = SqliteStore::open(m_path, OpenMode::ReadWrite, test::testClock());
    const Source source = *m_store->catalog().source(u"wiki-rmb"_s);
    Source theirs = source;
    theirs.title = u"Theirs"_s;
    Source ours = source;
    ours.title = u"Ours"_s;
    QVERIFY(other.store->apply({EditKind::Change, source.code, {Change<Source>{source, theirs}}}));
    QSignalSpy changed(m_store.get(), &SqliteStore::changed);
    const Edit edit{EditKind::Change, source.code, {Change<Source>{source, ours}}};
    QCOMPARE(m_store->apply(edit).error().kind, ErrorKind::Conflict);
    QCOMPARE(*m_store->catalog().source(u"wiki-rmb"_s), theirs);
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.first().first().value<ChangeNotice>().everything);
}

void TestSqliteStore::changesNothingWhenItIsStopped()
{
    const QList<Observation> before = m_store->observations({}).value();
    qint64 rows = 0;
    m_store->setProgress([&rows](qint64, qint64 total) {
        rows = total;
        return false;
    });
    QList<Change<Observation>> changes;
    for (const Observation &observation : before) {
        Observation noted = observation;
        noted.note += u" seen"_s;
        changes.append({observation, noted});
    }
    QCOMPARE(m_store->apply(modification(changes)).error().message, stoppedError().message);
    QCOMPARE(rows, before.size());
    QCOMPARE(m_store->observations({}).value(), before);

    m_store->setProgress({});
    QVERIFY(m_store->apply(modification(changes)));
}

TONGBAO_TEST_MAIN(TestSqliteStore)
#include "tst_sqlitestore.moc"
