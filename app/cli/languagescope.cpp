#include "app/cli/languagescope.h"

#include "app/cli/clitext.h"
#include "app/cli/optionvalues.h"

using namespace Qt::StringLiterals;

namespace tongbao {

Option languageOption()
{
    return {u"lang"_s, u"en|zh"_s,
        Cli::tr("Language of what is drawn; en by default, whatever the system's language.")};
}

Result<Language> readLanguage(const Arguments &arguments)
{
    const QString option = u"lang"_s;
    if (!arguments.has(option))
        return Language::English;
    const QString code = arguments.value(option);
    if (const std::optional<Language> language = languageFromCode(code))
        return *language;
    // Only for the message, which names what is known.
    return readChoice(option, code, {u"en"_s, u"zh"_s}).error();
}

} // namespace tongbao
