#include "ui/charts/vectorfile.h"

#include "ui/charts/charttext.h"
#include "ui/charts/pdftraces.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHashSeed>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace tongbao {

namespace {

constexpr double pointsPerInch = 72;
constexpr int pdfResolution = 1200;

struct VectorText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::VectorFile)
};

// Qt numbers the fonts of a PDF in the order of a hash, which is another one in every process.
class StableHashes {
public:
    StableHashes()
        : m_wasStable(QHashSeed::globalSeed() == 0)
    {
        if (!m_wasStable)
            QHashSeed::setDeterministicGlobalSeed();
    }
    ~StableHashes()
    {
        if (!m_wasStable)
            QHashSeed::resetRandomGlobalSeed();
    }
    StableHashes(const StableHashes &) = delete;
    StableHashes &operator=(const StableHashes &) = delete;

private:
    bool m_wasStable;
};

// Draws on the device, with the chart's font in place of the one that the user's desktop has.
bool drawOn(QPaintDevice &device, const VectorPage &page, const QRectF &target)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.setFont(chartFont(12));
    page.paint(painter, target);
    return painter.end();
}

Error notEncoded(const QString &format)
{
    return {VectorText::tr("The picture could not be encoded as %1. Try another format.").arg(format)};
}

} // namespace

Result<QByteArray> encodeSvg(const VectorPage &page)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(page.pixels.toSize());
    generator.setViewBox(QRectF(QPointF(), page.pixels));
    generator.setResolution(page.dpi);
    // The generator writes both as they are.
    generator.setTitle(page.title.toHtmlEscaped());
    generator.setDescription(page.description.toHtmlEscaped());
    if (!drawOn(generator, page, QRectF(QPointF(), page.pixels)))
        return notEncoded(QStringLiteral("SVG"));
    return buffer.data();
}

Result<QByteArray> encodePdf(const VectorPage &page)
{
    QBuffer buffer;
    bool isDrawn = buffer.open(QIODevice::WriteOnly);
    {
        const StableHashes hashes;
        QPdfWriter writer(&buffer);
        writer.setTitle(page.title);
        writer.setCreator(QStringLiteral("Tongbao"));
        writer.setResolution(pdfResolution);
        const QSizeF points = page.pixels * pointsPerInch / page.dpi;
        writer.setPageSize(
            QPageSize(points, QPageSize::Point, QStringLiteral("chart"), QPageSize::ExactMatch));
        writer.setPageMargins({});
        isDrawn = isDrawn && drawOn(writer, page, QRectF(0, 0, writer.width(), writer.height()));
    }
    const std::optional<QByteArray> clean = isDrawn ? withoutTraces(buffer.data()) : std::nullopt;
    if (!clean)
        return notEncoded(QStringLiteral("PDF"));
    return *clean;
}

} // namespace tongbao
