#include "ui/charts/spectexts.h"

#include "db/domain/concentrationseries.h"
#include "db/domain/membersum.h"
#include "db/domain/periodtext.h"
#include "db/domain/region.h"
#include "db/domain/transformtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao::spectexts {

namespace {

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Chart)
};

QString separator(const Context &context)
{
    return context.language == Language::Chinese ? u"，"_s : u", "_s;
}

// Every value once, in the order of the series.
template <typename Part>
QStringList distinct(const QList<Series> &series, const Part &part)
{
    QStringList values;
    for (const Series &one : series)
        values.append(part(one));
    values.removeDuplicates();
    return values;
}

QStringList metricsOf(const Context &context)
{
    return distinct(context.data.series, [](const Series &one) { return one.metric; });
}

QString metricName(const Context &context, const QString &code)
{
    const Metric *metric = context.catalog.metric(code);
    return metric ? displayName(*metric, context.language) : code;
}

QString granularityText(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Year:
        return ChartText::tr("by year");
    case Granularity::Half:
        return ChartText::tr("by half-year");
    case Granularity::Quarter:
        return ChartText::tr("by quarter");
    case Granularity::Month:
        return ChartText::tr("by month");
    case Granularity::Week:
        return ChartText::tr("by week");
    case Granularity::Day:
        return ChartText::tr("by day");
    }
    Q_UNREACHABLE();
}

QString currencyName(const QString &code)
{
    if (code == u"CNY")
        return ChartText::tr("yuan");
    if (code == u"USD")
        return ChartText::tr("US dollars");
    if (code == u"HKD")
        return ChartText::tr("Hong Kong dollars");
    if (code == u"EUR")
        return ChartText::tr("euros");
    return code;
}

bool isShort(const QString &name)
{
    return name.size() <= 60;
}

QString statusText(Status status)
{
    switch (status) {
    case Status::Estimate:
        return ChartText::tr("Estimate");
    case Status::Forecast:
        return ChartText::tr("Forecast");
    case Status::Actual:
        break;
    }
    return {};
}

// Whose figure the publishers are compared in.
QString comparedSubject(const Context &context)
{
    const QString &code = context.data.series.first().subject;
    const Subject *subject = context.catalog.subject(code);
    return subject ? shortName(*subject, context.language) : code;
}

// "2018 Q1", or the date by which it had been published.
QString earlierText(const Context &context, const EarlierFigure &earlier)
{
    const std::optional<QDate> &date = context.data.view.compareAsOf;
    const QString when = date ? ChartText::tr("as of %1").arg(date->toString(Qt::ISODate))
                              : periodText(earlier.period, context.language);
    return ChartText::tr("Earlier (%1): %2")
        .arg(when, figureText(earlier.figure, context.language, context.scale));
}

} // namespace

QString chartName(Mark mark)
{
    switch (mark) {
    case Mark::Area100:
        return ChartText::tr("Stacked area chart.");
    case Mark::Column:
        return ChartText::tr("Column chart.");
    case Mark::Bar:
        return ChartText::tr("Bar chart.");
    case Mark::Dumbbell:
        return ChartText::tr("Dumbbell chart.");
    case Mark::Matrix:
        return ChartText::tr("Matrix.");
    case Mark::Slope:
        return ChartText::tr("Slope chart.");
    case Mark::Multiples:
        return ChartText::tr("Small charts side by side.");
    case Mark::Automatic:
    case Mark::Line:
        break;
    }
    return ChartText::tr("Line chart.");
}

QStringList seriesLabels(const Context &context)
{
    const QList<Series> &series = context.data.series;
    const auto isRepeated = [&series](const Series &one, const auto &part) {
        return std::any_of(series.begin(), series.end(),
            [&](const Series &other) { return other.subject == one.subject && part(other) != part(one); });
    };
    const auto publisher = [](const Series &one) { return one.publisher; };
    const auto metric = [](const Series &one) { return one.metric; };
    const auto region = [](const Series &one) { return one.region; };
    QStringList labels;
    for (const Series &one : series) {
        if (context.data.view.kind == ViewKind::Publishers) {
            labels.append(one.publisher);
            continue;
        }
        const Subject *subject = context.catalog.subject(one.subject);
        QStringList parts{subject ? displayName(*subject, context.language) : one.subject};
        if (isRepeated(one, metric))
            parts.append(metricName(context, one.metric));
        if (isRepeated(one, region))
            parts.append(regionName(one.region, context.language));
        if (isRepeated(one, publisher) && !one.publisher.isEmpty())
            parts.append(one.publisher);
        labels.append(parts.join(separator(context)));
    }
    return labels;
}

QString unitText(const Context &context)
{
    const QString scale = scaleName(context.scale, context.language);
    switch (context.data.unit.kind()) {
    case UnitKind::Percent:
        return u"%"_s;
    case UnitKind::Count:
        return context.data.view.kind == ViewKind::Concentration ? ChartText::tr("HHI points") : scale;
    case UnitKind::Points:
    case UnitKind::Index:
        return derivedUnitText(context.data, context.language);
    case UnitKind::Money:
        break;
    }
    const QString currency = currencyName(context.data.unit.code());
    if (scale.isEmpty())
        return currency;
    return context.language == Language::Chinese ? scale + currency : scale + u' ' + currency;
}

