#pragma once

#include "db/domain/chartrecord.h"
#include "db/domain/figuretext.h"

#include <QColor>

namespace tongbao {

// How a series is told from the others: colour by theme, doubled by dash and marker shape.
enum class MarkerShape { Circle, Square, Triangle, Diamond, TriangleDown, Cross };
struct SeriesStyle {
    QColor light; // on the light theme
    QColor dark;
    Qt::PenStyle dash = Qt::SolidLine;
    MarkerShape marker = MarkerShape::Circle;
};

// One drawn figure, in the axis' scale (percent, or money and counts divided by the scale's factor).
struct SpecPoint {
    int slot = 0; // index of the period on the time axis, or of the bar
    std::optional<double> value = {};
    std::optional<double> low = {};
    std::optional<double> high = {};
    Qualifier qualifier = Qualifier::Exact;
    Status status = Status::Actual;
    QString text = {}; // "53.78%", "7–11%": the figure as people read it
    QString shortText = {}; // matrix: where there is no room for the text
    QString detail = {}; // for the tooltip: publisher, note, published currency
    std::optional<double> change = {};
    // Dumbbells and slopes between two dates: the earlier figure that this one is joined with.
    std::optional<double> earlier = {};
    Status earlierStatus = Status::Actual;
    QString earlierText = {}; // as people read it, with its date or period; empty: nothing was known then
    std::optional<double> earlierLow = {}; // slopes only, like its qualifier
    std::optional<double> earlierHigh = {};
    Qualifier earlierQualifier = Qualifier::Exact;
    bool startsAnew = false; // slopes: no line leads here, as the figure before is another publisher's
};

// Whether a line can run through the figure: a bound or a bare range is no value.
inline bool isOnLine(const SpecPoint &point)
{
    return point.value && (point.qualifier == Qualifier::Exact || point.qualifier == Qualifier::About);
}

// Whether there are periods without a figure between two figures that follow each other, and a line can run
// across them.
inline bool spansGap(const SpecPoint &before, const SpecPoint &now)
{
    return now.slot > before.slot + 1 && isOnLine(before) && isOnLine(now);
}

struct SpecSeries {
    QString label; // plain text; whoever turns it into HTML escapes it
    SeriesStyle style;
    bool isGroup = false; // a mark of its own, never stacked or joined with members
    bool isComputed = false; // its ranges are all that is possible: neighbours are joined by a band
    QList<SpecPoint> points = {};
};

struct SpecEvent {
    double position = 0; // on the time axis, in slots; 2.5 is the middle of slot 2
    QString text;
};

// From the lowest to the highest of several publishers in one period.
struct SpecSpread {
    int slot = 0;
    double low = 0;
    double high = 0;
};

// The value axis in its scale: limits by hand, or what the figures need.
struct SpecAxis {
    bool isLogarithmic = false;
    std::optional<double> low = {};
    std::optional<double> high = {};

    bool hasLimits() const { return low || high; }
    bool contains(double value) const { return !(low && value < *low) && !(high && value > *high); }
};

// Whether figures are points on lines: the sign of a series is then a marker on its line, and no area.
inline bool isOfLines(Mark mark)
{
    return mark == Mark::Line || mark == Mark::Slope || mark == Mark::Multiples;
}

// A figure in large letters on an overview, with what must be known to read it.
struct SpecHeadline {
    QString title; // what it is the figure of
    QString figure;
    QString origin; // period and publisher
    QString notes; // may be empty
};

// Everything that a chart shows, as plain data: texts are final and in the reader's language.
struct ChartSpec {
    Language language = Language::English;
    Mark mark = Mark::Line; // never Automatic
    QString title;
    QString subtitle; // with the unit
    QStringList footer = {}; // sources, then footnotes: each mark that occurs is explained, and only those
    QList<Period> periods = {}; // slots of the time axis; empty for bars
    QStringList categories = {}; // bars and matrix: one label a slot
    QStringList ends = {}; // slopes: what its two slots are, "2017 Q4" or "as of 2018-12-31"
    QString unitText; // "%", "trillion yuan": for the axis' top label
    bool isPercent = false;
    SpecAxis axis = {};
    bool joinsGaps = false; // dotted lines across slots without a figure
    QList<SpecSeries> series = {};
    QList<SpecEvent> events = {};
    QList<SpecSpread> spreads = {}; // in order; drawn behind lines
    QString summary; // a sentence or two for people who cannot see the chart
    ChartRecord record = {}; // what files and the clipboard carry of it; empty when no figures are drawn
    // An overview has these, and of the above only texts and the record.
    QList<SpecHeadline> headlines = {};
    QList<ChartSpec> parts = {}; // small charts, the most important first
};

inline bool isOverview(const ChartSpec &spec)
{
    return !spec.headlines.isEmpty() || !spec.parts.isEmpty();
}

} // namespace tongbao
