#pragma once

#include "db/domain/facts.h"
#include "db/domain/language.h"
#include "ui/pages/popupbutton.h"

class QFrame;
class QListWidget;
class QListWidgetItem;

namespace tongbao {

// Which events a chart marks: a button that says how many and opens a list with a check box for each, and one
// for all of them on top. Space, Return and clicks switch; Escape closes.
class EventsButton : public PopupButton {
    Q_OBJECT
public:
    explicit EventsButton(QWidget *parent = nullptr);

    // Emits nothing. hidden: eventCode() of those left out; codes of no event here are kept.
    void setEvents(const QList<Event> &events, const QStringList &hidden, Language language);

signals:
    void hiddenChanged(const QStringList &codes); // by the person

protected:
    void open() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void tick();
    void toggle(const QListWidgetItem *item);
    QStringList codes() const;

    QList<Event> m_events;
    QStringList m_hidden;
    Language m_language = Language::English;
    QFrame *m_popup;
    QListWidget *m_list;
};

} // namespace tongbao
