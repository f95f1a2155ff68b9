#include "ui/pages/datapage.h"

#include "ui/common/latestjob.h"
#include "ui/common/theme.h"
#include "ui/models/observationtablemodel.h"
#include "ui/models/selectionsummary.h"
#include "ui/pages/datacontrols.h"
#include "ui/pages/gridactions.h"
#include "ui/pages/gridfooter.h"
#include "ui/pages/observationdelegate.h"
#include "ui/pages/observationediting.h"
#include "ui/pages/observationgrid.h"
#include "ui/pages/readcontents.h"
#include "ui/pages/reasonpanel.h"

#include <QAction>
#include <QFrame>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// Unlike in a chart's table, the metric is what tells one row from the next.
constexpr int leastNameWidth = 190;

// From so many on, reading all again is faster than changing row by row.
constexpr qsizetype mostSingleChanges = 200;

} // namespace

class DataPage::Private {
public:
    Private(DataPage &page, Repository &repository, Prompter &prompter);

    void build();
    QWidget *buildTable();
    void connectParts();
    void connectEditing();
    void refreshIfStale();
    void refresh();
    void workBehind(const FigureReader &reader);
    void take(const ReadContents &read);
    void showChoices();
    void showCount();
    void applyFilter();
    void followNotice(const ChangeNotice &notice);
    bool followSingly(const QList<ObservationKey> &keys);
    void follow(const ChangeNotice &notice);
    QList<Observation> selected() const;
    std::optional<Observation> current() const;
    void followSelection();
    void tell();
    void addRow();
    void duplicateRow();
    void deleteRows();
    void deleteSelected();
    void fillDown();
    void showSaved(const ObservationKey &key);
    void showRow();

    DataPage &m_page;
    Repository &m_repository;
    Presentation m_presentation;
    bool m_isStale = true; // and nothing is under way
    LatestJob<ReadContents> m_job;
    bool m_isSelecting = false;
    bool m_isFitted = false;
    bool m_wasModified = false;

    ObservationTableModel *m_model;
    DataControls *m_controls;
    QFrame *m_card;
    QStackedLayout *m_stack;
    ObservationEditing *m_editing;
    ObservationGrid *m_table;
    GridActions *m_actions;
    GridFooter *m_footer;
    QList<ChangeNotice> m_held; // announced while an edit of ours was being applied
    // What to select when the figures are there; a null key: nothing.
    std::optional<std::optional<ObservationKey>> m_wanted;
    std::optional<ObservationKey> m_told; // what was said to be selected
    ReasonPanel *m_nothing;
};

DataPage::Private::Private(DataPage &page, Repository &repository, Prompter &prompter)
    : m_page(page)
    , m_repository(repository)
    , m_job(&page)
    , m_model(new ObservationTableModel(&page))
    , m_controls(new DataControls(&page))
    , m_card(new QFrame(&page))
    , m_stack(new QStackedLayout(m_card))
    , m_editing(new ObservationEditing(repository, prompter, *m_model, &page))
    , m_table(new ObservationGrid(*m_model, *m_editing, m_card))
    , m_actions(new GridActions(m_table))
    , m_footer(new GridFooter(
          {m_actions->add(), m_actions->duplicate(), m_actions->fillDown(), m_actions->remove()}))
    , m_nothing(new ReasonPanel(m_card))
{
    build();
    connectParts();
}

void DataPage::Private::build()
{
    setLook(m_card, Look::Card);
    m_stack->setContentsMargins(1, 1, 1, 1);
    m_stack->addWidget(buildTable());
    m_stack->addWidget(m_nothing);

    auto *layout = new QVBoxLayout(&m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_controls);
    layout->addWidget(m_card, 1);
}

QWidget *DataPage::Private::buildTable()
{
    auto *page = new QWidget(m_card);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_table->setLeastNameWidth(leastNameWidth);
    auto *line = new QFrame(page);
    setLook(line, Look::Line);
    layout->addWidget(m_table, 1);
    layout->addWidget(line);
    layout->addWidget(m_footer);
    return page;
}

