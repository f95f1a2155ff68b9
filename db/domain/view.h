#pragma once

#include "db/domain/metric.h"
#include "db/domain/seriesquery.h"
#include "db/domain/transform.h"

namespace tongbao {

enum class ViewKind { Share, Penetration, Volume, Users, Count };
// Automatic: lines over time, columns for flows, bars where one period is drawn.
enum class Mark { Automatic, Line, Area100, Column, Bar };

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

    bool operator==(const View &) const = default;
};

// In the order of the navigation: share, penetration, volume, users, count.
QList<View> builtInViews();
std::optional<View> builtInView(QStringView name);
// "Market share": translated.
QString viewTitle(ViewKind kind);
// share, penetration, volume: what files hold.
QString viewKindCode(ViewKind kind);
std::optional<ViewKind> viewKindFromCode(QStringView code);
// Marks that suit a kind of view, the default first.
QList<Mark> marksFor(ViewKind kind);
QString markCode(Mark mark);
std::optional<Mark> markFromCode(QStringView code);
// The family whose metrics a kind of view draws.
Family familyOf(ViewKind kind);

} // namespace tongbao
