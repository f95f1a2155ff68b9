#include "ui/charts/layoutparts.h"

#include <algorithm>

namespace tongbao::layoutparts {

namespace {

constexpr double mostNameShare = 0.42; // of the canvas, for the names of the rows

// The names over the columns: on one level, or on two where neighbours would touch.
struct Headings {
    QList<QStringList> names = {}; // wrapped
    int levels = 1;
    double columnWidth = 0;
    double levelHeight = 0;
    bool fits = false;
};

// Whether no word has to be broken.
bool hasRoomForWords(const QString &name, const QFont &font, double room)
{
    return widestOf(name.split(u' '), font) <= room;
}

// Lines of about one length: no word alone in the last one.
QStringList balanced(const QString &name, const QFont &font, double room)
{
    QStringList lines = wrappedName(name, font, room);
    const qsizetype count = lines.size();
    for (double width = 0.95 * room; count > 1 && hasRoomForWords(name, font, width); width -= 0.05 * room) {
        const QStringList narrower = wrappedName(name, font, width);
        if (narrower.size() > count)
            break;
        lines = narrower;
    }
    return lines;
}

Headings headingsOn(int levels, const ChartSpec &spec, const Fonts &fonts, double em, double width)
{
    constexpr qsizetype mostLines = 4;
    constexpr double mostEms = 14; // a wider column would be far from its neighbour
    Headings made;
    made.levels = levels;
    // On two levels the last name reaches half a column beyond the plot.
    const double columns = static_cast<double>(spec.series.size()) + (levels - 1) / 2.0;
    made.columnWidth = std::min(width / columns, mostEms * em);
    const double room = levels * made.columnWidth - 0.8 * em;
    made.fits = true;
    qsizetype lines = 1;
    for (const SpecSeries &series : spec.series) {
        made.names.append(balanced(series.label, fonts.label, room));
        lines = std::max(lines, made.names.last().size());
        made.fits = made.fits && hasRoomForWords(series.label, fonts.label, room);
    }
    made.fits = made.fits && lines <= mostLines;
    made.levelHeight = lineHeight(fonts.label) * static_cast<double>(lines);
    return made;
}

void addHeadings(ChartLayout &layout, const Fonts &fonts, const Headings &headings)
{
    for (qsizetype i = 0; i < headings.names.size(); ++i) {
        const QStringList &lines = headings.names.at(i);
        const double x = layout.at(0, static_cast<double>(i) + 0.5).x();
        // Those on the upper level stand over the gaps of the lower one.
        const int level = static_cast<int>(i) % headings.levels == 0 ? headings.levels - 1 : 0;
        const double bottom = layout.plot.top() - 0.3 * layout.em - level * headings.levelHeight;
        double y = bottom - lineHeight(fonts.label) * static_cast<double>(lines.size());
        for (const QString &line : lines) {
            layout.texts.append({TextItem::Role::Label, line, fonts.label,
                {x - textWidth(line, fonts.label) / 2, y}, {Ink::Kind::Series, i}});
            y += lineHeight(fonts.label);
        }
        if (level > 0)
            layout.guides.append(QLineF(x, bottom + 0.1 * layout.em, x, layout.plot.top()));
    }
}

void addNames(ChartLayout &layout, const Fonts &fonts, const QList<QStringList> &names)
{
    for (int i = 0; i < names.size(); ++i) {
        const double height = lineHeight(fonts.tick) * static_cast<double>(names.at(i).size());
        double y
            = layout.at(i + 0.5, 0).y() - height / 2 + (lineHeight(fonts.tick) - textHeight(fonts.tick)) / 2;
        for (const QString &line : names.at(i)) {
            const double x = layout.plot.left() - 0.6 * layout.em - textWidth(line, fonts.tick);
            layout.texts.append({TextItem::Role::Label, line, fonts.tick, {x, y}, {Ink::Kind::Text}});
            y += lineHeight(fonts.tick);
        }
    }
}

// The dates in the cells: all in full, or all short, or none.
void addDates(ChartLayout &layout, const ChartSpec &spec, const Fonts &fonts)
{
    const double em = layout.em;
    const QFont &font = fonts.event;
    const QSizeF room(layout.plot.width() / static_cast<double>(spec.series.size()) - 0.4 * em,
        layout.slotExtent() - 0.1 * em);
    for (QString SpecPoint::*text : {&SpecPoint::text, &SpecPoint::shortText}) {
        double width = 0;
        for (const SpecSeries &series : spec.series) {
            for (const SpecPoint &point : series.points)
                width = std::max(width, textWidth(point.*text, font));
        }
        const QSizeF chip(width + 0.8 * em, textHeight(font) + 0.05 * em);
        if (chip.width() > room.width() || chip.height() > room.height())
            continue;
        layout.chip = chip;
        for (const SpecSeries &series : spec.series) {
            for (const SpecPoint &point : series.points) {
                const QPointF centre = layout.at(point.slot + 0.5, point.value.value_or(0));
                layout.texts.append({TextItem::Role::Value, point.*text, font,
                    centre - QPointF(textWidth(point.*text, font), textHeight(font)) / 2, {Ink::Kind::Text}});
            }
        }
        return;
    }
}

} // namespace

bool placeMatrix(ChartLayout &layout, const ChartSpec &spec, const Fonts &fonts, const QRectF &body)
{
    constexpr double mostRowEms = 3;
    const double em = layout.em;
    QList<QStringList> names;
    double nameWidth = 0;
    qsizetype lines = 1;
    for (const QString &category : spec.categories) {
        names.append(wrappedName(category, fonts.tick, mostNameShare * layout.canvas.width()));
        nameWidth = std::max(nameWidth, widestOf(names.last(), fonts.tick));
        lines = std::max(lines, names.last().size());
    }
    const double left = body.left() + nameWidth + 0.6 * em;
    const auto headingsOnLevels
        = [&](int levels) { return headingsOn(levels, spec, fonts, em, body.right() - left); };
    Headings headings = headingsOnLevels(1);
    if (!headings.fits)
        headings = headingsOnLevels(2);

    const double top = body.top() + headings.levels * headings.levelHeight + 0.3 * em;
    const double rowHeight = std::min((body.bottom() - top) / layout.slotCount, mostRowEms * em);
    layout.plot = QRectF(left, top, headings.columnWidth * static_cast<double>(spec.series.size()),
        std::max(rowHeight, 1.0) * layout.slotCount);
    layout.values = {0, static_cast<double>(spec.series.size()), 1};
    addHeadings(layout, fonts, headings);
    addNames(layout, fonts, names);
    addDates(layout, spec, fonts);
    return headings.fits && rowHeight >= lineHeight(fonts.tick) * static_cast<double>(lines);
}

} // namespace tongbao::layoutparts