QString title(const Context &context)
{
    const QStringList metrics = metricsOf(context);
    if (context.data.view.kind == ViewKind::Concentration)
        return ChartText::tr("Concentration: %1").arg(metricName(context, metrics.first()));
    return metrics.size() == 1 ? metricName(context, metrics.first()) : viewTitle(context.data.view.kind);
}

QString spanText(const Context &context)
{
    Period first = context.data.series.first().points.first().period;
    Period last = first;
    for (const Series &series : context.data.series) {
        for (const SeriesPoint &point : series.points) {
            const Period start = point.earlier ? point.earlier->period : point.period;
            first = start < first ? start : first;
            last = point.period > last ? point.period : last;
        }
    }
    const QString from = periodText(first, context.language);
    return first == last ? from : from + u'–' + periodText(last, context.language);
}

QString subtitle(const Context &context)
{
    QStringList parts;
    const bool isRatio = context.data.unit.kind() == UnitKind::Percent; // else the unit names the index
    if (context.data.view.kind == ViewKind::Concentration && isRatio)
        parts.append(concentrationName(context.data.view.concentration));
    if (context.data.view.kind == ViewKind::Publishers)
        parts.append(comparedSubject(context));
    const QStringList regions = distinct(context.data.series, [](const Series &one) { return one.region; });
    if (regions.size() == 1)
        parts.append(regionName(regions.first(), context.language));
    if (isOverTime(context.data.view))
        parts.append(granularityText(context.data.series.first().granularity));
    parts.append(context.data.view.mark == Mark::Slope ? slopeText(context) : spanText(context));
    if (const QString note = transformNote(context.data); !note.isEmpty())
        parts.append(note);
    if (const QString unit = unitText(context); !unit.isEmpty())
        parts.append(unit);
    const bool namesPublishers = context.data.view.kind != ViewKind::Publishers; // its labels do
    const QString publishers = namesPublishers ? context.data.view.query.publishers.join(u", "_s) : QString();
    QString text = parts.join(separator(context));
    if (!publishers.isEmpty() && isShort(publishers))
        text += ChartText::tr(" (%1)", "publishers, after the other words of a subtitle").arg(publishers);
    return text;
}

QString publishedText(const Context &context, const SeriesPoint &point)
{
    return figureText(point.observation.figure, context.language, context.data.view.scale);
}

QString pointDetail(const Context &context, const SeriesPoint &point)
{
    QStringList lines{point.publisher};
    if (const QString status = statusText(point.figure.status); !status.isEmpty())
        lines.first() += u" · "_s + status;
    const Transform &transform = context.data.view.transform;
    if (const QString basis = basisText(point, transform, context.language); !basis.isEmpty())
        lines.append(basis);
    else if (point.rate)
        lines.append(ChartText::tr("Published as %1; rate %2")
                         .arg(publishedText(context, point), point.rate->rate.text()));
    if (point.earlier && drawsEarlier(context.data.view))
        lines.append(earlierText(context, *point.earlier));
    if (point.memberSum) {
        lines.append(ChartText::tr("Members add up to %1")
                         .arg(memberSumText(*point.memberSum, point.observation.figure, context.language,
                             context.data.view.scale)));
    }
    if (context.data.view.kind == ViewKind::Concentration)
        lines.append(ChartText::tr("From %1").arg(derivationText(point, context.catalog, context.language)));
    else if (!point.observation.note.isEmpty())
        lines.append(point.observation.note);
    return lines.join(u'\n');
}

QString eventText(const Event &event, Language language)
{
    const bool isDay = event.date.granularity() == Granularity::Day;
    const Period when = isDay ? event.date.parent(Granularity::Month).value_or(event.date) : event.date;
    const bool hasOwnText = language == Language::Chinese ? !event.textZh.isEmpty() : event.textEn.isEmpty();
    return periodText(when, language) + u' ' + (hasOwnText ? event.textZh : event.textEn);
}

QString summary(const Context &context, const ChartSpec &spec)
{
    constexpr qsizetype mostNamed = 6;
    QStringList sentences{chartName(spec.mark), spec.title + u": "_s + subtitle(context) + u'.'};
    for (qsizetype i = 0; i < std::min(spec.series.size(), mostNamed); ++i) {
        const SpecSeries &series = spec.series.at(i);
        const Period period = context.data.series.at(i).points.last().period;
        sentences.append(
            ChartText::tr("%1: %2 in %3.")
                .arg(series.label, series.points.last().text, periodText(period, context.language)));
    }
    if (spec.series.size() > mostNamed) {
        sentences.append(
            ChartText::tr("And %n more series.", nullptr, static_cast<int>(spec.series.size() - mostNamed)));
    }
    return sentences.join(u' ');
}

} // namespace tongbao::spectexts
