#pragma once

#include "db/domain/citation.h"
#include "ui/charts/chartexport.h"
#include "ui/common/prompter.h"

#include <QObject>

class QWidget;

namespace tongbao {

// How a chart leaves the window: Ctrl+E into a file, Ctrl+Shift+C to the clipboard, drawn alike, and its
// citation.
class ChartCommands : public QObject {
    Q_OBJECT
public:
    // The prompter outlives this; the window owns it.
    ChartCommands(Prompter &prompter, QWidget *window);

    // Those of the last export are the next one's first.
    const ExportOptions &options() const { return m_options; }
    void setOptions(const ExportOptions &options) { m_options = options; }
    const QString &folder() const { return m_folder; }
    void setFolder(const QString &folder) { m_folder = folder; }

    // name: of the chart, for the file.
    void exportChart(const ChartSpec &spec, const QString &name);
    void copyChart(const ChartSpec &spec);
    void copyCitation(const ChartSpec &spec, CitationStyle style);

signals:
    void exported(const QString &path);
    void copied(const QString &notice);
    void failed(const tongbao::Error &error);

private:
    Prompter &m_prompter;
    QWidget *m_window;
    ExportOptions m_options;
    QString m_folder;
};

} // namespace tongbao
