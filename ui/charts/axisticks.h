#pragma once

#include "db/domain/language.h"
#include "db/domain/period.h"
#include "ui/charts/chartspec.h"

#include <functional>

namespace tongbao {

// A value axis on round numbers: 1, 2 or 5 times a power of ten apart, with zero among them; or logarithmic,
// on the powers of ten and, where there is room, on 2 and 5 times those.
struct ValueScale {
    double low = 0;
    double high = 1;
    double step = 1;
    bool isLogarithmic = false;
    QList<double> powers = {}; // logarithmic: the ticks; empty where `step` has to do

    QList<double> ticks() const;
    // Digits after the point that a tick needs.
    int decimals(double tick) const;
    // 0 at the low end, 1 at the high end; beyond both outside.
    double share(double value) const;
};

// Covers lowest..highest and, unless it is logarithmic or limited by hand, zero with at most `mostSteps`
// steps (at least one). Logarithmic: for positive values only.
ValueScale valueScale(double lowest, double highest, int mostSteps, const SpecAxis &axis = {});

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
