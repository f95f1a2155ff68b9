#include "tests/support/fakerepository.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tongbao;

// The fake must keep what repository.h promises, or the tests above it prove nothing.
class TestFakeRepository : public QObject {
    Q_OBJECT
private slots:
    void sampleBreaksNoRule();
    void answersQueriesInOrderOfIdentity();
    void appliesUndoesAndRedoes();
    void announcesWhatChanged();
    void forgetsUndoneStepsOnANewChange();
    void refusesAStaleBefore();
    void refusesASecondFigureWithTheSameIdentity();
    void refusesWhatTheRulesRefuse();
    void refusesToDeleteWhatIsInUse();
    void takesASourceAndItsFigureInOneEdit();
    void failsWhenToldTo();
    void tellsTheHistoryOfAFigure();
    void countsItsRows();

private:
    const Observation m_old = test::observation(
        u"tp_mobile_share"_s, u"tenpay"_s, u"2018-Q4"_s, test::figure(u"38.87"_s), u"analysys-2019"_s);
    Observation corrected() const
    {
        Observation observation = m_old;
        observation.figure = test::figure(u"38.8"_s);
        return observation;
    }
};

void TestFakeRepository::sampleBreaksNoRule()
{
    test::FakeRepository repository;
    QVERIFY(repository.apply(modification(m_old, m_old)));
}

void TestFakeRepository::answersQueriesInOrderOfIdentity()
{
    const test::FakeRepository repository;
    SeriesQuery query;
    query.metrics = {u"tp_mobile_share"_s};
    query.publishers = {u"iResearch"_s};
    QStringList keys;
    const Result<QList<Observation>> found = repository.observations(query);
    for (const Observation &observation : found.value())
        keys.append(keyText(observation.key));
    QCOMPARE(keys, QStringList({u"alipay 2018"_s, u"alipay 2018-Q1"_s, u"tenpay 2018-Q1"_s}));
}

void TestFakeRepository::appliesUndoesAndRedoes()
{
    test::FakeRepository repository;
    QVERIFY(!repository.nextUndo());
    const Result<HistoryEntry> entry = repository.apply(modification(m_old, corrected()));
    QVERIFY(entry);
    QCOMPARE(entry.value().label, u"tenpay 2018-Q4, 38.87 → 38.8"_s);
    QCOMPARE(repository.observation(m_old.key).value(), corrected());
    QCOMPARE(repository.nextUndo()->id, entry.value().id);

    QVERIFY(repository.undo());
    QCOMPARE(repository.observation(m_old.key).value(), m_old);
    QVERIFY(!repository.nextUndo());
    QCOMPARE(repository.nextRedo()->id, entry.value().id);
    QVERIFY(repository.history(0).value().first().undone);

    QVERIFY(repository.redo());
    QCOMPARE(repository.observation(m_old.key).value(), corrected());
    QVERIFY(!repository.nextRedo());
    QVERIFY(!repository.redo());
}

void TestFakeRepository::announcesWhatChanged()
{
    test::FakeRepository repository;
    QSignalSpy spy(&repository, &Repository::changed);
    QVERIFY(repository.apply(modification(m_old, corrected())));
    QVERIFY(repository.undo());
    QCOMPARE(spy.size(), 2);
    for (const QList<QVariant> &arguments : spy) {
        const auto notice = arguments.first().value<ChangeNotice>();
        QCOMPARE(notice.tables, QList<Table>{Table::Observations});
        QCOMPARE(notice.observations, QList<ObservationKey>{m_old.key});
    }
}

void TestFakeRepository::forgetsUndoneStepsOnANewChange()
{
    test::FakeRepository repository;
    QVERIFY(repository.apply(modification(m_old, corrected())));
    QVERIFY(repository.undo());
    QVERIFY(repository.apply(deletion({m_old})));
    QVERIFY(!repository.nextRedo());
    QCOMPARE(repository.history(0).value().size(), 1);
    QCOMPARE(repository.observation(m_old.key).value(), std::optional<Observation>());
}

void TestFakeRepository::refusesAStaleBefore()
{
    test::FakeRepository repository;
    QVERIFY(repository.apply(modification(m_old, corrected())));
    const Result<HistoryEntry> second = repository.apply(modification(m_old, corrected()));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
}

void TestFakeRepository::refusesASecondFigureWithTheSameIdentity()
{
    test::FakeRepository repository;
    const Result<HistoryEntry> second = repository.apply(addition(corrected()));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QCOMPARE(repository.observation(m_old.key).value(), m_old);
}

void TestFakeRepository::refusesWhatTheRulesRefuse()
{
    test::FakeRepository repository;
    Observation impossible = m_old;
    impossible.figure = test::figure(u"138.9"_s);
    const Result<HistoryEntry> entry = repository.apply(modification(m_old, impossible));
    QVERIFY(!entry);
    QCOMPARE(entry.error().kind, ErrorKind::Invalid);
    QCOMPARE(entry.error().message, u"A share cannot be above 100 %."_s);
    QVERIFY(repository.history(0).value().isEmpty());
}

void TestFakeRepository::refusesToDeleteWhatIsInUse()
{
    test::FakeRepository repository;
    const Source source = *repository.catalog().source(u"analysys-2019"_s);
    QVERIFY(!repository.apply({EditKind::Delete, source.code, {Change<Source>{source, {}}}}));
    QVERIFY(repository.catalog().source(u"analysys-2019"_s));
}

void TestFakeRepository::takesASourceAndItsFigureInOneEdit()
{
    test::FakeRepository repository;
    Source source;
    source.code = u"new"_s;
    source.publisher = u"Newcomer"_s;
    source.title = u"First report"_s;
    Observation observation = m_old;
    observation.key.source = source.code;
    Edit edit = addition(source);
    edit.changes.append(addition(observation).changes);
    QVERIFY(repository.apply(edit));
    QVERIFY(repository.catalog().publishers().contains(u"Newcomer"_s));
    QVERIFY(repository.observation(observation.key).value());
}

void TestFakeRepository::failsWhenToldTo()
{
    test::FakeRepository repository;
    repository.failNextChange({u"The disk is full."_s});
    QCOMPARE(repository.apply(modification(m_old, corrected())).error().message, u"The disk is full."_s);
    QVERIFY(repository.apply(modification(m_old, corrected())));
    repository.setReadOnly(true);
    QCOMPARE(repository.undo().error().kind, ErrorKind::ReadOnly);
}

void TestFakeRepository::tellsTheHistoryOfAFigure()
{
    test::FakeRepository repository;
    QVERIFY(repository.apply(modification(m_old, corrected())));
    QVERIFY(repository.apply(deletion({corrected()})));
    QVERIFY(repository.apply(deletion({repository.observations({}).value().first()})));
    const QList<FigureStep> steps = repository.historyOf(m_old.key).value();
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps.first().before, corrected());
    QVERIFY(!steps.first().after);
    QCOMPARE(steps.last().before, m_old);
}

void TestFakeRepository::countsItsRows()
{
    const test::FakeRepository repository;
    const StoreInfo info = repository.info().value();
    QCOMPARE(info.count(Table::Observations), test::sampleObservations().size());
    QCOMPARE(info.count(Table::Metrics), test::sampleCatalog().metrics().size());
    QCOMPARE(info.earliest, test::period(u"2017-Q3"_s));
    QCOMPARE(info.latest->lastDay(), QDate(2018, 12, 31));
    QVERIFY(!info.publishers.contains(u"Ipsos"_s));
}

TONGBAO_TEST_MAIN(TestFakeRepository)
#include "tst_fakerepository.moc"
