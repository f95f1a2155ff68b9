#include "db/domain/concentrationseries.h"

#include "db/domain/concentration.h"
#include "db/domain/figuretext.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr double leastKnown = 50; // percent of the market, firm by firm: below that bounds say little
constexpr double rounding = 1; // percent that rounded shares may add up to above the whole

struct ConcentrationText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Concentration)
};

// One publisher's shares of one period.
struct Market {
    QString region;
    QString publisher;
    Period period;
    QList<SeriesPoint> firms = {};
    QList<SeriesPoint> groups = {};
};

bool isGroup(const QString &subject, const Catalog &catalog)
{
    const Subject *known = catalog.subject(subject);
    return known && known->kind == SubjectKind::Group;
}

bool isMarket(const QString &subject, const Catalog &catalog)
{
    const Subject *known = catalog.subject(subject);
    return known && known->kind == SubjectKind::Market;
}

KnownShare knownShare(const Figure &figure)
{
    switch (figure.qualifier) {
    case Qualifier::Over:
        return {figure.lowest(), 100};
    case Qualifier::Under:
        return {0, figure.highest()};
    case Qualifier::Exact:
    case Qualifier::About:
        break;
    }
    return {figure.lowest(), figure.highest()};
}

QList<Market> marketsOf(const QList<Series> &series, const Catalog &catalog)
{
    std::map<std::tuple<QString, QString, int>, Market> markets; // by region, publisher and period
    for (const Series &one : series) {
        if (isMarket(one.subject, catalog) || isResidual(one.subject))
            continue;
        for (const SeriesPoint &point : one.points) {
            const std::tuple key(one.region, point.publisher, point.period.ordinal());
            const auto at = markets.try_emplace(key, Market{one.region, point.publisher, point.period}).first;
            (isGroup(one.subject, catalog) ? at->second.groups : at->second.firms).append(point);
        }
    }
    QList<Market> all;
    for (auto &[key, market] : markets) {
        std::sort(market.firms.begin(), market.firms.end(), [](const SeriesPoint &a, const SeriesPoint &b) {
            return std::pair(-a.figure.highest(), a.observation.key.subject)
                < std::pair(-b.figure.highest(), b.observation.key.subject);
        });
        all.append(market);
    }
    return all;
}

// Of the markets of one region and period that of the publisher who comes first in the analyst's order.
QList<Market> ofPreferredPublishers(const QList<Market> &markets, const Catalog &catalog)
{
    std::map<std::pair<QString, int>, Market> chosen;
    for (const Market &market : markets) {
        const auto [at, isNew] = chosen.try_emplace({market.region, market.period.ordinal()}, market);
        if (!isNew && catalog.publisherRank(market.publisher) < catalog.publisherRank(at->second.publisher))
            at->second = market;
    }
    QList<Market> kept;
    for (const auto &[key, market] : chosen)
        kept.append(market);
    return kept;
}

// The shares of a market, each firm once, and the figures they come from.
struct Shares {
    QList<KnownShare> known = {};
    QList<Observation> figures = {};
};

// What a combined share says about the members that have none of their own; nothing when all have, or when
// another combined share covers one of them.
void addCombined(const SeriesPoint &group, Shares &shares, QStringList &counted, const Catalog &catalog)
{
    const QStringList members = catalog.membersOf(group.observation.key.subject);
    KnownShare left = knownShare(group.figure);
    left.firms = 0;
    for (const QString &member : members) {
        const auto at = std::find_if(shares.figures.cbegin(), shares.figures.cend(),
            [&member](const Observation &figure) { return figure.key.subject == member; });
        if (at != shares.figures.cend()) {
            const KnownShare &own = shares.known.at(at - shares.figures.cbegin());
            left.low = std::max(0.0, left.low - own.high);
            left.high = std::max(0.0, left.high - own.low);
        } else if (counted.contains(member)) {
            return;
        } else {
            ++left.firms;
        }
    }
    if (left.firms == 0)
        return;
    counted += members;
    shares.known.append(left);
    shares.figures.append(group.observation);
}

Shares sharesOf(const Market &market, const Catalog &catalog)
{
    Shares shares;
    QStringList counted;
    for (const SeriesPoint &firm : market.firms) {
        shares.known.append(knownShare(firm.figure));
        shares.figures.append(firm.observation);
    }
    QList<SeriesPoint> groups = market.groups;
    const auto size = [&catalog](const SeriesPoint &group) {
        const QString &code = group.observation.key.subject;
        return std::pair(catalog.membersOf(code).size(), code);
    };
    std::sort(groups.begin(), groups.end(),
        [&size](const SeriesPoint &a, const SeriesPoint &b) { return size(a) < size(b); });
    for (const SeriesPoint &group : std::as_const(groups))
        addCombined(group, shares, counted, catalog);
    return shares;
}

int decimalsOf(const QList<Observation> &figures)
{
    int decimals = 0;
    for (const Observation &one : figures) {
        for (const auto &part : {one.figure.value, one.figure.low, one.figure.high})
            decimals = std::max(decimals, part ? part->decimals() : 0);
    }
    return decimals;
}

