#pragma once

#include <QString>

namespace tongbao {

// How a spreadsheet shows a number, as far as that changes what it says.
struct NumberFormat {
    enum class Kind { Plain, Percent, Year, Month, Day, Time };
    Kind kind = Kind::Plain;
    int decimals = 0; // digits that are always shown after the point

    // From a format code such as "0.00%" or yyyy"年"m"月".
    static NumberFormat fromCode(const QString &code);
    // From one of the numbers that XLSX files use in place of common codes.
    static NumberFormat fromBuiltIn(int id);

    bool operator==(const NumberFormat &) const = default;
};

// What a cell with a number says: "53.78%", "55.0", "2018-07" for a date that is shown as a month. raw: the
// number as files hold it. The text itself when it is no number.
QString shownNumber(const QString &raw, const NumberFormat &format, bool countsFrom1904);

} // namespace tongbao
