#include "db/exchange/wholefile.h"

#include "tests/store/filestate.h"
#include "tests/support/testenvironment.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestWholeFile : public QObject {
    Q_OBJECT
private slots:
    void replacesAFile();
    void saysWhyAFileCannotBeOpened();
    void saysWhyTheBytesHaveNoRoom();

private:
    QTemporaryDir m_folder;
};

void TestWholeFile::replacesAFile()
{
    const QString path = m_folder.filePath(u"a.csv"_s);
    QVERIFY(writeFile(path, "first"));
    QVERIFY(writeFile(path, "second"));
    QCOMPARE(test::bytesOf(path), "second");
}

void TestWholeFile::saysWhyAFileCannotBeOpened()
{
    const Result<Done> missing = writeFile(m_folder.filePath(u"no/such/a.csv"_s), "x");
    QVERIFY(!missing);
    QVERIFY2(missing.error().message.contains(u"No such file or directory"_s),
        qPrintable(missing.error().message));
    const Result<Done> folder = writeFile(m_folder.path(), "x");
    QVERIFY(!folder);
    QVERIFY2(folder.error().message.contains(u"directory"_s), qPrintable(folder.error().message));
}

void TestWholeFile::saysWhyTheBytesHaveNoRoom()
{
    const QString path = m_folder.filePath(u"large.csv"_s);
    QVERIFY(writeFile(path, "old"));
    const QStringList files = QDir(m_folder.path()).entryList(QDir::Files);
    const test::FullDisk full(10000);
    const Result<Done> written = writeFile(path, QByteArray(50000, 'x'));
    QVERIFY(!written);
    QVERIFY2(written.error().message.contains(u"File too large"_s), qPrintable(written.error().message));
    QCOMPARE(test::bytesOf(path), "old");
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), files);
}

TONGBAO_TEST_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
