#include "ui/mainactions.h"

#include "ui/common/icons.h"
#include "ui/common/plaintooltip.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QRegularExpression>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Entry {
    Command command;
    QLatin1StringView name;
    std::optional<IconName> icon = {};
    QList<QKeySequence> keys = {};
};

// Names are for tests and for people who script the window.
const QList<Entry> &entries()
{
    static const QList<Entry> all = {
        {Command::NewFile, "newFileAction"_L1, IconName::NewFile, {Qt::CTRL | Qt::SHIFT | Qt::Key_N}},
        {Command::NewEmptyFile, "newEmptyFileAction"_L1},
        {Command::OpenFile, "openFileAction"_L1, IconName::OpenFile, {Qt::CTRL | Qt::Key_O}},
        {Command::Import, "importAction"_L1, IconName::Import, {Qt::CTRL | Qt::Key_I}},
        {Command::ExportChart, "exportChartAction"_L1, IconName::Export, {Qt::CTRL | Qt::Key_E}},
        {Command::CopyChart, "copyChartAction"_L1, IconName::Copy, {Qt::CTRL | Qt::SHIFT | Qt::Key_C}},
        {Command::SaveView, "saveViewAction"_L1, IconName::Save, {Qt::CTRL | Qt::Key_S}},
        {Command::CopyCitation, "copyCitationAction"_L1},
        {Command::CopyGbtCitation, "copyGbtCitationAction"_L1},
        {Command::Quit, "quitAction"_L1, {}, {Qt::CTRL | Qt::Key_Q}},
        {Command::Undo, "undoAction"_L1, IconName::Undo, {Qt::CTRL | Qt::Key_Z}},
        {Command::Redo, "redoAction"_L1, IconName::Redo,
            {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}},
        {Command::Paste, "pasteAction"_L1, {}, {QKeySequence::Paste}},
        {Command::AddFigure, "addFigureAction"_L1, IconName::Add, {Qt::CTRL | Qt::Key_N}},
        {Command::DeleteFigure, "deleteFigureAction"_L1, IconName::Delete, {Qt::CTRL | Qt::Key_Delete}},
        {Command::OverviewPage, "overviewPageAction"_L1, {}, {Qt::CTRL | Qt::Key_9}},
        {Command::SharePage, "sharePageAction"_L1, {}, {Qt::CTRL | Qt::Key_1}},
        {Command::PenetrationPage, "penetrationPageAction"_L1, {}, {Qt::CTRL | Qt::Key_2}},
        {Command::VolumePage, "volumePageAction"_L1, {}, {Qt::CTRL | Qt::Key_3}},
        {Command::UsersPage, "usersPageAction"_L1, {}, {Qt::CTRL | Qt::Key_4}},
        {Command::CountPage, "countPageAction"_L1, {}, {Qt::CTRL | Qt::Key_5}},
        {Command::ConcentrationPage, "concentrationPageAction"_L1, {}, {Qt::CTRL | Qt::Key_6}},
        {Command::PublishersPage, "publishersPageAction"_L1, {}, {Qt::CTRL | Qt::Key_7}},
        {Command::PartnershipsPage, "partnershipsPageAction"_L1, {}, {Qt::CTRL | Qt::Key_8}},
        {Command::DataPage, "dataPageAction"_L1, {}, {Qt::CTRL | Qt::Key_0}},
        {Command::SourcesPage, "sourcesPageAction"_L1},
        {Command::SubjectsPage, "subjectsPageAction"_L1},
        {Command::MetricsPage, "metricsPageAction"_L1},
        {Command::PartnershipRowsPage, "partnershipRowsPageAction"_L1},
        {Command::RatesPage, "ratesPageAction"_L1},
        {Command::EventsPage, "eventsPageAction"_L1},
        {Command::PublisherOrderPage, "publisherOrderPageAction"_L1},
        {Command::HistoryPage, "historyPageAction"_L1, {}, {Qt::CTRL | Qt::Key_H}},
        {Command::Find, "findAction"_L1, IconName::Search, {Qt::CTRL | Qt::Key_K}},
        {Command::NextPane, "nextPaneAction"_L1, {}, {Qt::Key_F6}},
        {Command::English, "englishAction"_L1},
        {Command::Chinese, "chineseAction"_L1},
        {Command::SystemTheme, "systemThemeAction"_L1},
        {Command::LightTheme, "lightThemeAction"_L1},
        {Command::DarkTheme, "darkThemeAction"_L1},
        {Command::ExportData, "exportDataAction"_L1},
        {Command::BackUp, "backUpAction"_L1},
        {Command::RestoreBackup, "restoreBackupAction"_L1},
        {Command::About, "aboutAction"_L1},
    };
    return all;
}

