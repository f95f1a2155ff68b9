#include "ui/charts/chartpng.h"

#include "tests/charts/samplechart.h"
#include "tests/support/widgettest.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/pngreader.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tongbao;

// What a PNG carries, and every way in which it can be no such PNG.
class TestChartPng : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void carriesTheRecord();
    void saysTheSameToOtherPrograms();
    void carriesNothingOfTheMachineOrTheMoment();
    void carriesNothingWithoutFigures();
    void saysWhyThereIsNone_data();
    void saysWhyThereIsNone();
    void refusesEveryCutOffPicture();
    void refusesEveryDamagedText();
    void refusesATextOfAnySize();

private:
    QString file(const QString &name, const QByteArray &bytes) const;
    static QByteArray pngWith(const QList<PngChunk> &chunks);

    QTemporaryDir m_folder;
    ChartSpec m_spec;
    QByteArray m_bytes;
};

void TestChartPng::initTestCase()
{
    m_spec = test::sampleChart();
    ExportOptions options;
    options.size = {320, 240};
    const Result<QByteArray> bytes = encodeChart(m_spec, options);
    QVERIFY(bytes);
    m_bytes = bytes.value();
}

QString TestChartPng::file(const QString &name, const QByteArray &bytes) const
{
    QFile made(m_folder.filePath(name));
    if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
        qFatal("Not written: %s", qPrintable(made.fileName()));
    return made.fileName();
}

QByteArray TestChartPng::pngWith(const QList<PngChunk> &chunks)
{
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::white);
    const Result<QByteArray> bytes = encodePng(image, 96, chunks);
    return bytes ? bytes.value() : QByteArray();
}

void TestChartPng::carriesTheRecord()
{
    const Result<ChartRecord> read = readChartPng(file(u"whole.png"_s, m_bytes));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read.value().view, m_spec.record.view);
    QCOMPARE(read.value().figures.columns, m_spec.record.figures.columns);
    QCOMPARE(read.value().figures.rows, m_spec.record.figures.rows);
    QCOMPARE(read.value().title, m_spec.title);
    QVERIFY(read.value().program.startsWith(u"Tongbao "_s));
}

void TestChartPng::saysTheSameToOtherPrograms()
{
    const QImage image = QImage::fromData(m_bytes);
    QCOMPARE(image.size(), QSize(320, 240));
    QCOMPARE(image.text(u"Title"_s), m_spec.title);
    QCOMPARE(image.text(u"Description"_s), m_spec.summary.simplified());
    QVERIFY(image.text(u"Software"_s).startsWith(u"Tongbao "_s));
}

void TestChartPng::carriesNothingOfTheMachineOrTheMoment()
{
    for (const char *name : {"tIME", "Author", "Creation Time", "eXIf"})
        QVERIFY(!m_bytes.contains(name));
    QBuffer buffer(&m_bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const Result<QList<PngChunk>> chunks = readPngTexts(buffer);
    QVERIFY(chunks);
    QCOMPARE(chunks.value().size(), 4);
    const QByteArray location = test::FakeRepository().location().toUtf8();
    for (const PngChunk &chunk : chunks.value()) {
        QVERIFY(!chunk.text.contains(location));
        QVERIFY(!chunk.text.contains("/home"));
    }
}

void TestChartPng::carriesNothingWithoutFigures()
{
    QVERIFY(pngTexts(ChartRecord(), u"A chart"_s).isEmpty());
}

void TestChartPng::saysWhyThereIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &message) {
        QTest::newRow(name) << bytes << message;
    };
    row("empty", {}, u"no PNG"_s);
    row("text", "metric,subject", u"no PNG"_s);
    row("JPEG", QByteArray("\xff\xd8\xff\xe0 and so on", 13), u"no PNG"_s);
    row("signature alone", QByteArray("\x89PNG\r\n\x1a\n", 8), u"damaged or cut off"_s);
    row("another picture", pngWith({}), u"no chart of Tongbao"_s);
    row("another text", pngWith({{"Title", "A cat"}}), u"no chart of Tongbao"_s);
    row("no record", pngWith({{"Tongbao chart", "{}"}}), u"damaged"_s);
    row("newer", pngWith({{"Tongbao chart", "{\"format\":99}", true}}), u"newer Tongbao"_s);
}

void TestChartPng::saysWhyThereIsNone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const Result<ChartRecord> read = readChartPng(file(u"strange.png"_s, bytes));
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(message), qPrintable(read.error().message));
    QVERIFY2(read.error().message.contains(u"strange.png"_s), qPrintable(read.error().message));
    QVERIFY(!readChartPng(m_folder.filePath(u"missing.png"_s)));
    QVERIFY(!readChartPng(m_folder.path()));
}

void TestChartPng::refusesEveryCutOffPicture()
{
    for (qsizetype size = 0; size < m_bytes.size(); size += 1 + size / 50) {
        QByteArray part = m_bytes.left(size);
        QBuffer buffer(&part);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QVERIFY2(!readPngTexts(buffer), qPrintable(QString::number(size)));
    }
}

// One byte after the other is turned over, from the first to the pixels: the picture is refused, or what it
// holds is still whole.
void TestChartPng::refusesEveryDamagedText()
{
    const qsizetype pixels = m_bytes.indexOf("IDAT") - 4;
    QVERIFY(pixels > 100);
    for (qsizetype place = 0; place < pixels; ++place) {
        QByteArray damaged = m_bytes;
        damaged[place] = static_cast<char>(~damaged.at(place));
        QBuffer buffer(&damaged);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QVERIFY2(!readPngTexts(buffer), qPrintable(QString::number(place)));
    }
}

void TestChartPng::refusesATextOfAnySize()
{
    // Sixty-four megabytes of the same letter are a small file.
    QByteArray bomb = pngWith({{"Tongbao chart", QByteArray(64 << 20, 'a'), true}});
    QVERIFY(bomb.size() < 200000);
    QBuffer buffer(&bomb);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const Result<QList<PngChunk>> read = readPngTexts(buffer);
    QVERIFY(!read || read.value().isEmpty() || read.value().first().text.isEmpty());
}

TONGBAO_WIDGET_TEST_MAIN(TestChartPng)
#include "tst_chartpng.moc"
