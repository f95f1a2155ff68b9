#include "db/exchange/planner.h"

#include "db/exchange/rowreader.h"
#include "db/exchange/rowrules.h"
#include "db/exchange/subjectorder.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Exchange)
};

void setRows(Catalog &catalog, const QList<Metric> &rows)
{
    catalog.setMetrics(rows);
}
void setRows(Catalog &catalog, const QList<Subject> &rows)
{
    catalog.setSubjects(rows);
}
void setRows(Catalog &catalog, const QList<Source> &rows)
{
    catalog.setSources(rows);
}

bool isFigureField(QStringView field)
{
    return field == u"value" || field == u"low" || field == u"high";
}

// What is wrong with a row: what its file says, and then what reading its other columns says. A figure that
// could not be taken has no unit to miss.
QList<Problem> joined(const QList<Problem> &stated, const QList<Problem> &read)
{
    QList<Problem> all = stated;
    for (const Problem &problem : read) {
        // What is wrong with the row as a whole leaves nothing to say about its columns.
        const bool isNews = std::none_of(stated.begin(), stated.end(), [&problem](const Problem &one) {
            return one.field.isEmpty() || one.field == problem.field
                || (problem.field == u"unit" && isFigureField(one.field));
        });
        if (isNews)
            all.append(problem);
    }
    return all;
}

} // namespace

Planner::Planner(const Catalog &catalog, const QList<ImportFile> &files, ConflictPolicy onConflict,
    PlanDetail detail, const Progress &progress)
    : m_files(files)
    , m_onConflict(onConflict)
    , m_detail(detail)
    , m_progress(progress)
    , m_catalog(catalog)
{
    for (const ImportFile &file : files)
        m_rows += file.text.rows.size();
}

template <typename T>
void Planner::plan(const QList<T> &existing)
{
    const TableFormat &format = formatOf(tableOf<T>);
    QList<Candidate<T>> candidates = read<T>(format.table);
    if (candidates.isEmpty() && !m_counts.contains(format.table))
        return;
    Known<T> known;
    for (const T &row : existing)
        known.insert(format.identityOf(rowTexts(row)), &row);
    for (Candidate<T> &candidate : candidates) {
        if (const T *row = known.value(format.identityOf(candidate.texts)))
            fillIn(candidate, *row);
    }
    take(accept(decide(candidates, known), existing));
}

// Every row that can be read. Rows with too few or too many cells can not: nobody knows what is where.
template <typename T>
QList<Planner::Candidate<T>> Planner::read(Table table)
{
    QList<Candidate<T>> candidates;
    for (qsizetype file = 0; file < m_files.size(); ++file) {
        const ImportFile &source = m_files.at(file);
        if (source.layout.table != table)
            continue;
        m_counts[table].read += source.text.rows.size();
        for (qsizetype row = 0; row < source.text.rows.size() && goesOn(); ++row)
            readAt<T>({file, row}, candidates);
    }
    return candidates;
}

template <typename T>
void Planner::readAt(const Origin &origin, QList<Candidate<T>> &candidates)
{
    const qsizetype wanted = file(origin).text.header.cells.size();
    const qsizetype found = textRow(origin).cells.size();
    const QList<Problem> stated = file(origin).problems.value(origin.row);
    if (found != wanted && !stated.isEmpty()) {
        reject(origin, stated);
        return;
    }
    if (found != wanted) {
        reject(origin,
            {{{},
                Exchange::tr("The row has %1 fields, but the header has %2. Put a field that holds a "
                             "comma in quotes.")
                    .arg(found)
                    .arg(wanted)}});
        return;
    }
    const Checked<T> checked = readRow<T>(texts(origin), m_catalog);
    if (checked && stated.isEmpty())
        candidates.append({origin, *checked.value, rowTexts(*checked.value)});
    else
        reject(origin, joined(stated, checked.problems));
}

