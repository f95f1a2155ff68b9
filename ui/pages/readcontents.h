#pragma once

#include "db/domain/result.h"
#include "ui/models/observationtablemodel.h"

namespace tongbao {

// What the table of data points shows when it has been read, perhaps on another thread.
struct ReadContents {
    std::shared_ptr<const ObservationTableModel::Contents> contents = {};
    std::optional<Error> error = {};
};

// The figures as the table wants them; nothing but the reason where they cannot be read.
inline ReadContents contentsOf(
    const Result<QList<Observation>> &read, const Catalog &catalog, Language language)
{
    ReadContents made{
        ObservationTableModel::contentsOf(read ? read.value() : QList<Observation>(), catalog, language)};
    if (!read)
        made.error = read.error();
    return made;
}

} // namespace tongbao
