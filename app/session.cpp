#include "app/session.h"

#include "app/language.h"
#include "app/startwindow.h"
#include "app/storeopening.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace tongbao {

Session::Session(const Surroundings &surroundings)
    : m_around(surroundings)
    , m_settings(surroundings.settings)
    , m_language(m_settings.language().value_or(systemLanguage()))
{
    installLanguage(m_language);
    m_appearance.setChoice(m_settings.themeChoice());
    connect(&m_appearance, &Appearance::themeChanged, this, &Session::present);
}

Session::~Session() = default;

Result<Done> Session::start(const std::optional<QString> &path)
{
    const Opening attempt = [this, path] {
        return path ? SqliteStore::openAtOnce(*path, m_around.clock)
                    : openOwnStore(m_around.ownStore, m_around.clock);
    };
    OpenResult opened = attempt();
    if (opened.outcome == OpenOutcome::Missing)
        return opened.error;
    settle(std::move(opened), path.value_or(m_around.ownStore), attempt);
    return Done();
}

// Takes what was opened, or tries again as long as another program holds the file.
void Session::settle(OpenResult opened, const QString &path, const Opening &attempt)
{
    if (opened.outcome != OpenOutcome::Busy) {
        take(std::move(opened));
        return;
    }
    const Retry retry = [this, attempt] {
        const auto again = std::make_shared<OpenResult>(attempt());
        if (again->outcome == OpenOutcome::Busy)
            return false;
        // Later: the window that waits may go, and what was typed in it meanwhile is asked about first.
        QTimer::singleShot(0, this, [this, again] {
            if (!m_window || m_window->closeEdit())
                take(std::move(*again));
        });
        return true;
    };
    wait({retry, [this, error = opened.error] { showProblem(error); }, QFileInfo(path).fileName()});
}

void Session::wait(const Wait &wait)
{
    if (m_window)
        m_window->wait(wait);
    else
        startWindow().wait(wait);
}

QWidget *Session::shownWindow() const
{
    if (m_window)
        return m_window.get();
    return m_start.get();
}

void Session::saveSettings()
{
    if (m_window)
        m_settings.setWindowMemory(m_window->memory());
}

void Session::take(OpenResult opened)
{
    if (!opened) {
        showProblem(opened.error);
        return;
    }
    saveSettings();
    // The old window goes before its store; the new one takes its place on the screen.
    std::unique_ptr<MainWindow> oldWindow = std::move(m_window);
    const std::unique_ptr<SqliteStore> oldStore = std::exchange(m_store, std::move(opened.store));
    buildWindow(m_settings.windowMemory());
    oldWindow.reset();
    m_start.reset();
    if (opened.outcome == OpenOutcome::Migrated) {
        m_window->showNotice(
            tr("This file was made by an earlier Tongbao and has been brought up to date. As it was "
               "before, it is kept in \"%1\".")
                .arg(QDir::toNativeSeparators(opened.backupPath)));
    }
}

void Session::buildWindow(const WindowMemory &memory)
{
    m_store->followOthers();
    m_store->neverWait();
    m_window = std::make_unique<MainWindow>(*m_store, m_around.prompter);
    MainWindow *window = m_window.get();
    // Queued: the window that asks can be another one when the answer is there.
    connect(window, &MainWindow::openRequested, this, &Session::askToOpen, Qt::QueuedConnection);
    connect(window, &MainWindow::newRequested, this, &Session::askForNew, Qt::QueuedConnection);
    connect(window, &MainWindow::backUpRequested, this, &Session::backUp);
    connect(window, &MainWindow::restoreRequested, this, &Session::restoreBackup);
    connect(window, &MainWindow::languageChosen, this, &Session::chooseLanguage);
    connect(window, &MainWindow::themeChosen, this, &Session::chooseTheme);
    window->restore(memory);
    present();
    window->show();
    emit windowChanged(window);
}

void Session::present()
{
    if (!m_window)
        return;
    m_window->setPresentation({m_language, m_appearance.theme()});
    m_window->setThemeChoice(m_appearance.choice());
}

void Session::showProblem(const Error &error)
{
    if (m_window) {
        m_window->showError(error);
        return;
    }
    startWindow().showError(error);
}

