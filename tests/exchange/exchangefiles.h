#pragma once

#include "db/exchange/importer.h"

#include <QFile>
#include <QTemporaryDir>

namespace tongbao::test {

// Files for importers to read, gone with the test.
class ExchangeFiles {
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    // Writes a file and returns its path.
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("Cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
    }

private:
    QTemporaryDir m_folder;
};

// "read 3: 1 added, 2 same" with whatever is not 0.
inline QString countsText(const ImportCounts &counts)
{
    QStringList parts;
    const auto add = [&parts](qint64 count, const QString &name) {
        if (count != 0)
            parts.append(QStringLiteral("%1 %2").arg(QString::number(count), name));
    };
    add(counts.added, QStringLiteral("added"));
    add(counts.same, QStringLiteral("same"));
    add(counts.replaced, QStringLiteral("replaced"));
    add(counts.kept, QStringLiteral("kept"));
    add(counts.rejected, QStringLiteral("rejected"));
    const qint64 sum = counts.added + counts.same + counts.replaced + counts.kept + counts.rejected;
    if (sum != counts.read)
        parts.append(QStringLiteral("out of balance"));
    return QStringLiteral("read %1: %2").arg(QString::number(counts.read), parts.join(QStringLiteral(", ")));
}

// The counts, or the message of the error.
inline QString outcome(const Result<ImportReport> &report)
{
    return report ? countsText(report.value().total) : report.error().message;
}

// Every problem of every rejected row.
inline QStringList rejectTexts(const Result<ImportReport> &report)
{
    QStringList texts;
    if (!report)
        return {report.error().message};
    for (const RejectedRow &row : report.value().rejects) {
        for (const Problem &problem : row.problems)
            texts.append(problemText(row, problem));
    }
    return texts;
}

} // namespace tongbao::test
