#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tongbao::test {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// Everything that must not change when a file is only looked at: names, bytes and times of all files in its
// folder.
inline QStringList folderState(const QString &folder)
{
    QStringList state{QFileInfo(folder).lastModified().toString(Qt::ISODateWithMs)};
    const QFileInfoList files
        = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &file : files) {
        state.append(file.fileName() + QLatin1Char(' ') + file.lastModified().toString(Qt::ISODateWithMs)
            + QLatin1Char(' ') + QString::number(qHash(bytesOf(file.filePath()))));
    }
    return state;
}

inline QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

// Takes the rights of an ordinary user for a while: root may do everything. Does nothing for ordinary users.
class OrdinaryUser {
public:
    OrdinaryUser()
        : m_isRoot(::geteuid() == 0)
    {
        static constexpr uid_t nobody = 65534;
        if (m_isRoot && ::seteuid(nobody) != 0)
            qFatal("The rights of an ordinary user cannot be taken.");
    }
    ~OrdinaryUser()
    {
        if (m_isRoot && ::seteuid(0) != 0)
            qFatal("The rights of root cannot be taken back.");
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    bool m_isRoot;
};

// Permissions in octal, for everybody alike.
inline bool setMode(const QString &path, mode_t mode)
{
    return ::chmod(QFile::encodeName(path).constData(), mode) == 0;
}

// A disk with no room: no file can grow beyond so many bytes.
class FullDisk {
public:
    explicit FullDisk(qint64 bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_limit);
        const rlimit tight{static_cast<rlim_t>(bytes), m_limit.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_limit = {};
    void (*m_handler)(int) = nullptr;
};

} // namespace tongbao::test
