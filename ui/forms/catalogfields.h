#pragma once

#include "db/domain/catalogrow.h"
#include "db/domain/result.h"
#include "ui/models/catalogkind.h"

#include <QWidget>

namespace tongbao {

class FormField;

// The fields of one row of a small table, as its kind describes them: texts in, texts out, with the problem
// beside each field. Knows nothing of saving.
class CatalogFields : public QWidget {
    Q_OBJECT
public:
    explicit CatalogFields(Table table, QWidget *parent = nullptr);

    // Both keep what is being typed.
    void setLanguage(Language language);
    void setCatalog(const Catalog &catalog);

    // Fills the fields and forgets what was typed. texts: in the columns of the exchange format.
    void fill(const QStringList &texts);
    // Of a new row: a code is suggested until the person types one.
    void fillNew(const QStringList &texts);
    QStringList texts() const;
    // The field with the focus says again what it said at the start; false: it does already.
    bool takeBackField(const QStringList &start);
    // original: the row that is changed.
    Checked<CatalogRow> read(const std::optional<CatalogRow> &original = {}) const;
    void setReadOnly(bool isReadOnly);

    // Shows each field's first problem; of empty fields only those that the person has been in, or all.
    void showProblems(const QList<Problem> &problems, bool all);
    // False when there is no such field.
    bool showProblem(const QString &column, const QString &message);
    void focusField(const QString &column);
    void focusFirst();
    QWidget *lastEditor() const;

signals:
    void edited(); // by the person
    void left(); // a field was left: an empty one may be a problem now
    void finished(); // Return

private:
    struct Entry {
        CatalogField field;
        QWidget *editor = nullptr;
        FormField *frame = nullptr; // a check box is its own label, and has none
    };

    void build();
    void addEntry(const CatalogField &field);
    void retranslate();
    void offer();
    void adapt();
    void follow(const Entry &changed);
    void suggestCode();
    const Entry *entry(const QString &column) const;
    QString textOf(const QString &column) const;

    const CatalogKind &m_kind;
    Language m_language = Language::English;
    Catalog m_catalog;
    QList<Entry> m_entries;
    bool m_isNew = false;
    bool m_suggestsCode = false; // until the person types one
};

} // namespace tongbao
