#include "ui/pages/chartpage.h"

#include "db/domain/periodtext.h"
#include "ui/charts/chartview.h"
#include "ui/charts/specbuilder.h"
#include "ui/common/latestjob.h"
#include "ui/models/celltext.h"
#include "ui/models/charttablemodel.h"
#include "ui/models/selectionsummary.h"
#include "ui/pages/chartandtable.h"
#include "ui/pages/chartcard.h"
#include "ui/pages/chartcontrols.h"
#include "ui/pages/chartwork.h"
#include "ui/pages/figuretable.h"
#include "ui/pages/viewfilters.h"
#include "ui/pages/viewfollower.h"

#include <QScopedValueRollback>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int restAfterZoom = 120; // milliseconds
// Charts out of more figures than these are worked out behind the window.
constexpr qsizetype mostAtOnce = 20000;

bool isIn(const QList<ObservationKey> &keys, const ObservationKey &key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

} // namespace

class ChartPage::Private {
public:
    Private(ChartPage &page, Repository &repository, const View &view, Kept kept);

    void connectParts();
    using Adapt = decltype(ChartRequest::adapt);

    void refreshIfStale();
    void refresh();
    void readNow();
    void workBehind(const std::optional<FigureReader> &reader);
    void keepFigures(const Result<QList<Observation>> &read);
    void take(const ChartAnswer &answer);
    ChartRequest request() const;
    SeriesQuery familyQuery() const;
    void show(const ChartAnswer &answer);
    void showFigures(const QList<ChartRow> &rows);
    void showGaps();
    void chooseView(const View &view, const Adapt &adapt = {});
    void chooseMetrics(const QStringList &metrics);
    void chooseAxis(const ValueAxis &axis);
    ChartControls::State controlsState(const ChartAnswer &answer) const;
    std::optional<ChartSpec> zoomedChart() const;
    QString zoomText() const;
    void showEverything();
    bool touches(const ChangeNotice &notice) const;
    void followNotice(const ChangeNotice &notice);
    QList<ObservationKey> selectedKeys() const;
    void selectKeys(const QList<ObservationKey> &keys);
    void followTable();
    void followChart(int series, int point);
    void markInChart();

    ChartPage &m_page;
    Repository &m_repository;
    ViewFollower m_follower;
    View m_home;
    View m_view;
    Kept m_kept;
    Presentation m_presentation;
    QList<Observation> m_observations; // all of the chart's family: what every choice is made from
    std::optional<ChartData> m_data;
    std::optional<ChartSpec> m_spec;
    bool m_isRead = false; // m_observations are those of the repository
    bool m_isStale = true; // what is shown is not what the view says, and nothing is under way
    bool m_isSelecting = false;
    Adapt m_adapt; // what becomes of the view when the figures have been looked at
    std::optional<QList<ObservationKey>> m_wanted; // to be selected when the chart is there
    LatestJob<ReadAndWorkedOut> m_job;

    QTimer *m_zoomRest;
    ChartTableModel *m_model;
    ChartControls *m_controls;
    ChartAndTable *m_both;
    ChartCard *m_card;
    FigureTable *m_table;
};

ChartPage::Private::Private(ChartPage &page, Repository &repository, const View &view, Kept kept)
    : m_page(page)
    , m_repository(repository)
    , m_follower(repository)
    , m_home(view)
    , m_view(view)
    , m_kept(kept)
    , m_job(&page)
    , m_zoomRest(new QTimer(&page))
    , m_model(new ChartTableModel(&page))
    , m_controls(new ChartControls(&page))
    , m_both(new ChartAndTable(m_model))
    , m_card(&m_both->card())
    , m_table(&m_both->table())
{
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_controls);
    layout->addWidget(m_both, 1);
    connectParts();
}

