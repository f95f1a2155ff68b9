#include "tests/support/fakerepository.h"

#include "db/domain/figureselection.h"
#include "db/domain/rules.h"
#include "tests/support/samplecatalog.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tongbao::test {

namespace {

// What makes a row unique within its table.
auto identity(const Metric &row)
{
    return row.code;
}
auto identity(const Subject &row)
{
    return row.code;
}
auto identity(const Source &row)
{
    return row.code;
}
auto identity(const Observation &row)
{
    return row.key;
}
auto identity(const Partnership &row)
{
    return std::tuple(row.bank, row.partner, row.announcedOn, row.source);
}
auto identity(const ExchangeRate &row)
{
    return std::tuple(row.period, row.base, row.quote, row.source);
}
auto identity(const Event &row)
{
    return std::tuple(row.date, row.textEn, row.source);
}
auto identity(const PublisherRank &row)
{
    return row.publisher;
}
auto identity(const SavedView &row)
{
    return row.name;
}

Table tableOf(const AnyChange &change)
{
    static constexpr std::array tables{Table::Metrics, Table::Subjects, Table::Sources, Table::Observations,
        Table::Partnerships, Table::ExchangeRates, Table::Events, Table::Publishers, Table::Views};
    return tables.at(change.index());
}

template <typename T>
Result<QList<T>> changed(QList<T> rows, const Change<T> &change)
{
    if (change.before) {
        const qsizetype at = rows.indexOf(*change.before);
        if (at < 0)
            return Error{u"The row has been changed by somebody else."_s, {}, ErrorKind::Conflict};
        rows.removeAt(at);
    }
    if (!change.after)
        return rows;
    const bool isTaken = std::any_of(rows.begin(), rows.end(),
        [&change](const T &row) { return identity(row) == identity(*change.after); });
    if (isTaken)
        return Error{u"There is already a row with this identity."_s, {}, ErrorKind::Conflict};
    rows.append(*change.after);
    return rows;
}

// Applies one change to the list that holds its rows.
struct Applier {
    Catalog &catalog;
    QList<Observation> &observations;

    template <typename T, typename Set>
    Result<Done> into(const QList<T> &rows, const Change<T> &change, const Set &set)
    {
        const Result<QList<T>> result = changed(rows, change);
        if (!result)
            return result.error();
        set(result.value());
        return Done{};
    }

    Result<Done> operator()(const Change<Metric> &change)
    {
        return into(catalog.metrics(), change, [this](const auto &rows) { catalog.setMetrics(rows); });
    }
    Result<Done> operator()(const Change<Subject> &change)
    {
        return into(catalog.subjects(), change, [this](const auto &rows) { catalog.setSubjects(rows); });
    }
    Result<Done> operator()(const Change<Source> &change)
    {
        return into(catalog.sources(), change, [this](const auto &rows) { catalog.setSources(rows); });
    }
    Result<Done> operator()(const Change<Observation> &change)
    {
        return into(observations, change, [this](const auto &rows) { observations = rows; });
    }
    Result<Done> operator()(const Change<Partnership> &change)
    {
        return into(
            catalog.partnerships(), change, [this](const auto &rows) { catalog.setPartnerships(rows); });
    }
    Result<Done> operator()(const Change<ExchangeRate> &change)
    {
        return into(
            catalog.exchangeRates(), change, [this](const auto &rows) { catalog.setExchangeRates(rows); });
    }
    Result<Done> operator()(const Change<Event> &change)
    {
        return into(catalog.events(), change, [this](const auto &rows) { catalog.setEvents(rows); });
    }
    Result<Done> operator()(const Change<PublisherRank> &change)
    {
        return into(
            catalog.publisherRanks(), change, [this](const auto &rows) { catalog.setPublisherRanks(rows); });
    }
    Result<Done> operator()(const Change<SavedView> &change)
    {
        return into(catalog.savedViews(), change, [this](const auto &rows) { catalog.setSavedViews(rows); });
    }
};

// The first rule that any row breaks. All rows, so that a code in use cannot be deleted either.
std::optional<Error> brokenRule(const Catalog &catalog, const QList<Observation> &observations)
{
    QList<Problem> found;
    for (const Metric &row : catalog.metrics())
        found += problems(row);
    for (const Subject &row : catalog.subjects())
        found += problems(row, catalog);
    for (const Source &row : catalog.sources())
        found += problems(row);
    for (const Observation &row : observations)
        found += problems(row, catalog);
    for (const Partnership &row : catalog.partnerships())
        found += problems(row, catalog);
    for (const ExchangeRate &row : catalog.exchangeRates())
        found += problems(row, catalog);
    for (const Event &row : catalog.events())
        found += problems(row, catalog);
    for (const SavedView &row : catalog.savedViews())
        found += problems(row);
    if (found.isEmpty())
        return std::nullopt;
    return Error{found.first().message, found.first().field, ErrorKind::Invalid};
}

bool isBefore(const Observation &a, const Observation &b)
{
    const auto codes
        = [](const ObservationKey &key) { return std::tie(key.metric, key.subject, key.region); };
    if (codes(a.key) != codes(b.key))
        return codes(a.key) < codes(b.key);
    if (a.key.period != b.key.period)
        return startsBefore(a.key.period, b.key.period);
    return a.key.source < b.key.source;
}

AnyChange reversed(const AnyChange &change)
{
    return std::visit(
        []<typename T>(const Change<T> &row) {
            return AnyChange(Change<T>{row.after, row.before});
        },
        change);
}

const Change<Observation> *figureChange(const AnyChange &change, const ObservationKey &key)
{
    const auto *figure = std::get_if<Change<Observation>>(&change);
    const auto is = [&key](const std::optional<Observation> &side) { return side && side->key == key; };
    return figure && (is(figure->before) || is(figure->after)) ? figure : nullptr;
}

} // namespace

