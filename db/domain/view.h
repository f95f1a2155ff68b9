#pragma once

#include "db/domain/metric.h"
#include "db/domain/seriesquery.h"
#include "db/domain/transform.h"
#include "db/domain/valueaxis.h"

namespace tongbao {

// Overview: headline figures and small charts of several other kinds.
enum class ViewKind {
    Share,
    Penetration,
    Volume,
    Users,
    Count,
    Concentration,
    Publishers,
    Partnerships,
    Overview
};
// Automatic: lines over time, columns for flows, bars where one period is drawn.
// Dumbbell: a figure joined with an earlier one. Matrix: dates where rows and columns meet. Slope: lines from
// one period (or date of publication) to another. Multiples: lines over time, a small chart a series.
enum class Mark { Automatic, Line, Area100, Column, Bar, Dumbbell, Matrix, Slope, Multiples };
enum class Scale; // figuretext.h
// What a chart of concentration draws: the Herfindahl-Hirschman index, or the share of the largest firms (CR1
// to CR3 together, or one of them).
enum class Concentration { Hhi, Ratios, Cr1, Cr2, Cr3 };

// A chart that can be drawn: what is asked (query), and how (mark, texts).
struct View {
    QString name; // "share": how the command line calls it
    ViewKind kind = ViewKind::Share;
    SeriesQuery query = {};
    Mark mark = Mark::Automatic;
    QString title = {}; // empty: written from what is drawn
    QString subtitle = {}; // empty: written from what is drawn
    bool showsEvents = true;
    Transform transform = {}; // what is made of the figures before they are drawn
    Concentration concentration = Concentration::Hhi;
    // Compares each figure with what was known of it on that date (dumbbells and slopes).
    std::optional<QDate> compareAsOf = {};
    QStringList hiddenEvents = {}; // eventCode() of those left out
    ValueAxis axis = {};
    Scale scale = {}; // that money and counts are told in; Automatic: what suits the largest
    bool joinsGaps = false; // lines run on, dotted, across periods without a figure

    bool operator==(const View &) const = default;
};

// In the order of the navigation: share, penetration, volume, users, count, concentration,
// publishers, partnerships.
QList<View> builtInViews();
// Headline figures and small charts in one picture, under one filter; see overview.h.
View overviewView();
// The overview, then the built-in views: whatever can be drawn by its name.
QList<View> drawableViews();
std::optional<View> builtInView(QStringView name); // one of those that can be drawn
// "Market share": translated.
QString viewTitle(ViewKind kind);
// share, penetration, volume: what files hold.
QString viewKindCode(ViewKind kind);
std::optional<ViewKind> viewKindFromCode(QStringView code);
// Marks that suit a kind of view, the default first.
QList<Mark> marksFor(ViewKind kind);
// Whether a view draws one figure for each series, and no time axis: bars, and dumbbells of two periods.
bool drawsLatestOnly(const View &view);
// Whether the periods drawn follow each other: not of bars, dumbbells and slopes between two periods.
bool isOverTime(const View &view);
// Whether a figure stands beside an earlier one, SeriesPoint::earlier: dumbbells, and slopes between two
// dates.
bool drawsEarlier(const View &view);
QString markCode(Mark mark);
std::optional<Mark> markFromCode(QStringView code);
// The family whose metrics a kind of view draws; that of its default where it draws all of them;
// nullopt: it draws no figures.
std::optional<Family> familyOf(ViewKind kind);
// Whether a kind of view draws metrics of the family: publishers are compared in all of them.
bool draws(ViewKind kind, Family family);
// Whether something can be made of the figures first: not of an index of concentration, and not where figures
// are compared as they were published.
bool takesTransforms(const View &view);
// hhi, cr, cr1, cr2, cr3.
QString concentrationCode(Concentration concentration);
std::optional<Concentration> concentrationFromCode(QStringView code);

} // namespace tongbao
