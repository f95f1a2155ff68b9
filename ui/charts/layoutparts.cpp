#include "ui/charts/layoutparts.h"

#include "db/domain/periodtext.h"
#include "ui/charts/labelspread.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao::layoutparts {

namespace {

// Where a series ends: its value, or the middle of a bare range (a place only, no figure).
double endValue(const SpecPoint &point)
{
    if (point.value)
        return *point.value;
    return (point.low.value_or(0) + point.high.value_or(0)) / 2;
}

// In a stack the label stands at the middle of its layer.
double stackedValue(const ChartSpec &spec, qsizetype series)
{
    const int slot = spec.series.at(series).points.last().slot;
    double base = 0;
    for (qsizetype i = 0; i < series; ++i) {
        for (const SpecPoint &point : spec.series.at(i).points)
            base += point.slot == slot ? point.value.value_or(0) : 0;
    }
    return base + spec.series.at(series).points.last().value.value_or(0) / 2;
}

// Whether a label stands so close to the end of its line that nothing need lead to it.
bool isNear(QPointF label, QPointF end, const ChartLayout &layout)
{
    return qAbs(label.y() - end.y()) < 0.6 * layout.em
        && label.x() - end.x() < layout.slotExtent() + 1.2 * layout.em;
}

} // namespace

double widestOf(const QStringList &lines, const QFont &font)
{
    double widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, textWidth(line, font));
    return widest;
}

QString lastFigure(const ChartSpec &spec, const SpecSeries &series)
{
    const SpecPoint &last = series.points.last();
    const bool isLatest = last.slot == spec.periods.size() - 1;
    if (isLatest || last.slot < 0 || last.slot >= spec.periods.size())
        return last.text;
    const QString when = periodText(spec.periods.at(last.slot), spec.language);
    return spec.language == Language::Chinese ? u"%1（%2）"_s.arg(last.text, when)
                                              : u"%1 (%2)"_s.arg(last.text, when);
}

bool hasSignAbove(const SpecPoint &point)
{
    return point.qualifier == Qualifier::Over || point.qualifier == Qualifier::About;
}

bool endsEarly(const ChartSpec &spec, const SpecSeries &series)
{
    constexpr double lateShare = 0.15;
    const auto slotCount = static_cast<double>(spec.periods.size());
    return !series.points.isEmpty() && slotCount - 1 - series.points.last().slot > lateShare * slotCount;
}

bool isFarFromLabel(const ChartSpec &spec, const SpecSeries &series)
{
    const bool crossesBars = spec.mark == Mark::Area100 && !series.points.isEmpty()
        && series.points.last().slot + 1 < spec.periods.size();
    return crossesBars || endsEarly(spec, series);
}

Fonts::Fonts(double em)
    : title(chartFont(1.75 * em, true))
    , subtitle(chartFont(1.15 * em))
    , tick(chartFont(em))
    , label(chartFont(em, true))
    , value(chartFont(em))
    , footer(chartFont(0.85 * em))
    , event(chartFont(0.85 * em))
{
}

bool isOutOfSight(const ChartSpec &spec, const SpecPoint &point)
{
    return !spec.axis.contains(endValue(point));
}

bool isOutOfSight(const ChartSpec &spec, const SpecSeries &series)
{
    const auto isAllOf = [&series](const auto &claim) {
        return std::all_of(series.points.begin(), series.points.end(), claim);
    };
    const SpecAxis &axis = spec.axis;
    return isAllOf([&axis](const SpecPoint &point) {
        return axis.low && point.high.value_or(endValue(point)) < *axis.low;
    }) || isAllOf([&axis](const SpecPoint &point) {
        return axis.high && point.low.value_or(endValue(point)) > *axis.high;
    });
}

QList<Label> directLabels(const ChartSpec &spec, const Fonts &fonts, Labelling labelling, double mostWidth)
{
    QList<Label> labels;
    for (qsizetype i = 0; i < spec.series.size(); ++i) {
        const SpecSeries &series = spec.series.at(i);
        if (series.points.isEmpty() || isOutOfSight(spec, series))
            continue;
        Label label{i};
        const QString value = lastFigure(spec, series);
        if (labelling == Labelling::OneLine) {
            label.names = wrappedText(series.label + u' ' + value, fonts.label, mostWidth);
        } else {
            label.names = wrappedName(series.label, fonts.label, mostWidth);
            label.value = value;
            label.width = textWidth(value, fonts.value);
            label.height = lineHeight(fonts.value);
        }
        for (const QString &name : std::as_const(label.names))
            label.width = std::max(label.width, textWidth(name, fonts.label));
        label.height += lineHeight(fonts.label) * static_cast<double>(label.names.size());
        labels.append(label);
    }
    return labels;
}

