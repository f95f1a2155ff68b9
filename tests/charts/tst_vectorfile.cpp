#include "ui/charts/vectorfile.h"

#include "tests/charts/samplechart.h"
#include "tests/support/widgettest.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/charttext.h"

#include <QApplication>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

Result<QByteArray> chartAs(PictureFormat format, ExportOptions options = {})
{
    options.format = format;
    return encodeChart(test::sampleChart(), options);
}

QByteArray svg()
{
    const Result<QByteArray> bytes = chartAs(PictureFormat::Svg);
    return bytes ? bytes.value() : QByteArray();
}

QByteArray pdf()
{
    const Result<QByteArray> bytes = chartAs(PictureFormat::Pdf);
    return bytes ? bytes.value() : QByteArray();
}

} // namespace

class TestVectorFile : public QObject {
    Q_OBJECT
private slots:
    void givesTheSameBytesTwice_data();
    void givesTheSameBytesTwice();
    void doesNotDependOnTheDesktopsFont_data();
    void doesNotDependOnTheDesktopsFont();
    void doesNotDependOnWhatWasDrawnBefore_data();
    void doesNotDependOnWhatWasDrawnBefore();
    void svgIsTheSamePicture();
    void svgNeedsNoFont();
    void svgNamesWhatItShows();
    void svgHasItsSizeInPrint();
    void pdfEmbedsItsFonts();
    void pdfHasItsSizeInPrint();
    void pdfHoldsNoDate();
    void leavesTheGroundOpenWhenTransparent();
    void refusesImpossibleSizes();
};

void TestVectorFile::givesTheSameBytesTwice_data()
{
    QTest::addColumn<PictureFormat>("format");
    QTest::newRow("SVG") << PictureFormat::Svg;
    QTest::newRow("PDF") << PictureFormat::Pdf;
}

void TestVectorFile::givesTheSameBytesTwice()
{
    QFETCH(PictureFormat, format);
    const Result<QByteArray> one = chartAs(format);
    const Result<QByteArray> other = chartAs(format);
    QVERIFY(one && other);
    QVERIFY(one.value().size() > 5000);
    QVERIFY(one.value() == other.value());
}

void TestVectorFile::doesNotDependOnTheDesktopsFont_data()
{
    givesTheSameBytesTwice_data();
}

void TestVectorFile::doesNotDependOnTheDesktopsFont()
{
    QFETCH(PictureFormat, format);
    const QFont before = QApplication::font();
    const Result<QByteArray> plain = chartAs(format);
    QFont taste(u"Serif"_s, 33);
    taste.setLetterSpacing(QFont::PercentageSpacing, 150);
    taste.setItalic(true);
    QApplication::setFont(taste);
    const Result<QByteArray> tasteful = chartAs(format);
    QApplication::setFont(before);
    QVERIFY(plain && tasteful);
    QVERIFY(plain.value() == tasteful.value());
}

void TestVectorFile::doesNotDependOnWhatWasDrawnBefore_data()
{
    givesTheSameBytesTwice_data();
    QTest::newRow("PNG") << PictureFormat::Png;
}

// A window draws with the same font, at any fraction of a pixel.
void TestVectorFile::doesNotDependOnWhatWasDrawnBefore()
{
    QFETCH(PictureFormat, format);
    const Result<QByteArray> before = chartAs(format);
    QImage window(400, 200, QImage::Format_RGB32);
    QPainter painter(&window);
    for (int size = 9; size < 40; ++size) {
        painter.setFont(chartFont(size, size % 2 == 0));
        painter.drawText(QPointF(0.37 * size, 100.6), u"Payment 支付 %1 &?!"_s.arg(size));
    }
    painter.end();
    const Result<QByteArray> after = chartAs(format);
    QVERIFY(before && after);
    QVERIFY(before.value() == after.value());
}

void TestVectorFile::svgIsTheSamePicture()
{
    QSvgRenderer renderer(svg());
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox(), QRect(0, 0, 1600, 900));
    const Result<QImage> png = renderChart(test::sampleChart(), {});
    QVERIFY(png);
    QImage drawn(png.value().size(), QImage::Format_RGB32);
    drawn.fill(Qt::black);
    QPainter painter(&drawn);
    renderer.render(&painter);
    painter.end();
    qint64 difference = 0;
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x)
            difference += qAbs(qGray(drawn.pixel(x, y)) - qGray(png.value().pixel(x, y)));
    }
    QVERIFY2(difference < qint64(drawn.width()) * drawn.height(), qPrintable(QString::number(difference)));
}

void TestVectorFile::svgNeedsNoFont()
{
    QVERIFY(!svg().contains("<text"));
    QVERIFY(svg().contains("<path"));
}

void TestVectorFile::svgNamesWhatItShows()
{
    VectorPage page{
        {300, 200}, 96, u"Banks & <b>apps</b>"_s, u"Two lines"_s, [](QPainter &, const QRectF &) {}};
    const Result<QByteArray> bytes = encodeSvg(page);
    QVERIFY(bytes);
    QXmlStreamReader reader(bytes.value());
    QString title;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"title"_s)
            title = reader.readElementText();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(title, page.title);
}

void TestVectorFile::svgHasItsSizeInPrint()
{
    ExportOptions options;
    options.size = {2480, 1654};
    options.dpi = 300;
    const Result<QByteArray> bytes = chartAs(PictureFormat::Svg, options);
    QVERIFY(bytes);
    QVERIFY(bytes.value().contains("width=\"209.973mm\""));
}

void TestVectorFile::pdfEmbedsItsFonts()
{
    const QByteArray bytes = pdf();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.contains("+NotoSansCJK"));
    QCOMPARE(bytes.count("/FontFile2"), bytes.count("/Type /FontDescriptor"));
    QVERIFY(bytes.count("/ToUnicode") >= 2); // regular and bold
    QVERIFY(bytes.size() < 400000); // letters that occur, not sixteen megabytes of font
}

void TestVectorFile::pdfHasItsSizeInPrint()
{
    QVERIFY(pdf().contains("/MediaBox [0 0 1200.000000 675.000000]"));
    QCOMPARE(pdf().count("/Type /Page\n"), 1);
}

void TestVectorFile::pdfHoldsNoDate()
{
    QVERIFY(!pdf().contains("/CreationDate"));
    QVERIFY(!pdf().contains("D:20"));
}

void TestVectorFile::leavesTheGroundOpenWhenTransparent()
{
    ExportOptions options;
    options.isTransparent = true;
    const Result<QByteArray> open = chartAs(PictureFormat::Svg, options);
    QVERIFY(open);
    QSvgRenderer renderer(open.value());
    QImage drawn(400, 225, QImage::Format_ARGB32_Premultiplied);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    renderer.render(&painter);
    painter.end();
    QCOMPARE(qAlpha(drawn.pixel(1, 1)), 0);
}

void TestVectorFile::refusesImpossibleSizes()
{
    ExportOptions options;
    options.size = {10, 10};
    for (const PictureFormat format : pictureFormats()) {
        const Result<QByteArray> bytes = chartAs(format, options);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, ErrorKind::Invalid);
    }
}

TONGBAO_WIDGET_TEST_MAIN(TestVectorFile)
#include "tst_vectorfile.moc"
