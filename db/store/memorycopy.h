#pragma once

#include "db/store/connection.h"

namespace tongbao {

// The whole of a file as it was last seen, in memory: what is read from while another program keeps the file
// to itself. Only of files that are not large.
class MemoryCopy {
public:
    static constexpr qint64 usualLimit = 64 * 1024 * 1024; // bytes; copied in some hundredths of a second

    // The copy of before is gone in any case. Without a new one (a file above the limit, a busy one)
    // connection() is null.
    void renew(const Connection &file, qint64 limit);
    const Connection *connection() const { return m_isThere ? m_connection.get() : nullptr; }

private:
    std::unique_ptr<Connection> m_connection;
    bool m_isThere = false;
};

} // namespace tongbao
