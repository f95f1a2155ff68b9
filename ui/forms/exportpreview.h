#pragma once

#include <QImage>
#include <QWidget>

namespace tongbao {

// Shows a picture as large as it fits, whole, with a chequered ground where it is transparent.
class ExportPreview : public QWidget {
    Q_OBJECT
public:
    explicit ExportPreview(QWidget *parent = nullptr);

    // Pixels of the screen that a picture of that size takes here: what to render it in.
    QSize pixelsFor(const QSize &size) const;
    void setPicture(const QImage &picture); // a null one empties the preview
    const QImage &picture() const { return m_picture; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture;
};

} // namespace tongbao
