#include "ui/mainwindow.h"

#include "db/domain/historynames.h"
#include "ui/aboutdialog.h"
#include "ui/chartcommands.h"
#include "ui/charts/chartpng.h"
#include "ui/dataexportcommand.h"
#include "ui/filedrop.h"
#include "ui/finder.h"
#include "ui/imports/importcommands.h"
#include "ui/mainactions.h"
#include "ui/navigationpanel.h"
#include "ui/pages/page.h"
#include "ui/pastetarget.h"
#include "ui/typingkeys.h"
#include "ui/windowmenus.h"
#include "ui/windowstatusbar.h"
#include "ui/windowtoolbar.h"
#include "ui/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QScreen>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr QSize firstSize{1280, 800};
constexpr QSize smallest{1000, 600};
constexpr QSize roomOfFrame{16, 60}; // title bar and borders, which are not known before the window is shown
constexpr int messageTime = 8000; // ms; the step can be read in the Edit menu afterwards

// The pages by name, each with the command that shows it.
constexpr std::array pageCommands{std::pair("overview"_L1, Command::OverviewPage),
    std::pair("share"_L1, Command::SharePage), std::pair("penetration"_L1, Command::PenetrationPage),
    std::pair("volume"_L1, Command::VolumePage), std::pair("users"_L1, Command::UsersPage),
    std::pair("count"_L1, Command::CountPage), std::pair("concentration"_L1, Command::ConcentrationPage),
    std::pair("publishers"_L1, Command::PublishersPage),
    std::pair("partnerships"_L1, Command::PartnershipsPage), std::pair("data"_L1, Command::DataPage),
    std::pair("data-sources"_L1, Command::SourcesPage), std::pair("data-subjects"_L1, Command::SubjectsPage),
    std::pair("data-metrics"_L1, Command::MetricsPage),
    std::pair("data-partnerships"_L1, Command::PartnershipRowsPage),
    std::pair("data-exchange_rates"_L1, Command::RatesPage), std::pair("data-events"_L1, Command::EventsPage),
    std::pair("data-publishers"_L1, Command::PublisherOrderPage),
    std::pair("history"_L1, Command::HistoryPage)};

Command commandOf(const QString &page)
{
    const auto *found = std::find_if(
        pageCommands.begin(), pageCommands.end(), [&page](const auto &entry) { return entry.first == page; });
    return found == pageCommands.end() ? Command::DataPage : found->second;
}

} // namespace

class MainWindow::Private {
public:
    Private(MainWindow &window, Repository &repository, Prompter &prompter);

    void connectFile();
    void connectImport();
    void connectEditing();
    void connectView();
    std::optional<HistoryEntry> named(const std::optional<HistoryEntry> &step) const;
    void follow();
    void checkPage();
    void exportChart();
    void copyChart();
    void copyCitation(CitationStyle style);
    void openPicture(const QString &path);

    QAction *action(Command command) const { return m_actions->action(command); }
    template <typename Function>
    void on(Command command, Function function)
    {
        QObject::connect(action(command), &QAction::triggered, &m_window, function);
    }

    MainWindow &m_window;
    Repository &m_repository;
    MainActions *m_actions;
    WindowMenus *m_menus;
    WindowToolBar *m_toolBar;
    WindowStatusBar *m_statusBar;
    Workspace *m_workspace;
    ChartCommands *m_charts;
    DataExportCommand *m_dataExport;
    ImportCommands *m_imports;
    Finder *m_finder;
    Language m_language = Language::English;
};

MainWindow::Private::Private(MainWindow &window, Repository &repository, Prompter &prompter)
    : m_window(window)
    , m_repository(repository)
    , m_actions(new MainActions(&window))
    , m_menus(new WindowMenus(window.menuBar(), *m_actions))
    , m_toolBar(new WindowToolBar(*m_actions, &window))
    , m_statusBar(new WindowStatusBar(&window))
    , m_workspace(new Workspace(repository, prompter, &window))
    , m_charts(new ChartCommands(prompter, &window))
    , m_dataExport(new DataExportCommand(repository, prompter, &window))
    , m_imports(new ImportCommands(repository, prompter, &window))
    , m_finder(new Finder(repository, *m_actions, *m_workspace, &window))
{
    window.addToolBar(m_toolBar);
    window.setStatusBar(m_statusBar);
    window.setCentralWidget(m_workspace);
    new TypingKeys(&window);
    const auto *pictures = new FileDrop({u".png"_s}, FileDrop::Count::One, &window);
    QObject::connect(pictures, &FileDrop::dropped, &window,
        [this](const QStringList &paths) { openPicture(paths.first()); });
    connectFile();
    connectImport();
    connectEditing();
    connectView();
}

