#include "db/domain/chartproblems.h"

#include "db/domain/codelookup.h"
#include "db/domain/rules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Chart)
};

Error invalid(const QString &message)
{
    return {message, {}, ErrorKind::Invalid};
}

// What is wrong with the first of these that is not known; empty when all are.
QString unknownOf(
    const QStringList &codes, const Catalog &catalog, CodeReading (*reader)(const QString &, const Catalog &))
{
    for (const QString &code : codes) {
        const CodeReading reading = reader(code, catalog);
        if (!reading)
            return reading.message;
        if (reading.code != code)
            return ChartText::tr("\"%1\" is a name. Use its code \"%2\".").arg(code, reading.code);
    }
    return {};
}

QString unknownCode(const SeriesQuery &query, const Catalog &catalog)
{
    QString message = unknownOf(query.metrics, catalog, readMetricCode);
    if (message.isEmpty())
        message = unknownOf(query.subjects, catalog, readSubjectCode);
    if (message.isEmpty())
        message = unknownOf(query.publishers, catalog, readPublisher);
    return message;
}

QString codesOf(const QList<Mark> &marks)
{
    QStringList codes;
    for (Mark mark : marks)
        codes.append(markCode(mark));
    return codes.join(u", "_s);
}

QString listed(const QStringList &names)
{
    return names.join(messageLanguage() == Language::Chinese ? u"、"_s : u", "_s);
}

// "Third-party mobile payment share" (Alipay, Tenpay; CN): what was asked for, without sentences.
QString whatText(const SeriesQuery &query, const Catalog &catalog, bool namesSubjects, bool namesRegions)
{
    QStringList metrics;
    for (const QString &code : query.metrics) {
        if (const Metric *metric = catalog.metric(code))
            metrics.append(u"\"%1\""_s.arg(displayName(*metric, messageLanguage())));
    }
    QStringList details;
    if (namesSubjects && !query.subjects.isEmpty()) {
        QStringList subjects;
        for (const QString &code : query.subjects) {
            if (const Subject *subject = catalog.subject(code))
                subjects.append(shortName(*subject, messageLanguage()));
        }
        details.append(listed(subjects));
    }
    if (namesRegions && !query.regions.isEmpty() && query.regions != QStringList{u"CN"_s})
        details.append(listed(query.regions));
    const QString what = metrics.isEmpty() ? ChartText::tr("any metric") : listed(metrics);
    return details.isEmpty() ? what : u"%1 (%2)"_s.arg(what, details.join(u"; "_s));
}

QString periodMessage(const SeriesQuery &query, const QString &what)
{
    const QString publishers = listed(query.publishers);
    const QString from = query.from ? query.from->key() : QString();
    const QString to = query.to ? query.to->key() : QString();
    if (publishers.isEmpty()) {
        if (query.from && query.to)
            return ChartText::tr("No figures of %1 between %2 and %3. Widen the period.").arg(what, from, to);
        return query.from ? ChartText::tr("No figures of %1 from %2 on. Start earlier.").arg(what, from)
                          : ChartText::tr("No figures of %1 up to %2. End later.").arg(what, to);
    }
    if (query.from && query.to) {
        return ChartText::tr(
            "No figures of %1 by %2 between %3 and %4. Widen the period or choose another publisher.")
            .arg(what, publishers, from, to);
    }
    return query.from
        ? ChartText::tr("No figures of %1 by %2 from %3 on. Start earlier or choose another publisher.")
              .arg(what, publishers, from)
        : ChartText::tr("No figures of %1 by %2 up to %3. End later or choose another publisher.")
              .arg(what, publishers, to);
}

QString granularityMessage(Granularity granularity, const QString &what)
{
    switch (granularity) {
    case Granularity::Year:
        return ChartText::tr("No figures of %1 for whole years. Choose another period length.").arg(what);
    case Granularity::Half:
        return ChartText::tr("No figures of %1 for half-years. Choose another period length.").arg(what);
    case Granularity::Quarter:
        return ChartText::tr("No figures of %1 for quarters. Choose another period length.").arg(what);
    case Granularity::Month:
        return ChartText::tr("No figures of %1 for months. Choose another period length.").arg(what);
    case Granularity::Week:
        return ChartText::tr("No figures of %1 for weeks. Choose another period length.").arg(what);
    case Granularity::Day:
        return ChartText::tr("No figures of %1 for days. Choose another period length.").arg(what);
    }
    Q_UNREACHABLE();
}

QString emptyMessage(QueryPart part, const SeriesQuery &query, const Catalog &catalog)
{
    const QString metrics = whatText(query, catalog, false, false);
    const QString asked = whatText(query, catalog, true, true);
    switch (part) {
    case QueryPart::Metrics:
        return ChartText::tr("There are no figures of %1 yet. Add or import some, or choose another metric.")
            .arg(metrics);
    case QueryPart::Subjects:
        return ChartText::tr("No figures of %1. Choose another app, company, bank or group.")
            .arg(whatText(query, catalog, true, false));
    case QueryPart::Regions:
        return ChartText::tr("No figures of %1 in the region %2. Choose another region.")
            .arg(whatText(query, catalog, true, false), listed(query.regions));
    case QueryPart::Publishers:
        return ChartText::tr("No figures of %1 by %2. Choose another publisher.")
            .arg(asked, listed(query.publishers));
    case QueryPart::Period:
        return periodMessage(query, asked);
    case QueryPart::Granularity:
        return granularityMessage(query.granularity.value_or(Granularity::Year), asked);
    case QueryPart::AsOf:
        return ChartText::tr("No figures of %1 are known to have been published by %2. Choose a later date.")
            .arg(asked, query.asOf.value_or(QDate()).toString(Qt::ISODate));
    }
    Q_UNREACHABLE();
}

