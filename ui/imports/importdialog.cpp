#include "ui/imports/importdialog.h"

#include "db/exchange/rejectsfile.h"
#include "ui/common/theme.h"
#include "ui/imports/fatebar.h"
#include "ui/imports/fatetext.h"
#include "ui/imports/importcontrols.h"
#include "ui/imports/importheadview.h"
#include "ui/imports/importjob.h"
#include "ui/imports/importrowmodel.h"
#include "ui/imports/namespanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr QSize firstSize{1080, 620};
constexpr int heightOfRow = 28;
constexpr int mostColumnWidth = 260;
constexpr int measuredRows = 60;
constexpr int patience = 300; // ms before progress is worth a look

QLabel *newLabel(const QString &name, Look look, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    setLook(label, look);
    return label;
}

QString counted(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace

class ImportDialog::Private {
public:
    Private(ImportDialog *owner, Repository &store, Prompter &questions, const ImportOrigin &from,
        const ImportMemory &remembered, const Presentation &look);

    void arrange();
    void connectAll();
    void request();
    void show(const ImportAnswer &worked);
    void showTable();
    void showHeadLine();
    void showOutcome();
    void showDetail();
    void fitColumns();
    void setField(int column, const QString &field);
    void guessColumn(int column);
    void guessAgain();
    void setName(const QString &text, const QString &code);
    void saveRejects();
    void write();
    void finish(const ImportReport &report);
    void fail(const Error &error);
    void setBusy(bool isBusy);
    QString reasonAgainst() const;
    ImportOptions options() const;
    QString tableName(qsizetype table) const;
    TableChoices &choicesHere() { return choices[controls->table()]; }
    const ImportReport &report() const { return answer->preview.plan.report; }

    ImportDialog *dialog;
    Repository &repository;
    Prompter &prompter;
    ImportOrigin origin;
    ImportMemory memory;
    Presentation presentation;
    QList<TableChoices> choices;
    std::optional<ImportAnswer> answer;
    bool isCurrent = false; // the answer is to the latest request
    QString problem; // why there is no answer
    bool isClosing = false; // as soon as what is being written is taken back

    ImportJob *job;
    ImportRowModel *rows;
    ImportHeadView *heads;
    QLabel *headLine;
    ImportControls *controls;
    QLabel *corrected;
    QPushButton *guess;
    QLabel *problemLabel;
    NamesPanel *names;
    QTableView *table;
    QLabel *detail;
    QProgressBar *progress;
    QTimer progressDelay;
    FateBar *fates;
    QComboBox *conflict;
    QCheckBox *skip;
    QPushButton *save;
    QLabel *reason;
    QPushButton *cancel;
    QPushButton *accept;
};

ImportDialog::Private::Private(ImportDialog *owner, Repository &store, Prompter &questions,
    const ImportOrigin &from, const ImportMemory &remembered, const Presentation &look)
    : dialog(owner)
    , repository(store)
    , prompter(questions)
    , origin(from)
    , memory(remembered)
    , presentation(look)
    , choices(from.tables())
    , job(new ImportJob(owner))
    , rows(new ImportRowModel(owner))
    , heads(new ImportHeadView)
    , headLine(newLabel(u"headLine"_s, Look::Muted, owner))
    , controls(new ImportControls(owner))
    , corrected(newLabel(u"correctedLabel"_s, Look::Muted, owner))
    , guess(new QPushButton(tr("Guess again"), owner))
    , problemLabel(newLabel(u"problemLabel"_s, Look::Problem, owner))
    , names(new NamesPanel(owner))
    , table(new QTableView(owner))
    , detail(newLabel(u"detailLabel"_s, Look::Muted, owner))
    , progress(new QProgressBar(owner))
    , fates(new FateBar(owner))
    , conflict(new QComboBox(owner))
    , skip(new QCheckBox(tr("&Leave out rejected rows"), owner))
    , save(new QPushButton(tr("&Save rejected rows…"), owner))
    , reason(newLabel(u"reasonLabel"_s, Look::Small, owner))
    , cancel(new QPushButton(tr("Cancel"), owner))
    , accept(new QPushButton(owner))
{
    arrange();
    connectAll();
    QStringList tables;
    for (qsizetype i = 0; i < origin.tables(); ++i)
        tables.append(tableName(i));
    controls->setTables(tables);
    rows->setPresentation(presentation);
    fates->setTheme(presentation.theme);
}

void ImportDialog::Private::arrange()
{
    auto *title = newLabel(u"titleLabel"_s, Look::Title, dialog);
    title->setText(dialog->windowTitle());
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(title);
    top->addWidget(headLine, 1);

    guess->setObjectName(u"guessButton"_s);
    setLook(guess, Look::Link);
    auto *again = new QHBoxLayout;
    again->addWidget(corrected);
    again->addWidget(guess);
    again->addStretch(1);
    corrected->hide();
    guess->hide();
    problemLabel->setWordWrap(true);
    problemLabel->hide();
    names->hide();

    table->setObjectName(u"importTable"_s);
    table->setAccessibleName(tr("Rows of the table"));
    heads->setParent(table);
    heads->setRows(rows);
    heads->setResizeContentsPrecision(measuredRows);
    table->setHorizontalHeader(heads);
    table->setModel(rows);
    table->setSelectionBehavior(QTableView::SelectRows);
    table->setEditTriggers(QTableView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setShowGrid(false);
    table->setCornerButtonEnabled(false);
    table->setIconSize({10, 10});
    table->setHorizontalScrollMode(QTableView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(heightOfRow);

    detail->setWordWrap(true);
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    detail->hide();
    progress->setObjectName(u"importProgress"_s);
    progress->setAccessibleName(tr("Progress"));
    progress->setTextVisible(false);
    QSizePolicy policy = progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    progress->setSizePolicy(policy);
    progress->hide();
    progressDelay.setSingleShot(true);
    progressDelay.setInterval(patience);

    conflict->setObjectName(u"conflictBox"_s);
    conflict->addItem(tr("reject the row"), int(ConflictPolicy::Refuse));
    conflict->addItem(tr("keep what is there"), int(ConflictPolicy::Keep));
    conflict->addItem(tr("replace it"), int(ConflictPolicy::Replace));
    auto *conflictLabel = newLabel(u"conflictLabel"_s, Look::Muted, dialog);
    conflictLabel->setText(tr("&Where something else is there"));
    conflictLabel->setBuddy(conflict);
    conflict->setAccessibleName(tr("Where something else is there"));
    auto *counts = new QHBoxLayout;
    counts->setSpacing(8);
    counts->addWidget(fates, 1);
    counts->addWidget(conflictLabel);
    counts->addWidget(conflict);

    skip->setObjectName(u"skipBox"_s);
    save->setObjectName(u"saveRejectsButton"_s);
    cancel->setObjectName(u"cancelButton"_s);
    accept->setObjectName(u"importButton"_s);
    for (QPushButton *button : {guess, save, cancel})
        button->setAutoDefault(false);
    accept->setDefault(true);
    setLook(accept, Look::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(save);
    buttons->addWidget(skip);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    reason->setWordWrap(true);

    QWidget::setTabOrder(names, heads);
    QWidget::setTabOrder(heads, table);

    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(10);
    layout->addLayout(top);
    layout->addWidget(controls);
    layout->addLayout(again);
    layout->addWidget(problemLabel);
    layout->addWidget(names);
    layout->addWidget(table, 1);
    layout->addWidget(detail);
    layout->addWidget(progress);
    layout->addLayout(counts);
    layout->addLayout(buttons);
    layout->addWidget(reason);
}

void ImportDialog::Private::connectAll()
{
    connect(job, &ImportJob::workedOut, dialog, [this](const ImportAnswer &worked) { show(worked); });
    connect(job, &ImportJob::written, dialog, [this](const ImportReport &done) { finish(done); });
    connect(job, &ImportJob::failed, dialog, [this](const Error &error) { fail(error); });
    connect(job, &ImportJob::progressed, dialog, [this](int done, int total) {
        progress->setRange(0, total);
        progress->setValue(done);
    });
    connect(&progressDelay, &QTimer::timeout, progress, &QWidget::show);
    connect(controls, &ImportControls::tableChosen, dialog, [this] { showTable(); });
    connect(controls, &ImportControls::changed, dialog, [this] {
        choicesHere() = controls->choices();
        request();
    });
    connect(heads, &ImportHeadView::fieldChosen, dialog,
        [this](int column, const QString &field) { setField(column, field); });
    connect(heads, &ImportHeadView::guessRequested, dialog, [this](int column) { guessColumn(column); });
    connect(guess, &QPushButton::clicked, dialog, [this] { guessAgain(); });
    connect(names, &NamesPanel::nameChosen, dialog,
        [this](const QString &text, const QString &code) { setName(text, code); });
    connect(fates, &FateBar::fateChosen, dialog, [this] { rows->setFate(fates->fate()); });
    connect(
        table->selectionModel(), &QItemSelectionModel::currentRowChanged, dialog, [this] { showDetail(); });
    connect(rows, &QAbstractItemModel::modelReset, dialog, [this] { showDetail(); });
    connect(conflict, &QComboBox::activated, dialog, [this] { request(); });
    connect(skip, &QCheckBox::toggled, dialog, [this] { showOutcome(); });
    connect(save, &QPushButton::clicked, dialog, [this] { saveRejects(); });
    connect(cancel, &QPushButton::clicked, dialog, &ImportDialog::reject);
    connect(accept, &QPushButton::clicked, dialog, [this] { write(); });
}

QString ImportDialog::Private::tableName(qsizetype place) const
{
    return origin.pasted ? tr("Pasted") : QFileInfo(origin.paths.at(place)).fileName();
}

ImportOptions ImportDialog::Private::options() const
{
    ImportOptions said;
    said.onConflict = static_cast<ConflictPolicy>(conflict->currentData().toInt());
    said.skipsRejected = skip->isChecked();
    return said;
}

void ImportDialog::Private::request()
{
    isCurrent = false;
    job->workOut({repository.location(), origin, choices, memory, options().onConflict,
        answer ? answer->read : QList<std::pair<ReadOptions, TableFile>>()});
    setBusy(true);
    showOutcome();
}

void ImportDialog::Private::setBusy(bool isBusy)
{
    if (isBusy) {
        progress->setRange(0, 0);
        progressDelay.start();
        return;
    }
    progressDelay.stop();
    progress->hide();
}

void ImportDialog::Private::show(const ImportAnswer &worked)
{
    setBusy(false);
    problem.clear();
    answer = worked;
    choices = worked.choices;
    isCurrent = true;
    showTable();
}

void ImportDialog::Private::showTable()
{
    const int at = controls->table();
    if (!answer) { // nothing could be read yet; another encoding may help
        controls->show(PreviewFile{}, choices.at(at), repository.catalog(), presentation.language);
        return;
    }
    const PreviewFile &file = answer->preview.files.at(at);
    const PreviewTable &shown = answer->tables.at(at);
    const bool isNew = rows->columnCount() != file.mapping.columns.size() + 2;
    const Catalog &catalog = repository.catalog();
    rows->setTable(*answer, at, catalog);
    controls->show(file, choices.at(at), catalog, presentation.language);
    names->setNames(shown.unknown, choices.at(at).mapping.names, catalog, presentation.language);
    fates->setCounts(shown);
    rows->setFate(fates->fate());
    if (isNew)
        fitColumns();
    const bool isCorrected = !choices.at(at).mapping.fields.isEmpty() || choices.at(at).isRecalled;
    corrected->setText(choices.at(at).isRecalled ? tr("Understood as you corrected it the last time.")
                                                 : tr("Columns are corrected by hand."));
    corrected->setVisible(isCorrected);
    guess->setVisible(isCorrected);
    showHeadLine();
    showOutcome();
}

void ImportDialog::Private::showHeadLine()
{
    const int at = controls->table();
    const FileTraits &traits = answer->preview.files.at(at).traits;
    QStringList parts{tableName(at)};
    if (traits.kind == FileTraits::Kind::Text) {
        parts.append(traits.encoding);
        if (traits.encoding != u"HTML")
            parts.append(separatorName(traits.separator));
    } else {
        parts.append(traits.sheet);
    }
    parts.append(tr("%n row(s)", nullptr, static_cast<int>(answer->tables.at(at).rows.size())));
    headLine->setText(parts.join(u" · "_s));
}

// All of what will happen to the row at hand, for which its column can be too narrow.
void ImportDialog::Private::showDetail()
{
    const QModelIndex current = table->currentIndex();
    const QString text
        = current.isValid() ? current.siblingAtColumn(rows->fateColumn()).data().toString() : QString();
    //: %1 the number of a row, %2 what will happen to it
    detail->setText(tr("Row %1: %2").arg(current.siblingAtColumn(0).data().toString(), text));
    detail->setVisible(!text.isEmpty());
}

// Every column shows its first rows, but none leaves the others without room.
void ImportDialog::Private::fitColumns()
{
    const QAbstractItemView *view = table; // where the hint is public
    for (int column = 0; column < rows->columnCount() - 1; ++column) {
        const int cells = std::min(view->sizeHintForColumn(column) + 8, mostColumnWidth);
        table->setColumnWidth(
            column, std::max(cells, std::min(heads->sectionSizeHint(column), mostColumnWidth)));
    }
}

// Why Import cannot be pressed; empty: it can.
QString ImportDialog::Private::reasonAgainst() const
{
    if (!problem.isEmpty() || !answer || !isCurrent)
        return problem;
    for (qsizetype i = 0; i < answer->preview.files.size(); ++i) {
        if (answer->preview.files.at(i).problem)
            return origin.tables() == 1 ? tr("The table is not understood yet.")
                                        : tr("%1 is not understood yet.").arg(tableName(i));
    }
    const ImportCounts &total = report().total;
    if (total.rejected > 0 && !skip->isChecked()) {
        return tr(
            "%n row(s) rejected: mend them, or leave them out.", nullptr, static_cast<int>(total.rejected));
    }
    if (total.added + total.replaced == 0)
        return tr("There is nothing new to import.");
    return {};
}

void ImportDialog::Private::showOutcome()
{
    const QString against = reasonAgainst();
    const bool canImport = answer && isCurrent && against.isEmpty() && !job->isWriting();
    const qint64 written = answer ? report().total.added + report().total.replaced : 0;
    accept->setText(written > 0 ? tr("Import %n row(s)", nullptr, static_cast<int>(written)) : tr("Import"));
    accept->setEnabled(canImport);
    reason->setText(
        against.isEmpty() ? tr("One undo step. Nothing is written before you press Import.") : against);
    accept->setToolTip(against);
    accept->setAccessibleDescription(against);
    const bool hasRejects = answer && isCurrent && report().total.rejected > 0;
    save->setEnabled(hasRejects);
    skip->setEnabled(hasRejects || skip->isChecked());
    QString message = problem;
    if (answer && message.isEmpty()) {
        const std::optional<Error> &missing = answer->preview.files.at(controls->table()).problem;
        message = missing ? windowMessage(missing->message) : QString();
    }
    problemLabel->setText(message);
    problemLabel->setVisible(!message.isEmpty());
}

// A field has one column: another that was taken for it is it no longer.
void ImportDialog::Private::setField(int column, const QString &field)
{
    const ColumnMapping &mapping = answer->preview.files.at(controls->table()).mapping;
    QList<std::pair<QString, QString>> &fields = choicesHere().mapping.fields;
    const auto state = [&fields](qsizetype at, const QString &what) {
        const QString place = u"#%1"_s.arg(at + 1);
        fields.removeIf([&place](const auto &one) { return one.first == place; });
        fields.append({place, what});
    };
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        const MappedColumn &other = mapping.columns.at(i);
        if (i != column && !field.isEmpty() && other.field == field && other.across.isEmpty())
            state(i, {});
    }
    state(column, field);
    choicesHere().isRecalled = false;
    request();
}

void ImportDialog::Private::guessColumn(int column)
{
    const QString place = u"#%1"_s.arg(column + 1);
    choicesHere().mapping.fields.removeIf([&place](const auto &one) { return one.first == place; });
    choicesHere().isRecalled = false;
    choicesHere().recalls = false;
    request();
}

void ImportDialog::Private::guessAgain()
{
    TableChoices &here = choicesHere();
    here.mapping.fields.clear();
    here.mapping.names.clear();
    here.isRecalled = false;
    here.recalls = false;
    memory.forget(answer->tables.at(controls->table()).heads);
    request();
}

void ImportDialog::Private::setName(const QString &text, const QString &code)
{
    if (code.isEmpty())
        choicesHere().mapping.names.remove(text);
    else
        choicesHere().mapping.names.insert(text, code);
    choicesHere().recalls = false;
    request();
}

void ImportDialog::Private::saveRejects()
{
    const QString folder = origin.pasted ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                         : QFileInfo(origin.paths.first()).absolutePath();
    const QString name = tr("%1-rejected.csv", "a file name").arg(QFileInfo(tableName(0)).completeBaseName());
    const std::optional<QString> path
        = prompter.fileToSave(tr("Save rejected rows"), QDir(folder).filePath(name), tr("CSV (*.csv)"));
    if (!path)
        return;
    const Result<QStringList> written = writeRejectsByTable(report().rejects, *path);
    if (!written) {
        problemLabel->setText(written.error().message);
        problemLabel->show();
        return;
    }
    reason->setText(tr("The rejected rows are in %1. Mended there, they can be imported.")
                        .arg(QDir::toNativeSeparators(written.value().join(u", "_s))));
}

void ImportDialog::Private::write()
{
    job->write(repository.location(), answer->preview, options());
    for (QWidget *widget : QList<QWidget *>{controls, names, table, fates, conflict, skip, save, guess})
        widget->setEnabled(false);
    setBusy(true);
    showOutcome();
    reason->setText(tr("Writing…"));
}

void ImportDialog::Private::finish(const ImportReport &done)
{
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (!choices.at(i).mapping.fields.isEmpty() || !choices.at(i).mapping.names.isEmpty())
            memory.remember(answer->tables.at(i).heads, choices.at(i).mapping);
    }
    emit dialog->imported(done);
    dialog->accept();
}

void ImportDialog::Private::fail(const Error &error)
{
    setBusy(false);
    for (QWidget *widget : QList<QWidget *>{controls, names, table, fates, conflict, skip, save, guess})
        widget->setEnabled(true);
    problem = windowMessage(error.message);
    if (!answer)
        showTable();
    showOutcome();
    if (isClosing)
        dialog->QDialog::reject();
}

ImportDialog::ImportDialog(Repository &repository, Prompter &prompter, const ImportOrigin &origin,
    const ImportMemory &memory, const Presentation &presentation, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import data points"));
    m_d = std::make_unique<Private>(this, repository, prompter, origin, memory, presentation);
    resize(firstSize);
    m_d->table->setFocus(); // where nothing has to be said, Return imports
    m_d->request();
}

ImportDialog::~ImportDialog() = default;

const ImportMemory &ImportDialog::memory() const
{
    return m_d->memory;
}

QString ImportDialog::reportText(const ImportReport &report) const
{
    QStringList names;
    for (qsizetype i = 0; i < m_d->origin.tables(); ++i)
        names.append(m_d->tableName(i));
    const ImportCounts &total = report.total;
    QString text = tr("Imported %n row(s) from %1: %2 new, %3 replaced.", nullptr,
        static_cast<int>(total.added + total.replaced))
                       .arg(names.join(tr(", ", "between items of a list")), counted(total.added),
                           counted(total.replaced));
    if (total.rejected > 0)
        text += u' ' + tr("%n row(s) left out.", nullptr, static_cast<int>(total.rejected));
    return text;
}

// Return in a field ends the field, not the dialog.
void ImportDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && qobject_cast<QComboBox *>(focusWidget())) {
        focusNextChild();
        return;
    }
    QDialog::keyPressEvent(event);
}

// While it writes, the dialog stays until that is taken back.
void ImportDialog::reject()
{
    m_d->job->stop();
    m_d->isClosing = true;
    if (!m_d->job->isWriting())
        QDialog::reject();
}

} // namespace tongbao
