#include "ui/pages/overviewpage.h"

#include "ui/charts/overviewspec.h"
#include "ui/common/latestjob.h"
#include "ui/pages/headlinecard.h"
#include "ui/pages/overviewcontrols.h"
#include "ui/pages/smallchart.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int gapBetweenCards = 10;
constexpr int wideEnough = 620; // for four figures in a row and two charts

// The quarters in which something was published, in order.
QList<Period> publicationQuarters(const Catalog &catalog)
{
    QList<Period> quarters;
    for (const Source &source : catalog.sources()) {
        if (!source.publishedOn)
            continue;
        const std::optional<Period> quarter
            = Period::containing(source.publishedOn->lastDay(), Granularity::Quarter);
        if (quarter && !quarters.contains(*quarter))
            quarters.append(*quarter);
    }
    std::sort(quarters.begin(), quarters.end(), startsBefore);
    return quarters;
}

// What the figure counts, in words.
QString definitionOf(const QString &metric, const Catalog &catalog, Language language)
{
    const Metric *known = catalog.metric(metric);
    return known ? u"%1\n%2"_s.arg(displayName(*known, language), known->definition) : metric;
}

// What the overview is to show: values, for another thread too.
struct OverviewRequest {
    QList<Observation> observations = {};
    Catalog catalog = {};
    OverviewFilter filter = {};
    Language language = Language::English;
};

struct OverviewAnswer {
    std::optional<Error> error = {}; // why nothing could be read
    QList<Observation> observations = {};
    QStringList publishers = {}; // to choose from
    QStringList currencies = {};
    QList<Result<HeadlineFigure>> headlines = {};
    QList<Result<ChartSpec>> charts = {};
    std::optional<ChartSpec> picture = {}; // of all of it
};

void findChoices(const OverviewRequest &request, OverviewAnswer &answer)
{
    const Catalog &catalog = request.catalog;
    for (const View &view : overviewViews()) {
        const ViewChoices choices = viewChoices(request.observations, catalog, view);
        answer.publishers += choices.publishers;
        answer.currencies += choices.currencies;
    }
    answer.publishers.removeDuplicates();
    std::sort(
        answer.publishers.begin(), answer.publishers.end(), [&catalog](const QString &a, const QString &b) {
            return std::pair(catalog.publisherRank(a), a) < std::pair(catalog.publisherRank(b), b);
        });
    answer.currencies.removeDuplicates();
}

OverviewAnswer workOut(const OverviewRequest &request)
{
    OverviewAnswer answer;
    answer.observations = request.observations;
    findChoices(request, answer);
    const auto &[observations, catalog, filter, language] = request;
    const OverviewPieces pieces = overviewPieces(observations, catalog, filter, language);
    for (const Result<ChartData> &latest : pieces.headlines) {
        answer.headlines.append(latest ? Result(headlineFigure(latest.value(), observations, catalog))
                                       : Result<HeadlineFigure>(latest.error()));
    }
    answer.charts = pieces.charts;
    const Result<ChartSpec> picture
        = makeOverviewSpec(pieces, observations, catalog, overviewView(filter), language);
    if (picture)
        answer.picture = picture.value();
    return answer;
}

OverviewAnswer workOut(OverviewRequest request, const Result<QList<Observation>> &read)
{
    request.observations = read ? read.value() : QList<Observation>();
    OverviewAnswer answer = workOut(request);
    if (!read)
        answer.error = read.error();
    return answer;
}

} // namespace

class OverviewPage::Private {
public:
    Private(OverviewPage &page, Repository &repository);

    void build();
    void arrange();
    void refreshIfStale();
    void refresh();
    void take(const OverviewAnswer &answer);
    void showHeadline(qsizetype index, const Result<HeadlineFigure> &figure);
    void showChart(qsizetype index, const Result<ChartSpec> &spec);
    void choose(const OverviewFilter &filter);
    void openHeadline(qsizetype index);
    void openChart(qsizetype index);

