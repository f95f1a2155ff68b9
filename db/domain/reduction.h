#pragma once

#include <QList>

namespace tongbao {

// How far a figure reaches at its place along an axis: both ends are its value where it has no range.
struct Reach {
    double place = 0;
    double low = 0;
    double high = 0;
};

// What a picture needs of a stretch of figures to look as if all were drawn: of those in each column of that
// width the first, the lowest, the highest and the last, so that no extreme is lost and the line from column
// to column runs as it did. Their numbers in order; all of them where no column has more than four. figures:
// in order of place and without a gap, as nothing tells here where a line is broken.
QList<qsizetype> tellingFigures(const QList<Reach> &figures, double columnWidth);

} // namespace tongbao
