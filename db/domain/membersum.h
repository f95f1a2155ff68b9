#pragma once

#include "db/domain/figuretext.h"
#include "db/domain/repository.h"
#include "db/domain/series.h"

namespace tongbao {

// What the members of a group add up to in the same publisher's figures of the same metric, region and
// period. Nothing for what is no group, where a member's figure is missing or is no single value, and for
// metrics whose members overlap: who uses two apps is counted twice.
Result<std::optional<Figure>> memberSum(const Repository &repository, const Observation &group);
// The same among observations at hand: pure.
std::optional<Figure> memberSum(
    const Observation &group, const QList<Observation> &observations, const Catalog &catalog);
// Sets it for each point of a group, from what had been published by that date.
void addMemberSums(QList<Series> &series, const QList<Observation> &observations,
    const std::optional<QDate> &asOf, const Catalog &catalog);

// "92.71% (+0.05)": the sum, and how far it is from the group's own figure.
QString memberSumText(
    const Figure &sum, const Figure &figure, Language language, Scale scale = Scale::Automatic);

} // namespace tongbao
