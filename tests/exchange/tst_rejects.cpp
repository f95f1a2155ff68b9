#include "db/exchange/importer.h"

#include "tests/exchange/exchangefiles.h"
#include "tests/support/fakerepository.h"
#include "tests/support/testenvironment.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestRejects : public QObject {
    Q_OBJECT
private slots:
    void writesRowsAsTheyStoodWithTheirProblems();
    void takesTheFileAgainOnceItIsMended();
    void replacesEarlierReasons();
    void bringsFilesWithDifferentColumnsTogether();
    void keepsRowsWithTooFewOrTooManyFieldsRejected();
    void refusesToMixTables();
    void leavesNoFileWhereItCannotWrite();

private:
    QList<RejectedRow> rejectsOf(const QStringList &paths)
    {
        return importFiles(m_repository, paths, {{}, true, false}).value().rejects;
    }

    test::ExchangeFiles m_files;
    test::FakeRepository m_repository;
};

void TestRejects::writesRowsAsTheyStoodWithTheirProblems()
{
    const QString path = m_files.write(u"a.csv"_s,
        "Period,metric,subject,value,source,note\n"
        " 2018Q5,tp_mobile_share,lakala,138.9%,analysys-2019,\"one, \"\"two\"\"\"\n"
        "2018Q4,tp_mobile_share,lakala,0.6,analysys-2019,\n");
    QVERIFY(writeRejects(rejectsOf({path}), m_files.path(u"rejects.csv"_s)));
    const QByteArray written = m_files.read(u"rejects.csv"_s);
    const QByteArray expected = "period,metric,subject,value,source,note,problem\n"
                                " 2018Q5,tp_mobile_share,lakala,138.9%,analysys-2019,\"one, \"\"two\"\"\",";
    QVERIFY2(written.startsWith(expected), written);
    QCOMPARE(written.count('\n'), 2);
    QVERIFY(written.contains("period: "));
    QVERIFY(written.contains("value: A share cannot be above 100 %."));
}

void TestRejects::takesTheFileAgainOnceItIsMended()
{
    const QString path = m_files.write(u"a.csv"_s,
        "metric,subject,period,value,source\ntp_mobile_share,lakala,2017-Q4,138.9,analysys-2018\n");
    const QString rejects = m_files.path(u"rejects.csv"_s);
    QVERIFY(writeRejects(rejectsOf({path}), rejects));
    QCOMPARE(rejectsOf({rejects}).size(), 1);
    QByteArray bytes = m_files.read(u"rejects.csv"_s);
    m_files.write(u"rejects.csv"_s, bytes.replace("138.9", "0.6"));
    const Result<ImportReport> report = importFiles(m_repository, {rejects}, {});
    QCOMPARE(test::outcome(report), u"read 1: 1 added"_s);
}

void TestRejects::replacesEarlierReasons()
{
    const QString path
        = m_files.write(u"a.csv"_s, "publisher,problem,position\nAnalysys,position: an older reason,none\n");
    QVERIFY(writeRejects(rejectsOf({path}), m_files.path(u"rejects.csv"_s)));
    QCOMPARE(m_files.read(u"rejects.csv"_s),
        QByteArray(
            "publisher,position,problem\nAnalysys,none,\"position: \"\"none\"\" is not a place in the order. "
            "Enter 1, 2, 3 and so on.\"\n"));
}

void TestRejects::bringsFilesWithDifferentColumnsTogether()
{
    const QStringList paths{m_files.write(u"a.csv"_s, "source,publisher,title\na,,A\n"),
        m_files.write(u"b.csv"_s, "title,via,source,publisher\n,B site,b,B\n")};
    QVERIFY(writeRejects(rejectsOf(paths), m_files.path(u"rejects.csv"_s)));
    QCOMPARE(m_files.read(u"rejects.csv"_s),
        QByteArray("source,publisher,title,via,problem\n"
                   "a,,A,,publisher: This must not be empty. Enter a text.\n"
                   "b,B,,B site,title: This must not be empty. Enter a text.\n"));
}

void TestRejects::keepsRowsWithTooFewOrTooManyFieldsRejected()
{
    const QString path = m_files.write(u"a.csv"_s, "publisher,position\nAnalysys, Beijing,1\niResearch\n");
    const QString rejects = m_files.path(u"rejects.csv"_s);
    QVERIFY(writeRejects(rejectsOf({path}), rejects));
    QVERIFY(m_files.read(u"rejects.csv"_s).contains("\nAnalysys, Beijing,1,"));
    QCOMPARE(rejectsOf({rejects}).size(), 2);
}

void TestRejects::refusesToMixTables()
{
    const QStringList paths{m_files.write(u"a.csv"_s, "source,publisher,title\na,,A\n"),
        m_files.write(u"b.csv"_s, "publisher,position\nB,0\n")};
    const QList<RejectedRow> rejects = rejectsOf(paths);
    QCOMPARE(rejects.size(), 2);
    QVERIFY(!writeRejects(rejects, m_files.path(u"mixed.csv"_s)));
    QVERIFY(!writeRejects({}, m_files.path(u"mixed.csv"_s)));
    QVERIFY(!QFile::exists(m_files.path(u"mixed.csv"_s)));
}

void TestRejects::leavesNoFileWhereItCannotWrite()
{
    const QString path = m_files.write(u"a.csv"_s, "publisher,position\nB,0\n");
    const Result<Done> written = writeRejects(rejectsOf({path}), m_files.path(u"missing/rejects.csv"_s));
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(u"missing/rejects.csv"));
    QVERIFY(!QDir(m_files.path(u"missing"_s)).exists());
}

TONGBAO_TEST_MAIN(TestRejects)
#include "tst_rejects.moc"