void ChartPage::Private::connectParts()
{
    connect(m_controls, &ChartControls::viewChosen, &m_page, [this](const View &view) { chooseView(view); });
    connect(m_controls, &ChartControls::metricsChosen, &m_page,
        [this](const QStringList &metrics) { chooseMetrics(metrics); });
    connect(
        m_controls, &ChartControls::axisChosen, &m_page, [this](const ValueAxis &axis) { chooseAxis(axis); });
    connect(m_controls, &ChartControls::resetRequested, &m_page, [this] { chooseView(m_home); });
    connect(m_controls, &ChartControls::saveRequested, &m_page, &ChartPage::saveRequested);
    connect(m_controls, &ChartControls::saveAsRequested, &m_page, &ChartPage::saveAsRequested);
    connect(m_card, &ChartCard::showAllRequested, &m_page, [this] { showEverything(); });
    connect(m_card, &ChartCard::headingsChosen, &m_page, [this](const Headings &headings) {
        View view = m_view;
        view.title = headings.title;
        view.subtitle = headings.subtitle;
        chooseView(view);
    });
    connect(&m_card->chartView(), &ChartView::pointSelected, &m_page,
        [this](int series, int point) { followChart(series, point); });
    // Told when the wheel rests: whoever listens asks for the chart of what is seen.
    m_zoomRest->setSingleShot(true);
    m_zoomRest->setInterval(restAfterZoom);
    connect(&m_card->chartView(), &ChartView::zoomChanged, m_zoomRest, qOverload<>(&QTimer::start));
    connect(m_zoomRest, &QTimer::timeout, &m_page, &Page::contentChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, &m_page,
        [this] { followTable(); });
    connect(&m_repository, &Repository::changed, &m_page,
        [this](const ChangeNotice &notice) { followNotice(notice); });
}

void ChartPage::Private::refreshIfStale()
{
    if (m_isStale)
        refresh();
}

// At once, unless there are so many figures that the window would stand still: then what was shown stays
// until the other thread has the new chart.
void ChartPage::Private::refresh()
{
    m_isStale = false;
    m_job.stop();
    const std::optional<FigureReader> reader = m_isRead ? std::nullopt : m_repository.readerOfMany();
    if (reader || (m_isRead && m_observations.size() > mostAtOnce)) {
        workBehind(reader);
        return;
    }
    if (m_isRead)
        return take(workOut(request()));
    const Result<QList<Observation>> read = m_repository.observations(familyQuery());
    keepFigures(read);
    take(read ? workOut(request()) : withoutFigures(request(), read.error()));
}

void ChartPage::Private::workBehind(const std::optional<FigureReader> &reader)
{
    if (!m_data) { // nothing to choose from either
        m_card->showWait(tr("The figures are being read…"));
        m_controls->hide();
        m_both->setTableShown(false);
    }
    const auto work = [reader, request = request(), query = familyQuery()](const Progress &progress) {
        return readAndWorkOut(reader, query, request, progress);
    };
    const bool isReading = reader.has_value();
    m_job.start(work, [this, isReading](const ReadAndWorkedOut &done) {
        if (isReading)
            keepFigures(done.observations);
        take(m_isRead ? done.answer : withoutFigures(request(), done.observations.error()));
    });
}

// For questions whose answer cannot wait.
void ChartPage::Private::readNow()
{
    if (m_isRead)
        return;
    m_job.stop();
    m_isStale = true;
    keepFigures(m_repository.observations(familyQuery()));
}

void ChartPage::Private::keepFigures(const Result<QList<Observation>> &read)
{
    m_isRead = static_cast<bool>(read);
    m_observations = read ? read.value() : QList<Observation>();
    if (!read)
        emit m_page.failed(read.error());
}

ChartRequest ChartPage::Private::request() const
{
    return {m_observations, m_repository.catalog(), m_view, m_presentation.language, m_adapt};
}

void ChartPage::Private::take(const ChartAnswer &answer)
{
    m_adapt = {};
    m_view = answer.view;
    const QList<ObservationKey> selected = m_wanted.value_or(selectedKeys());
    m_wanted.reset();
    {
        const QScopedValueRollback rollback(m_isSelecting, true);
        show(answer);
        selectKeys(selected);
    }
    emit m_page.contentChanged();
}

SeriesQuery ChartPage::Private::familyQuery() const
{
    return tongbao::familyQuery(m_view, m_home, m_repository.catalog());
}

