#include "ui/pages/datapage.h"

#include "ui/common/theme.h"
#include "ui/models/observationtablemodel.h"
#include "ui/models/selectionsummary.h"
#include "ui/pages/datacontrols.h"
#include "ui/pages/figuretable.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSet>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

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
    Private(DataPage &page, Repository &repository);

    void build();
    QWidget *buildNothing();
    void connectParts();
    void refreshIfStale();
    void refresh();
    void showChoices();
    void showCount();
    void applyFilter();
    void followNotice(const ChangeNotice &notice);
    bool followSingly(const QList<ObservationKey> &keys);
    QSet<ObservationKey> selectedKeys() const;
    void selectKeys(const QSet<ObservationKey> &keys);
    void followSelection();

    DataPage &m_page;
    Repository &m_repository;
    Presentation m_presentation;
    bool m_isStale = true;
    bool m_isSelecting = false;
    bool m_isFitted = false;

    ObservationTableModel *m_model;
    DataControls *m_controls;
    QFrame *m_card;
    QStackedLayout *m_stack;
    FigureTable *m_table;
    QLabel *m_nothing;
    QPushButton *m_showAll;
};

DataPage::Private::Private(DataPage &page, Repository &repository)
    : m_page(page)
    , m_repository(repository)
    , m_model(new ObservationTableModel(&page))
    , m_controls(new DataControls(&page))
    , m_card(new QFrame(&page))
    , m_stack(new QStackedLayout(m_card))
    , m_table(new FigureTable(m_card))
    , m_nothing(new QLabel(m_card))
    , m_showAll(new QPushButton(m_card))
{
    build();
    connectParts();
}

void DataPage::Private::build()
{
    setLook(m_card, Look::Card);
    m_stack->setContentsMargins(1, 1, 1, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(buildNothing());
    m_table->setLeastNameWidth(leastNameWidth);
    m_table->setModel(m_model);

    auto *layout = new QVBoxLayout(&m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_controls);
    layout->addWidget(m_card, 1);
}

QWidget *DataPage::Private::buildNothing()
{
    auto *page = new QWidget(m_card);
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(10);
    m_nothing->setObjectName(u"reasonLabel"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_showAll->setObjectName(u"showAllButton"_s);
    setLook(m_showAll, Look::Primary);
    layout->addStretch();
    layout->addWidget(m_nothing);
    layout->addWidget(m_showAll, 0, Qt::AlignCenter);
    layout->addStretch();
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
    connect(m_showAll, &QPushButton::clicked, m_controls, &DataControls::clearFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, &m_page,
        [this] { followSelection(); });
    connect(&m_repository, &Repository::changed, &m_page,
        [this](const ChangeNotice &notice) { followNotice(notice); });
    auto *find = new QShortcut(QKeySequence::Find, &m_page);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_controls, &DataControls::focusSearch);
}

void DataPage::Private::refreshIfStale()
{
    if (m_isStale)
        refresh();
}

void DataPage::Private::refresh()
{
    m_isStale = false;
    Result<QList<Observation>> read = m_repository.observations({});
    if (!read) {
        emit m_page.failed(read.error());
        read = QList<Observation>();
    }
    {
        const QScopedValueRollback rollback(m_isSelecting, true);
        const QSet<ObservationKey> selected = selectedKeys();
        m_model->setObservations(read.value(), m_repository.catalog(), m_presentation.language);
        selectKeys(selected);
    }
    if (!m_isFitted && m_model->rowCount() > 0) {
        m_table->fitColumns();
        m_isFitted = true;
    }
    showChoices();
    showCount();
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
    m_controls->setCount(m_model->rowCount(), inAll);
    m_nothing->setText(inAll == 0
            ? tr("This file has no data points yet. Add one, or import a table.")
            : tr("No data point matches the search and the filters. Use fewer words, or show all again."));
    m_showAll->setText(tr("Show everything again"));
    m_showAll->setVisible(inAll > 0);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

void DataPage::Private::applyFilter()
{
    {
        const QScopedValueRollback rollback(m_isSelecting, true);
        const QSet<ObservationKey> selected = selectedKeys();
        m_model->setFilter(m_controls->filter());
        selectKeys(selected);
    }
    showCount();
    emit m_page.contentChanged();
}

void DataPage::Private::followNotice(const ChangeNotice &notice)
{
    if (m_isStale)
        return;
    const bool isOfFigures = notice.everything || notice.tables.contains(Table::Observations)
        || notice.tables.contains(Table::Metrics) || notice.tables.contains(Table::Subjects)
        || notice.tables.contains(Table::Sources);
    if (!isOfFigures)
        return;
    const bool isOnlyFigures = !notice.everything && notice.tables == QList{Table::Observations}
        && notice.observations.size() <= mostSingleChanges;
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

QSet<ObservationKey> DataPage::Private::selectedKeys() const
{
    QSet<ObservationKey> keys;
    for (int row : m_table->selectedRowNumbers())
        keys.insert(m_model->observationAt(row).key);
    return keys;
}

void DataPage::Private::selectKeys(const QSet<ObservationKey> &keys)
{
    const QScopedValueRollback rollback(m_isSelecting, true);
    QList<int> rows;
    for (int row = 0; !keys.isEmpty() && row < m_model->rowCount(); ++row) {
        if (keys.contains(m_model->observationAt(row).key))
            rows.append(row);
    }
    m_table->selectRowNumbers(rows);
}

void DataPage::Private::followSelection()
{
    if (m_isSelecting)
        return;
    const QList<int> rows = m_table->selectedRowNumbers();
    if (rows.size() == 1)
        emit m_page.observationSelected(m_model->observationAt(rows.first()));
    emit m_page.contentChanged();
}

DataPage::DataPage(Repository &repository, QWidget *parent)
    : Page(parent)
    , m_d(std::make_unique<Private>(*this, repository))
{
    setObjectName(u"dataPage"_s);
    setPresentation({});
}

DataPage::~DataPage() = default;

void DataPage::setPresentation(const Presentation &presentation)
{
    m_d->m_presentation = presentation;
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
    if (model.rowCount() == 0)
        return text;
    // Like the selected data point; else like the first one in sight, at the latest period in sight.
    const QList<int> rows = m_d->m_table->selectedRowNumbers();
    const Observation &like = model.observationAt(rows.value(0, 0));
    Period latest = like.key.period;
    for (int row = 0; rows.isEmpty() && row < model.rowCount(); ++row) {
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
    const QSet<ObservationKey> selected = m_d->selectedKeys();
    if (key && selected.contains(*key))
        return;
    m_d->selectKeys(key ? QSet{*key} : QSet<ObservationKey>());
}

qsizetype DataPage::figureCount() const
{
    m_d->refreshIfStale();
    return m_d->m_model->rowCount();
}

QString DataPage::selectionSummary() const
{
    m_d->refreshIfStale();
    QList<SelectedFigure> figures;
    for (int row : m_d->m_table->selectedRowNumbers()) {
        const Observation &observation = m_d->m_model->observationAt(row);
        figures.append({observation.key, observation.figure});
    }
    return tongbao::selectionSummary(figures, m_d->m_repository.catalog(), m_d->m_presentation.language);
}

void DataPage::setFilter(const ObservationFilter &filter)
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
