#pragma once

#include "db/domain/result.h"
#include "ui/charts/chartspec.h"
#include "ui/common/theme.h"

#include <QImage>
#include <QSize>

namespace tongbao {

// How a chart becomes a picture. The result has size * scale pixels.
struct ExportOptions {
    QSize size = {1600, 900};
    double scale = 1;
    int dpi = 96; // written into the file; does not change the pixels
    Theme theme = Theme::Light;
    bool isTransparent = false;
};

// Named sizes for the dialog and the command line: "slide" 1600x900, "column", "square", "a4".
struct SizePreset {
    QString name;
    QString label; // translated
    QSize size;
};
QList<SizePreset> sizePresets();

// Draws the chart at its own size; never grabs the screen. Needs a QApplication (offscreen will do) on its
// thread. Errors: no font, a size outside 200x150..20000x20000 pixels.
Result<QImage> renderChart(const ChartSpec &spec, const ExportOptions &options);
// PNG with pHYs; the same bytes for the same spec and options. Written whole or not at all.
Result<Done> exportPng(const ChartSpec &spec, const ExportOptions &options, const QString &path);

} // namespace tongbao
