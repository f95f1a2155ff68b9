#include "ui/forms/exportdialog.h"

#include "db/domain/chartdata.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/scriptedprompter.h"
#include "tests/support/widgettest.h"
#include "ui/charts/specbuilder.h"
#include "ui/common/theme.h"
#include "ui/forms/exportpreview.h"
#include "ui/forms/exportsettings.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;
using namespace tongbao;
using namespace tongbao::test;

class TestExportDialog : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void startsWithALightSlide();
    void saysWhichSizeComesOut();
    void takesTheSizeOfAPreset();
    void showsAnySizeAsAnySize();
    void keepsTheOptionsOfTheLastTime();
    void takesTheResolutionOfAPreset();
    void saysHowLargeItsLettersAre();
    void previewsThePictureItself();
    void previewsEveryShapeWhole_data();
    void previewsEveryShapeWhole();
    void writesThePictureThatWasChosen();
    void writesTheFormatThatWasChosen_data();
    void writesTheFormatThatWasChosen();
    void writesTheFormatOfTheNameThatWasGiven();
    void writesNothingWhenTheQuestionIsCancelled();
    void staysWithTheReasonWhenTheFileCannotBeWritten();
    void refusesASizeThatCannotBeDrawn();

private:
    template <typename T>
    T *child(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    void click(const QString &button) const { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }
    void enter(const QString &box, const QString &text) const;

    ChartSpec m_spec;
    QTemporaryDir m_folder;
    std::unique_ptr<ScriptedPrompter> m_prompter;
    std::unique_ptr<ExportDialog> m_dialog;
};

void TestExportDialog::initTestCase()
{
    const Catalog catalog = sampleCatalog();
    const Result<ChartData> data = chartData(sampleObservations(), catalog, *builtInView(u"share"));
    QVERIFY(data);
    m_spec = makeSpec(data.value(), catalog, Language::English);
    QVERIFY(m_folder.isValid());
}

void TestExportDialog::init()
{
    m_dialog.reset();
    m_prompter = std::make_unique<ScriptedPrompter>();
    m_dialog = std::make_unique<ExportDialog>(m_spec, u"share"_s, *m_prompter);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    QTRY_VERIFY(!child<ExportPreview>(u"exportPreview"_s)->picture().isNull());
}

void TestExportDialog::enter(const QString &box, const QString &text) const
{
    auto *spin = child<QAbstractSpinBox>(box);
    spin->selectAll();
    QTest::keyClicks(spin, text);
    QTest::keyClick(spin, Qt::Key_Tab);
}

void TestExportDialog::startsWithALightSlide()
{
    const ExportOptions options = m_dialog->options();
    QCOMPARE(options.size, QSize(1600, 900));
    QCOMPARE(options.scale, 1.0);
    QCOMPARE(options.theme, Theme::Light);
    QVERIFY(!options.isTransparent);
    QCOMPARE(child<QComboBox>(u"presetEdit"_s)->currentIndex(), 0);
}

void TestExportDialog::saysWhichSizeComesOut()
{
    enter(u"scaleEdit"_s, u"2"_s);
    enter(u"dpiEdit"_s, u"300"_s);
    const QString result = child<QLabel>(u"resultLabel"_s)->text();
    QVERIFY2(result.contains(u"3200 × 1800 pixels"_s), qPrintable(result));
    QVERIFY2(result.contains(u"27.1 × 15.2 cm"_s), qPrintable(result));
}

void TestExportDialog::takesTheSizeOfAPreset()
{
    auto *preset = child<QComboBox>(u"presetEdit"_s);
    const SizePreset square = sizePresets().at(2);
    preset->setFocus();
    QTest::keyClick(preset, Qt::Key_Down);
    QTest::keyClick(preset, Qt::Key_Down);
    QCOMPARE(m_dialog->options().size, square.size);
}

void TestExportDialog::showsAnySizeAsAnySize()
{
    enter(u"widthEdit"_s, u"1234"_s);
    auto *preset = child<QComboBox>(u"presetEdit"_s);
    QCOMPARE(m_dialog->options().size, QSize(1234, 900));
    QCOMPARE(preset->currentIndex(), preset->count() - 1);
}

void TestExportDialog::keepsTheOptionsOfTheLastTime()
{
    ExportOptions options;
    options.size = {1000, 750};
    options.scale = 2.5;
    options.dpi = 300;
    options.theme = Theme::Dark;
    options.isTransparent = true;
    options.format = PictureFormat::Svg;
    m_dialog->setOptions(options);
    const ExportOptions shown = m_dialog->options();
    QCOMPARE(shown.size, options.size);
    QCOMPARE(shown.scale, options.scale);
    QCOMPARE(shown.dpi, options.dpi);
    QCOMPARE(shown.theme, options.theme);
    QCOMPARE(shown.isTransparent, options.isTransparent);
    QCOMPARE(shown.format, options.format);
}

