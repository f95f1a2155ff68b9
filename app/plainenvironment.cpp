#include "app/plainenvironment.h"

#include <QByteArray>
#include <QList>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// What fonts, styles and screens are configured by. HOME and XDG: fontconfig and Qt look for files of the
// user there.
bool isConfiguration(const QString &name)
{
    // Where Qt's own plugins are is no matter of taste.
    if (name == u"QT_PLUGIN_PATH"_s || name == u"QT_QPA_PLATFORM_PLUGIN_PATH"_s)
        return false;
    for (const QString &prefix :
        {u"QT_"_s, u"XDG_"_s, u"FC_"_s, u"FONTCONFIG_"_s, u"FREETYPE_"_s, u"LC_"_s}) {
        if (name.startsWith(prefix))
            return true;
    }
    return name == u"HOME"_s || name == u"LANG"_s || name == u"LANGUAGE"_s;
}

} // namespace

void usePlainEnvironment()
{
    const QStringList names = QProcessEnvironment::systemEnvironment().keys();
    for (const QString &name : names) {
        if (isConfiguration(name))
            qunsetenv(name.toLocal8Bit().constData());
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // The language of a process decides between the Chinese and the Japanese shapes of a character.
    qputenv("LC_ALL", "C.UTF-8");
}

} // namespace tongbao
