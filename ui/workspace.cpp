#include "ui/workspace.h"

#include "db/domain/historynames.h"
#include "db/domain/publisherorder.h"
#include "db/domain/view.h"
#include "ui/common/messagebar.h"
#include "ui/common/waitnotice.h"
#include "ui/forms/observationeditor.h"
#include "ui/navigationpanel.h"
#include "ui/openedtext.h"
#include "ui/pages/catalogpage.h"
#include "ui/pages/chartpage.h"
#include "ui/pages/datapage.h"
#include "ui/pages/historypage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/partnershippage.h"
#include "ui/pages/publisherpage.h"
#include "ui/savedviewpages.h"
#include "ui/viewpages.h"

#include <QApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int editorWidth = 288;
const QString myViews = SavedViewPages::heading();
constexpr int pageWidth = 480; // below that a chart says nothing

// The tables that are kept by hand besides the data points, in the order of the navigation.
constexpr std::array keptTables{std::pair(Table::Sources, IconName::Source),
    std::pair(Table::Subjects, IconName::Penetration), std::pair(Table::Metrics, IconName::Columns),
    std::pair(Table::Partnerships, IconName::Partnerships), std::pair(Table::ExchangeRates, IconName::Volume),
    std::pair(Table::Events, IconName::Calendar)};

// The first field that the Tab key would reach inside the pane.
QWidget *firstField(QWidget *pane)
{
    for (QWidget *widget = pane->nextInFocusChain(); widget != pane; widget = widget->nextInFocusChain()) {
        if (pane->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled()
            && widget->focusPolicy() & Qt::TabFocus) {
            return widget;
        }
    }
    return nullptr;
}

} // namespace

