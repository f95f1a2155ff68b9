#include "ui/forms/fittingscrollarea.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace tongbao {

namespace {

constexpr int lowest = 58; // a heading and two lines

} // namespace

FittingScrollArea::FittingScrollArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setFocusPolicy(Qt::NoFocus);
    // The bar's place is kept free, so that fields keep their width; without a use it is not seen.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int from, int to) {
        verticalScrollBar()->setProperty("idle", from == to);
        verticalScrollBar()->style()->unpolish(verticalScrollBar());
        verticalScrollBar()->style()->polish(verticalScrollBar());
    });
    verticalScrollBar()->setProperty("idle", true);
    setWidget(content);
}

QSize FittingScrollArea::sizeHint() const
{
    const QWidget *content = widget();
    const int width = viewport()->width();
    const QLayout *layout = content->layout();
    const int height = layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                             : content->sizeHint().height();
    return {content->sizeHint().width(), height};
}

QSize FittingScrollArea::minimumSizeHint() const
{
    // Room for the scroll bar, so that it never covers a field.
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
        std::min(lowest, sizeHint().height())};
}

bool FittingScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void FittingScrollArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    updateGeometry();
}

} // namespace tongbao
