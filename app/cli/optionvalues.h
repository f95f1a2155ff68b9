#pragma once

#include "db/domain/period.h"
#include "db/domain/result.h"

#include <QSize>
#include <QStringList>

namespace tongbao {

// Reads the values of options. Every error is of the kind Invalid, names the option and says what it takes.

Result<int> readWholeNumber(const QString &option, const QString &text, int lowest, int highest);
// A decimal number above 0, with a point.
Result<double> readPositiveNumber(const QString &option, const QString &text);
// "1600x900", or the name of a preset in `presets`.
Result<QSize> readSize(
    const QString &option, const QString &text, const QList<std::pair<QString, QSize>> &presets);
// Every spelling of a period that has one reading.
Result<Period> readPeriodOption(const QString &option, const QString &text);
// That one of the choices; gives its index.
Result<qsizetype> readChoice(const QString &option, const QString &text, const QStringList &choices);
// Whether a file may be written there: its name ends in one of the endings (".csv"), in whichever case, and
// it is none of the files that the command reads.
Result<Done> checkOutput(
    const QString &option, const QString &path, const QStringList &endings, const QStringList &inputs);

} // namespace tongbao
