#pragma once

#include "db/domain/repository.h"
#include "ui/charts/chartspec.h"
#include "ui/common/prompter.h"
#include "ui/forms/dataexportdialog.h"

#include <QObject>

namespace tongbao {

class Page;

// Data > Export data: the figures of a page, or all that the file holds, into XLSX or CSV.
class DataExportCommand : public QObject {
    Q_OBJECT
public:
    // Both outlive this; the window owns it.
    DataExportCommand(Repository &repository, Prompter &prompter, QWidget *window);

    // Asks what of it is wanted, as which kind of file, and where.
    void start(const Page &page);

    // Where files are suggested to go: the last one's folder.
    const QString &folder() const { return m_folder; }
    void setFolder(const QString &folder) { m_folder = folder; }

signals:
    void exported(const QString &path);

private:
    // What the page had when the dialog was opened: the file may be changed meanwhile.
    struct Offer {
        QString name;
        std::optional<ChartSpec> chart = {};
        QList<Observation> selected = {};
        QList<Observation> listed = {};
    };
    void exportChosen(const Offer &offer, const DataExport &choice, DataExportDialog *dialog);
    Result<Done> write(const Offer &offer, const DataExport &choice, const QString &path) const;

    Repository &m_repository;
    Prompter &m_prompter;
    QWidget *m_window;
    QString m_folder;
};

} // namespace tongbao
