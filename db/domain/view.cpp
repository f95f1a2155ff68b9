#include "db/domain/view.h"

#include "db/domain/codetable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr CodeTable<Mark, 9> marks
    = {{{Mark::Automatic, "automatic"_L1}, {Mark::Line, "line"_L1}, {Mark::Area100, "area100"_L1},
        {Mark::Column, "column"_L1}, {Mark::Bar, "bar"_L1}, {Mark::Dumbbell, "dumbbell"_L1},
        {Mark::Matrix, "matrix"_L1}, {Mark::Slope, "slope"_L1}, {Mark::Multiples, "multiples"_L1}}};

constexpr CodeTable<ViewKind, 9> kinds = {{{ViewKind::Overview, "overview"_L1}, {ViewKind::Share, "share"_L1},
    {ViewKind::Penetration, "penetration"_L1}, {ViewKind::Volume, "volume"_L1}, {ViewKind::Users, "users"_L1},
    {ViewKind::Count, "count"_L1}, {ViewKind::Concentration, "concentration"_L1},
    {ViewKind::Publishers, "publishers"_L1}, {ViewKind::Partnerships, "partnerships"_L1}}};
constexpr CodeTable<Concentration, 5> concentrations
    = {{{Concentration::Hhi, "hhi"_L1}, {Concentration::Ratios, "cr"_L1}, {Concentration::Cr1, "cr1"_L1},
        {Concentration::Cr2, "cr2"_L1}, {Concentration::Cr3, "cr3"_L1}}};

struct ViewText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::View)
};

View shareView()
{
    View view{u"share"_s, ViewKind::Share};
    view.query.metrics = {u"tp_mobile_share"_s};
    view.query.regions = {u"CN"_s};
    return view;
}

View penetrationView()
{
    View view{u"penetration"_s, ViewKind::Penetration};
    view.query.metrics = {u"app_penetration"_s};
    view.query.regions = {u"CN"_s};
    view.query.choice = PublisherChoice::Preferred;
    return view;
}

// Two definitions in one chart, on purpose: the combined value of the two leaders beside the whole market.
// The chart says so.
View volumeView()
{
    View view{u"volume"_s, ViewKind::Volume};
    view.query.metrics = {u"tp_mobile_volume"_s, u"payment_value"_s};
    view.query.subjects = {u"market-total"_s, u"alipay+wechat-pay"_s};
    view.query.regions = {u"CN"_s};
    view.query.granularity = Granularity::Quarter;
    view.query.currency = u"CNY"_s;
    return view;
}

// The market's own figure: how many people pay by phone.
View usersView()
{
    View view{u"users"_s, ViewKind::Users};
    view.query.metrics = {u"mobile_payment_users"_s};
    view.query.regions = {u"CN"_s};
    return view;
}

View countView()
{
    View view{u"count"_s, ViewKind::Count};
    view.query.metrics = {u"bank_mobile_count"_s};
    view.query.regions = {u"CN"_s};
    return view;
}

View concentrationView()
{
    View view = shareView();
    view.name = u"concentration"_s;
    view.kind = ViewKind::Concentration;
    return view;
}

// Which figure it compares follows from the figures: the one that most publishers have.
View publishersView()
{
    View view{u"publishers"_s, ViewKind::Publishers};
    view.query.choice = PublisherChoice::Each;
    return view;
}

View partnershipsView()
{
    return {u"partnerships"_s, ViewKind::Partnerships};
}

} // namespace

QList<View> builtInViews()
{
    return {shareView(), penetrationView(), volumeView(), usersView(), countView(), concentrationView(),
        publishersView(), partnershipsView()};
}

View overviewView()
{
    return {u"overview"_s, ViewKind::Overview};
}

QList<View> drawableViews()
{
    return QList<View>{overviewView()} + builtInViews();
}

std::optional<View> builtInView(QStringView name)
{
    for (const View &view : drawableViews()) {
        if (view.name == name)
            return view;
    }
    return std::nullopt;
}

QString viewTitle(ViewKind kind)
{
    switch (kind) {
    case ViewKind::Share:
        return ViewText::tr("Market share");
    case ViewKind::Penetration:
        return ViewText::tr("App penetration");
    case ViewKind::Volume:
        return ViewText::tr("Payment volume");
    case ViewKind::Users:
        return ViewText::tr("Users");
    case ViewKind::Count:
        return ViewText::tr("Transaction count");
    case ViewKind::Concentration:
        return ViewText::tr("Concentration");
    case ViewKind::Publishers:
        return ViewText::tr("Publishers compared");
    case ViewKind::Partnerships:
        return ViewText::tr("Bank partnerships");
    case ViewKind::Overview:
        return ViewText::tr("Overview");
    }
    Q_UNREACHABLE();
}

QString viewKindCode(ViewKind kind)
{
    return codeOf(kind, kinds);
}

std::optional<ViewKind> viewKindFromCode(QStringView code)
{
    return valueOf(code, kinds);
}

QList<Mark> marksFor(ViewKind kind)
{
    switch (kind) {
    case ViewKind::Share:
        return {
            Mark::Line, Mark::Area100, Mark::Column, Mark::Bar, Mark::Dumbbell, Mark::Slope, Mark::Multiples};
    case ViewKind::Penetration:
        return {Mark::Bar, Mark::Line, Mark::Column, Mark::Dumbbell, Mark::Slope, Mark::Multiples};
    case ViewKind::Users:
    case ViewKind::Volume:
    case ViewKind::Count:
        return {Mark::Column, Mark::Line, Mark::Bar, Mark::Dumbbell, Mark::Slope, Mark::Multiples};
    case ViewKind::Concentration:
        return {Mark::Line, Mark::Column};
    case ViewKind::Publishers:
        return {Mark::Line, Mark::Column, Mark::Dumbbell};
    case ViewKind::Partnerships:
        return {Mark::Matrix};
    case ViewKind::Overview: // its charts have theirs
        return {};
    }
    Q_UNREACHABLE();
}

bool drawsLatestOnly(const View &view)
{
    return view.mark == Mark::Bar || (view.mark == Mark::Dumbbell && !view.compareAsOf);
}

bool isOverTime(const View &view)
{
    return !drawsLatestOnly(view) && view.mark != Mark::Slope;
}

bool drawsEarlier(const View &view)
{
    return view.mark == Mark::Dumbbell || (view.mark == Mark::Slope && view.compareAsOf);
}

QString markCode(Mark mark)
{
    return codeOf(mark, marks);
}

std::optional<Mark> markFromCode(QStringView code)
{
    return valueOf(code, marks);
}

std::optional<Family> familyOf(ViewKind kind)
{
    switch (kind) {
    case ViewKind::Share:
    case ViewKind::Concentration:
        return Family::Share;
    case ViewKind::Penetration:
        return Family::Penetration;
    case ViewKind::Volume:
    case ViewKind::Publishers:
        return Family::Value;
    case ViewKind::Users:
        return Family::Users;
    case ViewKind::Count:
        return Family::Count;
    case ViewKind::Partnerships:
    case ViewKind::Overview:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool draws(ViewKind kind, Family family)
{
    return kind == ViewKind::Publishers || family == familyOf(kind);
}

bool takesTransforms(const View &view)
{
    return familyOf(view.kind) && view.kind != ViewKind::Concentration && view.mark != Mark::Dumbbell
        && !view.compareAsOf;
}

QString concentrationCode(Concentration concentration)
{
    return codeOf(concentration, concentrations);
}

std::optional<Concentration> concentrationFromCode(QStringView code)
{
    return valueOf(code, concentrations);
}

} // namespace tongbao
