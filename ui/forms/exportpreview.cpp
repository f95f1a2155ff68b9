#include "ui/forms/exportpreview.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace tongbao {

namespace {

constexpr int square = 8;
constexpr int frame = 1;

} // namespace

ExportPreview::ExportPreview(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(320, 220);
}

QSize ExportPreview::sizeHint() const
{
    return {520, 340};
}

QSize ExportPreview::pixelsFor(const QSize &size) const
{
    const QSize room = (QSizeF(this->size() - QSize(2 * frame, 2 * frame)) * devicePixelRatioF()).toSize();
    return size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1});
}

void ExportPreview::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void ExportPreview::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QRect place(QPoint(), (QSizeF(m_picture.size()) / devicePixelRatioF()).toSize());
    place.setSize(place.size().boundedTo(size() - QSize(2 * frame, 2 * frame)));
    place.moveCenter(rect().center());
    if (m_picture.hasAlphaChannel()) {
        painter.fillRect(place, Qt::white);
        painter.setClipRect(place);
        for (int y = place.top(); y <= place.bottom(); y += square) {
            const int start = (y - place.top()) / square % 2 == 0 ? 0 : square;
            for (int x = place.left() + start; x <= place.right(); x += 2 * square)
                painter.fillRect(x, y, square, square, QColor(0xe2, 0xe5, 0xea));
        }
        painter.setClipping(false);
    }
    painter.drawImage(place, m_picture);
    painter.setPen(themeColours(themeOf(palette())).border);
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

} // namespace tongbao
