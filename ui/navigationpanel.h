#pragma once

#include "ui/common/icons.h"

#include <QHash>
#include <QWidget>

class QKeyEvent;
class QListWidget;
class QListWidgetItem;

namespace tongbao {

// The pages by name, under headings, with a count where there is something to count.
class NavigationPanel : public QWidget {
    Q_OBJECT
public:
    explicit NavigationPanel(QWidget *parent = nullptr);

    void addHeading(const QString &name);
    void addPage(const QString &name, IconName icon);
    // Texts for headings and pages by name, in the language of the moment.
    void setTitle(const QString &name, const QString &title);
    void setCount(const QString &name, qint64 count);
    // The saved views, in order, after the heading of that name, which is hidden when there are none.
    // changed: those that are shown otherwise than they are saved.
    void setViews(const QString &heading, const QStringList &views, const QStringList &changed);
    // The page name of a saved view, and back; a null text for a page that is none.
    static QString viewPage(const QString &view);
    static QString viewOfPage(const QString &page);
    void setTheme(Theme theme);
    void retranslate();
    // Emits nothing.
    void setCurrent(const QString &name);
    QString current() const;

signals:
    void pageChosen(const QString &name);
    void viewRenameRequested(const QString &view);
    void viewDuplicationRequested(const QString &view);
    void viewDeletionRequested(const QString &view);
    void viewMoveRequested(const QString &view, int steps);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class CountDelegate;
    struct Entry {
        QListWidgetItem *item = nullptr;
        std::optional<IconName> icon = {};
    };
    void fitWidth();
    void makeViewsDraggable();
    void listViews(const QString &heading, const QStringList &views);
    bool handleKey(const QKeyEvent &event);
    void showViewMenu(const QString &view, QPoint place);

    QListWidget *m_list;
    CountDelegate *m_delegate;
    QHash<QString, Entry> m_entries;
    QStringList m_views; // in order
    Theme m_theme = Theme::Light;
};

} // namespace tongbao
