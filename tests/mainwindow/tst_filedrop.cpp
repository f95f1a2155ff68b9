#include "ui/picturedrop.h"

#include "tests/support/dropping.h"
#include "tests/support/widgettest.h"

#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestPictureDrop : public QObject {
    Q_OBJECT
private slots:
    void takesOnePng_data();
    void takesOnePng();
    void takesItAnywhereOnTheWindow();
};

void TestPictureDrop::takesOnePng_data()
{
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::addColumn<QString>("path");
    const auto local = [](const QString &path) { return QUrl::fromLocalFile(path); };
    QTest::newRow("a PNG") << QList{local(u"/a/share.png"_s)} << u"/a/share.png"_s;
    QTest::newRow("in capitals") << QList{local(u"/a/图 1.PNG"_s)} << u"/a/图 1.PNG"_s;
    QTest::newRow("two") << QList{local(u"/a/1.png"_s), local(u"/a/2.png"_s)} << QString();
    QTest::newRow("another file") << QList{local(u"/a/figures.csv"_s)} << QString();
    QTest::newRow("of the web") << QList{QUrl(u"https://example.com/share.png"_s)} << QString();
    QTest::newRow("nothing") << QList<QUrl>() << QString();
}

void TestPictureDrop::takesOnePng()
{
    QFETCH(QList<QUrl>, urls);
    QFETCH(QString, path);
    QWidget window;
    PictureDrop pictures(&window);
    QSignalSpy dropped(&pictures, &PictureDrop::dropped);
    QCOMPARE(test::drop(&window, urls), !path.isEmpty());
    QCOMPARE(dropped.size(), path.isEmpty() ? 0 : 1);
    if (!dropped.isEmpty())
        QCOMPARE(dropped.first().first().toString(), path);
}

void TestPictureDrop::takesItAnywhereOnTheWindow()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *child = new QWidget;
    layout->addWidget(child);
    PictureDrop pictures(&window);
    QSignalSpy dropped(&pictures, &PictureDrop::dropped);
    QVERIFY(test::drop(child, {QUrl::fromLocalFile(u"/a/share.png"_s)}));
    QCOMPARE(dropped.size(), 1);
}

TONGBAO_WIDGET_TEST_MAIN(TestPictureDrop)
#include "tst_picturedrop.moc"
