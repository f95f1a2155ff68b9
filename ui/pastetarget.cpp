#include "ui/pastetarget.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tongbao {

bool pasteIntoField(QWidget *focus)
{
    auto *line = qobject_cast<QLineEdit *>(focus);
    if (const auto *box = qobject_cast<QComboBox *>(focus))
        line = box->lineEdit();
    else if (const auto *number = qobject_cast<QAbstractSpinBox *>(focus))
        line = number->findChild<QLineEdit *>();
    if (line && !line->isReadOnly()) {
        line->paste();
        return true;
    }
    if (auto *text = qobject_cast<QPlainTextEdit *>(focus); text && !text->isReadOnly()) {
        text->paste();
        return true;
    }
    return false;
}

} // namespace tongbao
