#pragma once

#include "db/domain/repository.h"
#include "ui/common/presentation.h"
#include "ui/common/prompter.h"
#include "ui/imports/importmemory.h"

#include <QObject>
#include <QPointer>

class QMimeData;
class QWidget;

namespace tongbao {

class ImportDialog;
struct ImportOrigin;

// The ways into the window for tables: files that are chosen or dropped, and what was copied elsewhere. One
// import at a time.
class ImportCommands : public QObject {
    Q_OBJECT
public:
    // Repository and prompter outlive this; the window owns it.
    ImportCommands(Repository &repository, Prompter &prompter, QWidget *window);

    void setPresentation(const Presentation &presentation) { m_presentation = presentation; }
    const ImportMemory &memory() const { return m_memory; }
    void setMemory(const ImportMemory &memory) { m_memory = memory; }
    // Where files are looked for first: the last ones' folder.
    const QString &folder() const { return m_folder; }
    void setFolder(const QString &folder) { m_folder = folder; }

    void chooseFiles();
    void importFiles(const QStringList &paths);
    void paste(const QMimeData *data);

    // Endings of the files that can hold tables: ".csv", ...
    static QStringList endings();

signals:
    void imported(const QString &report);
    void failed(const tongbao::Error &error);

private:
    void open(const ImportOrigin &origin);
    bool isReadOnly();

    Repository &m_repository;
    Prompter &m_prompter;
    QWidget *m_window;
    Presentation m_presentation;
    ImportMemory m_memory;
    QString m_folder;
    QPointer<ImportDialog> m_dialog;
};

} // namespace tongbao
