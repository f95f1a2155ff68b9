#include "ui/charts/labelspread.h"
#include "ui/charts/layoutparts.h"
#include "ui/charts/slopeends.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tongbao::layoutparts {

namespace {

constexpr double mostLabelShare = 0.24; // of the canvas, for the labels at one side
constexpr double gap = 0.9; // ems between a line's end and its label

// Name and figure at one end of a line.
struct EndLabel {
    SlopeEnd end;
    Label label;
};

double placeOf(const SpecPoint &point)
{
    return point.value.value_or((point.low.value_or(0) + point.high.value_or(0)) / 2);
}

QList<EndLabel> labelsAt(
    int slot, const ChartSpec &spec, const Fonts &fonts, Labelling labelling, double mostWidth)
{
    QList<EndLabel> labels;
    for (qsizetype i = 0; i < spec.series.size(); ++i) {
        for (const SlopeEnd &end : slopeEnds(spec.series.at(i))) {
            if (end.figure.slot != slot)
                continue;
            Label label{i};
            const QString &name = spec.series.at(i).label;
            if (labelling == Labelling::OneLine) {
                label.names = wrappedText(name + u' ' + end.figure.text, fonts.label, mostWidth);
            } else {
                label.names = wrappedName(name, fonts.label, mostWidth);
                label.value = end.figure.text;
                label.height = lineHeight(fonts.value);
            }
            label.width = std::max(widestOf(label.names, fonts.label), textWidth(label.value, fonts.value));
            label.height += lineHeight(fonts.label) * static_cast<double>(label.names.size());
            labels.append({end, label});
        }
    }
    return labels;
}

double widthOf(const QList<EndLabel> &labels)
{
    double width = 0;
    for (const EndLabel &label : labels)
        width = std::max(width, label.label.width);
    return width;
}

bool haveRoom(const QList<EndLabel> &labels, double height, double em)
{
    double sum = 0;
    for (const EndLabel &label : labels)
        sum += label.label.height + 0.15 * em;
    return sum <= height + em;
}

// The labels of one side, moved apart, with leaders where they had to move.
void addLabels(ChartLayout &layout, const Fonts &fonts, const QList<EndLabel> &labels, bool isLeft)
{
    const double em = layout.em;
    QList<LabelWish> wishes;
    for (const EndLabel &one : labels) {
        const double y = layout.at(one.end.figure.slot + 0.5, placeOf(one.end.figure)).y();
        wishes.append({std::clamp(y, layout.plot.top(), layout.plot.bottom()), one.label.height});
    }
    const QList<double> centres
        = spreadLabels(wishes, layout.plot.top() - 0.6 * em, layout.plot.bottom() + 0.4 * em, 0.15 * em);
    const double edge = isLeft ? layout.plot.left() - gap * em : layout.plot.right() + gap * em;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const Label &label = labels.at(i).label;
        double y = centres.at(i) - label.height / 2;
        const auto add = [&](TextItem::Role role, const QString &text, const QFont &font, Ink::Kind ink) {
            const double x = isLeft ? edge - textWidth(text, font) : edge;
            layout.texts.append({role, text, font, {x, y}, {ink, label.series}});
            y += lineHeight(font);
        };
        for (const QString &name : label.names)
            add(TextItem::Role::Label, name, fonts.label, Ink::Kind::Series);
        if (!label.value.isEmpty())
            add(TextItem::Role::Value, label.value, fonts.value, Ink::Kind::Muted);
        const double wish = wishes.at(i).centre;
        if (std::abs(centres.at(i) - wish) < 0.6 * em)
            continue;
        const double x = layout.at(labels.at(i).end.figure.slot + 0.5, 0).x();
        const double target = edge + (isLeft ? 0.25 : -0.25) * em;
        layout.leaders.append({label.series, QLineF(x, wish, target, centres.at(i))});
    }
}

// What the two ends are, under them. False when the two would touch.
bool addEndNames(ChartLayout &layout, const ChartSpec &spec, const Fonts &fonts, const QRectF &body)
{
    double end = -1e9;
    for (int slot = 0; slot < spec.ends.size(); ++slot) {
        const QString &text = spec.ends.at(slot);
        const double width = textWidth(text, fonts.label);
        const double x = std::clamp(layout.at(slot + 0.5, 0).x() - width / 2, body.left(),
            std::max(body.left(), body.right() - width));
        if (x < end + layout.em)
            return false;
        layout.texts.append({TextItem::Role::Period, text, fonts.label,
            {x, layout.plot.bottom() + 0.6 * layout.em}, {Ink::Kind::Muted}});
        end = x + width;
    }
    return true;
}

} // namespace

bool placeSlopes(
    ChartLayout &layout, const ChartSpec &spec, const Fonts &fonts, const QRectF &body, Labelling labelling)
{
    const double em = layout.em;
    const double mostWidth = mostLabelShare * layout.canvas.width();
    const QList<EndLabel> left = labelsAt(0, spec, fonts, labelling, mostWidth);
    const QList<EndLabel> right = labelsAt(1, spec, fonts, labelling, mostWidth);
    layout.plot = QRectF(QPointF(body.left() + widthOf(left) + gap * em, body.top() + 0.6 * em),
        QPointF(
            body.right() - widthOf(right) - gap * em, body.bottom() - 0.6 * em - lineHeight(fonts.label)));
    // The ends stand at the plot's edges, a marker's width inside.
    const double inset = 0.6 * em / std::max(layout.plot.width() - 1.2 * em, em);
    layout.firstEdge = 0.5 - inset;
    layout.lastEdge = 1.5 + inset;
    layout.values = scaleOfFigures(spec, layout.plot.height(), 2.6 * em);
    if (!haveRoom(left, layout.plot.height(), em) || !haveRoom(right, layout.plot.height(), em))
        return false;
    addLabels(layout, fonts, left, true);
    addLabels(layout, fonts, right, false);
    return addEndNames(layout, spec, fonts, body);
}

} // namespace tongbao::layoutparts
