#include "ui/filedrop.h"

#include "tests/support/dropping.h"
#include "tests/support/widgettest.h"

#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestFileDrop : public QObject {
    Q_OBJECT
private slots:
    void takesOnePng_data();
    void takesOnePng();
    void takesSeveralTables_data();
    void takesSeveralTables();
    void takesItAnywhereOnTheWindow();
    void leavesOtherKindsToOthers();
};

void TestFileDrop::takesOnePng_data()
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

void TestFileDrop::takesOnePng()
{
    QFETCH(QList<QUrl>, urls);
    QFETCH(QString, path);
    QWidget window;
    FileDrop pictures({u".png"_s}, FileDrop::Count::One, &window);
    QSignalSpy dropped(&pictures, &FileDrop::dropped);
    QCOMPARE(test::drop(&window, urls), !path.isEmpty());
    QCOMPARE(dropped.size(), path.isEmpty() ? 0 : 1);
    if (!dropped.isEmpty())
        QCOMPARE(dropped.first().first().toStringList(), QStringList{path});
}

void TestFileDrop::takesSeveralTables_data()
{
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::addColumn<QStringList>("paths");
    const auto local = [](const QString &path) { return QUrl::fromLocalFile(path); };
    QTest::newRow("one") << QList{local(u"/a/1.csv"_s)} << QStringList{u"/a/1.csv"_s};
    QTest::newRow("two kinds") << QList{local(u"/a/1.csv"_s), local(u"/a/2.XLSX"_s)}
                               << QStringList{u"/a/1.csv"_s, u"/a/2.XLSX"_s};
    QTest::newRow("a picture among them")
        << QList{local(u"/a/1.csv"_s), local(u"/a/2.png"_s)} << QStringList();
}

void TestFileDrop::takesSeveralTables()
{
    QFETCH(QList<QUrl>, urls);
    QFETCH(QStringList, paths);
    QWidget window;
    FileDrop tables({u".csv"_s, u".xlsx"_s}, FileDrop::Count::Several, &window);
    QSignalSpy dropped(&tables, &FileDrop::dropped);
    QCOMPARE(test::drop(&window, urls), !paths.isEmpty());
    QCOMPARE(dropped.isEmpty() ? QStringList() : dropped.first().first().toStringList(), paths);
}

void TestFileDrop::leavesOtherKindsToOthers()
{
    QWidget window;
    FileDrop pictures({u".png"_s}, FileDrop::Count::One, &window);
    FileDrop tables({u".csv"_s}, FileDrop::Count::Several, &window);
    QSignalSpy picture(&pictures, &FileDrop::dropped);
    QSignalSpy table(&tables, &FileDrop::dropped);
    QVERIFY(test::drop(&window, {QUrl::fromLocalFile(u"/a/share.png"_s)}));
    QVERIFY(test::drop(&window, {QUrl::fromLocalFile(u"/a/share.csv"_s)}));
    QCOMPARE(picture.size(), 1);
    QCOMPARE(table.size(), 1);
}

void TestFileDrop::takesItAnywhereOnTheWindow()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *child = new QWidget;
    layout->addWidget(child);
    FileDrop pictures({u".png"_s}, FileDrop::Count::One, &window);
    QSignalSpy dropped(&pictures, &FileDrop::dropped);
    QVERIFY(test::drop(child, {QUrl::fromLocalFile(u"/a/share.png"_s)}));
    QCOMPARE(dropped.size(), 1);
}

TONGBAO_WIDGET_TEST_MAIN(TestFileDrop)
#include "tst_filedrop.moc"