void TestExportDialog::takesTheResolutionOfAPreset()
{
    auto *preset = child<QComboBox>(u"presetEdit"_s);
    preset->setFocus();
    for (int i = 1; i < sizePresets().size(); ++i)
        QTest::keyClick(preset, Qt::Key_Down);
    QCOMPARE(m_dialog->options().size, sizePresets().last().size);
    QCOMPARE(m_dialog->options().dpi, 300);
}

void TestExportDialog::saysHowLargeItsLettersAre()
{
    enter(u"dpiEdit"_s, u"300"_s);
    const QString result = child<QLabel>(u"resultLabel"_s)->text();
    QVERIFY2(result.contains(u"Letters of 4.8 pt"_s), qPrintable(result));
}

void TestExportDialog::previewsThePictureItself()
{
    const auto *preview = child<ExportPreview>(u"exportPreview"_s);
    ExportOptions options = m_dialog->options();
    options.scale = static_cast<double>(preview->pixelsFor(options.size).width()) / options.size.width();
    const Result<QImage> light = renderChart(m_spec, options);
    QVERIFY(light);
    QCOMPARE(preview->picture(), light.value());

    click(u"darkButton"_s);
    QTRY_COMPARE(preview->picture().pixelColor(1, 1), themeColours(Theme::Dark).surface);
    click(u"transparentButton"_s);
    QTRY_COMPARE(preview->picture().pixelColor(1, 1).alpha(), 0);
}

void TestExportDialog::previewsEveryShapeWhole_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(8000, 400);
    QTest::newRow("high") << QSize(400, 8000);
    QTest::newRow("small") << QSize(240, 160);
}

void TestExportDialog::previewsEveryShapeWhole()
{
    QFETCH(QSize, size);
    ExportOptions options;
    options.size = size;
    m_dialog->setOptions(options);
    const auto *preview = child<ExportPreview>(u"exportPreview"_s);
    const double shape = static_cast<double>(size.width()) / size.height();
    const auto shownShape
        = [preview] { return static_cast<double>(preview->picture().width()) / preview->picture().height(); };
    QTRY_VERIFY(std::abs(shownShape() / shape - 1) < 0.1);
    QVERIFY(preview->picture().width() <= preview->width());
    QVERIFY(preview->picture().height() <= preview->height());
}

void TestExportDialog::writesThePictureThatWasChosen()
{
    const QString path = m_folder.filePath(u"chosen.png"_s);
    m_prompter->nextFile = path;
    QSignalSpy exported(m_dialog.get(), &ExportDialog::exported);
    enter(u"scaleEdit"_s, u"2"_s);
    click(u"exportButton"_s);
    QCOMPARE(m_prompter->suggestion, u"share.png"_s);
    QCOMPARE(exported.size(), 1);
    QCOMPARE(exported.at(0).at(0).toString(), path);
    QCOMPARE(QImage(path).size(), QSize(3200, 1800));
    QVERIFY(!m_dialog->isVisible());
}

void TestExportDialog::writesTheFormatThatWasChosen_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF");
}

void TestExportDialog::writesTheFormatThatWasChosen()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, start);
    const QString path = m_folder.filePath(u"format."_s + format);
    m_prompter->nextFile = path;
    click(format + u"Button"_s);
    QCOMPARE(child<QPushButton>(u"exportButton"_s)->text(), u"Export %1…"_s.arg(format.toUpper()));
    click(u"exportButton"_s);
    QCOMPARE(m_prompter->suggestion, u"share."_s + format);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(start));
}

void TestExportDialog::writesTheFormatOfTheNameThatWasGiven()
{
    const QString path = m_folder.filePath(u"given.svg"_s);
    m_prompter->nextFile = path;
    click(u"exportButton"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("<?xml"));
}

void TestExportDialog::writesNothingWhenTheQuestionIsCancelled()
{
    QSignalSpy exported(m_dialog.get(), &ExportDialog::exported);
    click(u"exportButton"_s);
    QCOMPARE(m_prompter->questions.size(), 1);
    QCOMPARE(exported.size(), 0);
    QVERIFY(m_dialog->isVisible());
}

void TestExportDialog::staysWithTheReasonWhenTheFileCannotBeWritten()
{
    const QString path = m_folder.filePath(u"no/such/folder/a.png"_s);
    m_prompter->nextFile = path;
    click(u"exportButton"_s);
    auto *problem = child<QLabel>(u"problemLabel"_s);
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"a.png"_s), qPrintable(problem->text()));
    const auto *settings = m_dialog->findChild<ExportSettings *>();
    QTRY_VERIFY(settings->height() >= settings->heightForWidth(settings->width())); // the dialog has grown
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!QFile::exists(path));
}

void TestExportDialog::refusesASizeThatCannotBeDrawn()
{
    enter(u"widthEdit"_s, u"20"_s);
    QTRY_VERIFY(child<QLabel>(u"problemLabel"_s)->isVisible());
    QVERIFY(!child<QPushButton>(u"exportButton"_s)->isEnabled());
    enter(u"widthEdit"_s, u"800"_s);
    QTRY_VERIFY(child<QPushButton>(u"exportButton"_s)->isEnabled());
    QVERIFY(!child<QLabel>(u"problemLabel"_s)->isVisible());
}

TONGBAO_WIDGET_TEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
