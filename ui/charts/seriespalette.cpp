#include "ui/charts/seriespalette.h"

#include "db/domain/seriesbuilder.h"
#include "ui/charts/colourvision.h"
#include "ui/common/theme.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Colour {
    QRgb light;
    QRgb dark;
};

// Each is readable as text on its theme's ground. So many of them cannot all be told apart by everybody:
// seriesStyles() gives those that some people confuse another dash.
constexpr std::array<Colour, 12> palette{{
    {0x1166e2, 0x5aa2ff}, // blue
    {0x0a8740, 0x3fc47d}, // green
    {0xc2410c, 0xff9a5c}, // orange
    {0x7a2fd0, 0xb58cff}, // violet
    {0x0e7490, 0x4fc3dc}, // petrol
    {0xb4236f, 0xff85bd}, // magenta
    {0x8a6100, 0xe0b84a}, // ochre
    {0x3730a3, 0x9aa5ff}, // indigo
    {0xb3261e, 0xff8a80}, // red
    {0x4d7c0f, 0xa6d34b}, // olive
    {0x7c4a2d, 0xd0a080}, // brown
    {0x0f5c5c, 0x62d0c4}, // teal
}};
constexpr Colour grey{0x6b7588, 0x98a2b3};

// Colours that readers know, or that stand in the way of nobody.
std::optional<Colour> wellKnown(const QString &subject)
{
    static const QHash<QString, int> places{{u"alipay"_s, 0}, {u"ant-financial"_s, 0}, {u"alibaba"_s, 0},
        {u"tenpay"_s, 1}, {u"wechat-pay"_s, 1}, {u"wechat"_s, 1}, {u"tencent"_s, 1}, {u"unionpay"_s, 8},
        {u"unionpay-quickpass"_s, 8}, {u"unionpay-mobile"_s, 8}, {u"lakala"_s, 4}, {u"bank-apps"_s, 6},
        {u"market-total"_s, 7}, {u"alipay+wechat-pay"_s, 2}, {u"alipay+tenpay"_s, 3}};
    if (isResidual(subject))
        return grey;
    const auto place = places.constFind(subject);
    if (place == places.cend())
        return std::nullopt;
    return palette[static_cast<size_t>(*place)];
}

// FNV-1a: the same on every machine and in every run, unlike qHash.
size_t placeOf(const QString &subject)
{
    quint32 hash = 2166136261U;
    for (const QChar character : subject)
        hash = (hash ^ character.unicode()) * 16777619U;
    return hash % palette.size();
}

bool isTaken(const Colour &colour, const QHash<QString, Colour> &chosen)
{
    return std::any_of(
        chosen.begin(), chosen.end(), [&colour](const Colour &other) { return other.light == colour.light; });
}

Colour paletteColour(const QString &subject, const QHash<QString, Colour> &chosen)
{
    const std::optional<Colour> known = wellKnown(subject);
    if (known && (isResidual(subject) || !isTaken(*known, chosen)))
        return *known;
    const size_t first = placeOf(subject);
    for (size_t i = 0; i < palette.size(); ++i) {
        const Colour &candidate = palette[(first + i) % palette.size()];
        if (!isTaken(candidate, chosen))
            return candidate;
    }
    return palette[first];
}

bool canBeConfused(const SeriesStyle &a, const SeriesStyle &b)
{
    return leastColourDifference(a.light, b.light) < tellableDifference
        || leastColourDifference(a.dark, b.dark) < tellableDifference;
}

// The first dash that no earlier series with the same marker has, and none of a similar colour; failing that,
// only the former.
Qt::PenStyle dashFor(const SeriesStyle &style, const QList<SeriesStyle> &earlier)
{
    // A plain dash is kept for forecasts.
    static constexpr std::array dashes{Qt::SolidLine, Qt::DashDotLine, Qt::DashDotDotLine, Qt::DotLine};
    for (const bool mindsColour : {true, false}) {
        for (const Qt::PenStyle dash : dashes) {
            const bool isTaken = std::any_of(earlier.begin(), earlier.end(), [&](const SeriesStyle &other) {
                return other.dash == dash
                    && (other.marker == style.marker || (mindsColour && canBeConfused(style, other)));
            });
            if (!isTaken)
                return dash;
        }
    }
    return dashes[static_cast<size_t>(earlier.size()) % dashes.size()];
}

double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    const QColor rgb = colour.toRgb();
    return 0.2126 * part(rgb.redF()) + 0.7152 * part(rgb.greenF()) + 0.0722 * part(rgb.blueF());
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

QColor readableOn(const QColor &colour, const QColor &ground, double contrast)
{
    const bool isLightGround = luminance(ground) > 0.18;
    const QColor start = colour.toHsl();
    QColor best = colour;
    for (int step = 0; step <= 100 && contrastRatio(best, ground) < contrast; ++step) {
        const float towards = isLightGround ? 0.0F : 1.0F;
        const float share = static_cast<float>(step) / 100.0F;
        const float lightness = start.lightnessF() + (towards - start.lightnessF()) * share;
        best = QColor::fromHslF(std::max(start.hslHueF(), 0.0F), start.hslSaturationF(), lightness).toRgb();
    }
    return best;
}

QList<SeriesStyle> seriesStyles(const QList<Series> &series, const Catalog &catalog)
{
    static constexpr std::array markers{MarkerShape::Circle, MarkerShape::Square, MarkerShape::Triangle,
        MarkerShape::Diamond, MarkerShape::TriangleDown, MarkerShape::Cross};

    const bool isOneSubject = std::all_of(series.begin(), series.end(),
        [&series](const Series &one) { return one.subject == series.first().subject; });
    const bool tellsPublishers
        = series.size() > 1 && isOneSubject && series.first().publisher != series.last().publisher;
    QHash<QString, Colour> chosen;
    // Where both are drawn the green is Tenpay's, in whatever order they stand.
    for (const QString &first : {u"alipay"_s, u"tenpay"_s}) {
        if (std::any_of(
                series.begin(), series.end(), [&first](const Series &one) { return one.subject == first; }))
            chosen.insert(first, paletteColour(first, chosen));
    }
    QList<SeriesStyle> styles;
    for (qsizetype i = 0; i < series.size(); ++i) {
        const QString &code = tellsPublishers ? series.at(i).publisher : series.at(i).subject;
        if (!chosen.contains(code))
            chosen.insert(code, paletteColour(code, chosen));
        SeriesStyle style;
        style.light = QColor(chosen.value(code).light);
        style.dark = QColor(chosen.value(code).dark);
        const Subject *subject = catalog.subject(code);
        if (const QColor own(subject ? subject->colour : QString()); own.isValid()) {
            style.light = readableOn(own, themeColours(Theme::Light).surface, 4.5);
            style.dark = readableOn(own, themeColours(Theme::Dark).surface, 4.5);
        }
        const auto place = static_cast<size_t>(i);
        style.marker = markers[place % markers.size()];
        style.dash = dashFor(style, styles);
        styles.append(style);
    }
    return styles;
}

} // namespace tongbao
