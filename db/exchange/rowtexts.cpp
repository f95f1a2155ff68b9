#include "db/exchange/rowtexts.h"

#include "db/domain/rules.h"

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QString textOf(const std::optional<Number> &number)
{
    return number ? number->text() : QString();
}

QString textOf(const std::optional<Period> &period)
{
    return period ? period->key() : QString();
}

} // namespace

QStringList rowTexts(const Metric &metric)
{
    return {metric.code, familyCode(metric.family), natureCode(metric.nature), unitKindCode(metric.unit),
        metric.nameEn.trimmed(), metric.nameZh.trimmed(), metric.definition.trimmed(), textOf(metric.lowest),
        textOf(metric.highest)};
}

QStringList rowTexts(const Subject &subject)
{
    return {subject.code, subjectKindCode(subject.kind), subject.nameEn.trimmed(), subject.nameZh.trimmed(),
        subject.owner, subject.members.join(memberSeparator), subject.note.trimmed(), subject.colour};
}

QStringList rowTexts(const Source &source)
{
    return {source.code, source.publisher.trimmed(), source.via.trimmed(), source.title.trimmed(), source.url,
        textOf(source.publishedOn), source.note.trimmed(), source.mayRedistribute ? u"yes"_s : u"no"_s};
}

QStringList rowTexts(const Observation &observation)
{
    const ObservationText text = observationText(observation);
    return {text.metric, text.subject, text.region, text.period, text.value, text.low, text.high,
        text.qualifier, text.status, text.unit, text.source, text.note.trimmed()};
}

QStringList rowTexts(const Partnership &partnership)
{
    return {partnership.bank, partnership.partner, partnership.announcedOn.key(), partnership.scope.trimmed(),
        partnership.source, partnership.note.trimmed()};
}

QStringList rowTexts(const ExchangeRate &rate)
{
    return {rate.period.key(), rate.base, rate.quote, rate.rate.text(), rate.source};
}

QStringList rowTexts(const Event &event)
{
    return {
        event.date.key(), event.textEn.trimmed(), event.textZh.trimmed(), event.source, event.note.trimmed()};
}

QStringList rowTexts(const PublisherRank &rank)
{
    return {rank.publisher.trimmed(), QString::number(rank.position)};
}

QStringList rowTexts(const SavedView &view)
{
    return {view.name.trimmed(), QString::number(view.position), view.definition};
}

} // namespace tongbao
