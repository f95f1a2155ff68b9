#pragma once

#include "db/exchange/columnmapping.h"

namespace tongbao {

// How the columns of tables with certain heads were corrected by hand, so that a table with the same heads
// needs it only once. Knows no file and no person.
class ImportMemory {
public:
    // What tables are told apart by.
    static QString signature(const QStringList &heads);

    // Takes in what is remembered of a table with these heads; false when nothing is.
    bool recall(const QStringList &heads, MappingOptions &mapping) const;
    // Fields and names of the mapping; forgets the heads when it has neither.
    void remember(const QStringList &heads, const MappingOptions &mapping);
    void forget(const QStringList &heads);

    // For the settings; what cannot be read is as if it had never been remembered.
    QByteArray toJson() const;
    static ImportMemory fromJson(const QByteArray &json);

    bool operator==(const ImportMemory &) const = default;

private:
    struct Entry {
        QString signature;
        QList<std::pair<QString, QString>> fields = {};
        QHash<QString, QString> names = {};

        bool operator==(const Entry &) const = default;
    };
    QList<Entry> m_entries; // the latest first
};

} // namespace tongbao
