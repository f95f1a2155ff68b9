#include "app/cli/commandline.h"

#include "app/cli/backupcommand.h"
#include "app/cli/chartcommand.h"
#include "app/cli/chartscommand.h"
#include "app/cli/checkcommand.h"
#include "app/cli/citecommand.h"
#include "app/cli/clitext.h"
#include "app/cli/exportcommand.h"
#include "app/cli/historycommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/infocommand.h"
#include "app/cli/inspectcommand.h"
#include "app/cli/mergecommand.h"
#include "app/cli/newcommand.h"
#include "app/cli/redocommand.h"
#include "app/cli/restorecommand.h"
#include "app/cli/revertcommand.h"
#include "app/cli/tablecommand.h"
#include "app/cli/undocommand.h"
#include "app/cli/viewscommand.h"
#include "db/domain/codelookup.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// Whether a text that names nothing was rather meant as a command than as a file.
bool looksLikeCommand(const QString &word)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(u"[A-Za-z]+"_s));
    return pattern.match(word).hasMatch();
}

Invocation wrong(const QString &message, ExitStatus status)
{
    return {Invocation::Kind::Wrong, {}, nullptr, {}, message, status};
}

} // namespace

CommandLine::CommandLine()
{
    m_commands.push_back(std::make_unique<NewCommand>());
    m_commands.push_back(std::make_unique<InfoCommand>());
    m_commands.push_back(std::make_unique<CheckCommand>());
    m_commands.push_back(std::make_unique<ViewsCommand>());
    m_commands.push_back(std::make_unique<ImportCommand>());
    m_commands.push_back(std::make_unique<ExportCommand>());
    m_commands.push_back(std::make_unique<MergeCommand>());
    m_commands.push_back(std::make_unique<ChartCommand>());
    m_commands.push_back(std::make_unique<ChartsCommand>());
    m_commands.push_back(std::make_unique<TableCommand>());
    m_commands.push_back(std::make_unique<CiteCommand>());
    m_commands.push_back(std::make_unique<InspectCommand>());
    m_commands.push_back(std::make_unique<BackupCommand>());
    m_commands.push_back(std::make_unique<RestoreCommand>());
    m_commands.push_back(std::make_unique<HistoryCommand>());
    m_commands.push_back(std::make_unique<UndoCommand>());
    m_commands.push_back(std::make_unique<RedoCommand>());
    m_commands.push_back(std::make_unique<RevertCommand>());
}

CommandLine::~CommandLine() = default;

Invocation CommandLine::invocation(const QStringList &arguments) const
{
    if (arguments.isEmpty())
        return {};
    const QString &first = arguments.first();
    for (const std::unique_ptr<Command> &command : m_commands) {
        if (command->name() == first)
            return {Invocation::Kind::Command, {}, command.get(), arguments.mid(1)};
    }
    if (first == u"--help"_s || first == u"-h"_s)
        return {Invocation::Kind::Help};
    if (first == u"--version"_s)
        return {Invocation::Kind::Version};
    if (first.isEmpty())
        return wrong(Cli::tr("The name of the file is empty."), ExitStatus::Usage);
    if (first.startsWith(u'-'))
        return wrong(Cli::tr("\"%1\" is no option of \"tongbao\".").arg(first), ExitStatus::Usage);
    if (!QFileInfo::exists(localPath(first))) {
        return wrong(unknownText(first), looksLikeCommand(first) ? ExitStatus::Usage : ExitStatus::Failed);
    }
    if (arguments.size() > 1) {
        return wrong(
            Cli::tr("The window opens one file. \"%1\" is one argument too many.").arg(arguments.at(1)),
            ExitStatus::Usage);
    }
    return {Invocation::Kind::Window, localPath(first)};
}

ExitStatus CommandLine::run(const Invocation &invocation, Console &console) const
{
    switch (invocation.kind) {
    case Invocation::Kind::Command:
        return invocation.command->run(invocation.rest, console);
    case Invocation::Kind::Help:
        console.out << helpText();
        return ExitStatus::Done;
    case Invocation::Kind::Version:
        console.out << u"tongbao "_s << QStringLiteral(TONGBAO_VERSION) << u'\n';
        return ExitStatus::Done;
    case Invocation::Kind::Wrong:
        say(console, u"tongbao: "_s + invocation.message);
        if (invocation.status == ExitStatus::Usage)
            say(console, Cli::tr("\"tongbao --help\" lists the commands."));
        return invocation.status;
    case Invocation::Kind::Window:
        say(console, Cli::tr("No command is given. \"tongbao --help\" lists them."));
        return ExitStatus::Usage;
    }
    Q_UNREACHABLE();
}

QString CommandLine::helpText() const
{
    QString text = Cli::tr("Usage: tongbao [FILE]\n"
                           "       tongbao COMMAND FILE [arguments and options]\n\n"
                           "Charts of China's mobile-payment market. Without a command a window opens FILE,\n"
                           "or your own file. A file that is called like a command is opened as ./info.\n\n"
                           "Commands:\n");
    for (const std::unique_ptr<Command> &command : m_commands)
        text += u"  "_s + command->name().leftJustified(9) + command->summary() + u'\n';
    return text
        + Cli::tr("\n"
                  "Options:\n"
                  "  --help     Shows this help; after a command, that of the command.\n"
                  "  --version  Shows the version.\n\n"
                  "Commands never ask, need no display and read no settings. Results go to the standard\n"
                  "output, messages to the standard error, in the language of your system; what is drawn\n"
                  "or written does not depend on it. A missing FILE is an error and is not made.\n\n"
                  "Exit status: 0 done; 1 it could not be done, and nothing was changed; 2 wrong usage;\n"
                  "3 rows were rejected.\n");
}

QString CommandLine::unknownText(const QString &word) const
{
    if (!looksLikeCommand(word)) {
        return Cli::tr("There is no file \"%1\". \"tongbao new FILE\" makes one with the starter data.")
            .arg(word);
    }
    QStringList names;
    for (const std::unique_ptr<Command> &command : m_commands)
        names.append(command->name());
    const QString message = Cli::tr("There is no command and no file \"%1\".").arg(word);
    const QString nearest = nearestText(word, names);
    return nearest.isEmpty() ? message : Cli::tr("%1 Did you mean \"%2\"?").arg(message, nearest);
}

} // namespace tongbao
