#include "ui/imports/importmemory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr qsizetype mostEntries = 50;

} // namespace

QString ImportMemory::signature(const QStringList &heads)
{
    QStringList trimmed;
    for (const QString &head : heads)
        trimmed.append(head.simplified().toCaseFolded());
    return trimmed.join(u'\n');
}

bool ImportMemory::recall(const QStringList &heads, MappingOptions &mapping) const
{
    const QString wanted = signature(heads);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&wanted](const Entry &entry) { return entry.signature == wanted; });
    if (found == m_entries.end())
        return false;
    mapping.fields = found->fields;
    mapping.names = found->names;
    return true;
}

void ImportMemory::remember(const QStringList &heads, const MappingOptions &mapping)
{
    forget(heads);
    if (heads.isEmpty() || (mapping.fields.isEmpty() && mapping.names.isEmpty()))
        return;
    m_entries.prepend({signature(heads), mapping.fields, mapping.names});
    m_entries.resize(std::min(m_entries.size(), mostEntries));
}

void ImportMemory::forget(const QStringList &heads)
{
    const QString wanted = signature(heads);
    m_entries.removeIf([&wanted](const Entry &entry) { return entry.signature == wanted; });
}

QByteArray ImportMemory::toJson() const
{
    QJsonArray entries;
    for (const Entry &entry : m_entries) {
        QJsonArray fields;
        for (const auto &[column, field] : entry.fields)
            fields.append(QJsonArray{column, field});
        QJsonObject names;
        for (auto name = entry.names.cbegin(); name != entry.names.cend(); ++name)
            names.insert(name.key(), name.value());
        entries.append(
            QJsonObject{{u"heads"_s, entry.signature}, {u"fields"_s, fields}, {u"names"_s, names}});
    }
    return QJsonDocument(entries).toJson(QJsonDocument::Compact);
}

ImportMemory ImportMemory::fromJson(const QByteArray &json)
{
    ImportMemory memory;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        Entry entry{value[u"heads"_s].toString()};
        for (const QJsonValue &field : value[u"fields"_s].toArray())
            entry.fields.append({field[0].toString(), field[1].toString()});
        const QJsonObject names = value[u"names"_s].toObject();
        for (auto name = names.begin(); name != names.end(); ++name)
            entry.names.insert(name.key(), name.value().toString());
        if (!entry.signature.isEmpty())
            memory.m_entries.append(entry);
    }
    return memory;
}

} // namespace tongbao
