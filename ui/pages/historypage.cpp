#include "ui/pages/historypage.h"

#include "db/domain/historynames.h"
#include "ui/common/theme.h"
#include "ui/models/historytablemodel.h"
#include "ui/pages/figuretable.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tongbao {

HistoryPage::HistoryPage(Repository &repository, QWidget *parent)
    : Page(parent)
    , m_repository(repository)
    , m_model(new HistoryTableModel(this))
    , m_search(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_table(new FigureTable(this))
    , m_restore(new QPushButton(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"historyPage"_s);
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        showState();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showState(); });
    connect(m_restore, &QPushButton::clicked, this, &HistoryPage::restoreSelected);
    connect(&m_repository, &Repository::changed, this, &HistoryPage::follow);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    setPresentation({});
}

void HistoryPage::layOut()
{
    m_search->setObjectName(u"searchEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(240);
    m_count->setObjectName(u"countLabel"_s);
    setLook(m_count, Look::Muted);
    m_restore->setObjectName(u"restoreButton"_s);
    m_hint->setObjectName(u"hintLabel"_s);
    m_hint->setWordWrap(true);
    setLook(m_hint, Look::Muted);

    auto *controls = new QHBoxLayout;
    controls->setSpacing(10);
    controls->addWidget(m_search);
    controls->addWidget(m_count);
    controls->addStretch();

    auto *card = new QFrame(this);
    setLook(card, Look::Card);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);

    auto *below = new QHBoxLayout;
    below->setSpacing(10);
    below->addWidget(m_hint, 1);
    below->addWidget(m_restore);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(controls);
    layout->addWidget(card, 1);
    layout->addLayout(below);
}

void HistoryPage::setPresentation(const Presentation &presentation)
{
    m_language = presentation.language;
    m_search->setPlaceholderText(tr("Search the history"));
    m_search->setAccessibleName(tr("Search the history"));
    m_restore->setText(tr("Restore this state"));
    m_restore->setToolTip(
        tr("Brings the whole file back to what it was after this step. That is a step of its "
           "own, and can be undone."));
    m_table->retranslate();
    m_table->setAccessibleName(title());
    m_isStale = true;
    if (isVisible())
        refresh();
}

QString HistoryPage::title() const
{
    return tr("History");
}

ObservationText HistoryPage::newFigure() const
{
    ObservationText text;
    text.region = u"CN"_s;
    return text;
}

void HistoryPage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        refresh();
    Page::showEvent(event);
}

void HistoryPage::follow()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void HistoryPage::refresh()
{
    m_isStale = false;
    Result<QList<HistoryEntry>> entries = m_repository.history(0);
    if (!entries) {
        emit failed(entries.error());
        entries = QList<HistoryEntry>();
    }
    QList<HistoryEntry> named;
    for (const HistoryEntry &entry : entries.value())
        named.append(withNames(entry, m_repository.catalog(), m_language));
    const std::optional<qint64> selected = selectedStep();
    m_model->setEntries(named);
    if (selected)
        selectStep(*selected);
    const Result<StoreInfo> info = m_repository.info();
    m_figureCount = info ? info.value().count(Table::Observations) : 0;
    m_table->fitColumns();
    showState();
    emit contentChanged();
}

void HistoryPage::showState()
{
    const auto inAll = static_cast<int>(m_model->countInAll());
    m_count->setText(m_model->rowCount() == inAll
            ? tr("%n steps", nullptr, inAll)
            : tr("%1 of %n steps", nullptr, inAll).arg(QLocale().toString(m_model->rowCount())));

    const QList<int> rows = m_table->selectedRowNumbers();
    const bool isRestorable = rows.size() == 1 && m_model->isRestorable(rows.first());
    m_restore->setEnabled(isRestorable && !m_repository.isReadOnly());
    if (rows.isEmpty())
        m_hint->setText(tr("Select a step to bring the file back to what it was after it."));
    else if (isRestorable)
        m_hint->setText(tr("Restoring is a step of its own, and can be undone."));
    else if (m_model->entryIn(rows.first()).undone)
        m_hint->setText(tr("This step is undone. Redo it from the Edit menu."));
    else
        m_hint->setText(tr("The file is as it was after this step."));
}

std::optional<qint64> HistoryPage::selectedStep() const
{
    const QList<int> rows = m_table->selectedRowNumbers();
    return rows.size() == 1 ? std::optional(m_model->entryIn(rows.first()).id) : std::nullopt;
}

// Where it is listed.
void HistoryPage::selectStep(qint64 step)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->entryIn(row).id == step)
            m_table->selectRowNumbers({row});
    }
}

void HistoryPage::restoreSelected()
{
    const std::optional<qint64> step = selectedStep();
    if (!step)
        return;
    m_table->setFocus(); // the button goes grey, and Qt would hand the focus on
    const Retry attempt = [this, step = *step] { return tryToRestore(step); };
    if (!attempt())
        emit busy(attempt);
}

bool HistoryPage::tryToRestore(qint64 step)
{
    const Result<HistoryEntry> restored = m_repository.restore(step);
    if (!restored && restored.error().kind == ErrorKind::Busy)
        return false;
    if (!restored)
        emit failed(restored.error());
    else
        selectStep(restored.value().id);
    return true;
}

} // namespace tongbao