void placeLabels(ChartLayout &layout, const ChartSpec &spec, const Fonts &fonts, const QList<Label> &labels)
{
    QList<LabelWish> wishes;
    QList<QPointF> ends;
    for (const Label &label : labels) {
        const SpecPoint &last = spec.series.at(label.series).points.last();
        const double value = spec.mark == Mark::Area100 ? stackedValue(spec, label.series) : endValue(last);
        ends.append(layout.at(last.slot + 0.5, value));
        // Limits of the axis can leave the end outside.
        ends.last().setY(std::clamp(ends.last().y(), layout.plot.top(), layout.plot.bottom()));
        wishes.append({ends.last().y(), label.height});
    }
    const double em = layout.em;
    const QList<double> centres
        = spreadLabels(wishes, layout.plot.top() - 0.6 * em, layout.plot.bottom() + 0.5 * em, 0.15 * em);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const Label &label = labels.at(i);
        const double left = layout.plot.right() + 0.7 * em + label.indent;
        double y = centres.at(i) - label.height / 2;
        if (label.indent > 0) {
            layout.legend.append(
                {label.series, QRectF(left - label.indent, y, signWidth * em, textHeight(fonts.label))});
        }
        for (const QString &name : label.names) {
            layout.texts.append(
                {TextItem::Role::Label, name, fonts.label, {left, y}, {Ink::Kind::Series, label.series}});
            y += lineHeight(fonts.label);
        }
        if (!label.value.isEmpty())
            layout.texts.append({TextItem::Role::Value, label.value, fonts.value, {left, y},
                {Ink::Kind::Muted, label.series}});
        const QPointF target(left - 0.25 * em, centres.at(i));
        const bool isBeside = label.indent > 0 || isNear(target, ends.at(i), layout);
        if (!isBeside)
            layout.leaders.append({label.series, QLineF(ends.at(i), target)});
    }
}

double placeLegend(
    ChartLayout &layout, const ChartSpec &spec, const Fonts &fonts, QPointF topLeft, double width)
{
    const double em = layout.em;
    const double key = signWidth * em;
    const double indent = signIndent * em;
    QPointF place = topLeft;
    double rowHeight = lineHeight(fonts.tick);
    for (qsizetype i = 0; i < spec.series.size(); ++i) {
        const QStringList lines = wrappedName(spec.series.at(i).label, fonts.tick, width - indent);
        double widest = 0;
        for (const QString &line : lines)
            widest = std::max(widest, textWidth(line, fonts.tick));
        if (place.x() > topLeft.x() && place.x() + indent + widest > topLeft.x() + width) {
            place = QPointF(topLeft.x(), place.y() + rowHeight);
            rowHeight = lineHeight(fonts.tick);
        }
        layout.legend.append({i, QRectF(place.x(), place.y(), key, textHeight(fonts.tick))});
        double y = place.y();
        for (const QString &line : lines) {
            layout.texts.append(
                {TextItem::Role::Legend, line, fonts.tick, {place.x() + indent, y}, {Ink::Kind::Text, i}});
            y += lineHeight(fonts.tick);
        }
        rowHeight = std::max(rowHeight, y - place.y());
        place.rx() += indent + widest + 1.4 * em;
    }
    return place.y() + rowHeight - topLeft.y();
}

QList<PlacedEvent> placeEvents(
    const QStringList &texts, const QList<double> &x, const QFont &font, double right)
{
    struct Taken {
        double from;
        double to;
        int row;
    };
    const double em = font.pixelSize();
    QList<Taken> taken;
    QList<PlacedEvent> placed(texts.size());
    // From right to left: a text runs over the signs that follow it, and so stands above them.
    for (qsizetype i = texts.size() - 1; i >= 0; --i) {
        const double width = textWidth(texts.at(i), font);
        double textLeft = x.at(i) + 0.55 * em;
        if (textLeft + width > right)
            textLeft = x.at(i) - 0.55 * em - width;
        const double from = std::min(textLeft, x.at(i) - 0.4 * em) - 0.6 * em;
        const double to = std::max(textLeft + width, x.at(i) + 0.4 * em) + 0.6 * em;
        int row = 0;
        for (const Taken &other : std::as_const(taken)) {
            if (other.from < to && from < other.to)
                row = std::max(row, other.row + 1);
        }
        taken.append({from, to, row});
        placed[i] = {textLeft, row};
    }
    return placed;
}

} // namespace tongbao::layoutparts
