#pragma once

#include "db/domain/figure.h"
#include "db/domain/language.h"

#include <QList>

namespace tongbao {

// What a person's text for a figure says. Only what the text states is set: "9.04万亿" has no unit, "7-11%"
// no value.
struct FigureReading {
    std::optional<Number> value = {};
    std::optional<Number> low = {};
    std::optional<Number> high = {};
    std::optional<Qualifier> qualifier = {};
    std::optional<Unit> unit = {};
    QString message = {}; // why the text was not read, translated; empty when it was
    explicit operator bool() const { return message.isEmpty(); }
};

// Reads English and Chinese units and signs: 9.04 trillion, 9.04万亿, 90,419亿, $5.9tn, 53.78%, 7–11%,
// 7%~11%, >94%, 约80%, 超过5.2亿, full-width digits, 1.2e3. A text with two readings (兆, "5,3", "1.234,5")
// is refused with the reason.
FigureReading readFigure(QStringView text);

// Which scale numbers are written in. Automatic: trillion/billion/million or 万亿/亿/万, by size and
// language.
enum class Scale { Automatic, One, Thousand, TenThousand, Million, HundredMillion, Billion, Trillion };

// The factor of a scale (Automatic: 1).
double scaleFactor(Scale scale);
// The scale that suits values up to `largest` in a language: one for a whole axis or column. Percent,
// points and indices are always One.
Scale scaleFor(double largest, UnitKind kind, Language language);
// "trillion", "万亿", "" for One.
QString scaleName(Scale scale, Language language);
// "trillion", "billion", "million", "hundred-million" (亿), "ten-thousand" (万), ...: what files hold and the
// command line takes; this also by the characters.
QString scaleCode(Scale scale);
std::optional<Scale> scaleFromCode(QStringView code);
// Those that readers of a language count in, the largest first.
QList<Scale> scalesOf(Language language);
// "tn", "bn", "m", "万亿", ...: for labels.
QString scaleShortName(Scale scale, Language language);

// The number alone in that scale with its published precision: 9.04, 55.0, 90,419; no unit. Automatic is One.
// The zeros at the end of a whole number only give its size, so 9000000000000 is 9 in trillions.
QString numberText(const Number &number, Scale scale, Language language);
// The whole figure for people: "53.78%", "7–11%", ">94%", "about 80%" / "约80%", "$5.9 tn", "¥9.04万亿", "520
// m".
QString figureText(const Figure &figure, Language language, Scale scale = Scale::Automatic);

} // namespace tongbao
