#include "ui/charts/axisticks.h"

#include "db/domain/periodtext.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

using TextWidth = std::function<double(const QString &)>;

// A run of slots that share a parent: a year, or a month for days.
struct Span {
    int first = 0;
    int count = 0;
    QString text;
};

constexpr double leastTickDistance = 4;

constexpr int daysInYear = 365;

// Slots from one long tick to the next where there is room for all.
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

// What the coarse row names: years, or the months of days as long as those can be told apart.
Granularity coarserOf(Granularity granularity, double slotWidth)
{
    const bool hasMonths
        = granularity == Granularity::Day && slotWidth * slotsPerSpan(granularity) >= leastTickDistance;
    return hasMonths ? Granularity::Month : Granularity::Year;
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

// periods: one after the other, none left out.
QList<Span> spansOf(const QList<Period> &periods, Granularity coarser, Language language)
{
    QList<Span> spans;
    const auto count = static_cast<int>(periods.size());
    for (int i = 0; i < count; i += spans.last().count) {
        const Period period = periods.at(i);
        const std::optional<Period> parent = period.parent(coarser);
        // Searched, as there can be a hundred thousand days.
        const auto end = std::partition_point(periods.begin() + i, periods.end(),
            [&](const Period &other) { return other.parent(coarser) == parent; });
        spans.append({i, static_cast<int>(end - periods.begin()) - i,
            parent ? coarseText(*parent, language) : QString()});
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

// Whether labels that are put from left to right touch; told one by one, so that whoever makes them can stop.
class LabelRoom {
public:
    LabelRoom(double slotWidth, double gap, const TextWidth &textWidth)
        : m_slotWidth(slotWidth)
        , m_gap(gap)
        , m_textWidth(textWidth)
    {
    }

    bool takes(const PeriodLabel &label)
    {
        const double half = m_textWidth(label.text) / 2;
        const double centre = label.centre * m_slotWidth;
        const bool isFree = centre - half >= m_end + m_gap;
        m_end = centre + half;
        return isFree;
    }

private:
    double m_slotWidth;
    double m_gap;
    const TextWidth &m_textWidth;
    double m_end = -1e9;
};

bool overlap(const QList<PeriodLabel> &labels, double slotWidth, double gap, const TextWidth &textWidth)
{
    LabelRoom room(slotWidth, gap, textWidth);
    return !std::all_of(
        labels.begin(), labels.end(), [&room](const PeriodLabel &label) { return room.takes(label); });
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
        LabelRoom room(slotWidth, gap, textWidth);
        bool isFree = true;
        for (int i = 0; i < periods.size() && isFree; ++i) {
            if (!isKept(periods.at(i), thinning))
                continue;
            labels.append({i + 0.5, fineText(periods.at(i), language)});
            isFree = room.takes(labels.last());
        }
        if (!labels.isEmpty() && isFree)
            return labels;
    }
    return {};
}

// The labels of every so many spans. Those at the ends of the axis reach over it by the gap at most.
QList<PeriodLabel> spanLabels(const QList<Span> &spans, int thinning, double slotWidth, double gap,
    double axisWidth, const TextWidth &textWidth)
{
    QList<PeriodLabel> labels;
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const Span &span = spans.at(i);
        const int number = span.text.toInt();
        if ((number > 0 ? number : i) % thinning != 0)
            continue;
        const double half = textWidth(span.text) / 2;
        const double least = half - gap;
        const double most = axisWidth + gap - half;
        const double centre = (span.first + span.count / 2.0) * slotWidth;
        labels.append(
            {(least < most ? std::clamp(centre, least, most) : axisWidth / 2) / slotWidth, span.text});
    }
    return labels;
}

// The years (or months) under their slots. Those cut short by the ends of the axis give way first.
QList<PeriodLabel> coarseRow(
    const QList<Span> &spans, double slotWidth, double gap, const TextWidth &textWidth)
{
    static constexpr std::array thinnings{1, 2, 3, 5, 6, 10, 12, 20, 50, 100};
    const double axisWidth = (spans.last().first + spans.last().count) * slotWidth;
    const auto labelled = [&](const QList<Span> &some, int thinning) {
        return spanLabels(some, thinning, slotWidth, gap, axisWidth, textWidth);
    };
    if (const QList<PeriodLabel> all = labelled(spans, 1); !overlap(all, slotWidth, gap, textWidth))
        return all;
    QList<Span> whole;
    for (const Span &span : spans) {
        if (span.count * slotWidth >= textWidth(span.text) + gap)
            whole.append(span);
    }
    // Where no span is wide enough for its label, the labels are thinned instead.
    if (whole.size() * 2 < spans.size())
        whole = spans;
    for (const int thinning : thinnings) {
        const QList<PeriodLabel> labels = labelled(whole, thinning);
        if (!labels.isEmpty() && !overlap(labels, slotWidth, gap, textWidth))
            return labels;
    }
    return labelled({whole.first()}, 1);
}

bool isSpanStart(Period period, Granularity coarser)
{
    const bool isDayOfYear = period.granularity() == Granularity::Day && coarser == Granularity::Year;
    return isDayOfYear ? period.firstDay().dayOfYear() == 1 : period.number() == 1;
}

// At the start of each slot, or of the spans alone where slots are too narrow.
QList<PeriodTick> ticksOf(
    const QList<Period> &periods, const QList<Span> &spans, Granularity coarser, double slotWidth)
{
    const Granularity granularity = periods.first().granularity();
    const bool isDayOfYear = granularity == Granularity::Day && coarser == Granularity::Year;
    const double spanWidth = slotWidth * (isDayOfYear ? daysInYear : slotsPerSpan(granularity));
    QList<PeriodTick> ticks;
    const auto add = [&](qsizetype slot) {
        const std::optional<Period> start = slot < periods.size() ? periods.at(slot) : periods.last().next();
        const bool isLong = start && isSpanStart(*start, coarser);
        if ((isLong ? spanWidth : slotWidth) >= leastTickDistance)
            ticks.append({static_cast<double>(slot), isLong});
    };
    if (slotWidth >= leastTickDistance) {
        for (qsizetype slot = 0; slot < periods.size(); ++slot)
            add(slot);
    } else {
        for (const Span &span : spans)
            add(span.first);
    }
    add(periods.size());
    return ticks;
}

} // namespace

PeriodAxis periodAxis(
    const QList<Period> &periods, Language language, double slotWidth, double gap, const TextWidth &textWidth)
{
    PeriodAxis axis;
    if (periods.isEmpty())
        return axis;
    const Granularity granularity = periods.first().granularity();
    const Granularity coarser = coarserOf(granularity, slotWidth);
    const QList<Span> spans = spansOf(periods, coarser, language);
    axis.ticks = ticksOf(periods, spans, coarser, slotWidth);

    if (const QList<PeriodLabel> fine = fineRow(periods, language, slotWidth, gap, textWidth);
        !fine.isEmpty())
        axis.rows.append(fine);
    if (granularity != Granularity::Year)
        axis.rows.append(coarseRow(spans, slotWidth, gap, textWidth));
    if (axis.rows.isEmpty())
        axis.rows.append({{0.5, fineText(periods.first(), language)}});
    return axis;
}

} // namespace tongbao
