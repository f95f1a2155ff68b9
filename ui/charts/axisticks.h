#pragma once

#include "db/domain/language.h"
#include "db/domain/period.h"

#include <functional>

namespace tongbao {

// A value axis on round numbers: 1, 2 or 5 times a power of ten apart, with zero among them.
struct ValueScale {
    double low = 0;
    double high = 1;
    double step = 1;
    int decimals = 0; // that the ticks need

    QList<double> ticks() const;
};

// Covers lowest..highest and zero with at most `mostSteps` steps (at least one).
ValueScale valueScale(double lowest, double highest, int mostSteps);

// A mark at the start of a period, in slots; long at the start of a year (for days: of a month).
struct PeriodTick {
    double position = 0;
    bool isLong = false;
};

struct PeriodLabel {
    double centre = 0; // in slots
    QString text;
};

// What stands under a time axis: one or two rows of labels that do not touch, thinned evenly.
struct PeriodAxis {
    QList<PeriodTick> ticks;
    QList<QList<PeriodLabel>> rows;
};

// slotWidth and gap in pixels; textWidth measures a label in the font of the axis.
PeriodAxis periodAxis(const QList<Period> &periods, Language language, double slotWidth, double gap,
    const std::function<double(const QString &)> &textWidth);

} // namespace tongbao
