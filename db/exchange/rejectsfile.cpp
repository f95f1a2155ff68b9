#include "db/exchange/rejectsfile.h"

#include <QFileInfo>
#include <QMap>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QString pathFor(const QString &path, Table table)
{
    const qsizetype ending = QFileInfo(path).suffix().size() + 1;
    return path.chopped(ending) + u'-' + tableName(table) + path.right(ending);
}

} // namespace

Result<QStringList> writeRejectsByTable(const QList<RejectedRow> &rejects, const QString &path)
{
    QMap<Table, QList<RejectedRow>> byTable;
    for (const RejectedRow &row : rejects)
        byTable[row.table].append(row);
    QStringList paths;
    for (auto rows = byTable.cbegin(); rows != byTable.cend(); ++rows) {
        const QString target = byTable.size() == 1 ? path : pathFor(path, rows.key());
        if (const Result<Done> written = writeRejects(rows.value(), target); !written)
            return written.error();
        paths.append(target);
    }
    return paths;
}

} // namespace tongbao