Workspace::Workspace(Repository &repository, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_repository(repository)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_navigation(new NavigationPanel(m_splitter))
    , m_messages(new MessageBar)
    , m_waiting(new WaitingEdits(this))
    , m_waitNotice(new WaitNotice(*m_waiting))
    , m_stack(new QStackedWidget)
    , m_editor(new ObservationEditor(repository, prompter))
    , m_editorPane(new QWidget)
    , m_forms(new QStackedWidget(m_editorPane))
    , m_views(new SavedViewPages(repository, prompter, *m_navigation, this))
{
    m_forms->addWidget(m_editor);
    m_navigation->addHeading(u"charts"_s);
    auto *overview = new OverviewPage(repository);
    addPage(u"overview"_s, overview);
    m_navigation->addPage(u"overview"_s, IconName::Overview);
    for (const View &view : builtInViews()) {
        addPage(view.name, newPage(repository, view));
        m_navigation->addPage(view.name, iconOf(view.kind));
    }
    m_navigation->addHeading(myViews);
    m_navigation->addHeading(u"dataHeading"_s);
    addDataPages(prompter);
    layOut();
    m_stack->setCurrentWidget(m_pages.value(u"share"_s)); // what is asked for most
    m_views->sync();

    connect(overview, &OverviewPage::viewRequested, this, &Workspace::openView);
    connectNavigation();
    connect(m_editor, &ObservationEditor::currentChanged, this, &Workspace::followEditor);
    connect(m_editor, &ObservationEditor::modifiedChanged, this, &Workspace::statusChanged);
    connect(m_editor, &ObservationEditor::saved, this, &Workspace::followEditor);
    connect(m_editor, &ObservationEditor::failed, this, &Workspace::showError);
    connect(m_editor, &ObservationEditor::busy, this, &Workspace::waitToSave);
    connect(&m_repository, &Repository::changed, this, &Workspace::followRepository);
    connect(m_views, &SavedViewPages::busy, this, &Workspace::waitToSave);
    connect(this, &Workspace::statusChanged, this, &Workspace::settleUnsaved);
    countFigures();
    m_navigation->setCurrent(pageName());
}

Workspace::~Workspace() = default;

void Workspace::wait(const Wait &wait)
{
    m_waiting->add(wait);
}

void Workspace::waitToSave(const Retry &retry)
{
    m_waiting->add({retry, [this] {
                        const bool isUnsaved = isEditModified();
                        showNotice(isUnsaved ? tr("The file was not changed. What was typed is still "
                                                  "there, to be saved again.")
                                             : tr("The file was not changed."));
                        m_saysUnsaved = isUnsaved;
                    }});
}

// What was still to be saved has been, or was given up.
void Workspace::settleUnsaved()
{
    if (m_saysUnsaved && !isEditModified())
        clearMessage();
}

void Workspace::addPage(const QString &name, Page *page)
{
    m_stack->addWidget(page);
    m_pages.insert(name, page);
    if (QWidget *form = page->ownForm())
        m_forms->addWidget(form);
    connect(page, &Page::observationSelected, this, &Workspace::select);
    connect(page, &Page::failed, this, &Workspace::showError);
    connect(page, &Page::busy, this, &Workspace::waitToSave);
    connect(page, &Page::contentChanged, this, [this, page] {
        if (page == m_stack->currentWidget())
            emit statusChanged();
    });
}

void Workspace::addDataPages(Prompter &prompter)
{
    addPage(u"data"_s, new DataPage(m_repository, prompter));
    m_navigation->addPage(u"data"_s, IconName::Table);
    for (const auto &[table, icon] : keptTables) {
        const QString name = CatalogPage::pageName(table);
        addPage(name, new CatalogPage(m_repository, prompter, table));
        m_navigation->addPage(name, icon);
    }
    addPage(CatalogPage::pageName(Table::Publishers), new PublisherPage(m_repository));
    m_navigation->addPage(CatalogPage::pageName(Table::Publishers), IconName::Publishers);
    addPage(u"history"_s, new HistoryPage(m_repository));
    m_navigation->addPage(u"history"_s, IconName::History);
}

void Workspace::connectNavigation()
{
    connect(m_navigation, &NavigationPanel::pageChosen, this, &Workspace::showPage);
    connect(m_views, &SavedViewPages::pageMade, this, &Workspace::addPage);
    connect(m_views, &SavedViewPages::pageRenamed, this,
        [this](const QString &from, const QString &to) { m_pages.insert(to, m_pages.take(from)); });
    connect(m_views, &SavedViewPages::pageGone, this, &Workspace::dropPage);
    connect(m_views, &SavedViewPages::saved, this, &Workspace::showPage);
    connect(m_views, &SavedViewPages::failed, this, &Workspace::showError);
    for (Page *page : std::as_const(m_pages)) {
        if (auto *chart = qobject_cast<ChartPage *>(page))
            m_views->watch(*chart);
    }
}

void Workspace::dropPage(const QString &name, const QString &instead)
{
    Page *page = m_pages.take(name);
    if (page == m_stack->currentWidget())
        showPage(instead);
    m_stack->removeWidget(page);
    page->deleteLater();
}

void Workspace::layOut()
{
    setObjectName(u"workspace"_s);
    setFocusProxy(m_navigation);
    m_splitter->setObjectName(u"panes"_s);
    m_stack->setObjectName(u"pages"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);

    auto *middle = new QWidget(m_splitter);
    middle->setMinimumWidth(pageWidth);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addWidget(m_waitNotice);
    column->addWidget(m_stack, 1);

    m_editorPane->setObjectName(u"editorPane"_s);
    setLook(m_editorPane, Look::Panel);
    m_editorPane->setAttribute(Qt::WA_StyledBackground);
    auto *right = new QVBoxLayout(m_editorPane);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(m_forms);
    m_editorPane->setMinimumWidth(editorWidth);
    m_splitter->addWidget(m_editorPane);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({0, 10000, 0}); // as narrow as they may be: the page gets the rest

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

void Workspace::setPresentation(const Presentation &presentation)
{
    m_presentation = presentation;
    m_navigation->retranslate();
    m_navigation->setTitle(myViews, tr("MY VIEWS", "heading over the saved views"));
    m_navigation->setTitle(u"charts"_s, tr("CHARTS", "heading over the charts"));
    m_navigation->setTitle(u"dataHeading"_s, tr("DATA", "heading over the tables"));
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        it.value()->setPresentation(presentation);
        m_navigation->setTitle(it.key(), it.value()->title());
    }
    m_navigation->setTheme(presentation.theme);
    m_messages->retranslate();
    m_waitNotice->retranslate();
    m_editor->setPresentation(presentation);
    showForm(page());
    sayReadOnly();
    countFigures();
}

void Workspace::sayReadOnly()
{
    // Said once, and once more in another language only while it can still be read.
    if (!m_repository.isReadOnly() || (m_hasSaidReadOnly && m_messages->isHidden()))
        return;
    m_hasSaidReadOnly = true;
    m_messages->showNotice(
        tr("This file is open for viewing only, as it or its folder may not be written. Charts can "
           "be exported; to change figures, make a copy elsewhere and open that."));
}

void Workspace::showPage(const QString &name)
{
    if (!m_pages.contains(name))
        m_views->open(name, m_presentation);
    Page *page = m_pages.value(name);
    if (!page || !leavePageFor(*page)) {
        m_navigation->setCurrent(pageName());
        emit statusChanged(); // the menu checked what was chosen
        return;
    }
    if (page != m_stack->currentWidget())
        clearMessage(); // it was about the other page
    m_navigation->setCurrent(name);
    m_stack->setCurrentWidget(page);
    showForm(*page);
    page->select(m_editor->current());
    emit statusChanged();
}

// An unfinished form asks before another one takes its place.
bool Workspace::leavePageFor(const Page &next)
{
    auto *current = qobject_cast<Page *>(m_stack->currentWidget());
    if (current == &next || current->ownForm() == next.ownForm())
        return true;
    return current->ownForm() ? current->closeEdit() : !m_editor->isModified() || m_editor->closeEdit();
}

void Workspace::showForm(const Page &page)
{
    QWidget *form = page.ownForm();
    m_forms->setCurrentWidget(form ? form : m_editor);
    m_editorPane->setAccessibleName(form ? form->accessibleName() : tr("Data point"));
}

void Workspace::showSubject(const QString &code)
{
    auto *chart = qobject_cast<ChartPage *>(m_stack->currentWidget());
    if (!chart || !chart->showSubject(code))
        listFigures({{}, {}, {code}});
}

void Workspace::showMetric(const QString &code)
{
    const Metric *metric = m_repository.catalog().metric(code);
    for (const View &view : builtInViews()) {
        auto *chart = qobject_cast<ChartPage *>(m_pages.value(view.name));
        if (!metric || !chart || familyOf(view.kind) != metric->family || !chart->showMetric(code))
            continue;
        showPage(view.name);
        return;
    }
    listFigures({{}, {code}});
}

void Workspace::showSource(const QString &code)
{
    listFigures({code});
}

void Workspace::listFigures(const ObservationFilter &filter)
{
    showPage(u"data"_s);
    if (auto *list = qobject_cast<DataPage *>(m_stack->currentWidget()))
        list->showOnly(filter);
}

// The page of that very view, else the one of its kind.
Page *Workspace::pageFor(const View &view) const
{
    if (auto *page = qobject_cast<ChartPage *>(m_pages.value(view.name));
        page && page->view().kind == view.kind)
        return page;
    for (const View &builtIn : drawableViews()) {
        if (builtIn.kind == view.kind)
            return m_pages.value(builtIn.name);
    }
    return nullptr;
}

void Workspace::openRecord(const ChartRecord &record, const QString &fileName)
{
    Page *page = pageFor(record.view);
    if (!page)
        return;
    View view = record.view;
    view.name = page->name();
    setViewOf(page, view);
    showPage(view.name);
    const auto tell = [this, page, record, view, fileName] {
        const std::optional<ChartSpec> chart = page->chart();
        clearMessage();
        showNotice(
            openedText(record, chart ? chart->record : ChartRecord{view}, fileName, m_presentation.language));
    };
    if (page->isAtWork())
        connect(page, &Page::contentChanged, this, tell, Qt::SingleShotConnection);
    else
        tell();
}

void Workspace::openView(const View &view)
{
    // As it stands where the person left it, unless something else is asked for.
    const bool isPlain = builtInView(view.name) == view;
    Page *page = m_pages.value(view.name);
    if (!isPlain)
        setViewOf(page, view);
    showPage(view.name);
}

QString Workspace::pageName() const
{
    return m_pages.key(qobject_cast<Page *>(m_stack->currentWidget()));
}

const Page &Workspace::page() const
{
    return *qobject_cast<Page *>(m_stack->currentWidget());
}

bool Workspace::closeEdit()
{
    m_waiting->cancel(); // and what was typed is asked about below
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        if (!it.value()->closeEdit()) {
            showPage(it.key());
            return false;
        }
    }
    return m_editor->closeEdit();
}

