#pragma once

#include "db/domain/catalogrow.h"
#include "db/domain/repository.h"
#include "ui/common/presentation.h"
#include "ui/common/prompter.h"
#include "ui/common/waitingedits.h"

#include <QObject>

namespace tongbao {

class CatalogForm;
class MergeDialog;
struct MergePlan;

// What is done with the row in a form of the catalog: saved, deleted after a question, merged into another;
// one step each. Never lets an unfinished edit go without asking.
class CatalogEditing : public QObject {
    Q_OBJECT
public:
    // All outlive this.
    CatalogEditing(Repository &repository, Prompter &prompter, CatalogForm &form, QObject *parent = nullptr);

    void setPresentation(const Presentation &presentation);
    // Shows the row, or the row of that identity as it is now; false: the person stays with an unfinished
    // one.
    bool show(const CatalogRow &row);
    bool startNew();
    // Brings an unfinished edit to an end, as the person wants it; false: they stay with it.
    bool settle();
    // After a change by whatever hand.
    void follow();
    // Counts anew what refers to the row in the form.
    void showUse();
    void remove(const CatalogRow &row);
    void merge(const CatalogRow &row);

signals:
    void done(const tongbao::CatalogRow &row); // saved, or what another was merged into
    void removed();
    void failed(const tongbao::Error &error);
    void busy(const tongbao::Retry &retry); // another program is writing to the file

private:
    bool save(const CatalogRow &row);
    bool saveOrWait(const CatalogRow &row);
    bool saveWhich(const CatalogRow &mine);
    std::optional<bool> trySave(const CatalogRow &row); // nullopt: another program is writing to the file
    Result<HistoryEntry> applyOwn(const Edit &edit);
    bool tryRemove(const CatalogRow &row); // false: another program is writing to the file
    bool tryMerge(MergeDialog &dialog, const MergePlan &plan, const CatalogRow &into);
    bool saveDraft();
    bool explain(const Error &error, const CatalogRow &wanted);

    Repository &m_repository;
    Prompter &m_prompter;
    CatalogForm &m_form;
    Presentation m_presentation;
    bool m_isApplying = false; // the change that is announced is the form's own
};

} // namespace tongbao
