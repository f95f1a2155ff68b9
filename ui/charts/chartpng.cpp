#include "ui/charts/chartpng.h"

#include "ui/charts/pngreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tongbao {

namespace {

const char *const recordKeyword = "Tongbao chart";

struct PngText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Png)
};

Error named(const QString &path, const QString &problem, ErrorKind kind)
{
    return {PngText::tr("\"%1\" cannot be read: %2").arg(QDir::toNativeSeparators(path), problem), {}, kind};
}

} // namespace

QList<PngChunk> pngTexts(const ChartRecord &record, const QString &description)
{
    if (record.isEmpty())
        return {};
    return {{"Title", record.title.toUtf8()}, {"Description", description.toUtf8()},
        {"Software", record.program.toUtf8()}, {recordKeyword, recordToJson(record), true}};
}

Result<ChartRecord> readChartPng(const QString &path)
{
    if (QFileInfo(path).isDir())
        return named(path, PngText::tr("It is a folder."), ErrorKind::Invalid);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return named(path, file.errorString(), ErrorKind::NotFound);
    const Result<QList<PngChunk>> texts = readPngTexts(file);
    if (!texts)
        return named(path, texts.error().message, texts.error().kind);
    const QList<PngChunk> &all = texts.value();
    const auto found = std::find_if(
        all.begin(), all.end(), [](const PngChunk &text) { return text.keyword == recordKeyword; });
    if (found == all.end()) {
        return named(path,
            PngText::tr("It holds no chart of Tongbao. Only a PNG that Tongbao exported has its figures with "
                        "it, as long as no other program saved it again."),
            ErrorKind::NotFound);
    }
    const Result<ChartRecord> record = recordFromJson(found->text);
    if (!record)
        return named(path, record.error().message, record.error().kind);
    return record;
}

} // namespace tongbao
