#pragma once

#include "db/domain/derivation.h"
#include "db/domain/figuretext.h"
#include "tests/support/samplecatalog.h"

namespace tongbao::test {

// One published figure of a series: period, figure ("53.78", "7-11", ">94"), and the publisher when it is
// another.
struct PublishedFigure {
    QString period;
    QString text;
    QString publisher = QStringLiteral("Analysys");
};

inline Series seriesOf(const QList<PublishedFigure> &figures, const QString &unitCode,
    const QString &metric = QStringLiteral("tp_mobile_volume"),
    const QString &subject = QStringLiteral("market-total"))
{
    Series series;
    series.metric = metric;
    series.subject = subject;
    series.region = QStringLiteral("CN");
    series.unit = unit(unitCode);
    for (const PublishedFigure &one : figures) {
        const Observation published = observation(
            metric, subject, one.period, figure(one.text, unitCode), QStringLiteral("analysys-2019"));
        series.points.append({published.key.period, published.figure, published, one.publisher});
    }
    series.granularity = series.points.first().period.granularity();
    series.publisher = commonPublisher(series.points);
    return series;
}

// One line a point ("2018-Q4 0.02 pt"), then one a gap ("2018-Q3 gap: ...").
inline QStringList linesOf(const DerivedSeries &derived)
{
    QStringList lines;
    for (const SeriesPoint &point : derived.series.points)
        lines.append(point.period.key() + u' ' + figureText(point.figure, Language::English));
    for (const SeriesGap &gap : derived.gaps)
        lines.append(gap.period.key() + QStringLiteral(" gap: ") + gap.reason);
    return lines;
}

} // namespace tongbao::test
