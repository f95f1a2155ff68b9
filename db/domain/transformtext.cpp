#include "db/domain/transformtext.h"

#include "db/domain/figuretext.h"
#include "db/domain/periodtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct TransformText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Transform)
};

bool isPercentMetric(const ChartData &data)
{
    return data.series.first().points.first().observation.figure.unit.kind() == UnitKind::Percent;
}

// Percent of percents: "relative" tells it from percentage points.
QString percentChangeNote(const ChartData &data, bool isOnYear)
{
    if (isPercentMetric(data)) {
        return isOnYear ? TransformText::tr("relative change on the year before")
                        : TransformText::tr("relative change on the period before");
    }
    return isOnYear ? TransformText::tr("change on the year before")
                    : TransformText::tr("change on the period before");
}

QString averageNote(const ChartData &data)
{
    const int count = data.view.transform.window();
    switch (data.series.first().granularity) {
    case Granularity::Year:
        return TransformText::tr("average of %n years, up to each", nullptr, count);
    case Granularity::Half:
        return TransformText::tr("average of %n half-years, up to each", nullptr, count);
    case Granularity::Quarter:
        return TransformText::tr("average of %n quarters, up to each", nullptr, count);
    case Granularity::Month:
        return TransformText::tr("average of %n months, up to each", nullptr, count);
    case Granularity::Week:
        return TransformText::tr("average of %n weeks, up to each", nullptr, count);
    case Granularity::Day:
        return TransformText::tr("average of %n days, up to each", nullptr, count);
    }
    Q_UNREACHABLE();
}

// Of a stock the figure at the end stands for the longer period, and nothing else was taken for it.
QString longerNote(const ChartData &data)
{
    const SeriesPoint &point = data.series.first().points.first();
    if (point.basis.isEmpty())
        return TransformText::tr("at the end of the period");
    switch (point.observation.key.period.granularity()) {
    case Granularity::Half:
        return TransformText::tr("sum of half-years");
    case Granularity::Quarter:
        return TransformText::tr("sum of quarters");
    case Granularity::Month:
        return TransformText::tr("sum of months");
    default:
        return TransformText::tr("sum of days");
    }
}

} // namespace

QString transformName(const Transform &transform)
{
    switch (transform.kind()) {
    case TransformKind::Level:
        return TransformText::tr("Level");
    case TransformKind::Change:
        return TransformText::tr("Change");
    case TransformKind::PercentChange:
        return TransformText::tr("% change");
    case TransformKind::ChangeOnYear:
        return TransformText::tr("Change on year");
    case TransformKind::PercentChangeOnYear:
        return TransformText::tr("% change on year");
    case TransformKind::Annualised:
        return TransformText::tr("% change, annualised");
    case TransformKind::Index:
        return TransformText::tr("Index = 100");
    case TransformKind::Average:
        return TransformText::tr("Average of %1").arg(transform.window());
    case TransformKind::Share:
        return TransformText::tr("Share of total");
    case TransformKind::YearToDate:
        return TransformText::tr("Year to date");
    case TransformKind::Years:
        return TransformText::tr("By year");
    case TransformKind::Halves:
        return TransformText::tr("By half-year");
    case TransformKind::Quarters:
        return TransformText::tr("By quarter");
    }
    Q_UNREACHABLE();
}

QString transformNote(const ChartData &data)
{
    switch (data.view.transform.kind()) {
    case TransformKind::Level:
    case TransformKind::Index:
        break;
    case TransformKind::Change:
        return TransformText::tr("change on the period before");
    case TransformKind::ChangeOnYear:
        return TransformText::tr("change on the year before");
    case TransformKind::PercentChange:
        return percentChangeNote(data, false);
    case TransformKind::PercentChangeOnYear:
        return percentChangeNote(data, true);
    case TransformKind::Annualised:
        return TransformText::tr("change on the period before, compounded to a year");
    case TransformKind::Average:
        return averageNote(data);
    case TransformKind::Share:
        return data.whole == WholeKind::Drawn ? TransformText::tr("share of the sum of those drawn")
                                              : TransformText::tr("share of the published total");
    case TransformKind::YearToDate:
        return TransformText::tr("added up from the start of the year");
    case TransformKind::Years:
    case TransformKind::Halves:
    case TransformKind::Quarters:
        return longerNote(data);
    }
    return {};
}

QString derivedUnitText(const ChartData &data, Language language)
{
    if (data.unit.kind() == UnitKind::Points)
        return TransformText::tr("percentage points");
    const std::optional<Period> base = data.view.transform.base();
    if (data.unit.kind() == UnitKind::Index && base)
        return TransformText::tr("index, %1 = 100").arg(periodText(*base, language));
    return {};
}

QString transformHeader(const Transform &transform)
{
    switch (transform.kind()) {
    case TransformKind::Index:
        return TransformText::tr("Index");
    case TransformKind::Level:
    case TransformKind::Years:
    case TransformKind::Halves:
    case TransformKind::Quarters:
        return {};
    default:
        return transformName(transform);
    }
}

bool hasPublishedLevel(const Transform &transform)
{
    return !transform.isLevel() && !transform.longerPeriods();
}

QString basisText(const SeriesPoint &point, const Transform &transform, Language language)
{
    constexpr qsizetype mostNamed = 4;
    if (transform.isLevel())
        return {};
    const auto named = [language](const Observation &observation) {
        return TransformText::tr("%1: %2", "period, figure")
            .arg(periodText(observation.key.period, language), figureText(observation.figure, language));
    };
    if (point.basis.size() > mostNamed) {
        return TransformText::tr(
            "Made of %n published figures", nullptr, static_cast<int>(point.basis.size()) + 1);
    }
    QStringList texts;
    for (const Observation &observation : point.basis)
        texts.append(named(observation));
    texts.append(named(point.observation));
    return TransformText::tr("Published: %1")
        .arg(texts.join(language == Language::Chinese ? u"；"_s : u"; "_s));
}

} // namespace tongbao
