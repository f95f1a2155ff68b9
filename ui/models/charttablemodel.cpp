#include "ui/models/charttablemodel.h"

#include "db/domain/concentrationseries.h"
#include "db/domain/membersum.h"
#include "db/domain/periodtext.h"
#include "db/domain/region.h"
#include "db/domain/transformtext.h"
#include "ui/models/celltext.h"

#include <QSet>

#include <algorithm>

namespace tongbao {

namespace {

QString valueTitle(const View &view)
{
    if (const QString header = transformHeader(view.transform); !header.isEmpty())
        return header;
    switch (view.kind) {
    case ViewKind::Share:
        return ChartTableModel::tr("Share");
    case ViewKind::Penetration:
        return ChartTableModel::tr("Penetration");
    case ViewKind::Overview: // has no table
    case ViewKind::Partnerships: // has a table of its own
    case ViewKind::Volume:
        return ChartTableModel::tr("Value");
    case ViewKind::Users:
        return ChartTableModel::tr("Users");
    case ViewKind::Count:
        return ChartTableModel::tr("Count");
    case ViewKind::Concentration:
        return ChartTableModel::tr("Value", "of an index");
    case ViewKind::Publishers:
        return ChartTableModel::tr("Figure");
    }
    Q_UNREACHABLE();
}

} // namespace

void ChartTableModel::setData(const ChartData &data, const Catalog &catalog, Language language)
{
    setData(data, chartRows(data), catalog, language);
}

void ChartTableModel::setData(
    const ChartData &data, const QList<ChartRow> &rows, const Catalog &catalog, Language language)
{
    changeAll([&] {
        m_data = data;
        m_catalog = catalog;
        m_language = language;
        m_scale = chartScale(data, language); // one for the whole column: that of the axis
        m_entries = rows;
        m_spreads = data.view.kind == ViewKind::Publishers ? spreads(data) : QList<Spread>();
        m_names.clear();
        for (const Series &series : data.series) {
            const Subject *subject = catalog.subject(series.subject);
            const Metric *metric = catalog.metric(series.metric);
            m_names.append({subject ? displayName(*subject, language) : series.subject,
                metric ? displayName(*metric, language) : series.metric,
                regionName(series.region, language)});
        }
    });
}

void ChartTableModel::clear()
{
    changeAll([&] {
        m_data.series.clear();
        m_entries.clear();
        m_spreads.clear();
        m_names.clear();
    });
}

bool ChartTableModel::hasAny(int column) const
{
    for (int entry = 0; entry < entryCount(); ++entry) {
        if (!cell(entry, column).text.isEmpty())
            return true;
    }
    return false;
}

bool ChartTableModel::isNeeded(Column column) const
{
    if (column == ChangeColumn)
        return (drawsEarlier(m_data.view) || tellsChange(m_data.view.transform)) && hasAny(column);
    if (column == PublishedColumn)
        return hasPublishedLevel(m_data.view.transform);
    if (column == MembersColumn)
        return hasMemberSums(m_data);
    if (column == EarlierColumn)
        return drawsEarlier(m_data.view);
    if (m_data.view.kind == ViewKind::Publishers && column == SubjectColumn)
        return false; // all of them are about the same one
    if (column == ValueColumn || column == RangeColumn)
        return hasAny(column);
    if (column == SpreadColumn || column == SpreadPercentColumn)
        return m_data.view.kind == ViewKind::Publishers;
    QSet<QString> names;
    for (const Series &series : m_data.series)
        names.insert(column == MetricColumn ? series.metric : series.region);
    return (column != MetricColumn && column != RegionColumn) || names.size() > 1;
}

int ChartTableModel::rowOf(qsizetype series, qsizetype point) const
{
    for (int entry = 0; entry < m_entries.size(); ++entry) {
        if (m_entries.at(entry).series == series && m_entries.at(entry).point == point)
            return TableModel::rowOf(entry);
    }
    return -1;
}

int ChartTableModel::rowOf(const ObservationKey &key) const
{
    for (int entry = 0; entry < m_entries.size(); ++entry) {
        if (pointOf(entry).observation.key == key)
            return TableModel::rowOf(entry);
    }
    return -1;
}

TableColumn ChartTableModel::column(int column) const
{
    switch (column) {
    case PeriodColumn:
        return {tr("Period")};
    case SubjectColumn:
        return {m_data.view.kind == ViewKind::Concentration ? tr("Measure") : tr("App")};
    case MetricColumn:
        return {tr("Metric")};
    case RegionColumn:
        return {tr("Region")};
    case ValueColumn:
        return {valueTitle(m_data.view), true};
    case RangeColumn:
        return {tr("Low–high"), true};
    case EarlierColumn:
        return {tr("Earlier"), true, tr("The figure that this one is compared with")};
    case ChangeColumn:
        return {tr("Change"), true, changeToolTip()};
    case PublishedColumn:
        return {tr("Published"), true, tr("The figure as it was published")};
    case MembersColumn:
        return {tr("Members"), true,
            tr("What the same publisher's figures of the members add up to, and how far that is from the "
               "group's own figure")};
    case SpreadColumn:
        return {tr("Spread"), true,
            m_data.unit.kind() == UnitKind::Percent
                ? tr("From the lowest to the highest publisher of the period, in percentage points")
                : tr("From the lowest to the highest publisher of the period")};
    case SpreadPercentColumn:
        return {tr("Spread %"), true, tr("Of the lowest figure of the period")};
    case PublisherColumn:
        return {tr("Publisher")};
    default:
        return {tr("Source")};
    }
}

QString ChartTableModel::changeToolTip() const
{
    const bool isPercent = m_data.unit.kind() == UnitKind::Percent;
    if (m_data.view.mark == Mark::Slope && !drawsEarlier(m_data.view))
        return isPercent ? tr("On the first period, in percentage points") : tr("On the first period");
    if (drawsEarlier(m_data.view))
        return isPercent ? tr("On the earlier figure, in percentage points") : tr("On the earlier figure");
    return isPercent ? tr("On the period before, in percentage points") : tr("On the period before");
}

TableCell ChartTableModel::cell(int entry, int column) const
{
    const SeriesPoint &point = pointOf(entry);
    switch (column) {
    case PeriodColumn:
        return {periodText(point.period, m_language)};
    case ValueColumn:
        return {valueText(point.figure, m_language, m_scale), toolTipOf(point)};
    case RangeColumn:
        return {rangeText(point.figure, m_language, m_scale), toolTipOf(point)};
    case EarlierColumn:
        return {earlierCell(entry)};
    case ChangeColumn:
        return {changeCell(entry)};
    case PublishedColumn:
        return {figureText(point.observation.figure, m_language)};
    case MembersColumn:
        return {memberCell(point)};
    case SpreadColumn:
    case SpreadPercentColumn:
        return {spreadCell(entry, column)};
    case PublisherColumn:
        return {point.publisher};
    case SourceColumn: {
        const Source *source = m_catalog.source(point.observation.key.source);
        return {sourceCell(entry), source ? displayName(*source, m_language) : QString()};
    }
    default:
        return {nameOf(entry, column)};
    }
}

std::weak_ordering ChartTableModel::compared(int a, int b, int column) const
{
    const SeriesPoint &one = pointOf(a);
    const SeriesPoint &other = pointOf(b);
    switch (column) {
    case PeriodColumn:
        return one.period.ordinal() <=> other.period.ordinal();
    case ValueColumn:
    case RangeColumn:
        return comparedFigures(one.figure, other.figure);
    case ChangeColumn:
        return comparedNumbers(m_entries.at(a).change.value_or(0), m_entries.at(b).change.value_or(0));
    case PublishedColumn:
        return comparedFigures(one.observation.figure, other.observation.figure);
    case EarlierColumn:
        return comparedFigures(
            one.earlier ? one.earlier->figure : Figure{}, other.earlier ? other.earlier->figure : Figure{});
    case MembersColumn:
        return comparedFigures(one.memberSum.value_or(Figure{}), other.memberSum.value_or(Figure{}));
    case SpreadColumn:
        return comparedNumbers(
            spreadOf(a) ? spreadOf(a)->difference() : 0, spreadOf(b) ? spreadOf(b)->difference() : 0);
    case SpreadPercentColumn:
        return comparedNumbers(spreadOf(a) ? spreadOf(a)->percent().value_or(0) : 0,
            spreadOf(b) ? spreadOf(b)->percent().value_or(0) : 0);
    case PublisherColumn:
        return one.publisher.localeAwareCompare(other.publisher) <=> 0;
    case SourceColumn:
        return sourceCell(a).localeAwareCompare(sourceCell(b)) <=> 0;
    default:
        return nameOf(a, column).localeAwareCompare(nameOf(b, column)) <=> 0;
    }
}

bool ChartTableModel::isEmpty(int entry, int column) const
{
    switch (column) {
    case ValueColumn:
        return !pointOf(entry).figure.value;
    case RangeColumn:
        return !pointOf(entry).figure.low;
    case EarlierColumn:
        return !pointOf(entry).earlier;
    case ChangeColumn:
        return !m_entries.at(entry).change;
    case MembersColumn:
        return !pointOf(entry).memberSum;
    case SpreadColumn:
    case SpreadPercentColumn:
        return !spreadOf(entry);
    default:
        return false;
    }
}

const SeriesPoint &ChartTableModel::pointOf(int entry) const
{
    const ChartRow &row = m_entries.at(entry);
    return m_data.series.at(row.series).points.at(row.point);
}

QString ChartTableModel::toolTipOf(const SeriesPoint &point) const
{
    return m_data.view.kind != ViewKind::Concentration
        ? pointToolTip(point, m_data.view.transform, m_language)
        : tr("From %1").arg(derivationText(point, m_catalog, m_language));
}

QString ChartTableModel::changeCell(int entry) const
{
    const ChartRow &row = m_entries.at(entry);
    if (!row.change)
        return {};
    const QList<SeriesPoint> &points = m_data.series.at(row.series).points;
    const SeriesPoint &point = points.at(row.point);
    const bool isCompared = drawsEarlier(m_data.view) && point.earlier;
    const Figure &before = isCompared ? point.earlier->figure : points.at(row.point - 1).figure;
    const int decimals = std::max(decimalsOf(point.figure), decimalsOf(before));
    return changeText(*row.change, decimals, m_data.unit, m_language, m_scale);
}

QString ChartTableModel::memberCell(const SeriesPoint &point) const
{
    return point.memberSum
        ? memberSumText(*point.memberSum, point.observation.figure, m_language, m_data.view.scale)
        : QString();
}

QString ChartTableModel::earlierCell(int entry) const
{
    const SeriesPoint &point = pointOf(entry);
    if (!point.earlier)
        return {};
    const QString text = figureText(point.earlier->figure, m_language, m_scale);
    return m_data.view.compareAsOf ? text
                                   : tr("%1 in %2").arg(text, periodText(point.earlier->period, m_language));
}

const Spread *ChartTableModel::spreadOf(int entry) const
{
    const Period period = pointOf(entry).period;
    const auto at = std::find_if(m_spreads.begin(), m_spreads.end(),
        [period](const Spread &spread) { return spread.period == period; });
    return at == m_spreads.end() ? nullptr : &*at;
}

QString ChartTableModel::spreadCell(int entry, int column) const
{
    const Spread *spread = spreadOf(entry);
    if (!spread)
        return {};
    Figure figure;
    if (column == SpreadPercentColumn) {
        figure.value = spread->percent() ? Number::fromValue(*spread->percent(), 1) : std::nullopt;
        return figure.value ? figureText(figure, m_language) : QString();
    }
    figure.unit = m_data.unit;
    figure.value = Number::fromValue(spread->difference(), spread->decimals);
    // Percentage points: the difference of two percents is no percent.
    return m_data.unit.kind() == UnitKind::Percent ? numberText(*figure.value, Scale::One, m_language)
                                                   : figureText(figure, m_language, m_scale);
}

QString ChartTableModel::sourceCell(int entry) const
{
    const QString &code = pointOf(entry).observation.key.source;
    const Source *source = m_catalog.source(code);
    return source ? sourceTitle(*source, m_language) : code;
}

const QString &ChartTableModel::nameOf(int entry, int column) const
{
    const SeriesNames &names = m_names.at(m_entries.at(entry).series);
    switch (column) {
    case MetricColumn:
        return names.metric;
    case RegionColumn:
        return names.region;
    default:
        return names.subject;
    }
}

} // namespace tongbao
