#include "ui/common/icons.h"

#include "resources/resources.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// In the order of IconName.
constexpr std::array fileNames{"add"_L1, "undo"_L1, "redo"_L1, "import"_L1, "export"_L1, "line"_L1, "area"_L1,
    "bars"_L1, "columns"_L1, "share"_L1, "penetration"_L1, "volume"_L1, "overview"_L1, "partnerships"_L1,
    "table"_L1, "search"_L1, "warning"_L1, "info"_L1, "close"_L1, "chevron-down"_L1, "chevron-right"_L1,
    "revert"_L1, "delete"_L1, "copy"_L1, "save"_L1, "new-file"_L1, "open-file"_L1, "check"_L1, "edit"_L1,
    "calendar"_L1, "source"_L1, "language"_L1, "theme"_L1, "reset"_L1, "filter"_L1, "history"_L1, "users"_L1,
    "count"_L1, "concentration"_L1, "publishers"_L1, "chevron-up"_L1};

// Twice each size that the window uses too, for screens with two pixels a point.
constexpr std::array sizes{16, 18, 20, 24, 32, 36, 40, 48, 64};

QByteArray drawing(IconName name, const QColor &colour)
{
    initResources();
    QFile file(u":/icons/%1.svg"_s.arg(fileNames.at(static_cast<size_t>(name))));
    if (!file.open(QFile::ReadOnly))
        qFatal("An icon is not in the program");
    return file.readAll().replace("#000000", colour.name().toLatin1());
}

void addPixmaps(QIcon &icon, IconName name, const QColor &colour, QIcon::Mode mode, QIcon::State state)
{
    QSvgRenderer renderer(drawing(name, colour));
    for (const int size : sizes) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, size, size));
        painter.end();
        icon.addPixmap(pixmap, mode, state);
    }
}

} // namespace

QIcon icon(IconName name, Theme theme)
{
    const ThemeColours &colours = themeColours(theme);
    const QColor pale = theme == Theme::Dark ? QColor(0x6d, 0x76, 0x83) : QColor(0x98, 0xa1, 0xb0);
    QIcon result;
    addPixmaps(result, name, colours.text, QIcon::Normal, QIcon::Off);
    addPixmaps(result, name, colours.accent, QIcon::Normal, QIcon::On);
    addPixmaps(result, name, colours.accent, QIcon::Selected, QIcon::Off);
    addPixmaps(result, name, pale, QIcon::Disabled, QIcon::Off);
    return result;
}

QIcon icon(IconName name, const QColor &colour)
{
    QIcon result;
    addPixmaps(result, name, colour, QIcon::Normal, QIcon::Off);
    return result;
}

} // namespace tongbao
