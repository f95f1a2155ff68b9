#include "ui/pages/flowlayout.h"

#include "tests/support/widgettest.h"

#include <QWidget>

using namespace tongbao;

class TestFlowLayout : public QObject {
    Q_OBJECT
private slots:
    void init();
    void setsItemsSideBySideWhileTheyFit();
    void goesOnInTheNextLine();
    void leavesHiddenItemsOut();
    void narrowsAnItemWiderThanTheLine();
    void asksForTheHeightOfItsLines();
    void setsAnItemToTheRightOfTheFirstLine();
    void setsItWithTheOthersWhereItWouldTakeHalfOfTheLine();

private:
    QWidget *box(QSize size);

    std::unique_ptr<QWidget> m_host;
    FlowLayout *m_layout = nullptr;
};

namespace {

class Box : public QWidget {
public:
    Box(QSize size, QWidget *parent)
        : QWidget(parent)
        , m_size(size)
    {
    }
    QSize sizeHint() const override { return m_size; }
    QSize minimumSizeHint() const override { return {10, 10}; }

private:
    QSize m_size;
};

} // namespace

void TestFlowLayout::init()
{
    m_host = std::make_unique<QWidget>();
    m_layout = new FlowLayout(m_host.get());
    m_layout->setSpacings(10, 5);
}

QWidget *TestFlowLayout::box(QSize size)
{
    auto *made = new Box(size, m_host.get());
    m_layout->addWidget(made);
    return made;
}

void TestFlowLayout::setsItemsSideBySideWhileTheyFit()
{
    QWidget *first = box({100, 20});
    QWidget *second = box({100, 30});
    m_layout->setGeometry({0, 0, 210, 100});
    QCOMPARE(first->geometry(), QRect(0, 0, 100, 20));
    QCOMPARE(second->geometry(), QRect(110, 0, 100, 30));
}

void TestFlowLayout::goesOnInTheNextLine()
{
    box({100, 20});
    box({100, 30});
    QWidget *third = box({100, 20});
    m_layout->setGeometry({0, 0, 319, 100});
    QCOMPARE(third->geometry(), QRect(0, 35, 100, 20));
}

void TestFlowLayout::leavesHiddenItemsOut()
{
    box({100, 20})->hide();
    QWidget *second = box({100, 20});
    m_layout->setGeometry({0, 0, 500, 100});
    QCOMPARE(second->geometry().x(), 0);
    QCOMPARE(m_layout->sizeHint(), QSize(100, 20));
}

void TestFlowLayout::narrowsAnItemWiderThanTheLine()
{
    QWidget *wide = box({500, 20});
    m_layout->setGeometry({0, 0, 200, 100});
    QCOMPARE(wide->width(), 200);
}

void TestFlowLayout::asksForTheHeightOfItsLines()
{
    for (int i = 0; i < 4; ++i)
        box({100, 20});
    QCOMPARE(m_layout->heightForWidth(1000), 20);
    QCOMPARE(m_layout->heightForWidth(210), 45);
    QCOMPARE(m_layout->heightForWidth(100), 95);
}

void TestFlowLayout::setsAnItemToTheRightOfTheFirstLine()
{
    QWidget *first = box({100, 20});
    QWidget *second = box({100, 20});
    QWidget *right = box({60, 24});
    m_layout->setAlignment(right, Qt::AlignRight);
    m_layout->setGeometry({0, 0, 400, 100});
    QCOMPARE(right->geometry(), QRect(340, 0, 60, 24));
    QCOMPARE(second->geometry().topLeft(), QPoint(110, 0));
    m_layout->setGeometry({0, 0, 250, 100});
    QCOMPARE(first->geometry().topLeft(), QPoint(0, 0));
    QCOMPARE(right->geometry(), QRect(190, 0, 60, 24));
    QCOMPARE(second->geometry().topLeft(), QPoint(0, 29));
    QCOMPARE(m_layout->heightForWidth(250), 49);
}

void TestFlowLayout::setsItWithTheOthersWhereItWouldTakeHalfOfTheLine()
{
    box({100, 20});
    QWidget *right = box({60, 20});
    m_layout->setAlignment(right, Qt::AlignRight);
    m_layout->setGeometry({0, 0, 120, 100});
    QCOMPARE(right->geometry().y(), 25);
}

TONGBAO_WIDGET_TEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
