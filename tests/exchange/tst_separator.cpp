#include "db/exchange/separator.h"

#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestSeparator : public QObject {
    Q_OBJECT
private slots:
    void findsWhatDividesTheLines_data();
    void findsWhatDividesTheLines();
    void keepsTheNumbersOfTheLines();
    void leavesWhatIsInQuotes();
};

void TestSeparator::findsWhatDividesTheLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("comma") << "a,b\n1,2\n"_ba << QChar(u',');
    QTest::newRow("semicolon") << "a;b\n1;2\n"_ba << QChar(u';');
    QTest::newRow("tab") << "a\tb\n1\t2\n"_ba << QChar(u'\t');
    QTest::newRow("full-width comma") << "季度，份额\n2018Q1，53.8\n"_ba << QChar(u'，');
    QTest::newRow("one column") << "a\n1\n"_ba << QChar(u',');
    QTest::newRow("nothing") << ""_ba << QChar(u',');
    QTest::newRow("semicolons around decimal commas") << "app;2018;2019\nA;1,5;2,5\n"_ba << QChar(u';');
    QTest::newRow("commas in thousands") << "a\tb\n1,200\t5\n1,300\t6\n2\t7\n"_ba << QChar(u'\t');
    QTest::newRow("commas in every line") << "a\t870,000,000\nb\t800,000,000\n"_ba << QChar(u'\t');
    QTest::newRow("commas in quotes") << "a;b\n\"1,2,3\";4\n\"1,2,3\";4\n"_ba << QChar(u';');
    QTest::newRow("members of a group") << "subject,members\nx,a;b\ny,c\n"_ba << QChar(u',');
    QTest::newRow("a title above") << "支付, 2018\n\na;b;c\n1;2;3\n4;5;6\n"_ba << QChar(u';');
    QTest::newRow("stated semicolon") << "sep=;\na,b;c\n1,5;2\n"_ba << QChar(u';');
    QTest::newRow("stated with CRLF") << "sep=\t\r\na,b\tc\r\n"_ba << QChar(u'\t');
    QTest::newRow("stated in quotes") << "\"sep=|\"\na|b,c\n"_ba << QChar(u'|');
    QTest::newRow("a column called sep") << "sep=,b\n1,2\n"_ba << QChar(u',');
}

void TestSeparator::findsWhatDividesTheLines()
{
    QFETCH(QByteArray, text);
    QTEST(separatorOf(text), "separator");
}

void TestSeparator::keepsTheNumbersOfTheLines()
{
    QCOMPARE(separatedText("sep=;\r\na;b\n", u';'), "\na;b\n"_ba);
    QCOMPARE(separatedText("sep=;", u';'), QByteArray());
    QCOMPARE(separatedText("a;b\n", u';'), "a;b\n"_ba);
}

void TestSeparator::leavesWhatIsInQuotes()
{
    QCOMPARE(separatorByte(u'，'), '\x1f');
    QCOMPARE(separatedText("甲，\"乙，丙\"，丁\n", u'，'), "甲\x1f\"乙，丙\"\x1f丁\n"_ba);
}

TONGBAO_TEST_MAIN(TestSeparator)
#include "tst_separator.moc"
