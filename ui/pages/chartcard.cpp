#include "ui/pages/chartcard.h"

#include "ui/charts/chartview.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tongbao {

ChartCard::ChartCard(QWidget *parent)
    : QFrame(parent)
    , m_stack(new QStackedLayout(this))
    , m_chart(new ChartView(this))
    , m_heading(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_showAll(new QPushButton(this))
{
    setObjectName(u"chartCard"_s);
    setLook(this, Look::Card);
    m_stack->setContentsMargins(1, 1, 1, 1);
    m_chart->setObjectName(u"chartView"_s);
    m_chart->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(buildReason());
    connect(m_showAll, &QPushButton::clicked, this, &ChartCard::showAllRequested);
    retranslate();
}

QWidget *ChartCard::buildReason()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(10);
    setLook(m_heading, Look::Title);
    m_heading->setAlignment(Qt::AlignCenter);
    m_reason->setObjectName(u"reasonLabel"_s);
    m_reason->setAlignment(Qt::AlignCenter);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_showAll->setObjectName(u"showAllButton"_s);
    setLook(m_showAll, Look::Primary);
    layout->addStretch();
    layout->addWidget(m_heading);
    layout->addWidget(m_reason);
    layout->addWidget(m_showAll, 0, Qt::AlignCenter);
    layout->addStretch();
    return page;
}

void ChartCard::showChart(const ChartSpec &spec)
{
    m_chart->setSpec(spec);
    m_chart->setAccessibleName(spec.title);
    m_chart->setAccessibleDescription(spec.summary);
    m_stack->setCurrentIndex(0);
}

void ChartCard::showReason(const QString &reason, bool canShowAll)
{
    m_reason->setText(reason);
    m_showAll->setVisible(canShowAll);
    m_stack->setCurrentIndex(1);
}

void ChartCard::setTheme(Theme theme)
{
    m_chart->setTheme(theme);
}

void ChartCard::retranslate()
{
    m_heading->setText(tr("Nothing to draw"));
    m_showAll->setText(tr("Show everything again"));
}

QSize ChartCard::sizeHint() const
{
    return {640, 420};
}

QSize ChartCard::minimumSizeHint() const
{
    return {320, 200};
}

} // namespace tongbao
