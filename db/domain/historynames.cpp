#include "db/domain/historynames.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QString nameOf(const QString &code, const Catalog &catalog, Language language)
{
    if (const Subject *subject = catalog.subject(code))
        return shortName(*subject, language);
    if (const Metric *metric = catalog.metric(code))
        return displayName(*metric, language);
    return code;
}

} // namespace

HistoryEntry withNames(HistoryEntry entry, const Catalog &catalog, Language language)
{
    const bool tellsFigures
        = entry.kind == EditKind::Add || entry.kind == EditKind::Change || entry.kind == EditKind::Delete;
    if (!tellsFigures || entry.label.contains(u": "_s)) // "sources: a → b" tells of codes
        return entry;
    QStringList words = entry.label.split(u' ');
    for (QString &word : words) {
        const bool endsPart = word.endsWith(u',');
        word = nameOf(endsPart ? word.chopped(1) : word, catalog, language) + (endsPart ? u","_s : QString());
    }
    entry.label = words.join(u' ');
    return entry;
}

} // namespace tongbao
