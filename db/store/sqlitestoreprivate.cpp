#include "db/store/sqlitestoreprivate.h"

#include "db/store/catalogreader.h"
#include "db/store/changenotice.h"
#include "db/store/editlog.h"
#include "db/store/editrules.h"
#include "db/store/figurewriter.h"
#include "db/store/planwriter.h"
#include "db/store/storeinfo.h"
#include "db/store/transaction.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Store)
};

constexpr auto retryInterval = std::chrono::milliseconds(200);

// The changes that take a step back.
QList<AnyChange> reversed(const QList<AnyChange> &changes)
{
    QList<AnyChange> back;
    back.reserve(changes.size());
    std::transform(changes.crbegin(), changes.crend(), std::back_inserter(back), [](const AnyChange &change) {
        return std::visit(
            []<typename T>(const Change<T> &row) {
                return AnyChange(Change<T>{row.after, row.before});
            },
            change);
    });
    return back;
}

} // namespace

Result<Done> SqliteStore::Private::load()
{
    Result<Transaction> begun = Transaction::begin(*connection, Transaction::Kind::Read);
    if (!begun)
        return begun.error();
    Transaction transaction = std::move(begun).value();
    const Result<Done> read = readState();
    const Result<Done> done = read ? transaction.commit() : read;
    if (done)
        renewCopy();
    return done;
}

Result<Done> SqliteStore::Private::readState()
{
    const Result<QVariant> version = connection->scalar(u"PRAGMA data_version"_s);
    if (!version)
        return version.error();
    const Result<Catalog> read = readCatalog(*connection);
    if (!read)
        return read.error();
    m_dataVersion = version.value().toLongLong();
    catalog = read.value();
    m_info.reset();
    return Done{};
}

// What takes long to count among millions of figures is counted once and then kept with every change.
Result<StoreInfo> SqliteStore::Private::info()
{
    const Result<bool> outdated = isOutdated();
    if (!m_info || !outdated || outdated.value()) {
        const Result<StoreInfo> read
            = this->read([this](const Connection &file) { return readInfo(file, catalog); });
        const bool isCurrent = read && outdated && !outdated.value();
        m_info = isCurrent ? std::optional(read.value()) : std::nullopt;
        return read;
    }
    const Result<QStringList> publishers
        = read([this](const Connection &file) { return readPublishers(file, catalog); });
    if (!publishers)
        return publishers.error();
    m_info->publishers = publishers.value();
    return *m_info;
}

Result<bool> SqliteStore::Private::isOutdated() const
{
    const Result<QVariant> version = connection->scalar(u"PRAGMA data_version"_s);
    if (!version)
        return version.error();
    return version.value().toLongLong() != m_dataVersion;
}

void SqliteStore::Private::watch()
{
    const Result<bool> outdated = isOutdated();
    if (m_isRefreshPlanned || !outdated || !outdated.value())
        return;
    m_isRefreshPlanned = true;
    QTimer::singleShot(0, store, [this] {
        m_isRefreshPlanned = false;
        const Result<bool> isStill = isOutdated();
        // What fails here is tried again at the next reading.
        if (!isStill || !isStill.value() || !load())
            return;
        emit store->changed(noticeOfEverything());
    });
}

void SqliteStore::Private::neverWait()
{
    m_neverWaits = true;
    connection->setBusyTimeout(0);
    renewCopy();
}

OpenOptions SqliteStore::Private::openOptions() const
{
    OpenOptions options{migrations};
    options.largestCopy = largestCopy;
    if (m_neverWaits)
        options.busyTimeoutMs = 0;
    return options;
}

void SqliteStore::Private::renewCopy()
{
    if (m_neverWaits)
        m_copy.renew(*connection, largestCopy);
}

void SqliteStore::Private::announceWhenFree()
{
    if (!m_neverWaits || std::exchange(m_isWaitingToAnnounce, true))
        return;
    QTimer::singleShot(retryInterval, store, [this] {
        m_isWaitingToAnnounce = false;
        const Result<Done> loaded = load();
        if (loaded)
            emit store->changed(noticeOfEverything());
        else if (loaded.error().kind == ErrorKind::Busy)
            announceWhenFree();
    });
}

Result<HistoryEntry> SqliteStore::Private::change(const Work &work)
{
    if (isReadOnly) {
        return Error{
            Store::tr("\"%1\" is open for viewing only. Save a copy in a folder of your own and change that.")
                .arg(location),
            {}, ErrorKind::ReadOnly};
    }
    bool hasForeignChange = false;
    const Result<Written> written = writeInTransaction(work, hasForeignChange);
    if (written || hasForeignChange)
        renewCopy();
    if (hasForeignChange)
        emit store->changed(noticeOfEverything());
    else if (written)
        emit store->changed(noticeOf(written.value().changes, written.value().hasManyFigures));
    if (!written)
        return written.error();
    return written.value().entry;
}

