#include "ui/charts/chartlayout.h"

#include "ui/charts/layoutparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

using namespace layoutparts;

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Chart)
};

bool isBound(const SpecPoint &point)
{
    return point.qualifier == Qualifier::Over || point.qualifier == Qualifier::Under;
}

// What stands at the end of a bar: the figure, after the earlier one of a dumbbell.
QString barText(const SpecPoint &point)
{
    return point.earlierText.isEmpty() ? point.text : point.earlierText + u" → "_s + point.text;
}

// Lays out on one canvas, in one manner of labelling; says whether everything had its place.
class Frame {
public:
    // beside: the series whose labels are to stand beside the plot, even if they end early.
    Frame(const ChartSpec &spec, QSizeF canvas, double em, double margin, double cornerShare,
        QSet<qsizetype> beside = {});

    bool build(Labelling labelling, bool isKeyed);
    // Instead of the figures why they are not drawn.
    bool buildMessage(const QString &message);
    const ChartLayout &layout() const { return m_layout; }
    // The series whose labels found no place at their last marks.
    const QSet<qsizetype> &unplaced() const { return m_unplaced; }

private:
    void addLines(TextItem::Role role, const QStringList &lines, const QFont &font, Ink ink, QPointF topLeft);
    void placeHeader();
    void placeFooter();
    void placeUnit();
    void placeMultiples();
    void placeTimeChart(Labelling labelling);
    QList<Label> takeEarly(QList<Label> &labels) const;
    void placePlot(double tickWidth, double labelWidth);
    void placeAxes();
    double reserveEvents(double left, double right, double y);
    void addEvents(const QList<PlacedEvent> &placed, const QList<double> &x, double bottom);
    void placeBars();
    void addValueTick(double value, bool isLast);
    void setValues(double extent, double distance);

    const ChartSpec &m_spec;
    double m_margin;
    double m_corner; // free at the top right
    Fonts m_fonts;
    ChartLayout m_layout;
    QRectF m_body; // what header and footer leave
    QSet<qsizetype> m_beside;
    QSet<qsizetype> m_unplaced;
    QStringList m_eventTexts;
    bool m_isKeyed = false;
    bool m_fits = true;
};

Frame::Frame(const ChartSpec &spec, QSizeF canvas, double em, double margin, double cornerShare,
    QSet<qsizetype> beside)
    : m_spec(spec)
    , m_margin(margin)
    , m_corner(cornerShare * canvas.width())
    , m_fonts(em)
    , m_beside(std::move(beside))
{
    m_layout.canvas = canvas;
    m_layout.em = em;
    m_layout.isHorizontal = !spec.categories.isEmpty();
    const qsizetype count = m_layout.isHorizontal ? spec.categories.size() : spec.periods.size();
    m_layout.slotCount = std::max(1, static_cast<int>(count));
    m_layout.lastEdge = m_layout.slotCount;
}

bool Frame::build(Labelling labelling, bool isKeyed)
{
    m_isKeyed = isKeyed;
    for (int i = 0; i < m_spec.events.size(); ++i)
        m_eventTexts.append(isKeyed ? QString::number(i + 1) : m_spec.events.at(i).text);
    placeHeader();
    placeFooter();
    if (m_spec.mark == Mark::Matrix)
        m_fits = placeMatrix(m_layout, m_spec, m_fonts, m_body) && m_fits;
    else if (m_spec.mark == Mark::Slope)
        m_fits = placeSlopes(m_layout, m_spec, m_fonts, m_body, labelling) && m_fits;
    else if (m_spec.mark == Mark::Multiples)
        placeMultiples();
    else if (m_layout.isHorizontal)
        placeBars();
    else
        placeTimeChart(labelling);
    const QRectF &plot = m_layout.plot;
    const bool isRoomy = plot.height() >= std::max(0.3 * m_layout.canvas.height(), 5 * m_layout.em)
        && plot.width() >= 0.36 * m_layout.canvas.width();
    return m_fits && (isRoomy || m_spec.mark == Mark::Matrix);
}

