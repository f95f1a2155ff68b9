#pragma once

#include "app/appearance.h"
#include "app/windowsettings.h"
#include "db/store/sqlitestore.h"

#include <QObject>

#include <memory>

namespace tongbao {

class StartWindow;

// One run of the window: which file is open in it, in which language and theme. Everything that it needs from
// outside is passed in.
class Session : public QObject {
    Q_OBJECT
public:
    struct Surroundings {
        QSettings &settings;
        Prompter &prompter;
        Clock clock;
        QString ownStore; // the file without a name: made with the starter data on first start
    };
    explicit Session(const Surroundings &surroundings);
    ~Session() override;

    // Shows the window on the file, or why it cannot be opened with a way out; while another program holds
    // it, that it waits. An Error when there is no such file: then nothing is shown and nothing is made.
    // nullopt: the user's own.
    Result<Done> start(const std::optional<QString> &path);
    // nullptr as long as no file is open.
    MainWindow *window() const { return m_window.get(); }
    QWidget *shownWindow() const; // or the one that says why
    void saveSettings();

signals:
    void windowChanged(QWidget *window);

private:
    void askToOpen();
    void askForNew(bool withStarterData);
    void backUp();
    bool tryBackUp(const QString &path); // false: another program is writing to the file
    void restoreBackup();
    bool tryRestore(const QString &path);
    void chooseLanguage(Language language);
    void chooseTheme(ThemeChoice choice);
    using Opening = std::function<OpenResult()>;
    void settle(OpenResult opened, const QString &path, const Opening &attempt);
    void wait(const Wait &wait);
    void take(OpenResult opened);
    void buildWindow(const WindowMemory &memory);
    void showProblem(const Error &error);
    StartWindow &startWindow();
    void present();
    QString storeFolder() const;
    QString besideStore(const QString &name) const;

    Surroundings m_around;
    WindowSettings m_settings;
    Appearance m_appearance;
    Language m_language;
    std::unique_ptr<SqliteStore> m_store; // outlives its window
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StartWindow> m_start;
};

} // namespace tongbao
