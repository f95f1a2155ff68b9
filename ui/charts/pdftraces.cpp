#include "ui/charts/pdftraces.h"

#include <QCryptographicHash>

namespace tongbao {

namespace {

constexpr qsizetype entrySize = 20; // "0000000015 00000 n \n", by the PDF specification

// The number that starts at the place; nullopt for anything else.
std::optional<qsizetype> numberAt(const QByteArray &pdf, qsizetype place)
{
    qsizetype end = place;
    while (end < pdf.size() && pdf.at(end) >= '0' && pdf.at(end) <= '9')
        ++end;
    bool isNumber = false;
    const qsizetype number = pdf.mid(place, end - place).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QByteArray tenDigits(qsizetype number)
{
    return QByteArray::number(number).rightJustified(10, '0');
}

// Where the table of offsets says that it is.
std::optional<qsizetype> tableStart(const QByteArray &pdf)
{
    static const QByteArray word("startxref\n");
    const qsizetype place = pdf.lastIndexOf(word);
    const std::optional<qsizetype> start = place < 0 ? std::nullopt : numberAt(pdf, place + word.size());
    return start && pdf.mid(*start, 5) == "xref\n" ? start : std::nullopt;
}

// Cuts bytes out before the table of offsets, and moves what lies after them.
bool cut(QByteArray &pdf, qsizetype place, qsizetype length)
{
    const std::optional<qsizetype> table = tableStart(pdf);
    if (!table || *table < place + length)
        return false;
    const qsizetype counts = *table + 5; // "0 33\n": the first object, and how many
    const qsizetype entries = pdf.indexOf('\n', counts) + 1;
    const std::optional<qsizetype> count = numberAt(pdf, pdf.indexOf(' ', counts) + 1);
    if (entries <= 0 || !count || *count < 0 || *count > (pdf.size() - entries) / entrySize)
        return false;
    for (qsizetype i = 0; i < *count; ++i) {
        const qsizetype entry = entries + i * entrySize;
        const std::optional<qsizetype> offset = numberAt(pdf, entry);
        if (!offset)
            return false;
        if (*offset > place)
            pdf.replace(entry, 10, tenDigits(*offset - length));
    }
    const qsizetype start = pdf.lastIndexOf("startxref\n") + 10;
    pdf.replace(start, QByteArray::number(*table).size(), QByteArray::number(*table - length));
    pdf.remove(place, length);
    return true;
}

// An ID is 16 bytes in hexadecimal, twice.
void replaceId(QByteArray &pdf)
{
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    const qsizetype place = pdf.indexOf("/ID", trailer);
    if (trailer < 0 || place < 0)
        return;
    const qsizetype first = pdf.indexOf('<', place) + 1;
    const qsizetype second = pdf.indexOf('<', first) + 1;
    constexpr qsizetype length = 32;
    if (first <= 0 || second <= 0)
        return;
    for (const qsizetype id : {first, second})
        pdf.replace(id, length, QByteArray(length, '0'));
    const QByteArray hash = QCryptographicHash::hash(pdf, QCryptographicHash::Md5).toHex();
    for (const qsizetype id : {first, second})
        pdf.replace(id, length, hash);
}

} // namespace

std::optional<QByteArray> withoutTraces(const QByteArray &pdf)
{
    QByteArray clean = pdf;
    const qsizetype date = clean.indexOf("/CreationDate (D:");
    if (date >= 0) {
        const qsizetype end = clean.indexOf('\n', date);
        if (end < 0 || !cut(clean, date, end + 1 - date))
            return std::nullopt;
    }
    if (!tableStart(clean))
        return std::nullopt;
    replaceId(clean);
    return clean;
}

} // namespace tongbao
