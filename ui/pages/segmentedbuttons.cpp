#include "ui/pages/segmentedbuttons.h"

#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tongbao {

SegmentedButtons::SegmentedButtons(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedButtons::choose);
}

void SegmentedButtons::setChoices(const QList<Choice> &choices, const QString &code)
{
    m_code = code;
    if (choices != m_choices) {
        m_choices = choices;
        build();
    }
    showChosen();
}

QString SegmentedButtons::code() const
{
    return m_code;
}

bool SegmentedButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int place = m_group->id(qobject_cast<QAbstractButton *>(watched));
    const int count = static_cast<int>(m_choices.size());
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        choose((place + count - 1) % count);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        choose((place + 1) % count);
        break;
    default:
        return QWidget::eventFilter(watched, event);
    }
    m_group->checkedButton()->setFocus(Qt::OtherFocusReason);
    return true;
}

void SegmentedButtons::build()
{
    // The texts change in place, so that the focus stays where it is.
    while (m_group->buttons().size() > m_choices.size())
        delete m_group->buttons().last();
    while (m_group->buttons().size() < m_choices.size()) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->installEventFilter(this);
        m_group->addButton(button, static_cast<int>(m_group->buttons().size()));
        layout()->addWidget(button);
    }
    for (int place = 0; place < m_choices.size(); ++place) {
        QAbstractButton *button = m_group->button(place);
        button->setText(m_choices.at(place).text);
        button->setToolTip(m_choices.at(place).toolTip);
        button->setObjectName(u"segment-"_s + m_choices.at(place).code);
    }
    setSegments(m_group->buttons());
}

void SegmentedButtons::choose(int place)
{
    const QString code = m_choices.at(place).code;
    const bool isOther = code != m_code;
    m_code = code;
    showChosen();
    if (isOther)
        emit codeChosen(code);
}

void SegmentedButtons::showChosen()
{
    for (int place = 0; place < m_choices.size(); ++place) {
        QAbstractButton *button = m_group->button(place);
        const bool isChosen = m_choices.at(place).code == m_code;
        button->setChecked(isChosen);
        button->setFocusPolicy(isChosen ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

} // namespace tongbao