void MainWindow::Private::connectFile()
{
    // What went wrong before is settled by another try, and does not stand over how that went.
    for (const Command command :
        {Command::NewFile, Command::NewEmptyFile, Command::OpenFile, Command::Import, Command::ExportData,
            Command::ExportChart, Command::CopyChart, Command::BackUp, Command::RestoreBackup}) {
        on(command, [this] { m_workspace->clearMessage(); });
    }
    on(Command::NewFile, [this] { emit m_window.newRequested(true); });
    on(Command::NewEmptyFile, [this] { emit m_window.newRequested(false); });
    on(Command::OpenFile, &MainWindow::openRequested);
    on(Command::BackUp, &MainWindow::backUpRequested);
    on(Command::RestoreBackup, &MainWindow::restoreRequested);
    on(Command::ExportData, [this] { m_dataExport->start(m_workspace->page()); });
    on(Command::ExportChart, [this] { exportChart(); });
    on(Command::CopyChart, [this] { copyChart(); });
    on(Command::SaveView, [this] { m_workspace->saveView(); });
    on(Command::CopyCitation, [this] { copyCitation(CitationStyle::Plain); });
    on(Command::CopyGbtCitation, [this] { copyCitation(CitationStyle::Gbt7714); });
    on(Command::Quit, &QWidget::close);
    on(Command::About, [this] {
        auto *dialog = new AboutDialog(m_repository, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    const auto saySaved = [this](const QString &path) {
        m_workspace->showNotice(MainWindow::tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    };
    QObject::connect(m_charts, &ChartCommands::exported, &m_window, saySaved);
    QObject::connect(m_dataExport, &DataExportCommand::exported, &m_window, saySaved);
    QObject::connect(m_charts, &ChartCommands::copied, &m_window,
        [this](const QString &notice) { m_statusBar->showMessage(notice, messageTime); });
    QObject::connect(m_charts, &ChartCommands::failed, m_workspace, &Workspace::showError);
}

void MainWindow::Private::connectImport()
{
    const auto *tables = new FileDrop(ImportCommands::endings(), FileDrop::Count::Several, &m_window);
    QObject::connect(tables, &FileDrop::dropped, m_imports, &ImportCommands::importFiles);
    on(Command::Import, [this] { m_imports->chooseFiles(); });
    on(Command::Paste, [this] {
        if (!pasteIntoField(QApplication::focusWidget()))
            m_imports->paste(QGuiApplication::clipboard()->mimeData());
    });
    QObject::connect(m_imports, &ImportCommands::imported, &m_window,
        [this](const QString &report) { m_workspace->showNotice(report, action(Command::Undo)); });
    QObject::connect(m_imports, &ImportCommands::failed, m_workspace, &Workspace::showError);
}

void MainWindow::Private::connectEditing()
{
    on(Command::Undo, [this] { m_workspace->undo(); });
    on(Command::Redo, [this] { m_workspace->redo(); });
    on(Command::AddFigure, [this] { m_workspace->addFigure(); });
    on(Command::DeleteFigure, [this] { m_workspace->deleteFigure(); });
    QObject::connect(m_workspace, &Workspace::statusChanged, &m_window, [this] { follow(); });
    QObject::connect(m_workspace, &Workspace::stepTaken, &m_window,
        [this](const QString &text) { m_statusBar->showMessage(text, messageTime); });
}

void MainWindow::Private::connectView()
{
    for (const auto &[page, command] : pageCommands)
        on(command, [this, page = QString(page)] { m_workspace->showPage(page); });
    on(Command::Find, [this] { m_finder->open(m_toolBar->findBox()); });
    on(Command::NextPane, [this] { m_workspace->focusNextPane(); });
    on(Command::English, [this] { emit m_window.languageChosen(Language::English); });
    on(Command::Chinese, [this] { emit m_window.languageChosen(Language::Chinese); });
    on(Command::SystemTheme, [this] { emit m_window.themeChosen(ThemeChoice::System); });
    on(Command::LightTheme, [this] { emit m_window.themeChosen(ThemeChoice::Light); });
    on(Command::DarkTheme, [this] { emit m_window.themeChosen(ThemeChoice::Dark); });
}

// Title, status bar and actions say what page, form and file say now.
std::optional<HistoryEntry> MainWindow::Private::named(const std::optional<HistoryEntry> &step) const
{
    return step ? std::optional(withNames(*step, m_repository.catalog(), m_language)) : std::nullopt;
}

void MainWindow::Private::follow()
{
    const Page &page = m_workspace->page();
    const bool isReadOnly = m_repository.isReadOnly();
    const bool hasChart = page.chart().has_value();
    checkPage();
    action(Command::SaveView)->setEnabled(!isReadOnly && m_workspace->hasView());
    action(Command::ExportChart)->setEnabled(hasChart);
    action(Command::CopyChart)->setEnabled(hasChart);
    for (const Command command : {Command::CopyCitation, Command::CopyGbtCitation})
        action(command)->setEnabled(hasChart && !page.chart()->record.isEmpty());
    action(Command::RestoreBackup)->setEnabled(!isReadOnly);
    action(Command::AddFigure)->setEnabled(!isReadOnly);
    action(Command::Import)->setEnabled(!isReadOnly);
    action(Command::DeleteFigure)->setEnabled(!isReadOnly && m_workspace->hasFigure());
    if (!isReadOnly)
        m_actions->setSteps(named(m_repository.nextUndo()), named(m_repository.nextRedo()));

    const bool isModified = m_workspace->isEditModified();
    m_statusBar->setStatus({m_repository.location(), page.figureCount(), m_workspace->figureCount(),
        isReadOnly, isModified, page.selectionSummary(), page.countText()});
    // Qt adds the program's name.
    m_window.setWindowTitle(u"%1[*] – %2"_s.arg(QFileInfo(m_repository.location()).fileName(), page.title()));
    m_window.setWindowModified(isModified);
}

void MainWindow::Private::checkPage()
{
    QAction *entry = action(commandOf(m_workspace->pageName()));
    const bool isSavedView = !NavigationPanel::viewOfPage(m_workspace->pageName()).isNull();
    if (!isSavedView)
        entry->setChecked(true);
    else if (QAction *checked = entry->actionGroup()->checkedAction())
        checked->setChecked(false);
}

void MainWindow::Private::exportChart()
{
    if (const std::optional<ChartSpec> spec = m_workspace->page().chart())
        m_charts->exportChart(*spec, m_workspace->page().name());
}

void MainWindow::Private::copyChart()
{
    if (const std::optional<ChartSpec> spec = m_workspace->page().chart())
        m_charts->copyChart(*spec);
}

void MainWindow::Private::copyCitation(CitationStyle style)
{
    if (const std::optional<ChartSpec> spec = m_workspace->page().chart())
        m_charts->copyCitation(*spec, style);
}

void MainWindow::Private::openPicture(const QString &path)
{
    const Result<ChartRecord> record = readChartPng(path);
    if (!record)
        m_workspace->showError(record.error());
    else
        m_workspace->openRecord(record.value(), QFileInfo(path).fileName());
}

MainWindow::MainWindow(Repository &repository, Prompter &prompter, QWidget *parent)
    : QMainWindow(parent)
    , m_d(std::make_unique<Private>(*this, repository, prompter))
{
    setObjectName(u"mainWindow"_s);
    setContextMenuPolicy(Qt::NoContextMenu);
    setMinimumSize(smallest);
    resize(firstSize.boundedTo(screen()->availableSize() - roomOfFrame).expandedTo(smallest));
    m_d->m_workspace->setFocus();
}

MainWindow::~MainWindow()
{
    // It goes after what listens to it, and a cell under edit still has something to tell then.
    m_d->m_workspace->disconnect(this);
}

void MainWindow::setPresentation(const Presentation &presentation)
{
    m_d->m_language = presentation.language;
    m_d->m_menus->retranslate();
    m_d->m_actions->setPresentation(presentation);
    m_d->m_toolBar->retranslate();
    m_d->m_toolBar->setTheme(presentation.theme);
    m_d->m_workspace->setPresentation(presentation);
    m_d->m_finder->setPresentation(presentation);
    m_d->m_imports->setPresentation(presentation);
    m_d->m_statusBar->clearMessage();
    m_d->follow();
}

void MainWindow::setThemeChoice(ThemeChoice choice)
{
    m_d->m_actions->setThemeChoice(choice);
}

void MainWindow::showPage(const QString &name)
{
    m_d->m_workspace->showPage(name);
}

QString MainWindow::pageName() const
{
    return m_d->m_workspace->pageName();
}

bool MainWindow::closeEdit()
{
    return m_d->m_workspace->closeEdit();
}

void MainWindow::showError(const Error &error)
{
    m_d->m_workspace->showError(error);
}

void MainWindow::showNotice(const QString &text)
{
    m_d->m_workspace->showNotice(text);
}

void MainWindow::wait(const Wait &wait)
{
    m_d->m_workspace->wait(wait);
}

WindowMemory MainWindow::memory() const
{
    return {saveGeometry(), m_d->m_workspace->layoutState(), pageName(), m_d->m_charts->options(),
        m_d->m_charts->folder(), m_d->m_imports->memory(), m_d->m_imports->folder(),
        m_d->m_dataExport->folder()};
}

void MainWindow::restore(const WindowMemory &memory)
{
    if (!memory.geometry.isEmpty())
        restoreGeometry(memory.geometry);
    if (!memory.panes.isEmpty())
        m_d->m_workspace->restoreLayout(memory.panes);
    showPage(memory.page);
    m_d->m_charts->setOptions(memory.exportOptions);
    m_d->m_imports->setMemory(memory.importMemory);
    if (QFileInfo(memory.exportFolder).isDir())
        m_d->m_charts->setFolder(memory.exportFolder);
    if (QFileInfo(memory.importFolder).isDir())
        m_d->m_imports->setFolder(memory.importFolder);
    if (QFileInfo(memory.dataFolder).isDir())
        m_d->m_dataExport->setFolder(memory.dataFolder);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(closeEdit());
}

} // namespace tongbao
