#include "ui/finder.h"

#include "ui/finderpopup.h"
#include "ui/mainactions.h"
#include "ui/navigationpanel.h"
#include "ui/workspace.h"

#include <QAction>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tongbao {

Finder::Finder(Repository &repository, const MainActions &actions, Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_repository(repository)
    , m_actions(actions)
    , m_workspace(workspace)
    , m_popup(new FinderPopup(window))
{
    connect(m_popup, &FinderPopup::chosen, this, &Finder::go);
}

void Finder::setPresentation(const Presentation &presentation)
{
    m_presentation = presentation;
    m_popup->retranslate();
}

void Finder::open(const QWidget *place)
{
    m_popup->showOver(place, entries(), m_presentation.theme);
}

QList<FinderEntry> Finder::entries() const
{
    return viewEntries() + catalogEntries(m_repository.catalog(), m_presentation.language) + commandEntries();
}

// Built-in views are found by their metrics too, which are named in both languages.
QList<FinderEntry> Finder::viewEntries() const
{
    const Catalog &catalog = m_repository.catalog();
    QList<FinderEntry> entries;
    const QList<View> views = builtInViews() + QList<View>{overviewView()};
    for (const View &view : views) {
        QStringList texts{view.name};
        for (const QString &code : view.query.metrics) {
            if (const Metric *metric = catalog.metric(code))
                texts += {metric->nameEn, metric->nameZh};
        }
        entries.append(finderEntry(FinderKind::View, view.name, viewTitle(view.kind), tr("View"), texts));
    }
    for (const SavedView &saved : catalog.savedViews()) {
        const Result<View> view = viewOf(saved);
        QStringList texts;
        if (view)
            texts = {view.value().title, view.value().subtitle};
        entries.append(finderEntry(
            FinderKind::View, NavigationPanel::viewPage(saved.name), saved.name, tr("Saved view"), texts));
    }
    return entries;
}

// By the text in the menu, and by their names, which are English.
QList<FinderEntry> Finder::commandEntries() const
{
    QList<FinderEntry> entries;
    for (const QAction *action : m_actions.all()) {
        // The charts are among the views already.
        const bool isView = builtInView(action->objectName().remove(u"PageAction"_s)).has_value();
        if (!action->isEnabled() || isView || action->objectName() == u"findAction")
            continue;
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        QString words = action->objectName();
        words.replace(QRegularExpression(u"(?=[A-Z])"_s), u" "_s);
        entries.append(finderEntry(FinderKind::Command, action->objectName(), MainActions::plainText(*action),
            key.isEmpty() ? tr("Command") : tr("Command, %1", "a key").arg(key), {words}));
    }
    return entries;
}

void Finder::go(const FinderEntry &entry)
{
    switch (entry.kind) {
    case FinderKind::View:
        m_workspace.showPage(entry.id);
        return;
    case FinderKind::Subject:
        m_workspace.showSubject(entry.id);
        return;
    case FinderKind::Metric:
        m_workspace.showMetric(entry.id);
        return;
    case FinderKind::Source:
        m_workspace.showSource(entry.id);
        return;
    case FinderKind::Command:
        for (QAction *action : m_actions.all()) {
            if (action->objectName() == entry.id)
                action->trigger();
        }
        return;
    }
}

} // namespace tongbao
