#pragma once

#include "db/domain/metric.h"
#include "db/domain/period.h"
#include "db/domain/result.h"

namespace tongbao {

enum class TransformKind {
    Level, // as published
    Change,
    PercentChange,
    ChangeOnYear,
    PercentChangeOnYear,
    Annualised,
    Index,
    Average,
    Share,
    YearToDate,
    Years,
    Halves,
    Quarters
};

// What is made of the figures of a view before they are drawn.
class Transform {
public:
    Transform() = default; // the figures as published
    // Of every kind but the average. An index is then 100 at the first period for which most series have a
    // figure.
    explicit Transform(TransformKind kind);
    static Transform indexAt(Period base);
    // nullopt for fewer than two periods, and for more than 400.
    static std::optional<Transform> averageOf(int periods);

    TransformKind kind() const { return m_kind; }
    bool isLevel() const { return m_kind == TransformKind::Level; }
    // Where an index is 100.
    std::optional<Period> base() const { return m_base; }
    // How many periods an average is over.
    int window() const { return m_window; }
    // What the figures are added up to: years, half-years or quarters.
    std::optional<Granularity> longerPeriods() const;
    // Whether its figures are differences or growth: below zero where something fell.
    bool isChange() const;

    bool operator==(const Transform &) const = default;

private:
    TransformKind m_kind = TransformKind::Level;
    std::optional<Period> m_base = {};
    int m_window = 0;
};

// "level", "change", "pct", "change-year", "pct-year", "annualised", "index", "index:2016-Q4", "average:4",
// "share", "ytd", "year", "half", "quarter": what files and options hold.
QString transformCode(const Transform &transform);
std::optional<Transform> transformFromCode(QStringView code);
// The same, with every spelling of a period, and what is wrong when it is none.
Result<Transform> readTransform(const QString &text);

// Why these figures have no such transform: their nature, their unit, the length of their periods. Error
// (Invalid).
Result<Done> checkTransform(
    const Transform &transform, const QList<Metric> &metrics, Granularity granularity);
// Those that suit the figures, the level first; an index without its base.
QList<Transform> suitableTransforms(const QList<Metric> &metrics, Granularity granularity);

} // namespace tongbao
