#include "db/store/changeplan.h"

#include "db/store/rowtable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Store)
};

// What the rows of one table are after the changes so far; the file's own rows come from `Stored`.
template <typename T, typename Stored>
class Overlay {
public:
    explicit Overlay(Stored stored)
        : m_stored(std::move(stored))
    {
    }

    Result<std::optional<T>> current(const T &like)
    {
        const QString id = identityText(like);
        const auto found = m_index.constFind(id);
        if (found != m_index.cend())
            return m_rows.at(*found).after;
        Result<std::optional<T>> stored = m_stored(like);
        if (!stored)
            return stored.error();
        m_index.insert(id, m_rows.size());
        m_rows.append({stored.value(), stored.value()});
        return stored;
    }
    // Only after current() of the same identity.
    void set(const T &like, const std::optional<T> &row)
    {
        m_rows[m_index.value(identityText(like))].after = row;
    }

    QList<Change<T>> changes() const
    {
        QList<Change<T>> changes;
        std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(changes),
            [](const Change<T> &row) { return row.before || row.after; });
        return changes;
    }

private:
    Stored m_stored;
    QHash<QString, qsizetype> m_index;
    QList<Change<T>> m_rows; // as the file holds them, and as they will be
};

// Finds the rows of a small table, which the catalog holds already. Most edits touch few tables, so the
// lookup is made when it is first needed.
template <typename T>
class InCatalog {
public:
    explicit InCatalog(const QList<T> &rows)
        : m_rows(rows)
    {
    }

    Result<std::optional<T>> operator()(const T &like)
    {
        if (m_byIdentity.isEmpty()) {
            for (const T &row : std::as_const(m_rows))
                m_byIdentity.insert(identityText(row), row);
        }
        const auto found = m_byIdentity.constFind(identityText(like));
        return found == m_byIdentity.cend() ? std::optional<T>() : std::optional<T>(*found);
    }

private:
    QList<T> m_rows;
    QHash<QString, T> m_byIdentity;
};

// Finds observations in the file itself.
class InFile {
public:
    explicit InFile(const Connection &connection)
        : m_connection(connection)
        , m_table(std::make_unique<RowTable>(connection, RowCodec<Observation>::layout()))
    {
    }

    Result<std::optional<Observation>> operator()(const Observation &like)
    {
        const Result<std::optional<QVariantList>> values
            = m_table->find(RowCodec<Observation>::identity(like));
        if (!values)
            return values.error();
        if (!values.value())
            return std::optional<Observation>();
        const std::optional<Observation> row = RowCodec<Observation>::row(*values.value());
        if (!row)
            return unreadableRow(m_connection, RowCodec<Observation>::layout(), *values.value());
        return row;
    }

private:
    const Connection &m_connection;
    std::unique_ptr<RowTable> m_table;
};

// Plays the changes one after the other over what the file holds.
class Planner {
public:
    Planner(
        const Catalog &catalog, const Connection &connection, const QDateTime &now, CreationTime creationTime)
        : m_metrics(InCatalog(catalog.metrics()))
        , m_subjects(InCatalog(catalog.subjects()))
        , m_sources(InCatalog(catalog.sources()))
        , m_observations(InFile(connection))
        , m_partnerships(InCatalog(catalog.partnerships()))
        , m_rates(InCatalog(catalog.exchangeRates()))
        , m_events(InCatalog(catalog.events()))
        , m_ranks(InCatalog(catalog.publisherRanks()))
        , m_views(InCatalog(catalog.savedViews()))
        , m_now(now)
        , m_creationTime(creationTime)
    {
    }

    Result<Done> operator()(const Change<Metric> &change) { return play(change, m_metrics); }
    Result<Done> operator()(const Change<Subject> &change) { return play(change, m_subjects); }
    Result<Done> operator()(const Change<Source> &change) { return play(change, m_sources); }
    Result<Done> operator()(const Change<Observation> &change) { return play(change, m_observations); }
    Result<Done> operator()(const Change<Partnership> &change) { return play(change, m_partnerships); }
    Result<Done> operator()(const Change<ExchangeRate> &change) { return play(change, m_rates); }
    Result<Done> operator()(const Change<Event> &change) { return play(change, m_events); }
    Result<Done> operator()(const Change<PublisherRank> &change) { return play(change, m_ranks); }
    Result<Done> operator()(const Change<SavedView> &change) { return play(change, m_views); }

