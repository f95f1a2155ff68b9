#pragma once

#include "db/domain/catalog.h"
#include "db/domain/observation.h"

namespace tongbao {

// One selected figure: where it stands, and the figure as shown (perhaps converted).
struct SelectedFigure {
    ObservationKey key;
    Figure figure;
    bool addsUp = true; // false: of a flow, but derived so that a sum would count something twice
};

// "3 selected, mean 42.1%, min 38.9%, max 44.7%": for the status bar, translated; empty when nothing is
// selected. Mean, least and most only of single values of one metric and unit; for a flow of one period
// length. A sum only of a flow, over different periods of one length, of one subject and region: anything
// else counts something twice or mixes.
QString selectionSummary(const QList<SelectedFigure> &figures, const Catalog &catalog, Language language);

} // namespace tongbao
