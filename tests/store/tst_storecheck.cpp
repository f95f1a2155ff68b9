#include "db/store/figurechecks.h"
#include "db/store/sqlitestore.h"

#include "tests/store/filestate.h"
#include "tests/store/storetest.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

// What `check` finds, and how files are copied.
class TestStoreCheck : public QObject {
    Q_OBJECT
private slots:
    void init();
    void findsNothingInASoundFile();
    void findsReferencesToNothing();
    void findsARuleThatWasDropped();
    void findsWhatTheDomainRefuses();
    void findsARowThatCannotBeRead();
    void findsBrokenPages();
    void findsSharesOverAHundred();
    void countsNoShareTwice();
    void comparesGroupsWithTheirMembers_data();
    void comparesGroupsWithTheirMembers();
    void copiesTheWholeFile();
    void refusesToCopyOverSomething();
    void leavesNoHalfCopy();

private:
    // code: message, of all findings.
    QStringList findings(bool isQuick = false) const
    {
        const OpenResult opened = SqliteStore::open(m_path, OpenMode::ReadWrite, test::testClock());
        if (!opened)
            return {opened.error.message, opened.error.detail};
        QStringList texts;
        const Result<QList<CheckFinding>> found = opened.store->check(isQuick);
        for (const CheckFinding &finding : found.value())
            texts.append(finding.code + u": "_s + finding.message);
        return texts;
    }
    static Observation share(const QString &subject, const QString &text)
    {
        return test::observation(
            u"tp_mobile_share"_s, subject, u"2016-Q1"_s, test::figure(text), u"analysys-2018"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestStoreCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"market.tongbao"_s);
    QVERIFY(test::sampleStore(m_path));
}

void TestStoreCheck::findsNothingInASoundFile()
{
    QCOMPARE(findings(true), QStringList());
    QCOMPARE(findings(false), QStringList());
}

void TestStoreCheck::findsReferencesToNothing()
{
    const QString trigger
        = test::readSql(m_path, u"SELECT sql FROM sqlite_schema WHERE name = 'source_deleted'"_s).first();
    QCOMPARE(test::runSql(m_path,
                 u"DROP TRIGGER source_deleted; DELETE FROM source WHERE code = 'wiki-rmb'; "_s + trigger),
        QString());
    const QStringList found = findings(true);
    QCOMPARE(found.size(), 2);
    QVERIFY2(found.first().startsWith(u"foreign-key: A row of the table \"exchange_rate\""_s),
        qPrintable(found.first()));
    QVERIFY2(found.last().contains(u"USD CNY wiki-rmb, source"_s), qPrintable(found.last()));
}

void TestStoreCheck::findsARuleThatWasDropped()
{
    QCOMPARE(test::runSql(m_path, u"DROP TRIGGER observation_inserted"_s), QString());
    const QStringList found = findings();
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().startsWith(u"integrity: \"observation_inserted\""_s));
}

void TestStoreCheck::findsWhatTheDomainRefuses()
{
    // An owner that comes back to itself is beyond the schema.
    QCOMPARE(test::runSql(m_path, u"UPDATE subject SET owner = 'alipay' WHERE code = 'ant-financial'"_s),
        QString());
    const QStringList found = findings();
    QCOMPARE(found.size(), 2);
    QVERIFY2(found.first().startsWith(u"rule: ant-financial, owner: "_s), qPrintable(found.first()));
}

void TestStoreCheck::findsARowThatCannotBeRead()
{
    QCOMPARE(
        test::runSql(m_path,
            u"PRAGMA ignore_check_constraints=ON; UPDATE observation SET status = 'guess' WHERE subject = 'others'"_s),
        QString());
    const QStringList found = findings();
    const bool isNamed = std::any_of(found.begin(), found.end(), [](const QString &text) {
        return text.startsWith(u"rule: "_s)
            && text.contains(u"tp_mobile_share others CN 2018-Q1 analysys-2018"_s);
    });
    QVERIFY2(isNamed, qPrintable(found.join(u'\n')));
}

