#pragma once

#include "db/domain/repository.h"
#include "ui/common/presentation.h"
#include "ui/common/prompter.h"
#include "ui/common/waitingedits.h"

#include <QPointer>

namespace tongbao {

class ChartPage;
class NavigationPanel;
class Page;
class SavedViewCommands;

// The saved views in the window: their entries in the navigation, a page for each that was opened, and what
// becomes of both when the file's views change, by whatever hand.
class SavedViewPages : public QObject {
    Q_OBJECT
public:
    // All three outlive this.
    SavedViewPages(
        Repository &repository, Prompter &prompter, NavigationPanel &navigation, QObject *parent = nullptr);

    // The name of their heading in the navigation.
    static QString heading() { return QStringLiteral("viewsHeading"); }

    // Makes the page of a saved view; says why when it cannot be drawn. Other names do nothing.
    void open(const QString &page, const Presentation &presentation);
    // Follows what the file has now.
    void sync();
    // The page's wish to be saved is ours to fulfil.
    void watch(ChartPage &page);
    void saveAs(const View &view);

signals:
    void pageMade(const QString &name, tongbao::Page *page);
    void pageRenamed(const QString &from, const QString &to);
    void pageGone(const QString &name, const QString &instead); // a page to show instead
    void saved(const QString &page);
    void failed(const tongbao::Error &error);
    void busy(const tongbao::Retry &retry); // another program is writing to the file

private:
    struct Opened {
        SavedView saved;
        QPointer<Page> page;
    };
    // The name that the view has now, when it only was renamed; its own when it is there; null when it is
    // gone.
    QString nameNow(const SavedView &saved) const;
    void showEntries();

    Repository &m_repository;
    NavigationPanel &m_navigation;
    SavedViewCommands *m_commands;
    QList<SavedView> m_known; // at the last sync
    QList<Opened> m_opened;
};

} // namespace tongbao
