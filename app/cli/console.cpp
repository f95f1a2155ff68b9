#include "app/cli/console.h"

using namespace Qt::StringLiterals;

namespace tongbao {

void say(Console &console, const QString &message)
{
    console.err << message << u'\n';
}

ExitStatus failed(Console &console, const Error &error)
{
    say(console, u"tongbao: "_s + error.message);
    if (!error.detail.isEmpty())
        say(console, u"  (%1)"_s.arg(error.detail));
    return ExitStatus::Failed;
}

} // namespace tongbao
