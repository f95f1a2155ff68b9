#include "ui/charts/picturename.h"

#include "tests/support/testenvironment.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestPictureName : public QObject {
    Q_OBJECT
private slots:
    void isTakenByEveryFileSystem_data();
    void isTakenByEveryFileSystem();
    void staysInItsFolder_data();
    void staysInItsFolder();
    void leavesRoomForAnEnding();
};

void TestPictureName::isTakenByEveryFileSystem_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("name");
    const auto row
        = [](const QString &view, const QString &name) { QTest::newRow(qPrintable(view)) << view << name; };
    row(u"share"_s, u"share"_s);
    row(u"Market share 2018"_s, u"Market share 2018"_s);
    row(u"市场份额"_s, u"市场份额"_s);
    row(u"a/b"_s, u"a-b"_s);
    row(u"../x"_s, u"x"_s);
    row(u"/etc/passwd"_s, u"etc-passwd"_s);
    row(u"C:\\x"_s, u"C-x"_s);
    row(u"what? \"this\"|*"_s, u"what- -this"_s);
    row(u".hidden"_s, u"hidden"_s);
    row(u"--help"_s, u"help"_s);
    row(u"dots..."_s, u"dots"_s);
    row(u"a\nb"_s, u"a-b"_s);
    row(u"con"_s, u"chart-con"_s);
    row(u"LPT1.old"_s, u"chart-LPT1.old"_s);
    row(u"console"_s, u"console"_s);
    row(u".."_s, u"chart"_s);
    row(u"   "_s, u"chart"_s);
    row(QString(), u"chart"_s);
}

void TestPictureName::isTakenByEveryFileSystem()
{
    QFETCH(QString, view);
    QTEST(pictureName(view), "name");
}

void TestPictureName::staysInItsFolder_data()
{
    QTest::addColumn<QString>("view");
    for (const QString &view : {u"../../x"_s, u"a/../../b"_s, u"..\\x"_s, u"/"_s, u"a/./b"_s, u"~/x"_s})
        QTest::newRow(qPrintable(view)) << view;
}

void TestPictureName::staysInItsFolder()
{
    QFETCH(QString, view);
    const QFileInfo file(u"/folder/"_s + pictureName(view) + u".png"_s);
    QCOMPARE(QFileInfo(file.absoluteFilePath()).dir().path(), u"/folder"_s);
    QVERIFY(!pictureName(view).contains(u'/') && !pictureName(view).contains(u'\\'));
}

void TestPictureName::leavesRoomForAnEnding()
{
    const QString smile = u"😀"_s;
    for (const QString &view : {QString(500, u'a'), QString(500, u'额'), smile.repeated(100)}) {
        const QString name = pictureName(view);
        QVERIFY(!name.isEmpty());
        QVERIFY(name.toUtf8().size() <= 120);
        QVERIFY(view.startsWith(name));
        QVERIFY(!name.back().isHighSurrogate());
    }
}

TONGBAO_TEST_MAIN(TestPictureName)
#include "tst_picturename.moc"
