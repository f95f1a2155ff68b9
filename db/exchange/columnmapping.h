#pragma once

#include "db/domain/catalog.h"
#include "db/domain/result.h"
#include "db/exchange/columnunit.h"
#include "db/exchange/decimalsign.h"
#include "db/exchange/tablereader.h"

#include <QHash>

namespace tongbao {

// How the figures of a table are arranged: the exchange format, one figure a row under any heads, or as
// reports print them, with a column for every period or for every app.
enum class TableForm { Exchange, Long, PeriodsAcross, SubjectsAcross };

// What one column of a file holds.
struct MappedColumn {
    // As it stands in the file; "#4" for the fourth column when it has none, "Column 4" when none has one.
    QString head = {};
    QString field = {}; // one of mappableFields(); empty: the column is not used
    QString across = {}; // of a column of figures in a wide table: the period or subject that heads it
    ColumnUnit unit = {};
    // What the other one of two heads names, and which field that is of: the app over a period, the metric
    // over a period or an app.
    QString besides = {};
    QString besidesField = {};

    bool operator==(const MappedColumn &) const = default;
};

// What all columns of a file hold, for people to check and correct.
struct ColumnMapping {
    TableForm form = TableForm::Exchange;
    bool hasHeads = true; // no: every row is a figure, and columns are called by their places
    QList<MappedColumn> columns = {};
    ColumnUnit unit = {}; // of figures whose column says none: stated above the table, or by an option
    std::optional<DecimalSign> decimalSign = {}; // of the figures; nullopt: some have two readings
    // Codes by field: the metric that a title or the head of the figures names, the source that a remark
    // names, where nothing else says it.
    QHash<QString, QString> stated = {};
    QStringList remarks = {}; // lines under the table, such as "数据来源：易观", which are no rows of it

    // The heads of columns that hold something and are not used.
    QStringList unusedHeads() const;
    // The first column with that field; -1 when there is none.
    qsizetype columnOf(QStringView field) const;

    bool operator==(const ColumnMapping &) const = default;
};

// What a person says about the columns of a file, and what holds for all its rows.
struct MappingOptions {
    QList<std::pair<QString, QString>> fields
        = {}; // a column's head, or "#4", and its field; empty: not used
    QHash<QString, QString> names = {}; // texts of the file, and the codes that they mean
    QHash<QString, QString> constants = {}; // by field: metric, source, region, unit
    std::optional<DecimalSign> decimalSign = {};

    bool isEmpty() const
    {
        return fields.isEmpty() && names.isEmpty() && constants.isEmpty() && !decimalSign;
    }
};

// A table with the row that names its columns found: reports have titles above it.
struct MappedTable {
    ColumnMapping mapping = {};
    TextTable text = {};
};

// What the columns hold as far as that can be told, and what is still missing or unclear.
struct ColumnFinding {
    MappedTable table = {};
    std::optional<Error> problem = {};
};

// Works out what the columns hold, by their heads, what the person says and what the catalog knows. A problem
// says what to do; an option of the command line that does it stands in brackets, "(--metric)", so that a
// window can leave it out.
ColumnFinding findColumns(const TextTable &table, const Catalog &catalog, const MappingOptions &options);
// The same where only columns without a problem will do.
Result<MappedTable> mapColumns(const TextTable &table, const Catalog &catalog, const MappingOptions &options);

// Whether some figure has two readings, and nothing says what stands before its decimals.
bool isDecimalSignOpen(const MappedTable &table);

} // namespace tongbao
