#include "ui/models/observationnames.h"

#include "db/domain/periodtext.h"
#include "db/domain/region.h"
#include "ui/models/celltext.h"
#include "ui/models/pinyin.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

using Name = NameIndex::Name;

// Stands before every number; no text holds one.
constexpr QChar numberMark(u'\x1f');

Name named(const QString &text, const QStringList &searched)
{
    const QString all = searched.join(u'\n');
    return {text, folded(all), pinyinReadings(all)};
}

Name metricName(const QString &code, const Catalog &catalog, Language language)
{
    const Metric *metric = catalog.metric(code);
    return metric ? named(displayName(*metric, language), {code, metric->nameEn, metric->nameZh})
                  : named(code, {code});
}

Name subjectName(const QString &code, const Catalog &catalog, Language language)
{
    const Subject *subject = catalog.subject(code);
    return subject ? named(displayName(*subject, language), {code, subject->nameEn, subject->nameZh})
                   : named(code, {code});
}

Name sourceName(const QString &code, const Catalog &catalog, Language language)
{
    const Source *source = catalog.source(code);
    return source ? named(sourceTitle(*source, language), {code, source->title, source->via})
                  : named(code, {code});
}

Name nameOfRegion(const QString &code, Language language)
{
    return named(regionName(code, language),
        {code, regionName(code, Language::English), regionName(code, Language::Chinese)});
}

Name periodName(const QString &key, Language language)
{
    const std::optional<Period> period = Period::fromKey(key);
    if (!period)
        return {key, folded(key)};
    // A file has thousands of periods, and nobody types 2018年 in pinyin.
    const QStringList searched{
        key, periodText(*period, Language::English), periodText(*period, Language::Chinese)};
    return {periodText(*period, language), folded(searched.join(u'\n'))};
}

QList<bool> chosen(const QStringList &codes, const NameIndex &index)
{
    if (codes.isEmpty())
        return {};
    QList<bool> wanted(index.size(), false);
    for (const QString &code : codes) {
        if (const std::optional<int> number = index.find(code))
            wanted[*number] = true;
    }
    return wanted;
}

bool isChosen(const QList<bool> &wanted, int number)
{
    return wanted.isEmpty() || wanted.at(number);
}

} // namespace

NumberedKey ObservationNames::number(const ObservationKey &key, const Catalog &catalog)
{
    return {m_metrics.number(key.metric), m_subjects.number(key.subject), m_regions.number(key.region),
        m_periods.number(key.period.key()), m_sources.number(key.source),
        m_publishers.number(catalog.publisherOf(key.source))};
}

bool ObservationNames::describe(const Catalog &catalog, Language language)
{
    const std::array added{
        m_metrics.describe([&](const QString &code) { return metricName(code, catalog, language); }),
        m_subjects.describe([&](const QString &code) { return subjectName(code, catalog, language); }),
        m_regions.describe([&](const QString &code) { return nameOfRegion(code, language); }),
        m_periods.describe([&](const QString &key) { return periodName(key, language); }),
        m_sources.describe([&](const QString &code) { return sourceName(code, catalog, language); }),
        m_publishers.describe([](const QString &name) { return named(name, {name}); })};
    return std::find(added.begin(), added.end(), true) != added.end();
}

void ObservationNames::clear()
{
    *this = {};
}

QString searchedTexts(const Observation &observation)
{
    QString texts = folded(observation.note);
    const Figure &figure = observation.figure;
    for (const std::optional<Number> &number : {figure.value, figure.low, figure.high}) {
        if (number)
            texts += numberMark + number->text();
    }
    return texts;
}

PreparedFilter::PreparedFilter(const ObservationFilter &filter, const ObservationNames &names)
    : m_metrics(chosen(filter.metrics, names.metrics()))
    , m_subjects(chosen(filter.subjects, names.subjects()))
    , m_publishers(chosen(filter.publishers, names.publishers()))
{
    const QStringList words = folded(filter.search).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        m_words.append({word, names.metrics().holding(word), names.subjects().holding(word),
            names.regions().holding(word), names.periods().holding(word), names.sources().holding(word),
            names.publishers().holding(word)});
    }
}

bool PreparedFilter::accepts(const NumberedKey &key, const QString &own) const
{
    if (!isChosen(m_metrics, key.metric) || !isChosen(m_subjects, key.subject)
        || !isChosen(m_publishers, key.publisher)) {
        return false;
    }
    const qsizetype end = own.indexOf(numberMark);
    const QStringView note = end < 0 ? QStringView(own) : QStringView(own).first(end);
    return std::all_of(m_words.begin(), m_words.end(), [&](const Word &word) {
        return word.metrics.at(key.metric) || word.subjects.at(key.subject) || word.periods.at(key.period)
            || word.publishers.at(key.publisher) || word.sources.at(key.source) || word.regions.at(key.region)
            || note.contains(word.text) || own.contains(numberMark + word.text);
    });
}

} // namespace tongbao
