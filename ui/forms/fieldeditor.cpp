#include "ui/forms/fieldeditor.h"

#include "db/exchange/rowtexts.h"
#include "ui/forms/colouredit.h"
#include "ui/forms/membersedit.h"
#include "ui/forms/pickerentries.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int noteHeight = 50; // two lines
const QString yes = u"yes"_s;
const QString no = u"no"_s;

QLineEdit *lineEdit(const QString &example, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setPlaceholderText(example);
    return edit;
}

QPlainTextEdit *noteEdit(QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(noteHeight);
    return edit;
}

QList<PickerEntry> namesAsEntries(const QStringList &names)
{
    QList<PickerEntry> entries;
    for (const QString &name : names)
        entries.append({name, name, {}});
    return entries;
}

QList<PickerEntry> entriesFor(FieldKind kind, const Catalog &catalog, Language language)
{
    switch (kind) {
    case FieldKind::Publisher:
        return namesAsEntries(catalog.publishers());
    case FieldKind::Currency:
        return namesAsEntries(knownCurrencies(catalog));
    case FieldKind::Source:
        return sourceEntries(catalog, language);
    default:
        return subjectEntries(catalog, language);
    }
}

} // namespace

QWidget *makeFieldEditor(const CatalogField &field, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Long:
        return noteEdit(parent);
    case FieldKind::Date:
        return lineEdit(u"2019-03-28"_s, parent);
    case FieldKind::Time:
        return lineEdit(u"2018-Q4"_s, parent);
    case FieldKind::Publisher:
    case FieldKind::Currency:
    case FieldKind::Subject:
    case FieldKind::Source:
        return new CodePicker(parent);
    case FieldKind::Members:
        return new MembersEdit(parent);
    case FieldKind::Choice:
        return new QComboBox(parent);
    case FieldKind::Colour:
        return new ColourEdit(parent);
    case FieldKind::YesNo:
        return new QCheckBox(parent);
    case FieldKind::Line:
    case FieldKind::Code:
    case FieldKind::Number:
        break;
    }
    return lineEdit(field.column == u"url" ? u"https://"_s : QString(), parent);
}

QString fieldText(const QWidget *editor)
{
    if (const auto *picker = qobject_cast<const CodePicker *>(editor))
        return picker->code();
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->currentData().toString();
    if (const auto *note = qobject_cast<const QPlainTextEdit *>(editor))
        return note->toPlainText();
    if (const auto *check = qobject_cast<const QCheckBox *>(editor))
        return check->isChecked() ? yes : no;
    if (const auto *members = qobject_cast<const MembersEdit *>(editor))
        return members->codes().join(memberSeparator);
    return qobject_cast<const QLineEdit *>(editor)->text();
}

void setFieldText(QWidget *editor, const QString &text)
{
    const QSignalBlocker blocker(editor);
    if (auto *picker = qobject_cast<CodePicker *>(editor)) {
        picker->setCode(text);
    } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(box->findData(text));
    } else if (auto *note = qobject_cast<QPlainTextEdit *>(editor)) {
        note->setPlainText(text);
    } else if (auto *check = qobject_cast<QCheckBox *>(editor)) {
        check->setChecked(text != no);
    } else if (auto *members = qobject_cast<MembersEdit *>(editor)) {
        members->setCodes(text.split(memberSeparator, Qt::SkipEmptyParts));
    } else if (auto *edit = qobject_cast<QLineEdit *>(editor)) {
        edit->setText(text);
        edit->home(false); // the beginning says more than the end
    }
}

void watchFieldEditor(QWidget *editor, QObject *context, const std::function<void()> &edited,
    const std::function<void()> &finished)
{
    if (auto *picker = qobject_cast<CodePicker *>(editor)) {
        QObject::connect(picker, &CodePicker::codeEdited, context, edited);
        QObject::connect(picker->lineEdit(), &QLineEdit::returnPressed, context, finished);
    } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
        QObject::connect(box, &QComboBox::activated, context, edited);
    } else if (auto *note = qobject_cast<QPlainTextEdit *>(editor)) {
        QObject::connect(note, &QPlainTextEdit::textChanged, context, edited);
    } else if (auto *check = qobject_cast<QCheckBox *>(editor)) {
        QObject::connect(check, &QCheckBox::toggled, context, edited);
    } else if (auto *members = qobject_cast<MembersEdit *>(editor)) {
        QObject::connect(members, &MembersEdit::edited, context, edited);
    } else if (auto *edit = qobject_cast<QLineEdit *>(editor)) {
        QObject::connect(edit, &QLineEdit::textEdited, context, edited);
        QObject::connect(edit, &QLineEdit::returnPressed, context, finished);
    }
}

void offerChoices(QWidget *editor, const CatalogField &field, const Catalog &catalog, Language language)
{
    if (auto *picker = qobject_cast<CodePicker *>(editor)) {
        picker->setEntries(entriesFor(field.kind, catalog, language));
    } else if (auto *members = qobject_cast<MembersEdit *>(editor)) {
        members->setEntries(subjectEntries(catalog, language));
        members->retranslate();
    } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
        const QString chosen = fieldText(box);
        box->clear();
        for (const auto &[code, text] : fieldChoices(field.column))
            box->addItem(text, code);
        box->setCurrentIndex(std::max(box->findData(chosen), 0));
    }
}

} // namespace tongbao
