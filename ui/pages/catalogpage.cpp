#include "ui/pages/catalogpage.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/forms/catalogform.h"
#include "ui/models/catalogtablemodel.h"
#include "ui/pages/catalogediting.h"
#include "ui/pages/figuretable.h"

#include <QAction>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

class CatalogPage::Private {
public:
    Private(CatalogPage &page, Repository &repository, Prompter &prompter, Table table);

    void layOut();
    void connectParts();
    QAction *tableAction(const QString &name, const QKeySequence &key);
    void retranslate();
    void follow(const ChangeNotice &notice);
    void refresh();
    void showCount();
    void showSelected();
    void addRow();
    void mark(const std::optional<CatalogRow> &row);

    CatalogPage &m_page;
    Repository &m_repository;
    Table m_table;
    Presentation m_presentation;
    CatalogTableModel *m_model;
    QLineEdit *m_search;
    QLabel *m_count;
    QPushButton *m_add;
    FigureTable *m_list;
    QAction *m_addAction;
    QAction *m_removeAction;
    CatalogForm *m_form;
    CatalogEditing *m_editing;
    bool m_isStale = true;
    bool m_isMarking = false;
};

CatalogPage::Private::Private(CatalogPage &page, Repository &repository, Prompter &prompter, Table table)
    : m_page(page)
    , m_repository(repository)
    , m_table(table)
    , m_model(new CatalogTableModel(table, &page))
    , m_search(new QLineEdit(&page))
    , m_count(new QLabel(&page))
    , m_add(new QPushButton(&page))
    , m_list(new FigureTable(&page))
    , m_addAction(tableAction(u"addRowAction"_s, Qt::Key_Insert))
    , m_removeAction(tableAction(u"deleteRowAction"_s, Qt::Key_Delete))
    , m_form(new CatalogForm(table, &page))
    , m_editing(new CatalogEditing(repository, prompter, *m_form, &page))
{
    m_form->setObjectName(tableName(table) + u"Form"_s);
    layOut();
    connectParts();
}

// Its key works while the table has the focus.
QAction *CatalogPage::Private::tableAction(const QString &name, const QKeySequence &key)
{
    auto *action = new QAction(m_list);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(action);
    return action;
}

