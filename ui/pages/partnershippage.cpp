#include "ui/pages/partnershippage.h"

#include "ui/charts/chartview.h"
#include "ui/charts/partnershipspec.h"
#include "ui/models/partnershiptablemodel.h"
#include "ui/pages/chartandtable.h"
#include "ui/pages/chartcard.h"
#include "ui/pages/figuretable.h"
#include "ui/pages/partnershipcontrols.h"
#include "ui/pages/viewfollower.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

class PartnershipPage::Private {
public:
    Private(PartnershipPage &page, Repository &repository, const View &view);

    void connectParts();
    void refreshIfStale();
    void refresh();
    void show(const Result<PartnershipData> &data);
    void chooseView(const View &view);
    void followNotice(const ChangeNotice &notice);
    QList<Partnership> selectedReports() const;
    void selectReports(const QList<Partnership> &reports);
    void followTable();
    void followChart(int series, int point);
    void markInChart();

    PartnershipPage &m_page;
    Repository &m_repository;
    ViewFollower m_follower;
    View m_home;
    View m_view;
    Presentation m_presentation;
    std::optional<PartnershipData> m_data;
    std::optional<ChartSpec> m_spec;
    bool m_isStale = true; // what is shown is not what the view says
    bool m_isSelecting = false;

    PartnershipTableModel *m_model;
    PartnershipControls *m_controls;
    ChartAndTable *m_both;
    ChartCard *m_card;
    FigureTable *m_table;
};

PartnershipPage::Private::Private(PartnershipPage &page, Repository &repository, const View &view)
    : m_page(page)
    , m_repository(repository)
    , m_follower(repository)
    , m_home(view)
    , m_view(view)
    , m_model(new PartnershipTableModel(&page))
    , m_controls(new PartnershipControls(&page))
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

void PartnershipPage::Private::connectParts()
{
    connect(m_controls, &PartnershipControls::viewChosen, &m_page,
        [this](const View &view) { chooseView(view); });
    connect(m_controls, &PartnershipControls::resetRequested, &m_page, [this] { chooseView(m_home); });
    connect(m_card, &ChartCard::showAllRequested, &m_page, [this] { chooseView(m_home); });
    connect(&m_card->chartView(), &ChartView::pointSelected, &m_page,
        [this](int series, int point) { followChart(series, point); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, &m_page,
        [this] { followTable(); });
    connect(&m_repository, &Repository::changed, &m_page,
        [this](const ChangeNotice &notice) { followNotice(notice); });
}

void PartnershipPage::Private::refreshIfStale()
{
    if (m_isStale)
        refresh();
}

void PartnershipPage::Private::refresh()
{
    m_isStale = false;
    const QList<Partnership> selected = selectedReports();
    {
        const QScopedValueRollback rollback(m_isSelecting, true);
        show(partnershipData(m_repository.catalog(), m_view));
        selectReports(selected);
    }
    emit m_page.contentChanged();
}

void PartnershipPage::Private::show(const Result<PartnershipData> &data)
{
    const Catalog &catalog = m_repository.catalog();
    m_data = data ? std::optional(data.value()) : std::nullopt;
    m_controls->setState(m_view, m_home, catalog, m_presentation);
    m_card->setTheme(m_presentation.theme);
    m_both->setTableShown(m_data.has_value());
    if (m_data) {
        m_spec = makeSpec(*m_data, catalog, m_presentation.language);
        m_card->showChart(*m_spec);
        m_model->setData(*m_data, catalog, m_presentation.language);
        m_table->fitColumns();
    } else {
        m_spec.reset();
        m_card->showReason(data.error().message, !catalog.partnerships().isEmpty());
        m_model->clear();
    }
}

void PartnershipPage::Private::chooseView(const View &view)
{
    m_view = view;
    refresh();
}

void PartnershipPage::Private::followNotice(const ChangeNotice &notice)
{
    const bool isTouched
        = notice.everything || std::any_of(notice.tables.begin(), notice.tables.end(), [](Table table) {
              return table == Table::Partnerships || table == Table::Subjects || table == Table::Sources
                  || table == Table::Publishers;
          });
    if (!isTouched)
        return;
    m_follower.follow({&m_home, &m_view});
    m_isStale = true;
    if (m_page.isVisible())
        refresh();
}

QList<Partnership> PartnershipPage::Private::selectedReports() const
{
    QList<Partnership> reports;
    for (int row : m_table->selectedRowNumbers())
        reports.append(m_model->reportAt(row));
    return reports;
}

void PartnershipPage::Private::selectReports(const QList<Partnership> &reports)
{
    QList<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (reports.contains(m_model->reportAt(row)))
            rows.append(row);
    }
    m_table->selectRowNumbers(rows);
    markInChart();
}