FakeRepository::FakeRepository(QObject *parent)
    : FakeRepository(sampleCatalog(), sampleObservations(), parent)
{
}

FakeRepository::FakeRepository(
    const Catalog &catalog, const QList<Observation> &observations, QObject *parent)
    : Repository(parent)
    , m_now{catalog, observations}
{
}

Result<QList<Observation>> FakeRepository::observations(const SeriesQuery &query) const
{
    QList<Observation> found = matching(m_now.observations, query, m_now.catalog);
    std::sort(found.begin(), found.end(), isBefore);
    return found;
}

Result<std::optional<Observation>> FakeRepository::observation(const ObservationKey &key) const
{
    for (const Observation &observation : m_now.observations) {
        if (observation.key == key)
            return std::optional(observation);
    }
    return std::optional<Observation>();
}

Result<StoreInfo> FakeRepository::info() const
{
    const Catalog &catalog = m_now.catalog;
    StoreInfo info{{{Table::Metrics, catalog.metrics().size()}, {Table::Subjects, catalog.subjects().size()},
        {Table::Sources, catalog.sources().size()}, {Table::Observations, m_now.observations.size()},
        {Table::Partnerships, catalog.partnerships().size()},
        {Table::ExchangeRates, catalog.exchangeRates().size()}, {Table::Events, catalog.events().size()},
        {Table::Publishers, catalog.publisherRanks().size()}, {Table::Views, catalog.savedViews().size()}}};
    info.schemaVersion = 1;
    for (const Observation &observation : m_now.observations) {
        const Period period = observation.key.period;
        if (!info.earliest || period.firstDay() < info.earliest->firstDay())
            info.earliest = period;
        if (!info.latest || period.lastDay() > info.latest->lastDay())
            info.latest = period;
    }
    for (const QString &publisher : catalog.publishers()) {
        const auto isTheirs = [&](const Observation &observation) {
            return catalog.publisherOf(observation.key.source) == publisher;
        };
        if (std::any_of(m_now.observations.begin(), m_now.observations.end(), isTheirs))
            info.publishers.append(publisher);
    }
    return info;
}

Result<HistoryEntry> FakeRepository::apply(const Edit &edit)
{
    if (const std::optional<Error> error = refusal())
        return *error;
    State next = m_now;
    for (const AnyChange &change : edit.changes) {
        const Result<Done> applied = std::visit(Applier{next.catalog, next.observations}, change);
        if (!applied)
            return applied.error();
    }
    if (const std::optional<Error> error = brokenRule(next.catalog, next.observations))
        return *error;

    m_steps.removeIf([](const Step &step) { return step.entry.undone; });
    HistoryEntry entry;
    entry.id = m_steps.isEmpty() ? 1 : m_steps.last().entry.id + 1;
    entry.madeAt = QDateTime(QDate(2024, 1, 1), QTime(8, 0), Qt::UTC).addSecs(60 * entry.id);
    entry.kind = edit.kind;
    entry.label = edit.label;
    entry.rows = edit.changes.size();
    m_steps.append({entry, edit, m_now, next});
    m_now = next;
    announce(edit);
    return entry;
}

