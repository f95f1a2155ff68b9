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
    // together are too wide for the table, those of names give way; where there is room left, the last one
    // takes it.
    void fitColumns();
    // Shows or hides a column; that is no width set by hand, whichever button is down meanwhile.
    void setShown(int column, bool isShown);
    // Columns of names give way to the others down to this width; then the table scrolls.
    void setLeastNameWidth(int width) { m_leastNameWidth = width; }
    // A text that is longer than its column is wide goes on in a line below, and its row is as high as that
    // takes. Equal, and in tables of more rows than can be measured, all rows are equally high: two lines
    // where columns had to give way.
    enum class RowHeights { AsNeeded, Equal };
    void setRowHeights(RowHeights heights);
    QList<int> selectedRowNumbers() const; // from top to bottom
    // Selects these (from top to bottom), makes the first one current and brings it into sight.
    void selectRowNumbers(const QList<int> &rows);
    enum class Headings { Without, With };
    void copySelected(Headings headings) const;

    QSize sizeHint() const override;
    void doItemsLayout() override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareWidth();
    QHash<int, int> narrowedWidths(QList<int> columns, int excess) const;
    void fitRows();
    int neededHeight(int row, const QList<int> &columns) const;
    QList<int> columnsInSight() const;
    QList<int> selectedColumns() const;

    QAction *m_copy;
    QAction *m_copyWithHeadings;
    QHash<int, int> m_wantedWidths; // by column
    mutable QHash<QString, int> m_textWidths; // of what was measured
    int m_leastNameWidth = 170;
    bool m_isSharing = false;
    bool m_isHeaderHeld = false; // with the mouse
    bool m_isSetByHand = false;
    bool m_isFittingRows = false;
    RowHeights m_rowHeights = RowHeights::AsNeeded;
    bool m_areRowsMeasured = false;
};

} // namespace tongbao