void PartnershipPage::Private::followTable()
{
    if (m_isSelecting)
        return;
    markInChart();
    emit m_page.contentChanged();
}

void PartnershipPage::Private::followChart(int series, int point)
{
    {
        const QScopedValueRollback rollback(m_isSelecting, true);
        m_table->selectRowNumbers(m_model->rowsOf(series, point));
        markInChart();
    }
    emit m_page.contentChanged();
}

void PartnershipPage::Private::markInChart()
{
    const QList<int> rows = m_table->selectedRowNumbers();
    if (rows.isEmpty()) {
        m_card->chartView().selectPoint(-1, -1);
        return;
    }
    const int current = m_table->currentIndex().row();
    const PartnershipRow marked = m_model->rowAt(rows.contains(current) ? current : rows.first());
    m_card->chartView().selectPoint(static_cast<int>(marked.column), static_cast<int>(marked.cell));
}

PartnershipPage::PartnershipPage(Repository &repository, const View &view, QWidget *parent)
    : Page(parent)
    , m_d(std::make_unique<Private>(*this, repository, view))
{
    setObjectName(u"partnershipPage"_s);
    setPresentation({});
}

PartnershipPage::~PartnershipPage() = default;

void PartnershipPage::setPresentation(const Presentation &presentation)
{
    m_d->m_presentation = presentation;
    m_d->m_card->retranslate();
    m_d->m_table->retranslate();
    m_d->m_table->setAccessibleName(tr("Reports of the partnerships in the chart"));
    m_d->m_isStale = true;
    if (isVisible())
        m_d->refresh();
}

QString PartnershipPage::title() const
{
    const bool isSaved = !builtInView(m_d->m_home.name);
    return isSaved ? m_d->m_home.name : viewTitle(m_d->m_home.kind);
}

QString PartnershipPage::name() const
{
    return m_d->m_view.name;
}

ObservationText PartnershipPage::newFigure() const
{
    ObservationText text;
    text.region = u"CN"_s;
    return text;
}

void PartnershipPage::select(const std::optional<ObservationKey> &key)
{
    Q_UNUSED(key)
    m_d->refreshIfStale();
}

qsizetype PartnershipPage::figureCount() const
{
    return 0;
}

QString PartnershipPage::countText() const
{
    m_d->refreshIfStale();
    const qsizetype deals = m_d->m_data ? dealCount(*m_d->m_data) : 0;
    return tr("%1 in %2", "deals in reports")
        .arg(tr("%n deals", nullptr, static_cast<int>(deals)),
            tr("%n reports", nullptr, m_d->m_model->rowCount()));
}

QString PartnershipPage::selectionSummary() const
{
    m_d->refreshIfStale();
    const auto count = static_cast<int>(m_d->m_table->selectedRowNumbers().size());
    return count == 0 ? QString() : tr("%n reports selected", nullptr, count);
}

std::optional<ChartSpec> PartnershipPage::chart() const
{
    m_d->refreshIfStale();
    return m_d->m_spec;
}

const View &PartnershipPage::view() const
{
    return m_d->m_view;
}

void PartnershipPage::setView(const View &view)
{
    m_d->chooseView(view);
}

void PartnershipPage::setHome(const View &home)
{
    if (home == m_d->m_home)
        return;
    View view = isChanged() ? m_d->m_view : home;
    view.name = home.name;
    m_d->m_home = home;
    m_d->chooseView(view);
}

bool PartnershipPage::isChanged() const
{
    return m_d->m_view != m_d->m_home;
}

void PartnershipPage::showEvent(QShowEvent *event)
{
    m_d->refreshIfStale();
    Page::showEvent(event);
}

} // namespace tongbao
