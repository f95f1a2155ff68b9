#include "ui/pages/headingeditor.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int longest = 300;

// What a person means by a field: nothing of their own when it says what the program writes anyway.
QString ownText(const QLineEdit &field, const QString &written)
{
    const QString text = field.text().simplified();
    return text == written ? QString() : text;
}

} // namespace

HeadingEditor::HeadingEditor(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLineEdit(this))
    , m_subtitle(new QLineEdit(this))
{
    setObjectName(u"headingEditor"_s);
    setLook(this, Look::Card);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(u"titleEdit"_s);
    m_subtitle->setObjectName(u"subtitleEdit"_s);
    for (QLineEdit *field : {m_title, m_subtitle}) {
        field->setMaxLength(longest);
        field->installEventFilter(this);
    }
    retranslate();
}

void HeadingEditor::retranslate()
{
    m_title->setAccessibleName(tr("Title of the chart"));
    m_subtitle->setAccessibleName(tr("Subtitle of the chart"));
}

void HeadingEditor::edit(const Headings &own, const Headings &written, bool startsWithTitle)
{
    m_written = written;
    m_title->setPlaceholderText(written.title);
    m_subtitle->setPlaceholderText(written.subtitle);
    m_title->setText(own.title.isEmpty() ? written.title : own.title);
    m_subtitle->setText(own.subtitle.isEmpty() ? written.subtitle : own.subtitle);
    show();
    raise();
    QLineEdit *first = startsWithTitle ? m_title : m_subtitle;
    first->setFocus(Qt::MouseFocusReason);
    first->selectAll();
}

void HeadingEditor::keep()
{
    if (isHidden())
        return;
    hide();
    emit kept({ownText(*m_title, m_written.title), ownText(*m_subtitle, m_written.subtitle)});
}

bool HeadingEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    // A menu over the field, or another window, ends nothing.
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool isPassing = reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason;
        if (!isPassing && !isAncestorOf(QApplication::focusWidget()))
            keep();
    }
    return QFrame::eventFilter(watched, event);
}

bool HeadingEditor::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        keep();
        return true;
    case Qt::Key_Escape:
        hide();
        emit dropped();
        return true;
    default:
        return false;
    }
}

} // namespace tongbao
