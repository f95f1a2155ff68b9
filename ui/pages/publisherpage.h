#pragma once

#include "ui/pages/page.h"

class QAction;
class QLabel;

namespace tongbao {

class GridFooter;
class OrderTable;
class PublisherOrderModel;

// The open order that decides whose figure is drawn where several publishers have one: moved row by row with
// Alt and the arrow keys, by buttons and by dragging; one step each.
class PublisherPage : public Page {
    Q_OBJECT
public:
    // The repository outlives the page.
    explicit PublisherPage(Repository &repository, QWidget *parent = nullptr);

    void setPresentation(const Presentation &presentation) override;
    QString title() const override;
    QString name() const override { return {}; }
    ObservationText newFigure() const override;
    // A publisher is no figure: nothing is marked.
    void select(const std::optional<ObservationKey> &) override { }
    qsizetype figureCount() const override { return 0; }
    QString countText() const override;
    QString selectionSummary() const override { return {}; }

private:
    QAction *tableAction(const QString &name, const QKeySequence &key);
    void layOut();
    void connectParts();
    void refresh();
    void showState();
    void moveBy(int steps);
    void move(int from, int to);
    void takePlaceAway();
    void apply(const Edit &edit, int row);
    int currentRow() const; // -1: none

    Repository &m_repository;
    PublisherOrderModel *m_model;
    QLabel *m_explanation;
    OrderTable *m_table;
    QAction *m_up;
    QAction *m_down;
    QAction *m_top;
    QAction *m_unrank;
    GridFooter *m_footer;
};

} // namespace tongbao
