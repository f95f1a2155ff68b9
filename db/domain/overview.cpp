#include "db/domain/overview.h"

#include "db/domain/figureselection.h"
#include "db/domain/figuretext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct OverviewText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Overview)
};

// Figure by figure, whoever has the latest: a headline is one number with its publisher beside it.
View latestOf(const QString &viewName, const QString &metric, const QString &subject)
{
    View view = *builtInView(viewName);
    view.query = {};
    view.query.metrics = {metric};
    view.query.subjects = {subject};
    view.query.regions = {u"CN"_s};
    view.query.choice = PublisherChoice::Preferred;
    return view;
}

View concentrationIndex()
{
    View view = *builtInView(u"concentration"_s);
    view.query.choice = PublisherChoice::Preferred;
    return view;
}

// CR2 of the shares that the index was computed from.
std::optional<Figure> largestTwoOf(
    const QList<Observation> &observations, const Catalog &catalog, const View &index, const Period &period)
{
    View view = index;
    view.concentration = Concentration::Cr2;
    const Result<ChartData> data = chartData(observations, catalog, view);
    if (!data)
        return std::nullopt;
    for (const SeriesPoint &point : data.value().series.first().points) {
        if (point.period == period)
            return point.figure;
    }
    return std::nullopt;
}

QList<Granularity> granularitiesOf(const QList<Observation> &observations)
{
    QList<Granularity> found;
    for (const Observation &observation : observations) {
        if (!found.contains(observation.key.period.granularity()))
            found.append(observation.key.period.granularity());
    }
    std::sort(found.begin(), found.end());
    return found;
}

ChartData lastFigureOf(const ChartData &data)
{
    ChartData last = data;
    last.series = data.series.mid(0, 1);
    last.series.first().points = {data.series.first().points.last()};
    last.periods = {data.series.first().points.last().period};
    last.events.clear();
    return last;
}

bool hasMembers(const QString &subject, const Catalog &catalog)
{
    const Subject *group = catalog.subject(subject);
    return group && group->kind == SubjectKind::Group && !group->members.isEmpty();
}

// Whether the period is not before all figures of the series, nor after all of them.
bool isWithin(const Period &period, const QList<Series> &drawn)
{
    const auto isAny = [&drawn](const auto &claim) { return std::any_of(drawn.begin(), drawn.end(), claim); };
    return isAny([&](const Series &series) { return !(period < series.points.first().period); })
        && isAny([&](const Series &series) { return !(period > series.points.last().period); });
}

QString statusNote(Status status)
{
    switch (status) {
    case Status::Estimate:
        return OverviewText::tr("estimate");
    case Status::Forecast:
        return OverviewText::tr("forecast");
    case Status::Actual:
        break;
    }
    return {};
}

} // namespace

View overviewView(const OverviewFilter &filter)
{
    View view = overviewView();
    view.query.asOf = filter.asOf;
    view.query.choice = filter.choice.value_or(view.query.choice);
    if (!filter.publisher.isEmpty())
        view.query.publishers = {filter.publisher};
    view.query.currency = filter.currency;
    return view;
}

OverviewFilter overviewFilter(const View &view)
{
    const SeriesQuery &query = view.query;
    const bool isPreferred = query.choice == PublisherChoice::Preferred;
    return {query.asOf, isPreferred ? std::optional(query.choice) : std::nullopt, query.publishers.value(0),
        query.currency};
}

View filtered(const View &view, const OverviewFilter &filter)
{
    View next = view;
    next.query.asOf = filter.asOf ? filter.asOf : view.query.asOf;
    if (!filter.publisher.isEmpty())
        next.query.publishers = {filter.publisher};
    if (familyOf(view.kind))
        next.query.choice = filter.choice.value_or(view.query.choice);
    if (familyOf(view.kind) == Family::Value && filter.currency)
        next.query.currency = filter.currency;
    return next;
}

QList<Headline> headlines()
{
    return {{OverviewText::tr("Alipay app penetration"),
                latestOf(u"penetration"_s, u"app_penetration"_s, u"alipay"_s)},
        {OverviewText::tr("Banking app penetration"),
            latestOf(u"penetration"_s, u"app_penetration"_s, u"bank-apps"_s)},
        {OverviewText::tr("Alipay + WeChat Pay"),
            latestOf(u"volume"_s, u"payment_value"_s, u"alipay+wechat-pay"_s)},
        {OverviewText::tr("Concentration (HHI)"), concentrationIndex()}};
}

