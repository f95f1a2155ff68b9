#include "db/domain/figurebatch.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace tongbao {

namespace {

void setNumber(const std::optional<Number> &number, double &value, qint8 &decimals)
{
    value = number ? number->value() : 0;
    decimals = number ? static_cast<qint8>(number->decimals()) : FigureRow::noNumber;
}

} // namespace

std::optional<Number> numberOf(double value, qint8 decimals)
{
    return decimals == FigureRow::noNumber ? std::nullopt : Number::fromValue(value, decimals);
}

quint32 FigureBatch::placeOf(const QByteArray &text)
{
    const auto known = m_places.constFind(text);
    if (known != m_places.cend())
        return *known;
    const auto place = static_cast<quint32>(m_texts.size());
    // A deep copy: the caller's bytes may be a part of something large.
    m_texts.emplace_back(text.constData(), text.size());
    m_places.insert(m_texts.back(), place);
    return place;
}

void FigureBatch::append(const Observation &observation)
{
    const ObservationKey &key = observation.key;
    const Figure &figure = observation.figure;
    FigureRow row;
    row.metric = placeOf(key.metric.toUtf8());
    row.subject = placeOf(key.subject.toUtf8());
    row.region = placeOf(key.region.toUtf8());
    row.period = placeOf(key.period.key().toUtf8());
    row.source = placeOf(key.source.toUtf8());
    row.unit = placeOf(figure.unit.code().toUtf8());
    row.note = placeOf(observation.note.toUtf8());
    row.qualifier = figure.qualifier;
    row.status = figure.status;
    setNumber(figure.value, row.value, row.valueDecimals);
    setNumber(figure.low, row.low, row.lowDecimals);
    setNumber(figure.high, row.high, row.highDecimals);
    m_rows.push_back(row);
}

std::optional<Figure> FigureBatch::figureAt(size_t row) const
{
    const FigureRow &from = m_rows[row];
    const std::optional<Unit> unit = Unit::fromCode(QString::fromUtf8(textAt(from.unit)));
    if (!unit)
        return std::nullopt;
    return Figure{numberOf(from.value, from.valueDecimals), numberOf(from.low, from.lowDecimals),
        numberOf(from.high, from.highDecimals), from.qualifier, from.status, *unit};
}

std::optional<Observation> FigureBatch::at(size_t row) const
{
    const FigureRow &from = m_rows[row];
    const auto text = [this](quint32 place) { return QString::fromUtf8(textAt(place)); };
    const std::optional<Period> period = Period::fromKey(text(from.period));
    const std::optional<Figure> figure = figureAt(row);
    if (!period || !figure)
        return std::nullopt;
    return Observation{{text(from.metric), text(from.subject), text(from.region), *period, text(from.source)},
        *figure, text(from.note)};
}

QByteArray FigureBatch::identityAt(size_t row) const
{
    const FigureRow &from = m_rows[row];
    QByteArray identity;
    for (const quint32 place : {from.metric, from.subject, from.region, from.period, from.source}) {
        if (!identity.isEmpty())
            identity.append(' ');
        identity.append(textAt(place));
    }
    return identity;
}

std::vector<quint32> FigureBatch::orderByIdentity() const
{
    std::vector<quint32> byText(m_texts.size());
    std::iota(byText.begin(), byText.end(), 0);
    std::sort(byText.begin(), byText.end(), [this](quint32 a, quint32 b) { return m_texts[a] < m_texts[b]; });
    std::vector<quint32> rank(m_texts.size());
    for (size_t i = 0; i < byText.size(); ++i)
        rank[byText[i]] = static_cast<quint32>(i);

    struct Key {
        quint64 series; // metric and subject
        quint64 place; // region and period
        quint32 source;
        quint32 row;
        bool operator<(const Key &other) const
        {
            return std::tie(series, place, source, row)
                < std::tie(other.series, other.place, other.source, other.row);
        }
    };
    std::vector<Key> keys;
    keys.reserve(m_rows.size());
    for (const FigureRow &row : m_rows) {
        keys.push_back({quint64(rank[row.metric]) << 32 | rank[row.subject],
            quint64(rank[row.region]) << 32 | rank[row.period], rank[row.source],
            static_cast<quint32>(keys.size())});
    }
    std::sort(keys.begin(), keys.end());
    std::vector<quint32> order;
    order.reserve(keys.size());
    for (const Key &key : keys)
        order.push_back(key.row);
    return order;
}

void FigureBatch::select(const std::vector<quint32> &rows)
{
    std::vector<FigureRow> selected;
    selected.reserve(rows.size());
    for (const quint32 row : rows)
        selected.push_back(m_rows[row]);
    m_rows = std::move(selected);
}

bool FigureBatch::isSameIdentity(const FigureRow &a, const FigureRow &b)
{
    return a.metric == b.metric && a.subject == b.subject && a.region == b.region && a.period == b.period
        && a.source == b.source;
}

} // namespace tongbao
