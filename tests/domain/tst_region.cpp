#include "db/domain/region.h"
#include "db/domain/rules.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestRegion : public QObject {
    Q_OBJECT
private slots:
    void namesRegionsInBothLanguages();
    void namesHongKongUnderEitherCode();
    void leavesAnUnknownCodeAsItIs();
    void offersOnlyRegionsThatTheRulesTake();
};

void TestRegion::namesRegionsInBothLanguages()
{
    QCOMPARE(regionName(u"CN"_s, Language::English), u"China"_s);
    QCOMPARE(regionName(u"CN-SX"_s, Language::Chinese), u"山西"_s);
    QCOMPARE(regionName(u"CN-T1"_s, Language::English), u"First-tier cities"_s);
    QCOMPARE(regionName(u"WORLD"_s, Language::Chinese), u"全球"_s);
}

void TestRegion::namesHongKongUnderEitherCode()
{
    QCOMPARE(regionName(u"HK"_s, Language::English), u"Hong Kong"_s);
    QCOMPARE(regionName(u"CN-HK"_s, Language::English), u"Hong Kong"_s);
}

void TestRegion::leavesAnUnknownCodeAsItIs()
{
    QCOMPARE(regionName(u"SG"_s, Language::English), u"SG"_s);
}

void TestRegion::offersOnlyRegionsThatTheRulesTake()
{
    QVERIFY(!namedRegions().isEmpty());
    QCOMPARE(namedRegions().first(), u"CN"_s);
    for (const QString &code : namedRegions())
        QVERIFY2(isRegion(code), qPrintable(code));
}

TONGBAO_TEST_MAIN(TestRegion)
#include "tst_region.moc"
