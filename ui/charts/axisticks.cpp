#include "ui/charts/axisticks.h"

#include "db/domain/periodtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Chart)
};

using TextWidth = std::function<double(const QString &)>;

// A run of slots that share a parent: a year, or a month for days.
struct Span {
    int first = 0;
    int count = 0;
    QString text;
};

double roundStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        // A hair of tolerance: 0.3 / 3 is not quite 0.1.
        if (factor * power >= rough * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

ValueScale linearScale(double lowest, double highest, int most, const SpecAxis &axis)
{
    double low = axis.low.value_or(std::min(lowest, 0.0));
    double high = axis.high.value_or(std::max(highest, 0.0));
    if (high - low <= 0 || !std::isfinite(high - low)) {
        // A limit by hand stays where it is.
        if (axis.high && !axis.low)
            low = high - std::max(1.0, std::abs(high));
        else
            high = low + (axis.low ? std::max(1.0, std::abs(low)) : 1);
    }
    ValueScale scale;
    // Rounding outwards can take one step more than the rough step allows.
    for (double rough = (high - low) / most;; rough = scale.step * 1.01) {
        scale.step = roundStep(rough);
        scale.low = axis.low ? low : std::floor(low / scale.step + 1e-9) * scale.step;
        scale.high = axis.high ? high : std::ceil(high / scale.step - 1e-9) * scale.step;
        const bool isLast = most == 1 && low < 0 && high > 0;
        if ((scale.high - scale.low) / scale.step <= most + 1e-9 || (isLast && scale.step >= high - low))
            break;
    }
    // Between limits by hand there may be no multiple of a step that is nearly as long as the axis.
    while (scale.ticks().isEmpty())
        scale.step = roundStep(scale.step / 2.6);
    return scale;
}

// The nearest of 1, 2 and 5 times a power of ten, downwards or upwards.
double roundPower(double value, bool isUp)
{
    constexpr double hair = 1e-9;
    const double power = std::pow(10.0, std::floor(std::log10(value) + hair));
    double below = power;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        const double candidate = factor * power;
        if (std::abs(candidate - value) <= hair * value)
            return candidate;
        if (candidate > value)
            return isUp ? candidate : below;
        below = candidate;
    }
    return 10 * power;
}

// The powers of ten between the ends, every one, every second, ...; with 2 and 5 times those where there is
// room.
QList<double> powersOfTen(double low, double high, int most)
{
    constexpr double narrowest = 0.301; // of a decade, from 1 to 2 and from 5 to 10
    constexpr double hair = 1e-9;
    const double decades = std::log10(high / low);
    const bool isFine = narrowest * most >= decades;
    const int every = isFine ? 1 : std::max(1, static_cast<int>(std::ceil(decades / most - hair)));
    const QList<double> factors = isFine ? QList{1.0, 2.0, 5.0} : QList{1.0};
    QList<double> ticks;
    const int last = static_cast<int>(std::floor(std::log10(high) + hair));
    for (int power = static_cast<int>(std::floor(std::log10(low) + hair)); power <= last; ++power) {
        for (const double factor : factors) {
            const double tick = factor * std::pow(10.0, power);
            if (power % every == 0 && tick >= low * (1 - hair) && tick <= high * (1 + hair))
                ticks.append(tick);
        }
    }
    return ticks;
}

ValueScale logarithmicScale(double lowest, double highest, int most, const SpecAxis &axis)
{
    ValueScale scale;
    scale.isLogarithmic = true;
    const bool isPositive = lowest > 0 && highest >= lowest && std::isfinite(highest);
    scale.low = axis.low.value_or(roundPower(isPositive ? lowest : 1, false));
    scale.high = axis.high.value_or(roundPower(isPositive ? highest : 10, true));
    if (scale.high <= scale.low * (1 + 1e-9)) {
        if (axis.high && !axis.low)
            scale.low = scale.high / 10;
        else
            scale.high = scale.low * 10;
    }
    scale.powers = powersOfTen(scale.low, scale.high, most);
    if (scale.powers.size() < 2) {
        // Part of a decade: steps as on any axis; they stand closer at the upper end.
        scale.powers.clear();
        scale.step = roundStep((scale.high - scale.low) / std::max(1, most / 2));
        while (scale.ticks().isEmpty())
            scale.step = roundStep(scale.step / 2.6);
    }
    return scale;
}

