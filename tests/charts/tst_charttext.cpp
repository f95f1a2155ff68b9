#include "ui/charts/charttext.h"

#include "tests/support/widgettest.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestChartText : public QObject {
    Q_OBJECT
private slots:
    void keepsChineseNamesInOneLine();
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