bool Frame::buildMessage(const QString &message)
{
    placeHeader();
    placeFooter();
    const QStringList lines = wrappedText(message, m_fonts.subtitle, m_body.width());
    const double height = lineHeight(m_fonts.subtitle) * static_cast<double>(lines.size());
    double y = m_body.center().y() - height / 2;
    for (const QString &line : lines) {
        const double x = m_body.center().x() - textWidth(line, m_fonts.subtitle) / 2;
        addLines(TextItem::Role::Message, {line}, m_fonts.subtitle, {Ink::Kind::Text}, {x, y});
        y += lineHeight(m_fonts.subtitle);
    }
    m_layout.plot = m_body;
    return height <= m_body.height();
}

void Frame::addLines(
    TextItem::Role role, const QStringList &lines, const QFont &font, Ink ink, QPointF topLeft)
{
    for (const QString &line : lines) {
        m_layout.texts.append({role, line, font, topLeft, ink});
        topLeft.ry() += lineHeight(font);
    }
}

void Frame::placeHeader()
{
    const double width = m_layout.canvas.width() - 2 * m_margin - m_corner;
    const double bottom
        = layoutparts::placeHeader(m_layout.texts, m_spec, m_fonts, {m_margin, m_margin}, width);
    m_body.setTop(bottom + 0.7 * m_layout.em);
}

void Frame::placeFooter()
{
    m_body.setLeft(m_margin);
    m_body.setRight(m_layout.canvas.width() - m_margin);
    if (m_spec.footer.isEmpty() && !m_isKeyed) { // a thumbnail
        m_body.setBottom(m_layout.canvas.height() - m_margin);
        return;
    }
    QStringList paragraphs = m_spec.footer;
    if (m_isKeyed) {
        const QString separator = ChartText::tr("; ", "between parts of a sentence under a chart");
        QStringList keys;
        for (int i = 0; i < m_spec.events.size(); ++i)
            keys.append(u"%1 %2"_s.arg(i + 1).arg(m_spec.events.at(i).text));
        paragraphs.append(ChartText::tr("Marked above: %1.").arg(keys.join(separator)));
    }
    const double top = layoutparts::placeFooter(
        m_layout.texts, paragraphs, m_fonts, m_layout.canvas, m_margin, m_layout.em);
    m_body.setBottom(top - 0.9 * m_layout.em);
}

// Percent stands at the last tick; other units above the axis.
void Frame::placeUnit()
{
    if (m_spec.isPercent || m_spec.unitText.isEmpty())
        return;
    const QStringList lines = wrappedText(m_spec.unitText, m_fonts.tick, m_body.width());
    addLines(TextItem::Role::Unit, lines, m_fonts.tick, {Ink::Kind::Muted}, m_body.topLeft());
    m_body.setTop(m_body.top() + lineHeight(m_fonts.tick) * static_cast<double>(lines.size()));
}

void Frame::setValues(double extent, double distance)
{
    m_layout.values = scaleOfFigures(m_spec, extent, distance);
}

double Frame::reserveEvents(double left, double right, double y)
{
    if (m_eventTexts.isEmpty())
        return 0;
    QList<double> x;
    for (const SpecEvent &event : m_spec.events)
        x.append(left + (right - left) * event.position / m_layout.slotCount);
    const QList<PlacedEvent> placed = placeEvents(m_eventTexts, x, m_fonts.event, m_body.right());
    int rows = 0;
    for (const PlacedEvent &event : placed)
        rows = std::max(rows, event.row + 1);
    const double height = rows * lineHeight(m_fonts.event);
    // More rows than this and the signs are numbered instead.
    const int mostRows = std::max(2, static_cast<int>(0.2 * m_body.height() / lineHeight(m_fonts.event)));
    if (!m_isKeyed && rows > mostRows)
        m_fits = false;
    addEvents(placed, x, y + height);
    return height + 0.2 * m_layout.em;
}

