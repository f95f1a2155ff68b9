#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace tongbao {

// The line under the table of all data points: what is wrong with the row in edit, or how the keys work, and
// the table's actions as buttons.
class GridFooter : public QWidget {
    Q_OBJECT
public:
    explicit GridFooter(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setProblem(const QString &message); // empty: none
    void setHint(const QString &hint);

private:
    void write();

    QLabel *m_text;
    QString m_problem;
    QString m_hint;
};

} // namespace tongbao
