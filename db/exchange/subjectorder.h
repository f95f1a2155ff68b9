#pragma once

#include "db/domain/subject.h"

#include <QList>

namespace tongbao {

// The places of the subjects in an order in which each finds its owner and members already there.
QList<qsizetype> ownersAndMembersFirst(const QList<Subject> &subjects);

} // namespace tongbao
