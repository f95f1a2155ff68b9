#include "ui/models/observationcell.h"

#include "db/domain/periodtext.h"
#include "db/domain/region.h"
#include "ui/models/celltext.h"
#include "ui/models/observationfilter.h"
#include "ui/models/versiontext.h"

#include <QCoreApplication>

namespace tongbao {

namespace {

struct Titles {
    Q_DECLARE_TR_FUNCTIONS(tongbao::ObservationTableModel)
};

QString metricText(const QString &code, const Catalog &catalog, Language language)
{
    const Metric *metric = catalog.metric(code);
    return metric ? displayName(*metric, language) : code;
}

QString subjectText(const QString &code, const Catalog &catalog, Language language)
{
    const Subject *subject = catalog.subject(code);
    return subject ? displayName(*subject, language) : code;
}

QString sourceText(const QString &code, const Catalog &catalog, Language language)
{
    const Source *source = catalog.source(code);
    return source ? sourceTitle(*source, language) : code;
}

QString shownPeriod(const QString &key, Language language)
{
    const std::optional<Period> period = Period::fromKey(key);
    return period ? periodText(*period, language) : key;
}

QString shownQualifier(const QString &code)
{
    const std::optional<Qualifier> qualifier = qualifierFromCode(code);
    if (!qualifier)
        return code;
    return *qualifier == Qualifier::Exact ? QString() : qualifierText(*qualifier);
}

QString shownStatus(const QString &code)
{
    const std::optional<Status> status = statusFromCode(code);
    return status ? statusText(*status) : code;
}

} // namespace

QString columnTitle(ObservationColumn column)
{
    switch (column) {
    case MetricColumn:
        return Titles::tr("Metric");
    case SubjectColumn:
        return Titles::tr("App or company");
    case RegionColumn:
        return Titles::tr("Region");
    case PeriodColumn:
        return Titles::tr("Period");
    case ValueColumn:
        return Titles::tr("Value");
    case RangeColumn:
        return Titles::tr("Low–high");
    case QualifierColumn:
        return Titles::tr("Qualifier");
    case StatusColumn:
        return Titles::tr("Status");
    case PublisherColumn:
        return Titles::tr("Publisher");
    case SourceColumn:
        return Titles::tr("Source");
    default:
        return Titles::tr("Note");
    }
}

QString nameOfCode(const QString &code, ObservationColumn column, const Catalog &catalog, Language language)
{
    switch (column) {
    case MetricColumn:
        return metricText(code, catalog, language);
    case SubjectColumn:
        return subjectText(code, catalog, language);
    case RegionColumn:
        return regionName(code, language);
    case PeriodColumn:
        return shownPeriod(code, language);
    case QualifierColumn:
        return shownQualifier(code);
    case StatusColumn:
        return shownStatus(code);
    case SourceColumn:
        return sourceText(code, catalog, language);
    default:
        return code;
    }
}

QString cellText(
    const Observation &observation, ObservationColumn column, const Catalog &catalog, Language language)
{
    if (column != ValueColumn && column != RangeColumn)
        return nameOfCode(cellCode(observation, column, catalog), column, catalog, language);
    Figure plain = observation.figure; // the status has a column of its own
    plain.status = Status::Actual;
    return column == ValueColumn ? valueText(plain, language) : rangeText(plain, language);
}

QString differingCells(const Observation &observation, const std::optional<Observation> &other,
    const Catalog &catalog, Language language)
{
    QStringList lines;
    for (int each = 0; each < ColumnCount; ++each) {
        const auto column = static_cast<ObservationColumn>(each);
        const QString text = cellText(observation, column, catalog, language);
        const bool isSame = other && text == cellText(*other, column, catalog, language);
        const bool isEmpty = text.isEmpty() && !other;
        if (!isSame && !isEmpty)
            lines.append(versionLine(columnTitle(column), text));
    }
    return lines.join(u'\n');
}

} // namespace tongbao
