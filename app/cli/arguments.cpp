#include "app/cli/arguments.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tongbao {

Arguments::Arguments(const QStringList &operands, const QHash<QString, QStringList> &options)
    : m_operands(operands)
    , m_options(options)
{
}

QString localPath(const QString &argument)
{
    return argument.startsWith(u':') ? u"./"_s + argument : argument;
}

bool isSameFile(const QString &a, const QString &b)
{
    const QFileInfo first(a);
    const QFileInfo second(b);
    if (first.exists() && second.exists())
        return first.canonicalFilePath() == second.canonicalFilePath();
    return first.absoluteFilePath() == second.absoluteFilePath();
}

} // namespace tongbao