void DataPage::Private::connectParts()
{
    connect(m_controls, &DataControls::filterChanged, &m_page, [this] { applyFilter(); });
    connect(m_controls, &DataControls::tableWanted, &m_page, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        if (m_table->selectedRowNumbers().isEmpty() && m_model->rowCount() > 0)
            m_table->selectRow(0);
    });
    connect(m_nothing, &ReasonPanel::showAllRequested, m_controls, &DataControls::clearFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, &m_page,
        [this] { followSelection(); });
    connect(&m_repository, &Repository::changed, &m_page,
        [this](const ChangeNotice &notice) { followNotice(notice); });
    auto *find = new QShortcut(QKeySequence::Find, &m_page);
    connect(find, &QShortcut::activated, m_controls, &DataControls::focusSearch);
    connectEditing();
}

void DataPage::Private::connectEditing()
{
    connect(m_editing, &ObservationEditing::failed, &m_page, &Page::failed);
    connect(m_editing, &ObservationEditing::busy, &m_page, [this](const Retry &retry) {
        // What is being typed into a cell must not be taken from under the person's hands.
        emit m_page.busy([this, retry] { return !m_table->isCellOpen() && retry(); });
    });
    connect(m_editing, &ObservationEditing::saved, &m_page,
        [this](const ObservationKey &key) { showSaved(key); });
    connect(m_editing, &ObservationEditing::applied, &m_page, [this] {
        const QList<ChangeNotice> held = std::exchange(m_held, {});
        for (const ChangeNotice &notice : held)
            follow(notice);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, &m_page, [this] { showRow(); });
    connect(m_model, &QAbstractItemModel::rowsRemoved, &m_page, [this] { showRow(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, &m_page, [this] { showRow(); });
    connect(m_actions->add(), &QAction::triggered, &m_page, [this] { addRow(); });
    connect(m_actions->duplicate(), &QAction::triggered, &m_page, [this] { duplicateRow(); });
    connect(m_actions->fillDown(), &QAction::triggered, &m_page, [this] { fillDown(); });
    connect(m_actions->remove(), &QAction::triggered, &m_page, [this] { deleteRows(); });
    connect(m_actions->restrict(), &QAction::triggered, &m_page, [this] {
        const auto column = static_cast<ObservationColumn>(m_table->currentIndex().column());
        if (const std::optional<Observation> like = current())
            m_controls->restrictTo(*like, column);
    });
}

void DataPage::Private::refreshIfStale()
{
    if (m_isStale)
        refresh();
}

void DataPage::Private::refresh()
{
    m_isStale = false;
    m_job.stop();
    if (const std::optional<FigureReader> reader = m_repository.readerOfMany())
        workBehind(*reader);
    else
        take(contentsOf(m_repository.observations({}), m_repository.catalog(), m_presentation.language));
}

// What was shown stays until the other thread has read all.
void DataPage::Private::workBehind(const FigureReader &reader)
{
    m_job.start([reader, catalog = m_repository.catalog(), language = m_presentation.language](
                    const Progress &progress) { return contentsOf(reader({}, progress), catalog, language); },
        [this](const ReadContents &read) { take(read); });
    showCount();
}

void DataPage::Private::take(const ReadContents &read)
{
    if (read.error)
        emit m_page.failed(*read.error);
    m_table->closeCell();
    m_table->delegate().setContents(m_repository.catalog(), m_presentation);
    m_model->setEditable(!m_repository.isReadOnly());
    {
        const QScopedValueRollback rollback(m_isSelecting, true);
        const GridSelection selection = m_table->gridSelection();
        m_model->setContents(*read.contents);
        m_table->restore(selection);
        if (m_editing->isEditing())
            m_table->goTo(m_model->draftRow(), selection.currentColumn);
    }
    showRow();
    if (!m_isFitted && m_model->rowCount() > 0) {
        m_table->fitColumns();
        m_isFitted = true;
    }
    showChoices();
    showCount();
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        m_page.select(*wanted);
    emit m_page.contentChanged();
}

void DataPage::Private::showChoices()
{
    m_controls->setChoices({m_model->metrics(), m_model->subjects(), m_model->publishers()},
        m_repository.catalog(), m_presentation);
}

void DataPage::Private::showCount()
{
    const qsizetype inAll = m_model->countInAll();
    m_controls->setCount(m_model->shownCount(), inAll);
    const QString reason = m_job.isRunning() ? tr("The data points are being read…")
        : inAll == 0
        ? tr("This file has no data points yet. Add one, or import a table.")
        : tr("No data point matches the search and the filters. Use fewer words, or show all again.");
    m_nothing->showReason({}, reason, inAll > 0);
    m_nothing->retranslate();
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

void DataPage::Private::applyFilter()
{
    {
        const QScopedValueRollback rollback(m_isSelecting, true);
        const GridSelection selection = m_table->gridSelection();
        m_model->setFilter(m_controls->filter());
        m_table->restore(selection);
    }
    showCount();
    emit m_page.contentChanged();
}

void DataPage::Private::followNotice(const ChangeNotice &notice)
{
    if (m_editing->isApplying())
        m_held.append(notice);
    else
        follow(notice);
}

void DataPage::Private::follow(const ChangeNotice &notice)
{
    if (m_isStale)
        return;
    const bool isOfFigures = notice.everything || notice.tables.contains(Table::Observations)
        || notice.tables.contains(Table::Metrics) || notice.tables.contains(Table::Subjects)
        || notice.tables.contains(Table::Sources);
    if (!isOfFigures)
        return;
    // What is being read may be from before the change.
    const bool isOnlyFigures = !m_job.isRunning() && !notice.everything
        && notice.tables == QList{Table::Observations} && notice.observations.size() <= mostSingleChanges;
    if (isOnlyFigures && m_page.isVisible() && followSingly(notice.observations))
        return;
    m_isStale = true;
    if (m_page.isVisible())
        refresh();
}

bool DataPage::Private::followSingly(const QList<ObservationKey> &keys)
{
    {
        const QScopedValueRollback rollback(m_isSelecting, true);
        for (const ObservationKey &key : keys) {
            const Result<std::optional<Observation>> found = m_repository.observation(key);
            if (!found)
                return false;
            m_model->setObservation(key, found.value());
        }
    }
    showChoices();
    showCount();
    emit m_page.contentChanged();
    return true;
}

QList<Observation> DataPage::Private::selected() const
{
    QList<Observation> observations;
    for (int row : m_table->selectedRowNumbers()) {
        if (!m_model->isNewRow(row))
            observations.append(m_model->observationAt(row));
    }
    return observations;
}

// The stored data point of the current row.
std::optional<Observation> DataPage::Private::current() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || m_model->isNewRow(row) ? std::nullopt : std::optional(m_model->observationAt(row));
}

void DataPage::Private::followSelection()
{
    if (!m_isSelecting)
        tell();
}

// The one data point in whose row cells are selected; said once, while the person goes from cell to cell.
void DataPage::Private::tell()
{
    const QList<int> rows = m_table->selectedRowNumbers();
    const bool isOne = rows.size() == 1 && !m_model->isNewRow(rows.first());
    const std::optional<ObservationKey> key
        = isOne ? std::optional(m_model->observationAt(rows.first()).key) : std::nullopt;
    if (key && m_told != key)
        emit m_page.observationSelected(m_model->observationAt(rows.first()));
    m_told = key;
    showRow();
    emit m_page.contentChanged();
}

void DataPage::Private::addRow()
{
    m_table->closeCell();
    if (!m_editing->finish())
        return;
    const std::optional<Observation> above = current();
    m_editing->startNew(m_page.newFigure(), above ? std::optional(above->key) : std::nullopt);
    m_stack->setCurrentIndex(0);
    m_table->editCell(m_model->draftRow(), above ? SubjectColumn : MetricColumn);
}

void DataPage::Private::duplicateRow()
{
    m_table->closeCell();
    const std::optional<Observation> like = m_editing->finish() ? current() : std::nullopt;
    if (!like)
        return;
    m_editing->startNew(observationText(*like), like->key);
    m_table->editCell(m_model->draftRow(), PeriodColumn); // two of one period and source there cannot be
}

void DataPage::Private::deleteRows()
{
    m_table->closeCell();
    const QList<int> rows = m_table->selectedRowNumbers();
    if (m_editing->isEditing() && rows == QList{m_model->draftRow()} && m_model->isNewRow(rows.first()))
        m_model->dropDraft();
    else if (m_editing->finish())
        deleteSelected();
}

// The cursor stays where it was, on what has moved up.
void DataPage::Private::deleteSelected()
{
    const QList<int> rows = m_table->selectedRowNumbers();
    const int column = m_table->currentIndex().column();
    const int before = m_model->rowCount();
    m_editing->remove(selected());
    if (!rows.isEmpty() && m_model->rowCount() < before)
        m_table->goTo(std::min(rows.first(), m_model->rowCount() - 1), column);
}

void DataPage::Private::fillDown()
{
    m_table->closeCell();
    if (!m_editing->finish())
        return;
    QMap<ObservationColumn, QList<int>> cells;
    const QMap<int, QList<int>> selectedCells = m_table->selectedCells();
    for (auto it = selectedCells.cbegin(); it != selectedCells.cend(); ++it)
        cells.insert(static_cast<ObservationColumn>(it.key()), *it);
    m_editing->fillDown(cells);
}

// A row that was saved may stand elsewhere now, or be no longer listed.
void DataPage::Private::showSaved(const ObservationKey &key)
{
    const int row = m_model->rowOf(key);
    if (row >= 0 && m_table->currentIndex().row() != row)
        m_table->goTo(row, std::max(m_table->currentIndex().column(), 0));
    m_told.reset();
    tell();
}

// What can be done with the current row, and what is wrong with it.
void DataPage::Private::showRow()
{
    const QModelIndex index = m_table->currentIndex();
    QString problem = index.data(ObservationTableModel::ProblemRole).toString();
    for (int column = 0; problem.isEmpty() && m_editing->isEditing() && column < ColumnCount; ++column)
        problem
            = m_model->index(m_model->draftRow(), column).data(ObservationTableModel::ProblemRole).toString();
    m_footer->setProblem(problem);
    const qsizetype rows = m_table->selectedRowNumbers().size();
    m_actions->enable(
        !m_repository.isReadOnly(), index.isValid() && current().has_value(), rows > 0, rows > 1);
    if (std::exchange(m_wasModified, m_page.isModified()) != m_page.isModified())
        emit m_page.contentChanged();
}

DataPage::DataPage(Repository &repository, Prompter &prompter, QWidget *parent)
    : Page(parent)
    , m_d(std::make_unique<Private>(*this, repository, prompter))
{
    setObjectName(u"dataPage"_s);
    setPresentation({});
}

DataPage::~DataPage()
{
    // A cell that is open to the last may still change the model, when nobody is there to follow.
    m_d->m_model->disconnect(this);
    m_d->m_table->selectionModel()->disconnect(this);
}

void DataPage::setPresentation(const Presentation &presentation)
{
    m_d->m_presentation = presentation;
    m_d->m_editing->setLanguage(presentation.language);
    m_d->m_actions->retranslate(presentation.theme);
    m_d->m_footer->setHint(m_d->m_repository.isReadOnly()
            ? QString()
            : tr("Type or press Enter to edit a cell; Escape takes it back."));
    m_d->m_table->retranslate();
    m_d->m_table->setAccessibleName(tr("Data points"));
    m_d->m_isStale = true;
    m_d->m_isFitted = false; // texts of another length
    if (isVisible())
        m_d->refresh();
}

QString DataPage::title() const
{
    return tr("Data points");
}

QString DataPage::name() const
{
    return {};
}

ObservationText DataPage::newFigure() const
{
    m_d->refreshIfStale();
    ObservationText text;
    text.region = u"CN"_s;
    const ObservationTableModel &model = *m_d->m_model;
    const QList<Observation> selected = m_d->selected();
    if (model.shownCount() == 0 || (selected.isEmpty() && model.isNewRow(0)))
        return text;
    // Like the selected data point; else like the first one in sight, at the latest period in sight.
    const Observation like = selected.isEmpty() ? model.observationAt(0) : selected.first();
    Period latest = like.key.period;
    for (int row = 0; selected.isEmpty() && row < model.rowCount(); ++row) {
        if (model.isNewRow(row))
            continue;
        const ObservationKey &key = model.observationAt(row).key;
        if (key.metric == like.key.metric && startsBefore(latest, key.period))
            latest = key.period;
    }
    text.metric = like.key.metric;
    text.region = like.key.region;
    text.period = latest.key();
    text.unit = like.figure.unit.code();
    return text;
}

void DataPage::select(const std::optional<ObservationKey> &key)
{
    m_d->refreshIfStale();
    if (m_d->m_job.isRunning()) {
        m_d->m_wanted = key;
        return;
    }
    m_d->m_told = key;
    if (m_d->m_editing->isEditing()) // the row in edit is left only when it is saved
        return;
    if (key && m_d->m_table->gridSelection().columns.contains(*key))
        return;
    const QScopedValueRollback rollback(m_d->m_isSelecting, true);
    const int row = key ? m_d->m_model->rowOf(*key) : -1;
    m_d->m_table->selectRowNumbers(row < 0 ? QList<int>() : QList<int>{row});
    m_d->showRow();
}

qsizetype DataPage::figureCount() const
{
    m_d->refreshIfStale();
    return m_d->m_model->shownCount();
}

QString DataPage::selectionSummary() const
{
    m_d->refreshIfStale();
    QList<SelectedFigure> figures;
    const QList<Observation> selected = m_d->selected();
    for (const Observation &observation : selected)
        figures.append({observation.key, observation.figure});
    return tongbao::selectionSummary(figures, m_d->m_repository.catalog(), m_d->m_presentation.language);
}

QList<Observation> DataPage::selectedFigures() const
{
    m_d->refreshIfStale();
    return m_d->selected();
}

QList<Observation> DataPage::listedFigures() const
{
    m_d->refreshIfStale();
    QList<Observation> listed;
    for (int row = 0; row < m_d->m_model->rowCount(); ++row) {
        if (!m_d->m_model->isNewRow(row))
            listed.append(m_d->m_model->observationAt(row));
    }
    return listed;
}

bool DataPage::isAtWork() const
{
    m_d->refreshIfStale();
    return m_d->m_job.isRunning();
}

bool DataPage::closeEdit()
{
    m_d->m_table->closeCell();
    return m_d->m_editing->close();
}

bool DataPage::isModified() const
{
    const std::optional<ObservationDraft> &draft = m_d->m_model->draft();
    return draft && draft->isModified();
}

bool DataPage::deleteSelection()
{
    if (m_d->m_table->selectedRowNumbers().size() < 2)
        return false;
    m_d->deleteRows();
    return true;
}

void DataPage::showOnly(const ObservationFilter &filter)
{
    m_d->refreshIfStale();
    m_d->m_controls->setFilter(filter);
}

void DataPage::showEvent(QShowEvent *event)
{
    m_d->refreshIfStale();
    Page::showEvent(event);
}

} // namespace tongbao
