#include "ui/windowmenus.h"

#include "ui/mainactions.h"

#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QMenu *named(QMenu *menu, const QString &name)
{
    menu->setObjectName(name);
    menu->setToolTipsVisible(true);
    return menu;
}

// A new group of entries starts with a separator.
void fill(QMenu *menu, const MainActions &actions, const QList<QList<Command>> &groups)
{
    for (const QList<Command> &group : groups) {
        if (!menu->isEmpty())
            menu->addSeparator();
        for (const Command command : group)
            menu->addAction(actions.action(command));
    }
}

} // namespace

WindowMenus::WindowMenus(QMenuBar *bar, const MainActions &actions)
    : QObject(bar)
    , m_file(named(bar->addMenu(QString()), u"fileMenu"_s))
    , m_edit(named(bar->addMenu(QString()), u"editMenu"_s))
    , m_view(named(bar->addMenu(QString()), u"viewMenu"_s))
    , m_language(nullptr)
    , m_theme(nullptr)
    , m_data(named(bar->addMenu(QString()), u"dataMenu"_s))
    , m_help(named(bar->addMenu(QString()), u"helpMenu"_s))
{
    fill(m_file, actions,
        {{Command::NewFile, Command::NewEmptyFile, Command::OpenFile}, {Command::Import},
            {Command::SaveView, Command::ExportChart, Command::CopyChart, Command::CopyCitation,
                Command::CopyGbtCitation},
            {Command::BackUp, Command::RestoreBackup}, {Command::Quit}});
    fill(m_edit, actions,
        {{Command::Undo, Command::Redo}, {Command::Paste}, {Command::AddFigure, Command::DeleteFigure}});
    fill(m_view, actions,
        {{Command::OverviewPage, Command::SharePage, Command::PenetrationPage, Command::VolumePage,
             Command::UsersPage, Command::CountPage, Command::ConcentrationPage, Command::PublishersPage,
             Command::PartnershipsPage},
            {Command::DataPage, Command::SourcesPage, Command::SubjectsPage, Command::MetricsPage,
                Command::PartnershipRowsPage, Command::RatesPage, Command::EventsPage,
                Command::PublisherOrderPage, Command::HistoryPage},
            {Command::Find, Command::NextPane}});
    m_view->addSeparator();
    m_language = named(m_view->addMenu(QString()), u"languageMenu"_s);
    fill(m_language, actions, {{Command::English, Command::Chinese}});
    m_theme = named(m_view->addMenu(QString()), u"themeMenu"_s);
    fill(m_theme, actions, {{Command::SystemTheme, Command::LightTheme, Command::DarkTheme}});
    fill(m_data, actions, {{Command::ExportData}});
    fill(m_help, actions, {{Command::About}});
}

void WindowMenus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_language->setTitle(tr("&Language"));
    m_theme->setTitle(tr("&Theme"));
    m_data->setTitle(tr("&Data"));
    m_help->setTitle(tr("&Help"));
}

} // namespace tongbao
