#include "app/cli/command.h"

#include "app/cli/clitext.h"
#include "db/domain/codelookup.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// "--out", as a person typed it.
QString dashed(const QString &option)
{
    return (option.size() == 1 ? u"-"_s : u"--"_s) + option;
}

bool asksForHelp(const QStringList &arguments)
{
    const QStringList options = arguments.mid(0, arguments.indexOf(u"--"_s));
    return options.contains(u"--help"_s) || options.contains(u"-h"_s);
}

} // namespace

ExitStatus Command::run(const QStringList &arguments, Console &console) const
{
    if (asksForHelp(arguments)) {
        console.out << helpText();
        return ExitStatus::Done;
    }
    const Result<Arguments> read = this->read(arguments);
    if (!read)
        return misused(console, read.error().message);
    return execute(read.value(), console);
}

QString Command::helpText() const
{
    QCommandLineParser parser;
    prepare(parser);
    // The parser's own first line would name the path of the program and no command.
    const QString help = parser.helpText();
    QString text = Cli::tr("Usage: %1").arg(usage()) + u"\n\n"_s + summary() + u'\n';
    if (const QString more = notes(); !more.isEmpty())
        text += u'\n' + more + u'\n';
    return text + help.mid(help.indexOf(u'\n') + 1);
}

ExitStatus Command::misused(Console &console, const QString &message) const
{
    say(console, u"tongbao: "_s + message);
    say(console, Cli::tr("\"tongbao %1 --help\" tells more.").arg(name()));
    return ExitStatus::Usage;
}

ExitStatus Command::refused(Console &console, const Error &error) const
{
    return error.kind == ErrorKind::Invalid ? misused(console, error.message) : failed(console, error);
}

void Command::prepare(QCommandLineParser &parser) const
{
    for (const Operand &operand : operands())
        parser.addPositionalArgument(operand.name, operand.description);
    for (const Option &option : options())
        parser.addOption({option.name, option.description, option.valueName});
    parser.addOption({{u"h"_s, u"help"_s}, Cli::tr("Shows this help.")});
}

QString Command::usage() const
{
    QString text = u"tongbao "_s + name();
    for (const Operand &operand : operands())
        text += u' ' + operand.name + (operand.repeats ? u"..."_s : QString());
    for (const Option &option : options()) {
        if (option.isRequired)
            text += u" --%1 %2"_s.arg(option.name, option.valueName);
    }
    return text + u' ' + Cli::tr("[options]");
}

Result<Arguments> Command::read(const QStringList &arguments) const
{
    QCommandLineParser parser;
    prepare(parser);
    const bool isParsed = parser.parse(QStringList{u"tongbao"_s} + arguments);
    if (const QString unknown = unknownOption(parser); !unknown.isEmpty())
        return Error{unknown};
    if (!isParsed)
        return Error{parser.errorText()};
    if (const QString problem = problemOf(parser); !problem.isEmpty())
        return Error{problem};
    QHash<QString, QStringList> options;
    for (const Option &option : this->options()) {
        if (parser.isSet(option.name))
            options.insert(option.name, parser.values(option.name));
    }
    return Arguments(parser.positionalArguments(), options);
}

QString Command::unknownOption(const QCommandLineParser &parser) const
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return {};
    QStringList known;
    for (const Option &option : options())
        known.append(option.name);
    const QString message
        = Cli::tr("\"%1\" is no option of \"tongbao %2\".").arg(dashed(unknown.first()), name());
    const QString nearest = nearestText(unknown.first(), known);
    return nearest.isEmpty() ? message : Cli::tr("%1 Did you mean \"%2\"?").arg(message, dashed(nearest));
}

// What does not fit the operands and options; empty when all does.
QString Command::problemOf(const QCommandLineParser &parser) const
{
    const QList<Operand> wanted = operands();
    const QStringList given = parser.positionalArguments();
    if (given.size() < wanted.size())
        return Cli::tr("%1 is missing.").arg(wanted.at(given.size()).name);
    if (given.size() > wanted.size() && !wanted.last().repeats)
        return Cli::tr("\"%1\" is one argument too many.").arg(given.at(wanted.size()));
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (given.at(i).isEmpty())
            return Cli::tr("%1 is empty.").arg(wanted.at(qMin(i, wanted.size() - 1)).name);
    }

    for (const Option &option : options()) {
        const bool isGiven = parser.isSet(option.name);
        if (option.isRequired && !isGiven)
            return Cli::tr("The option %1 is missing.").arg(dashed(option.name));
        if (!isGiven || option.valueName.isEmpty())
            continue;
        const QStringList values = parser.values(option.name);
        if (!option.repeats && values.size() > 1)
            return Cli::tr("The option %1 is given twice.").arg(dashed(option.name));
        if (values.contains(QString()))
            return Cli::tr("The option %1 needs a value.").arg(dashed(option.name));
    }
    return {};
}

Operand fileOperand()
{
    return {u"FILE"_s, Cli::tr("The Tongbao file.")};
}

Option jsonOption()
{
    return {u"json"_s, {}, Cli::tr("Prints the result as JSON. Figures are texts, as published (\"55.0\").")};
}

Option outOption(const QString &valueName, const QString &description)
{
    return {u"out"_s, valueName, description, false, true};
}

} // namespace tongbao
