#pragma once

#include "db/domain/catalog.h"
#include "db/exchange/tablereader.h"

#include <functional>

namespace tongbao {

// The head of one column. Reports print heads in two rows too: groups, each over several columns, over what
// these hold.
struct ColumnHead {
    QString text = {}; // all of it, as people call the column
    QString name = {}; // its own
    QString group = {}; // over it; empty: none
};

// Heads that stand in one row.
QList<ColumnHead> headsOf(const TableRow &row);
// Heads that stand in two; empty when these are not two such rows. A year over its quarters is one name:
// 2019 over Q1 is "2019 Q1". isHead: whether a text is known as what heads columns.
QList<ColumnHead> headsOf(
    const TableRow &upper, const TableRow &lower, const std::function<bool(const QString &)> &isHead);

} // namespace tongbao