    OverviewPage &m_page;
    Repository &m_repository;
    Presentation m_presentation;
    OverviewFilter m_filter;
    QList<Observation> m_observations;
    std::optional<ChartSpec> m_picture; // of all that is shown
    qint64 m_figureCount = 0; // in the file
    bool m_isStale = true; // and nothing is under way
    LatestJob<OverviewAnswer> m_job;
    int m_columns = 0; // of charts

    OverviewControls *m_controls;
    QScrollArea *m_area;
    QGridLayout *m_grid;
    QList<HeadlineCard *> m_headlines;
    QList<SmallChart *> m_charts;
};

OverviewPage::Private::Private(OverviewPage &page, Repository &repository)
    : m_page(page)
    , m_repository(repository)
    , m_job(&page)
    , m_controls(new OverviewControls(&page))
    , m_area(new QScrollArea(&page))
    , m_grid(new QGridLayout)
{
    build();
    connect(m_controls, &OverviewControls::filterChosen, &page,
        [this](const OverviewFilter &filter) { choose(filter); });
    connect(&repository, &Repository::changed, &page, [this] {
        m_isStale = true;
        if (m_page.isVisible())
            refresh();
    });
}

void OverviewPage::Private::build()
{
    auto *cards = new QWidget;
    cards->setLayout(m_grid);
    cards->setObjectName(u"overviewCards"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gapBetweenCards);
    for (qsizetype i = 0; i < headlines().size(); ++i) {
        m_headlines.append(new HeadlineCard(cards));
        connect(m_headlines.last(), &QAbstractButton::clicked, &m_page, [this, i] { openHeadline(i); });
    }
    for (const View &view : overviewViews()) {
        auto *chart = new SmallChart(cards);
        chart->setObjectName(u"smallChart-"_s + view.name);
        const qsizetype index = m_charts.size();
        connect(chart, &QAbstractButton::clicked, &m_page, [this, index] { openChart(index); });
        m_charts.append(chart);
    }
    m_area->setObjectName(u"overviewArea"_s);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(cards);
    // The cards stand on the window's ground.
    m_area->viewport()->setAutoFillBackground(false);
    cards->setAutoFillBackground(false);

    auto *layout = new QVBoxLayout(&m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gapBetweenCards);
    layout->addWidget(m_controls);
    layout->addWidget(m_area, 1);
    arrange();
}

// Four figures in a row over two charts in a row, or half as many where there is no room.
void OverviewPage::Private::arrange()
{
    const int columns = m_page.width() >= wideEnough ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    const int perRow = 2 * columns;
    const int headlineRows = static_cast<int>(m_headlines.size()) / perRow;
    for (int i = 0; i < m_headlines.size(); ++i)
        m_grid->addWidget(m_headlines.at(i), i / perRow, i % perRow);
    for (int i = 0; i < m_charts.size(); ++i)
        m_grid->addWidget(m_charts.at(i), headlineRows + i / columns, i % columns * 2, 1, 2);
    for (int i = 0; i < 4; ++i)
        m_grid->setColumnStretch(i, i < perRow ? 1 : 0);
    for (int i = 0; i < m_grid->rowCount(); ++i)
        m_grid->setRowStretch(i, i < headlineRows ? 0 : 1);
}

void OverviewPage::Private::refreshIfStale()
{
    if (m_isStale)
        refresh();
}

// At once, or where there are very many figures when the other thread has them; until then what was shown
// stays.
void OverviewPage::Private::refresh()
{
    m_isStale = false;
    m_job.stop();
    SeriesQuery query;
    query.metrics = overviewMetrics();
    const OverviewRequest request{{}, m_repository.catalog(), m_filter, m_presentation.language};
    const std::optional<FigureReader> reader = m_repository.readerOfMany();
    if (!reader)
        return take(workOut(request, m_repository.observations(query)));
    m_job.start([reader, query, request](
                    const Progress &progress) { return workOut(request, (*reader)(query, progress)); },
        [this](const OverviewAnswer &answer) { take(answer); });
}