void Frame::addEvents(const QList<PlacedEvent> &placed, const QList<double> &x, double bottom)
{
    const double sign = 0.55 * m_layout.em;
    for (qsizetype i = 0; i < placed.size(); ++i) {
        const double top = bottom - (placed.at(i).row + 1) * lineHeight(m_fonts.event);
        const double middle = top + textHeight(m_fonts.event) / 2;
        m_layout.events.append({x.at(i), QRectF(x.at(i) - sign / 2, middle - sign / 2, sign, sign)});
        addLines(TextItem::Role::Event, {m_eventTexts.at(i)}, m_fonts.event, {Ink::Kind::Muted},
            {placed.at(i).textLeft, top});
        if (placed.at(i).textLeft < m_body.left() - 0.5
            || placed.at(i).textLeft + textWidth(m_eventTexts.at(i), m_fonts.event) > m_body.right() + 0.5)
            m_fits = false;
    }
}

void Frame::placeMultiples()
{
    placeUnit();
    m_fits = placePanels(m_layout, m_spec, m_fonts, m_body) && m_fits;
}

// Takes out the labels of series that end long before the others.
QList<Label> Frame::takeEarly(QList<Label> &labels) const
{
    const auto isEarly = [this](const Label &label) {
        const SpecSeries &series = m_spec.series.at(label.series);
        return !m_beside.contains(label.series) && endsEarly(m_spec, series)
            && !isOutOfSight(m_spec, series.points.last());
    };
    QList<Label> early;
    std::copy_if(labels.begin(), labels.end(), std::back_inserter(early), isEarly);
    labels.removeIf(isEarly);
    return early;
}

void Frame::placeTimeChart(Labelling labelling)
{
    const double em = m_layout.em;
    QList<Label> labels;
    QList<Label> inPlace;
    double labelWidth = 0;
    double labelHeight = 0;
    if (labelling == Labelling::Legend) {
        m_body.setTop(m_body.top() + 0.4 * em
            + placeLegend(m_layout, m_spec, m_fonts, m_body.topLeft(), m_body.width()));
    } else {
        labels = directLabels(m_spec, m_fonts, labelling, 0.26 * m_layout.canvas.width());
        if (labelling == Labelling::InPlace)
            inPlace = takeEarly(labels);
        for (Label &label : labels) {
            if (isFarFromLabel(m_spec, m_spec.series.at(label.series)))
                label.indent = signIndent * em;
            labelWidth = std::max(labelWidth, label.indent + label.width + 0.9 * em);
            labelHeight += label.height + 0.15 * em;
        }
    }
    setValues(m_body.height() - 4 * em, 2.6 * em);
    const ChartLayout layout = m_layout;
    const QRectF body = m_body;
    const bool fits = m_fits;
    const double guessed = widestTick(m_layout.values, m_spec, m_fonts.tick);
    placePlot(guessed, labelWidth);
    // Events and the unit took height away: fewer steps, other ticks, and they may be wider.
    if (const double needed = widestTick(m_layout.values, m_spec, m_fonts.tick); needed > guessed) {
        m_layout = layout;
        m_body = body;
        m_fits = fits;
        placePlot(needed, labelWidth);
    }
    placeAxes();
    m_fits = m_fits && labelHeight <= m_layout.plot.height() + em;
    placeLabels(m_layout, m_spec, m_fonts, labels);
    m_unplaced = placeLabelsInPlace(m_layout, m_spec, m_fonts, inPlace);
    m_fits = m_fits && m_unplaced.isEmpty();
    if (m_spec.mark == Mark::Column)
        m_fits = m_fits && placeGroupFigures(m_layout, m_spec, m_fonts);
}

void Frame::placePlot(double tickWidth, double labelWidth)
{
    const double em = m_layout.em;
    const double left = m_body.left() + tickWidth + 0.5 * em;
    const double right = m_body.right() - std::max(labelWidth, 0.3 * em);
    m_body.setTop(m_body.top() + reserveEvents(left, right, m_body.top()));
    placeUnit();
    const auto width = [this](const QString &text) { return textWidth(text, m_fonts.tick); };
    m_layout.periods
        = periodAxis(m_spec.periods, m_spec.language, (right - left) / m_layout.slotCount, 0.7 * em, width);
    const double axis
        = 0.5 * em + lineHeight(m_fonts.tick) * static_cast<double>(m_layout.periods.rows.size());
    m_layout.plot = QRectF(QPointF(left, m_body.top() + 0.6 * em), QPointF(right, m_body.bottom() - axis));
    setValues(m_layout.plot.height(), 2.6 * em);
}