void ChartPage::Private::show(const ChartAnswer &answer)
{
    const Catalog &catalog = m_repository.catalog();
    m_data = answer.data ? std::optional(answer.data.value()) : std::nullopt;
    m_spec = answer.spec;
    m_controls->setState(controlsState(answer), catalog, m_presentation);
    m_controls->show();
    m_card->setTheme(m_presentation.theme);
    m_both->setTableShown(m_data.has_value());
    if (m_data) {
        m_card->showChart(*m_spec);
        m_card->setHeadings({m_view.title, m_view.subtitle}, answer.written);
        showFigures(answer.rows);
    } else {
        m_card->showReason(answer.data.error().message, !m_observations.isEmpty());
        m_model->clear();
    }
}

ChartControls::State ChartPage::Private::controlsState(const ChartAnswer &answer) const
{
    const View &drawn = m_data ? m_data->view : m_view;
    ChartControls::State state{
        m_view, drawn, m_home, answer.choices, m_kept == Kept::Saved, m_repository.isReadOnly()};
    if (m_data) {
        state.events = m_data->allEvents;
        state.unit = m_data->unit.kind();
        state.hasScale = hasScale(*m_data);
        state.noLogarithm = answer.noLogarithm;
    }
    return state;
}

void ChartPage::Private::showFigures(const QList<ChartRow> &rows)
{
    m_model->setData(*m_data, rows, m_repository.catalog(), m_presentation.language);
    for (const auto column : {ChartTableModel::SubjectColumn, ChartTableModel::RangeColumn,
             ChartTableModel::MetricColumn, ChartTableModel::RegionColumn, ChartTableModel::EarlierColumn,
             ChartTableModel::ChangeColumn, ChartTableModel::PublishedColumn, ChartTableModel::MembersColumn,
             ChartTableModel::SpreadColumn, ChartTableModel::SpreadPercentColumn})
        m_table->setShown(column, m_model->isNeeded(column));
    m_table->fitColumns();
    showGaps();
}

// What exists but could not be drawn, and why: nothing is left out in silence.
void ChartPage::Private::showGaps()
{
    QStringList reasons;
    for (const SeriesGap &gap : m_data->gaps)
        reasons.append(gap.reason);
    const qsizetype count = reasons.size();
    reasons.removeDuplicates();
    const QString text
        = tr("Not drawn (%1): %2").arg(QLocale().toString(count), reasons.mid(0, 2).join(u' '));
    m_both->setNote(count > 0 ? text : QString(), reasons.join(u'\n'));
}

void ChartPage::Private::chooseView(const View &view, const Adapt &adapt)
{
    m_view = view;
    m_adapt = adapt;
    refresh();
}

void ChartPage::Private::chooseMetrics(const QStringList &metrics)
{
    View view = m_view;
    // The home view shows several metrics of chosen subjects, and belongs together.
    if (metrics == m_home.query.metrics && metrics.size() > 1)
        view.query.subjects = m_home.query.subjects;
    chooseView(
        view, [metrics](const View &before, const QList<Observation> &observations, const Catalog &catalog) {
            return withMetrics(before, metrics, observations, catalog);
        });
}

// An axis that cannot be leaves the chart as it is.
void ChartPage::Private::chooseAxis(const ValueAxis &axis)
{
    const QString problem = m_data ? axisProblem(*m_data, axis, m_repository.catalog()) : QString();
    if (!problem.isEmpty()) {
        m_controls->showAxisProblem(problem);
        return;
    }
    View view = m_view;
    view.axis = axis;
    chooseView(view);
}

// The chart of the time seen, as if that had been asked for. Nothing of it is chosen anew: whose figures,
// which period length and which marks stay those of the whole.
std::optional<ChartSpec> ChartPage::Private::zoomedChart() const
{
    const ChartView &chart = m_card->chartView();
    const auto seen = chart.zoomedPeriods();
    if (!m_data || !seen)
        return std::nullopt;
    View view = m_data->view;
    view.query.from = seen->first;
    view.query.to = seen->second;
    const Catalog &catalog = m_repository.catalog();
    const Result<ChartData> data = chartData(m_observations, catalog, view);
    // Where nothing was published in all that time, the chart is as empty as it is seen.
    return data ? makeSpec(data.value(), catalog, m_presentation.language) : chart.visibleSpec();
}

