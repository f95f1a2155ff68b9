#include "db/domain/mergeplan.h"

#include "db/domain/codelookup.h"
#include "db/domain/figuretext.h"
#include "db/domain/rules.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Merge {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Merge)
};

Error refused(const QString &message)
{
    return {message, {}, ErrorKind::Invalid};
}

// The entry with that code; the error says what is like it.
Result<CatalogRow> entry(Table table, const QString &code, const Catalog &catalog)
{
    if (table == Table::Metrics) {
        if (const Metric *metric = catalog.metric(code))
            return CatalogRow(*metric);
        return Error{readMetricCode(code, catalog).message, {}, ErrorKind::NotFound};
    }
    if (table == Table::Subjects) {
        if (const Subject *subject = catalog.subject(code))
            return CatalogRow(*subject);
        return Error{readSubjectCode(code, catalog).message, {}, ErrorKind::NotFound};
    }
    if (table == Table::Sources) {
        if (const Source *source = catalog.source(code))
            return CatalogRow(*source);
        return Error{readSourceCode(code, catalog).message, {}, ErrorKind::NotFound};
    }
    return refused(Merge::tr("Only metrics, subjects and sources have codes that others refer to."));
}

// Why figures of the one are no figures of the other.
std::optional<Error> mismatch(const Metric &from, const Metric &into)
{
    if (from.unit == into.unit && from.nature == into.nature)
        return std::nullopt;
    return refused(Merge::tr("\"%1\" is a %2 in %3 and \"%4\" a %5 in %6, so their figures cannot be mixed.")
                       .arg(from.code, natureCode(from.nature), unitKindCode(from.unit), into.code,
                           natureCode(into.nature), unitKindCode(into.unit)));
}

std::optional<Error> mismatch(const Subject &from, const Subject &into)
{
    const bool isGroup = from.kind == SubjectKind::Group;
    if (isGroup != (into.kind == SubjectKind::Group)) {
        return refused(Merge::tr("Of \"%1\" and \"%2\" only one is a group: its figures are those of all its "
                                 "members together. Merge two groups, or two of the others.")
                           .arg(from.code, into.code));
    }
    if (into.members.contains(from.code)) {
        return refused(Merge::tr("The group \"%1\" would contain itself, as \"%2\" is one of its members.")
                           .arg(into.code, from.code));
    }
    const QSet<QString> members(from.members.begin(), from.members.end());
    const QSet<QString> others(into.members.begin(), into.members.end());
    if (!members.isEmpty() && !others.isEmpty() && members != others) {
        return refused(Merge::tr("The groups \"%1\" and \"%2\" have different members, so their figures are "
                                 "about different things. Give them the same members first.")
                           .arg(from.code, into.code));
    }
    return std::nullopt;
}

std::optional<Error> mismatch(const CatalogRow &from, const CatalogRow &into)
{
    if (const auto *metric = std::get_if<Metric>(&from))
        return mismatch(*metric, std::get<Metric>(into));
    if (const auto *subject = std::get_if<Subject>(&from))
        return mismatch(*subject, std::get<Subject>(into));
    return std::nullopt;
}

bool isSameRow(const Observation &a, const Observation &b)
{
    return a.key == b.key;
}

// Moves the rows of one table after the other, and keeps what the target has.
class Mover {
public:
    explicit Mover(CodeMove move)
        : m_move(std::move(move))
    {
    }

    // existing: the rows that a moved one could meet.
    template <typename T>
    void take(const QList<T> &rows, const QList<T> &existing)
    {
        for (const T &row : rows) {
            const T target = moved(row, m_move);
            const auto met = std::find_if(existing.begin(), existing.end(),
                [&target](const T &other) { return isSameRow(other, target); });
            if (met == existing.end()) {
                m_plan.edit.changes.append(Change<T>{row, target});
                continue;
            }
            m_plan.edit.changes.append(Change<T>{row, {}});
            if (*met == target)
                ++m_plan.same;
            else
                m_plan.clashes.append(Change<T>{target, *met});
        }
    }

    // Figures are many: those met are looked up.
    void take(const QList<Observation> &rows, const QList<Observation> &existing)
    {
        QHash<ObservationKey, Observation> byKey;
        for (const Observation &row : existing)
            byKey.insert(row.key, row);
        for (const Observation &row : rows) {
            const auto met = byKey.constFind(moved(row, m_move).key);
            take<Observation>({row}, met == byKey.cend() ? QList<Observation>() : QList{*met});
        }
    }

    void take(const QList<SavedView> &views)
    {
        for (const SavedView &view : views)
            m_plan.edit.changes.append(Change<SavedView>{view, moved(view, m_move)});
    }

    void take(const QList<Subject> &subjects, const Subject *from, const Subject *into)
    {
        for (const Subject &subject : subjects) {
            if (!into || subject.code != into->code)
                m_plan.edit.changes.append(Change<Subject>{subject, moved(subject, m_move)});
        }
        if (!into)
            return;
        Subject heir = *into;
        if (heir.owner == from->code)
            heir.owner = from->owner;
        if (heir.members.isEmpty())
            heir.members = from->members;
        if (heir != *into)
            m_plan.edit.changes.append(Change<Subject>{*into, heir});
    }

    MergePlan &plan() { return m_plan; }

private:
    CodeMove m_move;
    MergePlan m_plan;
};