Granularity coarserOf(Granularity granularity)
{
    return granularity == Granularity::Day ? Granularity::Month : Granularity::Year;
}

// Slots from one long tick to the next.
int slotsPerSpan(Granularity granularity)
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
        return 52;
    case Granularity::Day:
        return 30;
    }
    Q_UNREACHABLE();
}

QString fineText(Period period, Language language)
{
    const bool isChinese = language == Language::Chinese;
    const QString number = QString::number(period.number());
    switch (period.granularity()) {
    case Granularity::Year:
        return periodText(period, language);
    case Granularity::Half:
        return isChinese ? (period.number() == 1 ? u"上半年"_s : u"下半年"_s) : u"H"_s + number;
    case Granularity::Quarter:
        return u"Q"_s + number;
    case Granularity::Month:
        return isChinese ? number + u'月'
                         : QLocale::c().standaloneMonthName(period.number(), QLocale::ShortFormat);
    case Granularity::Week:
        return u"W"_s + number;
    case Granularity::Day:
        return number;
    }
    Q_UNREACHABLE();
}

QString coarseText(Period parent, Language language)
{
    return parent.granularity() == Granularity::Year ? QString::number(parent.year())
                                                     : periodText(parent, language);
}

QList<Span> spansOf(const QList<Period> &periods, Language language)
{
    QList<Span> spans;
    std::optional<Period> current;
    for (int i = 0; i < periods.size(); ++i) {
        const Period period = periods.at(i);
        const std::optional<Period> parent = period.parent(coarserOf(period.granularity()));
        if (spans.isEmpty() || parent != current) {
            current = parent;
            spans.append({i, 0, parent ? coarseText(*parent, language) : QString()});
        }
        ++spans.last().count;
    }
    return spans;
}

// Every how many numbers of the year a label stands, sparser with each try.
QList<int> thinnings(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Half:
        return {1};
    case Granularity::Quarter:
        return {1, 2};
    case Granularity::Month:
        return {1, 2, 3, 6};
    case Granularity::Week:
        return {1, 2, 4, 13};
    case Granularity::Day:
        return {1, 2, 5, 10};
    case Granularity::Year:
        break;
    }
    return {1, 2, 5, 10, 20, 50, 100};
}

bool overlap(const QList<PeriodLabel> &labels, double slotWidth, double gap, const TextWidth &textWidth)
{
    double end = -1e9;
    for (const PeriodLabel &label : labels) {
        const double half = textWidth(label.text) / 2;
        const double centre = label.centre * slotWidth;
        if (centre - half < end + gap)
            return true;
        end = centre + half;
    }
    return false;
}

bool isKept(Period period, int thinning)
{
    if (period.granularity() == Granularity::Year)
        return period.year() % thinning == 0;
    // Days 5, 10, 15 ... are round; of the others the first of the year counts.
    return period.granularity() == Granularity::Day && thinning > 1 ? period.number() % thinning == 0
                                                                    : (period.number() - 1) % thinning == 0;
}

// The slots' own labels, thinned until none touches another; empty when none of the thinnings does.
QList<PeriodLabel> fineRow(
    const QList<Period> &periods, Language language, double slotWidth, double gap, const TextWidth &textWidth)
{
    for (const int thinning : thinnings(periods.first().granularity())) {
        QList<PeriodLabel> labels;
        for (int i = 0; i < periods.size(); ++i) {
            if (isKept(periods.at(i), thinning))
                labels.append({i + 0.5, fineText(periods.at(i), language)});
        }
        if (!labels.isEmpty() && !overlap(labels, slotWidth, gap, textWidth))
            return labels;
    }
    return {};
}