// What is seen of the chart is not all that the table holds.
QString ChartPage::Private::zoomText() const
{
    const auto seen = m_card->chartView().zoomedPeriods();
    if (!m_data || !seen)
        return {};
    const Language language = m_presentation.language;
    return tr("Zoomed to %1–%2; the table holds %3–%4")
        .arg(periodText(seen->first, language), periodText(seen->second, language),
            periodText(m_data->periods.first(), language), periodText(m_data->periods.last(), language));
}

void ChartPage::Private::showEverything()
{
    chooseView(m_view, everythingOf);
}

bool ChartPage::Private::touches(const ChangeNotice &notice) const
{
    static constexpr std::array others{Table::Observations, Table::Partnerships, Table::Views};
    const auto isDrawn
        = [](Table table) { return std::find(others.begin(), others.end(), table) == others.end(); };
    if (notice.everything || std::any_of(notice.tables.begin(), notice.tables.end(), isDrawn))
        return true;
    const QStringList metrics = familyQuery().metrics;
    return std::any_of(notice.observations.begin(), notice.observations.end(),
        [&metrics](const ObservationKey &key) { return metrics.contains(key.metric); });
}

void ChartPage::Private::followNotice(const ChangeNotice &notice)
{
    if (!touches(notice))
        return;
    m_follower.follow({&m_home, &m_view});
    m_isRead = false;
    m_isStale = true;
    if (m_page.isVisible())
        refresh();
}

QList<ObservationKey> ChartPage::Private::selectedKeys() const
{
    QList<ObservationKey> keys;
    for (int row : m_table->selectedRowNumbers())
        keys.append(m_model->pointAt(row).observation.key);
    return keys;
}

void ChartPage::Private::selectKeys(const QList<ObservationKey> &keys)
{
    const QScopedValueRollback rollback(m_isSelecting, true);
    QList<int> rows;
    for (int row = 0; row < m_model->rowCount() && !keys.isEmpty(); ++row) {
        if (isIn(keys, m_model->pointAt(row).observation.key))
            rows.append(row);
    }
    m_table->selectRowNumbers(rows);
    markInChart();
}

// The person selected rows: the chart marks the figure, and the form shows it when it is one.
void ChartPage::Private::followTable()
{
    if (m_isSelecting)
        return;
    markInChart();
    const QList<int> rows = m_table->selectedRowNumbers();
    if (rows.size() == 1)
        emit m_page.observationSelected(m_model->pointAt(rows.first()).observation);
    emit m_page.contentChanged();
}

void ChartPage::Private::followChart(int series, int point)
{
    const int row = m_model->rowOf(series, point);
    if (row < 0)
        return;
    {
        const QScopedValueRollback rollback(m_isSelecting, true);
        m_table->selectRowNumbers({row});
        markInChart();
    }
    emit m_page.observationSelected(m_model->pointAt(row).observation);
    emit m_page.contentChanged();
}

void ChartPage::Private::markInChart()
{
    const QList<int> rows = m_table->selectedRowNumbers();
    if (!m_data)
        return;
    const int current = m_table->currentIndex().row();
    if (rows.isEmpty()) {
        m_card->chartView().selectPoint(-1, -1);
        return;
    }
    const ChartRow marked = m_model->rowAt(rows.contains(current) ? current : rows.first());
    m_card->chartView().selectPoint(static_cast<int>(marked.series), static_cast<int>(marked.point));
}

ChartPage::ChartPage(Repository &repository, const View &view, Kept kept, QWidget *parent)
    : Page(parent)
    , m_d(std::make_unique<Private>(*this, repository, view, kept))
{
    setObjectName(u"chartPage-"_s + view.name);
    setPresentation({});
}

ChartPage::~ChartPage() = default;

