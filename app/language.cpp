#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QString translatorName()
{
    return u"tongbaoTranslator"_s;
}

void removeTranslators(QCoreApplication *application)
{
    const auto installed
        = application->findChildren<QTranslator *>(translatorName(), Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : installed) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

// A translation that is not there leaves its texts in English.
void addTranslator(QCoreApplication *application, const QString &name, const QString &directory)
{
    auto translator = std::make_unique<QTranslator>();
    translator->setObjectName(translatorName());
    if (translator->load(name, directory) && QCoreApplication::installTranslator(translator.get()))
        translator.release()->setParent(application);
}

} // namespace

void installLanguage(Language language)
{
    const bool isChinese = language == Language::Chinese;
    QLocale::setDefault(isChinese ? QLocale(QLocale::Chinese, QLocale::China)
                                  : QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication *application = QCoreApplication::instance();
    removeTranslators(application);
    if (isChinese)
        addTranslator(application, u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English has one for its plurals.
    addTranslator(application, isChinese ? u"tongbao_zh_CN"_s : u"tongbao_en"_s, u":/i18n"_s);
}

std::optional<Language> languageFromCode(QStringView code)
{
    if (code == u"en")
        return Language::English;
    if (code == u"zh")
        return Language::Chinese;
    return std::nullopt;
}

Language systemLanguage()
{
    const QStringList languages = QLocale::system().uiLanguages();
    const bool isChinese = !languages.isEmpty() && languages.first().section(u'-', 0, 0) == u"zh"_s;
    return isChinese ? Language::Chinese : Language::English;
}

} // namespace tongbao
