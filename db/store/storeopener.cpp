#include "db/store/storeopener.h"

#include "db/store/fileheader.h"
#include "db/store/sqlitestoreprivate.h"
#include "db/store/storebackup.h"
#include "db/store/storefiles.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Store)
};

// SQLite refuses longer ones.
constexpr int longestPath = 500;

QString unfinishedMessage(const QString &path)
{
    return Store::tr(
        "A change to \"%1\" was interrupted, or another program has the file open. Open it for editing once, "
        "so that the unfinished change is taken back.")
        .arg(path);
}

QString damagedMessage(const QString &path)
{
    return Store::tr("\"%1\" is damaged and cannot be opened. Restore a backup of it.").arg(path);
}

QString deniedMessage(const QString &path)
{
    return Store::tr("You may not read \"%1\". Ask its owner for permission, or choose another file.")
        .arg(path);
}

} // namespace

StoreOpener::StoreOpener(const QString &path, const Clock &clock, const OpenOptions &options)
    : m_given(path)
    , m_path(realPath(absolutePath(path)))
    , m_clock(clock)
    , m_options(options)
{
}

OpenResult StoreOpener::open(OpenMode mode) const
{
    if (const std::optional<Refusal> refusal = refusalByPath())
        return {refusal->outcome, refusal->error};
    const auto access = mode == OpenMode::ReadWrite && isWritable(m_path) ? Connection::Access::ReadWrite
                                                                          : Connection::Access::ReadOnly;
    if (const std::optional<Refusal> refusal = refusalByHeader(access))
        return {refusal->outcome, refusal->error};
    return openConnection(access);
}

std::optional<StoreOpener::Refusal> StoreOpener::refusalByPath() const
{
    if (m_path.isEmpty())
        return Refusal{OpenOutcome::Missing,
            {Store::tr("No file name was given. Name a file."), {}, ErrorKind::NotFound}};
    if (m_path.toUtf8().size() > longestPath) {
        return Refusal{OpenOutcome::NoPermission,
            {Store::tr("The path \"%1\" is too long. Move the file to a folder nearer to the top.")
                    .arg(m_given)}};
    }
    switch (pathState(m_path)) {
    case PathState::Missing:
        return Refusal{OpenOutcome::Missing,
            {Store::tr("There is no file \"%1\". Check the name, or make a new file.").arg(m_given), {},
                ErrorKind::NotFound}};
    case PathState::Folder:
        return Refusal{
            OpenOutcome::Folder, {Store::tr("\"%1\" is a folder. Choose a file in it.").arg(m_given)}};
    case PathState::Denied:
        return Refusal{OpenOutcome::NoPermission, {deniedMessage(m_given)}};
    case PathState::Special:
        return Refusal{OpenOutcome::NotADatabase,
            {Store::tr("\"%1\" is a device, not a file. Choose a file.").arg(m_given)}};
    case PathState::File:
        break;
    }
    return std::nullopt;
}

