#pragma once

#include "db/domain/repository.h"
#include "db/domain/rules.h"
#include "ui/common/presentation.h"
#include "ui/common/prompter.h"
#include "ui/common/waitingedits.h"

#include <QWidget>

namespace tongbao {

class ObservationForm;

// The panel at the right: the form on the repository. It saves and deletes, keeps the form's history and
// other publishers current, opens the dialog for a new source, and never lets an unfinished edit go without
// asking.
class ObservationEditor : public QWidget {
    Q_OBJECT
public:
    // Both outlive the editor.
    ObservationEditor(Repository &repository, Prompter &prompter, QWidget *parent = nullptr);
    ~ObservationEditor() override;

    void setPresentation(const Presentation &presentation);
    // These ask first when an edit is unfinished; false: the person stays with it.
    bool showObservation(const Observation &observation);
    bool startNew(const ObservationText &like);
    bool closeEdit();
    bool isModified() const;
    // The figure in the form; nullopt for none and for a new one.
    std::optional<ObservationKey> current() const;
    // What Edit > Delete does: the figure in the form, after a question. It can be undone.
    void deleteCurrent();

signals:
    void currentChanged(); // another figure, or none, is in the form
    void modifiedChanged(bool isModified);
    void saved(const tongbao::ObservationKey &key);
    void failed(const tongbao::Error &error); // what cannot be shown beside a field
    // Another program is writing to the file; the retry does nothing when the form is on something else by
    // then.
    void busy(const tongbao::Retry &retry);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace tongbao
