#include "ui/models/finderentry.h"

#include "ui/models/nameindex.h"
#include "ui/models/pinyin.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Finder {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Finder)
};

QString kindText(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::App:
        return Finder::tr("App");
    case SubjectKind::Company:
        return Finder::tr("Company");
    case SubjectKind::Bank:
        return Finder::tr("Bank");
    case SubjectKind::Market:
        return Finder::tr("Market");
    case SubjectKind::Group:
        return Finder::tr("Group");
    }
    Q_UNREACHABLE();
}

// 0: the text itself begins so; 1: one of its words, or another of its texts; 2: somewhere within a word.
size_t rankOf(const FinderEntry &entry, const QString &words)
{
    if (entry.searched.startsWith(words))
        return 0;
    const qsizetype at = entry.searched.indexOf(words);
    const bool isWordStart = at > 0 && !entry.searched.at(at - 1).isLetterOrNumber();
    return isWordStart ? 1 : 2;
}

} // namespace

FinderEntry finderEntry(
    FinderKind kind, const QString &id, const QString &text, const QString &hint, const QStringList &texts)
{
    return {kind, id, text, hint, folded((QStringList{text} + texts).join(u'\n'))};
}

QList<FinderEntry> catalogEntries(const Catalog &catalog, Language language)
{
    QList<FinderEntry> entries;
    for (const Subject &subject : catalog.subjects()) {
        entries.append(finderEntry(FinderKind::Subject, subject.code, displayName(subject, language),
            kindText(subject.kind),
            {subject.code, subject.nameEn, subject.nameZh, pinyinReadings(subject.nameZh)}));
    }
    for (const Metric &metric : catalog.metrics()) {
        entries.append(
            finderEntry(FinderKind::Metric, metric.code, displayName(metric, language), Finder::tr("Metric"),
                {metric.code, metric.nameEn, metric.nameZh, pinyinReadings(metric.nameZh)}));
    }
    for (const Source &source : catalog.sources()) {
        entries.append(finderEntry(FinderKind::Source, source.code, displayName(source, language),
            Finder::tr("Source"), {source.code, source.publisher, source.title, source.via}));
    }
    return entries;
}

QList<FinderEntry> foundEntries(const QList<FinderEntry> &entries, const QString &words, qsizetype most)
{
    const QString wanted = folded(words).simplified();
    const QStringList parts = wanted.split(u' ', Qt::SkipEmptyParts);
    std::array<QList<FinderEntry>, 3> byRank;
    for (const FinderEntry &entry : entries) {
        const bool isFound = std::all_of(parts.begin(), parts.end(),
            [&entry](const QString &part) { return entry.searched.contains(part); });
        if (isFound)
            byRank.at(rankOf(entry, wanted)).append(entry);
    }
    return (byRank[0] + byRank[1] + byRank[2]).mid(0, most);
}

} // namespace tongbao
