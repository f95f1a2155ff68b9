#include "ui/charts/spectexts.h"

#include "db/domain/currency.h"
#include "db/domain/growth.h"
#include "db/domain/periodtext.h"
#include "ui/charts/layoutparts.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao::spectexts {

namespace {

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Chart)
};

QString enumeration(const QStringList &names)
{
    return names.join(ChartText::tr(", ", "between names under a chart"));
}

QString sequence(const QStringList &parts)
{
    return parts.join(ChartText::tr("; ", "between parts of a sentence under a chart"));
}

QString withRemark(const QString &name, const QString &remark)
{
    return ChartText::tr("%1 (%2)", "under a chart: a name, and what is said about it").arg(name, remark);
}

template <typename Claim>
bool anyPoint(const ChartSpec &spec, const Claim &claim)
{
    const auto isSeenAndSo = [&spec, &claim](const SpecPoint &point) {
        return !layoutparts::isOutOfSight(spec, point) && claim(point);
    };
    return std::any_of(spec.series.begin(), spec.series.end(), [&isSeenAndSo](const SpecSeries &series) {
        return std::any_of(series.points.begin(), series.points.end(), isSeenAndSo);
    });
}

bool hasQualifier(const ChartSpec &spec, Qualifier qualifier)
{
    return anyPoint(
        spec, [qualifier](const SpecPoint &point) { return point.qualifier == qualifier && point.value; });
}

bool hasStatus(const ChartSpec &spec, Status status)
{
    return anyPoint(spec, [status](const SpecPoint &point) {
        return point.status == status || (!point.earlierText.isEmpty() && point.earlierStatus == status);
    });
}

// Whether a published range is drawn: beside a value, or bare.
bool hasRange(const ChartSpec &spec, bool isBare)
{
    return std::any_of(spec.series.begin(), spec.series.end(), [isBare](const SpecSeries &series) {
        return !series.isComputed
            && std::any_of(series.points.begin(), series.points.end(), [isBare](const SpecPoint &point) {
                   return (point.low && point.high && point.value.has_value() != isBare)
                       || (point.earlierLow && point.earlierHigh && point.earlier.has_value() != isBare);
               });
    });
}

// What the figures were published in; those that they are made of and compared with included.
QStringList drawnSources(const Context &context)
{
    QStringList codes;
    for (const Series &series : context.data.series) {
        for (const SeriesPoint &point : series.points) {
            QList<Observation> published = publishedFor(point);
            if (point.earlier)
                published.append(point.earlier->observation);
            for (const Observation &one : published)
                codes.append(one.key.source);
        }
    }
    codes.removeDuplicates();
    return codes;
}

QString yearsOf(const QList<Source> &sources)
{
    int first = 0;
    int last = 0;
    for (const Source &source : sources) {
        if (!source.publishedOn)
            continue;
        const int year = source.publishedOn->year();
        first = first == 0 ? year : std::min(first, year);
        last = std::max(last, year);
    }
    if (last == 0)
        return {};
    return first == last ? QString::number(last) : u"%1–%2"_s.arg(first).arg(last);
}

// "Analysys (12 reports, 2016–2020)", or "Aurora Mobile via Asian Banking & Finance (2018)" for a single one.
QString publisherText(const QString &publisher, const QList<Source> &sources, Via carrier)
{
    const QString years = yearsOf(sources);
    if (sources.size() > 1) {
        const QString reports = ChartText::tr("%n reports", nullptr, static_cast<int>(sources.size()));
        return withRemark(publisher,
            years.isEmpty()
                ? reports
                : ChartText::tr("%1, %2", "how many reports, and of which years").arg(reports, years));
    }
    const QString &via = sources.first().via;
    const QString name = via.isEmpty() || carrier == Via::LeftOut
        ? publisher
        : ChartText::tr("%1 via %2").arg(publisher, via);
    return years.isEmpty() ? name : withRemark(name, years);
}

QString subjectName(const Context &context, const QString &code)
{
    const Subject *subject = context.catalog.subject(code);
    return subject ? shortName(*subject, context.language) : code;
}

// Whose growth it is: where publishers tell of the same subject, each by its name.
QString growthName(const Context &context, const Series &series)
{
    const View &view = context.data.view;
    if (view.kind == ViewKind::Publishers)
        return series.publisher;
    const QString subject = subjectName(context, series.subject);
    return view.query.choice == PublisherChoice::Each ? u"%1, %2"_s.arg(subject, series.publisher) : subject;
}

// How fast the figures drawn grew a year, from the first to the last: of levels only, and of no rates.
QStringList growthNotes(const Context &context)
{
    constexpr qsizetype mostSeries = 3;
    const View &view = context.data.view;
    if (!view.transform.isLevel() || view.mark == Mark::Bar)
        return {};
    QStringList texts;
    for (const Series &series : context.data.series) {
        const Metric *metric = context.catalog.metric(series.metric);
        const std::optional<CompoundGrowth> growth = compoundGrowth(series);
        if (!metric || metric->nature == Nature::Rate || !growth || texts.size() == mostSeries)
            continue;
        texts.append(
            ChartText::tr("%1 %2% (%3–%4)", "name, percent, first and last period")
                .arg(growthName(context, series), numberText(growth->percent, Scale::One, context.language),
                    periodText(growth->from, context.language), periodText(growth->to, context.language)));
    }
    return texts.isEmpty() ? QStringList()
                           : QStringList{ChartText::tr("Compound annual growth: %1.").arg(sequence(texts))};
}

