#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"

class QCommandLineParser;

namespace tongbao {

// One command of the command line. It never asks, needs no display and reads no settings; results go to
// console.out, messages to console.err. A subclass says what it takes and does it.
class Command {
public:
    Command() = default;
    virtual ~Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;

    // The word on the command line.
    virtual QString name() const = 0;
    // One line for the list of commands; translated.
    virtual QString summary() const = 0;
    // True for what draws text, which takes a QApplication; a QCoreApplication does for the others.
    virtual bool drawsText() const { return false; }

    // Reads and checks the arguments after the command's name, then executes it.
    ExitStatus run(const QStringList &arguments, Console &console) const;
    QString helpText() const;

protected:
    virtual QList<Operand> operands() const = 0;
    virtual QList<Option> options() const = 0;
    // What --help says besides the summary; translated, lines of at most 79 characters.
    virtual QString notes() const { return {}; }
    virtual ExitStatus execute(const Arguments &arguments, Console &console) const = 0;

    // Says what is wrong with the command line and where help is; returns Usage.
    ExitStatus misused(Console &console, const QString &message) const;
    // Misused when the arguments are what is wrong, else failed.
    ExitStatus refused(Console &console, const Error &error) const;

private:
    void prepare(QCommandLineParser &parser) const;
    QString usage() const;
    Result<Arguments> read(const QStringList &arguments) const;
    QString unknownOption(const QCommandLineParser &parser) const;
    QString problemOf(const QCommandLineParser &parser) const;
};

// Operands and options that many commands share.
Operand fileOperand();
Option jsonOption();
Option outOption(const QString &valueName, const QString &description);

} // namespace tongbao
