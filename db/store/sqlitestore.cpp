#include "db/store/sqlitestore.h"

#include "db/store/editlog.h"
#include "db/store/figurewriter.h"
#include "db/store/observationquery.h"
#include "db/store/rowtable.h"
#include "db/store/sqlitestoreprivate.h"
#include "db/store/storebackup.h"
#include "db/store/storecheck.h"
#include "db/store/storeopener.h"
#include "db/store/storerestore.h"
#include "db/store/transaction.h"

#include <QScopeGuard>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// Up to so many figures are written down one by one, as every other change is: other programs can read them
// in the history, and listeners are told which ones they are.
constexpr size_t mostSingleFigures = 1000;

// Up to so many figures are read in less time than anybody notices.
constexpr qint64 mostReadAtOnce = 20000;

// Whoever reads on a thread of its own can wait for another program to finish writing.
constexpr int readerPatience = 5000; // milliseconds

Result<QList<Observation>> readElsewhere(
    const QString &path, const SeriesQuery &query, const Progress &progress)
{
    const Result<std::unique_ptr<Connection>> opened
        = Connection::open(path, Connection::Access::ReadOnly, readerPatience);
    if (!opened)
        return opened.error();
    return readObservations(*opened.value(), query, progress);
}

} // namespace

OpenResult::OpenResult(OpenOutcome how, std::unique_ptr<SqliteStore> opened, const QString &backup)
    : outcome(how)
    , store(std::move(opened))
    , backupPath(backup)
{
}

OpenResult::OpenResult(OpenOutcome how, Error why)
    : outcome(how)
    , error(std::move(why))
{
}

OpenResult::OpenResult(OpenResult &&) noexcept = default;
OpenResult &OpenResult::operator=(OpenResult &&) noexcept = default;
OpenResult::~OpenResult() = default;

SqliteStore::SqliteStore(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{
    m_d->store = this;
}

SqliteStore::~SqliteStore() = default;

OpenResult SqliteStore::open(const QString &path, OpenMode mode, const Clock &clock)
{
    return StoreOpener(path, clock).open(mode);
}

OpenResult SqliteStore::openAtOnce(const QString &path, const Clock &clock)
{
    OpenOptions options;
    options.busyTimeoutMs = 0;
    return StoreOpener(path, clock, options).open(OpenMode::ReadWrite);
}

OpenResult SqliteStore::create(const QString &path, const Clock &clock)
{
    return StoreOpener(path, clock).create();
}

QString SqliteStore::location() const
{
    return m_d->location;
}

bool SqliteStore::isReadOnly() const
{
    return m_d->isReadOnly;
}

const Catalog &SqliteStore::catalog() const
{
    return m_d->catalog;
}

Result<QList<Observation>> SqliteStore::observations(const SeriesQuery &query) const
{
    m_d->watch();
    return m_d->read([&query](const Connection &file) { return readObservations(file, query); });
}

std::optional<FigureReader> SqliteStore::readerOfMany() const
{
    m_d->watch();
    // The last number given to a row: there are no more figures than that, and it is found without counting.
    const Result<QVariant> last
        = m_d->read([](const Connection &file) { return file.scalar(u"SELECT max(id) FROM observation"_s); });
    if (!last || last.value().toLongLong() <= mostReadAtOnce)
        return std::nullopt;
    return [path = m_d->connection->path()](const SeriesQuery &query, const Progress &progress) {
        return readElsewhere(path, query, progress);
    };
}

Result<std::optional<Observation>> SqliteStore::observation(const ObservationKey &key) const
{
    m_d->watch();
    const Result<QList<Observation>> found = m_d->read([&key](const Connection &file) {
        return readRows<Observation>(file,
            u"WHERE metric = ? AND subject = ? AND region = ? AND period = ? AND source = ?"_s,
            identityValues(key));
    });
    if (!found)
        return found.error();
    return found.value().isEmpty() ? std::optional<Observation>() : std::optional(found.value().first());
}

Result<StoreInfo> SqliteStore::info() const
{
    m_d->watch();
    return m_d->info();
}

Result<HistoryEntry> SqliteStore::apply(const Edit &edit)
{
    return m_d->change([this, &edit] { return m_d->apply(edit); });
}

Result<Done> SqliteStore::findExisting(const FigureBatch &figures, const Found &found) const
{
    m_d->watch();
    return FigureWriter(*m_d->connection).findExisting(figures, found);
}

Result<HistoryEntry> SqliteStore::apply(const Edit &edit, const FigureBatch &added)
{
    if (added.size() > mostSingleFigures) {
        // All of it kept in memory until the end would have no bound. SQLite heeds this outside of a
        // transaction only.
        Connection &connection = *m_d->connection;
        if (const Result<Done> spills = connection.execute(u"PRAGMA cache_spill=ON"_s); !spills)
            return spills.error();
        const auto keepsAgain
            = qScopeGuard([&connection] { (void)connection.execute(u"PRAGMA cache_spill=OFF"_s); });
        return m_d->change([this, &edit, &added] { return m_d->apply(edit, added); });
    }
    Edit whole = edit;
    for (size_t i = 0; i < added.size(); ++i)
        whole.changes.append(Change<Observation>{{}, added.at(i)});
    return apply(whole);
}

Result<HistoryEntry> SqliteStore::undo()
{
    return m_d->change([this] { return m_d->undo(); });
}

Result<HistoryEntry> SqliteStore::redo()
{
    return m_d->change([this] { return m_d->redo(); });
}

Result<HistoryEntry> SqliteStore::restore(qint64 stepId)
{
    return m_d->change([this, stepId] { return m_d->restore(stepId); });
}

std::optional<HistoryEntry> SqliteStore::nextUndo() const
{
    const Result<std::optional<HistoryEntry>> entry
        = m_d->read([](const Connection &file) { return EditLog(file).nextUndo(); });
    return entry ? entry.value() : std::nullopt;
}

std::optional<HistoryEntry> SqliteStore::nextRedo() const
{
    const Result<std::optional<HistoryEntry>> entry
        = m_d->read([](const Connection &file) { return EditLog(file).nextRedo(); });
    return entry ? entry.value() : std::nullopt;
}

Result<QList<HistoryEntry>> SqliteStore::history(int limit) const
{
    return m_d->read([limit](const Connection &file) { return EditLog(file).entries(limit); });
}

Result<QList<FigureStep>> SqliteStore::historyOf(const ObservationKey &key) const
{
    return m_d->read([&key](const Connection &file) { return EditLog(file).stepsOf(key); });
}

void SqliteStore::setProgress(const Progress &progress)
{
    m_d->progress = progress;
}

void SqliteStore::followOthers()
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] { m_d->watch(); });
    timer->start(std::chrono::seconds(1));
}

void SqliteStore::neverWait()
{
    m_d->neverWait();
}

Result<QList<CheckFinding>> SqliteStore::check(bool quick) const
{
    return checkStore(*m_d->connection, m_d->migrations, quick);
}

Result<Done> SqliteStore::backup(const QString &path) const
{
    return backupTo(*m_d->connection, path);
}

Result<QString> SqliteStore::restoreBackup(const QString &path)
{
    // While others write, checking and copying a large file would be for nothing.
    if (const Result<Transaction> free = Transaction::begin(*m_d->connection, Transaction::Kind::Write);
        !free && free.error().kind == ErrorKind::Busy) {
        return free.error();
    }
    Result<QString> kept = restoreStore(m_d->location, path, m_d->clock, m_d->openOptions());
    if (kept)
        m_d->watch();
    return kept;
}

} // namespace tongbao
