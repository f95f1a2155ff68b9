#pragma once

#include "db/exchange/importplan.h"
#include "db/exchange/rowtexts.h"

#include <QHash>

#include <map>

namespace tongbao {

// Goes through the rows of an import table by table, tables that others refer to first, and decides on each
// row.
class Planner {
public:
    Planner(const Catalog &catalog, const QList<ImportFile> &files, ConflictPolicy onConflict,
        PlanDetail detail, const Progress &progress);

    // Decides on all rows of the table of T; existing: what the store has.
    template <typename T>
    void plan(const QList<T> &existing);

    // By its progress: what follows decides on nothing.
    bool isStopped() const { return m_isStopped; }
    // Takes the balance of figures over that have been decided on elsewhere.
    void count(const ImportCounts &figures);
    ImportPlan result() const;

private:
    // A row of a file.
    struct Origin {
        qsizetype file = 0;
        qsizetype row = 0;
    };
    // A row that could be read.
    template <typename T>
    struct Candidate {
        Origin origin;
        T row;
        QStringList texts;
    };
    // What happens to one identity.
    template <typename T>
    struct Step {
        QList<Origin> origins; // rows that say the same; usually one
        T row;
        const T *existing = nullptr;
        qint64 ImportCounts::*outcome = nullptr; // of the first row

        bool writes() const { return outcome == &ImportCounts::added || outcome == &ImportCounts::replaced; }
    };
    template <typename T>
    using Known = QHash<QStringList, const T *>; // by identity

    template <typename T>
    QList<Candidate<T>> read(Table table);
    template <typename T>
    void readAt(const Origin &origin, QList<Candidate<T>> &candidates);
    bool goesOn();
    template <typename T>
    void fillIn(Candidate<T> &candidate, const T &existing);
    template <typename T>
    QList<Step<T>> decide(const QList<Candidate<T>> &candidates, const Known<T> &known);
    template <typename T>
    bool settle(Step<T> &step, const QStringList &texts);
    template <typename T>
    void rejectRival(const Candidate<T> &candidate, const Candidate<T> &rival);
    template <typename T>
    void updateCatalog(const QList<Step<T>> &steps, const QList<T> &existing);
    template <typename T>
    QList<Step<T>> accept(QList<Step<T>> steps, const QList<T> &existing);
    template <typename T>
    void take(const QList<Step<T>> &steps);

    template <typename T>
    void recordOutcomes(const Step<T> &step);
    void reject(const Origin &origin, const QList<Problem> &problems);
    // Says so where a problem is that another row of this import was rejected.
    QList<Problem> explained(const QList<Problem> &problems, const Origin &origin) const;

    QStringList openFields(const Origin &origin) const;
    QList<RowOutcome> outcomes(const QList<std::pair<Origin, RejectedRow>> &rejects) const;

    const ImportFile &file(const Origin &origin) const { return m_files.at(origin.file); }
    const TableRow &textRow(const Origin &origin) const { return file(origin).text.rows.at(origin.row); }
    QStringList texts(const Origin &origin) const;
    QString place(const Origin &origin) const;

    const QList<ImportFile> &m_files;
    ConflictPolicy m_onConflict;
    PlanDetail m_detail;
    const Progress &m_progress;
    qint64 m_rows = 0; // of all files
    qint64 m_rowsRead = 0;
    bool m_isStopped = false;
    Catalog m_catalog; // as it will be: with what is accepted, without what is rejected
    QList<AnyChange> m_changes;
    QList<RowOutcome> m_outcomes; // with PlanDetail::Rows
    std::map<Table, ImportCounts> m_counts;
    QList<std::pair<Origin, RejectedRow>> m_rejects;
    std::map<std::pair<Table, QString>, QString> m_rejectedCodes; // to the place of the row
};

} // namespace tongbao
