#pragma once

#include "db/domain/result.h"
#include "ui/charts/chartspec.h"
#include "ui/common/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace tongbao {

class ChartView;

// The chart, or in its place the reason why there is none and what to do about it.
class ChartCard : public QFrame {
    Q_OBJECT
public:
    explicit ChartCard(QWidget *parent = nullptr);

    void showChart(const ChartSpec &spec);
    // canShowAll: offers to show everything again.
    void showReason(const QString &reason, bool canShowAll);
    void setTheme(Theme theme);
    void retranslate();
    ChartView &chartView() { return *m_chart; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void showAllRequested();

private:
    QWidget *buildReason();

    QStackedLayout *m_stack;
    ChartView *m_chart;
    QLabel *m_heading;
    QLabel *m_reason;
    QPushButton *m_showAll;
};

} // namespace tongbao