Result<SqliteStore::Private::Written> SqliteStore::Private::writeInTransaction(
    const Work &work, bool &hasForeignChange)
{
    Result<Transaction> begun = Transaction::begin(*connection, Transaction::Kind::Write);
    if (!begun)
        return begun.error();
    Transaction transaction = std::move(begun).value();
    const Result<bool> outdated = isOutdated();
    if (!outdated)
        return outdated.error();
    if (outdated.value()) {
        const Result<Done> read = readState();
        if (!read)
            return read.error();
        hasForeignChange = true;
    }
    Result<Written> written = work();
    if (!written)
        return written;
    const Result<Done> committed = transaction.commit();
    if (!committed)
        return committed.error();
    catalog = written.value().after;
    const bool isTold = m_info && !written.value().hasManyFigures;
    m_info = isTold ? infoAfter(*m_info, written.value().changes) : std::nullopt;
    return written;
}

Result<SqliteStore::Private::Written> SqliteStore::Private::perform(
    const Edit &edit, CreationTime creationTime, const ManyFigures &many) const
{
    const Result<ChangePlan> planned = planChanges(edit, catalog, *connection, clock(), creationTime);
    if (!planned)
        return planned.error();
    const ChangePlan &plan = planned.value();
    Written written{{}, plan.log, catalogAfter(catalog, plan), many.takeOut || many.putIn};
    if (const std::optional<Error> error = brokenRule(plan, written.after))
        return *error;
    PlanWriter writer(*connection, plan, progress);
    const Result<Done> takenOut = writer.takeOut();
    if (!takenOut)
        return takenOut.error();
    if (const Result<Done> done = many.takeOut ? many.takeOut() : Done{}; !done)
        return done.error();
    const Result<Done> checked = checkOtherFigures(plan, written.after, *connection);
    if (!checked)
        return checked.error();
    const Result<Done> putIn = writer.putIn();
    if (!putIn)
        return putIn.error();
    if (const Result<Done> done = many.putIn ? many.putIn(written.after) : Done{}; !done)
        return done.error();
    return written;
}

Result<SqliteStore::Private::Written> SqliteStore::Private::apply(const Edit &edit)
{
    if (edit.changes.isEmpty())
        return Error{Store::tr("There is nothing to change."), {}, ErrorKind::Invalid};
    return performLogged(edit, CreationTime::Now);
}

Result<SqliteStore::Private::Written> SqliteStore::Private::apply(const Edit &edit, const FigureBatch &added)
{
    const QDateTime now = clock();
    const auto putIn = [&](const Catalog &after) -> Result<Done> {
        if (const std::optional<Error> error = brokenRule(added, after))
            return *error;
        return FigureWriter(*connection).add(added, now, now);
    };
    Result<Written> performed = perform(edit, CreationTime::Now, {{}, putIn});
    if (!performed)
        return performed;
    Written written = std::move(performed).value();
    EditLog log(*connection);
    const Result<HistoryEntry> entry
        = log.append(edit, written.changes, clock(), static_cast<qint64>(added.size()));
    if (!entry)
        return entry.error();
    if (const Result<Done> kept = log.appendBlocks(entry.value().id, added, now); !kept)
        return kept.error();
    written.entry = entry.value();
    return written;
}

Result<SqliteStore::Private::Written> SqliteStore::Private::performLogged(
    const Edit &edit, CreationTime creationTime)
{
    Result<Written> performed = perform(edit, creationTime);
    if (!performed)
        return performed;
    Written written = std::move(performed).value();
    const Result<HistoryEntry> entry = EditLog(*connection).append(edit, written.changes, clock());
    if (!entry)
        return entry.error();
    written.entry = entry.value();
    return written;
}

Result<SqliteStore::Private::Written> SqliteStore::Private::undo()
{
    const Result<std::optional<HistoryEntry>> entry = EditLog(*connection).nextUndo();
    if (!entry)
        return entry.error();
    if (!entry.value())
        return Error{Store::tr("There is nothing to undo."), {}, ErrorKind::NotFound};
    return performAgain(*entry.value(), true);
}

Result<SqliteStore::Private::Written> SqliteStore::Private::redo()
{
    const Result<std::optional<HistoryEntry>> entry = EditLog(*connection).nextRedo();
    if (!entry)
        return entry.error();
    if (!entry.value())
        return Error{Store::tr("There is nothing to redo."), {}, ErrorKind::NotFound};
    return performAgain(*entry.value(), false);
}

