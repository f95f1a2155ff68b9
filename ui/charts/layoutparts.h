#pragma once

#include "ui/charts/chartlayout.h"

#include <QSet>

// Steps of layOut(). Internal to the layout.
namespace tongbao::layoutparts {

struct Fonts {
    explicit Fonts(double em);

    QFont title;
    QFont subtitle;
    QFont tick;
    QFont label; // names of series
    QFont value; // their last figures
    QFont footer;
    QFont event;
};

double widestOf(const QStringList &lines, const QFont &font);

// Title and subtitle from the top left corner on; returns where they end.
double placeHeader(
    QList<PlacedText> &texts, const ChartSpec &spec, const Fonts &fonts, QPointF topLeft, double width);
// The paragraphs at the foot of the canvas, and the program's name; returns where they begin.
double placeFooter(QList<PlacedText> &texts, const QStringList &paragraphs, const Fonts &fonts, QSizeF canvas,
    double margin, double em);

// A scale for all figures of the chart, with ticks `distance` pixels apart or more on an axis that long.
ValueScale scaleOfFigures(const ChartSpec &spec, double extent, double distance);
QString tickText(const ValueScale &scale, const ChartSpec &spec, double value, bool isLast);
double widestTick(const ValueScale &scale, const ChartSpec &spec, const QFont &font);

// The last figure of a series; with its period where others were published later.
QString lastFigure(const ChartSpec &spec, const SpecSeries &series);

// How series are named: beside the plot, those that end early at their last mark where there is room for it
// (InPlace); all beside the plot, with the last figure on a line of its own or not; or in rows over the plot.
enum class Labelling { InPlace, TwoLines, OneLine, Legend };

// Of the sign of a series, and of a name beside it, in ems.
constexpr double signWidth = 1.7;
constexpr double signIndent = 2.1;

struct Label {
    qsizetype series = 0;
    QStringList names = {}; // wrapped
    QString value = {}; // empty when on the last line of the names
    double width = 0;
    double height = 0;
    double indent = 0; // of the texts, for the sign of a series to which no leader can go
};

// An arrow or the sign of "about" stands over the mark.
bool hasSignAbove(const SpecPoint &point);
// Whether a series ends so long before the others that a label beside the plot would be far from it.
bool endsEarly(const ChartSpec &spec, const SpecSeries &series);
// Whether a leader from its last mark to a label beside the plot would cross other marks: it would be read as
// a line of figures.
bool isFarFromLabel(const ChartSpec &spec, const SpecSeries &series);
// Whether limits of the axis leave the figure, or every figure of a series and all lines between, outside.
bool isOutOfSight(const ChartSpec &spec, const SpecPoint &point);
bool isOutOfSight(const ChartSpec &spec, const SpecSeries &series);
// The label of each series that has points in sight.
QList<Label> directLabels(const ChartSpec &spec, const Fonts &fonts, Labelling labelling, double mostWidth);
// Adds the labels right of the plot, moved apart, with leaders where they had to move; with a sign of the
// series instead where that is far.
void placeLabels(ChartLayout &layout, const ChartSpec &spec, const Fonts &fonts, const QList<Label> &labels);
// Adds labels at the last marks of their series, clear of all marks and texts. Returns the series for whose
// label there is no such place.
QSet<qsizetype> placeLabelsInPlace(
    ChartLayout &layout, const ChartSpec &spec, const Fonts &fonts, const QList<Label> &labels);
// Columns: the figure over each mark of a group, clear of all columns. False when there is no room.
bool placeGroupFigures(ChartLayout &layout, const ChartSpec &spec, const Fonts &fonts);
// Adds rows of signs and names from the top left corner on; returns the height taken.
double placeLegend(
    ChartLayout &layout, const ChartSpec &spec, const Fonts &fonts, QPointF topLeft, double width);

// A matrix: names of the rows beside the plot, of the columns over it, and in the cells the dates where they
// have room. False when there is no room for the names.
bool placeMatrix(ChartLayout &layout, const ChartSpec &spec, const Fonts &fonts, const QRectF &body);

// Slopes: the plot between two columns of labels, names and figures at both ends of each line. False when
// there is no room for them.
bool placeSlopes(
    ChartLayout &layout, const ChartSpec &spec, const Fonts &fonts, const QRectF &body, Labelling labelling);
// Multiples: a grid of panels with one scale of values and one of periods, a name and the last figure over
// each. False when they would be too small to read.
bool placePanels(ChartLayout &layout, const ChartSpec &spec, const Fonts &fonts, const QRectF &body);

// Where an event's sign and text stand over the plot: row 0 is next to the plot.
struct PlacedEvent {
    double textLeft = 0;
    int row = 0;
};
// texts: what stands beside each sign; x: the signs, from left to right. Earlier events stand higher. A text
// that ends right of `right` stands left of its sign, wherever that ends.
QList<PlacedEvent> placeEvents(
    const QStringList &texts, const QList<double> &x, const QFont &font, double right);

} // namespace tongbao::layoutparts
