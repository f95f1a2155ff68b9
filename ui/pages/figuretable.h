#pragma once

#include <QHash>
#include <QTableView>

class QAction;

namespace tongbao {

// A table of figures: rows are selected as wholes, a click on a heading sorts (the third one sorts back), and
// what is selected goes to the clipboard as tab-separated text with Ctrl+C, from the menu with the headings.
class FigureTable : public QTableView {
    Q_OBJECT
public:
    explicit FigureTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void retranslate();
    // Columns as wide as the contents of the first rows need, until the person sets a width. Where all
    // together are too wide for the table, the widest give way; where there is room left, the last one takes
    // it.
    void fitColumns();
    // Shows or hides a column; that is no width set by hand, whichever button is down meanwhile.
    void setShown(int column, bool isShown);
    // Columns of names give way to the others down to this width; then the table scrolls.
    void setLeastNameWidth(int width) { m_leastNameWidth = width; }
    // No column is wider by itself; titles of reports are long.
    void setMostColumnWidth(int width) { m_mostColumnWidth = width; }
    QList<int> selectedRowNumbers() const; // from top to bottom
    // Selects these (from top to bottom), makes the first one current and brings it into sight.
    void selectRowNumbers(const QList<int> &rows);
    enum class Headings { Without, With };
    void copySelected(Headings headings) const;

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_leastNameWidth = 125;
    int m_mostColumnWidth = 300;
    void shareWidth();
    QList<int> columnsInSight() const;
    QList<int> selectedColumns() const;

    QAction *m_copy;
    QAction *m_copyWithHeadings;
    QHash<int, int> m_wantedWidths; // by column
    bool m_isSharing = false;
    bool m_isHeaderHeld = false; // with the mouse
    bool m_isSetByHand = false;
};

} // namespace tongbao
