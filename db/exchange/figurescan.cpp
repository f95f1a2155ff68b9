#include "db/exchange/figurescan.h"

#include "db/domain/figurerules.h"
#include "db/domain/rules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// The columns of figures, in the order of their format.
enum FigureColumn {
    MetricColumn,
    SubjectColumn,
    RegionColumn,
    PeriodColumn,
    ValueColumn,
    LowColumn,
    HighColumn,
    QualifierColumn,
    StatusColumn,
    UnitColumn,
    SourceColumn,
    NoteColumn
};

// What writers put in front of a text says something about the text: not a plain one.
bool hasMark(std::string_view cell)
{
    return cell.starts_with('\'') || cell.starts_with("\xef\xbb\xbf");
}

void setNumber(const std::optional<Number> &number, double &value, qint8 &decimals)
{
    if (!number)
        return;
    value = number->value();
    decimals = static_cast<qint8>(number->decimals());
}

} // namespace

FigureScan::FigureScan(const FileLayout &layout, qsizetype columns, const Catalog &catalog)
    : m_layout(layout)
    , m_columns(columns)
    , m_catalog(catalog)
{
}

std::string_view FigureScan::cell(const CsvRow &row, qsizetype column) const
{
    const qsizetype place = m_layout.places.at(column);
    return place < 0 ? std::string_view() : row.cells[static_cast<size_t>(place)];
}

template <typename T, typename Find>
const std::optional<T> &FigureScan::meaning(Meanings<T> &known, std::string_view cell, Find find)
{
    const auto found = known.find(cell);
    if (found != known.end())
        return found->second;
    const QString text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
    return known.emplace(cell, hasMark(cell) ? std::nullopt : find(text)).first->second;
}

std::optional<FigureScan::MetricMeaning> FigureScan::metricOf(const QString &text)
{
    const Metric *metric = m_catalog.metric(text);
    return metric ? std::optional(MetricMeaning{figures.placeOf(text.toUtf8()), metric}) : std::nullopt;
}

std::optional<quint32> FigureScan::periodOf(const QString &text)
{
    const std::optional<Period> period = Period::fromKey(text);
    return period && period->key() == text ? std::optional(figures.placeOf(text.toUtf8())) : std::nullopt;
}

std::optional<quint32> FigureScan::regionOf(const QString &text)
{
    const QString region = text.isEmpty() ? u"CN"_s : text;
    return isRegion(region) ? std::optional(figures.placeOf(region.toUtf8())) : std::nullopt;
}

std::optional<quint32> FigureScan::noteOf(const QString &text)
{
    const bool isPlain = text == text.trimmed() && textProblem(text, Lines::Many).isEmpty();
    return isPlain ? std::optional(figures.placeOf(text.toUtf8())) : std::nullopt;
}

// A file that says nothing of it means the only unit that the metric can have.
std::optional<FigureScan::UnitMeaning> FigureScan::unitOf(const QString &text, const Metric &metric)
{
    std::optional<Unit> unit = Unit::fromCode(text);
    if (text.isEmpty() && metric.unit == UnitKind::Percent)
        unit = Unit::percent();
    else if (text.isEmpty() && metric.unit == UnitKind::Count)
        unit = Unit::count();
    return unit ? std::optional(UnitMeaning{figures.placeOf(unit->code().toUtf8()), *unit}) : std::nullopt;
}

// Plain digits with at most one point: anything else has more to say than a number.
bool FigureScan::takeNumber(std::string_view cell, std::optional<Number> &number)
{
    constexpr size_t longest = 24;
    number.reset();
    if (cell.empty())
        return true;
    if (cell.size() > longest)
        return false;
    std::array<char16_t, longest> text{};
    std::copy(cell.begin(), cell.end(), text.begin());
    number = Number::fromText(QStringView(text.data(), static_cast<qsizetype>(cell.size())));
    return number && number->decimals() >= 0;
}

bool FigureScan::takeFigure(const CsvRow &row, const Metric &metric, FigureRow &figure)
{
    if (!takeNumber(cell(row, ValueColumn), m_figure.value) || !takeNumber(cell(row, LowColumn), m_figure.low)
        || !takeNumber(cell(row, HighColumn), m_figure.high))
        return false;
    const std::optional<Qualifier> &qualifier = meaning(m_qualifiers, cell(row, QualifierColumn),
        [](const QString &text) { return text.isEmpty() ? Qualifier::Exact : qualifierFromCode(text); });
    const std::optional<Status> &status = meaning(m_statuses, cell(row, StatusColumn),
        [](const QString &text) { return text.isEmpty() ? Status::Actual : statusFromCode(text); });
    const std::optional<UnitMeaning> &unit = meaning(m_units[&metric], cell(row, UnitColumn),
        [this, &metric](const QString &text) { return unitOf(text, metric); });
    if (!qualifier || !status || !unit)
        return false;
    figure.qualifier = m_figure.qualifier = *qualifier;
    figure.status = m_figure.status = *status;
    figure.unit = unit->place;
    m_figure.unit = unit->unit;
    setNumber(m_figure.value, figure.value, figure.valueDecimals);
    setNumber(m_figure.low, figure.low, figure.lowDecimals);
    setNumber(m_figure.high, figure.high, figure.highDecimals);
    return figureProblems(m_figure, &metric).isEmpty();
}

bool FigureScan::take(const CsvRow &row)
{
    if (static_cast<qsizetype>(row.cells.size()) != m_columns)
        return false;
    const auto known = [this](const auto *entry, const QString &text) {
        return entry ? std::optional(figures.placeOf(text.toUtf8())) : std::nullopt;
    };
    const auto &metric
        = meaning(m_metrics, cell(row, MetricColumn), [this](const QString &text) { return metricOf(text); });
    const auto &subject = meaning(m_subjects, cell(row, SubjectColumn),
        [&](const QString &text) { return known(m_catalog.subject(text), text); });
    const auto &source = meaning(m_sources, cell(row, SourceColumn),
        [&](const QString &text) { return known(m_catalog.source(text), text); });
    const auto &region
        = meaning(m_regions, cell(row, RegionColumn), [this](const QString &text) { return regionOf(text); });
    const auto &period
        = meaning(m_periods, cell(row, PeriodColumn), [this](const QString &text) { return periodOf(text); });
    const auto &note
        = meaning(m_notes, cell(row, NoteColumn), [this](const QString &text) { return noteOf(text); });
    if (!metric || !subject || !source || !region || !period || !note)
        return false;
    FigureRow figure;
    if (!takeFigure(row, *metric->metric, figure))
        return false;
    figure.metric = metric->place;
    figure.subject = *subject;
    figure.source = *source;
    figure.region = *region;
    figure.period = *period;
    figure.note = *note;
    figures.append(figure);
    places.push_back(row.place);
    return true;
}

} // namespace tongbao
