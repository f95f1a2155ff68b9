#include "ui/pages/figuretable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int heightOfRow = 28;
constexpr int measuredRows = 60;
constexpr int rowsOfHint = 4;

// A tab or a line end inside a cell would start another one.
QString oneCell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

} // namespace

FigureTable::FigureTable(QWidget *parent)
    : QTableView(parent)
    , m_copy(new QAction(this))
    , m_copyWithHeadings(new QAction(this))
{
    setObjectName(u"figureTable"_s);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(heightOfRow);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(measuredRows);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);

    m_copy->setObjectName(u"copyAction"_s);
    m_copyWithHeadings->setObjectName(u"copyWithHeadingsAction"_s);
    addActions({m_copy, m_copyWithHeadings});
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
        [this] { m_isSetByHand = m_isSetByHand || (!m_isSharing && m_isHeaderHeld); });
    horizontalHeader()->viewport()->installEventFilter(this);
    connect(m_copy, &QAction::triggered, this, [this] { copySelected(Headings::Without); });
    connect(m_copyWithHeadings, &QAction::triggered, this, [this] { copySelected(Headings::With); });
    retranslate();
}

void FigureTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    sortByColumn(-1, Qt::AscendingOrder);
}

void FigureTable::retranslate()
{
    // Its key is named in the menu and handled in keyPressEvent(): a shortcut would compete with the window's
    // own.
    m_copy->setText(
        u"%1\t%2"_s.arg(tr("Copy"), QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)));
    m_copyWithHeadings->setText(tr("Copy with headings"));
}

void FigureTable::fitColumns()
{
    m_wantedWidths.clear();
    for (int column : columnsInSight()) {
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        m_wantedWidths.insert(column, std::min(wanted + 2, m_mostColumnWidth));
    }
    shareWidth();
}

void FigureTable::setShown(int column, bool isShown)
{
    const QScopedValueRollback rollback(m_isSharing, true);
    setColumnHidden(column, !isShown);
}

void FigureTable::shareWidth()
{
    const QList<int> columns = columnsInSight();
    if (m_isSetByHand || columns.isEmpty() || m_wantedWidths.isEmpty())
        return;
    // The scroll bar of the rows comes and goes; its room is always left.
    int room = width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent) - 2 * frameWidth();
    for (int column : columns)
        room -= m_wantedWidths.value(column, m_mostColumnWidth);
    QHash<int, int> widths = m_wantedWidths;
    QList<int> names = columns; // a number that is cut is another number
    names.removeIf([this](int column) {
        return model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    });
    for (; room < 0; ++room) {
        const auto widest = std::max_element(names.begin(), names.end(),
            [&widths](int a, int b) { return widths.value(a) < widths.value(b); });
        if (widest == names.end() || widths.value(*widest) <= m_leastNameWidth)
            break;
        --widths[*widest];
    }
    const QScopedValueRollback rollback(m_isSharing, true);
    for (int column : columns)
        setColumnWidth(column, widths.value(column) + (column == columns.last() ? std::max(room, 0) : 0));
}

QList<int> FigureTable::selectedRowNumbers() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void FigureTable::selectRowNumbers(const QList<int> &rows)
{
    QItemSelection selection;
    const int lastColumn = model()->columnCount() - 1;
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype end = i + 1;
        while (end < rows.size() && rows.at(end) == rows.at(end - 1) + 1)
            ++end;
        selection.select(model()->index(rows.at(i), 0), model()->index(rows.at(end - 1), lastColumn));
        i = end;
    }
    if (rows.isEmpty()) {
        selectionModel()->clear();
        return;
    }
    const QModelIndex first = model()->index(rows.first(), std::max(currentIndex().column(), 0));
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(first);
}

void FigureTable::copySelected(Headings headings) const
{
    const QList<int> rows = selectedRowNumbers();
    if (rows.isEmpty())
        return;
    const QList<int> columns = selectedColumns();
    QString text;
    const auto addLine = [&](const auto &cell) {
        QStringList cells;
        for (int column : columns)
            cells.append(oneCell(cell(column)));
        text += cells.join(u'\t') + u'\n';
    };
    if (headings == Headings::With)
        addLine([this](int column) { return model()->headerData(column, Qt::Horizontal).toString(); });
    for (int row : rows)
        addLine([&](int column) {
            const QModelIndex index = model()->index(row, column);
            return selectionModel()->isSelected(index) ? index.data().toString() : QString();
        });
    QGuiApplication::clipboard()->setText(text);
}

QSize FigureTable::sizeHint() const
{
    return {480, horizontalHeader()->sizeHint().height() + rowsOfHint * heightOfRow};
}

bool FigureTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

bool FigureTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == horizontalHeader()->viewport()) {
        if (event->type() == QEvent::MouseButtonPress)
            m_isHeaderHeld = true;
        else if (event->type() == QEvent::MouseButtonRelease)
            m_isHeaderHeld = false;
    }
    return QTableView::eventFilter(watched, event);
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelected(Headings::Without);
    else
        QTableView::keyPressEvent(event);
}

void FigureTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

// In the order in which they are seen, those with a selected cell.
QList<int> FigureTable::selectedColumns() const
{
    QList<int> columns = columnsInSight();
    columns.removeIf([this](int column) {
        const QItemSelection selection = selectionModel()->selection();
        return std::none_of(selection.begin(), selection.end(), [column](const QItemSelectionRange &range) {
            return range.left() <= column && column <= range.right();
        });
    });
    return columns;
}

QList<int> FigureTable::columnsInSight() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

} // namespace tongbao
