#include "db/exchange/zippackage.h"

#include <QtEndian>

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

#include <memory>
#include <string_view>
#include <vector>

namespace tongbao {

namespace {

using Stream = orcus::zip_archive_stream_blob;

// The archive reads from the stream, which therefore comes first.
struct Archive {
    explicit Archive(const QByteArray &bytes)
        : stream(reinterpret_cast<const uint8_t *>(bytes.constData()), static_cast<size_t>(bytes.size()))
        , archive(&stream)
    {
        archive.load();
    }

    Stream stream;
    orcus::zip_archive archive;
};

// Some versions put a zero after the part.
template <typename Buffer>
QByteArray copied(const Buffer &buffer)
{
    const QByteArray bytes(
        reinterpret_cast<const char *>(buffer.data()), static_cast<qsizetype>(buffer.size()));
    return bytes.endsWith('\0') ? bytes.chopped(1) : bytes;
}

quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

// Whether the directory states sizes that its parts can have. The archive believes it and allocates as much,
// so that a few damaged bytes would take all memory.
bool statesPossibleSizes(const QByteArray &bytes)
{
    constexpr quint32 largestPart = 1U << 30;
    constexpr quint32 bestCompression = 1032; // that the method can reach
    constexpr qsizetype entrySize = 46;
    for (qsizetype at = bytes.indexOf("PK\x01\x02"); at >= 0 && at + entrySize <= bytes.size();
         at = bytes.indexOf("PK\x01\x02", at + 1)) {
        const quint32 packed = numberAt(bytes, at + 20);
        const quint32 full = numberAt(bytes, at + 24);
        if (packed > bytes.size() || full > largestPart || full / bestCompression > packed)
            return false;
    }
    return true;
}

// How the archive hands over a part depends on its version; errors are exceptions or false.
template <typename A>
std::optional<QByteArray> readPart(const A &archive, const QString &name)
{
    const QByteArray utf8 = name.toUtf8();
    const std::string_view entry(utf8.constData(), static_cast<size_t>(utf8.size()));
    try {
        if constexpr (requires(
                          std::vector<unsigned char> & buffer) { archive.read_file_entry(entry, buffer); }) {
            std::vector<unsigned char> buffer;
            if (!archive.read_file_entry(entry, buffer))
                return std::nullopt;
            return copied(buffer);
        } else {
            return copied(archive.read_file_entry(entry));
        }
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

} // namespace

bool ZipPackage::isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

ZipPackage::ZipPackage(const QByteArray &bytes)
{
    if (!statesPossibleSizes(bytes))
        return;
    try {
        const auto archive = std::make_shared<const Archive>(bytes);
        m_reader = [archive](const QString &name) { return readPart(archive->archive, name); };
    } catch (const std::exception &) {
        m_reader = nullptr;
    }
}

std::optional<QByteArray> ZipPackage::part(const QString &name) const
{
    return m_reader ? m_reader(name) : std::nullopt;
}

} // namespace tongbao
