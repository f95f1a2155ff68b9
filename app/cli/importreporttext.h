#pragma once

#include "app/cli/console.h"
#include "db/exchange/importer.h"

#include <QJsonObject>

namespace tongbao {

// The balance of an import, table by table.
void printReport(QTextStream &out, const ImportReport &report);
// The rejected rows, one problem a line; the first ones where there are many.
void sayRejects(Console &console, const QList<RejectedRow> &rejects);
QJsonObject reportJson(const ImportReport &report);

} // namespace tongbao
