#include "db/domain/period.h"

#include "db/domain/codetable.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

constexpr CodeTable<Granularity, 6> granularities
    = {{{Granularity::Year, "year"_L1}, {Granularity::Half, "half"_L1}, {Granularity::Quarter, "quarter"_L1},
        {Granularity::Month, "month"_L1}, {Granularity::Week, "week"_L1}, {Granularity::Day, "day"_L1}}};

bool isSupported(int year)
{
    return year >= firstYear && year <= lastYear;
}

// Day 0 of day ordinals; it is a Monday, and so the first day of week 0 too.
qint64 julianStart()
{
    return QDate(firstYear, 1, 1).toJulianDay();
}

QDate firstDayOfIsoYear(int isoYear)
{
    const QDate inWeekOne(isoYear, 1, 4);
    return inWeekOne.addDays(1 - inWeekOne.dayOfWeek());
}

// How many periods of this granularity a year has; 0 for weeks and days, which do not divide it evenly.
int countPerYear(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Year:
        return 1;
    case Granularity::Half:
        return 2;
    case Granularity::Quarter:
        return 4;
    case Granularity::Month:
        return 12;
    case Granularity::Week:
    case Granularity::Day:
        break;
    }
    return 0;
}

int ordinalOf(int year, int number, Granularity granularity)
{
    return (year - firstYear) * countPerYear(granularity) + number - 1;
}

// One past the last supported ordinal.
int ordinalEnd(Granularity granularity)
{
    if (granularity == Granularity::Day)
        return int(QDate(lastYear + 1, 1, 1).toJulianDay() - julianStart());
    if (granularity == Granularity::Week)
        return int((firstDayOfIsoYear(lastYear + 1).toJulianDay() - julianStart()) / 7);
    return (lastYear - firstYear + 1) * countPerYear(granularity);
}

bool divides(Granularity finer, Granularity coarser)
{
    if (finer <= coarser)
        return false;
    return finer == Granularity::Week ? coarser == Granularity::Year
                                      : coarser != Granularity::Week || finer == Granularity::Day;
}

// The digits at the start of a key's part as a number; -1 when it is not exactly `count` digits.
int digitsOf(QStringView text, qsizetype count)
{
    if (text.size() != count)
        return -1;
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

} // namespace

std::optional<Period> Period::fromYear(int year)
{
    if (!isSupported(year))
        return std::nullopt;
    return Period(Granularity::Year, ordinalOf(year, 1, Granularity::Year));
}

std::optional<Period> Period::fromHalf(int year, int half)
{
    if (!isSupported(year) || half < 1 || half > 2)
        return std::nullopt;
    return Period(Granularity::Half, ordinalOf(year, half, Granularity::Half));
}

std::optional<Period> Period::fromQuarter(int year, int quarter)
{
    if (!isSupported(year) || quarter < 1 || quarter > 4)
        return std::nullopt;
    return Period(Granularity::Quarter, ordinalOf(year, quarter, Granularity::Quarter));
}

std::optional<Period> Period::fromMonth(int year, int month)
{
    if (!isSupported(year) || month < 1 || month > 12)
        return std::nullopt;
    return Period(Granularity::Month, ordinalOf(year, month, Granularity::Month));
}

std::optional<Period> Period::fromWeek(int isoYear, int week)
{
    if (!isSupported(isoYear) || week < 1 || week > 53)
        return std::nullopt;
    const QDate monday = firstDayOfIsoYear(isoYear).addDays(7 * (week - 1));
    if (monday >= firstDayOfIsoYear(isoYear + 1))
        return std::nullopt;
    return Period(Granularity::Week, int((monday.toJulianDay() - julianStart()) / 7));
}

std::optional<Period> Period::fromDay(QDate day)
{
    if (!day.isValid() || !isSupported(day.year()))
        return std::nullopt;
    return Period(Granularity::Day, int(day.toJulianDay() - julianStart()));
}

std::optional<Period> Period::containing(QDate day, Granularity granularity)
{
    if (!day.isValid())
        return std::nullopt;
    switch (granularity) {
    case Granularity::Year:
        return fromYear(day.year());
    case Granularity::Half:
        return fromHalf(day.year(), (day.month() - 1) / 6 + 1);
    case Granularity::Quarter:
        return fromQuarter(day.year(), (day.month() - 1) / 3 + 1);
    case Granularity::Month:
        return fromMonth(day.year(), day.month());
    case Granularity::Week: {
        int isoYear = 0;
        const int week = day.weekNumber(&isoYear);
        return fromWeek(isoYear, week);
    }
    case Granularity::Day:
        return fromDay(day);
    }
    return std::nullopt;
}

