#include "db/exchange/tablereader.h"

#include "db/exchange/csvreader.h"
#include "db/exchange/separator.h"
#include "db/exchange/spreadsheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Exchange)
};

Error oldSpreadsheet(const QString &name)
{
    return {Exchange::tr("%1 is an old Excel file (XLS), or it is protected with a password. Save it as XLSX "
                         "without a password, then import that.")
                .arg(name),
        {}, ErrorKind::Invalid};
}

Result<TableFile> readSpreadsheet(const QByteArray &bytes, const QString &name, const ReadOptions &options)
{
    const ZipPackage package(bytes);
    const bool isOds = package.part(u"mimetype"_s)
                           .value_or(QByteArray())
                           .startsWith("application/vnd.oasis.opendocument.spreadsheet");
    const Result<SheetTable> read
        = isOds ? readOds(package, options.sheet, name) : readXlsx(package, options.sheet, name);
    if (!read)
        return read.error();
    const SheetTable &sheet = read.value();
    return TableFile{{.kind = isOds ? FileTraits::Kind::Ods : FileTraits::Kind::Xlsx,
                         .sheets = sheet.sheets,
                         .sheet = sheet.sheet},
        sheet.text};
}

} // namespace

Result<TableFile> readTable(
    const QByteArray &bytes, const QString &name, const ReadOptions &options, RowTaker *taker)
{
    if (ZipPackage::isZip(bytes))
        return readSpreadsheet(bytes, name, options);
    if (bytes.startsWith("\xd0\xcf\x11\xe0"))
        return oldSpreadsheet(name);
    const Result<DecodedText> decoded = decodeText(bytes, options.encoding, name);
    if (!decoded)
        return decoded.error();
    const DecodedText &text = decoded.value();
    const QChar separator = options.separator.isNull() ? separatorOf(text.utf8) : options.separator;
    Result<TextTable> table = readCsv(text.utf8, separator, name, taker);
    if (!table)
        return table.error();
    return TableFile{{.encoding = text.encoding, .certainty = text.certainty, .separator = separator},
        std::move(table).value()};
}

Result<TableFile> readTableFile(const QString &path, const ReadOptions &options, RowTaker *taker)
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
    return readTable(bytes, info.fileName(), options, taker);
}

} // namespace tongbao
