#include "ui/common/messagebar.h"

#include "tests/support/widgettest.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestMessageBar : public QObject {
    Q_OBJECT
private slots:
    void isNotThereUntilSomethingHappens();
    void keepsAnErrorWhenANoticeComes();
    void closesByItsButton();
    void offersWhatCanBeDone();
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

void TestMessageBar::offersWhatCanBeDone()
{
    MessageBar bar;
    QAction undo;
    undo.setIconText(u"Undo"_s);
    QSignalSpy triggered(&undo, &QAction::triggered);
    bar.showNotice(u"Imported 3 rows."_s, &undo);
    auto *button = bar.findChild<QPushButton *>(u"messageButton"_s);
    QCOMPARE(button->text(), u"Undo"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);
    bar.showNotice(u"Saved"_s);
    QVERIFY(button->isHidden());
    bar.showNotice(u"Imported 3 rows."_s, &undo);
    bar.showError({u"The file is read-only."_s});
    QVERIFY(button->isHidden());
}

TONGBAO_WIDGET_TEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
