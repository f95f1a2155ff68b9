#pragma once

#include "db/domain/language.h"
#include "db/domain/period.h"

namespace tongbao {

// What a person's text for a period can mean: exactly one reading, several (1/2/2020: a question, never a
// guess), a period that cannot be (2018Q5, 2月30日), or nothing that looks like a period.
struct PeriodReading {
    enum class Kind { Read, Ambiguous, Impossible, Unknown };
    Kind kind = Kind::Unknown;
    QList<Period> periods = {}; // one for Read, two or more for Ambiguous
    QString message = {}; // for the reader, translated, when not Read
};

// Reads every spelling of both languages: 2018-Q4, 2018Q4, Q4 2018, 4Q18, 2018年四季度, 2018年第4季度,
// 2018年7月, July 2018, 2018年上半年, H1 2018, 2018/07/15, 2018年7月15日, full-width digits, Excel's ISO
// dates with a midnight time.
PeriodReading readPeriod(QStringView text);

// For people: "2018 Q4" or "2018年第四季度"; "Jul 2018" or "2018年7月".
QString periodText(Period period, Language language);

} // namespace tongbao