void Frame::placeAxes()
{
    const QRectF &plot = m_layout.plot;
    const QList<double> ticks = m_layout.values.ticks();
    for (const double tick : ticks)
        addValueTick(tick, tick == ticks.last());
    double y = plot.bottom() + 0.6 * m_layout.em;
    for (const QList<PeriodLabel> &row : std::as_const(m_layout.periods.rows)) {
        for (const PeriodLabel &label : row) {
            const double width = textWidth(label.text, m_fonts.tick);
            const double centre = m_layout.at(label.centre, 0).x();
            const double x = std::clamp(centre - width / 2, 0.0, m_layout.canvas.width() - width);
            addLines(TextItem::Role::Period, {label.text}, m_fonts.tick, {Ink::Kind::Muted}, {x, y});
        }
        y += lineHeight(m_fonts.tick);
    }
}

void Frame::addValueTick(double value, bool isLast)
{
    const QString text = tickText(m_layout.values, m_spec, value, isLast);
    const double width = textWidth(text, m_fonts.tick);
    const double height = textHeight(m_fonts.tick);
    const QPointF place = m_layout.at(0, value);
    const QPointF topLeft = m_layout.isHorizontal
        ? QPointF(place.x() - width / 2, m_layout.plot.bottom() + 0.5 * m_layout.em)
        : QPointF(m_layout.plot.left() - 0.5 * m_layout.em - width, place.y() - height / 2);
    addLines(TextItem::Role::Tick, {text}, m_fonts.tick, {Ink::Kind::Muted}, topLeft);
}

void Frame::placeBars()
{
    const double em = m_layout.em;
    placeUnit();
    QList<QStringList> names;
    double nameWidth = 0;
    double valueWidth = 0;
    for (const QString &category : m_spec.categories) {
        names.append(wrappedName(category, m_fonts.label, 0.3 * m_layout.canvas.width()));
        for (const QString &line : names.last())
            nameWidth = std::max(nameWidth, textWidth(line, m_fonts.label));
    }
    for (const SpecSeries &series : m_spec.series) {
        for (const SpecPoint &point : series.points)
            valueWidth = std::max(valueWidth, textWidth(barText(point), m_fonts.value) + 1.6 * em);
    }
    const double axis = 0.5 * em + lineHeight(m_fonts.tick);
    m_layout.plot = QRectF(QPointF(m_body.left() + nameWidth + em, m_body.top() + 0.2 * em),
        QPointF(m_body.right() - valueWidth, m_body.bottom() - axis));
    setValues(m_layout.plot.width(), 5 * em);
    const QList<double> ticks = m_layout.values.ticks();
    for (const double tick : ticks)
        addValueTick(tick, tick == ticks.last());

    for (int i = 0; i < names.size(); ++i) {
        const double height = lineHeight(m_fonts.label) * static_cast<double>(names.at(i).size());
        m_fits = m_fits && height + 0.2 * em <= m_layout.slotExtent();
        double y = m_layout.at(i + 0.5, 0).y() - height / 2;
        for (const QString &line : std::as_const(names[i])) {
            const double x = m_layout.plot.left() - em - textWidth(line, m_fonts.label);
            addLines(TextItem::Role::Label, {line}, m_fonts.label, {Ink::Kind::Series, i}, {x, y});
            y += lineHeight(m_fonts.label);
        }
    }
    for (const SpecSeries &series : m_spec.series) {
        for (const SpecPoint &point : series.points) {
            const double highest
                = std::max({0.0, point.value.value_or(0), point.high.value_or(0), point.earlier.value_or(0)});
            const QPointF end = m_layout.at(point.slot + 0.5, highest);
            const double x = std::min(end.x(), m_layout.plot.right());
            addLines(TextItem::Role::Value, {barText(point)}, m_fonts.value, {Ink::Kind::Text},
                {x + (isBound(point) ? 1.4 : 0.6) * em, end.y() - textHeight(m_fonts.value) / 2});
        }
    }
}

