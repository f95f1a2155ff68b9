#include "ui/dataexportcommand.h"

#include "db/exchange/exporter.h"
#include "db/exchange/wholefile.h"
#include "ui/charts/chartworkbook.h"
#include "ui/charts/picturename.h"
#include "ui/pages/datapage.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QString nameOf(ExportScope scope, const QString &chart)
{
    if (scope == ExportScope::Chart)
        return pictureName(chart);
    return scope == ExportScope::Everything ? u"tongbao"_s : u"observations"_s;
}

// By name too: files that are not there have no place of their own.
bool isSameFile(const QString &path, const QString &other)
{
    const QString place = QFileInfo(path).canonicalFilePath();
    return QFileInfo(path).absoluteFilePath() == QFileInfo(other).absoluteFilePath()
        || (!place.isEmpty() && place == QFileInfo(other).canonicalFilePath());
}

Error refusal(const QString &message)
{
    return {message, {}, ErrorKind::Invalid};
}

Result<Done> writeBytes(const QString &path, const Result<QByteArray> &bytes)
{
    return bytes ? writeFile(path, bytes.value()) : Result<Done>(bytes.error());
}

} // namespace

DataExportCommand::DataExportCommand(Repository &repository, Prompter &prompter, QWidget *window)
    : QObject(window)
    , m_repository(repository)
    , m_prompter(prompter)
    , m_window(window)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

void DataExportCommand::start(const Page &page)
{
    Offer offer{page.name(), page.chart()};
    QList<std::pair<ExportScope, qsizetype>> scopes;
    if (offer.chart && !offer.chart->record.isEmpty())
        scopes.append({ExportScope::Chart, offer.chart->record.figures.rows.size()});
    if (const auto *data = qobject_cast<const DataPage *>(&page)) {
        offer.selected = data->selectedFigures();
        offer.listed = data->listedFigures();
        if (offer.selected.size() > 1)
            scopes.append({ExportScope::Selected, offer.selected.size()});
        scopes.append({ExportScope::Listed, offer.listed.size()});
    }
    const Result<StoreInfo> info = m_repository.info();
    scopes.append({ExportScope::Figures, info ? info.value().count(Table::Observations) : 0});
    scopes.append({ExportScope::Everything, 1});

    auto *dialog = new DataExportDialog(scopes, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DataExportDialog::exportRequested, this,
        [this, dialog, offer](const DataExport &choice) { exportChosen(offer, choice, dialog); });
    dialog->open();
}

void DataExportCommand::exportChosen(const Offer &offer, const DataExport &choice, DataExportDialog *dialog)
{
    const QString ending = choice.isXlsx ? u".xlsx"_s : u".csv"_s;
    const std::optional<QString> path = m_prompter.fileToSave(tr("Export data"),
        QDir(m_folder).filePath(nameOf(choice.scope, offer.name) + ending),
        choice.isXlsx ? tr("XLSX (*.xlsx)") : tr("CSV (*.csv)"));
    if (!path)
        return;
    const Result<Done> done = write(offer, choice, *path);
    if (!done) {
        dialog->showProblem(done.error().message);
        return;
    }
    m_folder = QFileInfo(*path).absolutePath();
    dialog->accept();
    emit exported(*path);
}

// Who gives the file another ending means that kind.
Result<Done> DataExportCommand::write(const Offer &offer, const DataExport &choice, const QString &path) const
{
    if (isSameFile(path, m_repository.location()))
        return refusal(tr("This is the file that is open here. Choose another name."));
    if (choice.scope == ExportScope::Everything && !isXlsxName(path))
        return refusal(tr("All tables go into one file only as XLSX. Choose a name that ends in .xlsx."));
    switch (choice.scope) {
    case ExportScope::Chart: {
        if (isXlsxName(path))
            return writeBytes(path, chartXlsx(*offer.chart, {}));
        const DrawnFigures &figures = offer.chart->record.figures;
        return writeBytes(path, encodedText(csvText(figures.columns, figures.rows), choice.encoding));
    }
    case ExportScope::Selected:
        return exportObservations(m_repository.catalog(), offer.selected, path, choice.encoding);
    case ExportScope::Listed:
        return exportObservations(m_repository.catalog(), offer.listed, path, choice.encoding);
    case ExportScope::Figures:
        return exportTable(m_repository, Table::Observations, {}, path, choice.encoding);
    case ExportScope::Everything:
        return writeBytes(path, storeXlsx(m_repository));
    }
    Q_UNREACHABLE();
}

} // namespace tongbao
