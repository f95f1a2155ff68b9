#pragma once

#include "db/domain/catalog.h"
#include "ui/common/presentation.h"

#include <QStyledItemDelegate>

namespace tongbao {

// The cells of the table of all data points: pickers for codes, plain fields for texts, a frame around the
// current cell, a tint on the row in edit, and a red frame around what is wrong.
class ObservationDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setContents(const Catalog &catalog, const Presentation &presentation);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    // From inside an editor, whose text has gone into the model by then.
    void tabPressed(bool isBack);
    void returnPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Catalog m_catalog;
    Presentation m_presentation;
};

} // namespace tongbao
