#include "db/exchange/wholefile.h"

#include "tests/support/testenvironment.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

// While it lives no file of this process can grow beyond so many bytes, as on a full disk.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t most)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{most, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallFiles)

private:
    rlimit m_before{};
};

} // namespace

class TestWholeFile : public QObject {
    Q_OBJECT
private slots:
    void replacesAFile();
    void saysWhyAFileCannotBeOpened();
    void saysWhyTheBytesHaveNoRoom();

private:
    QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_folder;
};

void TestWholeFile::replacesAFile()
{
    const QString path = m_folder.filePath(u"a.csv"_s);
    QVERIFY(writeFile(path, "first"));
    QVERIFY(writeFile(path, "second"));
    QCOMPARE(bytesOf(path), "second");
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
    const SmallFiles small(10000);
    const Result<Done> written = writeFile(path, QByteArray(50000, 'x'));
    QVERIFY(!written);
    QVERIFY2(written.error().message.contains(u"File too large"_s), qPrintable(written.error().message));
    QCOMPARE(bytesOf(path), "old");
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), files);
}

TONGBAO_TEST_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
