#include "db/exchange/separator.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr QChar fullWidthComma = u'，';
// In the order in which they are taken where two divide the lines equally well.
constexpr std::array<QChar, 4> separators{u',', u'\t', u';', fullWidthComma};
constexpr size_t tab = 1;
constexpr qsizetype sampledLines = 50;
constexpr char unitSeparator = '\x1f';

// The separator that a first line "sep=;" states; null when it states none.
QChar statedSeparator(const QByteArray &utf8)
{
    const qsizetype end = utf8.indexOf('\n');
    const QString line = QString::fromUtf8(end < 0 ? utf8 : utf8.first(end)).remove(u'"').remove(u'\r');
    const bool isStated = line.size() == 5 && line.startsWith(u"sep=", Qt::CaseInsensitive);
    const QChar separator = isStated ? line.back() : QChar();
    return separator == fullWidthComma || (separator.unicode() > 0 && separator.unicode() < 0x80) ? separator
                                                                                                  : QChar();
}

// How many of each separator stand in one line, outside quotes.
using Counts = std::array<int, separators.size()>;

QList<Counts> countedLines(const QByteArray &utf8)
{
    QList<Counts> lines;
    Counts counts{};
    bool isQuoted = false;
    // A long file is not decoded for its first lines; what a cut halves is no separator.
    const QString sample = QString::fromUtf8(utf8.first(std::min<qsizetype>(utf8.size(), 1 << 16)));
    for (const QChar c : sample) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        if (c == u'\n') {
            lines.append(std::exchange(counts, {}));
            if (lines.size() >= sampledLines)
                return lines;
        }
        const auto *const found = std::find(separators.begin(), separators.end(), c);
        if (found != separators.end())
            ++counts.at(static_cast<size_t>(found - separators.begin()));
    }
    lines.append(counts);
    return lines;
}

// How many lines have the same number of a separator, and that number: the larger, the better.
std::pair<int, int> agreement(const QList<Counts> &lines, size_t separator)
{
    std::map<int, int> linesWith;
    for (const Counts &counts : lines) {
        if (counts.at(separator) > 0)
            ++linesWith[counts.at(separator)];
    }
    std::pair<int, int> best{0, 0};
    for (const auto &[count, found] : linesWith)
        best = std::max(best, std::pair(found, count));
    return best;
}

// The parser knows no separator of several bytes, and takes a tab behind a closing quote for a blank.
bool isReplaced(QChar separator)
{
    return separator == fullWidthComma || separator == u'\t';
}

} // namespace

QChar separatorOf(const QByteArray &utf8)
{
    if (const QChar stated = statedSeparator(utf8); !stated.isNull())
        return stated;
    const QList<Counts> lines = countedLines(utf8);
    size_t best = 0;
    for (size_t i = 1; i < separators.size(); ++i) {
        if (agreement(lines, i) > agreement(lines, best))
            best = i;
    }
    // No tab stands in a cell by chance; commas do, in 870,000,000.
    const int lineCount = agreement(lines, best).first;
    return lineCount > 0 && agreement(lines, tab).first == lineCount ? separators.at(tab)
                                                                     : separators.at(best);
}

char separatorByte(QChar separator)
{
    return isReplaced(separator) ? unitSeparator : separator.toLatin1();
}

QByteArray separatedText(const QByteArray &utf8, QChar separator)
{
    QByteArray text = utf8;
    if (!statedSeparator(utf8).isNull())
        text.remove(0, text.indexOf('\n') < 0 ? text.size() : text.indexOf('\n'));
    if (!isReplaced(separator))
        return text;
    const QByteArray written = QString(separator).toUtf8();
    QByteArray result;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == '"')
            isQuoted = !isQuoted;
        if (!isQuoted && QByteArrayView(text).sliced(i).startsWith(written)) {
            result.append(unitSeparator);
            i += written.size() - 1;
        } else {
            result.append(text.at(i));
        }
    }
    return result;
}

} // namespace tongbao
