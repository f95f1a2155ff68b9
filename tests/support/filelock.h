#pragma once

#include <QString>
#include <QtGlobal>

#include <sqlite3.h>

namespace tongbao::test {

// Another program that keeps a SQLite file to itself, until it is released: a real second connection.
class FileLock {
public:
    enum class Kind {
        Writing, // BEGIN IMMEDIATE: others may read
        Exclusive, // BEGIN EXCLUSIVE: others may not even read
    };

    FileLock(const QString &path, Kind kind)
    {
        const char *begin = kind == Kind::Writing ? "BEGIN IMMEDIATE" : "BEGIN EXCLUSIVE";
        m_isHeld = sqlite3_open(path.toUtf8().constData(), &m_db) == SQLITE_OK
            && sqlite3_exec(m_db, begin, nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    ~FileLock() { release(); }
    Q_DISABLE_COPY_MOVE(FileLock)

    bool isHeld() const { return m_isHeld; }
    void release()
    {
        sqlite3_close(m_db); // takes the transaction back
        m_db = nullptr;
        m_isHeld = false;
    }

private:
    sqlite3 *m_db = nullptr;
    bool m_isHeld = false;
};

} // namespace tongbao::test
