#include "ui/forms/figureedit.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace tongbao {

FigureEdit::FigureEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_unit(new QLabel(this))
{
    m_unit->setObjectName(u"unitText"_s);
    m_unit->setTextFormat(Qt::PlainText);
    m_unit->setAttribute(Qt::WA_TransparentForMouseEvents);
    setLook(m_unit, Look::Muted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 9, 0);
    layout->addStretch(1);
    layout->addWidget(m_unit);
}

void FigureEdit::setUnitText(const QString &unit)
{
    m_unit->setText(unit);
    makeRoom();
}

void FigureEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        makeRoom();
}

void FigureEdit::makeRoom()
{
    const bool hasUnit = !m_unit->text().isEmpty();
    setTextMargins(0, 0, hasUnit ? m_unit->sizeHint().width() + 4 : 0, 0);
}

} // namespace tongbao
