#pragma once

#include "ui/charts/chartexport.h"
#include "ui/common/prompter.h"

#include <QDialog>

#include <memory>

namespace tongbao {

// Ctrl+E: format, size preset or any pixels, scale, DPI, theme (light at first), white or transparent, with a
// preview that is the picture itself. Writes through exportChart(); a failure stays in the dialog with its
// reason.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    // suggestion: a file name for the first question, without an ending: "share".
    ExportDialog(
        const ChartSpec &spec, const QString &suggestion, Prompter &prompter, QWidget *parent = nullptr);
    ~ExportDialog() override;

    ExportOptions options() const;
    void setOptions(const ExportOptions &options); // those of the last time

signals:
    void exported(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace tongbao
