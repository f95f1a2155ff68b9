#include "ui/common/messagebar.h"

#include "tests/support/widgettest.h"

#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestMessageBar : public QObject {
    Q_OBJECT
private slots:
    void isNotThereUntilSomethingHappens();
    void keepsAnErrorWhenANoticeComes();
    void closesByItsButton();
};

namespace {

QString textOf(const MessageBar &bar)
{
    return bar.findChild<QLabel *>(u"messageText"_s)->text();
}

} // namespace

void TestMessageBar::isNotThereUntilSomethingHappens()
{
    MessageBar bar;
    QVERIFY(bar.isHidden());
    bar.showNotice(u"Saved"_s);
    QVERIFY(!bar.isHidden());
    QCOMPARE(textOf(bar), u"Saved"_s);
}

void TestMessageBar::keepsAnErrorWhenANoticeComes()
{
    MessageBar bar;
    bar.showError({u"The file is read-only."_s});
    bar.showNotice(u"Saved"_s);
    QCOMPARE(textOf(bar), u"The file is read-only."_s);
}

void TestMessageBar::closesByItsButton()
{
    MessageBar bar;
    bar.showError({u"The file is read-only."_s});
    QTest::mouseClick(bar.findChild<QToolButton *>(u"closeMessageButton"_s), Qt::LeftButton);
    QVERIFY(bar.isHidden());
    bar.showNotice(u"Saved"_s);
    QCOMPARE(textOf(bar), u"Saved"_s);
}

TONGBAO_WIDGET_TEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
