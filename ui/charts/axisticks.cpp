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

} // namespace

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
