#include "ui/chartcommands.h"

#include "ui/charts/chartclipboard.h"
#include "ui/charts/picturename.h"
#include "ui/forms/exportdialog.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>

namespace tongbao {

ChartCommands::ChartCommands(Prompter &prompter, QWidget *window)
    : QObject(window)
    , m_prompter(prompter)
    , m_window(window)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
{
}

void ChartCommands::exportChart(const ChartSpec &spec, const QString &name)
{
    const QString suggestion = QDir(m_folder).filePath(pictureName(name));
    auto *dialog = new ExportDialog(spec, suggestion, m_prompter, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(m_options);
    connect(dialog, &ExportDialog::exported, this, [this, dialog](const QString &path) {
        m_options = dialog->options();
        m_folder = QFileInfo(path).absolutePath();
        emit exported(path);
    });
    dialog->open();
}

void ChartCommands::copyChart(const ChartSpec &spec)
{
    Result<std::unique_ptr<QMimeData>> data = chartMimeData(spec, m_options);
    if (!data) {
        emit failed(data.error());
        return;
    }
    QGuiApplication::clipboard()->setMimeData(std::move(data).value().release());
    emit copied(tr("The chart and its figures are on the clipboard."));
}

void ChartCommands::copyCitation(const ChartSpec &spec, CitationStyle style)
{
    QGuiApplication::clipboard()->setText(citationText(spec.record, style));
    emit copied(tr("The citation is on the clipboard."));
}

} // namespace tongbao
