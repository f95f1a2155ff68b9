#include "ui/charts/layoutparts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tongbao::layoutparts {

namespace {

// In ems of the tick labels.
constexpr double leastWidth = 9; // of a panel's plot
constexpr double leastHeight = 4;
constexpr double columnGap = 1.8;
constexpr double rowGap = 1.0;
constexpr double headingGap = 0.5; // between a heading and its plot
constexpr double boundGap = 1.2; // the same with room for the arrow of a bound
constexpr double bestProportion = 1.7; // of a plot, width to height

// What stands over a panel.
struct Heading {
    QStringList names;
    QStringList figures;
};

// Panels in so many columns.
class Grid {
public:
    Grid(
        const ChartLayout &layout, const ChartSpec &spec, const Fonts &fonts, const QRectF &body, int columns)
        : m_spec(spec)
        , m_fonts(fonts)
        , m_body(body)
        , m_em(layout.em)
        , m_slots(layout.slotCount)
        , m_columns(columns)
        , m_rows((count() + columns - 1) / columns)
    {
        // The ticks depend on the height, and the room beside them on the ticks.
        m_values = scaleOfFigures(spec, body.height() / m_rows - 4 * m_em, tickDistance());
        measure();
        m_values = scaleOfFigures(spec, m_height, tickDistance());
        measure();
    }

    bool isReadable() const { return m_width >= leastWidth * m_em && m_height >= leastHeight * m_em; }

    // The less the better: panels of good proportions, few empty places, short headings.
    double awkwardness() const
    {
        const double empty = m_columns * m_rows - count();
        double headings = 0;
        for (int row = 0; row < m_rows; ++row)
            headings += headingHeight(row);
        return std::abs(std::log(m_width / m_height / bestProportion)) + empty / count()
            + headings / m_body.height();
    }

    void place(ChartLayout &layout) const
    {
        layout.values = scaleOfFigures(m_spec, m_height, tickDistance());
        layout.periods = m_periods;
        layout.plot = {};
        double y = m_body.top();
        for (int row = 0; row < m_rows; ++row) {
            const double top = y + headingHeight(row) + gapUnderHeading();
            for (int i = row * m_columns; i < std::min(count(), (row + 1) * m_columns); ++i)
                placePanel(layout, i, y, top);
            y = top + m_height + rowGap * m_em;
        }
    }

private:
    int count() const { return static_cast<int>(m_spec.series.size()); }
    double tickDistance() const { return 2.2 * m_em; }

    double gapUnderHeading() const
    {
        const bool hasArrows
            = std::any_of(m_spec.series.begin(), m_spec.series.end(), [](const auto &series) {
                  return std::any_of(series.points.begin(), series.points.end(), hasSignAbove);
              });
        return (hasArrows ? boundGap : headingGap) * m_em;
    }

    void measure()
    {
        m_left = m_body.left() + widestTick(m_values, m_spec, m_fonts.tick) + 0.5 * m_em;
        m_width = (m_body.right() - m_left - (m_columns - 1) * columnGap * m_em) / m_columns;
        const double room = std::max(m_width, m_em);
        m_periods = periodAxis(m_spec.periods, m_spec.language, room / m_slots, 0.7 * m_em,
            [this](const QString &text) { return textWidth(text, m_fonts.tick); });
        measureHeadings(room);
        double taken = axisHeight() + (m_rows - 1) * rowGap * m_em;
        for (int row = 0; row < m_rows; ++row)
            taken += headingHeight(row) + gapUnderHeading();
        m_height = (m_body.height() - taken) / m_rows;
    }

    void measureHeadings(double room)
    {
        m_headings.clear();
        m_isOneLine = true;
        for (const SpecSeries &series : m_spec.series) {
            const QString figure = series.points.isEmpty() ? QString() : lastFigure(m_spec, series);
            m_headings.append({wrappedName(series.label, m_fonts.label, room),
                figure.isEmpty() ? QStringList() : wrappedText(figure, m_fonts.value, room)});
            const double width
                = textWidth(series.label, m_fonts.label) + 0.6 * m_em + textWidth(figure, m_fonts.value);
            m_isOneLine = m_isOneLine && width <= room;
        }
    }

    double headingHeight(int row) const
    {
        if (m_isOneLine)
            return lineHeight(m_fonts.label);
        double height = 0;
        for (int i = row * m_columns; i < std::min(count(), (row + 1) * m_columns); ++i) {
            const Heading &heading = m_headings.at(i);
            height = std::max(height,
                lineHeight(m_fonts.label) * static_cast<double>(heading.names.size())
                    + lineHeight(m_fonts.value) * static_cast<double>(heading.figures.size()));
        }
        return height;
    }

