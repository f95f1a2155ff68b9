#pragma once

#include "db/domain/edit.h"
#include "ui/common/presentation.h"
#include "ui/themechoice.h"

#include <QHash>
#include <QObject>

class QAction;

namespace tongbao {

// Everything that can be asked of the window. Menus, tool bar and keys share one action each.
enum class Command {
    NewFile,
    NewEmptyFile,
    OpenFile,
    Import,
    ExportChart,
    CopyChart,
    SaveView,
    CopyCitation,
    CopyGbtCitation,
    Quit,
    Undo,
    Redo,
    Paste,
    AddFigure,
    DeleteFigure,
    OverviewPage,
    SharePage,
    PenetrationPage,
    VolumePage,
    UsersPage,
    CountPage,
    ConcentrationPage,
    PublishersPage,
    PartnershipsPage,
    DataPage,
    SourcesPage,
    SubjectsPage,
    MetricsPage,
    PartnershipRowsPage,
    RatesPage,
    EventsPage,
    PublisherOrderPage,
    HistoryPage,
    Find,
    NextPane,
    English,
    Chinese,
    SystemTheme,
    LightTheme,
    DarkTheme,
    ExportData,
    BackUp,
    RestoreBackup,
    About,
};

class MainActions : public QObject {
    Q_OBJECT
public:
    explicit MainActions(QWidget *window);

    QAction *action(Command command) const { return m_actions.value(command); }
    // In the order of the menus.
    QList<QAction *> all() const;
    // What the menu says, without the key under a letter and without dots.
    static QString plainText(const QAction &action);
    // After the translator and the palette are set.
    void setPresentation(const Presentation &presentation);
    void setThemeChoice(ThemeChoice choice);
    // "Undo Change tenpay 2018-Q4, 38.2 → 38.8": what the next step would take back or do again; nullopt
    // disables.
    void setSteps(const std::optional<HistoryEntry> &undo, const std::optional<HistoryEntry> &redo);

private:
    void nameSteps();

    QHash<Command, QAction *> m_actions;
    std::optional<HistoryEntry> m_undo;
    std::optional<HistoryEntry> m_redo;
};

} // namespace tongbao
