#include "db/exchange/catalogtexts.h"

#include "db/exchange/rowreader.h"
#include "db/exchange/rowrules.h"
#include "db/exchange/rowtexts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Exchange)
};

bool isAbout(const QList<Problem> &problems, const QString &field)
{
    return std::any_of(problems.begin(), problems.end(),
        [&field](const Problem &problem) { return problem.field == field; });
}

// The rules are asked too when a text could not be read: they say nothing of its stand-in.
template <typename T>
Checked<CatalogRow> checked(const QStringList &texts, const Catalog &catalog)
{
    const RowReading<T> reading = readFields<T>(texts, catalog);
    QList<Problem> found = reading.problems;
    for (const Problem &problem : rowProblems(reading.row, catalog)) {
        if (!isAbout(reading.problems, problem.field))
            found.append(problem);
    }
    return {CatalogRow(reading.row), found};
}

Checked<CatalogRow> checkedIn(Table table, const QStringList &texts, const Catalog &catalog)
{
    switch (table) {
    case Table::Metrics:
        return checked<Metric>(texts, catalog);
    case Table::Subjects:
        return checked<Subject>(texts, catalog);
    case Table::Sources:
        return checked<Source>(texts, catalog);
    case Table::Partnerships:
        return checked<Partnership>(texts, catalog);
    case Table::ExchangeRates:
        return checked<ExchangeRate>(texts, catalog);
    case Table::Events:
        return checked<Event>(texts, catalog);
    case Table::Publishers:
        return checked<PublisherRank>(texts, catalog);
    case Table::Observations:
    case Table::Views:
        break;
    }
    Q_UNREACHABLE();
}

// The column in which one would change the identity of a row.
QString identityColumn(Table table)
{
    QString last;
    for (const Column &column : formatOf(table).columns) {
        if (column.isIdentity && column.name != u"source")
            last = column.name;
    }
    return last.isEmpty() ? u"source"_s : last;
}

} // namespace

QStringList rowTexts(const CatalogRow &row)
{
    return std::visit([](const auto &value) { return rowTexts(value); }, row);
}

Checked<CatalogRow> readCatalogRow(
    Table table, const QStringList &texts, const Catalog &catalog, const std::optional<CatalogRow> &original)
{
    Checked<CatalogRow> read = checkedIn(table, texts, catalog);
    const QList<CatalogRow> rows = catalogRows(table, catalog);
    const bool isMoved = !original || !isSameRow(*original, *read.value);
    const bool isTaken = isMoved && std::any_of(rows.begin(), rows.end(), [&read](const CatalogRow &row) {
        return isSameRow(row, *read.value);
    });
    if (isTaken) {
        read.problems.append({identityColumn(table),
            Exchange::tr("\"%1\" is already there. Change that one instead of adding another.")
                .arg(rowName(*read.value))});
    }
    if (!read.problems.isEmpty())
        read.value.reset();
    return read;
}

} // namespace tongbao
