#pragma once

#include "db/domain/repository.h"

namespace tongbao::test {

// A Repository in memory for the tests of everything above the store. It keeps the promises of repository.h:
// rules, conflicts, one history entry and one notice a change, undo and redo.
class FakeRepository final : public Repository {
    Q_OBJECT
public:
    // sampleCatalog() and sampleObservations().
    explicit FakeRepository(QObject *parent = nullptr);
    FakeRepository(const Catalog &catalog, const QList<Observation> &observations, QObject *parent = nullptr);

    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    // The next call that changes something fails with this instead.
    void failNextChange(const Error &error) { m_nextFailure = error; }

    QString location() const override { return QStringLiteral("/home/analyst/market.tongbao"); }
    bool isReadOnly() const override { return m_isReadOnly; }
    const Catalog &catalog() const override { return m_now.catalog; }
    Result<QList<Observation>> observations(const SeriesQuery &query) const override;
    Result<std::optional<Observation>> observation(const ObservationKey &key) const override;
    Result<StoreInfo> info() const override;
    Result<HistoryEntry> apply(const Edit &edit) override;
    Result<HistoryEntry> undo() override;
    Result<HistoryEntry> redo() override;
    Result<HistoryEntry> restore(qint64 stepId) override;
    std::optional<HistoryEntry> nextUndo() const override;
    std::optional<HistoryEntry> nextRedo() const override;
    Result<QList<HistoryEntry>> history(int limit) const override;
    Result<QList<FigureStep>> historyOf(const ObservationKey &key) const override;

private:
    struct State {
        Catalog catalog;
        QList<Observation> observations;
    };
    struct Step {
        HistoryEntry entry;
        Edit edit;
        State before;
        State after;
    };

    std::optional<Error> refusal();
    // The step that undo or redo would take; -1 for none.
    qsizetype undoIndex() const;
    qsizetype redoIndex() const;
    void announce(const Edit &edit);

    State m_now;
    QList<Step> m_steps;
    bool m_isReadOnly = false;
    std::optional<Error> m_nextFailure;
};

} // namespace tongbao::test
