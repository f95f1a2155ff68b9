#include "ui/forms/catalogfields.h"

#include "db/domain/periodtext.h"
#include "db/exchange/catalogtexts.h"
#include "db/exchange/tableformat.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/formfield.h"
#include "ui/forms/membersedit.h"
#include "ui/forms/suggestedcode.h"

#include <QApplication>
#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

std::optional<Period> dateIn(const QString &text)
{
    const PeriodReading reading = readPeriod(text.trimmed());
    return reading.kind == PeriodReading::Kind::Read ? std::optional(reading.periods.constFirst())
                                                     : std::nullopt;
}

bool isPicked(FieldKind kind)
{
    return kind == FieldKind::Subject || kind == FieldKind::Source || kind == FieldKind::Currency;
}

} // namespace

CatalogFields::CatalogFields(Table table, QWidget *parent)
    : QWidget(parent)
    , m_kind(catalogKind(table))
{
    for (const CatalogField &field : m_kind.fields)
        addEntry(field);
    build();
    retranslate();
    offer();
}

void CatalogFields::addEntry(const CatalogField &field)
{
    Entry added{field, makeFieldEditor(field, this)};
    if (field.kind == FieldKind::YesNo) {
        added.editor->setObjectName(u"mayRedistributeCheck"_s);
    } else {
        added.frame = new FormField(field.column, added.editor, this);
        connect(added.frame, &FormField::left, this, &CatalogFields::left);
    }
    watchFieldEditor(
        added.editor, this, [this, added] { follow(added); }, [this] { emit finished(); });
    m_entries.append(added);
}

// What follows from a field that says something else now.
void CatalogFields::follow(const Entry &changed)
{
    if (changed.frame)
        changed.frame->setTouched(true);
    if (changed.field.kind == FieldKind::Code)
        m_suggestsCode = m_isNew && textOf(changed.field.column).isEmpty();
    else
        suggestCode();
    adapt();
    emit edited();
}

void CatalogFields::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &left = m_entries.at(i);
        if (!left.field.isHalf) {
            layout->addWidget(left.frame ? left.frame : left.editor);
            continue;
        }
        const Entry &right = m_entries.at(++i);
        auto *both = new QVBoxLayout;
        both->setSpacing(1);
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(left.frame, 2);
        row->addWidget(right.frame, 3);
        both->addLayout(row);
        left.frame->putMessagesInto(both);
        right.frame->putMessagesInto(both);
        layout->addLayout(both);
    }
    for (qsizetype i = 1; i < m_entries.size(); ++i)
        setTabOrder(m_entries.at(i - 1).editor, m_entries.at(i).editor);
}

void CatalogFields::setLanguage(Language language)
{
    m_language = language;
    retranslate();
    offer();
}

void CatalogFields::setCatalog(const Catalog &catalog)
{
    m_catalog = catalog;
    offer();
    adapt();
}

void CatalogFields::retranslate()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        const QString label = fieldLabel(m_kind, entry.field.column);
        if (entry.frame)
            entry.frame->setLabel(label);
        if (auto *check = qobject_cast<QCheckBox *>(entry.editor))
            check->setText(label);
        else if (auto *members = qobject_cast<MembersEdit *>(entry.editor))
            members->setAccessibleTitle(label);
    }
}

void CatalogFields::offer()
{
    for (const Entry &entry : std::as_const(m_entries))
        offerChoices(entry.editor, entry.field, m_catalog, m_language);
}

void CatalogFields::fill(const QStringList &texts)
{
    m_isNew = false;
    m_suggestsCode = false;
    for (const Entry &entry : std::as_const(m_entries)) {
        setFieldText(entry.editor, texts.value(formatOf(m_kind.table).indexOf(entry.field.column)));
        if (entry.frame) {
            entry.frame->setTouched(false);
            entry.frame->setProblem({});
        }
    }
    adapt();
}

void CatalogFields::fillNew(const QStringList &texts)
{
    fill(texts);
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.field.kind == FieldKind::Choice && textOf(entry.field.column).isEmpty())
            setFieldText(entry.editor, fieldChoices(entry.field.column).constFirst().first);
    }
    m_isNew = true;
    m_suggestsCode = true;
    adapt();
}

