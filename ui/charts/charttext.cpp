#include "ui/charts/charttext.h"

#include "ui/common/theme.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace tongbao {

namespace {

// Of the font's size: the box of the letters, ideographs included, above and below the baseline. The font's
// own ascent and descent leave room for scripts that no chart has.
constexpr double ascentShare = 0.9;
constexpr double descentShare = 0.22;
constexpr double lineShare = 1.3;

// The outlines of a text, on the baseline. FreeType shifts them by the fraction of a pixel at which anyone
// drew the last letter of that font; in whole units of the font, of which its size has a thousand, nothing of
// that is left.
QPainterPath outlines(const QString &text, const QFont &font)
{
    constexpr int units = 1000;
    QFont large = font;
    large.setPixelSize(units);
    QPainterPath path;
    path.addText(0, 0, large, text);
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        path.setElementPositionAt(i, std::round(element.x), std::round(element.y));
    }
    const double scale = static_cast<double>(font.pixelSize()) / units;
    return QTransform::fromScale(scale, scale).map(path);
}

// Digits in one run with Latin letters are other glyphs of the font, for which a PDF names no characters:
// drawn on their own they can be searched and copied.
void drawWords(QPainter &painter, const QString &text, const QFont &font)
{
    static const QRegularExpression pattern(QStringLiteral("[0-9]+|[^0-9]+"));
    painter.setFont(font);
    for (auto words = pattern.globalMatch(text); words.hasNext();) {
        const QRegularExpressionMatch word = words.next();
        const double x = textWidth(text.left(word.capturedStart()), font);
        painter.drawText(QPointF(x, font.pixelSize() * ascentShare), word.captured());
    }
}

} // namespace

QFont chartFont(double pixels, bool isBold)
{
    QFont font(fontFamily());
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoSubpixelAntialias);
    font.setKerning(true);
    font.setResolveMask(QFont::AllPropertiesResolved); // nothing of the desktop's font fills in
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

namespace {

bool isHan(QChar character)
{
    return character.script() == QChar::Script_Han;
}

qsizetype endOfHan(const QString &text, qsizetype start, bool isGroup)
{
    qsizetype end = start;
    while (end < text.size() && (isHan(text[end]) || (isGroup && text[end] == u'+')))
        ++end;
    return end;
}

// Where a run ends that is not to be broken: the names of a group together ("支付宝+财付通"), a short run of
// Han characters, which is a name mostly, or a period in brackets after a figure. start + 1 where there is
// none.
qsizetype endOfUnbroken(const QString &text, qsizetype start, const QFont &font, double width)
{
    constexpr qsizetype longestName = 6;
    static const QRegularExpression brackets(
        QStringLiteral("[(\\x{FF08}][^()\\x{FF08}\\x{FF09}]{1,12}[)\\x{FF09}]"));
    const auto fits = [&](qsizetype end) { return textWidth(text.mid(start, end - start), font) <= width; };
    const bool isWithin = start > 0 && isHan(text[start - 1]);
    if (isHan(text[start]) && !isWithin) {
        const qsizetype group = endOfHan(text, start, true);
        const qsizetype name = endOfHan(text, start, false);
        if (group > name && fits(group))
            return group;
        return name - start <= longestName ? name : start + 1;
    }
    const QRegularExpressionMatch match = brackets.match(
        text, start, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    return match.hasMatch() && fits(match.capturedEnd()) ? match.capturedEnd() : start + 1;
}

// A text with word joiners in what is not to be broken; and for each of its places the one in the original.
struct Joined {
    QString text;
    QList<qsizetype> places;
};

Joined joinedNames(const QString &text, const QFont &font, double width)
{
    Joined joined;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = endOfUnbroken(text, start, font, width);
        for (qsizetype place = start; place < end; ++place) {
            if (place > start) {
                joined.text.append(QChar(0x2060));
                joined.places.append(place);
            }
            const bool isInner = place > start && place + 1 < end;
            joined.text.append(isInner && text[place] == u' ' ? QChar(QChar::Nbsp) : text[place]);
            joined.places.append(place);
        }
        start = end;
    }
    joined.places.append(text.size());
    return joined;
}

} // namespace

QStringList wrappedText(const QString &text, const QFont &font, double width)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        const Joined joined = joinedNames(paragraph, font, width);
        QTextLayout layout(joined.text, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(width, 1.0));
            const qsizetype start = joined.places.at(line.textStart());
            const qsizetype end = joined.places.at(line.textStart() + line.textLength());
            lines.append(paragraph.mid(start, end - start).trimmed());
        }
        layout.endLayout();
    }
    return lines;
}

QStringList wrappedName(const QString &name, const QFont &font, double width)
{
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
    , m_font(font)
    , m_colour(colour)
    , m_rect(0, 0, textWidth(text, font), textHeight(font))
{
    m_path = outlines(text, font).translated(0, font.pixelSize() * ascentShare);
}

void TextItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    Q_UNUSED(option)
    Q_UNUSED(widget)
    // A PDF embeds the font, so that its text looks the same everywhere and can be searched and copied. An
    // SVG cannot: whoever lacks the font would see another one, at other widths, so there it is outlines too.
    if (painter->paintEngine()->type() == QPaintEngine::Pdf) {
        painter->setPen(m_colour);
        drawWords(*painter, m_text, m_font);
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(m_path, m_colour);
}

} // namespace tongbao
