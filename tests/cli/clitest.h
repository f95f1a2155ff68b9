#pragma once

#include "app/cli/commandline.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace tongbao::test {

// What a command line came to.
struct Outcome {
    ExitStatus status = ExitStatus::Done;
    QString out;
    QString err;

    // The result as JSON; empty when it is none.
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

// Runs a command in this process, at noon of 1 August 2026. The window is a mistake of the test and ends it.
Outcome run(const QStringList &arguments);

// A directory with a store in it that has the starter data.
class Workshop {
public:
    Workshop();

    QString path(const QString &name) const { return m_directory.filePath(name); }
    QString store() const { return path(QStringLiteral("market.tongbao")); }
    // Writes a file with these bytes; gives its path.
    QString file(const QString &name, const QByteArray &bytes) const;
    QStringList fileNames() const;

private:
    QTemporaryDir m_directory;
};

// The bytes of a file; null when it cannot be read.
QByteArray contents(const QString &path);
// The figures of the store, as exported.
QByteArray exported(const Workshop &workshop);

} // namespace tongbao::test
