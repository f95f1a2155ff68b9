#include "ui/imports/importdialog.h"

#include "db/exchange/rejectsfile.h"
#include "ui/common/theme.h"
#include "ui/imports/fatetext.h"
#include "ui/imports/importcontrols.h"
#include "ui/imports/importfooter.h"
#include "ui/imports/importjob.h"
#include "ui/imports/importtable.h"
#include "ui/imports/namespanel.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr QSize firstSize{1080, 620};
constexpr int pauseBetweenTries = 500; // ms
constexpr int patience = 300; // ms before progress is worth a look

QLabel *newLabel(const QString &name, Look look, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    setLook(label, look);
    return label;
}

} // namespace

class ImportDialog::Private {
public:
    Private(ImportDialog *owner, Repository &store, Prompter &questions, const ImportOrigin &from,
        const ImportMemory &remembered, const Presentation &look);

    void arrange();
    QLayout *arrangeTop();
    void arrangeProgress();
    void connectJob();
    void connectParts();
    void request();
    void show(const ImportAnswer &worked);
    void showTable();
    void showHeadLine();
    void showOutcome();
    void showDetail();
    void setField(int column, const QString &field);
    void guessColumn(int column);
    void guessAgain();
    void setName(const QString &text, const QString &code);
    void saveRejects();
    void write();
    void setWriting(bool isWritingNow);
    void finish(const ImportReport &done);
    void fail(const Error &error);
    void wait(bool wasWriting);
    void setBusy(bool isBusy);
    QString reasonAgainst() const;
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
    bool isWriting = false; // or waits to
    bool isClosing = false; // as soon as what is being written is taken back

    ImportJob *job;
    QLabel *headLine;
    ImportControls *controls;
    QLabel *corrected;
    QPushButton *guess;
    QLabel *problemLabel;
    NamesPanel *names;
    ImportTable *table;
    QLabel *detail;
    QProgressBar *progress;
    QTimer progressDelay;
    ImportFooter *footer;
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
    , headLine(newLabel(u"headLine"_s, Look::Muted, owner))
    , controls(new ImportControls(owner))
    , corrected(newLabel(u"correctedLabel"_s, Look::Muted, owner))
    , guess(new QPushButton(tr("Guess again"), owner))
    , problemLabel(newLabel(u"problemLabel"_s, Look::Problem, owner))
    , names(new NamesPanel(owner))
    , table(new ImportTable(owner))
    , detail(newLabel(u"detailLabel"_s, Look::Muted, owner))
    , progress(new QProgressBar(owner))
    , footer(new ImportFooter(owner))
{
    if (!origin.pasted)
        origin.folder = QFileInfo(origin.paths.first()).absolutePath();
    arrange();
    connectJob();
    connectParts();
    QStringList tables;
    for (qsizetype i = 0; i < origin.tables(); ++i)
        tables.append(tableName(i));
    controls->setTables(tables);
    table->setPresentation(presentation);
    footer->setTheme(presentation.theme);
}

QLayout *ImportDialog::Private::arrangeTop()
{
    auto *title = newLabel(u"titleLabel"_s, Look::Title, dialog);
    title->setText(dialog->windowTitle());
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(title);
    top->addWidget(headLine, 1);
    return top;
}

void ImportDialog::Private::arrangeProgress()
{
    progress->setObjectName(u"importProgress"_s);
    progress->setAccessibleName(tr("Progress"));
    progress->setTextVisible(false);
    QSizePolicy policy = progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    progress->setSizePolicy(policy);
    progress->hide();
    progressDelay.setSingleShot(true);
    progressDelay.setInterval(patience);
    connect(&progressDelay, &QTimer::timeout, progress, &QWidget::show);
}

void ImportDialog::Private::arrange()
{
    guess->setObjectName(u"guessButton"_s);
    guess->setAutoDefault(false);
    setLook(guess, Look::Link);
    auto *again = new QHBoxLayout;
    again->addWidget(corrected);
    again->addWidget(guess);
    again->addStretch(1);
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {problemLabel, detail})
        label->setWordWrap(true);
    for (QWidget *widget : QList<QWidget *>{corrected, guess, problemLabel, names, detail})
        widget->hide();
    arrangeProgress();

    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(10);
    layout->addLayout(arrangeTop());
    layout->addWidget(controls);
    layout->addLayout(again);
    layout->addWidget(problemLabel);
    layout->addWidget(names);
    layout->addWidget(table, 1);
    layout->addWidget(detail);
    layout->addWidget(progress);
    layout->addWidget(footer);
    QWidget::setTabOrder(names, table->heads());
    QWidget::setTabOrder(table->heads(), table);
}

void ImportDialog::Private::connectJob()
{
    connect(job, &ImportJob::workedOut, dialog, [this](const ImportAnswer &worked) { show(worked); });
    connect(job, &ImportJob::written, dialog, [this](const ImportReport &done) { finish(done); });
    connect(job, &ImportJob::failed, dialog, [this](const Error &error) { fail(error); });
    connect(job, &ImportJob::progressed, dialog, [this](int done, int total) {
        progress->setRange(0, total);
        progress->setValue(done);
    });
}