// Reading a row is most of the work on it.
bool Planner::goesOn()
{
    constexpr qint64 rowsBetween = 256;
    if (m_progress && m_rowsRead % rowsBetween == 0 && !m_progress(m_rowsRead, m_rows))
        m_isStopped = true;
    ++m_rowsRead;
    return !m_isStopped;
}

// A file without a column says nothing about it: what the store has there stays.
template <typename T>
void Planner::fillIn(Candidate<T> &candidate, const T &existing)
{
    const TableFormat &format = formatOf(tableOf<T>);
    const QStringList known = rowTexts(existing);
    const QList<qsizetype> &places = file(candidate.origin).layout.places;
    bool isFilled = false;
    for (qsizetype i = 0; i < places.size(); ++i) {
        // The columns of a figure belong together, and the note alone does not.
        const bool isFigure = format.table == Table::Observations && format.columns.at(i).name != u"note";
        if (places.at(i) >= 0 || isFigure || candidate.texts.at(i) == known.at(i))
            continue;
        candidate.texts[i] = known.at(i);
        isFilled = true;
    }
    if (!isFilled)
        return;
    if (const Checked<T> checked = readRow<T>(candidate.texts, m_catalog))
        candidate.row = *checked.value;
}

// Rows with one identity must say one thing; what the store has then decides with the policy.
template <typename T>
QList<Planner::Step<T>> Planner::decide(const QList<Candidate<T>> &candidates, const Known<T> &known)
{
    const TableFormat &format = formatOf(tableOf<T>);
    QHash<QStringList, qsizetype> groupOf;
    QList<QList<Candidate<T>>> groups; // by identity, in the order of their first rows
    for (const Candidate<T> &candidate : candidates) {
        const QStringList identity = format.identityOf(candidate.texts);
        const auto group = groupOf.constFind(identity);
        if (group == groupOf.cend()) {
            groupOf.insert(identity, groups.size());
            groups.append({candidate});
        } else {
            groups[*group].append(candidate);
        }
    }

    QList<Step<T>> steps;
    for (const QList<Candidate<T>> &group : std::as_const(groups)) {
        const Candidate<T> &first = group.first();
        const auto rival = std::find_if(group.begin(), group.end(),
            [&first](const Candidate<T> &other) { return other.texts != first.texts; });
        if (rival != group.end()) {
            for (const Candidate<T> &candidate : group)
                rejectRival(candidate, candidate.texts == first.texts ? *rival : first);
            continue;
        }
        Step<T> step{{}, first.row, known.value(format.identityOf(first.texts)), &ImportCounts::added};
        for (const Candidate<T> &candidate : group)
            step.origins.append(candidate.origin);
        if (!step.existing || settle(step, first.texts))
            steps.append(step);
    }
    return steps;
}

// What happens to a row whose identity the store has already; false when it is rejected.
template <typename T>
bool Planner::settle(Step<T> &step, const QStringList &texts)
{
    const QStringList existing = rowTexts(*step.existing);
    if (existing == texts) {
        step.outcome = &ImportCounts::same;
        return true;
    }
    if (m_onConflict != ConflictPolicy::Refuse) {
        step.outcome = m_onConflict == ConflictPolicy::Keep ? &ImportCounts::kept : &ImportCounts::replaced;
        return true;
    }
    const TableFormat &format = formatOf(tableOf<T>);
    //: %1 what the row is about; %2 and %3 the texts of two cells
    const QString message
        = Exchange::tr("For %1 there is %2 already, this row says %3. Correct it, or choose to "
                       "keep or replace what is there.");
    for (const Origin &origin : std::as_const(step.origins))
        reject(origin, differences(format, texts, existing, message, format.identityOf(texts).join(u' ')));
    return false;
}

template <typename T>
void Planner::rejectRival(const Candidate<T> &candidate, const Candidate<T> &rival)
{
    //: %1 a file and a line; %2 and %3 the texts of two cells
    const QString message = Exchange::tr("%1 says %2 of the same, this row %3. Keep one of the two rows.");
    reject(candidate.origin,
        differences(formatOf(tableOf<T>), candidate.texts, rival.texts, message, place(rival.origin)));
}

