#include "ui/pages/publisherpage.h"

#include "db/domain/publisherorder.h"
#include "ui/common/icons.h"
#include "ui/models/catalogkind.h"
#include "ui/models/publisherordermodel.h"
#include "ui/pages/gridfooter.h"
#include "ui/pages/ordertable.h"

#include <QAction>
#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

PublisherPage::PublisherPage(Repository &repository, QWidget *parent)
    : Page(parent)
    , m_repository(repository)
    , m_model(new PublisherOrderModel(this))
    , m_explanation(new QLabel(this))
    , m_table(new OrderTable(this))
    , m_up(tableAction(u"moveUpAction"_s, Qt::ALT | Qt::Key_Up))
    , m_down(tableAction(u"moveDownAction"_s, Qt::ALT | Qt::Key_Down))
    , m_top(tableAction(u"moveToTopAction"_s, Qt::ALT | Qt::Key_Home))
    , m_unrank(tableAction(u"unrankAction"_s, Qt::Key_Delete))
    , m_footer(new GridFooter({m_up, m_down, m_top, m_unrank}))
{
    setObjectName(u"publisherPage"_s);
    layOut();
    connectParts();
    setPresentation({});
}

// Its key works while the table has the focus.
QAction *PublisherPage::tableAction(const QString &name, const QKeySequence &key)
{
    auto *action = new QAction(m_table);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    return action;
}

void PublisherPage::layOut()
{
    m_explanation->setObjectName(u"explanationLabel"_s);
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    setLook(m_explanation, Look::Muted);
    auto *card = new QFrame(this);
    setLook(card, Look::Card);
    auto *line = new QFrame(card);
    setLook(line, Look::Line);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addWidget(m_table, 1);
    inside->addWidget(line);
    inside->addWidget(m_footer);
    m_table->setModel(m_model);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_explanation);
    layout->addWidget(card, 1);
}

void PublisherPage::connectParts()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showState(); });
    connect(m_table, &OrderTable::rowDropped, this, &PublisherPage::move);
    connect(m_up, &QAction::triggered, this, [this] { moveBy(-1); });
    connect(m_down, &QAction::triggered, this, [this] { moveBy(1); });
    connect(m_top, &QAction::triggered, this, [this] { move(currentRow(), 0); });
    connect(m_unrank, &QAction::triggered, this, &PublisherPage::takePlaceAway);
    connect(&m_repository, &Repository::changed, this, [this](const ChangeNotice &notice) {
        if (notice.everything || notice.tables.contains(Table::Publishers)
            || notice.tables.contains(Table::Sources))
            refresh();
    });
}

void PublisherPage::setPresentation(const Presentation &presentation)
{
    m_explanation->setText(tr(
        "Where several publishers have the same figure and a chart draws one of them, it draws that of the "
        "publisher that stands higher here."));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_top->setText(tr("Move to the top"));
    m_unrank->setText(tr("Take out of the order"));
    m_up->setIcon(icon(IconName::ChevronUp, presentation.theme));
    m_down->setIcon(icon(IconName::ChevronDown, presentation.theme));
    m_top->setIcon(icon(IconName::Reset, presentation.theme));
    m_unrank->setIcon(icon(IconName::Delete, presentation.theme));
    for (QAction *action : {m_up, m_down, m_top, m_unrank}) {
        action->setToolTip(tr("%1 (%2)", "tool tip and key")
                               .arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    }
    m_table->retranslate();
    m_table->setAccessibleName(title());
    m_table->setDraggable(!m_repository.isReadOnly());
    refresh();
}

QString PublisherPage::title() const
{
    return catalogTitle(Table::Publishers);
}

ObservationText PublisherPage::newFigure() const
{
    ObservationText text;
    text.region = u"CN"_s;
    return text;
}

QString PublisherPage::countText() const
{
    return tr("%n publishers", nullptr, m_model->rowCount());
}

void PublisherPage::refresh()
{
    const int row = currentRow();
    m_model->setCatalog(m_repository.catalog());
    m_table->fitColumns();
    if (row >= 0 && m_model->rowCount() > 0)
        m_table->selectRowNumbers({std::min(row, m_model->rowCount() - 1)});
    showState();
    emit contentChanged();
}

void PublisherPage::showState()
{
    const int row = currentRow();
    const bool isEditable = row >= 0 && !m_repository.isReadOnly();
    m_up->setEnabled(isEditable && row > 0);
    m_top->setEnabled(isEditable && row > 0);
    m_down->setEnabled(isEditable && row < m_model->rowCount() - 1);
    m_unrank->setEnabled(isEditable && row < rankedPublishers(m_repository.catalog()));
    m_footer->setHint(
        m_repository.isReadOnly() ? QString() : tr("Drag a row, or press Alt with Up or Down."));
}

void PublisherPage::moveBy(int steps)
{
    move(currentRow(), currentRow() + steps);
}

void PublisherPage::move(int from, int to)
{
    if (from >= 0 && to >= 0 && to < m_model->rowCount())
        apply(movingPublisher(from, to, m_repository.catalog()), to);
}

void PublisherPage::takePlaceAway()
{
    const QString publisher = m_model->publishers().value(currentRow());
    for (const PublisherRank &rank : m_repository.catalog().publisherRanks()) {
        if (rank.publisher != publisher)
            continue;
        apply(unrankingPublisher(PublisherRank(rank)), -1);
        // It stands by name now, if it has sources; the person stays with it.
        const auto at = m_model->publishers().indexOf(publisher);
        m_table->selectRowNumbers(at < 0 ? QList<int>() : QList{static_cast<int>(at)});
        return;
    }
}

// row: where the publisher is afterwards.
void PublisherPage::apply(const Edit &edit, int row)
{
    const Retry attempt = [this, edit, row] {
        const Result<HistoryEntry> done = m_repository.apply(edit);
        if (!done && done.error().kind == ErrorKind::Busy)
            return false;
        if (!done)
            emit failed(done.error());
        else if (row >= 0)
            m_table->selectRowNumbers({row});
        return true;
    };
    if (!attempt())
        emit busy(attempt);
}

int PublisherPage::currentRow() const
{
    const QList<int> rows = m_table->selectedRowNumbers();
    return rows.size() == 1 ? rows.first() : -1;
}

} // namespace tongbao