void OverviewPage::Private::take(const OverviewAnswer &answer)
{
    const Result<StoreInfo> info = m_repository.info();
    m_observations = answer.observations;
    m_picture = answer.picture;
    m_figureCount = info ? info.value().count(Table::Observations) : 0;
    if (answer.error)
        emit m_page.failed(*answer.error);
    else if (!info)
        emit m_page.failed(info.error());
    m_controls->setState(
        {m_filter, publicationQuarters(m_repository.catalog()), answer.publishers, answer.currencies},
        m_presentation);
    for (qsizetype i = 0; i < m_headlines.size(); ++i)
        showHeadline(i, answer.headlines.at(i));
    for (qsizetype i = 0; i < m_charts.size(); ++i)
        showChart(i, answer.charts.at(i));
    emit m_page.contentChanged();
}

void OverviewPage::Private::showHeadline(qsizetype index, const Result<HeadlineFigure> &figure)
{
    const Headline headline = headlines().at(index);
    HeadlineCard *card = m_headlines.at(index);
    card->setTheme(m_presentation.theme);
    card->setToolTip(
        definitionOf(headline.view.query.metrics.first(), m_repository.catalog(), m_presentation.language));
    if (figure)
        card->showFigure(headline.title, figure.value(), m_presentation.language);
    else
        card->showReason(headline.title,
            m_filter == OverviewFilter() ? tr("Not in this file") : tr("None under these settings"));
}

void OverviewPage::Private::showChart(qsizetype index, const Result<ChartSpec> &spec)
{
    SmallChart *chart = m_charts.at(index);
    chart->setTheme(m_presentation.theme);
    if (spec)
        chart->showChart(spec.value());
    else
        chart->showReason(viewTitle(overviewViews().at(index).kind), spec.error().message);
}

void OverviewPage::Private::choose(const OverviewFilter &filter)
{
    m_filter = filter;
    refresh();
}

// The form shows the figure with its source and history; of one that nobody published, the chart shows what
// it was derived from.
void OverviewPage::Private::openHeadline(qsizetype index)
{
    const View view = filtered(headlines().at(index).view, m_filter);
    if (view.kind == ViewKind::Concentration) {
        emit m_page.viewRequested(filtered(*builtInView(view.name), m_filter));
        return;
    }
    const Result<HeadlineFigure> figure = headlineFigure(m_observations, m_repository.catalog(), view);
    if (figure)
        emit m_page.observationSelected(figure.value().point.observation);
}

void OverviewPage::Private::openChart(qsizetype index)
{
    emit m_page.viewRequested(filtered(overviewViews().at(index), m_filter));
}

OverviewPage::OverviewPage(Repository &repository, QWidget *parent)
    : Page(parent)
    , m_d(std::make_unique<Private>(*this, repository))
{
    setObjectName(u"overviewPage"_s);
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::setPresentation(const Presentation &presentation)
{
    m_d->m_presentation = presentation;
    m_d->m_isStale = true;
    if (isVisible())
        m_d->refresh();
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QString OverviewPage::name() const
{
    return overviewView().name;
}

ObservationText OverviewPage::newFigure() const
{
    ObservationText text;
    text.region = u"CN"_s;
    return text;
}

void OverviewPage::select(const std::optional<ObservationKey> &key)
{
    Q_UNUSED(key)
    m_d->refreshIfStale();
}

qsizetype OverviewPage::figureCount() const
{
    m_d->refreshIfStale();
    return m_d->m_figureCount;
}

QString OverviewPage::selectionSummary() const
{
    return {};
}

std::optional<ChartSpec> OverviewPage::chart() const
{
    m_d->refreshIfStale();
    return m_d->m_picture;
}

bool OverviewPage::isAtWork() const
{
    m_d->refreshIfStale();
    return m_d->m_job.isRunning();
}

View OverviewPage::view() const
{
    return overviewView(m_d->m_filter);
}

void OverviewPage::setView(const View &view)
{
    m_d->choose(overviewFilter(view));
}

void OverviewPage::showEvent(QShowEvent *event)
{
    m_d->refreshIfStale();
    Page::showEvent(event);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_d->arrange();
}

} // namespace tongbao
