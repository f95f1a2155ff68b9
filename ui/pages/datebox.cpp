#include "ui/pages/datebox.h"

#include "db/domain/periodtext.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>

namespace tongbao {

DateBox::DateBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr);
    setMaxVisibleItems(16);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QComboBox::activated, this,
        [this](int index) { choose(index > 0 ? std::optional(itemData(index).toDate()) : std::nullopt); });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &DateBox::readText);
}

void DateBox::setDates(const QList<QDate> &dates, const QString &none, const std::optional<QDate> &date)
{
    const QSignalBlocker blocker(this);
    m_none = none;
    m_date = date;
    clear();
    addItem(none);
    for (const QDate &one : dates)
        addItem(one.toString(Qt::ISODate), one);
    showDate();
}

QSize DateBox::sizeHint() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QString text = m_date ? m_date->toString(Qt::ISODate) : m_none;
    const QSize contents(fontMetrics().horizontalAdvance(text) + 8, fontMetrics().height());
    const QSize size = style()->sizeFromContents(QStyle::CT_ComboBox, &option, contents, this);
    return {size.width(), QComboBox::sizeHint().height()};
}

void DateBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        showDate();
    QComboBox::keyPressEvent(event);
}

void DateBox::readText()
{
    const QString text = currentText().trimmed();
    if (text.isEmpty() || text == m_none) {
        choose(std::nullopt);
        return;
    }
    const PeriodReading reading = readPeriod(text);
    if (reading.kind != PeriodReading::Kind::Read) {
        setProblem(this, true);
        setToolTip(reading.message);
        return;
    }
    choose(reading.periods.first().lastDay());
}

void DateBox::choose(const std::optional<QDate> &date)
{
    const bool isOther = date != m_date;
    m_date = date;
    showDate();
    if (isOther)
        emit dateChosen(m_date);
}

void DateBox::showDate()
{
    setProblem(this, false);
    setToolTip({});
    setCurrentIndex(m_date ? findData(*m_date) : 0);
    updateGeometry();
    setEditText(m_date ? m_date->toString(Qt::ISODate) : m_none);
}

} // namespace tongbao