bool Workspace::isEditModified() const
{
    return m_editor->isModified()
        || std::any_of(m_pages.begin(), m_pages.end(), [](const Page *page) { return page->isModified(); });
}

bool Workspace::hasFigure() const
{
    return !page().ownForm() && m_editor->current().has_value();
}

void Workspace::addFigure()
{
    if (page().ownForm())
        showPage(u"data"_s);
    if (page().ownForm())
        return; // the person stays with the form there
    m_editor->startNew(page().newFigure()); // and is in the first field that is left to fill in
}

void Workspace::deleteFigure()
{
    auto *page = qobject_cast<Page *>(m_stack->currentWidget());
    if (!page || !page->deleteSelection())
        m_editor->deleteCurrent();
}

void Workspace::undo()
{
    step(Direction::Undo);
}

void Workspace::redo()
{
    step(Direction::Redo);
}

void Workspace::step(Direction direction)
{
    // A row that is being edited is saved, and undo takes just that back.
    if (auto *page = qobject_cast<Page *>(m_stack->currentWidget()); page && !page->closeEdit())
        return;
    // A step can change the very figure that is being edited: the edit is settled first.
    const std::optional<ObservationKey> before = m_editor->current();
    if (m_editor->isModified() && !m_editor->closeEdit())
        return;
    const Retry attempt = [this, direction, before] { return tryStep(direction, before); };
    // After what waits already, and not before it.
    if (m_waiting->isWaiting() || !attempt())
        waitToSave(attempt);
}

