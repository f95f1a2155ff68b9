#include "ui/forms/membersedit.h"

#include "ui/common/plaintooltip.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int codeRole = Qt::UserRole;
constexpr int mostRows = 5; // seen at once

} // namespace

MembersEdit::MembersEdit(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_picker(new CodePicker(this))
{
    m_list->setObjectName(u"membersList"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_picker->setObjectName(u"memberPicker"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_list);
    layout->addWidget(m_picker);
    setFocusProxy(m_picker);
    connect(m_picker, &CodePicker::codeEdited, this, &MembersEdit::addChosen);
    connect(m_picker->lineEdit(), &QLineEdit::returnPressed, this, &MembersEdit::addChosen);
    retranslate();
    fitHeight();
}

void MembersEdit::retranslate()
{
    m_picker->lineEdit()->setPlaceholderText(tr("Add a member"));
    m_picker->lineEdit()->setAccessibleName(tr("Add a member"));
    m_list->setToolTip(tr("Delete takes a member out; Alt with Up or Down moves it."));
}

void MembersEdit::setAccessibleTitle(const QString &title)
{
    m_list->setAccessibleName(title);
}

void MembersEdit::setEntries(const QList<PickerEntry> &entries)
{
    m_entries = entries;
    m_picker->setEntries(entries);
    setCodes(codes());
}

QStringList MembersEdit::codes() const
{
    QStringList codes;
    for (int row = 0; row < m_list->count(); ++row)
        codes.append(m_list->item(row)->data(codeRole).toString());
    return codes;
}

void MembersEdit::setCodes(const QStringList &codes)
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const QString &code : codes)
        append(code);
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    fitHeight();
}

void MembersEdit::append(const QString &code)
{
    const auto known = std::find_if(
        m_entries.begin(), m_entries.end(), [&code](const PickerEntry &entry) { return entry.code == code; });
    auto *item = new QListWidgetItem(known == m_entries.end() ? code : known->text, m_list);
    item->setData(codeRole, code);
    item->setToolTip(plainToolTip(u"%1 (%2)"_s.arg(item->text(), code)));
}

// What is typed is added when it names one; the list of the picker says which.
void MembersEdit::addChosen()
{
    const QString code = m_picker->code();
    const auto isIt = [&code](const PickerEntry &entry) { return entry.code == code; };
    const bool isKnown = std::any_of(m_entries.begin(), m_entries.end(), isIt);
    if (m_picker->isChoosing() || !isKnown)
        return;
    m_picker->setCode({});
    if (codes().contains(code))
        return;
    append(code);
    m_list->setCurrentRow(m_list->count() - 1);
    fitHeight();
    emit edited();
}

void MembersEdit::removeCurrent()
{
    if (m_list->currentRow() < 0)
        return;
    delete m_list->takeItem(m_list->currentRow());
    fitHeight();
    emit edited();
}

void MembersEdit::moveCurrent(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    emit edited();
}

void MembersEdit::fitHeight()
{
    const int rows = std::clamp(m_list->count(), 1, mostRows);
    const int rowHeight = m_list->count() > 0 ? m_list->sizeHintForRow(0) : fontMetrics().height() + 10;
    m_list->setFixedHeight(rows * rowHeight + 2 * m_list->frameWidth() + 2);
}

bool MembersEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isAlt = key->modifiers() == Qt::AltModifier;
    if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)
        removeCurrent();
    else if (isAlt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
        moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace tongbao
