#pragma once

#include "db/domain/figureselection.h"
#include "tests/support/fakerepository.h"

namespace tongbao::test {

// Passes everything on and counts how often all figures are asked for.
class CountingRepository final : public Repository {
public:
    explicit CountingRepository(FakeRepository &repository)
        : m_repository(repository)
    {
        connect(&repository, &Repository::changed, this, &Repository::changed);
    }

    int reads() const { return m_reads; }
    void failReading(const Error &error) { m_failure = error; }
    // As if there were so many figures that they are read on another thread.
    void setHasMany(bool hasMany) { m_hasMany = hasMany; }

    QString location() const override { return m_repository.location(); }
    bool isReadOnly() const override { return m_repository.isReadOnly(); }
    const Catalog &catalog() const override { return m_repository.catalog(); }
    Result<QList<Observation>> observations(const SeriesQuery &query) const override
    {
        ++m_reads;
        if (m_failure)
            return *m_failure;
        return m_repository.observations(query);
    }
    std::optional<FigureReader> readerOfMany() const override
    {
        if (!m_hasMany)
            return std::nullopt;
        ++m_reads;
        return [failure = m_failure, all = m_repository.observations({}).value(),
                   catalog = m_repository.catalog()](
                   const SeriesQuery &query, const Progress &) -> Result<QList<Observation>> {
            if (failure)
                return *failure;
            return matching(all, query, catalog);
        };
    }
    Result<std::optional<Observation>> observation(const ObservationKey &key) const override
    {
        return m_repository.observation(key);
    }
    Result<StoreInfo> info() const override { return m_repository.info(); }
    Result<HistoryEntry> apply(const Edit &edit) override { return m_repository.apply(edit); }
    Result<HistoryEntry> undo() override { return m_repository.undo(); }
    Result<HistoryEntry> redo() override { return m_repository.redo(); }
    Result<HistoryEntry> restore(qint64 stepId) override { return m_repository.restore(stepId); }
    std::optional<HistoryEntry> nextUndo() const override { return m_repository.nextUndo(); }
    std::optional<HistoryEntry> nextRedo() const override { return m_repository.nextRedo(); }
    Result<QList<HistoryEntry>> history(int limit) const override { return m_repository.history(limit); }
    Result<QList<FigureStep>> historyOf(const ObservationKey &key) const override
    {
        return m_repository.historyOf(key);
    }

private:
    FakeRepository &m_repository;
    bool m_hasMany = false;
    mutable int m_reads = 0;
    std::optional<Error> m_failure;
};

} // namespace tongbao::test
