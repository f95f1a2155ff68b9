#pragma once

#include "db/exchange/tablereader.h"

#include <QMap>

namespace tongbao::test {

// "2: 2018-07|#53.78%|^a" for every row that was read, with the sign of its kind before a cell; or what went
// wrong.
inline QStringList tableLines(const Result<TableFile> &file, const QMap<CellKind, QString> &signs)
{
    if (!file)
        return {file.error().message};
    QStringList lines;
    for (const TableRow &row : QList{file.value().text.header} + file.value().text.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            cells.append(signs.value(row.kind(i)) + row.cells.at(i));
        lines.append(QStringLiteral("%1: %2").arg(QString::number(row.line), cells.join(u'|')));
    }
    return lines;
}

} // namespace tongbao::test
