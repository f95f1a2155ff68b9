#pragma once

#include "db/domain/result.h"
#include "ui/charts/chartspec.h"
#include "ui/charts/chartview.h"
#include "ui/common/theme.h"
#include "ui/pages/headingeditor.h"

#include <QFrame>

class QStackedLayout;
class QToolButton;

namespace tongbao {

class ReasonPanel;

// The chart, or in its place the reason why there is none and what to do about it.
class ChartCard : public QFrame {
    Q_OBJECT
public:
    explicit ChartCard(QWidget *parent = nullptr);

    void showChart(const ChartSpec &spec);
    // canShowAll: offers to show everything again.
    void showReason(const QString &reason, bool canShowAll);
    // That there will be a chart: what is done meanwhile.
    void showWait(const QString &text);
    // What the person has written, and what the program writes where that is nothing.
    void setHeadings(const Headings &own, const Headings &written);
    void setTheme(Theme theme);
    void retranslate();
    ChartView &chartView() { return *m_chart; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void showAllRequested();
    void headingsChosen(const tongbao::Headings &headings);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectHeadings();
    void placePencil();
    void editHeadings(ChartView::Heading first);

    QStackedLayout *m_stack;
    ChartView *m_chart;
    ReasonPanel *m_reason;
    QToolButton *m_pencil;
    HeadingEditor *m_editor;
    Headings m_own;
    Headings m_written;
};

} // namespace tongbao
