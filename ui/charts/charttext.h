#pragma once

#include <QFont>
#include <QGraphicsItem>
#include <QPainterPath>
#include <QStringList>

namespace tongbao {

// The chart's font at a size, without hinting, so that a text has the same shape and width at every scale.
QFont chartFont(double pixels, bool isBold = false);
double textWidth(const QString &text, const QFont &font);
// Height of the letters' box and distance of the lines of a text.
double textHeight(const QFont &font);
double lineHeight(const QFont &font);
// Breaks where the script allows, and within a word only where that alone is wider than `width`.
QStringList wrappedText(const QString &text, const QFont &font, double width);
// The same for a name in two scripts ("Alipay 支付宝"), which parts between the scripts first.
QStringList wrappedName(const QString &name, const QFont &font, double width);

// One line of plain text, drawn as outlines, but in a PDF: no markup is read, and the machine's font settings
// change nothing.
class TextItem : public QGraphicsItem {
public:
    enum { Type = UserType + 1 };
    enum class Role {
        Title,
        Subtitle,
        Footer,
        Brand,
        Tick,
        Period,
        Unit,
        Label,
        Legend,
        Event,
        Value,
        Tooltip,
        Message
    };

    TextItem(Role role, const QString &text, const QFont &font, const QColor &colour,
        QGraphicsItem *parent = nullptr);

    int type() const override { return Type; }
    Role role() const { return m_role; }
    const QString &text() const { return m_text; }
    // (0, 0) is the top left corner of the letters' box.
    QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    Role m_role;
    QString m_text;
    QFont m_font;
    QColor m_colour;
    QPainterPath m_path;
    QRectF m_rect;
};

} // namespace tongbao
