#include "ui/charts/chartexport.h"

#include "db/domain/codetable.h"
#include "db/exchange/wholefile.h"
#include "ui/charts/chartpng.h"
#include "ui/charts/overviewscene.h"
#include "ui/charts/overviewspec.h"
#include "ui/charts/pngwriter.h"
#include "ui/charts/vectorfile.h"

#include <QCoreApplication>
#include <QGraphicsTextItem>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr QSize leastSize{200, 150};
constexpr int mostPixels = 20000;
constexpr double pointsPerInch = 72;

constexpr CodeTable<PictureFormat, 3> formats{
    {{PictureFormat::Png, "PNG"_L1}, {PictureFormat::Svg, "SVG"_L1}, {PictureFormat::Pdf, "PDF"_L1}}};

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::ChartExport)
};

double sideOf(const ExportOptions &options)
{
    return std::sqrt(static_cast<double>(options.size.width()) * options.size.height());
}

// Letters grow with the picture, as on a slide that is shown larger; in a small one they stay legible.
constexpr double leastEm = 11;

double emOf(const ExportOptions &options)
{
    return std::max(leastEm, sideOf(options) / 60);
}

SceneOptions sceneOptions(const ExportOptions &options)
{
    SceneOptions scene;
    scene.size = options.size;
    scene.em = emOf(options);
    scene.margin = std::min(3 * scene.em, 0.05 * sideOf(options));
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

// The size in pixels of a picture that can be drawn.
Result<QSize> drawablePixels(const ExportOptions &options)
{
    Result<QSize> pixels = pixelsOf(options);
    if (pixels && !isFontInstalled()) {
        return Error{
            ExportText::tr("The font %1 is not installed, and without it Chinese names would be squares. "
                           "Install the package fonts-noto-cjk.")
                .arg(fontFamily()),
            {}, ErrorKind::NotFound};
    }
    return pixels;
}

void paintScene(QPainter &painter, const QRectF &target, QGraphicsScene &scene)
{
    // Qt Charts has texts of its own: empty, but as large as the desktop's font makes them.
    const QList<QGraphicsItem *> items = scene.items();
    for (QGraphicsItem *item : items) {
        if (item->type() == QGraphicsTextItem::Type)
            item->hide();
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter, target, scene.sceneRect(), Qt::IgnoreAspectRatio);
}

void paintOverview(
    QPainter &painter, const QRectF &target, const ChartSpec &spec, const ExportOptions &options)
{
    OverviewScene overview(spec, overviewOptions(options));
    const QSizeF &canvas = overview.layout().canvas;
    const double across = target.width() / canvas.width();
    const double down = target.height() / canvas.height();
    for (const OverviewScene::Piece &piece : overview.pieces()) {
        const QRectF &place = piece.place;
        const QPointF corner = target.topLeft() + QPointF(place.left() * across, place.top() * down);
        paintScene(
            painter, QRectF(corner, QSizeF(place.width() * across, place.height() * down)), *piece.scene);
    }
}

// The one way in which a chart is drawn, whatever on.
void paintChart(QPainter &painter, const QRectF &target, const ChartSpec &spec, const ExportOptions &options)
{
    if (isOverview(spec)) {
        paintOverview(painter, target, spec, options);
        return;
    }
    ChartScene scene;
    scene.setChart(spec, sceneOptions(options));
    paintScene(painter, target, scene);
}

// What a picture of that size shows: of an overview perhaps not every chart.
ChartSpec drawnSpec(const ChartSpec &spec, const ExportOptions &options)
{
    if (!isOverview(spec))
        return spec;
    const SceneOptions scene = overviewOptions(options);
    return layOutOverview(spec, scene.size, scene.em, scene.margin).spec;
}

Result<QByteArray> encodePicture(const ChartSpec &spec, const ExportOptions &options)
{
    const Result<QImage> image = renderChart(spec, options);
    if (!image)
        return image.error();
    const ChartSpec drawn = drawnSpec(spec, options);
    ChartRecord record = drawn.record;
    record.program = QStringLiteral("Tongbao " TONGBAO_VERSION);
    return encodePng(image.value(), options.dpi, pngTexts(record, drawn.summary));
}

Result<QByteArray> encodeDrawing(const ChartSpec &spec, const ExportOptions &options)
{
    const Result<QSize> pixels = drawablePixels(options);
    if (!pixels)
        return pixels.error();
    const VectorPage page{pixels.value(), options.dpi, spec.title, spec.summary,
        [&](QPainter &painter, const QRectF &target) { paintChart(painter, target, spec, options); }};
    return options.format == PictureFormat::Svg ? encodeSvg(page) : encodePdf(page);
}

} // namespace

QString formatName(PictureFormat format)
{
    return codeOf(format, formats);
}

QString formatEnding(PictureFormat format)
{
    return u'.' + formatName(format).toLower();
}

QList<PictureFormat> pictureFormats()
{
    QList<PictureFormat> all;
    for (const auto &[format, name] : formats)
        all.append(format);
    return all;
}

std::optional<PictureFormat> formatOf(const QString &path)
{
    for (const PictureFormat format : pictureFormats()) {
        if (path.endsWith(formatEnding(format), Qt::CaseInsensitive))
            return format;
    }
    return std::nullopt;
}

QList<SizePreset> sizePresets()
{
    return {{u"slide"_s, ExportText::tr("Slide 16:9"), {1600, 900}},
        {u"column"_s, ExportText::tr("Report column"), {1000, 750}, 150},
        {u"square"_s, ExportText::tr("Square"), {1200, 1200}},
        {u"a4"_s, ExportText::tr("A4 width"), {2480, 1654}, 300}};
}

double textPoints(const ExportOptions &options, PictureContent content)
{
    const double em = content == PictureContent::Overview ? overviewOptions(options).em : emOf(options);
    return em * options.scale * pointsPerInch / options.dpi;
}

SceneOptions overviewOptions(const ExportOptions &options)
{
    SceneOptions scene = sceneOptions(options);
    scene.em = std::max(leastEm, sideOf(options) / 80);
    scene.margin = std::min(3 * scene.em, 0.05 * sideOf(options));
    return scene;
}

Result<QImage> renderChart(const ChartSpec &spec, const ExportOptions &options)
{
    const Result<QSize> pixels = drawablePixels(options);
    if (!pixels)
        return pixels.error();
    QImage image(
        pixels.value(), options.isTransparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull()) {
        return Error{ExportText::tr("There is not enough memory for a picture of %1 × %2 pixels.")
                         .arg(pixels.value().width())
                         .arg(pixels.value().height())};
    }
    image.fill(options.isTransparent ? QColor(Qt::transparent) : themeColours(options.theme).surface);
    QPainter painter(&image);
    paintChart(painter, QRectF(QPointF(), image.size()), spec, options);
    painter.end();
    return image;
}

Result<QByteArray> encodeChart(const ChartSpec &spec, const ExportOptions &options)
{
    return options.format == PictureFormat::Png ? encodePicture(spec, options) : encodeDrawing(spec, options);
}

Result<Done> exportChart(const ChartSpec &spec, const ExportOptions &options, const QString &path)
{
    const Result<QByteArray> bytes = encodeChart(spec, options);
    if (!bytes)
        return bytes.error();
    return writeFile(path, bytes.value());
}

} // namespace tongbao