bool Workspace::tryStep(Direction direction, const std::optional<ObservationKey> &before)
{
    m_touched.clear();
    const Result<HistoryEntry> done
        = direction == Direction::Undo ? m_repository.undo() : m_repository.redo();
    if (!done && done.error().kind == ErrorKind::Busy)
        return false;
    if (!done) {
        showError(done.error());
        return true;
    }
    showTouched(before);
    emit stepTaken(
        (direction == Direction::Undo ? tr("Undone: %1") : tr("Done again: %1"))
            .arg(historyText(withNames(done.value(), m_repository.catalog(), m_presentation.language))));
    return true;
}

// The figure that the step was about, so that the person sees what it did; else the one that was in the form.
void Workspace::showTouched(const std::optional<ObservationKey> &before)
{
    QList<ObservationKey> wanted = m_touched.size() <= 2 ? m_touched : QList<ObservationKey>();
    if (before)
        wanted.append(*before);
    for (const ObservationKey &key : std::as_const(wanted)) {
        const Result<std::optional<Observation>> found = m_repository.observation(key);
        if (found && found.value()) {
            m_editor->showObservation(*found.value());
            break;
        }
    }
    followEditor();
}

bool Workspace::hasView() const
{
    const QWidget *page = m_stack->currentWidget();
    return qobject_cast<const ChartPage *>(page) || qobject_cast<const PartnershipPage *>(page);
}

void Workspace::saveView()
{
    if (const auto *chart = qobject_cast<ChartPage *>(m_stack->currentWidget()))
        m_views->saveAs(chart->view());
    else if (const auto *matrix = qobject_cast<PartnershipPage *>(m_stack->currentWidget()))
        m_views->saveAs(matrix->view());
}

void Workspace::focusNextPane()
{
    const QList<QWidget *> panes = {m_navigation, m_stack, m_editorPane};
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            at = i;
    }
    for (qsizetype i = 1; i <= panes.size(); ++i) {
        if (QWidget *field = firstField(panes.at((at + i) % panes.size()))) {
            field->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void Workspace::showError(const Error &error)
{
    m_saysUnsaved = false;
    m_messages->showError(error);
}

void Workspace::clearMessage()
{
    m_saysUnsaved = false;
    m_messages->clear();
}

void Workspace::showNotice(const QString &text, QAction *action)
{
    m_saysUnsaved = false;
    m_messages->showNotice(text, action);
}

QByteArray Workspace::layoutState() const
{
    return m_splitter->saveState();
}

void Workspace::restoreLayout(const QByteArray &state)
{
    m_splitter->restoreState(state);
    m_splitter->setChildrenCollapsible(false); // both are in the state, and ours hold
    m_splitter->setHandleWidth(1);
}

void Workspace::select(const Observation &observation)
{
    // A person who stays with an unfinished edit finds its figure marked, not the one that was clicked.
    if (!m_editor->showObservation(observation))
        followEditor();
}

void Workspace::followEditor()
{
    if (auto *page = qobject_cast<Page *>(m_stack->currentWidget()))
        page->select(m_editor->current());
    emit statusChanged();
}

void Workspace::followRepository(const ChangeNotice &notice)
{
    m_touched = notice.observations;
    clearMessage(); // a change that is done settles what was said before
    if (notice.everything || notice.tables.contains(Table::Views)) {
        m_views->sync();
        m_navigation->setCurrent(pageName()); // under a new name perhaps
    }
    countFigures();
    emit statusChanged();
}

void Workspace::countFigures()
{
    const Result<StoreInfo> info = m_repository.info();
    if (!info) {
        showError(info.error());
        return;
    }
    m_figureCount = info.value().count(Table::Observations);
    m_navigation->setCount(u"data"_s, m_figureCount);
    for (const auto &[table, icon] : keptTables)
        m_navigation->setCount(CatalogPage::pageName(table), info.value().count(table));
    m_navigation->setCount(
        CatalogPage::pageName(Table::Publishers), publisherOrder(m_repository.catalog()).size());
}

} // namespace tongbao
