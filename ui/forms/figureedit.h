#pragma once

#include <QLineEdit>

class QLabel;

namespace tongbao {

// A field for a figure with its unit at the right, inside the frame.
class FigureEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit FigureEdit(QWidget *parent = nullptr);

    void setUnitText(const QString &unit);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeRoom();

    QLabel *m_unit;
};

} // namespace tongbao
