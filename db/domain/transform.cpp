#include "db/domain/transform.h"

#include "db/domain/codelookup.h"
#include "db/domain/codetable.h"
#include "db/domain/periodtext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int fewestPeriods = 2;
constexpr int mostPeriods = 400; // more than a year of days

constexpr CodeTable<TransformKind, 13> kinds = {{{TransformKind::Level, "level"_L1},
    {TransformKind::Change, "change"_L1}, {TransformKind::PercentChange, "pct"_L1},
    {TransformKind::ChangeOnYear, "change-year"_L1}, {TransformKind::PercentChangeOnYear, "pct-year"_L1},
    {TransformKind::Annualised, "annualised"_L1}, {TransformKind::Index, "index"_L1},
    {TransformKind::Average, "average"_L1}, {TransformKind::Share, "share"_L1},
    {TransformKind::YearToDate, "ytd"_L1}, {TransformKind::Years, "year"_L1},
    {TransformKind::Halves, "half"_L1}, {TransformKind::Quarters, "quarter"_L1}}};

struct TransformText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Transform)
};

Error invalid(const QString &message)
{
    return {message, {}, ErrorKind::Invalid};
}

Error unknown(const QString &text)
{
    QStringList codes;
    for (const auto &[kind, code] : kinds)
        codes.append(kind == TransformKind::Average ? u"average:4"_s : QString(code));
    codes.insert(codes.indexOf(u"index"_s) + 1, u"index:2016-Q4"_s);
    const QString message
        = TransformText::tr("\"%1\" is not known. Give one of: %2.").arg(text, codes.join(u", "_s));
    const QString nearest = nearestText(text, codes);
    return invalid(
        nearest.isEmpty() ? message : TransformText::tr("%1 Did you mean \"%2\"?").arg(message, nearest));
}

Result<Transform> readBase(const QString &text)
{
    const PeriodReading reading = readPeriod(text);
    if (reading.kind == PeriodReading::Kind::Read)
        return Transform::indexAt(reading.periods.first());
    return invalid(reading.message);
}

Result<Transform> readWindow(const QString &text)
{
    bool isNumber = false;
    const int periods = text.toInt(&isNumber);
    const std::optional<Transform> transform
        = isNumber ? Transform::averageOf(periods) : std::optional<Transform>();
    if (transform)
        return *transform;
    return invalid(TransformText::tr("\"%1\" is no number of periods for an average. Give one from %2 to %3, "
                                     "such as average:4.")
                       .arg(text, QString::number(fewestPeriods), QString::number(mostPeriods)));
}

// Averages that people ask for, by the length of the periods: of a year, and of a part of one.
QList<int> commonWindows(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Year:
        return {3, 5};
    case Granularity::Half:
        return {2};
    case Granularity::Quarter:
        return {2, 4};
    case Granularity::Month:
        return {3, 12};
    case Granularity::Week:
        return {4, 13};
    case Granularity::Day:
        return {7, 30};
    }
    Q_UNREACHABLE();
}

QString annualisedProblem(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Year:
        return TransformText::tr("Figures of whole years grow at an annual rate already. Choose the percent "
                                 "change.");
    case Granularity::Week:
    case Granularity::Day:
        return TransformText::tr(
            "Growth of weeks and days is not told at an annual rate. Choose longer periods.");
    case Granularity::Half:
    case Granularity::Quarter:
    case Granularity::Month:
        break;
    }
    return {};
}

QString shareProblem(const Metric &metric)
{
    if (metric.unit == UnitKind::Percent)
        return TransformText::tr("These figures are in percent of a whole already.");
    if (metric.nature == Nature::Rate)
        return TransformText::tr("Rates do not add up to a total that each could be a share of.");
    return {};
}

QString yearToDateProblem(const Metric &metric, Granularity granularity)
{
    if (metric.nature == Nature::Stock)
        return TransformText::tr("Figures of a point in time, such as users, do not add up over a year.");
    if (metric.nature == Nature::Rate)
        return TransformText::tr("Shares and other rates do not add up over a year.");
    if (granularity == Granularity::Year)
        return TransformText::tr("Figures of whole years need no adding up from the start of the year.");
    if (granularity == Granularity::Week)
        return TransformText::tr("Weeks do not start with the year. Choose other periods.");
    return {};
}

QString longerProblem(const Metric &metric, Granularity granularity, Granularity longer)
{
    if (metric.nature == Nature::Rate) {
        return TransformText::tr(
            "Shares and other rates cannot be brought to longer periods: the parts weigh "
            "differently. Choose figures published for those periods.");
    }
    if (granularity == Granularity::Week)
        return TransformText::tr("Weeks do not make up whole years, half-years or quarters.");
    if (granularity <= longer)
        return TransformText::tr(
            "The figures are not of shorter periods than that. Choose figures of shorter ones.");
    return {};
}

