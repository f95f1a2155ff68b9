#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace tongbao {

// The codes by which files name the values of an enumeration: one table serves both directions.
template <typename Enum, size_t Count>
using CodeTable = std::array<std::pair<Enum, QLatin1StringView>, Count>;

template <typename Enum, size_t Count>
QString codeOf(Enum value, const CodeTable<Enum, Count> &table)
{
    for (const auto &[entry, code] : table) {
        if (entry == value)
            return code;
    }
    return {};
}

template <typename Enum, size_t Count>
std::optional<Enum> valueOf(QStringView code, const CodeTable<Enum, Count> &table)
{
    for (const auto &[entry, known] : table) {
        if (known == code)
            return entry;
    }
    return std::nullopt;
}

} // namespace tongbao