void TestStoreCheck::findsBrokenPages()
{
    // Enough entries that some pages hold nothing but the history, which opening does not read.
    const QString filler = u"INSERT INTO edit (made_at, kind, label, row_count) SELECT '2024', 'change', "
                           "hex(randomblob(2000)), 1 FROM observation"_s;
    QCOMPARE(test::runSql(m_path, filler), QString());
    QByteArray bytes = test::bytesOf(m_path);
    bytes.replace(bytes.size() - 3000, 2000, QByteArray(2000, '\xa5'));
    bytes.replace(bytes.size() - 4096, 8, QByteArray(8, '\xa5'));
    QVERIFY(test::writeBytes(m_path, bytes));
    const QStringList found = findings();
    QVERIFY(!found.isEmpty());
    QVERIFY2(found.first().startsWith(u"integrity: "_s), qPrintable(found.first()));
}

void TestStoreCheck::findsSharesOverAHundred()
{
    const Catalog catalog = test::sampleCatalog();
    const QList<Observation> tooMuch{share(u"alipay"_s, u"60"_s), share(u"tenpay"_s, u"42"_s)};
    const QList<CheckFinding> found = sharesOverHundred(tooMuch, catalog);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().code, u"shares-over-100"_s);
    QCOMPARE(found.first().severity, CheckFinding::Severity::Warning);
    QVERIFY(found.first().message.contains(u"tp_mobile_share, CN, 2016-Q1, Analysys"_s));
    // Rounding alone explains 100.1.
    QVERIFY(
        sharesOverHundred({share(u"alipay"_s, u"60.1"_s), share(u"tenpay"_s, u"40.0"_s)}, catalog).isEmpty());
    QVERIFY(
        sharesOverHundred({share(u"alipay"_s, u"60"_s), share(u"tenpay"_s, u"~45"_s)}, catalog).isEmpty());
    Observation otherPublisher = share(u"tenpay"_s, u"45"_s);
    otherPublisher.key.source = u"iresearch-2018"_s;
    QVERIFY(sharesOverHundred({share(u"alipay"_s, u"60"_s), otherPublisher}, catalog).isEmpty());
}

void TestStoreCheck::countsNoShareTwice()
{
    const Catalog catalog = test::sampleCatalog();
    QVERIFY(sharesOverHundred(
        {share(u"alipay"_s, u"55"_s), share(u"tenpay"_s, u"40"_s), share(u"alipay+tenpay"_s, u"95"_s)},
        catalog)
                .isEmpty());
    QVERIFY(sharesOverHundred({share(u"market-total"_s, u"100"_s), share(u"tenpay"_s, u"40"_s)}, catalog)
                .isEmpty());
    QCOMPARE(
        sharesOverHundred({share(u"alipay+tenpay"_s, u"95"_s), share(u"lakala"_s, u"9"_s)}, catalog).size(),
        1);
}

void TestStoreCheck::comparesGroupsWithTheirMembers_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QStringList>("figures"); // alipay, tenpay, both together
    QTest::addColumn<bool>("fits");
    const QString share = u"tp_mobile_share"_s;
    const QString used = u"app_penetration"_s;
    QTest::newRow("sum") << share << QStringList({u"54.2"_s, u"38.2"_s, u"92.4"_s}) << true;
    QTest::newRow("sum but for rounding") << share << QStringList({u"54"_s, u"38"_s, u"92.8"_s}) << true;
    QTest::newRow("too little") << share << QStringList({u"54.2"_s, u"38.2"_s, u"90.4"_s}) << false;
    QTest::newRow("too much") << share << QStringList({u"54.2"_s, u"38.2"_s, u"93.4"_s}) << false;
    QTest::newRow("member missing") << share << QStringList({u"54.2"_s, QString(), u"93.4"_s}) << true;
    QTest::newRow("range") << share << QStringList({u"50-55"_s, u"38.2"_s, u"92.4"_s}) << true;
    QTest::newRow("users of both") << used << QStringList({u"50.0"_s, u"40.0"_s, u"70.0"_s}) << true;
    QTest::newRow("fewer than one of them")
        << used << QStringList({u"50.0"_s, u"40.0"_s, u"45.0"_s}) << false;
    QTest::newRow("more than all of them") << used << QStringList({u"50.0"_s, u"40.0"_s, u"95.0"_s}) << false;
}

