#include "db/exchange/tablereader.h"

#include "db/exchange/csvreader.h"
#include "db/exchange/separator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tongbao {

namespace {

struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Exchange)
};

} // namespace

Result<TableFile> readTable(const QByteArray &bytes, const QString &name, const ReadOptions &options)
{
    const Result<DecodedText> decoded = decodeText(bytes, options.encoding, name);
    if (!decoded)
        return decoded.error();
    const DecodedText &text = decoded.value();
    const QChar separator = separatorOf(text.utf8);
    Result<TextTable> table = readCsv(text.utf8, separator, name);
    if (!table)
        return table.error();
    return TableFile{{text.encoding, text.certainty, separator}, std::move(table).value()};
}

Result<TableFile> readTableFile(const QString &path, const ReadOptions &options)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{
            Exchange::tr("There is no file \"%1\". Check the name.").arg(shown), {}, ErrorKind::NotFound};
    }
    if (info.isDir())
        return Error{Exchange::tr("\"%1\" is a folder. Choose a file.").arg(shown)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            Exchange::tr("\"%1\" cannot be read: %2.").arg(shown, file.errorString()), file.errorString()};
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return Error{
            Exchange::tr("\"%1\" cannot be read: %2.").arg(shown, file.errorString()), file.errorString()};
    }
    return readTable(bytes, info.fileName(), options);
}

} // namespace tongbao
