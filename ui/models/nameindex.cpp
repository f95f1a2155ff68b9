#include "ui/models/nameindex.h"

#include "ui/models/pinyin.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace tongbao {

int NameIndex::number(const QString &code)
{
    const auto known = m_numbers.constFind(code);
    if (known != m_numbers.cend())
        return *known;
    const int number = static_cast<int>(m_codes.size());
    m_codes.append(code);
    m_numbers.insert(code, number);
    return number;
}

std::optional<int> NameIndex::find(const QString &code) const
{
    const auto known = m_numbers.constFind(code);
    return known == m_numbers.cend() ? std::nullopt : std::optional(*known);
}

int NameIndex::rank(int number) const
{
    if (m_ranks.isEmpty())
        rankByText();
    return m_ranks.at(number);
}

void NameIndex::clear()
{
    *this = {};
}

QList<bool> NameIndex::holding(const QString &foldedWord) const
{
    QList<bool> found;
    found.reserve(m_names.size());
    const QString reading = readingMark + foldedWord;
    for (const Name &name : m_names)
        found.append(name.searched.contains(foldedWord) || name.readings.contains(reading));
    return found;
}

void NameIndex::rankByText() const
{
    QCollator collator;
    collator.setNumericMode(true);
    QList<int> order(m_codes.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const int texts = collator.compare(m_names.at(a).text, m_names.at(b).text);
        return texts != 0 ? texts < 0 : m_codes.at(a) < m_codes.at(b);
    });
    m_ranks.resize(order.size());
    for (int rank = 0; rank < order.size(); ++rank)
        m_ranks[order.at(rank)] = rank;
}

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace tongbao
