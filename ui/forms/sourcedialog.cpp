#include "ui/forms/sourcedialog.h"

#include "db/domain/periodtext.h"
#include "db/domain/rules.h"
#include "ui/common/theme.h"
#include "ui/forms/codepicker.h"
#include "ui/forms/formfield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

class SourceDialog::Private {
public:
    Private(SourceDialog *dialog, const Catalog &known);

    FormField *addField(const QString &name, QWidget *editor, const QString &label);
    QLayout *arrange();
    void connectAll();
    void suggestCode();
    void update();
    void add();
    std::optional<Period> publishedOn() const;
    QList<Problem> findProblems(const Source &source) const;
    Source source() const;
    QString textOf(const QString &field) const;

    SourceDialog *dialog;
    Catalog catalog;
    CodePicker *publisher;
    QLineEdit *title;
    QLineEdit *published;
    QLineEdit *url;
    QLineEdit *via;
    QLineEdit *code;
    QPlainTextEdit *note;
    QCheckBox *mayRedistribute;
    QLabel *problem;
    QPushButton *addButton;
    QPushButton *cancel;
    QHash<QString, FormField *> fields;
    bool isCodeTyped = false; // then it is no longer suggested
    bool isAttempted = false;
    QString refusal;
};

SourceDialog::Private::Private(SourceDialog *owner, const Catalog &known)
    : dialog(owner)
    , catalog(known)
    , publisher(new CodePicker(owner))
    , title(new QLineEdit(owner))
    , published(new QLineEdit(owner))
    , url(new QLineEdit(owner))
    , via(new QLineEdit(owner))
    , code(new QLineEdit(owner))
    , note(new QPlainTextEdit(owner))
    , mayRedistribute(new QCheckBox(tr("Its figures may be passed on"), owner))
    , problem(new QLabel(owner))
    , addButton(new QPushButton(tr("Add source"), owner))
    , cancel(new QPushButton(tr("Cancel"), owner))
{
    QList<PickerEntry> publishers;
    for (const QString &name : catalog.publishers())
        publishers.append({name, name, {}});
    publisher->setEntries(publishers);
    published->setPlaceholderText(u"2019-03-28"_s);
    url->setPlaceholderText(u"https://"_s);
    note->setTabChangesFocus(true);
    note->setFixedHeight(50);
    mayRedistribute->setObjectName(u"mayRedistributeCheck"_s);
    mayRedistribute->setChecked(true);
    problem->setObjectName(u"problemLabel"_s);
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    problem->hide();
    setLook(problem, Look::Problem);
    addButton->setObjectName(u"addButton"_s);
    addButton->setDefault(true);
    setLook(addButton, Look::Primary);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    dialog->setLayout(arrange());
    connectAll();
}

FormField *SourceDialog::Private::addField(const QString &name, QWidget *editor, const QString &label)
{
    auto *field = new FormField(name, editor, dialog);
    field->setLabel(label);
    fields.insert(name, field);
    connect(field, &FormField::left, dialog, [this] { update(); });
    return field;
}

