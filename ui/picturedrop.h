#pragma once

#include <QObject>

class QWidget;

namespace tongbao {

// Lets a PNG be dropped anywhere on a window. Whatever else is dragged there is left to others.
class PictureDrop : public QObject {
    Q_OBJECT
public:
    // Owned by the window.
    explicit PictureDrop(QWidget *window);

signals:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tongbao