std::optional<StoreOpener::Refusal> StoreOpener::refusalByHeader(Connection::Access access) const
{
    const HeaderReading reading = readFileHeader(m_path);
    if (reading.isDenied)
        return Refusal{OpenOutcome::NoPermission, {deniedMessage(m_given), reading.detail}};
    if (!reading.header) {
        return Refusal{OpenOutcome::Damaged,
            {Store::tr("\"%1\" could not be read. Check the disk that holds it.").arg(m_given),
                reading.detail}};
    }
    const FileHeader &header = *reading.header;
    if (header.size == 0) {
        return Refusal{OpenOutcome::EmptyFile,
            {Store::tr("\"%1\" is empty. Delete it and make a new file, or restore a backup.").arg(m_given)}};
    }
    if (!header.isSqlite) {
        return Refusal{OpenOutcome::NotADatabase,
            {Store::tr("\"%1\" is not a Tongbao file. To take figures out of a table, import it.")
                    .arg(m_given)}};
    }
    if (header.size < FileHeader::bytes)
        return Refusal{OpenOutcome::Damaged, {damagedMessage(m_given), u"%1 bytes"_s.arg(header.size)}};
    if (header.applicationId != applicationId) {
        return Refusal{OpenOutcome::OtherProgram,
            {Store::tr("\"%1\" belongs to another program. Choose a Tongbao file.").arg(m_given),
                u"application_id %1"_s.arg(header.applicationId)}};
    }
    if (header.userVersion > newestVersion(m_options.migrations)) {
        return Refusal{OpenOutcome::Newer,
            {Store::tr(
                 "\"%1\" was made by a newer Tongbao. Update the program to open it; the file is untouched.")
                    .arg(m_given),
                u"user_version %1"_s.arg(header.userVersion)}};
    }
    const bool mayBeUnfinished = hasJournal(m_path);
    if (header.userVersion < 1 || (header.isTruncated && !mayBeUnfinished)) {
        return Refusal{OpenOutcome::Damaged,
            {damagedMessage(m_given),
                u"user_version %1, %2 bytes"_s.arg(header.userVersion).arg(header.size)}};
    }
    // Reading in that mode makes files beside it; only changing the mode back helps.
    if (access == Connection::Access::ReadOnly && header.usesWriteAheadLog)
        return Refusal{
            OpenOutcome::Busy, {unfinishedMessage(m_given), u"write-ahead log"_s, ErrorKind::Busy}};
    return std::nullopt;
}

OpenResult StoreOpener::openConnection(Connection::Access access) const
{
    Result<std::unique_ptr<Connection>> opened = Connection::open(m_path, access, m_options.busyTimeoutMs);
    if (!opened)
        return failed(opened.error());
    std::unique_ptr<Connection> connection = std::move(opened).value();
    if (access == Connection::Access::ReadWrite) {
        const Result<QVariant> mode = connection->scalar(u"PRAGMA journal_mode=DELETE"_s);
        if (!mode)
            return failed(mode.error());
        if (mode.value().toString() != u"delete")
            return {OpenOutcome::Busy, {unfinishedMessage(m_given), u"journal_mode"_s, ErrorKind::Busy}};
    }
    const Result<int> version = schemaVersion(*connection);
    if (!version)
        return failed(version.error());
    if (version.value() == newestVersion(m_options.migrations))
        return loaded(OpenOutcome::Current, std::move(connection), access, {});
    if (access == Connection::Access::ReadOnly) {
        return {OpenOutcome::OlderReadOnly,
            {Store::tr(
                 "\"%1\" was made by an older Tongbao and must be brought up to date first. Open it for "
                 "editing once; if it may not be written, open a copy in a folder of your own.")
                    .arg(m_given),
                u"user_version %1"_s.arg(version.value()), ErrorKind::ReadOnly}};
    }
    return migrated(std::move(connection), version.value());
}

OpenResult StoreOpener::migrated(std::unique_ptr<Connection> connection, int version) const
{
    const Result<QString> backup = backupBeside(*connection, u"v%1-backup"_s.arg(version));
    if (!backup) {
        const OpenOutcome outcome
            = backup.error().kind == ErrorKind::Busy ? OpenOutcome::Busy : OpenOutcome::NoPermission;
        return {outcome,
            {Store::tr("\"%1\" must be brought up to date, but the backup before that failed. %2")
                    .arg(m_given, backup.error().message),
                backup.error().detail, backup.error().kind}};
    }
    const Result<Done> done = migrate(*connection, m_options.migrations);
    if (!done) {
        // Nothing has changed, so the copy is of no use.
        const TemporaryFile useless(backup.value());
        const OpenOutcome outcome
            = done.error().kind == ErrorKind::Busy ? OpenOutcome::Busy : OpenOutcome::Damaged;
        return {outcome,
            {Store::tr("\"%1\" could not be brought up to date; nothing has changed. %2")
                    .arg(m_given, done.error().message),
                done.error().detail, done.error().kind}};
    }
    return loaded(
        OpenOutcome::Migrated, std::move(connection), Connection::Access::ReadWrite, backup.value());
}

