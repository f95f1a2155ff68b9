#include "db/domain/reduction.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tongbao {

namespace {

// The figures of one column, as far as they have been met.
class Column {
public:
    Column(const QList<Reach> &figures, qsizetype first)
        : m_figures(figures)
        , m_told{first, first, first, first}
    {
    }

    void add(qsizetype number)
    {
        auto &[first, lowest, highest, last] = m_told;
        if (m_figures.at(number).low < m_figures.at(lowest).low)
            lowest = number;
        if (m_figures.at(number).high > m_figures.at(highest).high)
            highest = number;
        last = number;
    }

    void tell(QList<qsizetype> &numbers)
    {
        std::sort(m_told.begin(), m_told.end());
        std::unique_copy(m_told.begin(), m_told.end(), std::back_inserter(numbers));
    }

private:
    const QList<Reach> &m_figures;
    std::array<qsizetype, 4> m_told; // first, lowest, highest, last
};

} // namespace

QList<qsizetype> tellingFigures(const QList<Reach> &figures, double columnWidth)
{
    QList<qsizetype> numbers;
    const auto columnOf
        = [&](qsizetype number) { return std::floor(figures.at(number).place / columnWidth); };
    for (qsizetype start = 0; start < figures.size();) {
        Column column(figures, start);
        qsizetype next = start + 1;
        for (; next < figures.size() && columnOf(next) == columnOf(start); ++next)
            column.add(next);
        constexpr qsizetype most = 4;
        if (next - start > most) {
            column.tell(numbers);
        } else {
            for (qsizetype number = start; number < next; ++number)
                numbers.append(number);
        }
        start = next;
    }
    return numbers;
}

} // namespace tongbao