// What is wrong with comparing two dates; empty when nothing is.
QString vintageProblem(const View &view)
{
    if (!view.compareAsOf)
        return {};
    if (!marksFor(view.kind).contains(Mark::Dumbbell))
        return ChartText::tr("The chart \"%1\" cannot compare two dates.").arg(viewTitle(view.kind));
    if (view.mark != Mark::Automatic && !drawsEarlier(view)) {
        return ChartText::tr("Two dates are compared as \"%1\" or \"%2\", not as \"%3\".")
            .arg(markCode(Mark::Dumbbell), markCode(Mark::Slope), markCode(view.mark));
    }
    if (view.query.asOf && *view.compareAsOf >= *view.query.asOf) {
        return ChartText::tr("%1 is not before %2. Compare with an earlier date.")
            .arg(view.compareAsOf->toString(Qt::ISODate), view.query.asOf->toString(Qt::ISODate));
    }
    return {};
}

} // namespace

Result<Done> checkView(const View &view, const Catalog &catalog)
{
    if (catalog.metrics().isEmpty()) {
        return Error{ChartText::tr("This file has no metrics and no figures yet. Import some."), {},
            ErrorKind::NotFound};
    }
    const SeriesQuery &query = view.query;
    if (const QString message = unknownCode(query, catalog); !message.isEmpty())
        return invalid(message);
    for (const QString &region : query.regions) {
        if (!isRegion(region))
            return invalid(regionMessage(region));
    }
    if (query.currency) {
        const std::optional<Unit> unit = Unit::fromCode(*query.currency);
        if (!unit || unit->kind() != UnitKind::Money) {
            return invalid(ChartText::tr("\"%1\" is not a currency. Use three capital letters, such as CNY.")
                               .arg(*query.currency));
        }
    }
    if (query.from && query.to && query.from->firstDay() > query.to->lastDay()) {
        return invalid(ChartText::tr("The period ends (%1) before it starts (%2). Swap the two.")
                           .arg(query.to->key(), query.from->key()));
    }
    if (view.kind == ViewKind::Concentration && (!query.subjects.isEmpty() || query.metrics.size() > 1)) {
        return invalid(ChartText::tr(
            "Concentration is that of a whole market under one definition. Choose one metric and all apps."));
    }
    const bool hasSeveral = query.metrics.size() > 1 || query.subjects.size() > 1 || query.regions.size() > 1;
    if (view.kind == ViewKind::Publishers && hasSeveral) {
        return invalid(ChartText::tr(
            "Publishers are compared in one figure. Choose one metric, one app or company and one region."));
    }
    if (const QString message = vintageProblem(view); !message.isEmpty())
        return invalid(message);
    const QList<Mark> marks = marksFor(view.kind);
    if (view.mark != Mark::Automatic && !marks.contains(view.mark)) {
        return invalid(ChartText::tr("The chart \"%1\" cannot be drawn as \"%2\". Choose one of: %3.")
                           .arg(viewTitle(view.kind), markCode(view.mark), codesOf(marks)));
    }
    if (view.mark == Mark::Area100 && !view.transform.isLevel()) {
        return invalid(
            ChartText::tr("Only figures as published add up to 100 %. Choose another kind of chart, or "
                          "show the level."));
    }
    if (!view.transform.isLevel() && !takesTransforms(view)) {
        return invalid(ChartText::tr(
            "Concentration and dumbbells are drawn of the figures as published. Show the level."));
    }
    const auto hasOtherUnit = [&catalog, &query](const QString &code) {
        return catalog.metric(code)->unit != catalog.metric(query.metrics.first())->unit;
    };
    const auto other = std::find_if(query.metrics.begin(), query.metrics.end(), hasOtherUnit);
    if (other != query.metrics.end()) {
        return invalid(ChartText::tr("\"%1\" and \"%2\" have different units. Draw them in two charts.")
                           .arg(displayName(*catalog.metric(query.metrics.first()), messageLanguage()),
                               displayName(*catalog.metric(*other), messageLanguage())));
    }
    return Done{};
}

Error nothingFound(const QList<Observation> &observations, const SeriesQuery &query, const Catalog &catalog)
{
    QList<Observation> left = observations;
    for (QueryPart part : queryParts) {
        left.removeIf(
            [&](const Observation &observation) { return !passes(observation, part, query, catalog); });
        if (left.isEmpty())
            return {emptyMessage(part, query, catalog), {}, ErrorKind::NotFound};
    }
    // Every part passes something only when nothing was missing.
    return {ChartText::tr("There is nothing to draw. Choose other filters."), {}, ErrorKind::NotFound};
}

Language messageLanguage()
{
    return QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

} // namespace tongbao
