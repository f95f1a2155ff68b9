#pragma once

#include "db/domain/language.h"

#include <QStringView>

#include <optional>

namespace tongbao {

// Installs the translations of the program and of Qt for that language, in place of those installed before.
// Dates and numbers on screen follow it (QLocale). Needs a QCoreApplication.
void installLanguage(Language language);
// "en", "zh"; nullopt for anything else.
std::optional<Language> languageFromCode(QStringView code);
// The language of the user's system: Chinese for zh_*, else English.
Language systemLanguage();

} // namespace tongbao