    double axisHeight() const
    {
        return 0.6 * m_em + lineHeight(m_fonts.tick) * static_cast<double>(m_periods.rows.size());
    }

    void placePanel(ChartLayout &layout, int index, double headingTop, double top) const
    {
        const int column = index % m_columns;
        const double left = m_left + column * (m_width + columnGap * m_em);
        const Panel panel{
            index, QRectF(left, top, m_width, m_height), column == 0, index + m_columns >= count()};
        placeHeading(layout, index, {left, headingTop});
        const ChartLayout own = layout.ofPanel(panel);
        if (panel.hasValueTicks)
            placeValueTicks(layout, own);
        if (panel.hasPeriodTicks)
            placePeriodLabels(layout, own);
        layout.panels.append(panel);
        layout.plot = layout.plot.isNull() ? panel.plot : layout.plot.united(panel.plot);
    }

    void placeHeading(ChartLayout &layout, int index, QPointF topLeft) const
    {
        const Heading &heading = m_headings.at(index);
        for (const QString &name : heading.names) {
            layout.texts.append(
                {TextItem::Role::Label, name, m_fonts.label, topLeft, {Ink::Kind::Series, index}});
            if (m_isOneLine)
                topLeft.rx() += textWidth(name, m_fonts.label) + 0.6 * m_em;
            else
                topLeft.ry() += lineHeight(m_fonts.label);
        }
        for (const QString &figure : heading.figures) {
            layout.texts.append(
                {TextItem::Role::Value, figure, m_fonts.value, topLeft, {Ink::Kind::Muted, index}});
            topLeft.ry() += lineHeight(m_fonts.value);
        }
    }

    void placeValueTicks(ChartLayout &layout, const ChartLayout &panel) const
    {
        const QList<double> ticks = panel.values.ticks();
        for (const double tick : ticks) {
            const QString text = tickText(panel.values, m_spec, tick, tick == ticks.last());
            const QPointF place(panel.plot.left() - 0.5 * m_em - textWidth(text, m_fonts.tick),
                panel.at(panel.firstEdge, tick).y() - textHeight(m_fonts.tick) / 2);
            layout.texts.append({TextItem::Role::Tick, text, m_fonts.tick, place, {Ink::Kind::Muted}});
        }
    }

    // A label that would reach into the neighbour's gives way, unless it is the only one.
    void placePeriodLabels(ChartLayout &layout, const ChartLayout &panel) const
    {
        double y = panel.plot.bottom() + 0.6 * m_em;
        const double beyond = 0.4 * columnGap * m_em;
        for (const QList<PeriodLabel> &row : m_periods.rows) {
            for (const PeriodLabel &label : row) {
                const double width = textWidth(label.text, m_fonts.tick);
                double x = panel.at(label.centre, panel.values.low).x() - width / 2;
                const bool isWithin
                    = x >= panel.plot.left() - beyond && x + width <= panel.plot.right() + beyond;
                if (!isWithin && row.size() > 1)
                    continue;
                x = std::clamp(x, panel.plot.left() - beyond, panel.plot.right() + beyond - width);
                layout.texts.append(
                    {TextItem::Role::Period, label.text, m_fonts.tick, {x, y}, {Ink::Kind::Muted}});
            }
            y += lineHeight(m_fonts.tick);
        }
    }

    const ChartSpec &m_spec;
    const Fonts &m_fonts;
    QRectF m_body;
    double m_em;
    int m_slots;
    int m_columns;
    int m_rows;
    ValueScale m_values;
    PeriodAxis m_periods;
    QList<Heading> m_headings;
    bool m_isOneLine = false; // names and figures stand beside each other, in all panels
    double m_left = 0; // of the first plot
    double m_width = 0; // of each plot
    double m_height = 0;
};

} // namespace

bool placePanels(ChartLayout &layout, const ChartSpec &spec, const Fonts &fonts, const QRectF &body)
{
    const int mostColumns = std::min(
        static_cast<int>(spec.series.size()), static_cast<int>(body.width() / (leastWidth * layout.em)));
    std::optional<Grid> best;
    for (int columns = 1; columns <= mostColumns; ++columns) {
        const Grid grid(layout, spec, fonts, body, columns);
        if (grid.isReadable() && (!best || grid.awkwardness() < best->awkwardness()))
            best.emplace(grid);
    }
    if (best)
        best->place(layout);
    return best.has_value();
}

} // namespace tongbao::layoutparts
