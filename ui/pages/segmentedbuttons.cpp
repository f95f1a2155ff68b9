#include "ui/pages/segmentedbuttons.h"

#include "ui/common/theme.h"
#include "ui/pages/choicebox.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tongbao {

SegmentedButtons::SegmentedButtons(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_box(new ChoiceBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    layout->addWidget(m_box);
    m_box->setObjectName(u"foldedChoice"_s);
    m_box->hide();
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedButtons::choose);
    connect(m_box, &ChoiceBox::codeChosen, this, [this](const QString &code) {
        m_code = code;
        showChosen();
        emit codeChosen(code);
    });
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

void SegmentedButtons::setFolded(bool isFolded)
{
    if (isFolded == m_isFolded)
        return;
    m_isFolded = isFolded;
    m_box->setVisible(isFolded);
    for (QAbstractButton *button : m_group->buttons())
        button->setVisible(!isFolded);
    setFocusProxy(isFolded ? m_box : nullptr);
    updateGeometry();
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
    QWidget *last = m_group->buttons().isEmpty() ? static_cast<QWidget *>(m_box) : m_group->buttons().last();
    while (m_group->buttons().size() < m_choices.size()) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->installEventFilter(this);
        m_group->addButton(button, static_cast<int>(m_group->buttons().size()));
        layout()->addWidget(button);
        button->setVisible(!m_isFolded);
        setTabOrder(last, button);
        last = button;
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
    m_box->setChoices(m_choices, m_code);
    m_box->setAccessibleName(accessibleName());
    for (int place = 0; place < m_choices.size(); ++place) {
        QAbstractButton *button = m_group->button(place);
        const bool isChosen = m_choices.at(place).code == m_code;
        button->setChecked(isChosen);
        button->setFocusPolicy(isChosen ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

} // namespace tongbao
