#pragma once

#include <QList>

namespace tongbao {

struct LabelWish {
    double centre = 0; // where the label would like to stand
    double height = 0;
};

// Centres for labels of a column between top and bottom, in the order of the wishes: as near to the wishes as
// can be without one touching another. Labels that together are higher than the column stand evenly and
// overlap.
QList<double> spreadLabels(const QList<LabelWish> &wishes, double top, double bottom, double gap);

} // namespace tongbao
