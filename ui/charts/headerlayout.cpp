#include "ui/charts/layoutparts.h"

using namespace Qt::StringLiterals;

namespace tongbao::layoutparts {

double placeHeader(
    QList<PlacedText> &texts, const ChartSpec &spec, const Fonts &fonts, QPointF topLeft, double width)
{
    const auto add = [&](TextItem::Role role, const QString &text, const QFont &font, Ink::Kind ink) {
        if (text.isEmpty())
            return;
        for (const QString &line : wrappedText(text, font, width)) {
            texts.append({role, line, font, topLeft, {ink}});
            topLeft.ry() += lineHeight(font);
        }
    };
    add(TextItem::Role::Title, spec.title, fonts.title, Ink::Kind::Text);
    add(TextItem::Role::Subtitle, spec.subtitle, fonts.subtitle, Ink::Kind::Muted);
    return topLeft.y();
}

namespace {

// A Chinese full stop has its space in it.
QString runOn(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        if (!text.isEmpty() && !text.endsWith(u'。'))
            text += u' ';
        text += sentence;
    }
    return text;
}

} // namespace

double placeFooter(QList<PlacedText> &texts, const QStringList &paragraphs, const Fonts &fonts, QSizeF canvas,
    double margin, double em)
{
    const QString brand = u"Tongbao"_s;
    const QFont &font = fonts.footer;
    const double brandWidth = textWidth(brand, font);
    const QStringList lines
        = wrappedText(runOn(paragraphs), font, canvas.width() - 2 * margin - brandWidth - 2 * em);
    const double height = lineHeight(font) * static_cast<double>(lines.size() - 1) + textHeight(font);
    const double top = canvas.height() - margin - height;
    double y = top;
    for (const QString &line : lines) {
        texts.append({TextItem::Role::Footer, line, font, {margin, y}, {Ink::Kind::Muted}});
        y += lineHeight(font);
    }
    texts.append({TextItem::Role::Brand, brand, font, {canvas.width() - margin - brandWidth, top},
        {Ink::Kind::Muted}});
    return top;
}

} // namespace tongbao::layoutparts
