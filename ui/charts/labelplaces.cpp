#include "ui/charts/columnplaces.h"
#include "ui/charts/layoutparts.h"

#include <algorithm>
#include <cmath>

namespace tongbao::layoutparts {

namespace {

QRectF rectOf(const PlacedText &text)
{
    return {text.topLeft, QSizeF(textWidth(text.text, text.font), textHeight(text.font))};
}

// Everything in the plot that a label must not cover: marks, ranges, and the lines between neighbouring
// periods.
QList<QRectF> marksOf(const ChartLayout &layout, const ChartSpec &spec)
{
    const double half = 0.45 * layout.em;
    QList<QRectF> marks;
    for (const SpecSeries &series : spec.series) {
        std::optional<SpecPoint> before;
        for (const SpecPoint &point : series.points) {
            const double x = point.slot + 0.5;
            const double low = std::min(point.low.value_or(1e300), point.value.value_or(1e300));
            const double high = std::max(point.high.value_or(-1e300), point.value.value_or(-1e300));
            const QRectF mark = QRectF(layout.at(x, high), layout.at(x, low)).normalized();
            // An arrow of a bound takes more room than its mark, and so does the sign of "about".
            const double above = hasSignAbove(point) ? 1.3 * layout.em : half;
            marks.append(mark.adjusted(-half, -above, half, half));
            const bool isJoined = before
                && ((before->slot + 1 == point.slot && before->value && point.value)
                    || (spec.joinsGaps && spansGap(*before, point)));
            if (isJoined) {
                // A line in pieces: the box of a steep one would be far too large.
                constexpr int pieces = 8;
                const QLineF line(layout.at(before->slot + 0.5, *before->value), layout.at(x, *point.value));
                for (int i = 0; i < pieces; ++i) {
                    const QPointF start = line.pointAt(static_cast<double>(i) / pieces);
                    const QPointF end = line.pointAt(static_cast<double>(i + 1) / pieces);
                    marks.append(QRectF(start, end).normalized().adjusted(-2, -2, 2, 2));
                }
            }
            before = point;
        }
    }
    return marks;
}

bool isFree(const QRectF &rect, const QList<QRectF> &taken)
{
    return std::none_of(
        taken.begin(), taken.end(), [&rect](const QRectF &other) { return other.intersects(rect); });
}

// Where a label of that size can stand around a mark: right of it, above, below, left.
QList<QRectF> placesAround(QPointF mark, QSizeF size, double em)
{
    const double gap = 0.7 * em;
    return {QRectF(QPointF(mark.x() + gap, mark.y() - size.height() / 2), size),
        QRectF(QPointF(mark.x() - 0.4 * em, mark.y() - 2 * gap - size.height()), size),
        QRectF(QPointF(mark.x() - 0.4 * em, mark.y() + gap), size),
        QRectF(QPointF(mark.x() - gap - size.width(), mark.y() - size.height() / 2), size)};
}

void addLabel(ChartLayout &layout, const Fonts &fonts, const Label &label, QPointF topLeft)
{
    for (const QString &name : label.names) {
        layout.texts.append(
            {TextItem::Role::Label, name, fonts.label, topLeft, {Ink::Kind::Series, label.series}});
        topLeft.ry() += lineHeight(fonts.label);
    }
    layout.texts.append(
        {TextItem::Role::Value, label.value, fonts.value, topLeft, {Ink::Kind::Muted, label.series}});
}

double topOf(const SpecPoint &point)
{
    return std::max({0.0, point.value.value_or(0), point.high.value_or(0)});
}

// The top of the columns under a span of the canvas.
double topOfColumns(const ChartLayout &layout, const ChartSpec &spec, const QList<ColumnPlace> &columns,
    double left, double right)
{
    double top = layout.plot.bottom();
    for (const ColumnPlace &column : columns) {
        const SpecPoint &point = spec.series.at(column.series).points.at(column.point);
        const bool isUnder = layout.at(column.from, 0).x() < right && layout.at(column.to, 0).x() > left;
        if (isUnder)
            top = std::min(top, std::max(layout.plot.top(), layout.at(0, topOf(point)).y()));
    }
    return top;
}

} // namespace

QSet<qsizetype> placeLabelsInPlace(
    ChartLayout &layout, const ChartSpec &spec, const Fonts &fonts, const QList<Label> &labels)
{
    QSet<qsizetype> unplaced;
    if (labels.isEmpty())
        return unplaced;
    QList<QRectF> taken = marksOf(layout, spec);
    for (const PlacedText &text : std::as_const(layout.texts))
        taken.append(rectOf(text));
    for (const Label &label : labels) {
        const SpecPoint &last = spec.series.at(label.series).points.last();
        const double value = last.value ? *last.value : (last.low.value_or(0) + last.high.value_or(0)) / 2;
        const QPointF mark = layout.at(last.slot + 0.5, value);
        bool isPlaced = false;
        for (QRectF place : placesAround(mark, {label.width, label.height}, layout.em)) {
            place.moveTop(std::clamp(place.top(), layout.plot.top(),
                std::max(layout.plot.top(), layout.plot.bottom() - place.height() - 2)));
            if (!layout.plot.contains(place) || !isFree(place, taken))
                continue;
            addLabel(layout, fonts, label, place.topLeft());
            taken.append(place);
            isPlaced = true;
            break;
        }
        if (!isPlaced)
            unplaced.insert(label.series);
    }
    return unplaced;
}

bool placeGroupFigures(ChartLayout &layout, const ChartSpec &spec, const Fonts &fonts)
{
    constexpr qsizetype mostFigures = 3; // more would be a crowd; the card and the table name them
    const double em = layout.em;
    const double height = textHeight(fonts.label);
    const QList<ColumnPlace> columns = columnPlaces(layout, spec);
    QList<QRectF> taken;
    for (const ColumnPlace &column : columns) {
        const SpecSeries &series = spec.series.at(column.series);
        if (!series.isGroup || series.points.size() > mostFigures)
            continue;
        const SpecPoint &point = series.points.at(column.point);
        if (!spec.axis.contains(topOf(point)))
            continue;
        const double width = textWidth(point.text, fonts.label);
        const QPointF mark = layout.at(column.middle(), topOf(point));
        const double left = std::clamp(mark.x() - width / 2, layout.plot.left(), layout.plot.right() - width);
        // Clear of the marks' diamonds and arrows too.
        const double clear = (hasSignAbove(point) ? 1.5 : 0.9) * em;
        const double bottom = std::min(mark.y() - clear,
            topOfColumns(layout, spec, columns, left - 0.3 * em, left + width + 0.3 * em) - 0.4 * em);
        QRectF place(left, bottom - height, width, height);
        while (!isFree(place, taken))
            place.translate(0, -lineHeight(fonts.label));
        if (place.top() < layout.plot.top() - 0.5 * em)
            return false;
        taken.append(place);
        layout.texts.append({TextItem::Role::Value, point.text, fonts.label, place.topLeft(),
            {Ink::Kind::Series, column.series}});
        if (mark.y() - place.bottom() > 1.4 * em)
            layout.leaders.append(
                {column.series, QLineF(mark.x(), mark.y() - clear, mark.x(), place.bottom())});
    }
    return true;
}

} // namespace tongbao::layoutparts
