#include "ui/charts/chartworkbook.h"

#include "db/exchange/exporter.h"

#include <algorithm>

namespace tongbao {

namespace {

constexpr double widestInches = 10; // of the picture on its sheet; its pixels stay

} // namespace

Result<QByteArray> chartXlsx(const ChartSpec &spec, const ExportOptions &options)
{
    ExportOptions png = options;
    png.format = PictureFormat::Png;
    const Result<QByteArray> picture = encodeChart(spec, png);
    if (!picture)
        return picture.error();
    const double inches = options.size.width() * options.scale / options.dpi;
    return drawnXlsx(spec.record.figures, spec.record.sources,
        {picture.value(), std::min(1.0, widestInches / inches), spec.summary});
}

} // namespace tongbao
