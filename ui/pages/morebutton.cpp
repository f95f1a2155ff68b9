#include "ui/pages/morebutton.h"

#include "ui/common/theme.h"
#include "ui/pages/popupplace.h"

#include <QFormLayout>
#include <QFrame>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace tongbao {

MoreButton::MoreButton(QWidget *parent)
    : PopupButton(parent)
    , m_popup(new QFrame(this, Qt::Popup))
    , m_lines(new QFormLayout(m_popup))
{
    m_popup->setObjectName(u"morePopup"_s);
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_lines->setContentsMargins(12, 12, 12, 12);
    m_lines->setSpacing(8);
    m_lines->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_lines->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void MoreButton::addLine(QLabel *label, QWidget *control)
{
    setLook(label, Look::Muted);
    label->setBuddy(control);
    m_lines->addRow(label, control);
}

void MoreButton::addLine(QWidget *control)
{
    m_lines->addRow(control);
}

void MoreButton::setLineShown(QWidget *control, bool isShown)
{
    m_lines->setRowVisible(control, isShown);
    fitPopup();
}

void MoreButton::setTexts(const QString &text, int chosen)
{
    setText(chosen > 0 ? u"%1 (%2)"_s.arg(text).arg(chosen) : text);
    fitPopup(); // what is chosen in a line sets its width
    updateGeometry();
}

void MoreButton::open()
{
    m_popup->adjustSize();
    m_popup->move(popupPlace(*this, m_popup->size()));
    m_popup->show();
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        if (!m_lines->isRowVisible(row))
            continue;
        const QLayoutItem *field = m_lines->itemAt(row, QFormLayout::FieldRole);
        field = field ? field : m_lines->itemAt(row, QFormLayout::SpanningRole);
        field->widget()->setFocus(Qt::PopupFocusReason);
        break;
    }
}

void MoreButton::fitPopup()
{
    if (m_popup->isVisible())
        m_popup->adjustSize();
}

} // namespace tongbao
