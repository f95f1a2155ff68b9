#include "ui/imports/importcommands.h"

#include "ui/imports/importdialog.h"

#include <QStandardPaths>
#include <QTimer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace tongbao {

ImportCommands::ImportCommands(Repository &repository, Prompter &prompter, QWidget *window)
    : QObject(window)
    , m_repository(repository)
    , m_prompter(prompter)
    , m_window(window)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

QStringList ImportCommands::endings()
{
    return {u".csv"_s, u".tsv"_s, u".txt"_s, u".xlsx"_s, u".ods"_s};
}

void ImportCommands::chooseFiles()
{
    if (m_dialog || isReadOnly())
        return;
    QStringList patterns;
    for (const QString &ending : endings())
        patterns.append(u'*' + ending);
    importFiles(m_prompter.filesToOpen(
        tr("Import"), m_folder, tr("Tables (%1);;All files (*)").arg(patterns.join(u' '))));
}

void ImportCommands::importFiles(const QStringList &paths)
{
    if (!paths.isEmpty())
        open({paths, {}});
}

void ImportCommands::paste(const QMimeData *data)
{
    if (const std::optional<PastedText> pasted = pastedText(data))
        open({{}, pasted, m_folder});
    else
        emit failed(noTable());
}

bool ImportCommands::isReadOnly()
{
    if (m_repository.isReadOnly()) {
        emit failed({tr("This file is open for viewing only, so nothing can be imported into it."), {},
            ErrorKind::ReadOnly});
    }
    return m_repository.isReadOnly();
}

void ImportCommands::open(const ImportOrigin &origin)
{
    if (m_dialog || isReadOnly())
        return;
    m_dialog = new ImportDialog(m_repository, m_prompter, origin, m_memory, m_presentation, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_memory = m_dialog->memory();
        m_folder = m_dialog->folder();
    });
    connect(m_dialog, &ImportDialog::imported, this, [this](const ImportReport &report) {
        // Written by a connection of its own: the window's finds it when it looks, and tells everybody in the
        // next turn of the event loop. What is said before that is wiped away by it.
        const QString text = m_dialog->reportText(report);
        const Result<StoreInfo> looked = m_repository.info();
        if (!looked)
            emit failed(looked.error());
        QTimer::singleShot(0, this, [this, text] { emit imported(text); });
    });
    m_dialog->open();
}

} // namespace tongbao
