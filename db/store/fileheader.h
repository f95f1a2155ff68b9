#pragma once

#include "db/domain/result.h"

namespace tongbao {

// Marks a file as ours in the header of SQLite's file format.
inline constexpr int applicationId = 0x546f6e67; // "Tong"

// What the first bytes of a file say about it, without opening it as a database: nothing is locked, rolled
// back or made.
struct FileHeader {
    static constexpr int bytes = 100; // of the header itself

    qint64 size = 0;
    bool isSqlite = false;
    int applicationId = 0;
    int userVersion = 0;
    quint32 changeCounter = 0; // differs after every transaction
    bool usesWriteAheadLog = false;
    bool isTruncated = false; // shorter than it says
};

// Reads it through SQLite's file layer. A plain open and close would drop the locks that another connection
// of this process has on the file. On failure the error's detail is the system's reason; isDenied tells the
// common one apart.
struct HeaderReading {
    std::optional<FileHeader> header = {};
    bool isDenied = false;
    QString detail = {};
};

HeaderReading readFileHeader(const QString &path);

} // namespace tongbao
