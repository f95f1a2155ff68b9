#include "ui/pages/observationdelegate.h"

#include "ui/common/theme.h"
#include "ui/forms/pickerentries.h"
#include "ui/models/observationtablemodel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int leastTextWidth = 120;
constexpr int leastPickerWidth = 220;

std::optional<QList<PickerEntry>> entriesOf(int column, const Catalog &catalog, Language language)
{
    switch (column) {
    case MetricColumn:
        return metricEntries(catalog, language);
    case SubjectColumn:
        return subjectEntries(catalog, language);
    case RegionColumn:
        return regionEntries(language);
    case QualifierColumn:
        return qualifierEntries();
    case StatusColumn:
        return statusEntries();
    case SourceColumn:
        return sourceEntries(catalog, language);
    default:
        return std::nullopt;
    }
}

void drawFrame(QPainter *painter, const QRect &cell, const QColor &colour)
{
    painter->save();
    painter->setPen(QPen(colour, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(cell.adjusted(1, 1, -1, -1));
    painter->restore();
}

} // namespace

void ObservationDelegate::setContents(const Catalog &catalog, const Presentation &presentation)
{
    m_catalog = catalog;
    m_presentation = presentation;
}

void ObservationDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColours &colours = themeColours(m_presentation.theme);
    const bool isDraft = index.data(ObservationTableModel::DraftRole).toBool();
    QStyleOptionViewItem cell = option;
    const bool isCurrent = cell.state.testFlag(QStyle::State_HasFocus);
    cell.state.setFlag(QStyle::State_HasFocus, false); // our own frame instead of the style's
    if (isDraft) {
        QColor tint = colours.accent;
        tint.setAlphaF(0.10F);
        painter->fillRect(option.rect, tint);
    }
    QStyledItemDelegate::paint(painter, cell, index);
    if (!index.data(ObservationTableModel::ProblemRole).toString().isEmpty())
        drawFrame(painter, option.rect, colours.danger);
    else if (isCurrent)
        drawFrame(painter, option.rect, colours.accent);
}

QWidget *ObservationDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString title = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    const std::optional<QList<PickerEntry>> entries
        = entriesOf(index.column(), m_catalog, m_presentation.language);
    QWidget *editor = nullptr;
    if (entries) {
        auto *picker = new CodePicker(parent);
        picker->setEntries(*entries);
        picker->lineEdit()->setAccessibleName(title);
        editor = picker;
    } else {
        editor = new QLineEdit(parent);
    }
    editor->setObjectName(u"cellEditor"_s);
    editor->setAccessibleName(title);
    setLook(editor, Look::Cell);
    return editor;
}

void ObservationDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *picker = qobject_cast<CodePicker *>(editor)) {
        picker->setCode(text);
        picker->lineEdit()->selectAll();
    } else if (auto *edit = qobject_cast<QLineEdit *>(editor)) {
        edit->setText(text);
    }
}

void ObservationDelegate::setModelData(
    QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *picker = qobject_cast<CodePicker *>(editor))
        model->setData(index, picker->code());
    else if (const auto *edit = qobject_cast<QLineEdit *>(editor))
        model->setData(index, edit->text());
}

// An editor is wider than its column where the column is too narrow to type in, but never leaves the table.
void ObservationDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int least = qobject_cast<CodePicker *>(editor) ? leastPickerWidth : leastTextWidth;
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), least));
    if (const QWidget *table = editor->parentWidget(); place.right() >= table->width())
        place.moveRight(std::max(table->width() - 1, place.width() - 1));
    editor->setGeometry(place);
}

bool ObservationDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isTab = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isTab && !isReturn)
        return QStyledItemDelegate::eventFilter(watched, event);
    emit commitData(editor);
    emit closeEditor(editor, NoHint);
    if (isTab)
        emit tabPressed(key == Qt::Key_Backtab);
    else
        emit returnPressed();
    return true;
}

} // namespace tongbao
