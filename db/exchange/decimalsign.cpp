#include "db/exchange/decimalsign.h"

#include "db/domain/foldedtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

const QRegularExpression &numbers()
{
    static const QRegularExpression pattern(u"[0-9]*(?:[.,][0-9]+)+"_s);
    return pattern;
}

// With this sign before the decimals and the other one between thousands.
bool fits(const QString &number, DecimalSign sign)
{
    static const QRegularExpression point(
        QRegularExpression::anchoredPattern(u"(?:[0-9]*|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\\.[0-9]+)?"_s));
    static const QRegularExpression comma(
        QRegularExpression::anchoredPattern(u"(?:[0-9]*|[1-9][0-9]{0,2}(?:\\.[0-9]{3})+)(?:,[0-9]+)?"_s));
    return (sign == DecimalSign::Point ? point : comma).match(number).hasMatch();
}

} // namespace

std::optional<DecimalSign> decimalSignOf(const QStringList &texts)
{
    bool isPoint = false;
    bool isComma = false;
    bool isOpen = false;
    for (const QString &text : texts) {
        QRegularExpressionMatchIterator found = numbers().globalMatch(foldedText(text));
        while (found.hasNext()) {
            const QString number = found.next().captured();
            const bool canBePoint = fits(number, DecimalSign::Point);
            const bool canBeComma = fits(number, DecimalSign::Comma);
            isPoint = isPoint || (canBePoint && !canBeComma);
            isComma = isComma || (canBeComma && !canBePoint);
            isOpen = isOpen || (canBePoint && canBeComma);
        }
    }
    if (isPoint != isComma)
        return isPoint ? DecimalSign::Point : DecimalSign::Comma;
    return isOpen || isPoint ? std::nullopt : std::optional(DecimalSign::Point);
}

bool needsDecimalSign(const QString &text)
{
    return numbers().match(foldedText(text)).hasMatch();
}

std::optional<QString> withDecimalPoint(const QString &text, DecimalSign sign)
{
    const QString folded = foldedText(text);
    QString result;
    qsizetype end = 0;
    QRegularExpressionMatchIterator found = numbers().globalMatch(folded);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        QString number = match.captured();
        if (!fits(number, sign))
            return std::nullopt;
        number.remove(sign == DecimalSign::Point ? u',' : u'.').replace(u',', u'.');
        result += folded.sliced(end, match.capturedStart() - end) + number;
        end = match.capturedEnd();
    }
    return result + folded.sliced(end);
}

} // namespace tongbao