// Made and shown when it is needed first.
StartWindow &Session::startWindow()
{
    if (m_start)
        return *m_start;
    m_start = std::make_unique<StartWindow>();
    connect(m_start.get(), &StartWindow::openRequested, this, &Session::askToOpen, Qt::QueuedConnection);
    connect(
        m_start.get(), &StartWindow::newRequested, this, [this] { askForNew(true); }, Qt::QueuedConnection);
    m_start->show();
    emit windowChanged(m_start.get());
    return *m_start;
}

void Session::askToOpen()
{
    if (m_window && !m_window->closeEdit())
        return;
    const std::optional<QString> path = m_around.prompter.fileToOpen(
        tr("Open"), storeFolder(), tr("Tongbao files (*.tongbao);;All files (*)"));
    if (!path)
        return;
    const Opening attempt = [this, path = *path] { return SqliteStore::openAtOnce(path, m_around.clock); };
    settle(attempt(), *path, attempt);
}

void Session::askForNew(bool withStarterData)
{
    if (m_window && !m_window->closeEdit())
        return;
    const std::optional<QString> path = m_around.prompter.fileToSave(
        withStarterData ? tr("New file") : tr("New empty file"),
        besideStore(tr("payments.tongbao", "suggested name of a new file")), tr("Tongbao files (*.tongbao)"));
    if (path)
        take(createStore(*path, withStarterData, m_around.clock));
}

void Session::backUp()
{
    const QString day = m_around.clock().toLocalTime().date().toString(Qt::ISODate);
    const QString name = u"%1-%2.tongbao"_s.arg(QFileInfo(m_store->location()).completeBaseName(), day);
    const std::optional<QString> path
        = m_around.prompter.fileToSave(tr("Back up"), besideStore(name), tr("Tongbao files (*.tongbao)"));
    if (!path)
        return;
    if (!tryBackUp(*path)) {
        wait({[this, path = *path] { return tryBackUp(path); },
            [this] { m_window->showNotice(tr("The file was not backed up.")); }});
    }
}

bool Session::tryBackUp(const QString &path)
{
    const Result<Done> done = m_store->backup(path);
    if (!done && done.error().kind == ErrorKind::Busy)
        return false;
    if (done)
        m_window->showNotice(tr("Backed up to %1").arg(QDir::toNativeSeparators(path)));
    else
        m_window->showError(done.error());
    return true;
}

void Session::restoreBackup()
{
    if (!m_window->closeEdit())
        return;
    const std::optional<QString> path = m_around.prompter.fileToOpen(
        tr("Restore from backup"), storeFolder(), tr("Tongbao files (*.tongbao);;All files (*)"));
    const QString name = QFileInfo(m_store->location()).fileName();
    const auto question = [&name](const QString &backup) {
        return tr("Replace everything in \"%1\" by what \"%2\" holds? What it holds now is kept in a copy "
                  "beside it.")
            .arg(name, QFileInfo(backup).fileName());
    };
    if (!path || !m_around.prompter.confirm(question(*path), tr("Restore")))
        return;
    if (!tryRestore(*path)) {
        wait({[this, path = *path] { return tryRestore(path); },
            [this] { m_window->showNotice(tr("Nothing was restored.")); }});
    }
}

bool Session::tryRestore(const QString &path)
{
    const Result<QString> kept = m_store->restoreBackup(path);
    if (!kept && kept.error().kind == ErrorKind::Busy)
        return false;
    if (!kept) {
        m_window->showError(kept.error());
        return true;
    }
    // When the window shows the figures of the backup: before that it clears what was said.
    connect(
        m_store.get(), &Repository::changed, m_window.get(),
        [window = m_window.get(), kept = kept.value()] {
            window->showNotice(
                tr("Restored. What the file held before is in \"%1\".").arg(QDir::toNativeSeparators(kept)));
        },
        Qt::SingleShotConnection);
    return true;
}

// The user's own store lies in a hidden folder, where nobody would find a file again.
QString Session::storeFolder() const
{
    const bool isOwn = !m_store || QFileInfo(m_store->location()) == QFileInfo(m_around.ownStore);
    return isOwn ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                 : QFileInfo(m_store->location()).absolutePath();
}

QString Session::besideStore(const QString &name) const
{
    return QDir(storeFolder()).filePath(name);
}

void Session::chooseLanguage(Language language)
{
    m_settings.setLanguage(language);
    if (language == m_language)
        return;
    m_language = language;
    installLanguage(language);
    present();
}

void Session::chooseTheme(ThemeChoice choice)
{
    m_settings.setThemeChoice(choice);
    m_appearance.setChoice(choice); // presents when that changes the theme
}

} // namespace tongbao
