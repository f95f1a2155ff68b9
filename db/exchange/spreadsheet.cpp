#include "db/exchange/spreadsheet.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Exchange)
};

} // namespace

Result<qsizetype> chosenSheet(
    const QStringList &sheets, const QString &wanted, qsizetype byDefault, const QString &name)
{
    if (wanted.isEmpty())
        return byDefault;
    for (const auto sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            if (sheets.at(i).compare(wanted, sensitivity) == 0)
                return i;
        }
    }
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= sheets.size())
        return number - 1;
    //: %1 a file name, %2 the name of a sheet, %3 names of sheets
    return Error{
        Exchange::tr("%1 has no sheet \"%2\". Its sheets are: %3.").arg(name, wanted, sheets.join(u", "_s)),
        {}, ErrorKind::Invalid};
}

Error brokenSpreadsheet(const QString &name, const QString &detail)
{
    return {Exchange::tr("%1 is no intact XLSX or ODS file. Open it in the program that made it, save it as "
                         "XLSX, ODS or CSV, then import that.")
                .arg(name),
        detail, ErrorKind::Invalid};
}

} // namespace tongbao
