#include "db/domain/edit.h"

#include "db/domain/catalogrow.h"
#include "db/domain/codetable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr CodeTable<Table, 9> tables = {{{Table::Metrics, "metrics"_L1}, {Table::Subjects, "subjects"_L1},
    {Table::Sources, "sources"_L1}, {Table::Observations, "observations"_L1},
    {Table::Partnerships, "partnerships"_L1}, {Table::ExchangeRates, "exchange_rates"_L1},
    {Table::Events, "events"_L1}, {Table::Publishers, "publishers"_L1}, {Table::Views, "views"_L1}}};

constexpr CodeTable<EditKind, 6> editKinds = {{{EditKind::Add, "add"_L1}, {EditKind::Change, "change"_L1},
    {EditKind::Delete, "delete"_L1}, {EditKind::Import, "import"_L1}, {EditKind::Starter, "starter"_L1},
    {EditKind::Restore, "restore"_L1}}};

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::History)
};

QString qualifierSign(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Exact:
        return {};
    case Qualifier::About:
        return u"~"_s;
    case Qualifier::Over:
        return u">"_s;
    case Qualifier::Under:
        return u"<"_s;
    }
    Q_UNREACHABLE();
}

QString neutralText(const Figure &figure)
{
    QString text = qualifierSign(figure.qualifier);
    if (figure.value)
        text += figure.value->text();
    if (figure.low && figure.high) {
        const QString range = u"%1–%2"_s.arg(figure.low->text(), figure.high->text());
        text += figure.value ? u" (%1)"_s.arg(range) : range;
    }
    return text;
}

QString fromTo(const QString &before, const QString &after)
{
    return u"%1 → %2"_s.arg(before, after);
}

// The parts of a figure that differ, so that the history can be read without opening each step.
QStringList differences(const Observation &before, const Observation &after)
{
    QStringList parts;
    if (before.key.metric != after.key.metric)
        parts.append(fromTo(before.key.metric, after.key.metric));
    if (before.key.region != after.key.region)
        parts.append(fromTo(before.key.region, after.key.region));
    if (before.key.source != after.key.source)
        parts.append(fromTo(before.key.source, after.key.source));
    const QString textBefore = neutralText(before.figure);
    const QString textAfter = neutralText(after.figure);
    if (textBefore != textAfter)
        parts.append(fromTo(textBefore, textAfter));
    if (before.figure.unit != after.figure.unit)
        parts.append(fromTo(before.figure.unit.code(), after.figure.unit.code()));
    if (before.figure.status != after.figure.status)
        parts.append(fromTo(statusCode(before.figure.status), statusCode(after.figure.status)));
    return parts;
}

// "tenpay 2018-Q4", "12 × tp_mobile_share".
QString labelOf(const QList<Observation> &observations)
{
    if (observations.isEmpty())
        return {};
    const ObservationKey &first = observations.first().key;
    if (observations.size() == 1)
        return keyText(first);
    const bool isOneMetric = std::all_of(observations.begin(), observations.end(),
        [&first](const Observation &observation) { return observation.key.metric == first.metric; });
    return u"%1 × %2"_s.arg(
        QString::number(observations.size()), isOneMetric ? first.metric : tableName(Table::Observations));
}

// What is deleted in favour of another, to which all references go, is merged into that one.
QString deletionText(const QString &label)
{
    const QString what = labelText(label);
    const QStringList parts = what.split(u" → "_s);
    const bool isMerge = what != label && parts.size() == 2;
    //: %1 is something such as "source a", %2 another's code
    return isMerge ? HistoryText::tr("Merge %1 into %2").arg(parts.first(), parts.last())
                   : HistoryText::tr("Delete %1").arg(what);
}

} // namespace

Edit addition(const Observation &observation)
{
    return {EditKind::Add, keyText(observation.key), {Change<Observation>{{}, observation}}};
}

Edit modification(const Observation &before, const Observation &after)
{
    const QString keyBefore = keyText(before.key);
    const QString keyAfter = keyText(after.key);
    QStringList parts{keyBefore == keyAfter ? keyBefore : fromTo(keyBefore, keyAfter)};
    parts += differences(before, after);
    return {EditKind::Change, parts.join(u", "_s), {Change<Observation>{before, after}}};
}

Edit modification(const QList<Change<Observation>> &changes)
{
    if (changes.size() == 1)
        return modification(*changes.first().before, *changes.first().after);
    Edit edit{EditKind::Change, {}, {}};
    QList<Observation> observations;
    for (const Change<Observation> &change : changes) {
        edit.changes.append(change);
        observations.append(*change.before);
    }
    edit.label = labelOf(observations);
    return edit;
}

Edit deletion(const QList<Observation> &observations)
{
    Edit edit{EditKind::Delete, labelOf(observations), {}};
    for (const Observation &observation : observations)
        edit.changes.append(Change<Observation>{observation, {}});
    return edit;
}

Edit addition(const Source &source)
{
    return addition(CatalogRow(source));
}

QString editKindCode(EditKind kind)
{
    return codeOf(kind, editKinds);
}

std::optional<EditKind> editKindFromCode(QStringView code)
{
    return valueOf(code, editKinds);
}

QString tableName(Table table)
{
    return codeOf(table, tables);
}

std::optional<Table> tableFromName(QStringView name)
{
    return valueOf(name, tables);
}

QString historyText(const HistoryEntry &entry)
{
    switch (entry.kind) {
    case EditKind::Add:
        return HistoryText::tr("Add %1").arg(labelText(entry.label));
    case EditKind::Change:
        return HistoryText::tr("Change %1").arg(labelText(entry.label));
    case EditKind::Delete:
        return deletionText(entry.label);
    case EditKind::Import:
        return HistoryText::tr("Import %1").arg(entry.label);
    case EditKind::Starter:
        return HistoryText::tr("Starter data");
    case EditKind::Restore:
        //: %1 is the number of a step
        return HistoryText::tr("Restore the state after step %1").arg(entry.label);
    }
    Q_UNREACHABLE();
}

} // namespace tongbao