bool joinsAnyGap(const ChartSpec &spec)
{
    return spec.joinsGaps
        && std::any_of(spec.series.begin(), spec.series.end(), [](const SpecSeries &series) {
               return std::adjacent_find(series.points.begin(), series.points.end(), spansGap)
                   != series.points.end();
           });
}

// Where no text beside the mark says it.
bool marksAbout(const ChartSpec &spec)
{
    return spec.categories.isEmpty()
        && (spec.mark == Mark::Line || spec.mark == Mark::Column || spec.mark == Mark::Multiples
            || spec.mark == Mark::Slope);
}

QStringList markNotes(const ChartSpec &spec)
{
    QStringList notes;
    if (hasStatus(spec, Status::Estimate))
        notes.append(ChartText::tr("Hollow: estimate."));
    if (hasStatus(spec, Status::Forecast))
        notes.append(ChartText::tr("Dashed: forecast."));
    if (hasRange(spec, false))
        notes.append(ChartText::tr("Whisker: published range."));
    if (hasRange(spec, true))
        notes.append(ChartText::tr("Bar with two ends: only a range was published, no single value."));
    const bool isHorizontal = !spec.categories.isEmpty();
    if (hasQualifier(spec, Qualifier::Over)) {
        notes.append(isHorizontal ? ChartText::tr("Arrow to the right: more than this, as published.")
                                  : ChartText::tr("Arrow up: more than this, as published."));
    }
    if (hasQualifier(spec, Qualifier::Under)) {
        notes.append(isHorizontal ? ChartText::tr("Arrow to the left: less than this, as published.")
                                  : ChartText::tr("Arrow down: less than this, as published."));
    }
    if (marksAbout(spec) && hasQualifier(spec, Qualifier::About))
        notes.append(ChartText::tr("≈: about this, as published."));
    if (joinsAnyGap(spec))
        notes.append(
            ChartText::tr("Dotted: periods without a figure; the line only joins their neighbours."));
    return notes;
}

// A group with those members that its own name does not tell.
QString groupName(const Context &context, const Subject &group)
{
    const QString name = displayName(group, context.language);
    QStringList untold;
    for (const QString &code : group.members) {
        const Subject *member = context.catalog.subject(code);
        if (!member)
            continue;
        const QString own = shortName(*member, context.language);
        const bool isTold
            = name.contains(own) || (!member->nameZh.isEmpty() && name.contains(member->nameZh));
        if (!isTold)
            untold.append(own);
    }
    return untold.isEmpty() ? name : withRemark(name, enumeration(untold));
}

// A figure that names its members is published for them together; of the others the publisher named none.
QStringList groupNotes(const Context &context, const ChartSpec &spec)
{
    QStringList combined;
    for (qsizetype i = 0; i < spec.series.size(); ++i) {
        const Series &series = context.data.series.at(i);
        const Subject *subject = context.catalog.subject(series.subject);
        if (series.isGroup && subject && !subject->members.isEmpty())
            combined.append(groupName(context, *subject));
    }
    combined.removeDuplicates();
    if (combined.isEmpty())
        return {};
    return {ChartText::tr("%1: published for the group together, never split.").arg(sequence(combined))};
}

// The rates by which the figures of a point were converted, those that it is made of included.
QList<ExchangeRate> ratesOf(const Context &context, const SeriesPoint &point)
{
    QList<ExchangeRate> rates;
    if (point.rate)
        rates.append(*point.rate);
    const QString currency = context.data.view.query.currency.value_or(QString());
    for (const Observation &observation : point.basis) {
        const Unit &unit = observation.figure.unit;
        if (unit.kind() != UnitKind::Money || unit.code() == currency)
            continue;
        if (const auto rate = rateFor(observation.key.period, unit.code(), currency, context.catalog))
            rates.append(*rate);
    }
    return rates;
}

QStringList conversionNotes(const Context &context)
{
    const QString currency = context.data.view.query.currency.value_or(QString());
    QMap<QString, QStringList> publishers; // by the currency converted from
    for (const Series &series : context.data.series) {
        for (const SeriesPoint &point : series.points) {
            for (const ExchangeRate &rate : ratesOf(context, point)) {
                const QString &from = rate.quote == currency ? rate.base : rate.quote;
                publishers[from].append(context.catalog.publisherOf(rate.source));
            }
        }
    }
    QStringList notes;
    for (auto it = publishers.begin(); it != publishers.end(); ++it) {
        it->removeDuplicates();
        notes.append(ChartText::tr("Converted from %1 to %2 at the average rate of the period (%3).")
                         .arg(it.key(), currency, sequence(*it)));
    }
    return notes;
}

