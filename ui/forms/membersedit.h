#pragma once

#include "ui/forms/codepicker.h"

#include <QStringList>
#include <QWidget>

class QListWidget;

namespace tongbao {

// The members of a group: a list, and a picker that adds one. The Delete key takes a member out, Alt with Up
// or Down moves it.
class MembersEdit : public QWidget {
    Q_OBJECT
public:
    explicit MembersEdit(QWidget *parent = nullptr);

    // What can be a member; keeps those that are.
    void setEntries(const QList<PickerEntry> &entries);
    QStringList codes() const;
    void setCodes(const QStringList &codes);
    void setAccessibleTitle(const QString &title);
    void retranslate();

signals:
    void edited(); // by the person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChosen();
    void removeCurrent();
    void moveCurrent(int by);
    void append(const QString &code);
    void fitHeight();

    QList<PickerEntry> m_entries;
    QListWidget *m_list;
    CodePicker *m_picker;
};

} // namespace tongbao
