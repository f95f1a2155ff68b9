#pragma once

#include "db/domain/figure.h"

namespace tongbao {

// Which chart a metric belongs to.
enum class Family { Share, Value, Count, Penetration, Users };
// How a metric adds up over time: a flow sums, a stock is taken at the end of the period, a rate is never summed.
enum class Nature { Flow, Stock, Rate };

// What is measured under one definition (口径). Figures of two metrics are never mixed in one series or sum.
struct Metric {
    QString code;
    Family family = Family::Share;
    Nature nature = Nature::Rate;
    UnitKind unit = UnitKind::Percent;
    QString nameEn;
    QString nameZh;
    QString definition;
    // Lowest and highest possible value. By default 0 to 100 for percent, 0 and up for the others.
    std::optional<Number> lowest = {};
    std::optional<Number> highest = {};

    bool operator==(const Metric &) const = default;
};

QString familyCode(Family family);
std::optional<Family> familyFromCode(QStringView code);
QString natureCode(Nature nature);
std::optional<Nature> natureFromCode(QStringView code);

} // namespace tongbao
