#pragma once

#include "db/domain/figure.h"
#include "db/domain/result.h"

#include <optional>

namespace tongbao {

// What the head of a column says about its numbers: 亿元 is 10⁸ and CNY, "bn USD" 10⁹ and USD.
struct ColumnUnit {
    int exponent = 0;
    std::optional<Unit> unit = {};
    QString text = {}; // as it is written

    bool isEmpty() const { return exponent == 0 && !unit; }
    bool operator==(const ColumnUnit &) const = default;
};

// Reads "亿元", "bn USD", "US$ billion", "%", 万人; nullopt when the text says anything else too.
std::optional<ColumnUnit> readColumnUnit(const QString &text);

// A head in two: 交易规模(亿元) is 交易规模 and 亿元; without a unit the name is all of it.
struct HeadParts {
    QString name = {};
    ColumnUnit unit = {};
};
HeadParts headParts(const QString &head);

// The unit in a line above a table, such as 单位：亿元.
std::optional<ColumnUnit> statedUnit(const QString &cell);

// A figure's text with what its column says written out: "10–12" in 亿元 is "10–12亿CNY". What the text says
// of itself goes first: 1.2万亿 in 亿元 is "1.2万亿CNY". An Error where the two contradict each other: 9041元
// and 1.2万 in 亿元 have two readings, 5美元 has another unit. A text that is no
// figure yet gets it too, so that it is not lost when the text is mended.
Result<QString> withColumnUnit(const QString &figure, const ColumnUnit &unit);

} // namespace tongbao
