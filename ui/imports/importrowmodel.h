#pragma once

#include "ui/common/presentation.h"
#include "ui/imports/importwork.h"
#include "ui/models/tablemodel.h"

#include <QIcon>

namespace tongbao {

// The rows of one table as they stand in its file, and what will happen to each: the number of the line, the
// file's own columns with what they are taken for, and the fate as a coloured dot and words.
class ImportRowModel : public TableModel {
    Q_OBJECT
public:
    using TableModel::TableModel;

    // How a period or figure will be kept: "2018 Q4", "39%"; empty where that is what the cell says, or
    // cannot be told.
    static constexpr int StoredRole = Qt::UserRole;

    void setPresentation(const Presentation &presentation);
    // The table at that place of the answer.
    void setTable(const ImportAnswer &answer, qsizetype table, const Catalog &catalog);
    // Only rows with a figure of that fate; nullopt: all.
    void setFate(const std::optional<RowOutcome::Kind> &kind);

    // All heads, by which two tables are told apart.
    QString heads() const;
    // Which column of the file one of the view is; -1: none of them.
    int fileColumn(int column) const;
    const MappedColumn &mapped(int fileColumn) const { return m_file.mapping.columns.at(fileColumn); }
    // Whether columns can be taken for something else: those of figures can, other tables are known by their
    // heads.
    bool isCorrectable() const;
    int fateColumn() const { return columnsInAll() - 1; }
    // What a column is taken for: "Period", and of one under a period or an app "2018 Q4".
    QString meaning(int fileColumn) const;
    // Whether it is known what becomes of the rows, and whether at least what they say.
    bool isUnderstood() const { return !m_outcomes.isEmpty(); }
    bool isRead() const { return isUnderstood() || !m_file.readings.isEmpty(); }

protected:
    int entryCount() const override { return static_cast<int>(m_table.rows.size()); }
    int columnsInAll() const override;
    TableColumn column(int column) const override;
    TableCell cell(int entry, int column) const override;
    std::weak_ordering compared(int a, int b, int column) const override;
    bool isShown(int entry) const override;
    QVariant cellData(int entry, int column, int role) const override;

private:
    QString rowFate(int entry) const;
    QString stored(int entry, int fileColumn) const;
    // What is known of a cell, or of the row where that is the same for all its figures.
    const RowOutcome *knownOf(int entry, int fileColumn) const;
    // Of the figure in that column of the file, or what weighs most in the row; nullptr: nothing is known.
    const RowOutcome *outcome(int entry, int fileColumn) const;
    const RowOutcome *gravest(int entry) const;

    PreviewFile m_file;
    PreviewTable m_table;
    QList<RowOutcome> m_outcomes;
    Catalog m_catalog;
    Presentation m_presentation;
    std::optional<RowOutcome::Kind> m_kind;
    QHash<RowOutcome::Kind, QIcon> m_dots;
};

} // namespace tongbao
