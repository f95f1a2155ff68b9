#pragma once

#include <QComboBox>
#include <QList>

#include <memory>

class QCompleter;

namespace tongbao {

// One thing to choose: shown as `text`, found by any part of it, of its code and of other names, one a line
// of `search`.
struct PickerEntry {
    QString code;
    QString text;
    QString search;
};

// Chooses one of many by typing parts of its name or code. A text that names nothing stays as it was typed,
// so that nothing is lost, and is the code() then: the rules say what is wrong with it.
class CodePicker : public QComboBox {
    Q_OBJECT
public:
    explicit CodePicker(QWidget *parent = nullptr);
    ~CodePicker() override;

    // Keeps what is chosen or being typed.
    void setEntries(const QList<PickerEntry> &entries);
    QString code() const;
    void setCode(const QString &code); // an unknown one is shown as it is
    bool isChoosing() const; // the list is open
    // Whether the text is longer than the field.
    bool isCut() const;

    void showPopup() override;
    void hidePopup() override;

signals:
    void codeEdited(); // by the person, with every key

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    class Matches;
    // isTyping: the list follows what is typed, and no entry is marked in it before an arrow key.
    void openList(const QString &words, bool isTyping);
    void fitList();
    void choose(const QModelIndex &index);
    QModelIndex entryForReturn() const;
    bool chooseByKey(int key);
    QString codeFor(const QString &text) const;
    QString textFor(const QString &code) const;

    QList<PickerEntry> m_entries;
    QString m_code;
    std::unique_ptr<Matches> m_matches;
    QCompleter *m_completer;
};

} // namespace tongbao
