#include "ui/charts/charttext.h"

#include "ui/common/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace tongbao {

namespace {

// Of the font's size: the box of the letters, ideographs included, above and below the baseline. The font's
// own ascent and descent leave room for scripts that no chart has.
constexpr double ascentShare = 0.9;
constexpr double descentShare = 0.22;
constexpr double lineShare = 1.3;

} // namespace

QFont chartFont(double pixels, bool isBold)
{
    QFont font(fontFamily());
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoSubpixelAntialias);
    font.setKerning(true);
    return font;
}

double textWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double textHeight(const QFont &font)
{
    return font.pixelSize() * (ascentShare + descentShare);
}

double lineHeight(const QFont &font)
{
    return font.pixelSize() * lineShare;
}

QStringList wrappedText(const QString &text, const QFont &font, double width)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(width, 1.0));
            lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return lines;
}

QStringList wrappedName(const QString &name, const QFont &font, double width)
{
    const auto isHan = [](QChar character) { return character.script() == QChar::Script_Han; };
    const auto han = std::find_if(name.begin(), name.end(), isHan);
    const qsizetype parting = name.lastIndexOf(u' ', std::distance(name.begin(), han) - name.size());
    if (textWidth(name, font) <= width || han == name.end() || parting <= 0)
        return wrappedText(name, font, width);
    return wrappedText(name.left(parting), font, width) + wrappedText(name.mid(parting + 1), font, width);
}

TextItem::TextItem(
    Role role, const QString &text, const QFont &font, const QColor &colour, QGraphicsItem *parent)
    : QGraphicsItem(parent)
    , m_role(role)
    , m_text(text)
    , m_colour(colour)
    , m_rect(0, 0, textWidth(text, font), textHeight(font))
{
    m_path.addText(0, font.pixelSize() * ascentShare, font, text);
}

void TextItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    Q_UNUSED(option)
    Q_UNUSED(widget)
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(m_path, m_colour);
}

} // namespace tongbao
