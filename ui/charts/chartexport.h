#pragma once

#include "db/domain/result.h"
#include "ui/charts/chartspec.h"
#include "ui/common/theme.h"

#include <QImage>
#include <QSize>

#include <optional>

namespace tongbao {

struct SceneOptions;

enum class PictureFormat { Png, Svg, Pdf };

// "PNG", "SVG", "PDF".
QString formatName(PictureFormat format);
// ".png", ".svg", ".pdf".
QString formatEnding(PictureFormat format);
QList<PictureFormat> pictureFormats();
// By the ending of a file's name, in whichever case.
std::optional<PictureFormat> formatOf(const QString &path);

// How a chart becomes a picture. The result has size * scale pixels, and that many / dpi inches in print.
struct ExportOptions {
    QSize size = {1600, 900};
    double scale = 1;
    int dpi = 96; // written into the file; does not change the pixels
    Theme theme = Theme::Light;
    bool isTransparent = false;
    PictureFormat format = PictureFormat::Png;
};

// Named sizes for the dialog and the command line, each at a resolution at which its letters can be read in
// print: "slide" (16:9), "column" (of a report), "square", "a4" (its whole width, at 300 DPI).
struct SizePreset {
    QString name;
    QString label; // translated
    QSize size;
    int dpi = 96;
};
QList<SizePreset> sizePresets();
enum class PictureContent { Chart, Overview };
// Height of the tick labels in print, in points.
double textPoints(const ExportOptions &options, PictureContent content = PictureContent::Chart);

// In which letters an overview is drawn: several charts in one picture have their own.
SceneOptions overviewOptions(const ExportOptions &options);

// Draws the chart at its own size; never grabs the screen. Needs a QApplication (offscreen will do) on its
// thread. Errors: no font, a size outside 200x150..20000x20000 pixels.
Result<QImage> renderChart(const ChartSpec &spec, const ExportOptions &options);
// The whole file in the format of the options. The same bytes for the same spec and options, whoever asks,
// when and where. A PNG carries the spec's record.
Result<QByteArray> encodeChart(const ChartSpec &spec, const ExportOptions &options);
// encodeChart() into a file, written whole or not at all.
Result<Done> exportChart(const ChartSpec &spec, const ExportOptions &options, const QString &path);

} // namespace tongbao
