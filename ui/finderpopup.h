#pragma once

#include "ui/common/theme.h"
#include "ui/models/finderentry.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace tongbao {

// The box of Ctrl+K: a search field over what it finds. Keys: type to search, arrows to move, Return to open,
// Escape to close.
class FinderPopup : public QFrame {
    Q_OBJECT
public:
    explicit FinderPopup(QWidget *parent);

    void retranslate();
    // In the middle of `place`, with its field over it.
    void showOver(const QWidget *place, const QList<FinderEntry> &entries, Theme theme);

signals:
    void chosen(const tongbao::FinderEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class HintDelegate;
    void fill();
    void choose(int row);
    bool handleKey(QKeyEvent *event);

    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_nothing;
    HintDelegate *m_delegate;
    QList<FinderEntry> m_entries;
    QList<FinderEntry> m_found; // one for each row
};

} // namespace tongbao
