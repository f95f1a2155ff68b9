#include "ui/charts/chartview.h"

#include "db/domain/periodtext.h"
#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartscene.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

using drawing::DrawnPoint;

constexpr double em = 12;
constexpr double margin = 18;
constexpr double reach = 1.6; // how many ems beside a mark a click still means it
constexpr double lineReach = 0.5; // the same for a line
constexpr int corner = 10; // pixels between the zoom button and the edges

bool hasSameSeries(const ChartSpec &a, const ChartSpec &b)
{
    return std::equal(a.series.begin(), a.series.end(), b.series.begin(), b.series.end(),
        [](const SpecSeries &one, const SpecSeries &other) { return one.label == other.label; });
}

// The same periods in another chart; all of it where it does not have them.
TimeWindow sameWindow(TimeWindow window, const QList<Period> &before, const QList<Period> &now)
{
    const TimeWindow whole{0, static_cast<int>(now.size())};
    if (window.count >= before.size() || now.isEmpty()
        || before.first().granularity() != now.first().granularity())
        return whole;
    const int first = now.first().distanceTo(before.at(window.first));
    const bool isWithin = first >= 0 && first + window.count <= now.size();
    return isWithin ? TimeWindow{first, window.count} : whole;
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QGraphicsView(parent)
    , m_scene(std::make_unique<ChartScene>())
    , m_zoomButton(new QPushButton(viewport()))
{
    // A scene takes every drop and does nothing with it; they are for the window.
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
    makeChartsAccessible();
    setObjectName(u"chartView"_s);
    setScene(m_scene.get());
    setFrameShape(QFrame::NoFrame);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(320, 220);
    m_zoomButton->setObjectName(u"zoomButton"_s);
    m_zoomButton->setFocusPolicy(Qt::NoFocus); // 0 does the same
    m_zoomButton->setCursor(Qt::ArrowCursor);
    m_zoomButton->hide();
    connect(m_zoomButton, &QPushButton::clicked, this, [this] { setWindow(wholeTime()); });
}

ChartView::~ChartView()
{
    setScene(nullptr);
}

void ChartView::setSpec(const ChartSpec &spec)
{
    const bool wasZoomed = isZoomed();
    m_window = sameWindow(m_window, m_spec.periods, spec.periods);
    if (!hasSameSeries(m_spec, spec))
        m_focus.reset();
    m_spec = spec;
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.summary);
    m_cursor.reset();
    m_selected.reset();
    m_hovered.reset();
    m_drag.reset();
    rebuild();
    if (wasZoomed != isZoomed())
        emit zoomChanged();
}

void ChartView::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    rebuild();
}

void ChartView::selectPoint(int series, int point)
{
    m_selected.reset();
    if (series >= 0 && point >= 0)
        m_selected = {series, point};
    showMarks();
}

QString ChartView::cursorText() const
{
    return m_cursor ? spokenFigure(m_spec, *m_cursor) : QString();
}

void ChartView::rebuild()
{
    showZoom();
    m_visible = isZoomed() ? partWithin(m_spec, m_window) : m_spec;
    SceneOptions options;
    options.size = QSizeF(viewport()->size()).expandedTo({160, 120});
    options.em = em;
    options.margin = margin;
    options.theme = m_theme;
    if (isZoomed())
        options.cornerShare = m_zoomButton->width() / options.size.width();
    setBackgroundBrush(themeColours(m_theme).surface);
    m_scene->setChart(m_visible, options);
    resetTransform();
    const QRectF rect = m_scene->sceneRect();
    scale(viewport()->width() / rect.width(), viewport()->height() / rect.height());
    showFocus();
    showMarks();
    emit drawn();
}

QRect ChartView::headingRect(Heading heading) const
{
    const TextItem::Role role = heading == Heading::Title ? TextItem::Role::Title : TextItem::Role::Subtitle;
    QRectF rect;
    for (const QGraphicsItem *item : m_scene->items()) {
        const auto *text = qgraphicsitem_cast<const TextItem *>(item);
        if (text && text->role() == role)
            rect |= text->sceneBoundingRect();
    }
    return mapFromScene(rect).boundingRect();
}

void ChartView::showZoom()
{
    m_zoomButton->setVisible(isZoomed());
    if (!isZoomed())
        return;
    m_zoomButton->setText(u"%1–%2  ×"_s.arg(periodText(m_spec.periods.at(m_window.first), m_spec.language),
        periodText(m_spec.periods.at(m_window.end() - 1), m_spec.language)));
    m_zoomButton->setToolTip(tr("Show the whole time again (0)"));
    m_zoomButton->setAccessibleName(tr("Zoomed to %1. Show the whole time again").arg(m_zoomButton->text()));
    m_zoomButton->adjustSize();
    m_zoomButton->move(viewport()->width() - m_zoomButton->width() - corner, corner);
}

void ChartView::showFocus()
{
    m_scene->setFocusedSeries(m_hovered ? m_hovered : m_focus);
}

