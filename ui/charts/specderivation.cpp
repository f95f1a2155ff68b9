#include "ui/charts/spectexts.h"

#include "db/domain/concentrationseries.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao::spectexts {

namespace {

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Chart)
};

QString formula(Concentration concentration)
{
    switch (concentration) {
    case Concentration::Hhi:
        return ChartText::tr("HHI: sum of the squared shares of all firms, up to 10,000 for a single one.");
    case Concentration::Ratios:
        return ChartText::tr(
            "CR1, CR2, CR3: share of the largest, the two and the three largest firms together.");
    case Concentration::Cr1:
        return ChartText::tr("CR1: share of the largest firm.");
    case Concentration::Cr2:
        return ChartText::tr("CR2: share of the two largest firms together.");
    case Concentration::Cr3:
        return ChartText::tr("CR3: share of the three largest firms together.");
    }
    Q_UNREACHABLE();
}

template <typename Claim>
bool anyPoint(const QList<Series> &series, const Claim &claim)
{
    return std::any_of(series.begin(), series.end(),
        [&claim](const Series &one) { return std::any_of(one.points.begin(), one.points.end(), claim); });
}

QString intervalNote(const ChartSpec &spec)
{
    return spec.mark == Mark::Line
        ? ChartText::tr("Band: everything that the known shares leave possible; the rest of the market may "
                        "be many small firms or a single one.")
        : ChartText::tr("Column with two ends: everything that the known shares leave possible; the rest of "
                        "the market may be many small firms or a single one.");
}

} // namespace

QString concentrationName(Concentration concentration)
{
    return concentration == Concentration::Ratios ? u"CR1–CR3"_s : concentrationCode(concentration).toUpper();
}

QStringList derivationNotes(const Context &context, const ChartSpec &spec)
{
    if (context.data.view.kind != ViewKind::Concentration)
        return {};
    const QList<Series> &series = context.data.series;
    QStringList notes{
        ChartText::tr("Derived from %1's shares.").arg(context.data.view.query.publishers.join(u", "_s)),
        formula(context.data.view.concentration)};
    if (anyPoint(series, [](const SeriesPoint &point) { return !point.figure.value; }))
        notes.append(intervalNote(spec));
    const auto isCombined
        = [&context](const SeriesPoint &point) { return restsOnCombinedShare(point, context.catalog); };
    if (anyPoint(series, isCombined)) {
        notes.append(ChartText::tr("Where a firm has no share of its own, the combined share it is part of "
                                   "counts, less the shares of the other members."));
    }
    return {notes.join(u' ')};
}

} // namespace tongbao::spectexts
