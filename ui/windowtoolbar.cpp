#include "ui/windowtoolbar.h"

#include "ui/common/icons.h"
#include "ui/mainactions.h"

#include <QAction>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int findBoxWidth = 260;

} // namespace

WindowToolBar::WindowToolBar(const MainActions &actions, QWidget *parent)
    : QToolBar(parent)
    , m_exportAction(actions.action(Command::ExportChart))
    , m_find(new QPushButton(this))
{
    setObjectName(u"toolBar"_s);
    setIconSize({18, 18});
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu); // nothing to hide: the menu says it all
    addButton(actions.action(Command::AddFigure), u"addButton"_s);
    addButton(actions.action(Command::Undo), u"undoButton"_s);
    addButton(actions.action(Command::Redo), u"redoButton"_s);
    addSpace();
    m_find->setObjectName(u"findBox"_s);
    m_find->setMinimumWidth(findBoxWidth);
    addWidget(m_find);
    connect(m_find, &QPushButton::clicked, actions.action(Command::Find), &QAction::trigger);
    addSpace();
    addButton(actions.action(Command::Import), u"importButton"_s);
    addButton(actions.action(Command::CopyChart), u"copyButton"_s);
    // No default action: that would put the menu's icon on the accent ground again at every change.
    m_export = addButton(nullptr, u"exportButton"_s);
    setLook(m_export, Look::Primary);
    connect(m_export, &QToolButton::clicked, m_exportAction, &QAction::trigger);
    connect(m_exportAction, &QAction::changed, this, &WindowToolBar::followExport);
}

void WindowToolBar::setTheme(Theme theme)
{
    m_find->setIcon(icon(IconName::Search, themeColours(theme).mutedText));
    QIcon image = icon(IconName::Export, themeColours(theme).accentText);
    const QIcon pale = icon(IconName::Export, theme);
    for (const QSize &size : image.availableSizes())
        image.addPixmap(pale.pixmap(size, QIcon::Disabled), QIcon::Disabled);
    m_export->setIcon(image);
}

void WindowToolBar::retranslate()
{
    setWindowTitle(tr("Tool bar"));
    setAccessibleName(windowTitle());
    m_find->setText(tr("Find a view, app or source… Ctrl+K"));
}

QWidget *WindowToolBar::findBox() const
{
    return m_find;
}

void WindowToolBar::addSpace()
{
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
}

void WindowToolBar::followExport()
{
    m_export->setText(m_exportAction->iconText());
    m_export->setToolTip(m_exportAction->toolTip());
    m_export->setEnabled(m_exportAction->isEnabled());
}

QToolButton *WindowToolBar::addButton(QAction *action, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    if (action)
        button->setDefaultAction(action);
    addWidget(button);
    return button;
}

} // namespace tongbao
