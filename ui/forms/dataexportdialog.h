#pragma once

#include "db/exchange/tablewriter.h"

#include <QDialog>

#include <memory>

namespace tongbao {

// Which figures leave the window as a table.
enum class ExportScope {
    Chart, // what the chart draws; as XLSX with the chart itself
    Selected, // the selected data points
    Listed, // those that search and filters let through
    Figures, // all data points
    Everything, // all tables; XLSX only
};

struct DataExport {
    ExportScope scope = ExportScope::Figures;
    bool isXlsx = true;
    TextEncoding encoding = {}; // of CSV
};

// What is exported, and as which kind of file. It writes nothing: its owner does, and reports back.
class DataExportDialog : public QDialog {
    Q_OBJECT
public:
    // What there is to choose from, each with the number of its figures; the first is chosen.
    explicit DataExportDialog(
        const QList<std::pair<ExportScope, qsizetype>> &scopes, QWidget *parent = nullptr);
    ~DataExportDialog() override;

    DataExport choice() const;
    void showProblem(const QString &message);

signals:
    void exportRequested(const tongbao::DataExport &choice);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace tongbao
