#pragma once

#include "db/domain/catalog.h"
#include "db/domain/language.h"

namespace tongbao {

enum class FinderKind { View, Subject, Metric, Source, Command };

// One thing that the finder can open.
struct FinderEntry {
    FinderKind kind = FinderKind::View;
    QString id; // page name, code, or name of an action
    QString text; // as people read it
    QString hint = {}; // what it is, or its key
    QString searched = {}; // the texts in which a search finds it, folded; made by finderEntry()

    bool operator==(const FinderEntry &) const = default;
};

// texts: in which a search finds it besides its own text: codes, and names in both languages.
FinderEntry finderEntry(
    FinderKind kind, const QString &id, const QString &text, const QString &hint, const QStringList &texts);
// Subjects, metrics and sources, each by name.
QList<FinderEntry> catalogEntries(const Catalog &catalog, Language language);

// Those that hold every word, at most so many: first what begins with the words, then what has a word that
// does, then the others; each in the order given.
QList<FinderEntry> foundEntries(const QList<FinderEntry> &entries, const QString &words, qsizetype most);

} // namespace tongbao
