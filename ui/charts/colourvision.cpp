#include "ui/charts/colourvision.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace tongbao {

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr Matrix protan{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deutan{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritan{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
// sRGB to CIE XYZ, each row divided by the white point D65.
constexpr Matrix toXyz{{{0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047},
    {0.2126729, 0.7151522, 0.0721750}, {0.0193339 / 1.08883, 0.1191920 / 1.08883, 0.9503041 / 1.08883}}};

Triple times(const Matrix &matrix, const Triple &vector)
{
    Triple product{};
    for (size_t row = 0; row < 3; ++row) {
        for (size_t column = 0; column < 3; ++column)
            product[row] += matrix[row][column] * vector[column];
    }
    return product;
}

double toLinear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double fromLinear(double part)
{
    const double light = std::clamp(part, 0.0, 1.0);
    return light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
}

Triple linear(const QColor &colour)
{
    const QColor rgb = colour.toRgb();
    return {toLinear(rgb.redF()), toLinear(rgb.greenF()), toLinear(rgb.blueF())};
}

Triple lab(const QColor &colour)
{
    const Triple xyz = times(toXyz, linear(colour));
    const auto bent = [](double part) {
        return part > 216.0 / 24389 ? std::cbrt(part) : (24389.0 / 27 * part + 16) / 116;
    };
    const double y = bent(xyz[1]);
    return {116 * y - 16, 500 * (bent(xyz[0]) - y), 200 * (y - bent(xyz[2]))};
}

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

// 0 to 360 degrees; 0 for greys.
double hue(double a, double b)
{
    if (a == 0 && b == 0)
        return 0;
    const double degrees = std::atan2(b, a) * 180 / std::numbers::pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

// The turn from one hue to another, the short way round.
double turn(double from, double to)
{
    const double degrees = to - from;
    return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
}

// sqrt(c^7 / (c^7 + 25^7)): near 0 for greys, near 1 for vivid colours.
double vividness(double chroma)
{
    const double power = std::pow(chroma, 7);
    return std::sqrt(power / (power + std::pow(25.0, 7)));
}

} // namespace

QColor seenWith(Vision vision, const QColor &colour)
{
    if (vision == Vision::Full)
        return colour;
    const Matrix &matrix = vision == Vision::Protan ? protan : vision == Vision::Deutan ? deutan : tritan;
    const Triple seen = times(matrix, linear(colour));
    return QColor::fromRgbF(static_cast<float>(fromLinear(seen[0])), static_cast<float>(fromLinear(seen[1])),
        static_cast<float>(fromLinear(seen[2])));
}

// Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula: Implementation Notes" (2005), with their
// names.
double colourDifference(const QColor &first, const QColor &second)
{
    const Triple one = lab(first);
    const Triple other = lab(second);
    const double g = 0.5 * (1 - vividness((std::hypot(one[1], one[2]) + std::hypot(other[1], other[2])) / 2));
    const double a1 = one[1] * (1 + g);
    const double a2 = other[1] * (1 + g);
    const double c1 = std::hypot(a1, one[2]);
    const double c2 = std::hypot(a2, other[2]);
    const double h1 = hue(a1, one[2]);
    const double h2 = hue(a2, other[2]);
    const bool isGrey = c1 * c2 == 0;
    const double dh = isGrey ? 0 : turn(h1, h2);

    const double lightness = other[0] - one[0];
    const double chroma = c2 - c1;
    const double tint = 2 * std::sqrt(c1 * c2) * std::sin(radians(dh / 2));
    const double l = (one[0] + other[0]) / 2;
    const double c = (c1 + c2) / 2;
    const double h = isGrey ? h1 + h2 : std::fmod(h1 + dh / 2 + 360, 360);

    const double t = 1 - 0.17 * std::cos(radians(h - 30)) + 0.24 * std::cos(radians(2 * h))
        + 0.32 * std::cos(radians(3 * h + 6)) - 0.20 * std::cos(radians(4 * h - 63));
    const double squared = (l - 50) * (l - 50);
    const double sl = lightness / (1 + 0.015 * squared / std::sqrt(20 + squared));
    const double sc = chroma / (1 + 0.045 * c);
    const double sh = tint / (1 + 0.015 * c * t);
    const double rotation = 30 * std::exp(-std::pow((h - 275) / 25, 2));
    const double rt = -std::sin(radians(2 * rotation)) * 2 * vividness(c);
    return std::sqrt(std::max(0.0, sl * sl + sc * sc + sh * sh + rt * sc * sh));
}

double leastColourDifference(const QColor &a, const QColor &b)
{
    double least = colourDifference(a, b);
    for (const Vision vision : {Vision::Protan, Vision::Deutan, Vision::Tritan})
        least = std::min(least, colourDifference(seenWith(vision, a), seenWith(vision, b)));
    return least;
}

} // namespace tongbao