QString indexProblem(const Transform &transform, Granularity granularity)
{
    if (!transform.base() || transform.base()->granularity() == granularity)
        return {};
    return TransformText::tr(
        "The base period %1 is not as long as the periods of the figures. Choose one of theirs.")
        .arg(transform.base()->key());
}

QString problemOf(const Transform &transform, const Metric &metric, Granularity granularity)
{
    switch (transform.kind()) {
    case TransformKind::Annualised:
        if (metric.nature == Nature::Rate)
            return TransformText::tr(
                "Shares and other rates do not grow at an annual rate. Choose the change.");
        return annualisedProblem(granularity);
    case TransformKind::Index:
        return indexProblem(transform, granularity);
    case TransformKind::Share:
        return shareProblem(metric);
    case TransformKind::YearToDate:
        return yearToDateProblem(metric, granularity);
    case TransformKind::Years:
    case TransformKind::Halves:
    case TransformKind::Quarters:
        return longerProblem(metric, granularity, transform.longerPeriods().value_or(granularity));
    case TransformKind::Level:
    case TransformKind::Change:
    case TransformKind::PercentChange:
    case TransformKind::ChangeOnYear:
    case TransformKind::PercentChangeOnYear:
    case TransformKind::Average:
        break;
    }
    return {};
}

} // namespace

Transform::Transform(TransformKind kind)
    : m_kind(kind)
{
    Q_ASSERT(kind != TransformKind::Average);
}

Transform Transform::indexAt(Period base)
{
    Transform transform(TransformKind::Index);
    transform.m_base = base;
    return transform;
}

std::optional<Transform> Transform::averageOf(int periods)
{
    if (periods < fewestPeriods || periods > mostPeriods)
        return std::nullopt;
    Transform transform;
    transform.m_kind = TransformKind::Average;
    transform.m_window = periods;
    return transform;
}

std::optional<Granularity> Transform::longerPeriods() const
{
    switch (m_kind) {
    case TransformKind::Years:
        return Granularity::Year;
    case TransformKind::Halves:
        return Granularity::Half;
    case TransformKind::Quarters:
        return Granularity::Quarter;
    default:
        return std::nullopt;
    }
}

bool Transform::isChange() const
{
    switch (m_kind) {
    case TransformKind::Change:
    case TransformKind::PercentChange:
    case TransformKind::ChangeOnYear:
    case TransformKind::PercentChangeOnYear:
    case TransformKind::Annualised:
        return true;
    default:
        return false;
    }
}

QString transformCode(const Transform &transform)
{
    const QString code = codeOf(transform.kind(), kinds);
    if (transform.base())
        return code + u':' + transform.base()->key();
    return transform.kind() == TransformKind::Average ? code + u':' + QString::number(transform.window())
                                                      : code;
}

std::optional<Transform> transformFromCode(QStringView code)
{
    const Result<Transform> read = readTransform(code.toString());
    return read ? std::optional(read.value()) : std::nullopt;
}

Result<Transform> readTransform(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const std::optional<TransformKind> kind = valueOf(colon < 0 ? text : text.left(colon), kinds);
    if (kind == TransformKind::Average)
        return readWindow(colon < 0 ? QString() : text.mid(colon + 1));
    if (kind == TransformKind::Index && colon >= 0)
        return readBase(text.mid(colon + 1));
    if (!kind || colon >= 0)
        return unknown(text);
    return Transform(*kind);
}

Result<Done> checkTransform(const Transform &transform, const QList<Metric> &metrics, Granularity granularity)
{
    for (const Metric &metric : metrics) {
        if (const QString problem = problemOf(transform, metric, granularity); !problem.isEmpty())
            return invalid(problem);
    }
    return Done{};
}

QList<Transform> suitableTransforms(const QList<Metric> &metrics, Granularity granularity)
{
    QList<Transform> candidates;
    for (const auto &[kind, code] : kinds) {
        if (kind != TransformKind::Average)
            candidates.append(Transform(kind));
        for (const int window : kind == TransformKind::Average ? commonWindows(granularity) : QList<int>())
            candidates.append(*Transform::averageOf(window));
    }
    // Of whole years the year before is the period before.
    const auto isRepeated = [granularity](TransformKind kind) {
        return granularity == Granularity::Year
            && (kind == TransformKind::ChangeOnYear || kind == TransformKind::PercentChangeOnYear);
    };
    candidates.removeIf([&](const Transform &transform) {
        return isRepeated(transform.kind()) || !checkTransform(transform, metrics, granularity);
    });
    return candidates;
}

} // namespace tongbao
