#include "tests/journeys/analyst.h"
#include "tests/support/widgettest.h"
#include "ui/charts/chartexport.h"
#include "ui/pages/page.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFile>
#include <QImage>

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::Analyst;

// A chart leaves the window for a report.
class TestExportingCharts : public QObject {
    Q_OBJECT
private slots:
    void ctrlEWritesThePictureThatTheCommandLineDraws();
    void thePictureIsLightWhateverTheWindowIs();
    void aFileThatCannotBeWrittenIsSaidInTheDialog();

private:
    static QDialog *dialog(const Analyst &analyst)
    {
        return analyst.window().findChild<QDialog *>(u"exportDialog"_s);
    }
    static bool exports(const Analyst &analyst)
    {
        analyst.presses(Qt::Key_E, Qt::ControlModifier);
        if (!dialog(analyst) || !dialog(analyst)->isVisible())
            return false;
        auto *button = dialog(analyst)->findChild<QAbstractButton *>(u"exportButton"_s);
        if (!QTest::qWaitFor([button] { return button->isEnabled(); }))
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestExportingCharts::ctrlEWritesThePictureThatTheCommandLineDraws()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    analyst.answers().nextFile = analyst.path(u"window.png"_s);
    QVERIFY(exports(analyst));
    QVERIFY(analyst.answers().suggestion.endsWith(u"/share.png"_s));

    QVERIFY(exportChart(*analyst.page().chart(), {}, analyst.path(u"expected.png"_s)));
    QVERIFY(!contents(analyst.path(u"window.png"_s)).isEmpty());
    QCOMPARE(contents(analyst.path(u"window.png"_s)), contents(analyst.path(u"expected.png"_s)));
    const auto *bar = analyst.window().findChild<QWidget *>(u"messageBar"_s);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->accessibleName().contains(u"window.png"_s));
}

void TestExportingCharts::thePictureIsLightWhateverTheWindowIs()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    analyst.chooses(u"darkThemeAction"_s);
    analyst.answers().nextFile = analyst.path(u"dark.png"_s);
    QVERIFY(exports(analyst));
    const QImage image(analyst.path(u"dark.png"_s));
    QCOMPARE(image.size(), QSize(1600, 900));
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
}

void TestExportingCharts::aFileThatCannotBeWrittenIsSaidInTheDialog()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    analyst.answers().nextFile = analyst.path(u"no/such/folder/share.png"_s);
    QVERIFY(exports(analyst));
    QVERIFY(dialog(analyst)->isVisible());
    QVERIFY(!QFile::exists(analyst.path(u"no"_s)));
    QTest::keyClick(dialog(analyst), Qt::Key_Escape);
    QTRY_VERIFY(!dialog(analyst));
    QVERIFY(analyst.window().isVisible());
}

TONGBAO_WIDGET_TEST_MAIN(TestExportingCharts)
#include "tst_exportingcharts.moc"