QString tablePageText(Command command)
{
    switch (command) {
    case Command::SourcesPage:
        return MainActions::tr("Sour&ces");
    case Command::SubjectsPage:
        return MainActions::tr("&Apps && companies");
    case Command::MetricsPage:
        return MainActions::tr("&Metrics");
    case Command::PartnershipRowsPage:
        return MainActions::tr("Partnersh&ips");
    case Command::RatesPage:
        return MainActions::tr("E&xchange rates");
    case Command::EventsPage:
        return MainActions::tr("&Events");
    case Command::PublisherOrderPage:
        return MainActions::tr("Publisher &order");
    default:
        return MainActions::tr("&Data points");
    }
}

QString pageText(Command command)
{
    switch (command) {
    case Command::OverviewPage:
        return MainActions::tr("Ove&rview");
    case Command::SharePage:
        return MainActions::tr("Market &share");
    case Command::PenetrationPage:
        return MainActions::tr("App &penetration");
    case Command::VolumePage:
        return MainActions::tr("Payment &volume");
    case Command::HistoryPage:
        return MainActions::tr("&History");
    case Command::UsersPage:
        return MainActions::tr("&Users");
    case Command::CountPage:
        return MainActions::tr("Transaction &count");
    case Command::ConcentrationPage:
        return MainActions::tr("C&oncentration");
    case Command::PublishersPage:
        return MainActions::tr("Pu&blishers compared");
    case Command::PartnershipsPage:
        return MainActions::tr("Ban&k partnerships");
    default:
        return tablePageText(command);
    }
}

QString viewText(Command command)
{
    switch (command) {
    case Command::Find:
        return MainActions::tr("&Find…");
    case Command::NextPane:
        return MainActions::tr("&Next pane");
    case Command::English:
        return u"&English"_s; // languages are named in themselves
    case Command::Chinese:
        return u"中文(&C)"_s;
    case Command::SystemTheme:
        return MainActions::tr("&Follow the system");
    case Command::LightTheme:
        return MainActions::tr("&Light");
    case Command::DarkTheme:
        return MainActions::tr("&Dark");
    default:
        return pageText(command);
    }
}

QString text(Command command)
{
    switch (command) {
    case Command::NewFile:
        return MainActions::tr("&New…");
    case Command::NewEmptyFile:
        return MainActions::tr("New e&mpty file…");
    case Command::OpenFile:
        return MainActions::tr("&Open…");
    case Command::Import:
        return MainActions::tr("&Import…");
    case Command::Paste:
        return MainActions::tr("&Paste");
    case Command::ExportChart:
        return MainActions::tr("&Export chart…");
    case Command::CopyChart:
        return MainActions::tr("&Copy chart");
    case Command::SaveView:
        return MainActions::tr("&Save view…");
    case Command::CopyCitation:
        return MainActions::tr("Copy c&itation");
    case Command::CopyGbtCitation:
        return MainActions::tr("Copy citation (&GB/T 7714)");
    case Command::Quit:
        return MainActions::tr("&Quit");
    case Command::Undo:
        return MainActions::tr("&Undo");
    case Command::Redo:
        return MainActions::tr("&Redo");
    case Command::AddFigure:
        return MainActions::tr("&Add data point");
    case Command::DeleteFigure:
        return MainActions::tr("&Delete data point…");
    case Command::ExportData:
        return MainActions::tr("E&xport data…");
    case Command::BackUp:
        return MainActions::tr("&Back up…");
    case Command::RestoreBackup:
        return MainActions::tr("&Restore from backup…");
    case Command::About:
        return MainActions::tr("&About Tongbao");
    default:
        return viewText(command);
    }
}

QString toolTip(Command command)
{
    switch (command) {
    case Command::NewFile:
        return MainActions::tr("Make a file with the starter figures");
    case Command::NewEmptyFile:
        return MainActions::tr("Make a file without figures");
    case Command::Import:
        return MainActions::tr("Take in figures from CSV, Excel or LibreOffice files");
    case Command::Paste:
        return MainActions::tr("Take in the table that was copied in a spreadsheet or on a web page");
    case Command::ExportChart:
        return MainActions::tr("Write this chart to a PNG, SVG or PDF file for a report");
    case Command::CopyChart:
        return MainActions::tr("Copy this chart as a picture, and its figures as a table");
    case Command::SaveView:
        return MainActions::tr("Keep this chart as it is under a name, in MY VIEWS");
    case Command::Find:
        return MainActions::tr("Find a view, app, source, metric or command");
    case Command::CopyCitation:
        return MainActions::tr("Copy where the figures of this chart are from, as one paragraph");
    case Command::CopyGbtCitation:
        return MainActions::tr("Copy where the figures of this chart are from, as numbered references");
    case Command::AddFigure:
        return MainActions::tr("Start a new data point in the form");
    case Command::BackUp:
        return MainActions::tr("Write a whole copy of this file");
    case Command::RestoreBackup:
        return MainActions::tr("Bring this file back to what a backup holds");
    case Command::ExportData:
        return MainActions::tr("Write figures to an XLSX or CSV file: those of this page, or all");
    default:
        return {};
    }
}

