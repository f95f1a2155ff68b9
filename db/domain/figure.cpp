#include "db/domain/figure.h"

#include "db/domain/codetable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr CodeTable<Qualifier, 4> qualifiers = {{{Qualifier::Exact, "exact"_L1},
    {Qualifier::About, "about"_L1}, {Qualifier::Over, "over"_L1}, {Qualifier::Under, "under"_L1}}};

constexpr CodeTable<Status, 3> statuses
    = {{{Status::Actual, "actual"_L1}, {Status::Estimate, "estimate"_L1}, {Status::Forecast, "forecast"_L1}}};

constexpr CodeTable<UnitKind, 3> unitKinds
    = {{{UnitKind::Percent, "percent"_L1}, {UnitKind::Money, "money"_L1}, {UnitKind::Count, "count"_L1}}};

} // namespace

std::optional<Unit> Unit::fromCode(QStringView code)
{
    if (code == u"percent")
        return percent();
    if (code == u"count")
        return count();
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (code.size() != 3 || !std::all_of(code.begin(), code.end(), isCapital))
        return std::nullopt;
    return Unit(UnitKind::Money, code.toString());
}

QString qualifierCode(Qualifier qualifier)
{
    return codeOf(qualifier, qualifiers);
}
std::optional<Qualifier> qualifierFromCode(QStringView code)
{
    return valueOf(code, qualifiers);
}
QString statusCode(Status status)
{
    return codeOf(status, statuses);
}
std::optional<Status> statusFromCode(QStringView code)
{
    return valueOf(code, statuses);
}
QString unitKindCode(UnitKind kind)
{
    return codeOf(kind, unitKinds);
}
std::optional<UnitKind> unitKindFromCode(QStringView code)
{
    return valueOf(code, unitKinds);
}

} // namespace tongbao
