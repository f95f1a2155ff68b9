#pragma once

#include <QDate>
#include <QHashFunctions>
#include <QList>
#include <QString>

#include <compare>
#include <optional>

namespace tongbao {

enum class Granularity { Year, Half, Quarter, Month, Week, Day };

// A calendar period from a year to a day, ISO weeks included; no time zone anywhere.
// Periods of one granularity are ordered; those of different granularities are unordered.
// Years 1900 to 2199.
class Period {
public:
    static std::optional<Period> fromYear(int year);
    static std::optional<Period> fromHalf(int year, int half);
    static std::optional<Period> fromQuarter(int year, int quarter);
    static std::optional<Period> fromMonth(int year, int month);
    static std::optional<Period> fromWeek(int isoYear, int week);
    static std::optional<Period> fromDay(QDate day);
    // The period of that granularity that contains the day.
    static std::optional<Period> containing(QDate day, Granularity granularity);
    // Canonical text only: 2018, 2018-H1, 2018-Q4, 2018-07, 2018-W27, 2018-07-15.
    static std::optional<Period> fromKey(QStringView key);

    Granularity granularity() const { return m_granularity; }
    // Number of periods of this granularity since a fixed start: a gap is a subtraction.
    int ordinal() const { return m_ordinal; }
    QString key() const;
    QDate firstDay() const;
    QDate lastDay() const;
    int year() const; // of the first day; the ISO year for a week
    // Half, quarter, month or week number within the year; day of the month for a day; 1 for a year.
    int number() const;

    // nullopt when the result leaves the supported years.
    std::optional<Period> advanced(int periods) const;
    std::optional<Period> next() const { return advanced(1); }
    std::optional<Period> previous() const { return advanced(-1); }
    // The same period one year earlier; nullopt for week 53 and 29 February when that year has none.
    std::optional<Period> yearBefore() const;
    int distanceTo(Period later) const { return later.m_ordinal - m_ordinal; } // same granularity
    // The coarser period that contains this one. A week's parent is the ISO year only.
    std::optional<Period> parent(Granularity coarser) const;
    // The finer periods inside, in order; empty when `finer` is not finer or does not divide it (weeks of a month).
    QList<Period> children(Granularity finer) const;
    // Whether the other is this period or one of its parents is: a week is inside its ISO year, and inside no month.
    bool contains(Period other) const;

    bool operator==(const Period &) const = default;
    std::partial_ordering operator<=>(const Period &other) const;

private:
    Period(Granularity granularity, int ordinal) : m_granularity(granularity), m_ordinal(ordinal) {}

    Granularity m_granularity;
    int m_ordinal;
};

// A total order for lists of mixed granularity: by first day, the coarser first.
bool startsBefore(Period a, Period b);

size_t qHash(Period period, size_t seed = 0);

// "year", "half", "quarter", "month", "week", "day": what files and options hold.
QString granularityCode(Granularity granularity);
std::optional<Granularity> granularityFromCode(QStringView code);

} // namespace tongbao
