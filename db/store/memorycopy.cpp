#include "db/store/memorycopy.h"

#include "db/store/storebackup.h"

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// nullopt: not to be read now.
std::optional<qint64> bytesOf(const Connection &file)
{
    const Result<QVariant> bytes
        = file.scalar(u"SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"_s);
    return bytes ? std::optional(bytes.value().toLongLong()) : std::nullopt;
}

} // namespace

void MemoryCopy::renew(const Connection &file, qint64 limit)
{
    m_isThere = false;
    if (const std::optional<qint64> bytes = bytesOf(file); !bytes || *bytes > limit)
        return;
    if (!m_connection) {
        Result<std::unique_ptr<Connection>> opened
            = Connection::open(u":memory:"_s, Connection::Access::ReadWrite, 0);
        if (!opened)
            return;
        m_connection = std::move(opened).value();
    }
    m_isThere = bool(copyPages(file, m_connection->handle(), file.path()));
}

} // namespace tongbao
