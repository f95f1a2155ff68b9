#include "ui/charts/tooltipcard.h"

#include "db/domain/periodtext.h"

#include <QCoreApplication>
#include <QGraphicsPathItem>
#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QPen>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tongbao::drawing {

namespace {

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Chart)
};

constexpr double mostEms = 26; // the width of its texts

class Card {
public:
    Card(const Canvas &canvas, int slot)
        : m_canvas(canvas)
        , m_colours(themeColours(canvas.theme))
        , m_em(canvas.layout.em)
        , m_slot(slot)
        , m_frame(new QGraphicsPathItem)
    {
        canvas.scene.addItem(m_frame);
        m_frame->setZValue(layer::overlay);
    }

    QGraphicsItem *make(std::optional<qsizetype> series)
    {
        addHeading();
        QStringList told;
        for (qsizetype i = 0; i < m_canvas.spec.series.size(); ++i) {
            for (const SpecPoint &point : m_canvas.spec.series.at(i).points) {
                if (point.slot == m_slot && series.value_or(i) == i)
                    addFigure(i, point, told);
            }
        }
        QPainterPath path;
        const QSizeF size(m_width + 2 * padding(), m_y + padding());
        path.addRoundedRect(QRectF(QPointF(), size), 0.5 * m_em, 0.5 * m_em);
        m_frame->setPath(path);
        m_frame->setBrush(m_colours.surface);
        m_frame->setPen(QPen(m_colours.border, 1));
        return m_frame;
    }

private:
    double padding() const { return 0.8 * m_em; }

    void addHeading()
    {
        const ChartSpec &spec = m_canvas.spec;
        const bool isPeriod = m_slot < spec.periods.size();
        const QString text
            = isPeriod ? periodText(spec.periods.at(m_slot), spec.language) : spec.categories.value(m_slot);
        m_y = padding();
        const QFont bold = chartFont(m_em, true);
        addLines(wrappedName(text, bold, mostEms * m_em), bold, m_colours.text, 0);
    }

    // The publisher is said once for figures that share it.
    void addFigure(qsizetype series, const SpecPoint &point, QStringList &told)
    {
        const QFont plain = chartFont(m_em);
        const double indent = 1.3 * m_em;
        m_y += 0.25 * m_em;
        drawKey(m_canvas, series, QRectF(padding(), m_y, m_em, textHeight(plain)), m_frame);
        QString text = m_canvas.spec.series.at(series).label + u"  "_s + point.text;
        if (point.change)
            text += u"  "_s + changeText(m_canvas.spec, *point.change);
        addWrapped(text, plain, m_colours.text, indent);
        if (point.detail.isEmpty() || told.contains(point.detail))
            return;
        told.append(point.detail);
        addWrapped(point.detail, chartFont(0.88 * m_em), m_colours.mutedText, indent);
    }

    void addWrapped(const QString &text, const QFont &font, const QColor &colour, double indent)
    {
        addLines(wrappedText(text, font, mostEms * m_em - indent), font, colour, indent);
    }

    void addLines(const QStringList &lines, const QFont &font, const QColor &colour, double indent)
    {
        for (const QString &line : lines) {
            auto *item = new TextItem(TextItem::Role::Tooltip, line, font, colour, m_frame);
            item->setPos(padding() + indent, m_y);
            m_width = std::max(m_width, indent + item->boundingRect().width());
            m_y += lineHeight(font);
        }
    }

    const Canvas &m_canvas;
    const ThemeColours &m_colours;
    double m_em;
    int m_slot;
    QGraphicsPathItem *m_frame; // owned by the scene
    double m_y = 0;
    double m_width = 0;
};

} // namespace

QGraphicsItem *makeCard(const Canvas &canvas, int slot, QSizeF room, std::optional<qsizetype> series)
{
    QGraphicsItem *card = Card(canvas, slot).make(series);
    const QRectF rect = card->boundingRect();
    card->setScale(std::min({1.0, room.width() / rect.width(), room.height() / rect.height()}));
    return card;
}

QString changeText(const ChartSpec &spec, double change)
{
    const QString number = QString::number(std::abs(change), 'g', 4);
    const QString sign = change < 0 ? u"−"_s : change > 0 ? u"+"_s : QString();
    return spec.isPercent ? ChartText::tr("%1%2 pt").arg(sign, number) : sign + number;
}

} // namespace tongbao::drawing