Result<SqliteStore::Private::Written> SqliteStore::Private::restore(qint64 stepId)
{
    EditLog log(*connection);
    const Result<QList<HistoryEntry>> entries = log.entries(0);
    if (!entries)
        return entries.error();
    Edit edit{EditKind::Restore, QString::number(stepId), {}};
    for (const HistoryEntry &entry : entries.value()) {
        if (entry.id == stepId && entry.undone)
            return Error{
                Store::tr("Step %1 is undone. Redo it instead.").arg(stepId), {}, ErrorKind::Invalid};
        if (entry.id == stepId && edit.changes.isEmpty()) {
            return Error{Store::tr("Nothing has changed since step %1.").arg(stepId), {}, ErrorKind::Invalid};
        }
        if (entry.id == stepId)
            return performLogged(edit, CreationTime::AsGiven);
        if (entry.undone)
            continue;
        const Result<QList<AnyChange>> changes = log.changes(entry.id);
        if (!changes)
            return changes.error();
        edit.changes += reversed(changes.value());
    }
    return Error{Store::tr("There is no step %1 in the history.").arg(stepId), {}, ErrorKind::NotFound};
}

Result<SqliteStore::Private::Written> SqliteStore::Private::performAgain(
    const HistoryEntry &entry, bool isUndone)
{
    EditLog log(*connection);
    const Result<QList<AnyChange>> changes = log.singleChanges(entry.id);
    if (!changes)
        return changes.error();
    const Result<qint64> inBlocks = log.figuresInBlocks(entry.id);
    if (!inBlocks)
        return inBlocks.error();
    const Edit edit{entry.kind, entry.label, isUndone ? reversed(changes.value()) : changes.value()};
    Result<Written> performed = perform(edit, CreationTime::AsGiven,
        inBlocks.value() > 0 ? manyFiguresAgain(entry.id, isUndone) : ManyFigures{});
    if (!performed)
        return performed;
    const Result<Done> marked = log.setUndone(entry.id, isUndone);
    if (!marked)
        return marked.error();
    Written written = std::move(performed).value();
    written.entry = entry;
    written.entry.undone = isUndone;
    return written;
}

// Whether the blocks of a step are all that the table of figures holds.
Result<bool> SqliteStore::Private::areAllFigures(qint64 id) const
{
    const EditLog log(*connection);
    const Result<qint64> inBlocks = log.figuresInBlocks(id);
    const Result<QVariant> inTable = connection->scalar(u"SELECT count(*) FROM observation"_s);
    const Result<QVariant> firstId = connection->scalar(u"SELECT min(id) FROM observation"_s);
    if (!inBlocks || !inTable || !firstId)
        return !inBlocks ? inBlocks.error() : !inTable ? inTable.error() : firstId.error();
    if (inTable.value().toLongLong() != inBlocks.value())
        return false;
    FigureWriter writer(*connection);
    bool areThere = true;
    qint64 next = firstId.value().toLongLong();
    const Result<Done> compared = log.eachBlock(id, [&](const EditLog::Added &block) -> Result<Done> {
        Result<bool> hasAll = areThere ? writer.hasAllFrom(next, block.figures) : false;
        if (hasAll && !hasAll.value() && areThere)
            hasAll = writer.hasAll(block.figures);
        if (!hasAll)
            return hasAll.error();
        areThere = hasAll.value();
        next += static_cast<qint64>(block.figures.size());
        return Done{};
    });
    if (!compared)
        return compared.error();
    return areThere;
}

Result<Done> SqliteStore::Private::takeOutBlocks(qint64 id) const
{
    const Result<bool> areAll = areAllFigures(id);
    if (!areAll)
        return areAll.error();
    FigureWriter writer(*connection);
    if (areAll.value())
        return writer.removeEverything();
    return EditLog(*connection).eachBlock(id, [&writer](const EditLog::Added &block) {
        return writer.remove(block.figures);
    });
}

// Block by block, so that a step of millions takes no more memory than one of thousands.
SqliteStore::Private::ManyFigures SqliteStore::Private::manyFiguresAgain(qint64 id, bool isUndone) const
{
    if (isUndone)
        return {[this, id] { return takeOutBlocks(id); }, {}};
    return {{}, [this, id](const Catalog &after) {
                FigureWriter writer(*connection);
                const QDateTime now = clock();
                return EditLog(*connection).eachBlock(id, [&](const EditLog::Added &block) -> Result<Done> {
                    if (const std::optional<Error> error = brokenRule(block.figures, after))
                        return *error;
                    return writer.add(block.figures, block.createdAt, now);
                });
            }};
}

} // namespace tongbao
