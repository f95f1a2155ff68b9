#include "ui/windowstatusbar.h"

#include "tests/support/widgettest.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestWindowStatusBar : public QObject {
    Q_OBJECT
private slots:
    void saysFileCountAndSelection();
    void saysHowManyOfAllAreShown();
    void saysWhatAPageCountsItself();
    void saysWhetherAllIsSaved_data();
    void saysWhetherAllIsSaved();

private:
    static QString text(const WindowStatusBar &bar, const QString &name)
    {
        return bar.findChild<QLabel *>(name)->text();
    }
};

void TestWindowStatusBar::saysFileCountAndSelection()
{
    WindowStatusBar bar;
    WindowStatus status;
    status.path = u"/home/analyst/market.tongbao"_s;
    status.shownFigures = status.allFigures = 412;
    status.selection = u"2 selected, mean 46.4%"_s;
    bar.setStatus(status);
    QCOMPARE(text(bar, u"fileLabel"_s), u"market.tongbao"_s);
    QCOMPARE(bar.findChild<QLabel *>(u"fileLabel"_s)->toolTip(), u"/home/analyst/market.tongbao"_s);
    QCOMPARE(text(bar, u"countLabel"_s), u"412 data points"_s);
    QCOMPARE(text(bar, u"selectionLabel"_s), u"2 selected, mean 46.4%"_s);
}

void TestWindowStatusBar::saysHowManyOfAllAreShown()
{
    WindowStatusBar bar;
    WindowStatus status;
    status.shownFigures = 86;
    status.allFigures = 412;
    bar.setStatus(status);
    QCOMPARE(text(bar, u"countLabel"_s), u"86 of 412 data points"_s);
}

void TestWindowStatusBar::saysWhatAPageCountsItself()
{
    WindowStatusBar bar;
    WindowStatus status;
    status.allFigures = 412;
    status.count = u"31 deals in 47 reports"_s;
    bar.setStatus(status);
    QCOMPARE(text(bar, u"countLabel"_s), u"31 deals in 47 reports"_s);
}

void TestWindowStatusBar::saysWhetherAllIsSaved_data()
{
    QTest::addColumn<bool>("isReadOnly");
    QTest::addColumn<bool>("isModified");
    QTest::addColumn<QString>("expected");
    QTest::newRow("saved") << false << false << u"All changes saved"_s;
    QTest::newRow("unsaved") << false << true << u"Unsaved changes"_s;
    QTest::newRow("read-only") << true << false << u"Read-only"_s;
}

void TestWindowStatusBar::saysWhetherAllIsSaved()
{
    QFETCH(const bool, isReadOnly);
    QFETCH(const bool, isModified);
    WindowStatusBar bar;
    WindowStatus status;
    status.isReadOnly = isReadOnly;
    status.isModified = isModified;
    bar.setStatus(status);
    QTEST(text(bar, u"stateLabel"_s), "expected");
}

TONGBAO_WIDGET_TEST_MAIN(TestWindowStatusBar)
#include "tst_windowstatusbar.moc"
