#include "db/domain/concentration.h"

#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

Q_DECLARE_METATYPE(QList<KnownShare>)

namespace {

// To the hundredth: what hand-worked figures are given to.
QString text(const Interval &interval)
{
    const QString low = QString::number(interval.low, 'f', 2);
    const QString high = QString::number(interval.high, 'f', 2);
    return low == high ? low : low + u'-' + high;
}

KnownShare exact(double share, int firms = 1)
{
    return {share, share, firms};
}

} // namespace

class TestConcentration : public QObject {
    Q_OBJECT
private slots:
    void boundsTheHerfindahlIndex_data();
    void boundsTheHerfindahlIndex();
    void boundsTheConcentrationRatio_data();
    void boundsTheConcentrationRatio();
    void growsWithTheNumberOfFirms();
    void addsUpWhatIsKnown();
};

void TestConcentration::boundsTheHerfindahlIndex_data()
{
    QTest::addColumn<QList<KnownShare>>("shares");
    QTest::addColumn<QString>("index");

    // 3091.36 + 1505.44, and 5.6² = 31.36 more at most.
    QTest::newRow("two of a market") << QList{exact(55.6), exact(38.8)} << u"4596.80-4628.16"_s;
    QTest::newRow("whole market") << QList{exact(60), exact(40)} << u"5200.00"_s;
    QTest::newRow("one firm") << QList{exact(100)} << u"10000.00"_s;
    QTest::newRow("ten equal firms") << QList<KnownShare>(10, exact(10)) << u"1000.00"_s;
    // The rest of 94.63 may be a single firm: 28.84 + 8954.84.
    QTest::newRow("a small firm alone") << QList{exact(5.37)} << u"28.84-8983.67"_s;
    QTest::newRow("nobody known") << QList<KnownShare>() << u"0.00-10000.00"_s;
    // Low: 50² + 35². High: 55² + 40² and a rest of 5² at most.
    QTest::newRow("ranges") << QList<KnownShare>{{50, 55}, {35, 40}} << u"3725.00-4650.00"_s;
    QTest::newRow("over 60") << QList<KnownShare>{{60, 100}} << u"3600.00-10000.00"_s;
    // Low: nothing and 70². High: 30² + 70².
    QTest::newRow("under 30 beside 70") << QList<KnownShare>{{0, 30}, {70, 70}} << u"4900.00-5800.00"_s;
    // Two of 47 each, or one of 94 and another of 6.
    QTest::newRow("a sum of two") << QList{exact(94, 2)} << u"4418.00-8872.00"_s;
    QTest::newRow("rounded to over 100") << QList{exact(54.5), exact(45.6)} << u"5049.61"_s;
}

void TestConcentration::boundsTheHerfindahlIndex()
{
    QFETCH(QList<KnownShare>, shares);
    QTEST(text(herfindahlIndex(shares)), "index");
}

void TestConcentration::boundsTheConcentrationRatio_data()
{
    QTest::addColumn<QList<KnownShare>>("shares");
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("ratio");

    const QList leaders{exact(38.8), exact(55.6)};
    QTest::newRow("CR1") << leaders << 1 << u"55.60"_s;
    QTest::newRow("CR2") << leaders << 2 << u"94.40"_s;
    QTest::newRow("CR3") << leaders << 3 << u"94.40-100.00"_s;
    // The rest of 46.4 may be one firm, and is less than the 53.6.
    QTest::newRow("CR1 of one known") << QList{exact(53.6)} << 1 << u"53.60"_s;
    QTest::newRow("CR2 of one known") << QList{exact(53.6)} << 2 << u"53.60-100.00"_s;
    QTest::newRow("CR1 of a small one") << QList{exact(5.37)} << 1 << u"5.37-94.63"_s;
    // Somebody unknown with 30 would be second.
    QTest::newRow("CR2 with a large rest") << QList{exact(50), exact(20)} << 2 << u"70.00-80.00"_s;
    QTest::newRow("CR2 of ranges") << QList<KnownShare>{{50, 55}, {35, 40}} << 2 << u"85.00-95.00"_s;
    QTest::newRow("CR1 over 60") << QList<KnownShare>{{60, 100}} << 1 << u"60.00-100.00"_s;
    QTest::newRow("CR1 of a sum of two") << QList{exact(94, 2)} << 1 << u"47.00-94.00"_s;
    QTest::newRow("CR2 of a sum of two") << QList{exact(94, 2)} << 2 << u"94.00-100.00"_s;
    QTest::newRow("whole market") << QList{exact(60), exact(40)} << 3 << u"100.00"_s;
    QTest::newRow("rounded to over 100") << QList{exact(54.5), exact(45.6)} << 2 << u"100.00"_s;
}

void TestConcentration::boundsTheConcentrationRatio()
{
    QFETCH(QList<KnownShare>, shares);
    QFETCH(int, n);
    QTEST(text(concentrationRatio(shares, n)), "ratio");
}

void TestConcentration::growsWithTheNumberOfFirms()
{
    const QList shares{exact(40), exact(25), exact(10), exact(3)};
    for (int n = 1; n < 6; ++n) {
        const Interval fewer = concentrationRatio(shares, n);
        const Interval more = concentrationRatio(shares, n + 1);
        QVERIFY(fewer.low <= more.low);
        QVERIFY(fewer.high <= more.high);
    }
}

void TestConcentration::addsUpWhatIsKnown()
{
    QCOMPARE(knownPart({{50, 55}, {0, 30}, {7, 7, 2}}), 57.0);
}

TONGBAO_TEST_MAIN(TestConcentration)
#include "tst_concentration.moc"
