#include "ui/pages/figuretable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int heightOfRow = 28;
constexpr int mostColumnWidth = 480;
constexpr int measuredRows = 60;
constexpr int rowsOfHint = 4;
constexpr int mostRowsMeasured = 2000; // after each change of the table
constexpr int spaceOverLines = 4; // and under them
constexpr int heightOfMost = 1000;
constexpr int widestCellMargin = 20; // of any style, on each side of a text

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
    setWordWrap(true);
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
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        m_isSetByHand = m_isSetByHand || (!m_isSharing && m_isHeaderHeld);
        if (!m_isSharing)
            fitRows();
    });
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
        m_wantedWidths.insert(column, std::min(wanted + 2, mostColumnWidth));
    }
    shareWidth();
}

void FigureTable::setRowHeights(RowHeights heights)
{
    m_rowHeights = heights;
    fitRows();
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
        room -= m_wantedWidths.value(column, mostColumnWidth);
    const QHash<int, int> widths = room < 0 ? narrowedWidths(columns, -room) : m_wantedWidths;
    {
        const QScopedValueRollback rollback(m_isSharing, true);
        for (int column : columns)
            setColumnWidth(column, widths.value(column) + (column == columns.last() ? std::max(room, 0) : 0));
    }
    fitRows();
}

// Columns of names give way in proportion to what they want, so that all go on in about as many lines, which
// are to be two: rows of many lines leave few in sight.
QHash<int, int> FigureTable::narrowedWidths(QList<int> columns, int excess) const
{
    columns.removeIf([this](int column) { // a number that is cut is another number
        return model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    });
    QHash<int, int> widths = m_wantedWidths;
    for (bool isSettled = false; !isSettled && !columns.isEmpty();) {
        int wanted = 0;
        for (int column : std::as_const(columns))
            wanted += m_wantedWidths.value(column, mostColumnWidth);
        isSettled = true;
        for (int column : QList<int>(columns)) {
            const int full = m_wantedWidths.value(column, mostColumnWidth);
            const int twoLines = full / 2 + widestCellMargin;
            const int least = std::min(full, std::max(m_leastNameWidth, twoLines));
            const int width = full - static_cast<int>(std::ceil(double(full) * excess / wanted));
            widths.insert(column, std::max(width, least));
            if (width >= least)
                continue;
            excess -= full - least; // the others give way for it
            columns.removeOne(column);
            isSettled = false;
            break;
        }
    }
    return widths;
}

void FigureTable::fitRows()
{
    if (!model() || m_isFittingRows)
        return;
    const QScopedValueRollback rollback(m_isFittingRows, true);
    const QList<int> columns = columnsInSight();
    const bool isEqual = m_rowHeights == RowHeights::Equal || model()->rowCount() > mostRowsMeasured;
    if (isEqual) {
        const bool isNarrowed = std::any_of(columns.begin(), columns.end(),
            [this](int column) { return columnWidth(column) < m_wantedWidths.value(column); });
        const int height = isNarrowed ? 2 * fontMetrics().height() + 2 * spaceOverLines : heightOfRow;
        if (m_areRowsMeasured || verticalHeader()->defaultSectionSize() != height)
            verticalHeader()->setDefaultSectionSize(height); // of every row
        m_areRowsMeasured = false;
        return;
    }
    m_areRowsMeasured = true;
    for (int row = 0; row < model()->rowCount(); ++row)
        setRowHeight(row, neededHeight(row, columns));
}

int FigureTable::neededHeight(int row, const QList<int> &columns) const
{
    int height = heightOfRow;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int column : columns) {
        const QModelIndex index = model()->index(row, column);
        const QString text = index.data().toString();
        auto width = m_textWidths.constFind(text);
        if (width == m_textWidths.constEnd())
            width = m_textWidths.insert(text, fontMetrics().horizontalAdvance(text));
        if (*width + 2 * widestCellMargin <= columnWidth(column))
            continue;
        option.rect = QRect(0, 0, columnWidth(column), heightOfRow);
        option.features = QStyleOptionViewItem::HasDisplay;
        option.text = text;
        const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, this) + 1;
        const QRect room = style()->subElementRect(QStyle::SE_ItemViewItemText, &option, this);
        const QRect lines = fontMetrics().boundingRect(
            QRect(0, 0, room.width() - 2 * margin, heightOfMost), Qt::TextWordWrap, text);
        height = std::max(height, lines.height() + 2 * spaceOverLines);
    }
    return height;
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

void FigureTable::doItemsLayout()
{
    fitRows(); // a row that is sorted to another place takes its height along
    QTableView::doItemsLayout();
}

bool FigureTable::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_textWidths.clear();
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
