#include "ui/charts/charttext.h"

#include "tests/support/widgettest.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestChartText : public QObject {
    Q_OBJECT
private slots:
    void keepsChineseNamesInOneLine();
    void keepsWhatBelongsTogether_data();
    void keepsWhatBelongsTogether();
    void wrapsChineseSentences();
    void breaksANameThatIsWiderThanTheLine();
    void losesNothing();
};

namespace {

bool breaksWithin(const QStringList &lines, const QString &name)
{
    for (qsizetype at = 1; at < name.size(); ++at) {
        for (qsizetype line = 1; line < lines.size(); ++line) {
            if (lines.at(line - 1).endsWith(name.left(at)) && lines.at(line).startsWith(name.mid(at)))
                return true;
        }
    }
    return false;
}

const QString label = u"Alipay and Tenpay combined 支付宝+财付通 92.7%"_s;

} // namespace

void TestChartText::keepsChineseNamesInOneLine()
{
    for (int width = 60; width < 400; ++width) {
        const QStringList lines = wrappedText(label, chartFont(14), width);
        QVERIFY2(!breaksWithin(lines, u"支付宝"_s) && !breaksWithin(lines, u"财付通"_s),
            qPrintable(lines.join(u'|')));
    }
}

void TestChartText::keepsWhatBelongsTogether_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("whole");
    QTest::newRow("period") << u"Suning Pay (Yifubao) 易付宝 0.2% (2019 Q4)"_s << u"(2019 Q4)"_s;
    QTest::newRow("Chinese period") << u"支付宝+拉卡拉+财付通 >94%（2014年第三季度）"_s
                                    << u"（2014年第三季度）"_s;
    QTest::newRow("group") << u"Alipay and Tenpay combined 支付宝+财付通 92.7%"_s << u"支付宝+财付通"_s;
}

void TestChartText::keepsWhatBelongsTogether()
{
    QFETCH(QString, text);
    QFETCH(QString, whole);
    const QFont font = chartFont(14);
    for (double width = textWidth(whole, font) + 1; width < textWidth(text, font); width += 3) {
        const QStringList lines = wrappedText(text, font, width);
        QVERIFY2(!breaksWithin(lines, whole), qPrintable(lines.join(u'|')));
    }
}

void TestChartText::wrapsChineseSentences()
{
    const QString sentence = u"实心方块表示只公布了组合整体的数据按组合整体发布不作拆分"_s;
    const QStringList lines = wrappedText(sentence, chartFont(14), 200);
    QVERIFY(lines.size() > 1);
    QVERIFY(textWidth(lines.first(), chartFont(14)) > 180);
}

void TestChartText::breaksANameThatIsWiderThanTheLine()
{
    QCOMPARE(wrappedText(u"支付宝"_s, chartFont(14), 30).size(), 2);
}

void TestChartText::losesNothing()
{
    for (int width = 20; width < 400; width += 7)
        QCOMPARE(wrappedText(label, chartFont(14), width).join(QString()).remove(u' '),
            QString(label).remove(u' '));
}

TONGBAO_WIDGET_TEST_MAIN(TestChartText)
#include "tst_charttext.moc"
