#pragma once

#include "db/domain/catalogrow.h"
#include "db/domain/result.h"
#include "ui/forms/editform.h"

#include <memory>

namespace tongbao {

// One row of a small table as a form at the right of the window, with the problem beside the field while
// typing. It does not save: its owner does, and reports back.
class CatalogForm : public EditForm {
    Q_OBJECT
public:
    explicit CatalogForm(Table table, QWidget *parent = nullptr);
    ~CatalogForm() override;

    void setLanguage(Language language);
    void setCatalog(const Catalog &catalog); // keeps what is being typed
    void setReadOnly(bool isReadOnly);
    // Shows an existing row. An edit in progress is kept: the form says that the row is another one by now.
    // Another row is shown after clear().
    void setRow(const CatalogRow &row);
    // The row being edited is gone: what is typed becomes a new one, and the form says so.
    void setGone();
    void startNew(const QStringList &like = {}); // texts in the columns of the exchange format
    void clear();
    // "12 figures and 1 partnership": what refers to the row; empty: nothing.
    void setUse(const QString &text);

    bool isModified() const override;
    // Somebody else has changed the row under what is being typed; original() is theirs.
    bool isOutdated() const;
    std::optional<CatalogRow> original() const; // nullopt for a new row
    Checked<CatalogRow> draft() const;
    void showProblem(const QString &column, const QString &message); // empty column: at the foot
    void showAllProblems();
    void revert() override;

signals:
    void saveRequested(const tongbao::CatalogRow &row);
    void deleteRequested(const tongbao::CatalogRow &row);
    void mergeRequested(const tongbao::CatalogRow &row);
    void modifiedChanged(bool isModified);

protected:
    void save() override;
    bool takeBackField() override;
    void setIcons() override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace tongbao