OpenResult StoreOpener::loaded(OpenOutcome outcome, std::unique_ptr<Connection> connection,
    Connection::Access access, const QString &backupPath) const
{
    // Only asks whether the tables that are not read below are there.
    const Result<QVariant> tables
        = connection->scalar(u"SELECT 1 FROM observation, edit, edit_row, edit_block, saved_view LIMIT 0"_s);
    if (!tables) {
        const Error &error = tables.error();
        if (error.kind != ErrorKind::Failed)
            return failed(error);
        return {OpenOutcome::Damaged, {damagedMessage(m_given), error.detail}};
    }
    auto d = std::make_unique<SqliteStore::Private>();
    d->location = m_given;
    d->isReadOnly = access == Connection::Access::ReadOnly;
    d->clock = m_clock;
    d->migrations = m_options.migrations;
    d->largestCopy = m_options.largestCopy;
    d->connection = std::move(connection);
    const Result<Done> loaded = d->load();
    if (!loaded)
        return failed(loaded.error());
    return {outcome, std::unique_ptr<SqliteStore>(new SqliteStore(std::move(d))), backupPath};
}

OpenResult StoreOpener::failed(const Error &error) const
{
    switch (error.kind) {
    case ErrorKind::Busy:
        return {OpenOutcome::Busy, error};
    case ErrorKind::ReadOnly: // a journal to play back, which viewing may not do
        return {OpenOutcome::Busy, {unfinishedMessage(m_given), error.detail, ErrorKind::Busy}};
    case ErrorKind::NotFound:
        return {OpenOutcome::NoPermission, error};
    case ErrorKind::Failed:
    case ErrorKind::Invalid:
    case ErrorKind::Conflict:
        break;
    }
    return {OpenOutcome::Damaged, error};
}

OpenResult StoreOpener::create() const
{
    if (m_path.isEmpty())
        return {OpenOutcome::Missing,
            {Store::tr("No file name was given. Name a file."), {}, ErrorKind::NotFound}};
    const PathState state = pathState(m_path);
    if (state == PathState::Folder)
        return {OpenOutcome::Folder, {Store::tr("\"%1\" is a folder. Add a file name.").arg(m_given)}};
    const bool isLink = QFileInfo(m_path).isSymLink();
    if (state == PathState::File || state == PathState::Special || isLink) {
        return {OpenOutcome::Exists,
            {Store::tr("\"%1\" exists already. Choose another name, or move it away first.").arg(m_given)}};
    }
    const QString leftover = leftoverOf(m_path);
    if (state == PathState::Missing && !leftover.isEmpty()) {
        return {OpenOutcome::Exists,
            {Store::tr("\"%1\" is left over from another file of that name. Choose another name, or move it "
                       "away first.")
                    .arg(leftover)}};
    }
    const QString folder = m_path.left(qMax(m_path.lastIndexOf(u'/'), qsizetype(1)));
    if (pathState(folder) != PathState::Folder) {
        return {OpenOutcome::Missing,
            {Store::tr("There is no folder \"%1\". Make it first.").arg(folder), {}, ErrorKind::NotFound}};
    }
    const TemporaryFile made(temporaryNameBeside(m_path));
    Result<Done> done = makeAt(made.path());
    if (done)
        done = moveIntoPlace(made.path(), m_path);
    if (!done) {
        const OpenOutcome outcome
            = done.error().kind == ErrorKind::Conflict ? OpenOutcome::Exists : OpenOutcome::NoPermission;
        return {outcome,
            {Store::tr("\"%1\" could not be made. Check the permissions and the free space of its folder.")
                    .arg(m_given),
                done.error().detail, done.error().kind}};
    }
    OpenResult opened = open(OpenMode::ReadWrite);
    if (opened)
        opened.outcome = OpenOutcome::Fresh;
    return opened;
}

Result<Done> StoreOpener::makeAt(const QString &path) const
{
    const Result<std::unique_ptr<Connection>> connection
        = Connection::open(path, Connection::Access::ReadWrite, m_options.busyTimeoutMs);
    if (!connection)
        return connection.error();
    return migrate(*connection.value(), m_options.migrations);
}

} // namespace tongbao
