#pragma once

#include "db/domain/language.h"
#include "ui/mainwindow.h"

class QSettings;

namespace tongbao {

// What is kept from one start to the next, in the user's settings file. What cannot be read there is as if it
// had never been set.
class WindowSettings {
public:
    // The settings outlive this.
    explicit WindowSettings(QSettings &settings)
        : m_settings(settings)
    {
    }

    std::optional<Language> language() const;
    void setLanguage(Language language);
    ThemeChoice themeChoice() const;
    void setThemeChoice(ThemeChoice choice);
    WindowMemory windowMemory() const;
    void setWindowMemory(const WindowMemory &memory);

private:
    ExportOptions exportOptions() const;
    void setExportOptions(const ExportOptions &options);

    QSettings &m_settings;
};

} // namespace tongbao
