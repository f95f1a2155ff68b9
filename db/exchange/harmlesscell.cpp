#include "db/exchange/harmlesscell.h"

#include "db/domain/number.h"

namespace tongbao {

namespace {

constexpr QChar apostrophe = u'\'';

// Whether a text begins like a formula, after any apostrophes: those are told apart by one more.
bool isDangerous(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == apostrophe)
        ++at;
    return at < text.size() && QStringView(u"=+-@\t\r").contains(text[at]);
}

} // namespace

QString harmlessCell(const QString &text)
{
    return isDangerous(text) && !Number::fromText(text) ? apostrophe + text : text;
}

QString cellText(const QString &cell)
{
    return cell.startsWith(apostrophe) && isDangerous(cell) ? cell.sliced(1) : cell;
}

} // namespace tongbao
