#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace tongbao {

// The parts of a spreadsheet file, which is a ZIP archive, by their names in it.
class ZipPackage {
public:
    // Whether bytes are an archive at all.
    static bool isZip(const QByteArray &bytes);

    // bytes must outlive the package. isReadable() tells whether it could be opened.
    explicit ZipPackage(const QByteArray &bytes);
    bool isReadable() const { return m_reader != nullptr; }
    // nullopt when there is no such part, or it is broken.
    std::optional<QByteArray> part(const QString &name) const;

private:
    std::function<std::optional<QByteArray>(const QString &)> m_reader;
};

} // namespace tongbao
