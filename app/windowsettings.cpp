#include "app/windowsettings.h"

#include "app/language.h"
#include "db/domain/codetable.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr CodeTable<ThemeChoice, 3> themeCodes{{
    {ThemeChoice::System, "system"_L1},
    {ThemeChoice::Light, "light"_L1},
    {ThemeChoice::Dark, "dark"_L1},
}};

QString code(Language language)
{
    return language == Language::Chinese ? u"zh"_s : u"en"_s;
}

} // namespace

std::optional<Language> WindowSettings::language() const
{
    return languageFromCode(m_settings.value("language").toString());
}

void WindowSettings::setLanguage(Language language)
{
    m_settings.setValue("language", code(language));
}

ThemeChoice WindowSettings::themeChoice() const
{
    return valueOf(m_settings.value("theme").toString(), themeCodes).value_or(ThemeChoice::System);
}

void WindowSettings::setThemeChoice(ThemeChoice choice)
{
    m_settings.setValue("theme", codeOf(choice, themeCodes));
}

WindowMemory WindowSettings::windowMemory() const
{
    return {m_settings.value("window/geometry").toByteArray(), m_settings.value("window/panes").toByteArray(),
        m_settings.value("window/page").toString(), exportOptions(),
        m_settings.value("export/folder").toString(),
        ImportMemory::fromJson(m_settings.value("import/mappings").toByteArray()),
        m_settings.value("import/folder").toString(), m_settings.value("export/dataFolder").toString()};
}

void WindowSettings::setWindowMemory(const WindowMemory &memory)
{
    m_settings.setValue("window/geometry", memory.geometry);
    m_settings.setValue("window/panes", memory.panes);
    m_settings.setValue("window/page", memory.page);
    m_settings.setValue("export/folder", memory.exportFolder);
    m_settings.setValue("import/mappings", memory.importMemory.toJson());
    m_settings.setValue("import/folder", memory.importFolder);
    m_settings.setValue("export/dataFolder", memory.dataFolder);
    setExportOptions(memory.exportOptions);
}

ExportOptions WindowSettings::exportOptions() const
{
    ExportOptions options;
    options.size = m_settings.value("export/size", options.size).toSize();
    options.scale = m_settings.value("export/scale", options.scale).toDouble();
    options.dpi = m_settings.value("export/dpi", options.dpi).toInt();
    options.isTransparent = m_settings.value("export/transparent", options.isTransparent).toBool();
    options.format = formatOf(u'.' + m_settings.value("export/format").toString()).value_or(options.format);
    if (m_settings.value("export/theme").toString() == "dark"_L1)
        options.theme = Theme::Dark;
    if (options.size.isEmpty() || !(options.scale > 0) || options.dpi <= 0)
        return {};
    return options;
}

void WindowSettings::setExportOptions(const ExportOptions &options)
{
    m_settings.setValue("export/size", options.size);
    m_settings.setValue("export/scale", options.scale);
    m_settings.setValue("export/dpi", options.dpi);
    m_settings.setValue("export/transparent", options.isTransparent);
    m_settings.setValue("export/format", formatName(options.format).toLower());
    m_settings.setValue("export/theme", options.theme == Theme::Dark ? u"dark"_s : u"light"_s);
}

} // namespace tongbao
