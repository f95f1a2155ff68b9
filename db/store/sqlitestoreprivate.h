#pragma once

#include "db/domain/figurebatch.h"
#include "db/store/changeplan.h"
#include "db/store/memorycopy.h"
#include "db/store/migrations.h"
#include "db/store/storeopener.h"

namespace tongbao {

class SqliteStore::Private {
public:
    // What a change of the file came to.
    struct Written {
        HistoryEntry entry;
        QList<AnyChange> changes;
        Catalog after;
        bool hasManyFigures = false; // more than the changes
    };
    using Work = std::function<Result<Written>()>;

    // Reads the catalog, with the state of the file that it belongs to.
    Result<Done> load();
    // When another program has changed the file: reads the catalog anew, but later, since callers of a
    // reading function may hold what catalog() gave them.
    void watch();
    void neverWait();
    // For other connections to the same file.
    OpenOptions openOptions() const;
    // Asks the file, or else what is known of it while another program keeps it to itself.
    template <typename Question>
    std::invoke_result_t<Question, const Connection &> read(const Question &question)
    {
        auto answer = question(*connection);
        if (answer || answer.error().kind != ErrorKind::Busy)
            return answer;
        if (m_copy.connection())
            return question(*m_copy.connection());
        announceWhenFree();
        return answer;
    }

    Result<StoreInfo> info();

    // The one door for every change: does the work in one transaction and tells the world.
    Result<HistoryEntry> change(const Work &work);
    Result<Written> apply(const Edit &edit);
    Result<Written> apply(const Edit &edit, const FigureBatch &added);
    Result<Written> undo();
    Result<Written> redo();
    Result<Written> restore(qint64 stepId);

    SqliteStore *store = nullptr;
    QString location;
    bool isReadOnly = false;
    Clock clock;
    Progress progress;
    QList<Migration> migrations;
    std::unique_ptr<Connection> connection;
    Catalog catalog;
    qint64 largestCopy = MemoryCopy::usualLimit; // bytes

private:
    // What to do besides with figures that are too many for a list of changes; `after` is the catalog as it
    // will be.
    struct ManyFigures {
        std::function<Result<Done>()> takeOut;
        std::function<Result<Done>(const Catalog &after)> putIn;
    };

    Result<Done> readState();
    void announceWhenFree();
    void renewCopy();
    Result<bool> isOutdated() const;
    Result<Written> writeInTransaction(const Work &work, bool &hasForeignChange);
    // Checks and writes the changes, but for the log.
    Result<Written> perform(const Edit &edit, CreationTime creationTime, const ManyFigures &many = {}) const;
    ManyFigures manyFiguresAgain(qint64 id, bool isUndone) const;
    Result<bool> areAllFigures(qint64 id) const;
    Result<Done> takeOutBlocks(qint64 id) const;
    Result<Written> performAgain(const HistoryEntry &entry, bool isUndone);
    Result<Written> performLogged(const Edit &edit, CreationTime creationTime);

    std::optional<StoreInfo> m_info; // as long as nobody else changes the file
    qint64 m_dataVersion = 0; // SQLite's: differs when another connection has written
    bool m_isRefreshPlanned = false;
    bool m_neverWaits = false;
    bool m_isWaitingToAnnounce = false;
    MemoryCopy m_copy; // only when it never waits
};

} // namespace tongbao
