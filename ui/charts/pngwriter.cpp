#include "ui/charts/pngwriter.h"

#include <QCoreApplication>

#include <cmath>
#include <csetjmp>
#include <png.h>

#include <vector>

namespace tongbao {

namespace {

struct PngText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Png)
};

void append(png_structp png, png_bytep data, png_size_t length)
{
    auto *bytes = static_cast<QByteArray *>(png_get_io_ptr(png));
    bytes->append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(length));
}

void flushNothing(png_structp) { }

void stayQuiet(png_structp, png_const_charp) { }

// The texts as libpng takes them; it copies what they point to.
std::vector<png_text> chunksOf(const QList<PngChunk> &texts)
{
    static QByteArray none; // of the language and the translated keyword
    std::vector<png_text> chunks;
    for (const PngChunk &text : texts) {
        png_text chunk = {};
        chunk.compression = text.isCompressed ? PNG_ITXT_COMPRESSION_zTXt : PNG_ITXT_COMPRESSION_NONE;
        chunk.key = const_cast<char *>(text.keyword.constData()); // NOLINT(*-const-cast): it only reads
        chunk.text = const_cast<char *>(text.text.constData()); // NOLINT(*-const-cast)
        chunk.itxt_length = static_cast<size_t>(text.text.size());
        chunk.lang = none.data();
        chunk.lang_key = none.data();
        chunks.push_back(chunk);
    }
    return chunks;
}

// libpng leaves by longjmp on failure, so nothing with a destructor may live in here.
// image: RGB32, or ARGB32 premultiplied.
bool write(png_structp png, png_infop info, const QImage &image, int dpi, const std::vector<png_text> &texts,
    png_bytep row)
{
    if (setjmp(png_jmpbuf(png))) // NOLINT(bugprone-*): how libpng reports
        return false;
    constexpr double inchesPerMetre = 1 / 0.0254;
    const bool hasAlpha = image.hasAlphaChannel();
    const auto perMetre = static_cast<png_uint_32>(std::lround(dpi * inchesPerMetre));
    png_set_IHDR(png, info, static_cast<png_uint_32>(image.width()), static_cast<png_uint_32>(image.height()),
        8, hasAlpha ? PNG_COLOR_TYPE_RGBA : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_BASE,
        PNG_FILTER_TYPE_BASE);
    png_set_pHYs(png, info, perMetre, perMetre, PNG_RESOLUTION_METER);
    // Of a drawing, which repeats itself byte by byte, the filters for photographs make a larger file in more
    // time.
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_set_compression_level(png, 6);
    png_set_compression_mem_level(png, 9);
    if (!texts.empty())
        png_set_text(png, info, texts.data(), static_cast<int>(texts.size()));
    png_write_info(png, info);
    for (int y = 0; y < image.height(); ++y) {
        png_bytep out = row;
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = hasAlpha ? qUnpremultiply(line[x]) : line[x];
            *out++ = static_cast<png_byte>(qRed(pixel));
            *out++ = static_cast<png_byte>(qGreen(pixel));
            *out++ = static_cast<png_byte>(qBlue(pixel));
            if (hasAlpha)
                *out++ = static_cast<png_byte>(qAlpha(pixel));
        }
        png_write_row(png, row);
    }
    png_write_end(png, info);
    return true;
}

} // namespace

Result<QByteArray> encodePng(const QImage &picture, int dpi, const QList<PngChunk> &texts)
{
    const QImage image = picture.convertToFormat(
        picture.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    QByteArray bytes;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, stayQuiet);
    png_infop info = png ? png_create_info_struct(png) : nullptr;
    bool isWritten = false;
    if (info) {
        std::vector<png_byte> row(static_cast<size_t>(image.width()) * 4);
        png_set_write_fn(png, &bytes, append, flushNothing);
        const std::vector<png_text> chunks = chunksOf(texts);
        isWritten = write(png, info, image, dpi, chunks, row.data());
    }
    png_destroy_write_struct(&png, &info);
    if (!isWritten)
        return Error{PngText::tr("The picture could not be encoded as PNG. Try a smaller size.")};
    return bytes;
}

} // namespace tongbao
