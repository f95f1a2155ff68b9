#include "ui/pages/chartcard.h"

#include "ui/common/icons.h"
#include "ui/pages/reasonpanel.h"

#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

ChartCard::ChartCard(QWidget *parent)
    : QFrame(parent)
    , m_stack(new QStackedLayout(this))
    , m_chart(new ChartView(this))
    , m_reason(new ReasonPanel(this))
    , m_pencil(new QToolButton(m_chart))
    , m_editor(new HeadingEditor(m_chart))
{
    setObjectName(u"chartCard"_s);
    setLook(this, Look::Card);
    m_stack->setContentsMargins(1, 1, 1, 1);
    m_chart->setObjectName(u"chartView"_s);
    m_chart->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_reason);
    connect(m_reason, &ReasonPanel::showAllRequested, this, &ChartCard::showAllRequested);
    connectHeadings();
    retranslate();
}

void ChartCard::connectHeadings()
{
    m_pencil->setObjectName(u"editTitleButton"_s);
    m_pencil->setIconSize({14, 14});
    m_pencil->setCursor(Qt::PointingHandCursor);
    setLook(m_pencil, Look::Flat);
    m_editor->hide();
    connect(m_pencil, &QToolButton::clicked, this, [this] { editHeadings(ChartView::Heading::Title); });
    connect(m_chart, &ChartView::headingActivated, this, &ChartCard::editHeadings);
    connect(m_chart, &ChartView::drawn, this, &ChartCard::placePencil);
    connect(m_editor, &HeadingEditor::kept, this, [this](const Headings &headings) {
        m_chart->setFocus(Qt::OtherFocusReason);
        if (headings != m_own)
            emit headingsChosen(headings);
    });
    connect(m_editor, &HeadingEditor::dropped, this, [this] { m_chart->setFocus(Qt::OtherFocusReason); });
}

void ChartCard::setHeadings(const Headings &own, const Headings &written)
{
    m_own = own;
    m_written = written;
}

// After the last word of the title, or at the card's edge where the title takes the whole line.
void ChartCard::placePencil()
{
    const QRect title = m_chart->headingRect(ChartView::Heading::Title);
    const QSize size = m_pencil->sizeHint();
    const int x = std::min(title.right() + 4, m_chart->width() - size.width() - 2);
    m_pencil->setGeometry(QRect(QPoint(x, title.center().y() - size.height() / 2 + 1), size));
    m_pencil->setVisible(!title.isEmpty());
}

void ChartCard::editHeadings(ChartView::Heading first)
{
    const QRect title = m_chart->headingRect(ChartView::Heading::Title);
    m_editor->setGeometry(QRect(QPoint(std::max(title.left() - 10, 2), std::max(title.top() - 8, 2)),
        QSize(m_chart->width() - 2 * std::max(title.left() - 10, 2), m_editor->sizeHint().height())));
    m_editor->edit(m_own, m_written, first == ChartView::Heading::Title);
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
    m_reason->showReason(tr("Nothing to draw"), reason, canShowAll);
    m_stack->setCurrentIndex(1);
}

void ChartCard::showWait(const QString &text)
{
    m_reason->showReason({}, text, false);
    m_stack->setCurrentIndex(1);
}

void ChartCard::setTheme(Theme theme)
{
    m_pencil->setIcon(icon(IconName::Edit, themeColours(theme).mutedText));
    m_chart->setTheme(theme);
}

void ChartCard::retranslate()
{
    m_pencil->setToolTip(tr("Write another title (F2 in the chart)"));
    m_pencil->setAccessibleName(tr("Edit title and subtitle"));
    m_editor->retranslate();
    m_reason->retranslate();
}

void ChartCard::resizeEvent(QResizeEvent *event)
{
    m_editor->keep(); // the title stands elsewhere now
    QFrame::resizeEvent(event);
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
