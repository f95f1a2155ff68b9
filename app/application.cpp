#include "app/application.h"

#include "app/session.h"
#include "app/storeopening.h"
#include "ui/common/dialogprompter.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QString settingsPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(u"tongbao.ini"_s);
}

} // namespace

int runWindow(const std::optional<QString> &path)
{
    QApplication::setStyle(u"fusion"_s);
    QApplication::setFont(windowFont());
    QGuiApplication::setDesktopFileName(u"tongbao"_s);

    QSettings settings(settingsPath(), QSettings::IniFormat);
    DialogPrompter prompter;
    Session session({settings, prompter, &QDateTime::currentDateTimeUtc, ownStorePath()});
    QGuiApplication::setWindowIcon(QIcon(u":/icons/tongbao.svg"_s));
    QObject::connect(&session, &Session::windowChanged, &session,
        [&prompter](QWidget *window) { prompter.setWindow(window); });

    // Only a name that was typed can be missing: whoever typed it reads the terminal. What else goes wrong is
    // shown in a window, as a file manager's user sees nothing else.
    const Result<Done> started = session.start(path);
    if (!started) {
        QTextStream(stderr) << started.error().message << Qt::endl;
        return 1;
    }
    const int status = QApplication::exec();
    session.saveSettings();
    return session.window() ? status : 1;
}

} // namespace tongbao