void ChartView::showMarks()
{
    const auto drawn = [this](const std::optional<FigurePlace> &place) -> std::optional<DrawnPoint> {
        const std::optional<FigurePlace> within = seen(place);
        return within ? m_scene->drawnPoint(within->series, within->point) : std::nullopt;
    };
    const std::optional<FigurePlace> cursor = seen(m_cursor);
    const SpecPoint *point = pointAt(m_visible, cursor);
    showCard(point ? std::optional(point->slot) : std::nullopt, point ? cursor->series : 0);
    m_scene->setMarked(drawn(point ? m_cursor : m_selected));
}

// Of all figures at the period, or of the one in a cell or panel alone.
void ChartView::showCard(std::optional<int> slot, qsizetype series)
{
    const bool isOfOne = slot && (m_spec.mark == Mark::Matrix || m_spec.mark == Mark::Multiples);
    m_scene->setCrosshair(slot, isOfOne ? std::optional(series) : std::nullopt);
}

FigurePlace ChartView::whole(FigurePlace seen) const
{
    if (isZoomed())
        seen.point += pointsBefore(m_spec.series.at(seen.series), m_window);
    return seen;
}

std::optional<FigurePlace> ChartView::seen(const std::optional<FigurePlace> &whole) const
{
    const SpecPoint *point = pointAt(m_spec, whole);
    if (!point || !isZoomed())
        return point ? whole : std::nullopt;
    if (!m_window.contains(point->slot))
        return std::nullopt;
    return FigurePlace{whole->series, whole->point - pointsBefore(m_spec.series.at(whole->series), m_window)};
}

bool ChartView::canZoom() const
{
    return m_spec.mark != Mark::Bar && m_spec.mark != Mark::Slope && !m_spec.periods.isEmpty();
}

std::optional<std::pair<Period, Period>> ChartView::zoomedPeriods() const
{
    if (!isZoomed())
        return std::nullopt;
    return std::pair(m_spec.periods.at(m_window.first), m_spec.periods.at(m_window.end() - 1));
}

void ChartView::setWindow(TimeWindow window)
{
    if (window == m_window)
        return;
    m_window = window;
    rebuild();
    emit zoomChanged();
}

void ChartView::zoom(int steps, double share)
{
    if (canZoom() && steps != 0)
        setWindow(zoomed(m_window, wholeTime().count, steps, share));
}

double ChartView::shareAt(QPointF position) const
{
    const QRectF plot = m_scene->layoutNear(position).plot;
    return plot.width() > 0 ? std::clamp((position.x() - plot.left()) / plot.width(), 0.0, 1.0) : 0.5;
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showZoom();
    return QGraphicsView::event(event);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    rebuild();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    event->accept();
    if (m_drag && isZoomed()) {
        const int distance = event->pos().x() - m_drag->start.x();
        m_drag->isMoving = m_drag->isMoving || std::abs(distance) >= QApplication::startDragDistance();
        if (m_drag->isMoving) {
            viewport()->setCursor(Qt::ClosedHandCursor);
            const ChartLayout layout = m_scene->layoutNear(mapToScene(m_drag->start));
            const double slot = layout.slotExtent() * transform().m11();
            setWindow(
                panned(m_drag->window, wholeTime().count, static_cast<int>(std::lround(-distance / slot))));
            return;
        }
    }
    const QPointF position = mapToScene(event->pos());
    const double edge = m_scene->chartLayout().em;
    const bool isOverPlot = m_scene->chartLayout().plot.adjusted(-edge, -edge, edge, edge).contains(position);
    if (m_spec.mark == Mark::Matrix) {
        const std::optional<DrawnPoint> cell = m_scene->pointNear(position, reach);
        showCard(cell ? std::optional(cell->slot) : std::nullopt, cell ? cell->series : 0);
    } else {
        showCard(isOverPlot ? m_scene->slotNear(position) : std::nullopt,
            m_scene->panelNear(position).value_or(0));
    }
    m_hovered = m_scene->seriesNamedAt(position);
    viewport()->setCursor(m_hovered ? Qt::PointingHandCursor : Qt::ArrowCursor);
    showFocus();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    if (event->button() == Qt::LeftButton)
        m_drag = Drag{event->pos(), m_window};
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const bool wasMoving = m_drag->isMoving;
    m_drag.reset();
    viewport()->setCursor(Qt::ArrowCursor);
    if (!wasMoving)
        click(mapToScene(event->pos()));
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
    for (const Heading heading : {Heading::Title, Heading::Subtitle}) {
        if (headingRect(heading).contains(event->pos()))
            return emit headingActivated(heading);
    }
    if (event->button() == Qt::LeftButton && canZoom())
        setWindow(wholeTime());
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    constexpr int notch = QWheelEvent::DefaultDeltasPerStep;
    event->accept();
    if (!canZoom())
        return;
    const QPoint angle = event->angleDelta();
    const bool isSideways = std::abs(angle.x()) > std::abs(angle.y());
    m_wheel += isSideways ? angle.x() : angle.y();
    const int steps = m_wheel / notch;
    m_wheel -= steps * notch;
    if (isSideways)
        setWindow(panned(m_window, wholeTime().count, -steps));
    else
        zoom(steps, shareAt(mapToScene(event->position().toPoint())));
}

