#include "ui/common/dialogroom.h"

#include <QDialog>
#include <QLayout>

#include <algorithm>

namespace tongbao {

void makeRoomIn(QDialog &dialog)
{
    QLayout *layout = dialog.layout();
    layout->activate();
    const int wanted
        = std::max(layout->totalHeightForWidth(dialog.width()), layout->totalMinimumSize().height());
    if (dialog.height() < wanted)
        dialog.resize(dialog.width(), wanted);
}

} // namespace tongbao
