#include "ui/forms/exportdialog.h"

#include "ui/common/dialogroom.h"
#include "ui/common/theme.h"
#include "ui/forms/exportpreview.h"
#include "ui/forms/exportsettings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

class ExportDialog::Private {
public:
    Private(ExportDialog *dialog, const ChartSpec &chart, const QString &name, Prompter &questions);

    void arrange();
    void drawPreview();
    void exportChart();
    void showProblem(const QString &message);
    void nameFormat();

    ExportDialog *dialog;
    ChartSpec spec;
    QString suggestion;
    Prompter &prompter;
    ExportPreview *preview;
    ExportSettings *settings;
    QLabel *problem;
    QPushButton *cancel;
    QPushButton *accept;
    QTimer redraw; // many changes before the next turn of the event loop draw once
};

ExportDialog::Private::Private(
    ExportDialog *owner, const ChartSpec &chart, const QString &name, Prompter &questions)
    : dialog(owner)
    , spec(chart)
    , suggestion(name)
    , prompter(questions)
    , preview(new ExportPreview(owner))
    , settings(
          new ExportSettings(isOverview(chart) ? PictureContent::Overview : PictureContent::Chart, owner))
    , problem(new QLabel(owner))
    , cancel(new QPushButton(tr("Cancel"), owner))
    , accept(new QPushButton(owner))
{
    preview->setObjectName(u"exportPreview"_s);
    preview->setAccessibleName(tr("Preview"));
    preview->setAccessibleDescription(spec.summary);
    settings->setObjectName(u"exportSettings"_s);
    problem->setObjectName(u"problemLabel"_s);
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    setLook(problem, Look::Problem);
    problem->hide();
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    accept->setObjectName(u"exportButton"_s);
    accept->setDefault(true);
    setLook(accept, Look::Primary);
    arrange();
    redraw.setSingleShot(true);
    redraw.setInterval(0);
    connect(&redraw, &QTimer::timeout, dialog, [this] { drawPreview(); });
    connect(settings, &ExportSettings::changed, dialog, [this] {
        nameFormat();
        redraw.start();
    });
    nameFormat();
    connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    connect(accept, &QPushButton::clicked, dialog, [this] { exportChart(); });
}

void ExportDialog::Private::arrange()
{
    auto *both = new QHBoxLayout;
    both->setSpacing(18);
    settings->setFixedWidth(230);
    both->addWidget(preview, 1);
    both->addWidget(settings);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(problem, 1);
    buttons->addStretch(0);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(14);
    layout->addLayout(both, 1);
    layout->addLayout(buttons);
}

// The same picture in fewer pixels: the options' scale changes the pixels and nothing else.
void ExportDialog::Private::drawPreview()
{
    ExportOptions options = settings->options();
    const QSize room = preview->pixelsFor(options.size);
    options.scale = std::min(1.0, static_cast<double>(room.width()) / options.size.width());
    const Result<QImage> picture = renderChart(spec, options);
    const QString reason = picture ? QString() : picture.error().message;
    preview->setPicture(picture ? picture.value() : QImage());
    accept->setEnabled(reason.isEmpty());
    showProblem(reason);
}

void ExportDialog::Private::nameFormat()
{
    accept->setText(tr("Export %1…", "a format: PNG").arg(formatName(settings->options().format)));
}

void ExportDialog::Private::exportChart()
{
    ExportOptions options = settings->options();
    const QString ending = formatEnding(options.format);
    const std::optional<QString> path = prompter.fileToSave(
        tr("Export chart"), suggestion + ending, u"%1 (*%2)"_s.arg(formatName(options.format), ending));
    if (!path)
        return;
    // Who gives the file another ending means that format.
    options.format = formatOf(*path).value_or(options.format);
    const Result<Done> done = tongbao::exportChart(spec, options, *path);
    if (!done) {
        showProblem(done.error().message);
        return;
    }
    emit dialog->exported(*path);
    dialog->accept();
}

void ExportDialog::Private::showProblem(const QString &message)
{
    problem->setText(message);
    problem->setVisible(!message.isEmpty());
    makeRoomIn(*dialog);
}

ExportDialog::ExportDialog(
    const ChartSpec &spec, const QString &suggestion, Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_d(std::make_unique<Private>(this, spec, suggestion, prompter))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export chart"));
    resize(860, 470);
}

ExportDialog::~ExportDialog() = default;

ExportOptions ExportDialog::options() const
{
    return m_d->settings->options();
}

void ExportDialog::setOptions(const ExportOptions &options)
{
    m_d->settings->setOptions(options);
}

void ExportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_d->redraw.start();
}

} // namespace tongbao
