#include "db/domain/metric.h"

#include "db/domain/codetable.h"

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr CodeTable<Family, 5> families = {{{Family::Share, "share"_L1}, {Family::Value, "value"_L1},
    {Family::Count, "count"_L1}, {Family::Penetration, "penetration"_L1}, {Family::Users, "users"_L1}}};

constexpr CodeTable<Nature, 3> natures
    = {{{Nature::Flow, "flow"_L1}, {Nature::Stock, "stock"_L1}, {Nature::Rate, "rate"_L1}}};

} // namespace

QString familyCode(Family family)
{
    return codeOf(family, families);
}

std::optional<Family> familyFromCode(QStringView code)
{
    return valueOf(code, families);
}

QString natureCode(Nature nature)
{
    return codeOf(nature, natures);
}

std::optional<Nature> natureFromCode(QStringView code)
{
    return valueOf(code, natures);
}

} // namespace tongbao
