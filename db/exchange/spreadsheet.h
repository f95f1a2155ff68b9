#pragma once

#include "db/exchange/tablereader.h"
#include "db/exchange/zippackage.h"

namespace tongbao {

// A sheet of a spreadsheet file, with the names of all of them.
struct SheetTable {
    QStringList sheets = {};
    QString sheet = {};
    TextTable text = {};
};

// Read one sheet: by its name or number (from 1), the first that is shown when `sheet` is empty. Cells keep
// what they say: numbers their full precision and at least the decimals that are shown, percentages their
// sign, dates the part that is shown (2018-07); formulas give the result that the file holds.
//
// liborcus unpacks the files; its own filters leave out the percentages and currencies of ODS and the number
// formats that tell dates from numbers in XLSX, so the parts are read here.
Result<SheetTable> readXlsx(const ZipPackage &package, const QString &sheet, const QString &name);
Result<SheetTable> readOds(const ZipPackage &package, const QString &sheet, const QString &name);

// The place of the wanted sheet among the names; `byDefault` when none is wanted.
Result<qsizetype> chosenSheet(
    const QStringList &sheets, const QString &wanted, qsizetype byDefault, const QString &name);
// The file is no intact spreadsheet.
Error brokenSpreadsheet(const QString &name, const QString &detail);

} // namespace tongbao
