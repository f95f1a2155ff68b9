#pragma once

#include "db/domain/catalog.h"
#include "db/domain/result.h"
#include "ui/common/prompter.h"
#include "ui/common/waitingedits.h"

#include <QDialog>

#include <memory>

namespace tongbao {

// Adds a source without leaving the data point. It does not save: its owner does, and then closes it or
// reports back.
class SourceDialog : public QDialog {
    Q_OBJECT
public:
    // The prompter outlives the dialog.
    SourceDialog(const Catalog &catalog, Prompter &prompter, QWidget *parent = nullptr);
    ~SourceDialog() override;

    Checked<Source> draft() const;
    void showError(const Error &error);
    // What waits for another program, as long as the fields stay as they are.
    void wait(const Retry &retry);
    // Escape, Cancel and the window's close button: what was typed does not go without a question.
    void reject() override;

signals:
    void addRequested(const tongbao::Source &source);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace tongbao