void ImportDialog::Private::connectParts()
{
    connect(controls, &ImportControls::tableChosen, dialog, [this] { showTable(); });
    connect(controls, &ImportControls::changed, dialog, [this] {
        choicesHere() = controls->choices();
        request();
    });
    connect(table, &ImportTable::fieldChosen, dialog,
        [this](int column, const QString &field) { setField(column, field); });
    connect(table, &ImportTable::guessRequested, dialog, [this](int column) { guessColumn(column); });
    connect(table, &ImportTable::detailChanged, dialog, [this] { showDetail(); });
    connect(guess, &QPushButton::clicked, dialog, [this] { guessAgain(); });
    connect(names, &NamesPanel::nameChosen, dialog,
        [this](const QString &text, const QString &code) { setName(text, code); });
    connect(footer, &ImportFooter::fateChosen, dialog, [this] { table->setFate(footer->fate()); });
    connect(footer, &ImportFooter::conflictChosen, dialog, [this] { request(); });
    connect(footer, &ImportFooter::skipToggled, dialog, [this] { showOutcome(); });
    connect(footer, &ImportFooter::saveRequested, dialog, [this] { saveRejects(); });
    connect(footer, &ImportFooter::cancelRequested, dialog, &ImportDialog::reject);
    connect(footer, &ImportFooter::importRequested, dialog, [this] { write(); });
}

QString ImportDialog::Private::tableName(qsizetype place) const
{
    return origin.pasted ? pastedName() : QFileInfo(origin.paths.at(place)).fileName();
}

void ImportDialog::Private::request()
{
    isCurrent = false;
    job->workOut({repository.location(), origin, choices, memory, footer->onConflict(),
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
    const Catalog &catalog = repository.catalog();
    if (!answer) { // nothing could be read yet; another encoding may help
        controls->setFile(PreviewFile{}, choices.at(at), catalog, presentation.language);
        return;
    }
    const PreviewTable &shown = answer->tables.at(at);
    const TableChoices &said = choices.at(at);
    table->setTable(*answer, at, catalog);
    controls->setFile(answer->preview.files.at(at), said, catalog, presentation.language);
    names->setNames(shown.unknown, said.mapping.names, catalog, presentation.language);
    footer->setCounts(shown);
    table->setFate(footer->fate());
    const bool isCorrected = !said.mapping.fields.isEmpty() || said.isRecalled;
    corrected->setText(said.isRecalled ? tr("Understood as you corrected it the last time.")
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
    if (traits.kind != FileTraits::Kind::Text)
        parts.append(traits.sheet);
    else if (isMarkup(traits))
        parts.append(traits.encoding);
    else
        parts << traits.encoding << separatorName(traits.separator);
    parts.append(tr("%n rows", nullptr, static_cast<int>(answer->tables.at(at).rows.size())));
    headLine->setText(parts.join(u" · "_s));
}

void ImportDialog::Private::showDetail()
{
    detail->setText(table->detail());
    detail->setVisible(!detail->text().isEmpty());
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
    if (total.rejected > 0 && !footer->skipsRejected())
        return tr(
            "%n rows are rejected: mend them, or leave them out.", nullptr, static_cast<int>(total.rejected));
    if (total.added + total.replaced == 0)
        return tr("There is nothing new to import.");
    return {};
}

void ImportDialog::Private::showOutcome()
{
    footer->setOutcome(answer ? report().total : ImportCounts(), reasonAgainst(), answer && isCurrent);
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
    const QString name = tr("%1-rejected.csv", "a file name").arg(QFileInfo(tableName(0)).completeBaseName());
    const std::optional<QString> path = prompter.fileToSave(
        tr("Save rejected rows"), QDir(origin.folder).filePath(name), tr("CSV (*.csv)"));
    if (!path)
        return;
    const Result<QStringList> written = writeRejectsByTable(report().rejects, *path);
    if (!written) {
        problemLabel->setText(written.error().message);
        problemLabel->show();
        return;
    }
    origin.folder = QFileInfo(*path).absolutePath();
    footer->say(tr("The rejected rows are in %1. Mended there, they can be imported.")
                    .arg(QDir::toNativeSeparators(written.value().join(u", "_s))));
}

void ImportDialog::Private::write()
{
    ImportOptions options;
    options.onConflict = footer->onConflict();
    options.skipsRejected = footer->skipsRejected();
    job->write(repository.location(), answer->preview, options);
    setBusy(true);
    setWriting(true);
}

void ImportDialog::Private::setWriting(bool isWritingNow)
{
    isWriting = isWritingNow;
    for (QWidget *widget : QList<QWidget *>{controls, names, table, guess})
        widget->setEnabled(!isWriting);
    footer->setWriting(isWriting);
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

// Another program is writing to the file: the same is tried again until it has finished or the person gives
// up.
void ImportDialog::Private::wait(bool wasWriting)
{
    footer->say(tr("Another program is writing to this file. Waiting until it has finished…"));
    QTimer::singleShot(pauseBetweenTries, dialog, [this, wasWriting] {
        if (isClosing || !dialog->isVisible())
            return;
        if (wasWriting)
            write();
        else
            request();
    });
}

void ImportDialog::Private::fail(const Error &error)
{
    if (error.kind == ErrorKind::Busy && !isClosing) {
        wait(isWriting);
        return;
    }
    setBusy(false);
    setWriting(false);
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

const QString &ImportDialog::folder() const
{
    return m_d->origin.folder;
}

QString ImportDialog::reportText(const ImportReport &report) const
{
    QStringList names;
    for (qsizetype i = 0; i < m_d->origin.tables(); ++i)
        names.append(m_d->tableName(i));
    const ImportCounts &total = report.total;
    //: %1 names of files, %2 and %3 numbers
    QString text = tr("Imported %n rows from %1: %2 new, %3 replaced.", nullptr,
        static_cast<int>(total.added + total.replaced))
                       .arg(names.join(tr(", ", "between items of a list")), QLocale().toString(total.added),
                           QLocale().toString(total.replaced));
    if (total.rejected > 0)
        text += u' ' + tr("%n rows were left out.", nullptr, static_cast<int>(total.rejected));
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