    ChangePlan plan() const
    {
        return {{m_metrics.changes(), m_subjects.changes(), m_sources.changes(), m_observations.changes(),
                    m_partnerships.changes(), m_rates.changes(), m_events.changes(), m_ranks.changes(),
                    m_views.changes()},
            m_log};
    }

private:
    template <typename T, typename Rows>
    Result<Done> play(const Change<T> &change, Rows &rows)
    {
        Change<T> stored;
        if (change.before) {
            const Result<std::optional<T>> current = rows.current(*change.before);
            if (!current)
                return current.error();
            if (current.value() != change.before)
                return changedMeanwhile(identityText(*change.before));
            stored.before = current.value();
            rows.set(*change.before, std::nullopt);
        }
        if (change.after) {
            const Result<std::optional<T>> current = rows.current(*change.after);
            if (!current)
                return current.error();
            if (current.value())
                return alreadyThere(identityText(*change.after));
            stored.after = stamped(*change.after, stored.before);
            rows.set(*change.after, stored.after);
        }
        m_log.append(stored);
        return Done{};
    }

    template <typename T>
    T stamped(const T &row, const std::optional<T> &) const
    {
        return row;
    }
    Observation stamped(Observation row, const std::optional<Observation> &before) const
    {
        if (before)
            row.createdAt = before->createdAt;
        else if (m_creationTime == CreationTime::Now || !row.createdAt.isValid())
            row.createdAt = m_now;
        row.modifiedAt = m_now;
        return row;
    }

    Overlay<Metric, InCatalog<Metric>> m_metrics;
    Overlay<Subject, InCatalog<Subject>> m_subjects;
    Overlay<Source, InCatalog<Source>> m_sources;
    Overlay<Observation, InFile> m_observations;
    Overlay<Partnership, InCatalog<Partnership>> m_partnerships;
    Overlay<ExchangeRate, InCatalog<ExchangeRate>> m_rates;
    Overlay<Event, InCatalog<Event>> m_events;
    Overlay<PublisherRank, InCatalog<PublisherRank>> m_ranks;
    Overlay<SavedView, InCatalog<SavedView>> m_views;
    QDateTime m_now;
    CreationTime m_creationTime;
    QList<AnyChange> m_log;
};

// The same order that the file gives: changed rows stay where they are, new ones come last.
template <typename T>
QList<T> rowsAfter(const QList<T> &rows, const QList<Change<T>> &changes)
{
    QHash<QString, const Change<T> *> byIdentity;
    for (const Change<T> &change : changes) {
        if (change.before)
            byIdentity.insert(identityText(*change.before), &change);
    }
    QList<T> after;
    after.reserve(rows.size() + changes.size());
    for (const T &row : rows) {
        const Change<T> *change = byIdentity.value(identityText(row), nullptr);
        if (!change)
            after.append(row);
        else if (change->after)
            after.append(*change->after);
    }
    for (const Change<T> &change : changes) {
        if (!change.before && change.after)
            after.append(*change.after);
    }
    return after;
}

template <typename T, typename Set>
void update(Catalog &catalog, const QList<T> &rows, const ChangePlan &plan, Set set)
{
    if (!plan.of<T>().isEmpty())
        (catalog.*set)(rowsAfter(rows, plan.of<T>()));
}

} // namespace

Result<ChangePlan> planChanges(const Edit &edit, const Catalog &catalog, const Connection &connection,
    const QDateTime &now, CreationTime creationTime)
{
    Planner planner(catalog, connection, now, creationTime);
    for (const AnyChange &change : edit.changes) {
        const Result<Done> played = std::visit(planner, change);
        if (!played)
            return played.error();
    }
    return planner.plan();
}

Error changedMeanwhile(const QString &identity)
{
    return {
        Store::tr("\"%1\" has been changed meanwhile. Look at it as it is now, then make your change again.")
            .arg(identity),
        {}, ErrorKind::Conflict};
}

Error alreadyThere(const QString &identity)
{
    return {Store::tr("\"%1\" is already there. Change that one instead of adding another.").arg(identity),
        {}, ErrorKind::Conflict};
}

Catalog catalogAfter(const Catalog &catalog, const ChangePlan &plan)
{
    Catalog after = catalog;
    update(after, catalog.metrics(), plan, &Catalog::setMetrics);
    update(after, catalog.subjects(), plan, &Catalog::setSubjects);
    update(after, catalog.sources(), plan, &Catalog::setSources);
    update(after, catalog.partnerships(), plan, &Catalog::setPartnerships);
    update(after, catalog.exchangeRates(), plan, &Catalog::setExchangeRates);
    update(after, catalog.events(), plan, &Catalog::setEvents);
    update(after, catalog.savedViews(), plan, &Catalog::setSavedViews);
    QList<PublisherRank> ranks = rowsAfter(catalog.publisherRanks(), plan.of<PublisherRank>());
    std::sort(ranks.begin(), ranks.end(), [](const PublisherRank &a, const PublisherRank &b) {
        return std::tie(a.position, a.publisher) < std::tie(b.position, b.publisher);
    });
    after.setPublisherRanks(ranks);
    return after;
}

} // namespace tongbao