// The catalog in which the moved rows will stand.
Catalog catalogAfter(const Catalog &catalog, const Edit &edit)
{
    Catalog after = catalog;
    QList<Subject> subjects = catalog.subjects();
    for (const AnyChange &change : edit.changes) {
        const auto *subject = std::get_if<Change<Subject>>(&change);
        if (!subject)
            continue;
        const qsizetype at = subjects.indexOf(*subject->before);
        if (subject->after)
            subjects[at] = *subject->after;
        else
            subjects.removeAt(at);
    }
    after.setSubjects(subjects);
    return after;
}

QString nameOf(const Observation &row)
{
    return keyText(row.key);
}

QString nameOf(const SavedView &row)
{
    return row.name;
}

template <typename T>
QString nameOf(const T &row)
{
    return rowName(CatalogRow(row));
}

template <typename T>
QList<Problem> problemsOf(const T &row, const Catalog &catalog)
{
    if constexpr (std::is_same_v<T,
                      Observation> || std::is_same_v<T, Subject> || std::is_same_v<T, Partnership>)
        return problems(row, catalog);
    else
        return {}; // no rule is about the code that changed
}

std::optional<Error> brokenRule(const Edit &edit, const Catalog &after)
{
    for (const AnyChange &change : edit.changes) {
        const std::optional<Error> broken = std::visit(
            [&after]<typename T>(const Change<T> &row) -> std::optional<Error> {
                const QList<Problem> found = row.after ? problemsOf(*row.after, after) : QList<Problem>();
                if (found.isEmpty())
                    return std::nullopt;
                //: %1 names a figure, group or partnership, %2 is a sentence
                return refused(
                    Merge::tr("%1 cannot be moved. %2").arg(nameOf(*row.before), found.first().message));
            },
            change);
        if (broken)
            return broken;
    }
    return std::nullopt;
}

QString textOf(const Observation &row, Language language)
{
    const QString text = figureText(row.figure, language);
    return row.note.isEmpty() ? text : u"%1 (%2)"_s.arg(text, row.note);
}

QString textOf(const Partnership &row, Language)
{
    return QStringList{row.scope, row.note}.join(u" "_s).trimmed();
}

QString textOf(const ExchangeRate &row, Language)
{
    return row.rate.text();
}

QString textOf(const Event &row, Language)
{
    return QStringList{row.textZh, row.note}.join(u" "_s).trimmed();
}

template <typename T>
QString textOf(const T &row, Language)
{
    return nameOf(row);
}

} // namespace

Result<MergePlan> planMerge(
    const Repository &repository, Table table, const QString &from, const QString &into)
{
    const Catalog &catalog = repository.catalog();
    const Result<CatalogRow> gone = entry(table, from, catalog);
    if (!gone)
        return gone.error();
    const Result<CatalogRow> kept = entry(table, into, catalog);
    if (!kept)
        return kept.error();
    if (from == into)
        return refused(Merge::tr("\"%1\" cannot be merged into itself. Choose another one.").arg(from));
    if (std::optional<Error> error = mismatch(gone.value(), kept.value()))
        return *error;
    const Result<References> references = referencesTo(repository, table, from);
    if (!references)
        return references.error();
    const Result<QList<Observation>> met = repository.observations(figuresNaming(catalog, table, into));
    if (!met)
        return met.error();

    Mover mover({table, from, into});
    const References &rows = references.value();
    mover.take(rows.figures, met.value());
    mover.take(rows.partnerships, catalog.partnerships());
    mover.take(rows.rates, catalog.exchangeRates());
    mover.take(rows.events, catalog.events());
    mover.take(rows.views);
    mover.take(rows.subjects, std::get_if<Subject>(&gone.value()), std::get_if<Subject>(&kept.value()));
    MergePlan &plan = mover.plan();
    const Edit removal = deletion(gone.value());
    plan.edit.kind = EditKind::Delete;
    plan.edit.label = u"%1 → %2"_s.arg(removal.label, into);
    plan.edit.changes += removal.changes;
    plan.references = rows;
    if (std::optional<Error> error = brokenRule(plan.edit, catalogAfter(catalog, plan.edit)))
        return *error;
    return plan;
}

QString clashName(const AnyChange &clash)
{
    if (const auto *figure = std::get_if<Change<Observation>>(&clash))
        return u"%1, %2"_s.arg(keyText(figure->after->key), figure->after->key.metric);
    return std::visit([](const auto &change) { return nameOf(*change.after); }, clash);
}

ClashTexts clashTexts(const AnyChange &clash, Language language)
{
    return std::visit(
        [language](const auto &change) {
            return ClashTexts{textOf(*change.before, language), textOf(*change.after, language)};
        },
        clash);
}

std::optional<Error> clashError(const MergePlan &plan, Language language)
{
    if (plan.clashes.isEmpty())
        return std::nullopt;
    const AnyChange &first = plan.clashes.first();
    const ClashTexts texts = clashTexts(first, language);
    return Error{Merge::tr("%n rows of both are about the same and differ, such as %1: \"%2\" and \"%3\". "
                           "Correct one of them, or keep what the target has.",
                     nullptr, static_cast<int>(plan.clashes.size()))
                     .arg(clashName(first), texts.goes, texts.stays),
        {}, ErrorKind::Conflict};
}

} // namespace tongbao
