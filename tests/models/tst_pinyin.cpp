#include "ui/models/pinyin.h"

#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestPinyin : public QObject {
    Q_OBJECT
private slots:
    void readsNames_data();
    void readsNames();
    void startsAtASyllable();
    void readsNothingWithoutChinese();
};

void TestPinyin::readsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::newRow("whole") << u"支付宝"_s << u"zhifubao"_s;
    QTest::newRow("initials") << u"支付宝"_s << u"zfb"_s;
    QTest::newRow("second word") << u"微信支付"_s << u"zf"_s;
    QTest::newRow("among other letters") << u"招商银行App"_s << u"zsyh"_s;
    QTest::newRow("after a sign") << u"支付宝+财付通"_s << u"caifutong"_s;
    QTest::newRow("a bank is no travel") << u"中国建设银行"_s << u"jiansheyinhang"_s;
    QTest::newRow("a traveller is no bank") << u"携程旅行"_s << u"xiechenglvxing"_s;
    QTest::newRow("ü as u") << u"携程旅行"_s << u"luxing"_s;
    QTest::newRow("an asked one") << u"调查"_s << u"diaocha"_s;
    QTest::newRow("a city") << u"重庆"_s << u"chongqing"_s;
    QTest::newRow("traditional") << u"支付寶"_s << u"zhifubao"_s;
}

void TestPinyin::readsNames()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QVERIFY2(pinyinReadings(name).contains(readingMark + typed), qPrintable(pinyinReadings(name)));
}

void TestPinyin::startsAtASyllable()
{
    QVERIFY(!pinyinReadings(u"支付宝"_s).contains(readingMark + u"hifu"_s));
}

void TestPinyin::readsNothingWithoutChinese()
{
    QCOMPARE(pinyinReadings(u"Apple Pay 2018"_s), QString());
    QCOMPARE(pinyinReadings({}), QString());
}

TONGBAO_TEST_MAIN(TestPinyin)
#include "tst_pinyin.moc"
