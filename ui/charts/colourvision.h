#pragma once

#include <QColor>

namespace tongbao {

// How people see colours: all of them, or without the red, green or blue receptors.
enum class Vision { Full, Protan, Deutan, Tritan };

// The colour as such a person sees it: the matrices for complete dichromacy of Machado, Oliveira and
// Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), on linear
// sRGB.
QColor seenWith(Vision vision, const QColor &colour);
// How different two colours look, as CIEDE2000 defines it: 0 the same, 1 just noticeable, 100 black and
// white.
double colourDifference(const QColor &a, const QColor &b);
// The least of it over every kind of vision.
double leastColourDifference(const QColor &a, const QColor &b);

} // namespace tongbao
