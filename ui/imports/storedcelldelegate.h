#pragma once

#include <QStyledItemDelegate>

namespace tongbao {

// Draws what a file says and, behind an arrow, what it is taken for: "三十九 → 39%". What is kept is what a
// person checks, so it stands out, and stays whole where a column is narrow.
class StoredCellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace tongbao