QStringList CatalogFields::texts() const
{
    QStringList texts;
    for (const Column &column : formatOf(m_kind.table).columns)
        texts.append(fieldText(entry(column.name)->editor));
    return texts;
}

bool CatalogFields::takeBackField(const QStringList &start)
{
    const QWidget *focus = QApplication::focusWidget();
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
        [focus](const Entry &entry) { return entry.editor == focus || entry.editor->isAncestorOf(focus); });
    if (found == m_entries.cend())
        return false;
    const QString was = start.value(formatOf(m_kind.table).indexOf(found->field.column));
    if (fieldText(found->editor) == was)
        return false;
    setFieldText(found->editor, was);
    follow(*found);
    return true;
}

Checked<CatalogRow> CatalogFields::read(const std::optional<CatalogRow> &original) const
{
    Checked<CatalogRow> read = readCatalogRow(m_kind.table, texts(), m_catalog, original);
    for (Problem &problem : read.problems) {
        const Entry *field = entry(problem.field);
        if (field && isPicked(field->field.kind) && fieldText(field->editor).trimmed().isEmpty())
            problem.message = tr("Choose one from the list.");
    }
    return read;
}

void CatalogFields::setReadOnly(bool isReadOnly)
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.editor->setEnabled(!isReadOnly);
}

void CatalogFields::showProblems(const QList<Problem> &problems, bool all)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!entry.frame)
            continue;
        const auto first = std::find_if(problems.begin(), problems.end(),
            [&entry](const Problem &problem) { return problem.field == entry.field.column; });
        const auto *picker = qobject_cast<const CodePicker *>(entry.editor);
        const bool isChoosing = picker && picker->isChoosing();
        const bool isDue = all || entry.frame->isTouched() || !fieldText(entry.editor).isEmpty();
        entry.frame->setProblem(isDue && !isChoosing && first != problems.end() ? first->message : QString());
    }
}

bool CatalogFields::showProblem(const QString &column, const QString &message)
{
    const Entry *found = entry(column);
    if (!found || !found->frame || found->frame->isHidden())
        return false;
    found->frame->setProblem(message);
    return true;
}

void CatalogFields::focusField(const QString &column)
{
    if (const Entry *found = entry(column))
        found->editor->setFocus(Qt::OtherFocusReason);
}

void CatalogFields::focusFirst()
{
    m_entries.constFirst().editor->setFocus(Qt::OtherFocusReason);
}

QWidget *CatalogFields::lastEditor() const
{
    return m_entries.constLast().editor;
}

// Only a group has members; some that are there in spite of that stay in sight to be taken out.
void CatalogFields::adapt()
{
    const Entry *members = entry(u"members"_s);
    if (members) {
        const bool isGroup = textOf(u"kind"_s) == subjectKindCode(SubjectKind::Group);
        members->frame->setVisible(isGroup || !fieldText(members->editor).isEmpty());
    }
}

void CatalogFields::suggestCode()
{
    const auto code = std::find_if(m_entries.begin(), m_entries.end(),
        [](const Entry &entry) { return entry.field.kind == FieldKind::Code; });
    if (!m_suggestsCode || code == m_entries.end())
        return;
    const QString name = textOf(m_kind.table == Table::Sources ? u"publisher"_s : u"name_en"_s);
    QString suggested;
    if (!name.isEmpty() && m_kind.table == Table::Sources)
        suggested = suggestedSourceCode(name, dateIn(textOf(u"published_on"_s)), m_catalog);
    else if (!name.isEmpty())
        suggested = suggestedCode(m_kind.table, name, m_catalog);
    setFieldText(code->editor, suggested);
}

const CatalogFields::Entry *CatalogFields::entry(const QString &column) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&column](const Entry &entry) { return entry.field.column == column; });
    return found == m_entries.end() ? nullptr : &*found;
}

QString CatalogFields::textOf(const QString &column) const
{
    return fieldText(entry(column)->editor);
}

} // namespace tongbao
