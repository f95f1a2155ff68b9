#include "ui/forms/pickerentries.h"

#include "db/domain/region.h"
#include "ui/models/celltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

void sortByText(QList<PickerEntry> &entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const PickerEntry &a, const PickerEntry &b) {
        return a.text.compare(b.text, Qt::CaseInsensitive) < 0;
    });
}

} // namespace

// In the catalog's order, which keeps a family together.
QList<PickerEntry> metricEntries(const Catalog &catalog, Language language)
{
    QList<PickerEntry> entries;
    for (const Metric &metric : catalog.metrics())
        entries.append({metric.code, displayName(metric, language), metric.nameEn + u'\n' + metric.nameZh});
    return entries;
}

QList<PickerEntry> subjectEntries(const Catalog &catalog, Language language)
{
    QList<PickerEntry> entries;
    for (const Subject &subject : catalog.subjects()) {
        entries.append(
            {subject.code, displayName(subject, language), subject.nameEn + u'\n' + subject.nameZh});
    }
    sortByText(entries);
    return entries;
}

QList<PickerEntry> sourceEntries(const Catalog &catalog, Language language)
{
    QList<PickerEntry> entries;
    for (const Source &source : catalog.sources())
        entries.append({source.code, displayName(source, language), source.via});
    sortByText(entries);
    return entries;
}

QList<PickerEntry> regionEntries(Language language)
{
    QList<PickerEntry> entries;
    for (const QString &code : namedRegions()) {
        entries.append({code, regionName(code, language),
            regionName(code, Language::English) + u'\n' + regionName(code, Language::Chinese)});
    }
    return entries;
}

QList<PickerEntry> qualifierEntries()
{
    QList<PickerEntry> entries;
    for (const Qualifier qualifier : {Qualifier::Exact, Qualifier::About, Qualifier::Over, Qualifier::Under})
        entries.append({qualifierCode(qualifier), qualifierText(qualifier), {}});
    return entries;
}

QList<PickerEntry> statusEntries()
{
    QList<PickerEntry> entries;
    for (const Status status : {Status::Actual, Status::Estimate, Status::Forecast})
        entries.append({statusCode(status), statusText(status), {}});
    return entries;
}

QStringList knownCurrencies(const Catalog &catalog)
{
    QStringList currencies{u"CNY"_s, u"USD"_s};
    QStringList others;
    for (const ExchangeRate &rate : catalog.exchangeRates())
        others << rate.base << rate.quote;
    others.sort();
    currencies += others;
    currencies.removeDuplicates();
    return currencies;
}

} // namespace tongbao
