#include "ui/pages/controlrow.h"

#include "ui/common/theme.h"
#include "ui/pages/flowlayout.h"

#include <QHBoxLayout>
#include <QLabel>

namespace tongbao {

ControlRow::ControlRow(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new FlowLayout(this);
    layout->setSpacings(14, 8);
    // Fixed would keep it at one line: a widget's greatest height does not ask for its width.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QWidget *ControlRow::addGroup(QLabel *label, const QList<QWidget *> &controls)
{
    auto *group = new QWidget(this);
    auto *layout = new QHBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    setLook(label, Look::Muted);
    label->setBuddy(controls.first());
    layout->addWidget(label);
    for (QWidget *control : controls)
        layout->addWidget(control);
    addControl(group);
    return group;
}

void ControlRow::addControl(QWidget *control)
{
    layout()->addWidget(control);
}

} // namespace tongbao