// The catalog as the steps make it, without what is rejected.
template <typename T>
void Planner::updateCatalog(const QList<Step<T>> &steps, const QList<T> &existing)
{
    QHash<QString, T> replaced;
    QList<T> added;
    for (const Step<T> &step : steps) {
        if (step.outcome == &ImportCounts::added)
            added.append(step.row);
        else if (step.outcome == &ImportCounts::replaced)
            replaced.insert(step.row.code, step.row);
    }
    QList<T> rows;
    for (const T &row : existing) {
        if (!m_rejectedCodes.contains(std::pair(tableOf<T>, row.code)))
            rows.append(replaced.value(row.code, row));
    }
    setRows(m_catalog, rows + added);
}

// The steps that break no rule. A row that refers to a rejected one is rejected too, and so on until all that
// are left hold together.
template <typename T>
QList<Planner::Step<T>> Planner::accept(QList<Step<T>> steps, const QList<T> &existing)
{
    for (;;) {
        if constexpr (isReferredTo<T>)
            updateCatalog(steps, existing);
        QList<Step<T>> accepted;
        QList<std::pair<Step<T>, QList<Problem>>> rejected;
        for (const Step<T> &step : std::as_const(steps)) {
            const QList<Problem> found = step.writes() ? rowProblems(step.row, m_catalog) : QList<Problem>();
            if (found.isEmpty())
                accepted.append(step);
            else
                rejected.append({step, found});
        }
        for (const auto &[step, found] : std::as_const(rejected)) {
            for (const Origin &origin : step.origins)
                reject(origin, found);
        }
        if (rejected.isEmpty())
            return accepted;
        steps = accepted;
    }
}

// Counts the steps and writes down the changes. Rows that repeat the first of their identity are the same.
template <typename T>
void Planner::take(const QList<Step<T>> &steps)
{
    QList<T> rows;
    for (const Step<T> &step : steps)
        rows.append(step.row);
    QList<qsizetype> order(steps.size());
    std::iota(order.begin(), order.end(), 0);
    if constexpr (std::is_same_v<T, Subject>)
        order = ownersAndMembersFirst(rows);
    for (const qsizetype at : std::as_const(order)) {
        const Step<T> &step = steps.at(at);
        ++(m_counts[tableOf<T>].*step.outcome);
        recordOutcomes(step);
        m_counts[tableOf<T>].same += step.origins.size() - 1;
        if (step.writes())
            m_changes.append(
                Change<T>{step.existing ? std::optional(*step.existing) : std::nullopt, step.row});
    }
}

template <typename T>
void Planner::recordOutcomes(const Step<T> &step)
{
    using Kind = RowOutcome::Kind;
    if (m_detail != PlanDetail::Rows)
        return;
    const Kind kind = step.outcome == &ImportCounts::added ? Kind::New
        : step.outcome == &ImportCounts::same              ? Kind::Same
        : step.outcome == &ImportCounts::replaced          ? Kind::Replaced
                                                           : Kind::Kept;
    const QStringList before = step.existing && kind != Kind::Same ? rowTexts(*step.existing) : QStringList();
    for (const Origin &origin : step.origins) {
        const bool isFirst = &origin == &step.origins.first();
        m_outcomes.append({isFirst ? kind : Kind::Same, origin.file, origin.row, textRow(origin).line,
            file(origin).columns.value(origin.row, -1), tableOf<T>, rowTexts(step.row), {}, before, {}});
    }
}

void Planner::count(const ImportCounts &figures)
{
    if (figures.read > 0)
        m_counts[Table::Observations] = figures;
}

void Planner::reject(const Origin &origin, const QList<Problem> &problems)
{
    const ImportFile &from = file(origin);
    const TableRow &row = textRow(origin);
    const Table table = from.layout.table;
    ++m_counts[table].rejected;
    m_rejects.append({origin,
        {from.name, row.line, table, from.text.header.cells, row.cells, explained(problems, origin),
            from.heads.value(origin.row)}});
    const QString code = texts(origin).first().trimmed();
    if (!code.isEmpty() && (table == Table::Metrics || table == Table::Subjects || table == Table::Sources))
        m_rejectedCodes.insert({{table, code}, place(origin)});
}

