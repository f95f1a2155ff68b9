#pragma once

#include "db/domain/number.h"

namespace tongbao {

// Points (differences of percents) and Index (100 at a base period) are of derived figures only: none is
// published.
enum class UnitKind { Percent, Money, Count, Points, Index };
enum class Qualifier { Exact, About, Over, Under };
enum class Status { Actual, Estimate, Forecast };

// What a figure is counted in: percent, pieces (people, payments, devices) or a currency (ISO 4217 code).
class Unit {
public:
    static Unit percent() { return Unit(UnitKind::Percent, QStringLiteral("percent")); }
    static Unit count() { return Unit(UnitKind::Count, QStringLiteral("count")); }
    static Unit points() { return Unit(UnitKind::Points, QStringLiteral("points")); }
    static Unit index() { return Unit(UnitKind::Index, QStringLiteral("index")); }
    // code: "percent", "count" or three capital letters. nullopt for anything else, derived units included.
    static std::optional<Unit> fromCode(QStringView code);

    UnitKind kind() const { return m_kind; }
    const QString &code() const { return m_code; }
    bool operator==(const Unit &) const = default;

private:
    Unit(UnitKind kind, QString code) : m_kind(kind), m_code(std::move(code)) {}

    UnitKind m_kind;
    QString m_code;
};

// One figure as published: a value, a range low-high, or a value with a range; never an invented middle.
// Full magnitude (8 trillion yuan is 8e12). What may be combined is checked by observationProblems() in rules.h.
struct Figure {
    std::optional<Number> value = {};
    std::optional<Number> low = {};
    std::optional<Number> high = {};
    Qualifier qualifier = Qualifier::Exact;
    Status status = Status::Actual;
    Unit unit = Unit::percent();

    bool isRange() const { return !value && low && high; }
    // The lowest and highest value that the figure names: the value itself when there is no range.
    double lowest() const { return low ? low->value() : value ? value->value() : 0; }
    double highest() const { return high ? high->value() : value ? value->value() : 0; }
    bool operator==(const Figure &) const = default;
};

// Codes as files hold them: "exact", "actual", "percent", ...
QString qualifierCode(Qualifier qualifier);
std::optional<Qualifier> qualifierFromCode(QStringView code);
QString statusCode(Status status);
std::optional<Status> statusFromCode(QStringView code);
QString unitKindCode(UnitKind kind);
std::optional<UnitKind> unitKindFromCode(QStringView code);

} // namespace tongbao
