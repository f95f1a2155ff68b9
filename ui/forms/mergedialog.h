#pragma once

#include "db/domain/mergeplan.h"
#include "ui/common/waitingedits.h"

#include <QDialog>

#include <memory>

namespace tongbao {

// Chooses into which other entry one is merged, and shows before it is done what moves and where both have a
// row that says something else: that needs a word of its own. It does not save: its owner does, and then
// closes it or reports back.
class MergeDialog : public QDialog {
    Q_OBJECT
public:
    // row: a metric, subject or source. The repository outlives the dialog.
    MergeDialog(
        const Repository &repository, const CatalogRow &row, Language language, QWidget *parent = nullptr);
    ~MergeDialog() override;

    void showError(const Error &error);
    // What waits for another program, as long as the choice stays as it is.
    void wait(const Retry &retry);

signals:
    void mergeRequested(const tongbao::MergePlan &plan, const tongbao::CatalogRow &into);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace tongbao
