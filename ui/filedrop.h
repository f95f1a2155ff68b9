#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace tongbao {

// Lets files of one kind be dropped anywhere on a window. Whatever else is dragged there is left to others.
class FileDrop : public QObject {
    Q_OBJECT
public:
    enum class Count { One, Several };
    // endings: ".png". One: several files at once are none, since each would want the window. Owned by the
    // window.
    FileDrop(const QStringList &endings, Count count, QWidget *window);

signals:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStringList filesIn(const QMimeData *data) const;

    QStringList m_endings;
    Count m_count;
};

} // namespace tongbao
