#include "tests/cli/clitest.h"

#include "resources/resources.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace tongbao::test {

Outcome run(const QStringList &arguments)
{
    initResources();
    Outcome outcome;
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    Console console{out, err, [] { return QDateTime(QDate(2026, 8, 1), QTime(12, 0), Qt::UTC); }};
    const CommandLine commandLine;
    const Invocation invocation = commandLine.invocation(arguments);
    if (invocation.kind == Invocation::Kind::Window)
        qFatal("No command: %s", qPrintable(arguments.join(u' ')));
    outcome.status = commandLine.run(invocation, console);
    return outcome;
}

Workshop::Workshop()
{
    if (run({u"new"_s, store()}).status != ExitStatus::Done)
        qFatal("No store in %s", qPrintable(m_directory.path()));
}

QString Workshop::file(const QString &name, const QByteArray &bytes) const
{
    QFile made(path(name));
    if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
        qFatal("Not written: %s", qPrintable(made.fileName()));
    return made.fileName();
}

QStringList Workshop::fileNames() const
{
    return QDir(m_directory.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray exported(const Workshop &workshop)
{
    const QString out = workshop.path(u"exported.csv"_s);
    if (run({u"export"_s, workshop.store(), u"--out"_s, out}).status != ExitStatus::Done)
        qFatal("Not exported: %s", qPrintable(workshop.store()));
    const QByteArray bytes = contents(out);
    QFile::remove(out);
    return bytes;
}

} // namespace tongbao::test
