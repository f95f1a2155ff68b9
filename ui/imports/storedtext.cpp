#include "ui/imports/storedtext.h"

#include "db/domain/codelookup.h"
#include "db/domain/observationparts.h"
#include "db/domain/periodtext.h"
#include "db/exchange/headwords.h"
#include "ui/models/celltext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Stored {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Stored)
};

ObservationParts partsOf(const RowOutcome &outcome, const QString &field, const Catalog &catalog)
{
    const bool isOpen = outcome.openFields.contains(field) || outcome.openFields.contains(QString());
    return isOpen || outcome.table != Table::Observations ? ObservationParts()
                                                          : readParts(observationOf(outcome.texts), catalog);
}

QString withStatus(const QString &period, std::optional<Status> status)
{
    if (!status || *status == Status::Actual)
        return period;
    //: %1 a period, %2 estimate or forecast
    return Stored::tr("%1 (%2)").arg(period, statusText(*status));
}

QString periodHead(const QString &text, Language language)
{
    const DatedText dated = datedText(text);
    const PeriodReading read = readPeriod(dated.period);
    return read.kind == PeriodReading::Kind::Read
        ? withStatus(periodText(read.periods.first(), language), statusFromCode(dated.status))
        : QString();
}

QString subjectHead(const QString &text, const Catalog &catalog, Language language)
{
    const Subject *subject = catalog.subject(readSubjectCode(text, catalog).code);
    return subject ? displayName(*subject, language) : QString();
}

QString metricHead(const QString &text, const Catalog &catalog, Language language)
{
    const Metric *metric = catalog.metric(readMetricCode(text, catalog).code);
    return metric ? displayName(*metric, language) : QString();
}

} // namespace

ObservationText observationOf(const QStringList &texts)
{
    return {texts.value(0), texts.value(1), texts.value(2), texts.value(3), texts.value(4), texts.value(5),
        texts.value(6), texts.value(7), texts.value(8), texts.value(9), texts.value(10), texts.value(11)};
}

// A status in a column of its own stands there.
QString storedPeriod(
    const RowOutcome &outcome, const ColumnMapping &mapping, const Catalog &catalog, Language language)
{
    const std::optional<Period> period = partsOf(outcome, u"period"_s, catalog).period;
    if (!period)
        return {};
    const bool isInPeriod = mapping.columnOf(u"status") < 0;
    const std::optional<Status> status = statusFromCode(observationOf(outcome.texts).status);
    return withStatus(periodText(*period, language), isInPeriod ? status : std::nullopt);
}

QString storedFigure(const RowOutcome &outcome, const QString &field, const ColumnMapping &mapping,
    const Catalog &catalog, Language language)
{
    const std::optional<Figure> figure = partsOf(outcome, field, catalog).figure;
    if (!figure)
        return {};
    Figure shown = *figure;
    if (field == u"value") {
        const bool isElsewhere = mapping.columnOf(u"low") >= 0 || mapping.columnOf(u"high") >= 0;
        if (isElsewhere)
            shown.low = shown.high = std::nullopt;
    } else {
        shown = Figure{.value = field == u"low" ? figure->low : figure->high, .unit = figure->unit};
    }
    return figureText(shown, language);
}

QString storedHead(const MappedColumn &column, TableForm form, const Catalog &catalog, Language language)
{
    const QString own = form == TableForm::PeriodsAcross ? periodHead(column.across, language)
                                                         : subjectHead(column.across, catalog, language);
    if (own.isEmpty() || column.besides.isEmpty())
        return own;
    const QString other = column.besidesField == u"metric" ? metricHead(column.besides, catalog, language)
                                                           : subjectHead(column.besides, catalog, language);
    return other.isEmpty() ? QString() : u"%1 · %2"_s.arg(own, other);
}

} // namespace tongbao
