#include "ui/forms/formfield.h"

#include "ui/common/theme.h"
#include "ui/forms/codepicker.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QLabel *wrappingLabel(const QString &objectName, Look look, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    label->hide();
    return label;
}

// "published_on" -> "publishedOn"
QString stem(const QString &name)
{
    QString result;
    bool isUpper = false;
    for (const QChar c : name) {
        if (c != u'_')
            result.append(isUpper ? c.toUpper() : c);
        isUpper = c == u'_';
    }
    return result;
}

} // namespace

FormField::FormField(const QString &name, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_editor(editor)
    , m_label(new QLabel(this))
    , m_whole(wrappingLabel(stem(name) + u"Whole"_s, Look::Small, this))
    , m_problem(wrappingLabel(stem(name) + u"Problem"_s, Look::Problem, this))
    , m_top(new QHBoxLayout)
{
    m_label->setObjectName(stem(name) + u"Label"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(editor);
    setLook(m_label, Look::Small);
    editor->setObjectName(stem(name) + u"Edit"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    m_top->setSpacing(6);
    m_top->addWidget(m_label, 1);
    layout->addLayout(m_top);
    layout->addWidget(editor);
    layout->addWidget(m_whole);
    layout->addWidget(m_problem);

    editor->installEventFilter(this);
    if (auto *picker = qobject_cast<CodePicker *>(editor)) {
        picker->lineEdit()->installEventFilter(this);
        connect(picker->lineEdit(), &QLineEdit::textChanged, this, &FormField::showWholeText);
    }
}

void FormField::setLabel(const QString &text)
{
    m_label->setText(text);
    m_editor->setAccessibleName(text);
    if (auto *picker = qobject_cast<CodePicker *>(m_editor))
        picker->lineEdit()->setAccessibleName(text);
}

void FormField::setProblem(const QString &message)
{
    m_problem->setText(message);
    m_problem->setVisible(!message.isEmpty());
    m_editor->setAccessibleDescription(message);
    tongbao::setProblem(m_editor, !message.isEmpty());
    showWholeText();
}

QString FormField::problem() const
{
    return m_problem->text();
}

void FormField::addAtLabel(QWidget *widget)
{
    m_top->addWidget(widget);
}

void FormField::putMessagesInto(QBoxLayout *target)
{
    target->addWidget(m_whole);
    target->addWidget(m_problem);
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool isLeft = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::MouseFocusReason;
        if (isLeft) {
            m_isTouched = true;
            emit left();
        }
    }
    // A wheel that scrolls the form must not change a choice that happens to be under it.
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::Resize || event->type() == QEvent::FocusIn
        || event->type() == QEvent::FocusOut)
        showWholeText();
    return QWidget::eventFilter(watched, event);
}

void FormField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWholeText();
}

// A name longer than its field is shown whole under it.
void FormField::showWholeText()
{
    const auto *picker = qobject_cast<CodePicker *>(m_editor);
    if (!picker)
        return;
    const QString text = picker->lineEdit()->text();
    m_whole->setText(text);
    m_whole->setVisible(!text.isEmpty() && picker->isCut() && m_problem->text().isEmpty());
}

} // namespace tongbao