QString noRoomText(const ChartSpec &spec)
{
    return ChartText::tr("There is no room for %n small charts that could be read. Make the chart larger, or "
                         "choose fewer apps.",
        nullptr, static_cast<int>(spec.series.size()));
}

// The manners of labelling that suit a chart, the best first.
QList<Labelling> labellingsFor(const ChartSpec &spec)
{
    if (!spec.categories.isEmpty())
        return {Labelling::TwoLines};
    if (spec.mark == Mark::Column || spec.mark == Mark::Dumbbell)
        return {Labelling::Legend};
    if (spec.mark == Mark::Slope)
        return {Labelling::TwoLines, Labelling::OneLine};
    if (spec.mark == Mark::Multiples)
        return {Labelling::TwoLines};
    QList<Labelling> labellings{Labelling::TwoLines, Labelling::OneLine, Labelling::Legend};
    if (spec.mark == Mark::Line)
        labellings.prepend(Labelling::InPlace);
    return labellings;
}

constexpr int mostTries = 60; // about 31 times the size

QSizeF canvasOf(QSizeF size, int tries)
{
    constexpr double growth = 1.06;
    return size * std::pow(growth, tries);
}

ChartLayout layOutMessage(const ChartSpec &spec, QSizeF size, double em, double margin, double cornerShare)
{
    for (int i = 0;; ++i) {
        Frame frame(spec, canvasOf(size, i), em, margin, cornerShare);
        if (frame.buildMessage(noRoomText(spec)) || i == mostTries)
            return frame.layout();
    }
}

} // namespace

QPointF ChartLayout::at(double position, double value) const
{
    const double share = values.share(value);
    const double along = (position - firstEdge) / (lastEdge - firstEdge);
    return isHorizontal ? QPointF(plot.left() + share * plot.width(), plot.top() + along * plot.height())
                        : QPointF(plot.left() + along * plot.width(), plot.bottom() - share * plot.height());
}

double ChartLayout::slotExtent() const
{
    return (isHorizontal ? plot.height() : plot.width()) / (lastEdge - firstEdge);
}

ChartLayout ChartLayout::ofPanel(const Panel &panel) const
{
    ChartLayout own;
    own.canvas = canvas;
    own.em = em;
    own.plot = panel.plot;
    own.slotCount = slotCount;
    own.firstEdge = firstEdge;
    own.lastEdge = lastEdge;
    own.values = values;
    own.periods = periods;
    return own;
}

const Panel *ChartLayout::panelNear(QPointF position) const
{
    const auto distanceTo = [position](const Panel &panel) {
        const QPointF along = position - panel.plot.center();
        return std::max(
            2 * std::abs(along.x()) / panel.plot.width(), 2 * std::abs(along.y()) / panel.plot.height());
    };
    const auto nearest = std::min_element(panels.begin(), panels.end(),
        [&](const Panel &a, const Panel &b) { return distanceTo(a) < distanceTo(b); });
    return nearest == panels.end() ? nullptr : &*nearest;
}

ChartLayout layOut(const ChartSpec &spec, QSizeF size, double em, double margin, double cornerShare)
{
    constexpr int mostPanelTries = 8; // about 1.6 times the size: panels drawn smaller could not be read
    const QList<Labelling> labellings = labellingsFor(spec);
    for (int i = 0;; ++i) {
        if (spec.mark == Mark::Multiples && i == mostPanelTries)
            return layOutMessage(spec, size, em, margin, cornerShare);
        for (const bool isKeyed : {false, true}) {
            QSet<qsizetype> beside;
            for (qsizetype manner = 0; manner < labellings.size();) {
                Frame frame(spec, canvasOf(size, i), em, margin, cornerShare, beside);
                if (frame.build(labellings.at(manner), isKeyed) || i == mostTries)
                    return frame.layout();
                if (frame.unplaced().isEmpty())
                    ++manner;
                else
                    beside += frame.unplaced(); // then again, with these beside the plot
            }
            if (spec.events.isEmpty())
                break;
        }
    }
}

} // namespace tongbao
