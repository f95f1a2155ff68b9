#include "ui/charts/pngreader.h"

#include <QCoreApplication>
#include <QIODevice>

#include <csetjmp>
#include <png.h>

namespace tongbao {

namespace {

struct PngText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Png)
};

constexpr size_t signatureSize = 8;
constexpr int mostChunks = 12; // ours are four, and the first
constexpr png_alloc_size_t mostTextBytes = 64u << 20; // a hundred thousand figures take a quarter of it

void take(png_structp png, png_bytep data, png_size_t length)
{
    auto *file = static_cast<QIODevice *>(png_get_io_ptr(png));
    if (file->read(reinterpret_cast<char *>(data), static_cast<qint64>(length))
        != static_cast<qint64>(length))
        png_error(png, "cut off");
}

// Our own: the one of libpng would write to the standard error.
void leave(png_structp png, png_const_charp)
{
    png_longjmp(png, 1);
}

void stayQuiet(png_structp, png_const_charp) { }

// libpng leaves by longjmp on failure, so nothing with a destructor may live in here.
bool read(png_structp png, png_infop info)
{
    if (setjmp(png_jmpbuf(png))) // NOLINT(bugprone-*): how libpng reports
        return false;
    png_set_crc_action(png, PNG_CRC_ERROR_QUIT, PNG_CRC_ERROR_QUIT);
    png_set_chunk_cache_max(png, mostChunks);
    png_set_chunk_malloc_max(png, mostTextBytes);
    png_read_info(png, info);
    return true;
}

// Every whole PNG ends in an empty IEND with its checksum.
bool endsWhole(QIODevice &file)
{
    static const QByteArray end("\0\0\0\0IEND\xae\x42\x60\x82", 12);
    return file.seek(file.size() - end.size()) && file.read(end.size()) == end;
}

Error damaged()
{
    return {PngText::tr("The PNG is damaged or cut off. Get a whole copy of it."), {}, ErrorKind::Invalid};
}

} // namespace

Result<QList<PngChunk>> readPngTexts(QIODevice &file)
{
    const QByteArray signature = file.read(signatureSize);
    if (signature.size() < static_cast<qsizetype>(signatureSize)
        || png_sig_cmp(reinterpret_cast<png_const_bytep>(signature.constData()), 0, signatureSize) != 0)
        return Error{PngText::tr("The file is no PNG picture."), {}, ErrorKind::Invalid};
    if (!endsWhole(file) || !file.seek(0))
        return damaged();

    png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, nullptr, leave, stayQuiet);
    png_infop info = png ? png_create_info_struct(png) : nullptr;
    QList<PngChunk> texts;
    bool isRead = false;
    if (info) {
        png_set_read_fn(png, &file, take);
        isRead = read(png, info);
        png_textp chunks = nullptr;
        const int count = isRead ? png_get_text(png, info, &chunks, nullptr) : 0;
        for (int i = 0; i < count; ++i)
            texts.append({QByteArray(chunks[i].key), QByteArray(chunks[i].text)});
    }
    png_destroy_read_struct(&png, &info, nullptr);
    if (!isRead)
        return damaged();
    return texts;
}

} // namespace tongbao
