#pragma once

#include "db/domain/catalog.h"
#include "db/domain/observation.h"
#include "ui/models/nameindex.h"
#include "ui/models/observationfilter.h"

namespace tongbao {

// The codes of an observation as numbers of ObservationNames.
struct NumberedKey {
    int metric = 0;
    int subject = 0;
    int region = 0;
    int period = 0;
    int source = 0;
    int publisher = 0;
};

// The names of everything that observations refer to, in one language.
class ObservationNames {
public:
    // Numbers the observation's codes; describe() must follow before their names are asked for.
    NumberedKey number(const ObservationKey &key, const Catalog &catalog);
    // Names what has none yet; false: nothing was new.
    bool describe(const Catalog &catalog, Language language);
    void clear();

    const NameIndex &metrics() const { return m_metrics; }
    const NameIndex &subjects() const { return m_subjects; }
    const NameIndex &regions() const { return m_regions; }
    const NameIndex &periods() const { return m_periods; }
    const NameIndex &sources() const { return m_sources; }
    const NameIndex &publishers() const { return m_publishers; }

private:
    NameIndex m_metrics;
    NameIndex m_subjects;
    NameIndex m_regions;
    NameIndex m_periods;
    NameIndex m_sources;
    NameIndex m_publishers;
};

// What a search finds an observation by beside its names: the note anywhere, each number from its first
// digit.
QString searchedTexts(const Observation &observation);

// A filter made ready for many rows: every name is searched once, and a row costs a few look-ups.
class PreparedFilter {
public:
    PreparedFilter() = default;
    PreparedFilter(const ObservationFilter &filter, const ObservationNames &names);

    // own: searchedTexts() of the observation.
    bool accepts(const NumberedKey &key, const QString &own) const;

private:
    struct Word {
        QString text;
        QList<bool> metrics;
        QList<bool> subjects;
        QList<bool> regions;
        QList<bool> periods;
        QList<bool> sources;
        QList<bool> publishers;
    };
    QList<Word> m_words;
    QList<bool> m_metrics; // empty: all
    QList<bool> m_subjects;
    QList<bool> m_publishers;
};

} // namespace tongbao
