#include "db/exchange/importer.h"

#include "db/exchange/tableformat.h"
#include "db/exchange/tablewriter.h"
#include "db/exchange/wholefile.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Exchange)
};

const QString problemColumn = u"problem"_s;

QStringList lowered(const QStringList &header)
{
    QStringList names;
    for (const QString &name : header)
        names.append(name.trimmed().toLower());
    return names;
}

// The columns of all rows as the first file has them, then those that only others have.
QStringList sharedHeader(const QList<RejectedRow> &rejects)
{
    QStringList header;
    for (const RejectedRow &reject : rejects)
        header += lowered(reject.header);
    header.removeDuplicates();
    header.removeAll(problemColumn);
    return header;
}

QString reasons(const RejectedRow &reject)
{
    QStringList reasons;
    for (const Problem &problem : reject.problems)
        reasons.append(
            problem.field.isEmpty() ? problem.message : u"%1: %2"_s.arg(problem.field, problem.message));
    return reasons.join(u' ');
}

QStringList cellsUnder(const QStringList &header, const RejectedRow &reject)
{
    // A row with too few or too many cells stays as it is: nobody knows what is where, and so it cannot be
    // taken before it is mended either.
    if (reject.cells.size() != reject.header.size())
        return reject.cells;
    const QStringList own = lowered(reject.header);
    QStringList cells;
    for (const QString &column : header)
        cells.append(reject.cells.value(own.indexOf(column)));
    return cells;
}

} // namespace

QString problemText(const RejectedRow &row, const Problem &problem)
{
    const QString line = QString::number(row.line);
    const QString head = row.heads.value(formatOf(row.table).indexOf(problem.field));
    const QString column = head.isEmpty() ? problem.field : head;
    if (column.isEmpty())
        //: %1 a file name, %2 a line number, %3 a sentence
        return Exchange::tr("%1, line %2: %3").arg(row.file, line, problem.message);
    //: %1 a file name, %2 a line number, %3 the name of a column, %4 a sentence
    return Exchange::tr("%1, line %2, column %3: %4").arg(row.file, line, column, problem.message);
}

Result<Done> writeRejects(const QList<RejectedRow> &rejects, const QString &path)
{
    if (rejects.isEmpty())
        return Error{Exchange::tr("No row was rejected: there is nothing to write."), {}, ErrorKind::Invalid};
    const Table table = rejects.first().table;
    const bool isOneTable = std::all_of(
        rejects.begin(), rejects.end(), [table](const RejectedRow &reject) { return reject.table == table; });
    if (!isOneTable) {
        return Error{Exchange::tr("The rejected rows are of several tables. Write a file for each of them."),
            {}, ErrorKind::Invalid};
    }
    const QStringList header = sharedHeader(rejects);
    QList<QStringList> rows;
    for (const RejectedRow &reject : rejects)
        rows.append(cellsUnder(header, reject) + QStringList{reasons(reject)});
    return writeFile(path, csvText(header + QStringList{problemColumn}, rows));
}

} // namespace tongbao
