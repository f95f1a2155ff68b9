#pragma once

#include <QHeaderView>

class QMenu;

namespace tongbao {

class ImportRowModel;

// The heads of an import's table: what the file says, and what the column is taken for with a menu to correct
// it. By keyboard: Left and Right go from head to head, Space or Down opens the menu.
class ImportHeadView : public QHeaderView {
    Q_OBJECT
public:
    explicit ImportHeadView(QWidget *parent = nullptr);

    void setRows(const ImportRowModel *model) { m_rows = model; }

signals:
    // A column of the file, and what the person says it holds; empty: it is not used.
    void fieldChosen(int fileColumn, const QString &field);
    void guessRequested(int fileColumn);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool hasMenu(int section) const;
    void step(int by);
    void openMenu(int section);
    void fillMenu(QMenu *menu, int fileColumn);

    const ImportRowModel *m_rows = nullptr;
    int m_current = -1; // with the keyboard
    int m_pressed = -1;
    int m_pressedWidth = 0;
};

} // namespace tongbao
