#include "ui/picturedrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <optional>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// One local PNG; several would each want the window.
std::optional<QString> pictureIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return std::nullopt;
    const QString path = urls.first().toLocalFile();
    return path.endsWith(u".png"_s, Qt::CaseInsensitive) ? std::optional(path) : std::nullopt;
}

} // namespace

PictureDrop::PictureDrop(QWidget *window)
    : QObject(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool PictureDrop::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrop = event->type() == QEvent::Drop;
    if (!isDrop && event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // that of all three
    const std::optional<QString> path = pictureIn(drop->mimeData());
    if (!path)
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction); // the file stays where it is
    drop->accept();
    if (isDrop)
        emit dropped(*path);
    return true;
}

} // namespace tongbao
