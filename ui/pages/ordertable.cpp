#include "ui/pages/ordertable.h"

#include "ui/common/rowdragging.h"

#include <QHeaderView>

namespace tongbao {

OrderTable::OrderTable(QWidget *parent)
    : FigureTable(parent)
{
    setSelectionMode(SingleSelection);
    setSortingEnabled(false);
    horizontalHeader()->setSortIndicatorShown(false);
    auto *dragging = new RowDragging(this, [this] {
        return RowDragging::Run{0, m_isDraggable && model() ? model()->rowCount() : 0};
    });
    connect(dragging, &RowDragging::dropped, this, &OrderTable::rowDropped);
}

} // namespace tongbao
