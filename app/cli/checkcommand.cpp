#include "app/cli/checkcommand.h"

#include "app/cli/clitext.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/storefile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

bool isError(const CheckFinding &finding)
{
    return finding.severity == CheckFinding::Severity::Error;
}

// For files and scripts.
QString severityCode(const CheckFinding &finding)
{
    return isError(finding) ? u"error"_s : u"warning"_s;
}

void printText(QTextStream &out, const QList<CheckFinding> &findings, qsizetype errors)
{
    for (const CheckFinding &finding : findings) {
        const QString severity = isError(finding) ? Cli::tr("error") : Cli::tr("warning");
        out << severity << u": "_s << finding.message << u" ["_s << finding.code << u"]\n"_s;
    }
    out << Cli::tr("Errors: %1, warnings: %2").arg(errors).arg(findings.size() - errors) << u'\n';
}

void printFindings(
    Console &console, const QString &path, const QList<CheckFinding> &findings, qsizetype errors)
{
    QJsonArray list;
    for (const CheckFinding &finding : findings) {
        list.append(QJsonObject{{u"severity"_s, severityCode(finding)}, {u"code"_s, finding.code},
            {u"message"_s, finding.message}});
    }
    printJson(console,
        {{u"file"_s, path}, {u"errors"_s, errors}, {u"warnings"_s, findings.size() - errors},
            {u"findings"_s, list}});
}

} // namespace

QString CheckCommand::summary() const
{
    return Cli::tr("Checks that a file is whole and that its figures fit together.");
}

QString CheckCommand::notes() const
{
    return Cli::tr("An error means a damaged file, or figures that break a rule: the exit status is 1.\n"
                   "A warning is worth a look: shares that add up to over 100, a group against its\n"
                   "members. Publishers disagree, so warnings alone leave the exit status at 0.");
}

QList<Operand> CheckCommand::operands() const
{
    return {fileOperand()};
}

QList<Option> CheckCommand::options() const
{
    return {{u"quick"_s, {}, Cli::tr("Leaves out the check of every page of the file.")}, jsonOption()};
}

ExitStatus CheckCommand::execute(const Arguments &arguments, Console &console) const
{
    const QString path = arguments.operand(0);
    const Result<std::unique_ptr<SqliteStore>> store = openToRead(path, console);
    if (!store)
        return failed(console, store.error());
    const Result<QList<CheckFinding>> findings = store.value()->check(arguments.has(u"quick"_s));
    if (!findings)
        return failed(console, findings.error());
    const qsizetype errors = std::count_if(findings.value().begin(), findings.value().end(), isError);
    if (arguments.has(u"json"_s))
        printFindings(console, path, findings.value(), errors);
    else
        printText(console.out, findings.value(), errors);
    return errors > 0 ? ExitStatus::Failed : ExitStatus::Done;
}

} // namespace tongbao
