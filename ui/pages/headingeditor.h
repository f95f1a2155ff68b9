#pragma once

#include <QFrame>

class QLineEdit;

namespace tongbao {

// Title and subtitle of a chart. Empty texts: the ones that the program writes from what is drawn.
struct Headings {
    QString title = {};
    QString subtitle = {};

    bool operator==(const Headings &) const = default;
};

// Fields that stand in the place of a chart's title and subtitle while they are written. Return or a click
// elsewhere keeps what they say, Escape does not; an emptied field gives back the written text.
class HeadingEditor : public QFrame {
    Q_OBJECT
public:
    explicit HeadingEditor(QWidget *parent);

    void retranslate();
    void edit(const Headings &own, const Headings &written, bool startsWithTitle);
    // Ends the editing, if there is any.
    void keep();

signals:
    void kept(const tongbao::Headings &headings);
    void dropped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(int key);

    QLineEdit *m_title;
    QLineEdit *m_subtitle;
    Headings m_written;
};

} // namespace tongbao