Result<HistoryEntry> FakeRepository::undo()
{
    if (const std::optional<Error> error = refusal())
        return *error;
    const qsizetype at = undoIndex();
    if (at < 0)
        return Error{u"There is nothing to undo."_s, {}, ErrorKind::NotFound};
    Step &step = m_steps[at];
    step.entry.undone = true;
    m_now = step.before;
    announce(step.edit);
    return step.entry;
}

Result<HistoryEntry> FakeRepository::redo()
{
    if (const std::optional<Error> error = refusal())
        return *error;
    const qsizetype at = redoIndex();
    if (at < 0)
        return Error{u"There is nothing to redo."_s, {}, ErrorKind::NotFound};
    Step &step = m_steps[at];
    step.entry.undone = false;
    m_now = step.after;
    announce(step.edit);
    return step.entry;
}

Result<HistoryEntry> FakeRepository::restore(qint64 stepId)
{
    Edit edit{EditKind::Restore, QString::number(stepId), {}};
    for (auto step = m_steps.crbegin(); step != m_steps.crend(); ++step) {
        if (step->entry.id == stepId && !step->entry.undone && !edit.changes.isEmpty())
            return apply(edit);
        if (step->entry.id == stepId)
            return Error{u"There is nothing to restore."_s, {}, ErrorKind::Invalid};
        for (auto change = step->edit.changes.crbegin();
             !step->entry.undone && change != step->edit.changes.crend(); ++change)
            edit.changes.append(reversed(*change));
    }
    return Error{u"There is no such step."_s, {}, ErrorKind::NotFound};
}

std::optional<HistoryEntry> FakeRepository::nextUndo() const
{
    const qsizetype at = undoIndex();
    return at < 0 ? std::nullopt : std::optional(m_steps.at(at).entry);
}

std::optional<HistoryEntry> FakeRepository::nextRedo() const
{
    const qsizetype at = redoIndex();
    return at < 0 ? std::nullopt : std::optional(m_steps.at(at).entry);
}

Result<QList<HistoryEntry>> FakeRepository::history(int limit) const
{
    QList<HistoryEntry> entries;
    for (auto step = m_steps.crbegin(); step != m_steps.crend(); ++step) {
        if (limit <= 0 || entries.size() < limit)
            entries.append(step->entry);
    }
    return entries;
}

Result<QList<FigureStep>> FakeRepository::historyOf(const ObservationKey &key) const
{
    QList<FigureStep> steps;
    for (auto step = m_steps.crbegin(); step != m_steps.crend(); ++step) {
        for (const AnyChange &change : step->edit.changes) {
            if (const Change<Observation> *figure = figureChange(change, key))
                steps.append({step->entry, figure->before, figure->after});
        }
    }
    return steps;
}

std::optional<Error> FakeRepository::refusal()
{
    if (m_isReadOnly)
        return Error{u"The file is open for viewing only."_s, {}, ErrorKind::ReadOnly};
    return std::exchange(m_nextFailure, std::nullopt);
}

qsizetype FakeRepository::undoIndex() const
{
    for (qsizetype i = m_steps.size() - 1; i >= 0; --i) {
        if (!m_steps.at(i).entry.undone)
            return i;
    }
    return -1;
}

qsizetype FakeRepository::redoIndex() const
{
    const qsizetype at = undoIndex() + 1;
    return at < m_steps.size() ? at : -1;
}

void FakeRepository::announce(const Edit &edit)
{
    ChangeNotice notice;
    for (const AnyChange &change : edit.changes) {
        if (!notice.tables.contains(tableOf(change)))
            notice.tables.append(tableOf(change));
        const auto *figure = std::get_if<Change<Observation>>(&change);
        if (!figure)
            continue;
        for (const auto &side : {figure->before, figure->after}) {
            if (side && !notice.observations.contains(side->key))
                notice.observations.append(side->key);
        }
    }
    emit changed(notice);
}

} // namespace tongbao::test
