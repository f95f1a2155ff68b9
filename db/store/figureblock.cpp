#include "db/store/figureblock.h"

#include <QtEndian>

#include <array>
#include <bit>

namespace tongbao {

namespace {

constexpr char formatVersion = 1;

// Whole numbers in groups of seven bits, the last one without the eighth.
void appendWhole(QByteArray &bytes, quint32 number)
{
    while (number >= 0x80) {
        bytes.append(static_cast<char>(number | 0x80));
        number >>= 7;
    }
    bytes.append(static_cast<char>(number));
}

void appendNumber(QByteArray &bytes, double value, qint8 decimals)
{
    bytes.append(static_cast<char>(decimals));
    if (decimals == FigureRow::noNumber)
        return;
    const quint64 bits = qToLittleEndian(std::bit_cast<quint64>(value));
    bytes.append(reinterpret_cast<const char *>(&bits), sizeof bits);
}

// Reads the same again. After the end, or something impossible, isGood() is false and all else is zero.
class Unpacker {
public:
    explicit Unpacker(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    bool isGood() const { return m_isGood; }
    bool isAtEnd() const { return m_at == m_bytes.size(); }

    char byte()
    {
        if (isAtEnd())
            m_isGood = false;
        return m_isGood ? m_bytes.at(m_at++) : '\0';
    }
    quint32 whole()
    {
        quint32 number = 0;
        for (int shift = 0; shift < 32; shift += 7) {
            const auto group = static_cast<quint8>(byte());
            number |= static_cast<quint32>(group & 0x7f) << shift;
            if (group < 0x80)
                return number;
        }
        m_isGood = false;
        return 0;
    }
    // Below `end`.
    quint32 place(quint32 end)
    {
        const quint32 number = whole();
        if (number >= end)
            m_isGood = false;
        return m_isGood ? number : 0;
    }
    QByteArray text()
    {
        const quint32 size = whole();
        if (size > static_cast<quint64>(m_bytes.size() - m_at))
            m_isGood = false;
        if (!m_isGood)
            return {};
        m_at += size;
        return m_bytes.sliced(m_at - size, size);
    }
    void number(double &value, qint8 &decimals)
    {
        decimals = static_cast<qint8>(byte());
        if (decimals == FigureRow::noNumber)
            return;
        if (m_bytes.size() - m_at < qsizetype(sizeof(quint64)))
            m_isGood = false;
        if (!m_isGood)
            return;
        value = std::bit_cast<double>(qFromLittleEndian<quint64>(m_bytes.constData() + m_at));
        m_at += sizeof(quint64);
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_isGood = true;
};

constexpr std::array textColumns{&FigureRow::metric, &FigureRow::subject, &FigureRow::region,
    &FigureRow::period, &FigureRow::source, &FigureRow::unit, &FigureRow::note};

} // namespace

QByteArray packFigures(const FigureBatch &figures, size_t first, size_t count)
{
    QHash<quint32, quint32> places;
    QByteArray texts;
    QByteArray rows;
    rows.reserve(static_cast<qsizetype>(count) * static_cast<qsizetype>(sizeof(FigureRow)));
    for (size_t i = first; i < first + count; ++i) {
        const FigureRow &row = figures.rows()[i];
        for (const auto column : textColumns) {
            const auto known = places.constFind(row.*column);
            const quint32 place = known == places.cend() ? static_cast<quint32>(places.size()) : *known;
            if (known == places.cend()) {
                places.insert(row.*column, place);
                const QByteArray &text = figures.textAt(row.*column);
                appendWhole(texts, static_cast<quint32>(text.size()));
                texts.append(text);
            }
            appendWhole(rows, place);
        }
        // Their numbers are a part of the format, as the codes in the other tables are.
        rows.append(static_cast<char>(static_cast<int>(row.qualifier) * 8 + static_cast<int>(row.status)));
        appendNumber(rows, row.value, row.valueDecimals);
        appendNumber(rows, row.low, row.lowDecimals);
        appendNumber(rows, row.high, row.highDecimals);
    }
    QByteArray bytes(1, formatVersion);
    appendWhole(bytes, static_cast<quint32>(places.size()));
    appendWhole(bytes, static_cast<quint32>(count));
    return bytes + texts + rows;
}

std::optional<FigureBatch> unpackFigures(const QByteArray &bytes)
{
    Unpacker from(bytes);
    if (from.byte() != formatVersion)
        return std::nullopt;
    const quint32 texts = from.whole();
    const quint32 rows = from.whole();
    FigureBatch figures;
    std::vector<quint32> places;
    for (quint32 i = 0; i < texts && from.isGood(); ++i)
        places.push_back(figures.placeOf(from.text()));
    for (quint32 i = 0; i < rows && from.isGood(); ++i) {
        FigureRow row;
        for (const auto column : textColumns) {
            const quint32 place = from.place(texts);
            row.*column = from.isGood() ? places[place] : 0;
        }
        const auto codes = static_cast<quint8>(from.byte());
        row.qualifier = static_cast<Qualifier>(codes / 8);
        row.status = static_cast<Status>(codes % 8);
        from.number(row.value, row.valueDecimals);
        from.number(row.low, row.lowDecimals);
        from.number(row.high, row.highDecimals);
        if (row.qualifier > Qualifier::Under || row.status > Status::Forecast)
            return std::nullopt;
        figures.append(row);
    }
    return from.isGood() && from.isAtEnd() ? std::optional(figures) : std::nullopt;
}

} // namespace tongbao
