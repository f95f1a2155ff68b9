#include "ui/models/figureinput.h"

#include "db/domain/figuretext.h"
#include "db/domain/periodtext.h"

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

bool readsAs(const QString &text, const Number &number)
{
    const FigureReading reading = readFigure(text);
    if (!reading || !reading.value || reading.low || reading.high || reading.qualifier || reading.unit)
        return false;
    // Files hold full digits: a scale that the text was written in leaves no trace.
    const std::optional<Number> read
        = reading.value->decimals() < 0 ? Number::fromValue(reading.value->value(), 0) : reading.value;
    return read == number;
}

} // namespace

QString inputText(const Number &number, UnitKind kind, Language language)
{
    if (kind == UnitKind::Percent)
        return number.text();
    const Scale scale = scaleFor(std::abs(number.value()), kind, language);
    // Of two texts that read alike the one without the digits that a scale adds.
    QString text = numberText(number, scale, language);
    const QString unit = scaleName(scale, language);
    if (text.contains(u'.') && scale != Scale::One) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    if (!unit.isEmpty())
        text += (language == Language::Chinese ? QString() : u" "_s) + unit;
    return readsAs(text, number) ? text : number.text();
}

QString inputText(Period period, Language language)
{
    const QString text = periodText(period, language);
    const PeriodReading reading = readPeriod(text);
    const bool isSame = reading.kind == PeriodReading::Kind::Read && reading.periods == QList{period};
    return isSame ? text : period.key();
}

} // namespace tongbao
