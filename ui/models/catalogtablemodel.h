#pragma once

#include "db/domain/catalogrow.h"
#include "ui/models/catalogkind.h"
#include "ui/models/nameindex.h"
#include "ui/models/tablemodel.h"

#include <QCollator>

namespace tongbao {

// The rows of one small table, with names for codes, searched by words in both languages, codes and pinyin.
class CatalogTableModel : public TableModel {
    Q_OBJECT
public:
    explicit CatalogTableModel(Table table, QObject *parent = nullptr);

    void setCatalog(const Catalog &catalog, Language language);
    void setSearch(const QString &search);

    const CatalogRow &rowIn(int row) const { return m_rows.at(entryAt(row)); }
    // Where the row of that identity is shown; -1: nowhere.
    int rowOfSame(const CatalogRow &like) const;
    qsizetype countInAll() const { return m_rows.size(); }

protected:
    int entryCount() const override { return static_cast<int>(m_rows.size()); }
    int columnsInAll() const override { return static_cast<int>(m_kind.listed.size()); }
    TableColumn column(int column) const override;
    TableCell cell(int entry, int column) const override;
    std::weak_ordering compared(int a, int b, int column) const override;
    bool isEmpty(int entry, int column) const override;
    bool isShown(int entry) const override;
    QVariant cellData(int entry, int column, int role) const override;

private:
    QString textOf(int entry, int column) const; // as the exchange format has it
    QStringList searchedTexts(const QStringList &texts) const;
    void findWords();

    const CatalogKind &m_kind;
    Catalog m_catalog;
    Language m_language = Language::English;
    QList<CatalogRow> m_rows;
    QList<QStringList> m_texts; // of the rows, in the columns of the format
    NameIndex m_names; // of the rows, numbered as they are
    QString m_search;
    QList<bool> m_found; // by row; empty: all
    QCollator m_collator;
};

} // namespace tongbao
