#include "ui/charts/chartexport.h"

#include "ui/charts/chartscene.h"
#include "ui/charts/pngwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr QSize leastSize{200, 150};
constexpr int mostPixels = 20000;

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::ChartExport)
};

// Letters grow with the picture, as on a slide that is shown larger; in a small one they stay legible.
SceneOptions sceneOptions(const ExportOptions &options)
{
    constexpr double leastEm = 11;
    const double side = std::sqrt(static_cast<double>(options.size.width()) * options.size.height());
    SceneOptions scene;
    scene.size = options.size;
    scene.em = std::max(leastEm, side / 60);
    scene.margin = std::min(3 * scene.em, 0.05 * side);
    scene.theme = options.theme;
    scene.isTransparent = options.isTransparent;
    return scene;
}

Result<QSize> pixelsOf(const ExportOptions &options)
{
    const QSize &size = options.size;
    if (!std::isfinite(options.scale) || options.scale <= 0)
        return Error{ExportText::tr("The scale must be a number above 0."), {}, ErrorKind::Invalid};
    const double width = std::round(size.width() * options.scale);
    const double height = std::round(size.height() * options.scale);
    const bool isTooSmall = size.width() < leastSize.width() || size.height() < leastSize.height();
    const bool isTooLarge
        = std::max({double(size.width()), double(size.height()), width, height}) > mostPixels;
    if (isTooSmall || isTooLarge || width < 1 || height < 1) {
        return Error{
            ExportText::tr("A chart of %1 × %2 pixels at scale %3 cannot be drawn. Choose a size from "
                           "%4 × %5 to %6 × %6 pixels, the scale included.")
                .arg(size.width())
                .arg(size.height())
                .arg(options.scale)
                .arg(leastSize.width())
                .arg(leastSize.height())
                .arg(mostPixels),
            {}, ErrorKind::Invalid};
    }
    return QSize(static_cast<int>(width), static_cast<int>(height));
}

Error notWritten(const QString &path, const QString &reason)
{
    return {ExportText::tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), reason)};
}

} // namespace

QList<SizePreset> sizePresets()
{
    return {{u"slide"_s, ExportText::tr("Slide"), {1600, 900}},
        {u"column"_s, ExportText::tr("Report column"), {1000, 750}},
        {u"square"_s, ExportText::tr("Square"), {1200, 1200}},
        {u"a4"_s, ExportText::tr("A4 landscape"), {1754, 1240}}};
}

Result<QImage> renderChart(const ChartSpec &spec, const ExportOptions &options)
{
    const Result<QSize> pixels = pixelsOf(options);
    if (!pixels)
        return pixels.error();
    if (!isFontInstalled()) {
        return Error{
            ExportText::tr("The font %1 is not installed, and without it Chinese names would be squares. "
                           "Install the package fonts-noto-cjk.")
                .arg(fontFamily()),
            {}, ErrorKind::NotFound};
    }
    QImage image(
        pixels.value(), options.isTransparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull()) {
        return Error{ExportText::tr("There is not enough memory for a picture of %1 × %2 pixels.")
                         .arg(pixels.value().width())
                         .arg(pixels.value().height())};
    }
    image.fill(options.isTransparent ? QColor(Qt::transparent) : themeColours(options.theme).surface);
    ChartScene scene;
    scene.setChart(spec, sceneOptions(options));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter, QRectF(QPointF(), image.size()), scene.sceneRect(), Qt::IgnoreAspectRatio);
    painter.end();
    return image;
}

Result<Done> exportPng(const ChartSpec &spec, const ExportOptions &options, const QString &path)
{
    const Result<QImage> image = renderChart(spec, options);
    if (!image)
        return image.error();
    const Result<QByteArray> bytes = encodePng(image.value(), options.dpi);
    if (!bytes)
        return bytes.error();
    if (QFileInfo(path).isDir())
        return notWritten(path, ExportText::tr("it is a folder."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.value()) != bytes.value().size()
        || !file.commit())
        return notWritten(path, file.errorString());
    return Done{};
}

} // namespace tongbao
