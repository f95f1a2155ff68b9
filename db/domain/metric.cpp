#include "db/domain/metric.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr std::array Families{
    Family::Share, Family::Value, Family::Count, Family::Penetration, Family::Users};
constexpr std::array Natures{Nature::Flow, Nature::Stock, Nature::Rate};

} // namespace

QString familyCode(Family family)
{
    switch (family) {
    case Family::Share:
        return u"share"_s;
    case Family::Value:
        return u"value"_s;
    case Family::Count:
        return u"count"_s;
    case Family::Penetration:
        return u"penetration"_s;
    case Family::Users:
        return u"users"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Family> familyFromCode(QStringView code)
{
    for (Family family : Families) {
        if (familyCode(family) == code)
            return family;
    }
    return std::nullopt;
}

QString natureCode(Nature nature)
{
    switch (nature) {
    case Nature::Flow:
        return u"flow"_s;
    case Nature::Stock:
        return u"stock"_s;
    case Nature::Rate:
        return u"rate"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Nature> natureFromCode(QStringView code)
{
    for (Nature nature : Natures) {
        if (natureCode(nature) == code)
            return nature;
    }
    return std::nullopt;
}

} // namespace tongbao
