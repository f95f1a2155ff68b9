#include "app/application.h"
#include "app/cli/commandline.h"
#include "app/language.h"
#include "app/plainenvironment.h"
#include "resources/resources.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTranslator>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QFile::decodeName(argv[i]));
    return arguments;
}

std::unique_ptr<QCoreApplication> makeApplication(const Invocation &invocation, int &argc, char *argv[])
{
    if (invocation.command && invocation.command->drawsText())
        return std::make_unique<QApplication>(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

// What could not be delivered was not done: a full disk behind the standard output is a failure.
ExitStatus delivered(ExitStatus status, QFile &out, Console &console)
{
    console.out.flush();
    if (out.error() == QFileDevice::NoError && console.out.status() == QTextStream::Ok)
        return status;
    const Error error{QCoreApplication::translate("tongbao::Cli", "The result could not be written: %1.")
                          .arg(out.errorString())};
    return failed(console, error);
}

int runCommand(const CommandLine &commandLine, const QStringList &arguments, int argc, char *argv[])
{
    const Language language = systemLanguage();
    usePlainEnvironment();
    // Where Qt looks for the session of a desktop; without one it would make a folder, leave it and complain.
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    int count = argc > 0 ? 1 : 0; // the application is not to read options of ours as its own
    const std::unique_ptr<QCoreApplication> application
        = makeApplication(commandLine.invocation(arguments), count, argv);
    installLanguage(language);

    QFile outFile;
    QFile errFile;
    if (!outFile.open(stdout, QIODevice::WriteOnly) || !errFile.open(stderr, QIODevice::WriteOnly))
        return static_cast<int>(ExitStatus::Failed);
    QTextStream out(&outFile);
    QTextStream err(&errFile);
    Console console{out, err, [] { return QDateTime::currentDateTimeUtc(); }, language};
    // Read once more, in the language of the messages.
    const ExitStatus status = commandLine.run(commandLine.invocation(arguments), console);
    const ExitStatus result = delivered(status, outFile, console);
    err.flush();
    return static_cast<int>(result);
}

const char *noDisplayText = QT_TRANSLATE_NOOP("tongbao::Cli",
    "There is no display for the window: DISPLAY is \"%1\". Everything else works without one: tongbao "
    "--help.");

// Where Qt finds no display it would end the program with a dump of its memory and advice on reinstalling it.
void tellInPlainWords(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtFatalMsg) {
        if (!QByteArrayView(context.category).startsWith("qt.qpa"))
            std::fputs(qPrintable(qFormatLogMessage(type, context, message) + u'\n'), stderr);
        return;
    }
    // There is no application yet whose translators could be asked.
    QTranslator translator;
    QString text;
    if (systemLanguage() == Language::Chinese && translator.load(u"tongbao_zh_CN"_s, u":/i18n"_s))
        text = translator.translate("tongbao::Cli", noDisplayText);
    if (text.isEmpty())
        text = QString::fromUtf8(noDisplayText);
    const QString line = u"tongbao: %1\n"_s.arg(text.arg(qEnvironmentVariable("DISPLAY")));
    std::fputs(line.toUtf8().constData(), stderr);
    std::_Exit(static_cast<int>(ExitStatus::Failed));
}

int openWindow(const std::optional<QString> &path, int argc, char *argv[])
{
    qInstallMessageHandler(tellInPlainWords);
    QApplication application(argc, argv);
    qInstallMessageHandler(nullptr);
    QApplication::setApplicationName(u"tongbao"_s);
    QApplication::setApplicationDisplayName(u"Tongbao"_s);
    QApplication::setApplicationVersion(QStringLiteral(TONGBAO_VERSION));
    return runWindow(path);
}

} // namespace

int main(int argc, char *argv[])
{
    initResources();
    const CommandLine commandLine;
    const QStringList arguments = argumentsOf(argc, argv);
    const Invocation invocation = commandLine.invocation(arguments);
    if (invocation.kind == Invocation::Kind::Window)
        return openWindow(invocation.path, argc, argv);
    return runCommand(commandLine, arguments, argc, argv);
}
