#include "db/store/fileheader.h"

#include <QFile>
#include <QtEndian>

#include <array>
#include <cerrno>
#include <cstring>
#include <vector>

#include <sqlite3.h>

namespace tongbao {

namespace {

using Bytes = std::array<uchar, FileHeader::bytes>;

// Positions and meanings: "The Database Header" in SQLite's description of its file format.
FileHeader headerOf(const Bytes &bytes, qint64 size)
{
    static constexpr char magic[] = "SQLite format 3";
    FileHeader header;
    header.size = size;
    header.isSqlite = std::memcmp(bytes.data(), magic, sizeof magic) == 0;
    if (!header.isSqlite)
        return header;
    const auto number = [&bytes](size_t at) { return qFromBigEndian<quint32>(bytes.data() + at); };
    header.applicationId = int(number(68));
    header.userVersion = int(number(60));
    header.changeCounter = number(24);
    header.usesWriteAheadLog = bytes[18] == 2 || bytes[19] == 2;
    const quint16 storedPageSize = qFromBigEndian<quint16>(bytes.data() + 16);
    const qint64 pageSize = storedPageSize == 1 ? 65536 : storedPageSize;
    // The number of pages counts only when the last writer kept it.
    const bool hasPageCount = number(24) == number(92);
    header.isTruncated = hasPageCount && size < pageSize * number(28);
    return header;
}

} // namespace

HeaderReading readFileHeader(const QString &path)
{
    sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
    auto *name = sqlite3_create_filename(QFile::encodeName(path).constData(), "", "", 0, nullptr);
    if (!vfs || !name)
        return {{}, false, QStringLiteral("no file layer")};
    std::vector<std::max_align_t> memory(size_t(vfs->szOsFile) / sizeof(std::max_align_t) + 1);
    auto *file = reinterpret_cast<sqlite3_file *>(memory.data());
    errno = 0;
    HeaderReading reading;
    if (vfs->xOpen(vfs, name, file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr) != SQLITE_OK) {
        reading.isDenied = errno == EACCES || errno == EPERM;
        reading.detail = QString::fromLocal8Bit(std::strerror(errno));
        sqlite3_free_filename(name);
        return reading;
    }
    sqlite3_int64 size = 0;
    Bytes bytes = {};
    const int sized = file->pMethods->xFileSize(file, &size);
    // A shorter file is filled up with zeros.
    const int read
        = sized == SQLITE_OK ? file->pMethods->xRead(file, bytes.data(), int(bytes.size()), 0) : sized;
    if (read == SQLITE_OK || read == SQLITE_IOERR_SHORT_READ)
        reading.header = headerOf(bytes, size);
    else
        reading.detail = QStringLiteral("SQLite %1").arg(read);
    file->pMethods->xClose(file);
    sqlite3_free_filename(name);
    return reading;
}

} // namespace tongbao