void ChartView::leaveEvent(QEvent *event)
{
    m_scene->setCrosshair(std::nullopt);
    m_hovered.reset();
    showFocus();
    QGraphicsView::leaveEvent(event);
}

// A figure right under the mouse, a name, a line, a figure nearby, nothing: in this order.
void ChartView::click(QPointF position)
{
    const auto place = [this](const DrawnPoint &point) {
        return whole({static_cast<int>(point.series), static_cast<int>(point.point)});
    };
    if (const std::optional<DrawnPoint> under = m_scene->pointNear(position, lineReach))
        return choose(place(*under));
    if (const std::optional<int> named = m_scene->seriesNamedAt(position))
        return toggleFocus(*named);
    if (const std::optional<int> line = m_scene->seriesNear(position, lineReach))
        return toggleFocus(*line);
    if (const std::optional<DrawnPoint> near = m_scene->pointNear(position, reach))
        return choose(place(*near));
    clearFocus();
}

void ChartView::toggleFocus(int series)
{
    m_focus = m_focus == series ? std::nullopt : std::optional(series);
    showFocus();
}

bool ChartView::clearFocus()
{
    if (!m_focus)
        return false;
    m_focus.reset();
    showFocus();
    return true;
}

void ChartView::choose(FigurePlace place)
{
    m_cursor.reset();
    m_selected = place;
    if (const std::optional<FigurePlace> within = seen(m_selected))
        m_scene->setMarked(m_scene->drawnPoint(within->series, within->point));
    emit pointSelected(place.series, place.point);
}

void ChartView::moveCursor(const std::optional<FigurePlace> &place)
{
    const SpecPoint *point = pointAt(m_spec, place);
    if (!point)
        return;
    m_cursor = place;
    if (isZoomed())
        setWindow(showing(m_window, wholeTime().count, point->slot));
    showMarks();
    announceFigure(this, cursorText());
}

void ChartView::step(int slotSteps, int rowSteps)
{
    const auto &from = m_cursor ? m_cursor : m_selected;
    if (!pointAt(m_spec, from)) {
        moveCursor(latestFigure(m_spec, m_focus));
    } else if (rowSteps != 0) {
        moveCursor(nextSeriesFigure(m_spec, *from, rowSteps));
    } else {
        const bool isSameSeries = m_focus == from->series || m_spec.mark == Mark::Multiples;
        moveCursor(nextPeriodFigure(m_spec, *from, slotSteps, isSameSeries));
    }
}

bool ChartView::handleMove(int key)
{
    const bool isHorizontal = m_scene->chartLayout().isHorizontal;
    const bool isMatrix = m_spec.mark == Mark::Matrix;
    const auto &from = m_cursor ? m_cursor : m_selected;
    switch (key) {
    case Qt::Key_Left:
        isMatrix ? step(0, -1) : step(-1, 0);
        return true;
    case Qt::Key_Right:
        isMatrix ? step(0, 1) : step(1, 0);
        return true;
    case Qt::Key_Up:
        isHorizontal ? step(-1, 0) : step(0, -1);
        return true;
    case Qt::Key_Down:
        isHorizontal ? step(1, 0) : step(0, 1);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (const std::optional<FigurePlace> start = from ? from : latestFigure(m_spec, m_focus))
            moveCursor(outermostFigure(m_spec, *start, key == Qt::Key_End ? 1 : -1));
        return true;
    default:
        return false;
    }
}

bool ChartView::handleZoom(int key)
{
    if (!canZoom())
        return false;
    // About the cursor where there is one.
    const SpecPoint *point = pointAt(m_spec, m_cursor);
    const double share = point && m_window.contains(point->slot)
        ? (point->slot + 0.5 - m_window.first) / m_window.count
        : 0.5;
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift
        zoom(1, share);
        return true;
    case Qt::Key_Minus:
        zoom(-1, share);
        return true;
    case Qt::Key_0:
        setWindow(wholeTime());
        return true;
    default:
        return false;
    }
}

// Takes back the cursor, then the focus.
bool ChartView::leave()
{
    if (m_cursor || m_scene->hasCard()) {
        m_cursor.reset();
        showMarks();
        announceFigure(this, cursorText());
        return true;
    }
    return clearFocus();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isPlain && (handleMove(event->key()) || handleZoom(event->key())))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto cursor = m_cursor; cursor)
            return choose(*cursor);
        break;
    case Qt::Key_Space:
        if (const auto &place = m_cursor ? m_cursor : m_selected)
            return toggleFocus(place->series);
        break;
    case Qt::Key_F2:
        emit headingActivated(Heading::Title);
        return;
    case Qt::Key_Escape:
        if (leave())
            return;
        break;
    default:
        break;
    }
    // Not the base class: QGraphicsView would scroll or hand the key to an item.
    event->ignore();
}

} // namespace tongbao