void ChartPage::setPresentation(const Presentation &presentation)
{
    m_d->m_presentation = presentation;
    m_d->m_card->retranslate();
    m_d->m_table->retranslate();
    m_d->m_table->setAccessibleName(tr("Figures in the chart"));
    m_d->m_isStale = true;
    if (isVisible())
        m_d->refresh();
}

QString ChartPage::title() const
{
    return m_d->m_kept == Kept::Saved ? m_d->m_view.name : viewTitle(m_d->m_view.kind);
}

QString ChartPage::name() const
{
    return m_d->m_view.name;
}

ObservationText ChartPage::newFigure() const
{
    m_d->refreshIfStale();
    return m_d->m_data ? figureLike(*m_d->m_data) : figureLike(m_d->m_view);
}

void ChartPage::select(const std::optional<ObservationKey> &key)
{
    m_d->refreshIfStale();
    if (m_d->m_job.isRunning()) {
        m_d->m_wanted = key ? QList{*key} : QList<ObservationKey>();
        return;
    }
    const QList<ObservationKey> selected = m_d->selectedKeys();
    // A figure that is one of several selected ones leaves them selected.
    if (key && isIn(selected, *key))
        return;
    m_d->selectKeys(key ? QList{*key} : QList<ObservationKey>());
}

qsizetype ChartPage::figureCount() const
{
    m_d->refreshIfStale();
    return m_d->m_model->rowCount();
}

QString ChartPage::selectionSummary() const
{
    m_d->refreshIfStale();
    QList<SelectedFigure> figures;
    // Sums of overlapping sums and averages mean nothing.
    const bool addsUp = !m_d->m_data || m_d->m_data->view.transform.isLevel()
        || m_d->m_data->view.transform.longerPeriods();
    for (int row : m_d->m_table->selectedRowNumbers()) {
        const SeriesPoint &point = m_d->m_model->pointAt(row);
        figures.append({point.observation.key, point.figure, addsUp});
    }
    if (figures.isEmpty())
        return m_d->zoomText();
    return tongbao::selectionSummary(figures, m_d->m_repository.catalog(), m_d->m_presentation.language);
}

std::optional<ChartSpec> ChartPage::chart() const
{
    m_d->refreshIfStale();
    if (std::optional<ChartSpec> zoomed = m_d->zoomedChart())
        return zoomed;
    return m_d->m_spec;
}

bool ChartPage::isAtWork() const
{
    m_d->refreshIfStale();
    return m_d->m_job.isRunning();
}

const View &ChartPage::view() const
{
    return m_d->m_view;
}

void ChartPage::setView(const View &view)
{
    m_d->m_isRead = false; // perhaps of another family
    m_d->chooseView(view);
}

bool ChartPage::showSubject(const QString &code)
{
    m_d->readNow();
    View view = m_d->m_view;
    view.query.subjects = {code};
    if (!chartData(m_d->m_observations, m_d->m_repository.catalog(), view)) {
        m_d->refreshIfStale();
        return false;
    }
    m_d->chooseView(view);
    return true;
}

bool ChartPage::showMetric(const QString &code)
{
    m_d->readNow();
    const View view = withMetrics(m_d->m_view, {code}, m_d->m_observations, m_d->m_repository.catalog());
    if (!chartData(m_d->m_observations, m_d->m_repository.catalog(), view)) {
        m_d->refreshIfStale();
        return false;
    }
    m_d->chooseView(view);
    return true;
}

void ChartPage::setHome(const View &home)
{
    if (home == m_d->m_home)
        return;
    const bool wasChanged = isChanged();
    m_d->m_home = home;
    if (wasChanged) {
        m_d->m_view.name = home.name;
        m_d->m_isStale = true;
        if (isVisible())
            m_d->refresh();
    } else {
        setView(home);
    }
}

bool ChartPage::isChanged() const
{
    return differs(m_d->m_view, m_d->m_home);
}

void ChartPage::showEvent(QShowEvent *event)
{
    m_d->refreshIfStale();
    Page::showEvent(event);
}

} // namespace tongbao
