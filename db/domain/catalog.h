#pragma once

#include "db/domain/facts.h"
#include "db/domain/language.h"
#include "db/domain/metric.h"
#include "db/domain/savedview.h"
#include "db/domain/source.h"
#include "db/domain/subject.h"

#include <QHash>

namespace tongbao {

// Everything in a store but the observations: small tables, held in memory, looked up by code.
// A value: copies are cheap and safe to take to another thread.
class Catalog {
public:
    const QList<Metric> &metrics() const { return m_metrics; }
    const QList<Subject> &subjects() const { return m_subjects; }
    const QList<Source> &sources() const { return m_sources; }
    const QList<Partnership> &partnerships() const { return m_partnerships; }
    const QList<ExchangeRate> &exchangeRates() const { return m_exchangeRates; }
    const QList<Event> &events() const { return m_events; }
    // Publishers in the analyst's order; those not listed come after, by name.
    const QList<PublisherRank> &publisherRanks() const { return m_publisherRanks; }
    // By position, then by name.
    const QList<SavedView> &savedViews() const { return m_savedViews; }

    void setMetrics(const QList<Metric> &metrics);
    void setSubjects(const QList<Subject> &subjects);
    void setSources(const QList<Source> &sources);
    void setPartnerships(const QList<Partnership> &partnerships) { m_partnerships = partnerships; }
    void setExchangeRates(const QList<ExchangeRate> &rates) { m_exchangeRates = rates; }
    void setEvents(const QList<Event> &events) { m_events = events; }
    void setPublisherRanks(const QList<PublisherRank> &ranks);
    void setSavedViews(const QList<SavedView> &views);

    // nullptr when the code is unknown. The pointer lives as long as this catalog is not changed.
    const Metric *metric(const QString &code) const;
    const Subject *subject(const QString &code) const;
    const Source *source(const QString &code) const;
    const SavedView *savedView(const QString &name) const;

    // The publisher of a source; empty when the code is unknown.
    QString publisherOf(const QString &sourceCode) const;
    // All publishers of sources, in the analyst's order and then by name.
    const QStringList &publishers() const { return m_publishers; }
    // Position in publishers() for comparing: smaller is preferred; an unknown publisher comes last.
    int publisherRank(const QString &publisher) const;
    // Codes of the group's members that are subjects here; empty for anything but a group.
    QStringList membersOf(const QString &subjectCode) const;

private:
    void orderPublishers();

    QList<Metric> m_metrics;
    QList<Subject> m_subjects;
    QList<Source> m_sources;
    QList<Partnership> m_partnerships;
    QList<ExchangeRate> m_exchangeRates;
    QList<Event> m_events;
    QList<PublisherRank> m_publisherRanks;
    QList<SavedView> m_savedViews;
    QHash<QString, qsizetype> m_metricByCode;
    QHash<QString, qsizetype> m_subjectByCode;
    QHash<QString, qsizetype> m_sourceByCode;
    QStringList m_publishers;
    QHash<QString, int> m_rankByPublisher;
};

// For people. English: "Alipay 支付宝" (the Chinese name beside the English one); Chinese: "支付宝".
QString displayName(const Subject &subject, Language language);
// One language only: "Alipay" or "支付宝".
QString shortName(const Subject &subject, Language language);
QString displayName(const Metric &metric, Language language);
// "Analysys · 2019 Q1 report (2019-06)": publisher, title, date.
QString displayName(const Source &source, Language language);

} // namespace tongbao
