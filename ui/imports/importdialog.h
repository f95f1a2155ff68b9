#pragma once

#include "db/domain/repository.h"
#include "ui/common/presentation.h"
#include "ui/common/prompter.h"
#include "ui/imports/importwork.h"

#include <QDialog>

#include <memory>

namespace tongbao {

// Shows what an import would do to every row, lets a person correct how the tables are understood, and writes
// nothing before Import is pressed; then all of it is one step.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    // Repository and prompter outlive the dialog.
    ImportDialog(Repository &repository, Prompter &prompter, const ImportOrigin &origin,
        const ImportMemory &memory, const Presentation &presentation, QWidget *parent = nullptr);
    ~ImportDialog() override;

    // With what was corrected and forgotten here.
    const ImportMemory &memory() const;
    // Of the files, or of the rejected rows that were saved.
    const QString &folder() const;
    // "Imported 1,201 rows from shares.csv: 1,187 new, 14 replaced. 3 were left out."
    QString reportText(const ImportReport &report) const;

    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

signals:
    void imported(const tongbao::ImportReport &report);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace tongbao