void CatalogPage::Private::layOut()
{
    m_search->setObjectName(u"searchEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(260);
    m_search->setMaximumWidth(420);
    m_count->setObjectName(u"countLabel"_s);
    setLook(m_count, Look::Muted);
    m_add->setObjectName(u"addRowButton"_s);
    m_add->setAutoDefault(true);

    auto *controls = new QHBoxLayout;
    controls->setSpacing(10);
    controls->addWidget(m_search);
    controls->addWidget(m_count);
    controls->addStretch();
    controls->addWidget(m_add);

    auto *card = new QFrame(&m_page);
    setLook(card, Look::Card);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_list);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setModel(m_model);

    auto *layout = new QVBoxLayout(&m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(controls);
    layout->addWidget(card, 1);
    m_form->hide(); // until whoever shows the page takes it
}

void CatalogPage::Private::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, &m_page, [this](const QString &text) {
        {
            const QScopedValueRollback marking(m_isMarking, true);
            m_model->setSearch(text);
        }
        mark(m_form->original());
        showCount();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, &m_page,
        [this] { showSelected(); });
    connect(m_add, &QPushButton::clicked, &m_page, [this] { addRow(); });
    connect(m_addAction, &QAction::triggered, &m_page, [this] { addRow(); });
    connect(m_removeAction, &QAction::triggered, &m_page, [this] {
        const std::optional<CatalogRow> shown = m_form->original();
        if (shown && !m_repository.isReadOnly() && m_editing->settle())
            m_editing->remove(*m_form->original());
    });
    connect(m_form, &CatalogForm::modifiedChanged, &m_page, &Page::contentChanged);
    connect(m_editing, &CatalogEditing::done, &m_page, [this](const CatalogRow &row) {
        mark(row);
        if (!m_form->original()) // what another was merged into
            showSelected();
    });
    connect(m_editing, &CatalogEditing::removed, &m_page, [this] { mark({}); });
    connect(m_editing, &CatalogEditing::failed, &m_page, &Page::failed);
    connect(m_editing, &CatalogEditing::busy, &m_page, &Page::busy);
    connect(
        &m_repository, &Repository::changed, &m_page, [this](const ChangeNotice &notice) { follow(notice); });
    auto *find = new QShortcut(QKeySequence::Find, &m_page);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

void CatalogPage::Private::retranslate()
{
    m_search->setPlaceholderText(tr("Search by name, code or pinyin"));
    m_search->setAccessibleName(tr("Search by name, code or pinyin"));
    m_add->setText(addRowText(m_table));
    m_add->setToolTip(tr("Start a new row in the form (Insert in the table)"));
    m_add->setIcon(icon(IconName::Add, m_presentation.theme));
    m_add->setEnabled(!m_repository.isReadOnly());
    m_addAction->setText(addRowText(m_table));
    m_addAction->setEnabled(!m_repository.isReadOnly());
    m_removeAction->setText(tr("Delete…"));
    m_removeAction->setEnabled(!m_repository.isReadOnly());
    m_list->retranslate();
    m_list->setAccessibleName(m_page.title());
    m_form->setAccessibleName(rowTitle(m_table));
}

// A page out of sight catches up when it is shown; its form may hold what is being typed, and follows.
void CatalogPage::Private::follow(const ChangeNotice &notice)
{
    const bool isOfCatalog = notice.everything
        || std::any_of(notice.tables.begin(), notice.tables.end(),
            [](Table table) { return table != Table::Observations && table != Table::Views; });
    m_isStale = m_isStale || isOfCatalog;
    if (m_page.isVisible() && isOfCatalog)
        refresh();
    else if (m_page.isVisible())
        m_editing->showUse();
    else if (isOfCatalog)
        m_editing->follow();
}

void CatalogPage::Private::refresh()
{
    m_isStale = false;
    {
        const QScopedValueRollback marking(m_isMarking, true);
        m_model->setCatalog(m_repository.catalog(), m_presentation.language);
    }
    m_editing->follow();
    m_list->fitColumns();
    mark(m_form->original());
    showCount();
}

void CatalogPage::Private::showCount()
{
    m_count->setText(m_page.countText());
    emit m_page.contentChanged();
}

void CatalogPage::Private::showSelected()
{
    const QList<int> rows = m_list->selectedRowNumbers();
    if (m_isMarking || rows.size() != 1)
        return;
    const CatalogRow row = m_model->rowIn(rows.first()); // asking may save, and list all anew
    m_editing->show(row);
    mark(m_form->original()); // the person may stay with the unfinished one
    emit m_page.contentChanged();
}

void CatalogPage::Private::addRow()
{
    if (m_repository.isReadOnly() || !m_editing->startNew())
        return;
    mark({});
}

// Selects the row in the table, where it is listed, and nothing else; tells nobody.
void CatalogPage::Private::mark(const std::optional<CatalogRow> &row)
{
    const QScopedValueRollback marking(m_isMarking, true);
    const int at = row ? m_model->rowOfSame(*row) : -1;
    m_list->selectRowNumbers(at < 0 ? QList<int>() : QList{at});
}

CatalogPage::CatalogPage(Repository &repository, Prompter &prompter, Table table, QWidget *parent)
    : Page(parent)
    , m_d(std::make_unique<Private>(*this, repository, prompter, table))
{
    setObjectName(pageName(table));
    setPresentation({});
}

CatalogPage::~CatalogPage() = default;

QString CatalogPage::pageName(Table table)
{
    return u"data-"_s + tableName(table);
}

void CatalogPage::setPresentation(const Presentation &presentation)
{
    m_d->m_presentation = presentation;
    m_d->m_editing->setPresentation(presentation);
    m_d->retranslate();
    m_d->m_isStale = true;
    if (isVisible())
        m_d->refresh();
}

QString CatalogPage::title() const
{
    return catalogTitle(m_d->m_table);
}

ObservationText CatalogPage::newFigure() const
{
    ObservationText text;
    text.region = u"CN"_s;
    return text;
}

QString CatalogPage::countText() const
{
    const auto inAll = static_cast<int>(m_d->m_model->countInAll());
    return m_d->m_model->rowCount() == inAll
        ? tr("%n rows", nullptr, inAll)
        : tr("%1 of %n rows", nullptr, inAll).arg(QLocale().toString(m_d->m_model->rowCount()));
}

bool CatalogPage::closeEdit()
{
    return m_d->m_editing->settle();
}

bool CatalogPage::isModified() const
{
    return m_d->m_form->isModified();
}

QWidget *CatalogPage::ownForm() const
{
    return m_d->m_form;
}

void CatalogPage::showEvent(QShowEvent *event)
{
    if (m_d->m_isStale)
        m_d->refresh();
    else
        m_d->m_editing->showUse();
    Page::showEvent(event);
}

} // namespace tongbao
