#include "app/cli/importreporttext.h"

#include "app/cli/clitext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr qsizetype mostShown = 50; // rejected rows; more would only hide what came before

void printCounts(QTextStream &out, const QString &name, const ImportCounts &counts)
{
    out << Cli::tr("%1: read %2, new %3, same %4, replaced %5, kept %6, rejected %7")
               .arg(name)
               .arg(counts.read)
               .arg(counts.added)
               .arg(counts.same)
               .arg(counts.replaced)
               .arg(counts.kept)
               .arg(counts.rejected)
        << u'\n';
}

QJsonObject countsJson(const ImportCounts &counts)
{
    return {{u"read"_s, counts.read}, {u"new"_s, counts.added}, {u"same"_s, counts.same},
        {u"replaced"_s, counts.replaced}, {u"kept"_s, counts.kept}, {u"rejected"_s, counts.rejected}};
}

QJsonObject rejectJson(const RejectedRow &row)
{
    QJsonArray problems;
    for (const Problem &problem : row.problems)
        problems.append(QJsonObject{{u"field"_s, problem.field}, {u"message"_s, problem.message}});
    return {{u"file"_s, row.file}, {u"line"_s, row.line}, {u"table"_s, tableName(row.table)},
        {u"problems"_s, problems}};
}

} // namespace

void printReport(QTextStream &out, const ImportReport &report)
{
    for (const auto &[table, counts] : report.tables)
        printCounts(out, tableName(table), counts);
    printCounts(out, Cli::tr("total"), report.total);
}

void sayRejects(Console &console, const QList<RejectedRow> &rejects)
{
    for (const RejectedRow &row : rejects.mid(0, mostShown)) {
        for (const Problem &problem : row.problems)
            say(console, problemText(row, problem));
    }
    if (rejects.size() > mostShown) {
        say(console,
            Cli::tr("Further rejected rows: %1. --rejects OUT.csv writes them all.")
                .arg(rejects.size() - mostShown));
    }
}

QJsonObject reportJson(const ImportReport &report)
{
    QJsonObject tables;
    for (const auto &[table, counts] : report.tables)
        tables.insert(tableName(table), countsJson(counts));
    QJsonArray rejects;
    for (const RejectedRow &row : report.rejects)
        rejects.append(rejectJson(row));
    return {{u"written"_s, report.isWritten}, {u"total"_s, countsJson(report.total)}, {u"tables"_s, tables},
        {u"rejects"_s, rejects}};
}

} // namespace tongbao
