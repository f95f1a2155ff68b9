#include "ui/pages/gridactions.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QAction *named(const QString &name, const QKeySequence &key, QObject *parent)
{
    auto *action = new QAction(parent);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

} // namespace

GridActions::GridActions(QWidget *table)
    : QObject(table)
    , m_add(named(u"addRowAction"_s, Qt::Key_Insert, this))
    , m_duplicate(named(u"duplicateRowAction"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_D, this))
    , m_fillDown(named(u"fillDownAction"_s, Qt::CTRL | Qt::Key_D, this))
    , m_remove(named(u"deleteRowsAction"_s, Qt::Key_Delete, this))
    , m_restrict(named(u"restrictAction"_s, {}, this))
{
    auto *first = new QAction(this);
    first->setSeparator(true);
    auto *second = new QAction(this);
    second->setSeparator(true);
    table->addActions({first, m_restrict, second, m_add, m_duplicate, m_fillDown, m_remove});
}

void GridActions::retranslate(Theme theme)
{
    m_add->setText(tr("Add row"));
    m_duplicate->setText(tr("Duplicate"));
    m_fillDown->setText(tr("Fill down"));
    m_remove->setText(tr("Delete"));
    m_restrict->setText(tr("List only what says the same here"));
    m_add->setIcon(icon(IconName::Add, theme));
    m_duplicate->setIcon(icon(IconName::Copy, theme));
    m_fillDown->setIcon(icon(IconName::ChevronDown, theme));
    m_remove->setIcon(icon(IconName::Delete, theme));
    m_restrict->setIcon(icon(IconName::Filter, theme));
    const QList<std::pair<QAction *, QString>> tips{{m_add, tr("Add a data point under this row")},
        {m_duplicate, tr("Start a new data point like this one")},
        {m_fillDown, tr("Copy the topmost selected cell of each column into those below it")},
        {m_remove, tr("Delete the selected data points")}};
    for (const auto &[action, tip] : tips) {
        action->setToolTip(tr("%1 (%2)", "tool tip and key")
                               .arg(tip, action->shortcut().toString(QKeySequence::NativeText)));
    }
}

void GridActions::enable(bool isEditable, bool row, bool rows, bool cells)
{
    m_add->setEnabled(isEditable);
    m_duplicate->setEnabled(isEditable && row);
    m_fillDown->setEnabled(isEditable && cells);
    m_remove->setEnabled(isEditable && rows);
    m_restrict->setEnabled(row);
}

} // namespace tongbao
