#pragma once

#include "db/domain/edit.h"
#include "db/domain/figurebatch.h"
#include "db/domain/result.h"

#include <functional>

namespace tongbao {

// What a repository can be besides, when it takes very many new figures in one step, in little time and
// memory.
class FigureIntake {
public:
    FigureIntake() = default;
    virtual ~FigureIntake() = default;
    Q_DISABLE_COPY_MOVE(FigureIntake)

    // Calls `found` for every row of the batch whose identity is there already, with what is there.
    using Found = std::function<void(quint32 row, const Observation &existing)>;
    virtual Result<Done> findExisting(const FigureBatch &figures, const Found &found) const = 0;
    // Repository::apply() with more figures to add. Rows are in the order of orderByIdentity().
    virtual Result<HistoryEntry> apply(const Edit &edit, const FigureBatch &added) = 0;
};

} // namespace tongbao
