#include "ui/charts/chartview.h"

#include "ui/charts/chartscene.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace tongbao {

namespace {

using drawing::DrawnPoint;

constexpr double em = 12;
constexpr double margin = 18;
constexpr double reach = 1.6; // how many ems beside a mark a click still means it

std::optional<DrawnPoint> inSlot(const ChartScene &scene, int slot, int series)
{
    std::optional<DrawnPoint> nearest;
    for (const DrawnPoint &point : scene.points()) {
        if (point.slot != slot)
            continue;
        if (!nearest || qAbs(point.series - series) < qAbs(nearest->series - series))
            nearest = point;
    }
    return nearest;
}

// The next slot with a figure on that side; nullopt at the end.
std::optional<int> nextSlot(const ChartScene &scene, int from, int direction)
{
    std::optional<int> next;
    for (const DrawnPoint &point : scene.points()) {
        const int distance = (point.slot - from) * direction;
        if (distance > 0 && (!next || distance < (*next - from) * direction))
            next = point.slot;
    }
    return next;
}

// The next series in the slot, upwards or downwards by place.
std::optional<DrawnPoint> nextInSlot(const ChartScene &scene, const DrawnPoint &from, int direction)
{
    std::optional<DrawnPoint> next;
    const auto below = [](const DrawnPoint &a, const DrawnPoint &b) {
        return std::pair(a.anchor.y(), a.series) < std::pair(b.anchor.y(), b.series);
    };
    for (const DrawnPoint &point : scene.points()) {
        if (point.slot != from.slot || point.series == from.series)
            continue;
        const bool isBeyond = direction > 0 ? below(from, point) : below(point, from);
        if (isBeyond && (!next || (direction > 0 ? below(point, *next) : below(*next, point))))
            next = point;
    }
    return next;
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QGraphicsView(parent)
    , m_scene(std::make_unique<ChartScene>())
{
    // A scene takes every drop and does nothing with it; they are for the window.
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
    setObjectName(QStringLiteral("chartView"));
    setScene(m_scene.get());
    setFrameShape(QFrame::NoFrame);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(320, 220);
}

ChartView::~ChartView()
{
    setScene(nullptr);
}

void ChartView::setSpec(const ChartSpec &spec)
{
    m_spec = spec;
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.summary);
    m_cursor.reset();
    m_selected.reset();
    rebuild();
}

const ChartSpec &ChartView::spec() const
{
    return m_spec;
}

void ChartView::setTheme(Theme theme)
{
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

void ChartView::rebuild()
{
    SceneOptions options;
    options.size = QSizeF(viewport()->size()).expandedTo({160, 120});
    options.em = em;
    options.margin = margin;
    options.theme = m_theme;
    setBackgroundBrush(themeColours(m_theme).surface);
    m_scene->setChart(m_spec, options);
    resetTransform();
    const QRectF rect = m_scene->sceneRect();
    scale(viewport()->width() / rect.width(), viewport()->height() / rect.height());
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

void ChartView::showMarks()
{
    std::optional<DrawnPoint> marked;
    if (m_cursor)
        marked = m_scene->drawnPoint(m_cursor->first, m_cursor->second);
    m_scene->setCrosshair(marked ? std::optional(marked->slot) : std::nullopt);
    if (!marked && m_selected)
        marked = m_scene->drawnPoint(m_selected->first, m_selected->second);
    m_scene->setMarked(marked);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    rebuild();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = mapToScene(event->pos());
    const double edge = m_scene->chartLayout().em;
    const bool isOverPlot = m_scene->chartLayout().plot.adjusted(-edge, -edge, edge, edge).contains(position);
    m_scene->setCrosshair(isOverPlot ? m_scene->slotNear(position) : std::nullopt);
    event->accept();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    if (event->button() != Qt::LeftButton)
        return;
    if (const std::optional<DrawnPoint> point = m_scene->pointNear(mapToScene(event->pos()), reach))
        choose(static_cast<int>(point->series), static_cast<int>(point->point));
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    for (const Heading heading : {Heading::Title, Heading::Subtitle}) {
        if (headingRect(heading).contains(event->pos())) {
            event->accept();
            emit headingActivated(heading);
            return;
        }
    }
    mousePressEvent(event); // the second of two quick clicks on figures
}

void ChartView::leaveEvent(QEvent *event)
{
    m_scene->setCrosshair(std::nullopt);
    QGraphicsView::leaveEvent(event);
}

void ChartView::choose(int series, int point)
{
    m_cursor.reset();
    m_selected = {series, point};
    m_scene->setMarked(m_scene->drawnPoint(series, point));
    emit pointSelected(series, point);
}

void ChartView::moveCursor(int slotSteps, int rowSteps)
{
    const auto &from = m_cursor ? m_cursor : m_selected;
    std::optional<DrawnPoint> next;
    const std::optional<DrawnPoint> current
        = from ? m_scene->drawnPoint(from->first, from->second) : std::nullopt;
    if (!current) {
        // The latest figure of the first series.
        if (!m_scene->points().isEmpty() && !m_spec.series.isEmpty())
            next = m_scene->drawnPoint(0, static_cast<int>(m_spec.series.first().points.size()) - 1);
        if (!next && !m_scene->points().isEmpty())
            next = m_scene->points().last();
    } else if (rowSteps != 0) {
        next = nextInSlot(*m_scene, *current, rowSteps);
    } else if (const std::optional<int> slot = nextSlot(*m_scene, current->slot, slotSteps)) {
        next = inSlot(*m_scene, *slot, static_cast<int>(current->series));
    }
    if (!next)
        return;
    m_cursor = {static_cast<int>(next->series), static_cast<int>(next->point)};
    showMarks();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool isHorizontal = m_scene->chartLayout().isHorizontal;
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursor(-1, 0);
        return;
    case Qt::Key_Right:
        moveCursor(1, 0);
        return;
    case Qt::Key_Up:
        isHorizontal ? moveCursor(-1, 0) : moveCursor(0, -1);
        return;
    case Qt::Key_Down:
        isHorizontal ? moveCursor(1, 0) : moveCursor(0, 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto cursor = m_cursor; cursor) {
            choose(cursor->first, cursor->second);
            return;
        }
        break;
    case Qt::Key_F2:
        emit headingActivated(Heading::Title);
        return;
    case Qt::Key_Escape:
        if (m_cursor || m_scene->hasCard()) {
            m_cursor.reset();
            showMarks();
            return;
        }
        break;
    default:
        break;
    }
    // Not the base class: QGraphicsView would scroll or hand the key to an item.
    event->ignore();
}

} // namespace tongbao