void TestStoreCheck::comparesGroupsWithTheirMembers()
{
    QFETCH(QString, metric);
    QFETCH(QStringList, figures);
    QFETCH(bool, fits);
    const QStringList subjects{u"alipay"_s, u"tenpay"_s, u"alipay+tenpay"_s};
    QList<Observation> observations;
    for (qsizetype i = 0; i < subjects.size(); ++i) {
        if (figures.at(i).isEmpty())
            continue;
        observations.append(test::observation(
            metric, subjects.at(i), u"2016-Q1"_s, test::figure(figures.at(i)), u"analysys-2018"_s));
    }
    QCOMPARE(groupsAgainstMembers(observations, test::sampleCatalog()).isEmpty(), fits);
}

void TestStoreCheck::copiesTheWholeFile()
{
    const QString copy = m_folder->filePath(u"copy.tongbao"_s);
    const OpenResult opened = SqliteStore::open(m_path, OpenMode::ReadWrite, test::testClock());
    QVERIFY(opened.store->backup(copy));
    QCOMPARE(test::namesIn(m_folder->path()), QStringList({u"copy.tongbao"_s, u"market.tongbao"_s}));
    const OpenResult copied = SqliteStore::open(copy, OpenMode::ReadWrite, test::testClock());
    QCOMPARE(copied.outcome, OpenOutcome::Current);
    QCOMPARE(copied.store->observations({}).value(), opened.store->observations({}).value());
    QCOMPARE(copied.store->check(false).value().size(), 0);
    QVERIFY(copied.store->undo());
    QVERIFY(!opened.store->observations({}).value().isEmpty());
}

void TestStoreCheck::refusesToCopyOverSomething()
{
    const QString letter = m_folder->filePath(u"letter"_s);
    QVERIFY(test::writeBytes(letter, "Dear Sir"));
    const OpenResult opened = SqliteStore::open(m_path, OpenMode::ReadWrite, test::testClock());
    const QStringList before = test::folderState(m_folder->path());
    for (const QString &path : {letter, m_path, m_folder->path()}) {
        const Result<Done> copied = opened.store->backup(path);
        QVERIFY(!copied);
        QCOMPARE(copied.error().kind, ErrorKind::Conflict);
        QVERIFY(copied.error().message.contains(path));
    }
    QVERIFY(!opened.store->backup(QString()));
    QCOMPARE(test::folderState(m_folder->path()), before);
}

void TestStoreCheck::leavesNoHalfCopy()
{
    const OpenResult opened = SqliteStore::open(m_path, OpenMode::ReadWrite, test::testClock());
    const QString copy = m_folder->filePath(u"copy.tongbao"_s);
    {
        const test::FullDisk full(QFileInfo(m_path).size() / 2);
        const Result<Done> copied = opened.store->backup(copy);
        QVERIFY(!copied);
        QVERIFY(!copied.error().detail.isEmpty());
    }
    QVERIFY(!opened.store->backup(m_folder->filePath(u"nowhere/copy.tongbao"_s)));
    QCOMPARE(test::namesIn(m_folder->path()), QStringList(u"market.tongbao"_s));
    QVERIFY(opened.store->backup(copy));
}

TONGBAO_TEST_MAIN(TestStoreCheck)
#include "tst_storecheck.moc"
