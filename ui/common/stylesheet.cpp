#include "resources/resources.h"
#include "ui/common/theme.h"

#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// The sheet names colours as @accent; hover is what a pointer does to a surface, press what a click does to
// it.
QHash<QString, QString> sheetValues(Theme theme)
{
    const ThemeColours &colours = themeColours(theme);
    const bool isDark = theme == Theme::Dark;
    return {{u"window"_s, colours.window.name()}, {u"surface"_s, colours.surface.name()},
        {u"border"_s, colours.border.name()}, {u"text"_s, colours.text.name()},
        {u"muted"_s, colours.mutedText.name()}, {u"accentText"_s, colours.accentText.name()},
        {u"accent"_s, colours.accent.name()}, {u"selection"_s, colours.selection.name()},
        {u"danger"_s, colours.danger.name()}, {u"grid"_s, colours.grid.name()},
        {u"hover"_s, isDark ? u"#2b3037"_s : u"#f1f3f6"_s},
        {u"press"_s, isDark ? u"#343a43"_s : u"#e4e8ee"_s},
        {u"field"_s, isDark ? u"#17191c"_s : u"#ffffff"_s},
        {u"accentHover"_s, isDark ? u"#78b3ff"_s : u"#0d55c2"_s},
        {u"accentPress"_s, isDark ? u"#97c4ff"_s : u"#0a469f"_s},
        {u"faint"_s, isDark ? u"#6d7683"_s : u"#98a1b0"_s},
        {u"thumb"_s, isDark ? u"#4a515b"_s : u"#c3c9d2"_s}, {u"theme"_s, isDark ? u"dark"_s : u"light"_s}};
}

} // namespace

QString themeStyleSheet(Theme theme)
{
    initResources();
    QFile file(u":/style/window.qss"_s);
    if (!file.open(QFile::ReadOnly))
        qFatal("The style sheet is not in the program");
    const QString sheet = QString::fromUtf8(file.readAll());
    const QHash<QString, QString> values = sheetValues(theme);
    QString result;
    result.reserve(sheet.size());
    for (qsizetype i = 0; i < sheet.size();) {
        if (sheet.at(i) != u'@') {
            result.append(sheet.at(i++));
            continue;
        }
        qsizetype end = i + 1;
        while (end < sheet.size() && sheet.at(end).isLetter())
            ++end;
        const QString name = sheet.mid(i + 1, end - i - 1);
        Q_ASSERT_X(values.contains(name), "themeStyleSheet", qPrintable(name));
        result.append(values.value(name));
        i = end;
    }
    return result;
}

} // namespace tongbao
