#pragma once

#include "db/domain/figureintake.h"
#include "db/domain/progress.h"
#include "db/domain/repository.h"

#include <functional>
#include <memory>

namespace tongbao {

using Clock = std::function<QDateTime()>; // the present moment, UTC; passed in so that tests can fix it

// What opening a file came to. The first three give a store; each of the others has a plain message.
enum class OpenOutcome {
    Fresh, // made now
    Current, // opened
    Migrated, // an older schema: backed up beside the file, then brought up to date in one transaction
    Missing,
    Exists, // create() never overwrites
    Folder,
    NoPermission,
    EmptyFile,
    NotADatabase, // text, picture, ...
    OtherProgram, // SQLite, but another application's
    Newer, // made by a newer Tongbao: refused, untouched
    OlderReadOnly, // an older schema that may not be migrated, as it is opened for viewing only
    Damaged,
    Busy, // another program holds the file, or left a change unfinished that viewing may not take back
};

enum class OpenMode {
    ReadWrite, // falls back to viewing when the file may not be written
    ReadOnly, // not one byte, time stamp or side file changes
};

class SqliteStore;

struct OpenResult {
    OpenOutcome outcome;
    std::unique_ptr<SqliteStore> store;
    Error error; // when there is no store
    QString backupPath; // when migrated

    explicit operator bool() const { return store != nullptr; }
    OpenResult(OpenOutcome how, std::unique_ptr<SqliteStore> opened, const QString &backup = {});
    OpenResult(OpenOutcome how, Error why);
    OpenResult(OpenResult &&) noexcept;
    OpenResult &operator=(OpenResult &&) noexcept;
    ~OpenResult();
};

// One thing that `tongbao check` has found.
struct CheckFinding {
    enum class Severity { Error, Warning };
    Severity severity = Severity::Warning;
    QString code; // "integrity", "foreign-key", "rule", "shares-over-100", "group-against-members"
    QString message;
};

// A store in one SQLite file (design: STRICT tables, rollback journal, synchronous=FULL). One connection,
// used on the thread that opened it. Knows of no widgets; every failure comes back as a Result.
class SqliteStore final : public Repository, public FigureIntake {
    Q_OBJECT
public:
    // path: a plain local path, never a URI.
    static OpenResult open(const QString &path, OpenMode mode, const Clock &clock);
    // For a window, which must not stand still: Busy at once when another program holds the file.
    static OpenResult openAtOnce(const QString &path, const Clock &clock);
    // Makes an empty store; refuses when anything exists at the path. No half-made file is left on failure.
    static OpenResult create(const QString &path, const Clock &clock);
    ~SqliteStore() override;

    QString location() const override;
    bool isReadOnly() const override;
    const Catalog &catalog() const override;
    Result<QList<Observation>> observations(const SeriesQuery &query) const override;
    std::optional<FigureReader> readerOfMany() const override;
    Result<std::optional<Observation>> observation(const ObservationKey &key) const override;
    Result<StoreInfo> info() const override;
    Result<HistoryEntry> apply(const Edit &edit) override;
    Result<Done> findExisting(const FigureBatch &figures, const Found &found) const override;
    Result<HistoryEntry> apply(const Edit &edit, const FigureBatch &added) override;
    Result<HistoryEntry> undo() override;
    Result<HistoryEntry> redo() override;
    Result<HistoryEntry> restore(qint64 stepId) override;
    std::optional<HistoryEntry> nextUndo() const override;
    std::optional<HistoryEntry> nextRedo() const override;
    Result<QList<HistoryEntry>> history(int limit) const override;
    Result<QList<FigureStep>> historyOf(const ObservationKey &key) const override;

    // Told while the rows of a change are written, and can stop it: then the file stays as it was.
    void setProgress(const Progress &progress);

    // From now on announces by itself, about a second later, what other programs change in the file.
    void followOthers();
    // From now on no call waits for another program: a change that cannot be made at once is
    // ErrorKind::Busy, and what is read while the file is locked is what it was last seen to hold. Where
    // even that is not known (a large file) the answer is ErrorKind::Busy too, and a notice comes as soon as
    // the file can be read. For a window, which must not stand still.
    void neverWait();

    // SQLite's own checks, foreign keys, domain rules, shares that add up to over 100, groups against
    // members. quick: without the page-by-page integrity check.
    Result<QList<CheckFinding>> check(bool quick) const;
    // A whole copy made by SQLite's backup interface; refuses to overwrite, leaves no half file.
    Result<Done> backup(const QString &path) const;
    // Puts what a backup holds in place of all that the file holds, as restoreStore() does, and announces it.
    // Returns the name of the copy of what it held.
    Result<QString> restoreBackup(const QString &path);

private:
    class Private;
    explicit SqliteStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
    friend class StoreOpener;
};

} // namespace tongbao
