#include "ui/models/observationfilter.h"

#include "db/domain/rules.h"

namespace tongbao {

QString cellCode(const Observation &observation, ObservationColumn column, const Catalog &catalog)
{
    const ObservationKey &key = observation.key;
    const Figure &figure = observation.figure;
    const auto joined = [](const QStringList &parts) { return parts.join(u'\n'); };
    switch (column) {
    case MetricColumn:
        return key.metric;
    case SubjectColumn:
        return key.subject;
    case RegionColumn:
        return key.region;
    case PeriodColumn:
        return key.period.key();
    case ValueColumn: {
        const ObservationText text = observationText(observation);
        return joined({text.value, text.qualifier, text.unit});
    }
    case RangeColumn: {
        const ObservationText text = observationText(observation);
        return joined({text.low, text.high, text.unit});
    }
    case QualifierColumn:
        return qualifierCode(figure.qualifier);
    case StatusColumn:
        return statusCode(figure.status);
    case PublisherColumn:
        return catalog.publisherOf(key.source);
    case SourceColumn:
        return key.source;
    default:
        return observation.note;
    }
}

} // namespace tongbao
