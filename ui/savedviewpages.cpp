#include "ui/savedviewpages.h"

#include "ui/navigationpanel.h"
#include "ui/pages/chartpage.h"
#include "ui/pages/partnershippage.h"
#include "ui/savedviewcommands.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QString builtInPage(ViewKind kind)
{
    const QList<View> views = builtInViews();
    const auto like
        = std::find_if(views.begin(), views.end(), [kind](const View &view) { return view.kind == kind; });
    return like == views.end() ? views.first().name : like->name;
}

// The page of a saved view is one or the other.
ViewKind kindOf(const Page &page)
{
    const auto *chart = qobject_cast<const ChartPage *>(&page);
    return chart ? chart->view().kind : ViewKind::Partnerships;
}

void setHome(Page &page, const View &home)
{
    if (auto *chart = qobject_cast<ChartPage *>(&page))
        chart->setHome(home);
    else if (auto *matrix = qobject_cast<PartnershipPage *>(&page))
        matrix->setHome(home);
}

bool isChanged(const Page &page)
{
    if (const auto *chart = qobject_cast<const ChartPage *>(&page))
        return chart->isChanged();
    const auto *matrix = qobject_cast<const PartnershipPage *>(&page);
    return matrix && matrix->isChanged();
}

} // namespace

SavedViewPages::SavedViewPages(
    Repository &repository, Prompter &prompter, NavigationPanel &navigation, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_navigation(navigation)
    , m_commands(new SavedViewCommands(repository, prompter, this))
{
    connect(m_commands, &SavedViewCommands::failed, this, &SavedViewPages::failed);
    connect(m_commands, &SavedViewCommands::busy, this, &SavedViewPages::busy);
    connect(m_commands, &SavedViewCommands::saved, this,
        [this](const QString &name) { emit saved(NavigationPanel::viewPage(name)); });
    connect(&navigation, &NavigationPanel::viewRenameRequested, m_commands, &SavedViewCommands::rename);
    connect(
        &navigation, &NavigationPanel::viewDuplicationRequested, m_commands, &SavedViewCommands::duplicate);
    connect(&navigation, &NavigationPanel::viewDeletionRequested, m_commands, &SavedViewCommands::remove);
    connect(&navigation, &NavigationPanel::viewMoveRequested, m_commands, &SavedViewCommands::move);
}

void SavedViewPages::open(const QString &page, const Presentation &presentation)
{
    const QString name = NavigationPanel::viewOfPage(page);
    const SavedView *saved = name.isNull() ? nullptr : m_repository.catalog().savedView(name);
    if (!saved)
        return;
    const Result<View> view = viewOf(*saved);
    if (!view) {
        emit failed(view.error());
        return;
    }
    Page *made = nullptr;
    if (view.value().kind == ViewKind::Partnerships) {
        made = new PartnershipPage(m_repository, view.value());
        connect(made, &Page::contentChanged, this, &SavedViewPages::showEntries);
    } else {
        auto *chart = new ChartPage(m_repository, view.value(), ChartPage::Kept::Saved);
        watch(*chart);
        made = chart;
    }
    made->setPresentation(presentation);
    m_opened.append({*saved, made});
    emit pageMade(page, made);
}

void SavedViewPages::watch(ChartPage &page)
{
    connect(&page, &ChartPage::saveRequested, this, [this, &page] { m_commands->save(View(page.view())); });
    connect(&page, &ChartPage::saveAsRequested, this, [this, &page] { saveAs(page.view()); });
    connect(&page, &Page::contentChanged, this, &SavedViewPages::showEntries);
}

void SavedViewPages::saveAs(const View &view)
{
    m_commands->saveAs(View(view)); // a copy: the page changes while it is saved
}

QString SavedViewPages::nameNow(const SavedView &saved) const
{
    const Catalog &catalog = m_repository.catalog();
    if (catalog.savedView(saved.name))
        return saved.name;
    const auto isKnown = [this](const QString &name) {
        return std::any_of(
            m_known.begin(), m_known.end(), [&name](const SavedView &known) { return known.name == name; });
    };
    for (const SavedView &view : catalog.savedViews()) {
        if (view.position == saved.position && view.definition == saved.definition && !isKnown(view.name))
            return view.name;
    }
    return {};
}

void SavedViewPages::sync()
{
    QList<Opened> before = std::exchange(m_opened, {});
    for (Opened &opened : before) {
        if (!opened.page)
            continue;
        const QString from = NavigationPanel::viewPage(opened.saved.name);
        const QString name = nameNow(opened.saved);
        const SavedView *saved = name.isNull() ? nullptr : m_repository.catalog().savedView(name);
        const std::optional<Result<View>> view
            = saved ? std::optional(viewOf(*saved)) : std::optional<Result<View>>();
        if (!view || !*view) {
            emit pageGone(from, builtInPage(kindOf(*opened.page)));
            continue;
        }
        if (name != opened.saved.name)
            emit pageRenamed(from, NavigationPanel::viewPage(name));
        opened.saved = *saved;
        m_opened.append(opened);
        setHome(*opened.page, view->value());
    }
    m_known = m_repository.catalog().savedViews();
    showEntries();
}

void SavedViewPages::showEntries()
{
    QStringList names, changed;
    for (const SavedView &view : m_repository.catalog().savedViews())
        names.append(view.name);
    for (const Opened &opened : std::as_const(m_opened)) {
        if (opened.page && isChanged(*opened.page))
            changed.append(opened.saved.name);
    }
    m_navigation.setViews(heading(), names, changed);
}

} // namespace tongbao
