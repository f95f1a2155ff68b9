#include "ui/chartcommands.h"

#include "ui/forms/exportdialog.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// A view may have any name; a file on any system may not.
QString fileName(QString view)
{
    static const QRegularExpression notAllowed(u"[\\x{0}-\\x{1f}/\\\\:*?\"<>|]+"_s);
    view.replace(notAllowed, u"-"_s);
    return view.startsWith(u'.') ? u'-' + view : view;
}

} // namespace

ChartCommands::ChartCommands(Prompter &prompter, QWidget *window)
    : QObject(window)
    , m_prompter(prompter)
    , m_window(window)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
{
}

void ChartCommands::exportChart(const ChartSpec &spec, const QString &name)
{
    const QString suggestion = QDir(m_folder).filePath(fileName(name) + u".png"_s);
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
    const Result<QImage> image = renderChart(spec, m_options);
    if (!image) {
        emit failed(image.error());
        return;
    }
    QGuiApplication::clipboard()->setImage(image.value());
    emit copied();
}

} // namespace tongbao
