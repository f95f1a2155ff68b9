#include "ui/charts/overviewlayout.h"

#include "ui/charts/layoutparts.h"
#include "ui/charts/overviewspec.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tongbao {

namespace {

using namespace layoutparts;

constexpr double columnGap = 1.8; // in em
constexpr double rowGap = 1.1;
constexpr double leastChartWidth = 22; // in em
constexpr double leastChartHeight = 8.5;

// One try: so many charts, in so many columns, on a canvas of that size.
class OverviewFrame {
public:
    OverviewFrame(const ChartSpec &overview, qsizetype parts, QSizeF canvas, double em, double margin);

    bool build(qsizetype columns);
    const OverviewLayout &layout() const { return m_layout; }

private:
    struct Line {
        QString text;
        QFont font;
        Ink::Kind ink;
        TextItem::Role role;
    };
    QList<Line> headlineLines(const SpecHeadline &headline, double width) const;
    QList<Line> headingLines(const ChartSpec &part, double width) const;
    double heightOf(const QList<Line> &lines) const;
    void addBlock(const QList<Line> &lines, QPointF topLeft, double width);
    QFont figureFont(double width) const;
    void placeHeadlines();
    bool placeCharts(qsizetype columns);

    OverviewLayout m_layout;
    Fonts m_fonts;
    QFont m_figure;
    QFont m_heading;
    double m_margin;
    QRectF m_body;
};

OverviewFrame::OverviewFrame(
    const ChartSpec &overview, qsizetype parts, QSizeF canvas, double em, double margin)
    : m_layout{canvas, em, withFirstParts(overview, parts), {}, {}, {}}
    , m_fonts(em)
    , m_heading(chartFont(1.15 * em, true))
    , m_margin(margin)
{
}

bool OverviewFrame::build(qsizetype columns)
{
    const QSizeF &canvas = m_layout.canvas;
    const double width = canvas.width() - 2 * m_margin;
    const double top = placeHeader(m_layout.texts, m_layout.spec, m_fonts, {m_margin, m_margin}, width)
        + 0.9 * m_layout.em;
    const double bottom
        = placeFooter(m_layout.texts, m_layout.spec.footer, m_fonts, canvas, m_margin, m_layout.em)
        - 0.9 * m_layout.em;
    m_body = QRectF(QPointF(m_margin, top), QPointF(m_margin + width, bottom));
    placeHeadlines();
    return m_layout.spec.parts.isEmpty() ? m_body.height() >= 0 : placeCharts(columns);
}

QList<OverviewFrame::Line> OverviewFrame::headlineLines(const SpecHeadline &headline, double width) const
{
    QList<Line> lines;
    const auto add = [&](const QString &text, const QFont &font, Ink::Kind ink, TextItem::Role role) {
        if (text.isEmpty())
            return;
        for (const QString &line : wrappedText(text, font, width))
            lines.append({line, font, ink, role});
    };
    add(headline.title, m_fonts.tick, Ink::Kind::Muted, TextItem::Role::Label);
    add(headline.figure, m_figure, Ink::Kind::Text, TextItem::Role::Value);
    add(headline.origin, m_fonts.footer, Ink::Kind::Muted, TextItem::Role::Subtitle);
    add(headline.notes, m_fonts.footer, Ink::Kind::Muted, TextItem::Role::Subtitle);
    return lines;
}

QList<OverviewFrame::Line> OverviewFrame::headingLines(const ChartSpec &part, double width) const
{
    QList<Line> lines;
    for (const QString &line : wrappedText(part.title, m_heading, width))
        lines.append({line, m_heading, Ink::Kind::Text, TextItem::Role::Title});
    for (const QString &line : wrappedText(part.subtitle, m_fonts.tick, width))
        lines.append({line, m_fonts.tick, Ink::Kind::Muted, TextItem::Role::Subtitle});
    return lines;
}

double OverviewFrame::heightOf(const QList<Line> &lines) const
{
    double height = 0.5 * m_layout.em; // under the rule
    for (const Line &line : lines)
        height += lineHeight(line.font);
    return height;
}

void OverviewFrame::addBlock(const QList<Line> &lines, QPointF topLeft, double width)
{
    m_layout.rules.append({topLeft, topLeft + QPointF(width, 0)});
    topLeft.ry() += 0.5 * m_layout.em;
    for (const Line &line : lines) {
        m_layout.texts.append({line.role, line.text, line.font, topLeft, {line.ink}});
        topLeft.ry() += lineHeight(line.font);
    }
}

// Large letters, in which no figure breaks.
QFont OverviewFrame::figureFont(double width) const
{
    constexpr double largest = 2; // in em
    constexpr double least = 1.2;
    const QFont large = chartFont(largest * m_layout.em, true);
    double widest = 0;
    for (const SpecHeadline &headline : m_layout.spec.headlines)
        widest = std::max(widest, textWidth(headline.figure, large));
    const double share = widest > width ? width / widest : 1;
    return chartFont(std::max(std::floor(largest * m_layout.em * share), least * m_layout.em), true);
}

// All in one row, or in two where a row would break every line of theirs.
void OverviewFrame::placeHeadlines()
{
    const QList<SpecHeadline> &headlines = m_layout.spec.headlines;
    const double gap = columnGap * m_layout.em;
    const qsizetype inRow = m_body.width() >= 40 * m_layout.em ? headlines.size() : 2;
    const double width = (m_body.width() - gap * static_cast<double>(inRow - 1)) / static_cast<double>(inRow);
    m_figure = figureFont(width);
    for (qsizetype first = 0; first < headlines.size(); first += inRow) {
        double height = 0;
        for (qsizetype i = first; i < std::min(first + inRow, headlines.size()); ++i) {
            const QList<Line> lines = headlineLines(headlines.at(i), width);
            const double left = m_body.left() + static_cast<double>(i - first) * (width + gap);
            addBlock(lines, {left, m_body.top()}, width);
            height = std::max(height, heightOf(lines));
        }
        m_body.setTop(m_body.top() + height + rowGap * m_layout.em);
    }
}

bool OverviewFrame::placeCharts(qsizetype columns)
{
    const QList<ChartSpec> &parts = m_layout.spec.parts;
    const double em = m_layout.em;
    const qsizetype rows = (parts.size() + columns - 1) / columns;
    const double gap = columnGap * em;
    const double width
        = (m_body.width() - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
    const double height
        = (m_body.height() - rowGap * em * static_cast<double>(rows - 1)) / static_cast<double>(rows);
    bool fits = width >= leastChartWidth * em;
    for (qsizetype row = 0; row < rows; ++row) {
        const double top = m_body.top() + static_cast<double>(row) * (height + rowGap * em);
        const qsizetype end = std::min((row + 1) * columns, parts.size());
        double heading = 0; // of the tallest, so that the charts of a row are of one height
        for (qsizetype i = row * columns; i < end; ++i)
            heading = std::max(heading, heightOf(headingLines(parts.at(i), width)));
        for (qsizetype i = row * columns; i < end; ++i) {
            const double left = m_body.left() + static_cast<double>(i - row * columns) * (width + gap);
            addBlock(headingLines(parts.at(i), width), {left, top}, width);
            m_layout.charts.append(QRectF(QPointF(left, top + heading), QPointF(left + width, top + height)));
        }
        fits = fits && height - heading >= leastChartHeight * em;
    }
    return fits;
}

} // namespace

OverviewLayout layOutOverview(const ChartSpec &overview, QSizeF size, double em, double margin)
{
    constexpr double growth = 1.06;
    constexpr int fewTries = 3; // letters a little smaller are better than a chart less
    constexpr int mostTries = 60; // about 31 times the size
    const auto tried = [&](qsizetype count, int tries) -> std::optional<OverviewLayout> {
        for (const qsizetype columns : {qsizetype(2), qsizetype(1), count}) {
            OverviewFrame frame(overview, count, size * std::pow(growth, tries), em, margin);
            if (frame.build(std::clamp(columns, qsizetype(1), std::max(count, qsizetype(1))))
                || tries == mostTries)
                return frame.layout();
        }
        return std::nullopt;
    };
    const qsizetype all = overview.parts.size();
    for (const qsizetype count : {all, std::min(all, qsizetype(2))}) {
        for (int tries = 0; tries < fewTries; ++tries) {
            if (const std::optional<OverviewLayout> layout = tried(count, tries))
                return *layout;
        }
    }
    for (int tries = 0;; ++tries) {
        if (const std::optional<OverviewLayout> layout = tried(std::min(all, qsizetype(1)), tries))
            return *layout;
    }
}

} // namespace tongbao
