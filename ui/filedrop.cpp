#include "ui/filedrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace tongbao {

FileDrop::FileDrop(const QStringList &endings, Count count, QWidget *window)
    : QObject(window)
    , m_endings(endings)
    , m_count(count)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

// All that is dragged, when every one of it is a local file of the kind; else none.
QStringList FileDrop::filesIn(const QMimeData *data) const
{
    const QList<QUrl> urls = data->urls();
    if (m_count == Count::One && urls.size() != 1)
        return {};
    QStringList paths;
    for (const QUrl &url : urls) {
        const QString path = url.isLocalFile() ? url.toLocalFile() : QString();
        const bool isWanted = std::any_of(m_endings.begin(), m_endings.end(),
            [&path](const QString &ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
        if (!isWanted)
            return {};
        paths.append(path);
    }
    return paths;
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrop = event->type() == QEvent::Drop;
    if (!isDrop && event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // that of all three
    const QStringList paths = filesIn(drop->mimeData());
    if (paths.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction); // the file stays where it is
    drop->accept();
    if (isDrop)
        emit dropped(paths);
    return true;
}

} // namespace tongbao
