#pragma once

#include <QSplitter>

class QAbstractItemModel;
class QFrame;
class QLabel;

namespace tongbao {

class ChartCard;
class FigureTable;

// A chart, and under it the table of what is drawn, with a line between them that can be dragged.
class ChartAndTable : public QSplitter {
    Q_OBJECT
public:
    explicit ChartAndTable(QAbstractItemModel *model, QWidget *parent = nullptr);

    ChartCard &card() const { return *m_card; }
    FigureTable &table() const { return *m_table; }
    void setTableShown(bool isShown);
    // A line under the table; an empty text takes none. toolTip: the same at length.
    void setNote(const QString &text, const QString &toolTip);

private:
    ChartCard *m_card;
    QFrame *m_tableCard;
    FigureTable *m_table;
    QLabel *m_note;
};

} // namespace tongbao
