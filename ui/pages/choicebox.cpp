#include "ui/pages/choicebox.h"

#include <QAbstractItemView>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QStylePainter>

#include <algorithm>

namespace tongbao {

namespace {

constexpr int mostTextWidth = 450;
constexpr int leastTextWidth = 40;

} // namespace

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaxVisibleItems(16);
    connect(this, &QComboBox::activated, this, [this] {
        updateGeometry();
        if (code() == m_code)
            return;
        m_code = code();
        explain();
        emit codeChosen(m_code);
    });
}

void ChoiceBox::setChoices(const QList<Choice> &choices, const QString &code)
{
    const QSignalBlocker blocker(this);
    if (choices != m_choices) {
        m_choices = choices;
        clear();
        for (const Choice &choice : choices) {
            addItem(choice.text, choice.code);
            if (!choice.toolTip.isEmpty())
                setItemData(count() - 1, choice.toolTip, Qt::ToolTipRole);
        }
    }
    m_code = code;
    setCurrentIndex(findData(code));
    explain();
    updateGeometry();
}

QSize ChoiceBox::sizeHint() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const int text = fontMetrics().horizontalAdvance(currentText());
    const QSize contents(std::clamp(text + 4, leastTextWidth, mostTextWidth), fontMetrics().height());
    const QSize size = style()->sizeFromContents(QStyle::CT_ComboBox, &option, contents, this);
    return {size.width(), QComboBox::sizeHint().height()};
}

QSize ChoiceBox::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 90), QComboBox::minimumSizeHint().height()};
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect room
        = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - 2);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

// What the chosen entry means, or all of its name where that is too long to be shown.
void ChoiceBox::explain()
{
    const QString meaning = currentData(Qt::ToolTipRole).toString();
    const bool isCut = fontMetrics().horizontalAdvance(currentText()) > mostTextWidth;
    setToolTip(meaning.isEmpty() && isCut ? currentText() : meaning);
}

void ChoiceBox::showPopup()
{
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    view()->setMinimumWidth(std::max(width(), view()->sizeHintForColumn(0) + scrollBar + 16));
    QComboBox::showPopup();
}

} // namespace tongbao
