#pragma once

#include "db/domain/repository.h"
#include "ui/common/presentation.h"
#include "ui/models/finderentry.h"

namespace tongbao {

class FinderPopup;
class MainActions;
class Workspace;

// Ctrl+K: gathers all that can be opened by name, and opens what is chosen. A view is shown; an app is drawn
// alone in the chart at hand, or listed; a metric is drawn or listed; a source's figures are listed; a
// command runs.
class Finder : public QObject {
    Q_OBJECT
public:
    // All outlive the finder.
    Finder(Repository &repository, const MainActions &actions, Workspace &workspace, QWidget *window);

    void setPresentation(const Presentation &presentation);
    // Opens the box over the place in the tool bar that stands for it.
    void open(const QWidget *place);

private:
    QList<FinderEntry> entries() const;
    QList<FinderEntry> viewEntries() const;
    QList<FinderEntry> commandEntries() const;
    void go(const FinderEntry &entry);

    Repository &m_repository;
    const MainActions &m_actions;
    Workspace &m_workspace;
    Presentation m_presentation;
    FinderPopup *m_popup;
};

} // namespace tongbao