QLayout *SourceDialog::Private::arrange()
{
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(8);
    layout->addWidget(addField(u"publisher"_s, publisher, tr("Publisher: whose figure it is")));
    layout->addWidget(addField(u"title"_s, title, tr("Title")));
    FormField *date = addField(u"published_on"_s, published, tr("Published on"));
    FormField *name = addField(u"source"_s, code, tr("Code"));
    auto *both = new QVBoxLayout;
    both->setSpacing(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(date, 2);
    row->addWidget(name, 3);
    both->addLayout(row);
    date->putMessagesInto(both);
    name->putMessagesInto(both);
    layout->addLayout(both);
    layout->addWidget(addField(u"url"_s, url, tr("Web address")));
    layout->addWidget(addField(u"via"_s, via, tr("Carried by: another site, if any")));
    layout->addWidget(addField(u"note"_s, note, tr("Note")));
    layout->addWidget(mayRedistribute);
    layout->addWidget(problem);
    layout->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(addButton);
    layout->addLayout(buttons);
    const QList<QWidget *> order{
        publisher, title, published, code, url, via, note, mayRedistribute, addButton, cancel};
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
    return layout;
}

void SourceDialog::Private::connectAll()
{
    const auto typed = [this](const QString &name) {
        fields.value(name)->setTouched(true);
        refusal.clear();
        suggestCode();
        update();
    };
    connect(publisher, &CodePicker::codeEdited, dialog, [typed] { typed(u"publisher"_s); });
    const QList<std::pair<QString, QLineEdit *>> edits{
        {u"title"_s, title}, {u"published_on"_s, published}, {u"url"_s, url}, {u"via"_s, via}};
    for (const auto &[name, edit] : edits)
        connect(edit, &QLineEdit::textEdited, dialog, [typed, name = name] { typed(name); });
    connect(code, &QLineEdit::textEdited, dialog, [this, typed](const QString &text) {
        isCodeTyped = !text.isEmpty();
        typed(u"source"_s);
    });
    connect(note, &QPlainTextEdit::textChanged, dialog, [typed] { typed(u"note"_s); });
    connect(addButton, &QPushButton::clicked, dialog, [this] { add(); });
    connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
}

std::optional<Period> SourceDialog::Private::publishedOn() const
{
    const PeriodReading reading = readPeriod(published->text().trimmed());
    if (reading.kind != PeriodReading::Kind::Read)
        return std::nullopt;
    return reading.periods.constFirst();
}

void SourceDialog::Private::suggestCode()
{
    if (isCodeTyped)
        return;
    const QString name = publisher->code();
    code->setText(name.isEmpty() ? QString() : suggestedSourceCode(name, publishedOn(), catalog));
}

Source SourceDialog::Private::source() const
{
    Source made;
    made.code = code->text().trimmed();
    made.publisher = publisher->code();
    made.via = via->text().trimmed();
    made.title = title->text().trimmed();
    made.url = url->text().trimmed();
    made.publishedOn = publishedOn();
    made.note = note->toPlainText().trimmed();
    made.mayRedistribute = mayRedistribute->isChecked();
    return made;
}

QList<Problem> SourceDialog::Private::findProblems(const Source &source) const
{
    QList<Problem> found = problems(source);
    if (catalog.source(source.code)) {
        found.append({u"source"_s,
            tr("There is already a source with the code \"%1\". Choose another code.").arg(source.code)});
    }
    const QString date = published->text().trimmed();
    const PeriodReading reading = readPeriod(date);
    if (!date.isEmpty() && reading.kind != PeriodReading::Kind::Read)
        found.append({u"published_on"_s, reading.message});
    return found;
}

QString SourceDialog::Private::textOf(const QString &field) const
{
    const Source now = source();
    const QHash<QString, QString> texts{{u"publisher"_s, now.publisher}, {u"title"_s, now.title},
        {u"published_on"_s, published->text()}, {u"source"_s, now.code}, {u"url"_s, now.url},
        {u"via"_s, now.via}, {u"note"_s, now.note}};
    return texts.value(field);
}

void SourceDialog::Private::update()
{
    const QList<Problem> found = findProblems(source());
    for (FormField *field : std::as_const(fields)) {
        const auto isHere = [field](const Problem &entry) { return entry.field == field->name(); };
        const auto first = std::find_if(found.begin(), found.end(), isHere);
        const bool isDue = isAttempted || field->isTouched() || !textOf(field->name()).isEmpty();
        field->setProblem(isDue && first != found.end() ? first->message : QString());
    }
    problem->setText(refusal);
    problem->setVisible(!refusal.isEmpty());
}

void SourceDialog::Private::add()
{
    isAttempted = true;
    refusal.clear();
    update();
    const Checked<Source> checked = dialog->draft();
    if (checked) {
        emit dialog->addRequested(*checked.value);
        return;
    }
    const QString first = checked.problems.constFirst().field;
    const QList<std::pair<QString, QWidget *>> editors{{u"publisher"_s, publisher}, {u"title"_s, title},
        {u"published_on"_s, published}, {u"source"_s, code}, {u"url"_s, url}, {u"via"_s, via},
        {u"note"_s, note}};
    for (const auto &[name, editor] : editors) {
        if (name == first)
            editor->setFocus(Qt::OtherFocusReason);
    }
}

SourceDialog::SourceDialog(const Catalog &catalog, QWidget *parent)
    : QDialog(parent)
    , m_d(std::make_unique<Private>(this, catalog))
{
    setObjectName(u"sourceDialog"_s);
    setWindowTitle(tr("New source"));
    setMinimumWidth(460);
}

SourceDialog::~SourceDialog() = default;

Checked<Source> SourceDialog::draft() const
{
    const Source source = m_d->source();
    const QList<Problem> found = m_d->findProblems(source);
    if (!found.isEmpty())
        return {std::nullopt, found};
    return {source, {}};
}

void SourceDialog::showError(const Error &error)
{
    m_d->refusal = error.message;
    m_d->update();
}

} // namespace tongbao