// What a button says: no key, which Chinese menus show in brackets, and no dots.
QString buttonText(QString text)
{
    static const QRegularExpression key(u"\\(&.\\)"_s);
    text.remove(key).replace(u"&&"_s, u"\u0001"_s).remove(u'&').remove(u'…');
    return text.replace(u'\u0001', u'&'); // a name's own, doubled by escaped()
}

// A name that holds an ampersand shows it, instead of underlining the next letter.
QString escaped(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

MainActions::MainActions(QWidget *window)
    : QObject(window)
{
    for (const Entry &entry : entries()) {
        auto *action = new QAction(this);
        action->setObjectName(entry.name);
        action->setShortcuts(entry.keys);
        window->addAction(action);
        m_actions.insert(entry.command, action);
    }
    action(Command::Quit)->setMenuRole(QAction::QuitRole);
    action(Command::About)->setMenuRole(QAction::AboutRole);

    using Commands = QList<Command>;
    for (const Commands &commands :
        {Commands{Command::OverviewPage, Command::SharePage, Command::PenetrationPage, Command::VolumePage,
             Command::UsersPage, Command::CountPage, Command::ConcentrationPage, Command::PublishersPage,
             Command::PartnershipsPage, Command::DataPage, Command::SourcesPage, Command::SubjectsPage,
             Command::MetricsPage, Command::PartnershipRowsPage, Command::RatesPage, Command::EventsPage,
             Command::PublisherOrderPage, Command::HistoryPage},
            Commands{Command::English, Command::Chinese},
            Commands{Command::SystemTheme, Command::LightTheme, Command::DarkTheme}}) {
        auto *group = new QActionGroup(this);
        // The page of a saved view has no entry of its own.
        if (commands.contains(Command::SharePage))
            group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
        for (const Command command : commands) {
            action(command)->setCheckable(true);
            group->addAction(action(command));
        }
    }
    setSteps({}, {});
}

QList<QAction *> MainActions::all() const
{
    QList<QAction *> actions;
    for (const Entry &entry : entries())
        actions.append(action(entry.command));
    return actions;
}

QString MainActions::plainText(const QAction &action)
{
    return buttonText(action.text());
}

void MainActions::setPresentation(const Presentation &presentation)
{
    for (const Entry &entry : entries()) {
        QAction *item = action(entry.command);
        item->setText(text(entry.command));
        item->setIconText(buttonText(text(entry.command)));
        if (entry.icon)
            item->setIcon(icon(*entry.icon, presentation.theme));
        const QString tip = toolTip(entry.command);
        const QString key = item->shortcut().toString(QKeySequence::NativeText);
        if (!tip.isEmpty())
            item->setToolTip(key.isEmpty() ? tip : tr("%1 (%2)", "tool tip and key").arg(tip, key));
    }
    action(Command::ExportChart)->setIconText(tr("Export…"));
    action(Command::Import)->setIconText(tr("Import…"));
    action(presentation.language == Language::English ? Command::English : Command::Chinese)
        ->setChecked(true);
    nameSteps();
}

void MainActions::setThemeChoice(ThemeChoice choice)
{
    action(choice == ThemeChoice::System   ? Command::SystemTheme
            : choice == ThemeChoice::Light ? Command::LightTheme
                                           : Command::DarkTheme)
        ->setChecked(true);
}

void MainActions::setSteps(const std::optional<HistoryEntry> &undo, const std::optional<HistoryEntry> &redo)
{
    m_undo = undo;
    m_redo = redo;
    nameSteps();
}

void MainActions::nameSteps()
{
    QAction *undo = action(Command::Undo);
    undo->setEnabled(m_undo.has_value());
    undo->setText(m_undo ? tr("&Undo %1").arg(escaped(historyText(*m_undo))) : tr("&Undo"));
    undo->setIconText(tr("Undo"));
    undo->setToolTip(m_undo ? plainToolTip(tr("Undo %1").arg(historyText(*m_undo))) : tr("Nothing to undo"));

    QAction *redo = action(Command::Redo);
    redo->setEnabled(m_redo.has_value());
    redo->setText(m_redo ? tr("&Redo %1").arg(escaped(historyText(*m_redo))) : tr("&Redo"));
    redo->setIconText(tr("Redo"));
    redo->setToolTip(m_redo ? plainToolTip(tr("Redo %1").arg(historyText(*m_redo))) : tr("Nothing to redo"));
}

} // namespace tongbao
