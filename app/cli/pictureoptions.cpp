#include "app/cli/pictureoptions.h"

#include "app/cli/clitext.h"
#include "app/cli/optionvalues.h"

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QList<std::pair<QString, QSize>> namedSizes()
{
    QList<std::pair<QString, QSize>> sizes;
    for (const SizePreset &preset : sizePresets())
        sizes.append({preset.name, preset.size});
    return sizes;
}

QString namedSizesText()
{
    QStringList texts;
    for (const SizePreset &preset : sizePresets()) {
        texts.append(u"%1 (%2x%3, %4 DPI)"_s.arg(preset.name)
                         .arg(preset.size.width())
                         .arg(preset.size.height())
                         .arg(preset.dpi));
    }
    return texts.join(u", "_s);
}

// That of a size by name; pixels by number have 96.
int dpiOf(const QString &size)
{
    for (const SizePreset &preset : sizePresets()) {
        if (preset.name == size)
            return preset.dpi;
    }
    return ExportOptions().dpi;
}

} // namespace

QList<Option> pictureOptions()
{
    return {
        {u"size"_s, u"SIZE"_s,
            Cli::tr("Width and height in pixels, 1600x900 by default, or one of: %1.").arg(namedSizesText())},
        {u"scale"_s, u"FACTOR"_s, Cli::tr("Multiplies the pixels: 1600x900 at 2 is 3200x1800.")},
        {u"dpi"_s, u"N"_s,
            Cli::tr(
                "Dots per inch, which is the size in print; the pixels stay the same. 96 by default, or that "
                "of the named size.")},
        {u"theme"_s, u"light|dark"_s, Cli::tr("Light by default.")},
        {u"background"_s, u"white|transparent"_s,
            Cli::tr("The ground of the chart: that of the theme (white, the default), or none.")},
    };
}

Result<ExportOptions> readPictureOptions(const Arguments &arguments)
{
    ExportOptions options;
    if (const QString name = u"size"_s; arguments.has(name)) {
        const Result<QSize> size = readSize(name, arguments.value(name), namedSizes());
        if (!size)
            return size.error();
        options.size = size.value();
        options.dpi = dpiOf(arguments.value(name));
    }
    if (const QString name = u"scale"_s; arguments.has(name)) {
        const Result<double> scale = readPositiveNumber(name, arguments.value(name));
        if (!scale)
            return scale.error();
        options.scale = scale.value();
    }
    if (const QString name = u"dpi"_s; arguments.has(name)) {
        const Result<int> dpi = readWholeNumber(name, arguments.value(name), 10, 10000);
        if (!dpi)
            return dpi.error();
        options.dpi = dpi.value();
    }
    if (const QString name = u"theme"_s; arguments.has(name)) {
        const Result<qsizetype> theme = readChoice(name, arguments.value(name), {u"light"_s, u"dark"_s});
        if (!theme)
            return theme.error();
        options.theme = theme.value() == 1 ? Theme::Dark : Theme::Light;
    }
    if (const QString name = u"background"_s; arguments.has(name)) {
        const Result<qsizetype> ground
            = readChoice(name, arguments.value(name), {u"white"_s, u"transparent"_s});
        if (!ground)
            return ground.error();
        options.isTransparent = ground.value() == 1;
    }
    return options;
}

} // namespace tongbao
