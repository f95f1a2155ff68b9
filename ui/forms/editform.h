#pragma once

#include <QWidget>

namespace tongbao {

// A form whose keys are its own while it has the focus: Ctrl+S and Ctrl+Return save; Escape takes back what
// was typed in the field, as in the cell of a spreadsheet, and from an unchanged one asks to take back the
// rest.
class EditForm : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual bool isModified() const = 0;
    virtual void revert() = 0;

signals:
    void discardRequested(); // everything that was typed: after a question

protected:
    virtual void save() = 0;
    // What was typed in the field with the focus; false: nothing was.
    virtual bool takeBackField() = 0;
    virtual void setIcons() = 0; // in the colours of the palette

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeBack();
};

} // namespace tongbao
