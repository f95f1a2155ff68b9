#include "db/domain/historynames.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestHistoryNames : public QObject {
    Q_OBJECT
private slots:
    void namesAppsAndMetrics_data();
    void namesAppsAndMetrics();
    void leavesCodesWhereTheyAreMeant();
};

void TestHistoryNames::namesAppsAndMetrics_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("figure") << u"alipay 2018-Q4, 38.2 → 38.8"_s << u"Alipay 2018-Q4, 38.2 → 38.8"_s
                            << u"支付宝 2018-Q4, 38.2 → 38.8"_s;
    QTest::newRow("figures") << u"12 × tp_mobile_share"_s << u"12 × Third-party mobile payment share"_s
                             << u"12 × 第三方移动支付市场份额"_s;
    QTest::newRow("another metric") << u"alipay 2018-Q4, nothing → tp_mobile_share, 1 → 2"_s
                                    << u"Alipay 2018-Q4, nothing → Third-party mobile payment share, 1 → 2"_s
                                    << u"支付宝 2018-Q4, nothing → 第三方移动支付市场份额, 1 → 2"_s;
    QTest::newRow("unknown") << u"nobody 2018-Q4"_s << u"nobody 2018-Q4"_s << u"nobody 2018-Q4"_s;
}

void TestHistoryNames::namesAppsAndMetrics()
{
    QFETCH(QString, label);
    HistoryEntry entry;
    entry.kind = EditKind::Change;
    entry.label = label;
    const Catalog catalog = test::sampleCatalog();
    QTEST(withNames(entry, catalog, Language::English).label, "english");
    QTEST(withNames(entry, catalog, Language::Chinese).label, "chinese");
}

void TestHistoryNames::leavesCodesWhereTheyAreMeant()
{
    HistoryEntry entry;
    entry.kind = EditKind::Delete;
    entry.label = u"subjects: zfb → alipay"_s;
    QCOMPARE(withNames(entry, test::sampleCatalog(), Language::English).label, entry.label);
    entry.kind = EditKind::Import;
    entry.label = u"alipay.csv, alipay"_s; // a file's name
    QCOMPARE(withNames(entry, test::sampleCatalog(), Language::English).label, entry.label);
}

TONGBAO_TEST_MAIN(TestHistoryNames)
#include "tst_historynames.moc"