Result<ChartData> headlineData(
    const QList<Observation> &observations, const Catalog &catalog, const View &view)
{
    const auto isLater = [](const Period &one, const Period &other) {
        return std::pair(one.lastDay(), one.firstDay()) > std::pair(other.lastDay(), other.firstDay());
    };
    std::optional<ChartData> latest;
    View drawn = view;
    for (const Granularity granularity : granularitiesOf(matching(observations, view.query, catalog))) {
        drawn.query.granularity = granularity;
        const Result<ChartData> data = chartData(observations, catalog, drawn);
        if (!data)
            continue;
        const Period last = data.value().series.first().points.last().period;
        if (!latest || isLater(last, latest->periods.first()))
            latest = lastFigureOf(data.value());
    }
    if (latest)
        return *latest;
    const Result<ChartData> nothing = chartData(observations, catalog, view);
    return nothing ? Error{OverviewText::tr("There is no figure."), {}, ErrorKind::NotFound}
                   : nothing.error();
}

HeadlineFigure headlineFigure(
    const ChartData &latest, const QList<Observation> &observations, const Catalog &catalog)
{
    const Series &series = latest.series.first();
    HeadlineFigure figure{series.points.first(), hasMembers(series.subject, catalog)};
    if (latest.view.kind == ViewKind::Concentration)
        figure.largestTwo = largestTwoOf(observations, catalog, latest.view, latest.periods.first());
    return figure;
}

Result<HeadlineFigure> headlineFigure(
    const QList<Observation> &observations, const Catalog &catalog, const View &view)
{
    const Result<ChartData> latest = headlineData(observations, catalog, view);
    return latest ? Result(headlineFigure(latest.value(), observations, catalog)) : latest.error();
}

QString headlineText(const HeadlineFigure &figure, Language language)
{
    const bool isIndex = figure.largestTwo.has_value();
    return figureText(figure.point.figure, language, isIndex ? Scale::One : Scale::Automatic);
}

QStringList headlineNotes(const HeadlineFigure &figure, Language language)
{
    QStringList notes;
    if (figure.isCombined)
        notes.append(OverviewText::tr("combined figure, not split"));
    if (figure.largestTwo) {
        notes.append(OverviewText::tr("CR2 %1", "share of the two largest firms")
                         .arg(figureText(*figure.largestTwo, language)));
        notes.append(OverviewText::tr("derived from shares"));
    } else if (!figure.point.figure.value) {
        notes.append(OverviewText::tr("published range"));
    }
    if (const QString status = statusNote(figure.point.figure.status); !status.isEmpty())
        notes.append(status);
    if (figure.point.rate) {
        notes.append(
            OverviewText::tr("published as %1").arg(figureText(figure.point.observation.figure, language)));
    }
    return notes;
}

QList<View> overviewViews()
{
    QList<View> views;
    for (const QString &name : {u"share"_s, u"penetration"_s, u"volume"_s, u"partnerships"_s})
        views.append(*builtInView(name));
    return views;
}

ChartData essentials(const ChartData &data, const Catalog &catalog, qsizetype most)
{
    QStringList drawn;
    for (const Series &series : data.series)
        drawn.append(series.subject);
    ChartData kept = data;
    kept.series.removeIf([&](const Series &series) {
        const QStringList members = catalog.membersOf(series.subject);
        return !members.isEmpty()
            && std::all_of(members.begin(), members.end(),
                [&drawn](const QString &member) { return drawn.contains(member); });
    });
    kept.series = kept.series.mid(0, most);
    kept.periods.removeIf([&kept](const Period &period) { return !isWithin(period, kept.series); });
    return kept;
}

QStringList overviewMetrics()
{
    QStringList metrics;
    for (const View &view : overviewViews())
        metrics += view.query.metrics;
    for (const Headline &headline : headlines())
        metrics += headline.view.query.metrics;
    metrics.removeDuplicates();
    return metrics;
}

} // namespace tongbao
