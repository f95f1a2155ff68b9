#pragma once

#include <QObject>
#include <QPoint>

#include <functional>
#include <optional>

class QAbstractItemView;
class QFrame;
class QMouseEvent;

namespace tongbao {

// Lets rows of a list or table be dragged to another place, with a line where the row would go. Only the
// rows of one run move, and only within it: a drag that ends elsewhere, or that Escape gives up, does
// nothing. It moves nothing itself.
class RowDragging : public QObject {
    Q_OBJECT
public:
    struct Run {
        int first = 0;
        int count = 0;
    };
    // run: the rows that can be dragged at the moment. Owned by the view, which lists one row below another.
    RowDragging(QAbstractItemView *view, std::function<Run()> run);

signals:
    void dropped(int from, int to); // the row at `from` is to be the one at `to`

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release();
    void finish();
    bool isInRun(int row) const;
    std::optional<int> gapAt(QPoint place) const;
    void showGap(QPoint place);

    QAbstractItemView *m_view;
    std::function<Run()> m_run;
    QFrame *m_line;
    std::optional<int> m_pressedRow;
    QPoint m_pressedAt;
    bool m_isDragging = false;
    std::optional<int> m_gap; // before the row of that number: where the dragged one would go
};

} // namespace tongbao
