#include "app/windowsettings.h"

#include "tests/support/testenvironment.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestWindowSettings : public QObject {
    Q_OBJECT
private slots:
    void remembersWhatWasChosen();
    void startsWithDefaults();
    void takesUnreadableSettingsAsNone();
};

void TestWindowSettings::remembersWhatWasChosen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"tongbao.ini"_s);
    WindowMemory memory;
    memory.geometry = "geometry";
    memory.panes = "panes";
    memory.page = u"volume"_s;
    memory.exportOptions.size = {800, 600};
    memory.exportOptions.scale = 2.5;
    memory.exportOptions.dpi = 300;
    memory.exportOptions.theme = Theme::Dark;
    memory.exportOptions.isTransparent = true;
    memory.exportOptions.format = PictureFormat::Pdf;
    memory.exportFolder = u"/reports"_s;
    memory.importFolder = u"/figures"_s;
    memory.dataFolder = u"/data"_s;
    memory.importMemory.remember({u"季度"_s, u"排名"_s}, {{{u"#2"_s, u"value"_s}}, {}, {}, {}});
    {
        QSettings file(path, QSettings::IniFormat);
        WindowSettings settings(file);
        settings.setLanguage(Language::Chinese);
        settings.setThemeChoice(ThemeChoice::Dark);
        settings.setWindowMemory(memory);
    }
    QSettings file(path, QSettings::IniFormat);
    const WindowSettings settings(file);
    QCOMPARE(settings.language(), Language::Chinese);
    QCOMPARE(settings.themeChoice(), ThemeChoice::Dark);
    const WindowMemory found = settings.windowMemory();
    QCOMPARE(found.geometry, memory.geometry);
    QCOMPARE(found.panes, memory.panes);
    QCOMPARE(found.page, memory.page);
    QCOMPARE(found.exportOptions.size, memory.exportOptions.size);
    QCOMPARE(found.exportOptions.scale, memory.exportOptions.scale);
    QCOMPARE(found.exportOptions.dpi, memory.exportOptions.dpi);
    QCOMPARE(found.exportOptions.theme, memory.exportOptions.theme);
    QCOMPARE(found.exportOptions.isTransparent, true);
    QCOMPARE(found.exportOptions.format, PictureFormat::Pdf);
    QCOMPARE(found.exportFolder, memory.exportFolder);
    QCOMPARE(found.importFolder, memory.importFolder);
    QCOMPARE(found.dataFolder, memory.dataFolder);
    QCOMPARE(found.importMemory, memory.importMemory);
}

void TestWindowSettings::startsWithDefaults()
{
    const QTemporaryDir folder;
    QSettings file(folder.filePath(u"none.ini"_s), QSettings::IniFormat);
    const WindowSettings settings(file);
    QVERIFY(!settings.language());
    QCOMPARE(settings.themeChoice(), ThemeChoice::System);
    QCOMPARE(settings.windowMemory().exportOptions.size, ExportOptions().size);
    QVERIFY(settings.windowMemory().geometry.isEmpty());
}

void TestWindowSettings::takesUnreadableSettingsAsNone()
{
    const QTemporaryDir folder;
    QSettings file(folder.filePath(u"odd.ini"_s), QSettings::IniFormat);
    file.setValue("language", u"klingon"_s);
    file.setValue("theme", 7);
    file.setValue("export/size", u"wide"_s);
    file.setValue("export/scale", u"nan"_s);
    file.setValue("import/mappings", u"{"_s);
    const WindowSettings settings(file);
    QVERIFY(!settings.language());
    QCOMPARE(settings.themeChoice(), ThemeChoice::System);
    QCOMPARE(settings.windowMemory().exportOptions.size, ExportOptions().size);
    QCOMPARE(settings.windowMemory().exportOptions.scale, ExportOptions().scale);
    QCOMPARE(settings.windowMemory().importMemory, ImportMemory());
}

TONGBAO_TEST_MAIN(TestWindowSettings)
#include "tst_windowsettings.moc"