std::optional<Period> Period::fromKey(QStringView key)
{
    const int year = digitsOf(key.first(std::min<qsizetype>(4, key.size())), 4);
    if (key.size() <= 5)
        return key.size() == 4 ? fromYear(year) : std::nullopt;
    if (key[4] != u'-')
        return std::nullopt;
    const QStringView rest = key.sliced(5);
    if (rest[0] == u'H')
        return fromHalf(year, digitsOf(rest.sliced(1), 1));
    if (rest[0] == u'Q')
        return fromQuarter(year, digitsOf(rest.sliced(1), 1));
    if (rest[0] == u'W')
        return fromWeek(year, digitsOf(rest.sliced(1), 2));
    if (rest.size() == 2)
        return fromMonth(year, digitsOf(rest, 2));
    if (rest.size() != 5 || rest[2] != u'-')
        return std::nullopt;
    return fromDay(QDate(year, digitsOf(rest.first(2), 2), digitsOf(rest.sliced(3), 2)));
}

QString Period::key() const
{
    switch (m_granularity) {
    case Granularity::Year:
        return u"%1"_s.arg(year());
    case Granularity::Half:
        return u"%1-H%2"_s.arg(year()).arg(number());
    case Granularity::Quarter:
        return u"%1-Q%2"_s.arg(year()).arg(number());
    case Granularity::Month:
        return u"%1-%2"_s.arg(year()).arg(number(), 2, 10, QChar(u'0'));
    case Granularity::Week:
        return u"%1-W%2"_s.arg(year()).arg(number(), 2, 10, QChar(u'0'));
    case Granularity::Day:
        break;
    }
    return firstDay().toString(Qt::ISODate);
}

QDate Period::firstDay() const
{
    switch (m_granularity) {
    case Granularity::Day:
        return QDate::fromJulianDay(julianStart() + m_ordinal);
    case Granularity::Week:
        return QDate::fromJulianDay(julianStart() + qint64(m_ordinal) * 7);
    case Granularity::Year:
    case Granularity::Half:
    case Granularity::Quarter:
    case Granularity::Month:
        break;
    }
    return QDate(year(), (number() - 1) * (12 / countPerYear(m_granularity)) + 1, 1);
}

QDate Period::lastDay() const
{
    // Not through next(): the last supported period has none.
    return Period(m_granularity, m_ordinal + 1).firstDay().addDays(-1);
}

int Period::year() const
{
    if (m_granularity == Granularity::Day)
        return firstDay().year();
    if (m_granularity == Granularity::Week)
        return firstDay().addDays(3).year(); // the ISO year is the one of the week's Thursday
    return firstYear + m_ordinal / countPerYear(m_granularity);
}

int Period::number() const
{
    if (m_granularity == Granularity::Day)
        return firstDay().day();
    if (m_granularity == Granularity::Week)
        return firstDay().weekNumber();
    return m_ordinal % countPerYear(m_granularity) + 1;
}

std::optional<Period> Period::advanced(int periods) const
{
    const qint64 ordinal = qint64(m_ordinal) + periods;
    if (ordinal < 0 || ordinal >= ordinalEnd(m_granularity))
        return std::nullopt;
    return Period(m_granularity, int(ordinal));
}

std::optional<Period> Period::yearBefore() const
{
    if (m_granularity == Granularity::Week)
        return fromWeek(year() - 1, number());
    if (m_granularity == Granularity::Day) {
        const QDate day = firstDay();
        return fromDay(QDate(day.year() - 1, day.month(), day.day()));
    }
    return advanced(-countPerYear(m_granularity));
}

std::optional<Period> Period::parent(Granularity coarser) const
{
    if (!divides(m_granularity, coarser))
        return std::nullopt;
    return m_granularity == Granularity::Week ? fromYear(year()) : containing(firstDay(), coarser);
}

QList<Period> Period::children(Granularity finer) const
{
    if (!divides(finer, m_granularity))
        return {};
    QDate first = firstDay();
    QDate last = lastDay();
    if (finer == Granularity::Week) {
        first = firstDayOfIsoYear(year());
        last = firstDayOfIsoYear(year() + 1).addDays(-1);
    }
    QList<Period> children;
    for (auto child = containing(first, finer); child && child->firstDay() <= last; child = child->next())
        children.append(*child);
    return children;
}

bool Period::contains(Period other) const
{
    return other == *this || other.parent(m_granularity) == *this;
}

std::partial_ordering Period::operator<=>(const Period &other) const
{
    if (m_granularity != other.m_granularity)
        return std::partial_ordering::unordered;
    return m_ordinal <=> other.m_ordinal;
}

bool startsBefore(Period a, Period b)
{
    const QDate first = a.firstDay();
    const QDate second = b.firstDay();
    return first != second ? first < second : a.granularity() < b.granularity();
}

size_t qHash(Period period, size_t seed)
{
    return qHashMulti(seed, int(period.granularity()), period.ordinal());
}

QString granularityCode(Granularity granularity)
{
    return codeOf(granularity, granularities);
}

std::optional<Granularity> granularityFromCode(QStringView code)
{
    return valueOf(code, granularities);
}

} // namespace tongbao
