#pragma once

#include "ui/common/icons.h"

#include <QHash>
#include <QWidget>

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
    void setTheme(Theme theme);
    void retranslate();
    // Emits nothing.
    void setCurrent(const QString &name);
    QString current() const;

signals:
    void pageChosen(const QString &name);

private:
    class CountDelegate;
    struct Entry {
        QListWidgetItem *item = nullptr;
        std::optional<IconName> icon = {};
    };
    void fitWidth();

    QListWidget *m_list;
    CountDelegate *m_delegate;
    QHash<QString, Entry> m_entries;
};

} // namespace tongbao
