#pragma once

#include "ui/imports/importwork.h"

#include <QTableView>

namespace tongbao {

class ImportHeadView;
class ImportRowModel;
struct Presentation;

// The rows of the table to import, under heads that say and correct what its columns hold.
class ImportTable : public QTableView {
    Q_OBJECT
public:
    explicit ImportTable(QWidget *parent = nullptr);

    void setPresentation(const Presentation &presentation);
    // The table at that place of the answer.
    void setTable(const ImportAnswer &answer, qsizetype table, const Catalog &catalog);
    void setFate(const std::optional<RowOutcome::Kind> &kind);
    // All of what will happen to the row at hand, "Row 4: ..."; empty when there is none.
    QString detail() const;
    QWidget *heads() const;

signals:
    // See ImportHeadView.
    void fieldChosen(int fileColumn, const QString &field);
    void guessRequested(int fileColumn);
    void detailChanged();

private:
    void fitColumns();

    ImportRowModel *m_rows;
    ImportHeadView *m_heads;
};

} // namespace tongbao
