#include "ui/imports/importtable.h"

#include "ui/imports/importheadview.h"
#include "ui/imports/importrowmodel.h"
#include "ui/imports/storedcelldelegate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int heightOfRow = 28;
constexpr int mostColumnWidth = 260;
constexpr int leastFateWidth = 160;
constexpr int mostFateWidth = 260; // among crowded columns
constexpr int measuredRows = 60;

} // namespace

ImportTable::ImportTable(QWidget *parent)
    : QTableView(parent)
    , m_rows(new ImportRowModel(this))
    , m_heads(new ImportHeadView(this))
{
    setObjectName(u"importTable"_s);
    setAccessibleName(tr("Rows of the table"));
    m_heads->setRows(m_rows);
    m_heads->setResizeContentsPrecision(measuredRows);
    setHorizontalHeader(m_heads);
    setModel(m_rows);
    setItemDelegate(new StoredCellDelegate(this));
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setIconSize({10, 10});
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(heightOfRow);
    connect(m_heads, &ImportHeadView::fieldChosen, this, &ImportTable::fieldChosen);
    connect(m_heads, &ImportHeadView::guessRequested, this, &ImportTable::guessRequested);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportTable::detailChanged);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &ImportTable::detailChanged);
}

void ImportTable::setPresentation(const Presentation &presentation)
{
    m_rows->setPresentation(presentation);
}

void ImportTable::setTable(const ImportAnswer &answer, qsizetype table, const Catalog &catalog)
{
    const QString before = m_rows->heads();
    const bool wasUnderstood = m_rows->isUnderstood();
    const bool wasRead = m_rows->isRead();
    m_rows->setTable(answer, table, catalog);
    const bool isNews = m_rows->isUnderstood() != wasUnderstood || m_rows->isRead() != wasRead;
    if (m_rows->heads() != before || isNews)
        fitColumns();
}

void ImportTable::setFate(const std::optional<RowOutcome::Kind> &kind)
{
    m_rows->setFate(kind);
}

QWidget *ImportTable::heads() const
{
    return m_heads;
}

QString ImportTable::detail() const
{
    const QModelIndex current = currentIndex();
    const QString fate = current.siblingAtColumn(m_rows->fateColumn()).data().toString();
    //: %1 the number of a row, %2 what will happen to it
    return fate.isEmpty() ? QString()
                          : tr("Row %1: %2").arg(current.siblingAtColumn(0).data().toString(), fate);
}

// Every column shows its first rows, but none leaves the others without room. Where the columns of the file
// would push it out of sight, what will happen stands beside the number of the row.
void ImportTable::fitColumns()
{
    const int fate = m_rows->fateColumn();
    const QAbstractItemView *view = this; // where the hint is public
    int taken = 0;
    for (int column = 0; column < fate; ++column) {
        const int wanted = std::max(view->sizeHintForColumn(column) + 8, m_heads->sectionSizeHint(column));
        setColumnWidth(column, std::min(wanted, mostColumnWidth));
        taken += columnWidth(column);
    }
    const bool isCrowded = m_rows->isUnderstood() && taken + leastFateWidth > viewport()->width();
    m_heads->moveSection(m_heads->visualIndex(fate), isCrowded ? 1 : fate);
    m_heads->setStretchLastSection(!isCrowded);
    if (isCrowded)
        setColumnWidth(fate, std::clamp(view->sizeHintForColumn(fate) + 8, leastFateWidth, mostFateWidth));
}

} // namespace tongbao