QList<Problem> Planner::explained(const QList<Problem> &problems, const Origin &origin) const
{
    const TableFormat &format = formatOf(file(origin).layout.table);
    QList<Problem> result = problems;
    for (Problem &problem : result) {
        const qsizetype column = format.indexOf(problem.field);
        const std::optional<Table> table = referredTable(problem.field);
        const bool isOwnCode = column == 0 && table == format.table;
        if (column < 0 || !table || isOwnCode)
            continue;
        const QStringList codes = texts(origin).at(column).split(memberSeparator);
        for (const QString &code : codes) {
            const auto rejected = m_rejectedCodes.find({*table, code.trimmed()});
            if (rejected != m_rejectedCodes.end()) {
                //: %1 a code, %2 a file and a line
                problem.message = Exchange::tr("\"%1\" is rejected in this import (%2). Mend that row first.")
                                      .arg(code.trimmed(), rejected->second);
            }
        }
    }
    return result;
}

QStringList Planner::texts(const Origin &origin) const
{
    return file(origin).layout.arranged(textRow(origin).cells);
}

QString Planner::place(const Origin &origin) const
{
    //: %1 a file name, %2 a line number
    return Exchange::tr("%1, line %2").arg(file(origin).name).arg(textRow(origin).line);
}

QStringList Planner::openFields(const Origin &origin) const
{
    QStringList fields;
    const QList<Problem> stated = file(origin).problems.value(origin.row);
    for (const Problem &problem : stated)
        fields.append(problem.field);
    return fields;
}

QList<RowOutcome> Planner::outcomes(const QList<std::pair<Origin, RejectedRow>> &rejects) const
{
    QList<RowOutcome> all = m_outcomes;
    for (const auto &[origin, reject] : rejects) {
        all.append({RowOutcome::Kind::Rejected, origin.file, origin.row, reject.line,
            file(origin).columns.value(origin.row, -1), reject.table, texts(origin), openFields(origin), {},
            reject.problems});
    }
    std::sort(all.begin(), all.end(), [](const RowOutcome &a, const RowOutcome &b) {
        return std::tie(a.file, a.row) < std::tie(b.file, b.row);
    });
    return all;
}

ImportPlan Planner::result() const
{
    ImportPlan plan{m_changes, {}, {}, {}};
    for (const auto &[table, counted] : m_counts) {
        plan.report.tables.append({table, counted});
        for (const auto member : {&ImportCounts::read, &ImportCounts::added, &ImportCounts::same,
                 &ImportCounts::replaced, &ImportCounts::kept, &ImportCounts::rejected})
            plan.report.total.*member += counted.*member;
    }
    QList<std::pair<Origin, RejectedRow>> rejects = m_rejects;
    std::sort(rejects.begin(), rejects.end(), [](const auto &a, const auto &b) {
        return std::tie(a.first.file, a.first.row) < std::tie(b.first.file, b.first.row);
    });
    for (const auto &[origin, reject] : std::as_const(rejects))
        plan.report.rejects.append(reject);
    if (m_detail == PlanDetail::Rows)
        plan.rows = outcomes(rejects);
    return plan;
}

template void Planner::plan(const QList<Metric> &existing);
template void Planner::plan(const QList<Subject> &existing);
template void Planner::plan(const QList<Source> &existing);
template void Planner::plan(const QList<Observation> &existing);
template void Planner::plan(const QList<Partnership> &existing);
template void Planner::plan(const QList<ExchangeRate> &existing);
template void Planner::plan(const QList<Event> &existing);
template void Planner::plan(const QList<PublisherRank> &existing);
template void Planner::plan(const QList<SavedView> &existing);

} // namespace tongbao