// The years (or months) under their slots. Those cut short by the ends of the axis give way first.
QList<PeriodLabel> coarseRow(
    const QList<Span> &spans, double slotWidth, double gap, const TextWidth &textWidth)
{
    static constexpr std::array thinnings{1, 2, 3, 5, 6, 10, 12, 20, 50, 100};
    QList<Span> whole;
    for (const Span &span : spans) {
        if (spans.size() == 1 || span.count * slotWidth >= textWidth(span.text) + gap)
            whole.append(span);
    }
    // Where no span is wide enough for its label, the labels are thinned instead.
    if (whole.size() * 2 < spans.size())
        whole = spans;
    QList<PeriodLabel> labels;
    for (const int thinning : thinnings) {
        labels.clear();
        for (qsizetype i = 0; i < whole.size(); ++i) {
            const int number = whole.at(i).text.toInt();
            if (number > 0 ? number % thinning == 0 : i % thinning == 0)
                labels.append({whole.at(i).first + whole.at(i).count / 2.0, whole.at(i).text});
        }
        if (!labels.isEmpty() && !overlap(labels, slotWidth, gap, textWidth))
            return labels;
    }
    return whole.isEmpty()
        ? QList<PeriodLabel>()
        : QList<PeriodLabel>{{whole.first().first + whole.first().count / 2.0, whole.first().text}};
}

} // namespace

QList<double> ValueScale::ticks() const
{
    if (!powers.isEmpty())
        return powers;
    QList<double> values;
    const double first = std::ceil(low / step - 1e-9);
    const int count = static_cast<int>(std::floor(high / step + 1e-9) - first);
    for (int i = 0; i <= count; ++i)
        values.append((first + i) * step);
    return values;
}

int ValueScale::decimals(double tick) const
{
    const double unit = powers.isEmpty() ? step : tick;
    return std::clamp(static_cast<int>(std::ceil(-std::log10(unit) - 1e-9)), 0, 15);
}

double ValueScale::share(double value) const
{
    if (!isLogarithmic)
        return (value - low) / (high - low);
    // What is no positive number is below every logarithmic axis.
    return value > 0 ? std::log(value / low) / std::log(high / low) : -1;
}

ValueScale valueScale(double lowest, double highest, int mostSteps, const SpecAxis &axis)
{
    const int most = std::max(mostSteps, 1);
    return axis.isLogarithmic ? logarithmicScale(lowest, highest, most, axis)
                              : linearScale(lowest, highest, most, axis);
}

PeriodAxis periodAxis(
    const QList<Period> &periods, Language language, double slotWidth, double gap, const TextWidth &textWidth)
{
    constexpr double leastTickDistance = 4;
    PeriodAxis axis;
    if (periods.isEmpty())
        return axis;
    const QList<Span> spans = spansOf(periods, language);
    const double yearWidth = slotWidth * slotsPerSpan(periods.first().granularity());
    for (int i = 0; i <= periods.size(); ++i) {
        const std::optional<Period> start = i < periods.size() ? periods.at(i) : periods.last().next();
        const bool isLong = start && start->number() == 1;
        if ((isLong ? yearWidth : slotWidth) >= leastTickDistance)
            axis.ticks.append({static_cast<double>(i), isLong});
    }

    if (const QList<PeriodLabel> fine = fineRow(periods, language, slotWidth, gap, textWidth);
        !fine.isEmpty())
        axis.rows.append(fine);
    if (periods.first().granularity() != Granularity::Year)
        axis.rows.append(coarseRow(spans, slotWidth, gap, textWidth));
    if (axis.rows.isEmpty())
        axis.rows.append({{0.5, fineText(periods.first(), language)}});
    return axis;
}

} // namespace tongbao