// Only as sure as the least sure of its shares.
Figure figureOf(const Interval &interval, int decimals, const Unit &unit, const QList<Observation> &figures)
{
    Figure figure;
    figure.unit = unit;
    figure.low = Number::fromValue(interval.low, decimals);
    figure.high = Number::fromValue(interval.high, decimals);
    if (figure.low == figure.high) {
        figure.value = figure.low;
        figure.low.reset();
        figure.high.reset();
    }
    for (const Observation &one : figures) {
        figure.status = std::max(figure.status, one.figure.status);
        if (one.figure.qualifier == Qualifier::About && figure.value)
            figure.qualifier = Qualifier::About;
    }
    return figure;
}

struct Measure {
    QString subject;
    int firms = 0; // 0: the Herfindahl-Hirschman index
};

QList<Measure> measuresOf(Concentration concentration)
{
    const Measure first{u"CR1"_s, 1};
    const Measure second{u"CR2"_s, 2};
    const Measure third{u"CR3"_s, 3};
    switch (concentration) {
    case Concentration::Hhi:
        return {{u"HHI"_s}};
    case Concentration::Ratios:
        return {third, second, first};
    case Concentration::Cr1:
        return {first};
    case Concentration::Cr2:
        return {second};
    case Concentration::Cr3:
        return {third};
    }
    Q_UNREACHABLE();
}

SeriesPoint pointOf(const Market &market, const Shares &shares, const Measure &measure)
{
    const Figure figure = measure.firms == 0
        ? figureOf(herfindahlIndex(shares.known), 0, Unit::count(), shares.figures)
        : figureOf(concentrationRatio(shares.known, measure.firms), decimalsOf(shares.figures),
            Unit::percent(), shares.figures);
    SeriesPoint point{market.period, figure, shares.figures.first(), market.publisher};
    point.basis = shares.figures.mid(1);
    return point;
}

// Why nothing can be said of the market; empty when it can.
QString problemOf(const Shares &shares)
{
    const auto percent = [](double share) { return QString::number(share, 'g', 5); };
    const double known = knownPart(shares.known);
    if (known > 100 + rounding) {
        return ConcentrationText::tr("The shares add up to %1%, so some of them overlap.")
            .arg(percent(known));
    }
    QList<KnownShare> firms = shares.known;
    firms.removeIf([](const KnownShare &share) { return share.firms > 1; });
    const double ofFirms = knownPart(firms);
    if (ofFirms < leastKnown) {
        return ConcentrationText::tr("Shares of single firms are known for %1% of the market only.")
            .arg(percent(ofFirms));
    }
    return {};
}

} // namespace

SeriesSet concentrationSeries(const QList<Observation> &shares, const View &view, const Catalog &catalog)
{
    const PublisherChoice choice = view.query.choice;
    // One hand per market: shares of two publishers never add up.
    const SeriesSet published = buildSeries(
        shares, choice == PublisherChoice::Preferred ? PublisherChoice::Each : choice, std::nullopt, catalog);
    QList<Market> markets = marketsOf(published.series, catalog);
    if (choice == PublisherChoice::Preferred)
        markets = ofPreferredPublishers(markets, catalog);

    SeriesSet set;
    const QList<Measure> measures = measuresOf(view.concentration);
    std::map<std::tuple<QString, QString, qsizetype>, Series> made; // by region, publisher and measure
    for (const Market &market : std::as_const(markets)) {
        const Shares known = sharesOf(market, catalog);
        if (known.known.isEmpty())
            continue;
        if (const QString problem = problemOf(known); !problem.isEmpty()) {
            set.gaps.append({measures.first().subject, market.period, problem});
            continue;
        }
        const QString publisher = choice == PublisherChoice::Preferred ? QString() : market.publisher;
        for (qsizetype i = 0; i < measures.size(); ++i) {
            const SeriesPoint point = pointOf(market, known, measures.at(i));
            Series series{point.observation.key.metric, measures.at(i).subject, market.region, publisher,
                market.period.granularity(), point.figure.unit};
            made.try_emplace({market.region, publisher, i}, series).first->second.points.append(point);
        }
    }
    for (auto &[key, series] : made) {
        const QString first = series.points.first().publisher;
        const bool isCommon = std::all_of(series.points.begin(), series.points.end(),
            [&first](const SeriesPoint &point) { return point.publisher == first; });
        series.publisher = isCommon ? first : QString();
        set.series.append(series);
    }
    return set;
}

QString derivationText(const SeriesPoint &point, const Catalog &catalog, Language language)
{
    QStringList texts;
    for (const Observation &one : publishedFor(point)) {
        const Subject *subject = catalog.subject(one.key.subject);
        const QString name = subject ? shortName(*subject, language) : one.key.subject;
        texts.append(name + u' ' + figureText(one.figure, language));
    }
    return texts.join(language == Language::Chinese ? u"、"_s : u", "_s);
}

bool restsOnCombinedShare(const SeriesPoint &point, const Catalog &catalog)
{
    const QList<Observation> shares = publishedFor(point);
    return std::any_of(shares.begin(), shares.end(),
        [&catalog](const Observation &one) { return isGroup(one.key.subject, catalog); });
}

} // namespace tongbao
