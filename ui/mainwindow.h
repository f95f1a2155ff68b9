#pragma once

#include "db/domain/repository.h"
#include "ui/charts/chartexport.h"
#include "ui/common/presentation.h"
#include "ui/common/prompter.h"
#include "ui/imports/importmemory.h"
#include "ui/themechoice.h"

#include <QMainWindow>

#include <memory>

namespace tongbao {

struct Wait;

// What the window remembers from one start to the next.
struct WindowMemory {
    QByteArray geometry = {};
    QByteArray panes = {};
    QString page = {};
    ExportOptions exportOptions = {};
    QString exportFolder = {};
    ImportMemory importMemory = {};
    QString importFolder = {};
    QString dataFolder = {}; // of exported data
};

// The frame: navigation at the left, the page, the data-point form at the right, menus, tool bar, status bar.
// It passes on what was chosen; opening files, languages, themes and settings are the application's.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    // Both outlive the window.
    MainWindow(Repository &repository, Prompter &prompter, QWidget *parent = nullptr);
    ~MainWindow() override;

    // After the translator and the palette are set; once before the window is shown.
    void setPresentation(const Presentation &presentation);
    // What the Theme menu ticks.
    void setThemeChoice(ThemeChoice choice);
    void showPage(const QString &name); // "overview", "share", ..., "data"
    QString pageName() const;
    // Asks when an edit is unfinished; false: the person stays with it.
    [[nodiscard]] bool closeEdit();
    // For what went wrong outside the window: a file that could not be opened.
    void showError(const Error &error);
    void showNotice(const QString &text);
    // What waits for another program is tried again until it is done or the person gives up.
    void wait(const Wait &wait);

    WindowMemory memory() const;
    void restore(const WindowMemory &memory);

signals:
    void openRequested();
    void newRequested(bool withStarterData);
    void backUpRequested();
    void restoreRequested();
    void languageChosen(tongbao::Language language);
    void themeChosen(tongbao::ThemeChoice choice);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace tongbao
