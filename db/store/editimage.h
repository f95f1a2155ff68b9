#pragma once

#include "db/domain/edit.h"

namespace tongbao {

// A row's change as the edit log keeps it: identities and JSON objects of the row's columns; null texts for
// none.
struct EditImage {
    QString table;
    QString keyBefore;
    QString keyAfter;
    QString rowBefore;
    QString rowAfter;
};

EditImage editImage(const AnyChange &change);
// nullopt when the texts are none of ours.
std::optional<AnyChange> changeOf(const EditImage &image);
// One side of the change of an observation.
std::optional<Observation> observationOf(const QString &row);
Table tableOf(const AnyChange &change);

} // namespace tongbao
