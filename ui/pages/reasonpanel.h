#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tongbao {

// Stands where a chart or a table would: why there is none, and, where choices are to blame, a button that
// takes them back.
class ReasonPanel : public QWidget {
    Q_OBJECT
public:
    explicit ReasonPanel(QWidget *parent = nullptr);

    // heading: over the reason; none when empty.
    void showReason(const QString &heading, const QString &reason, bool canShowAll);
    void retranslate();

signals:
    void showAllRequested();

private:
    QLabel *m_heading;
    QLabel *m_reason;
    QPushButton *m_showAll;
};

} // namespace tongbao
