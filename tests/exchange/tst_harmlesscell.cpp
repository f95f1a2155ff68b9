#include "db/exchange/harmlesscell.h"

#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestHarmlessCell : public QObject {
    Q_OBJECT
private slots:
    void marksTextsLikeFormulas_data();
    void marksTextsLikeFormulas();
};

void TestHarmlessCell::marksTextsLikeFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+cmd"_s << u"'+cmd"_s;
    QTest::newRow("minus") << u"-cmd"_s << u"'-cmd"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"'\r=1"_s;
    QTest::newRow("apostrophe before one") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("apostrophes before one") << u"''=1"_s << u"'''=1"_s;
    QTest::newRow("negative number") << u"-2.50"_s << u"-2.50"_s;
    QTest::newRow("signed number") << u"+2"_s << u"+2"_s;
    QTest::newRow("plain text") << u"支付宝 = Alipay"_s << u"支付宝 = Alipay"_s;
    QTest::newRow("apostrophe in front") << u"'once'"_s << u"'once'"_s;
    QTest::newRow("only apostrophes") << u"''"_s << u"''"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestHarmlessCell::marksTextsLikeFormulas()
{
    QFETCH(QString, text);
    QTEST(harmlessCell(text), "cell");
    QCOMPARE(cellText(harmlessCell(text)), text);
}

TONGBAO_TEST_MAIN(TestHarmlessCell)
#include "tst_harmlesscell.moc"
