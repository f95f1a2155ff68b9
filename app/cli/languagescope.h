#pragma once

#include "app/cli/arguments.h"
#include "app/language.h"

namespace tongbao {

// One language for what is drawn, then back to the language of the messages.
class LanguageScope {
public:
    LanguageScope(Language inside, Language outside)
        : m_outside(outside)
    {
        installLanguage(inside);
    }
    ~LanguageScope() { installLanguage(m_outside); }
    LanguageScope(const LanguageScope &) = delete;
    LanguageScope &operator=(const LanguageScope &) = delete;

private:
    Language m_outside;
};

// --lang: of what is drawn, English when it is not given, so that nothing depends on the user's system.
Option languageOption();
Result<Language> readLanguage(const Arguments &arguments);

} // namespace tongbao
