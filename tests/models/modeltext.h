#pragma once

#include <QAbstractItemModel>
#include <QStringList>

namespace tongbao::test {

// Every row as one line: the cells of the columns, joined.
inline QStringList lines(const QAbstractItemModel &model, const QList<int> &columns)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column : columns)
            cells.append(model.index(row, column).data().toString());
        rows.append(cells.join(QStringLiteral(" | ")));
    }
    return rows;
}

} // namespace tongbao::test