// Definitions are mixed only where the view says so, and then the chart says so.
QStringList definitionNotes(const Context &context)
{
    QStringList metrics;
    QMap<QString, QStringList> subjects;
    for (const Series &series : context.data.series) {
        metrics.append(series.metric);
        const Subject *subject = context.catalog.subject(series.subject);
        subjects[series.metric].append(subject ? shortName(*subject, context.language) : series.subject);
    }
    metrics.removeDuplicates();
    if (metrics.size() < 2)
        return {};
    QStringList texts;
    for (const QString &code : std::as_const(metrics)) {
        const Metric *metric = context.catalog.metric(code);
        subjects[code].removeDuplicates();
        texts.append(
            withRemark(metric ? displayName(*metric, context.language) : code, enumeration(subjects[code])));
    }
    return {ChartText::tr("Definitions differ: %1.").arg(sequence(texts))};
}

// What exists but could not be drawn: one line a subject and reason, its periods listed.
QStringList gapNotes(const Context &context)
{
    constexpr qsizetype mostNotes = 3;
    constexpr qsizetype mostPeriods = 4;
    QList<std::pair<QString, QString>> order; // subject, reason
    QHash<std::pair<QString, QString>, QStringList> periods;
    for (const SeriesGap &gap : context.data.gaps) {
        const std::pair key(gap.subject, gap.reason);
        if (!periods.contains(key))
            order.append(key);
        periods[key].append(periodText(gap.period, context.language));
    }
    QStringList notes;
    qsizetype untold = 0;
    for (const auto &key : std::as_const(order)) {
        const QStringList &when = periods[key];
        if (notes.size() == mostNotes) {
            untold += when.size();
            continue;
        }
        const QString times = when.size() > mostPeriods
            ? ChartText::tr("%n figures, %1–%2", nullptr, static_cast<int>(when.size()))
                  .arg(when.first(), when.last())
            : enumeration(when);
        notes.append(
            ChartText::tr("Not drawn: %1 (%2). %3").arg(subjectName(context, key.first), times, key.second));
    }
    if (untold > 0)
        notes.append(ChartText::tr("Not drawn either: %n more figures.", nullptr, static_cast<int>(untold)));
    return notes;
}

// A 100 % chart is blank where the parts published do not add up to the whole.
QStringList remainderNotes(const ChartSpec &spec)
{
    constexpr double rounding = 0.5;
    if (spec.mark != Mark::Area100)
        return {};
    QMap<int, double> sums;
    for (const SpecSeries &series : spec.series) {
        for (const SpecPoint &point : series.points)
            sums[point.slot] += point.value.value_or(0);
    }
    const bool isBlank
        = std::any_of(sums.begin(), sums.end(), [](double sum) { return sum < 100 - rounding; });
    return isBlank ? QStringList{ChartText::tr("Blank up to 100%: not published.")} : QStringList();
}

// Whatever makes the axis run otherwise than a reader expects.
QStringList axisNotes(const ChartSpec &spec)
{
    QStringList notes;
    if (spec.axis.isLogarithmic)
        notes.append(ChartText::tr("Logarithmic axis."));
    else if ((spec.axis.low && *spec.axis.low > 0) || (spec.axis.high && *spec.axis.high < 0))
        notes.append(ChartText::tr("The axis does not start at zero."));
    int outside = 0;
    for (const SpecSeries &series : spec.series) {
        outside += static_cast<int>(
            std::count_if(series.points.begin(), series.points.end(), [&spec](const SpecPoint &point) {
                return (point.value && !spec.axis.contains(*point.value))
                    || (point.low && !spec.axis.contains(*point.low))
                    || (point.high && !spec.axis.contains(*point.high));
            }));
    }
    if (outside > 0)
        notes.append(ChartText::tr("Beyond the axis and cut off: %n figures.", nullptr, outside));
    return notes;
}

} // namespace

QString sourceLine(const QList<Source> &sources, Via via)
{
    QStringList publishers;
    QHash<QString, QList<Source>> reports; // by publisher
    for (const Source &source : sources) {
        publishers.append(source.publisher);
        reports[source.publisher].append(source);
    }
    publishers.removeDuplicates();
    QStringList texts;
    for (const QString &publisher : std::as_const(publishers))
        texts.append(publisherText(publisher, reports.value(publisher), via));
    return (texts.size() == 1 ? ChartText::tr("Source: %1.") : ChartText::tr("Sources: %1."))
        .arg(sequence(texts));
}

QStringList footer(const Context &context, const ChartSpec &spec)
{
    QStringList lines{sourceLine(sourcesInOrder(drawnSources(context), context.catalog))};
    lines += markNotes(spec) + axisNotes(spec) + remainderNotes(spec);
    lines += comparisonNotes(context, spec);
    lines += derivationNotes(context, spec);
    lines += groupNotes(context, spec);
    lines += conversionNotes(context);
    lines += definitionNotes(context);
    lines += growthNotes(context);
    lines += gapNotes(context);
    return lines;
}

} // namespace tongbao::spectexts
