#include "ui/imports/importcontrols.h"

#include "db/domain/rules.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/theme.h"
#include "ui/forms/codepicker.h"
#include "ui/forms/pickerentries.h"
#include "ui/imports/fatetext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr char16_t separators[] = {u',', u'\t', u';', u'，'};

QList<PickerEntry> unitEntries(const Catalog &catalog)
{
    QList<PickerEntry> entries{{u"percent"_s, ImportControls::tr("percent (%)"), u"%"_s},
        {u"count"_s, ImportControls::tr("count", "a unit"), {}}};
    const QStringList currencies = knownCurrencies(catalog);
    for (const QString &currency : currencies)
        entries.append({currency, currency, {}});
    for (const QString &scaled : {u"亿元"_s, u"万亿元"_s, u"万元"_s, u"bn USD"_s, u"mn USD"_s, u"bn CNY"_s,
             u"mn CNY"_s, u"万人"_s, u"亿人"_s})
        entries.append({scaled, scaled, {}});
    return entries;
}

void fill(QComboBox *box, const QList<std::pair<QString, QVariant>> &entries, const QVariant &chosen)
{
    const QSignalBlocker blocker(box);
    box->clear();
    for (const auto &[text, data] : entries)
        box->addItem(text, data);
    box->setCurrentIndex(std::max(box->findData(chosen), 0));
}

// A picker that somebody types into is left alone.
void fill(CodePicker *picker, const QList<PickerEntry> &entries, const QString &code)
{
    picker->setEntries(entries);
    const bool isTyping = picker->hasFocus() && !picker->code().isEmpty();
    if (picker->code() != code && !isTyping)
        picker->setCode(code);
}

} // namespace

QString separatorName(QChar separator)
{
    switch (separator.unicode()) {
    case u',':
        return ImportControls::tr("comma");
    case u'\t':
        return ImportControls::tr("tab");
    case u';':
        return ImportControls::tr("semicolon");
    case u'，':
        return ImportControls::tr("Chinese comma");
    default:
        return u"\"%1\""_s.arg(separator);
    }
}

ImportControls::ImportControls(QWidget *parent)
    : QWidget(parent)
    , m_tableBox(new QComboBox)
    , m_sheetBox(new QComboBox)
    , m_encodingBox(new QComboBox)
    , m_separatorBox(new QComboBox)
    , m_decimalBox(new QComboBox)
    , m_metricPicker(new CodePicker)
    , m_sourcePicker(new CodePicker)
    , m_regionPicker(new CodePicker)
    , m_unitPicker(new CodePicker)
    , m_constants(new QWidget(this))
    , m_forAll(new QLabel(m_constants))
{
    auto *reading = new QHBoxLayout;
    reading->setSpacing(8);
    auto *constants = new QHBoxLayout(m_constants);
    constants->setContentsMargins(0, 0, 0, 0);
    constants->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(reading);
    layout->addWidget(m_constants);

    m_table = addChoice(u"table"_s, m_tableBox);
    m_sheet = addChoice(u"sheet"_s, m_sheetBox);
    m_encoding = addChoice(u"encoding"_s, m_encodingBox);
    m_separator = addChoice(u"separator"_s, m_separatorBox);
    m_decimal = addChoice(u"decimal"_s, m_decimalBox);
    for (const Field *field : {&m_table, &m_sheet, &m_encoding, &m_separator, &m_decimal}) {
        reading->addWidget(field->label);
        reading->addWidget(field->edit);
    }
    reading->addStretch(1);
    setLook(m_forAll, Look::Heading);
    constants->addWidget(m_forAll);
    m_metric = addConstant(u"metric"_s, m_metricPicker);
    m_source = addConstant(u"source"_s, m_sourcePicker);
    m_region = addConstant(u"region"_s, m_regionPicker);
    m_unit = addConstant(u"unit"_s, m_unitPicker);
    for (const Field *field : {&m_metric, &m_source, &m_region, &m_unit}) {
        constants->addWidget(field->label);
        constants->addWidget(field->edit, field == &m_metric || field == &m_source ? 2 : 1);
    }
    name();
    connect(m_tableBox, &QComboBox::activated, this, &ImportControls::tableChosen);
    for (QComboBox *box : {m_sheetBox, m_encodingBox, m_separatorBox, m_decimalBox})
        connect(box, &QComboBox::activated, this, &ImportControls::changed);
    for (CodePicker *picker : {m_metricPicker, m_sourcePicker, m_regionPicker, m_unitPicker}) {
        connect(picker, &CodePicker::codeEdited, this, &ImportControls::takeConstant);
        connect(picker->lineEdit(), &QLineEdit::editingFinished, this,
            [this, picker] { setProblem(picker, !isGood(picker)); });
    }
}

// A field that loses the focus on its way out would still tell of it.
ImportControls::~ImportControls()
{
    for (const CodePicker *picker : {m_metricPicker, m_sourcePicker, m_regionPicker, m_unitPicker}) {
        disconnect(picker, nullptr, this, nullptr);
        disconnect(picker->lineEdit(), nullptr, this, nullptr);
    }
}

ImportControls::Field ImportControls::addChoice(const QString &name, QComboBox *box)
{
    box->setParent(this);
    box->setObjectName(name + u"Box"_s);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *label = new QLabel(this);
    setLook(label, Look::Muted);
    label->setBuddy(box);
    return {label, box};
}

ImportControls::Field ImportControls::addConstant(const QString &name, CodePicker *picker)
{
    picker->setParent(m_constants);
    picker->setObjectName(name + u"Picker"_s);
    picker->setMinimumWidth(96);
    picker->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *label = new QLabel(m_constants);
    setLook(label, Look::Muted);
    label->setBuddy(picker);
    return {label, picker};
}

void ImportControls::name()
{
    const QList<std::pair<const Field *, QString>> texts{{&m_table, tr("File")}, {&m_sheet, tr("Sheet")},
        {&m_encoding, tr("Encoding")}, {&m_separator, tr("Separator")}, {&m_decimal, tr("Decimal sign")},
        {&m_metric, fieldTitle(u"metric"_s)}, {&m_source, fieldTitle(u"source"_s)},
        {&m_region, fieldTitle(u"region"_s)}, {&m_unit, fieldTitle(u"unit"_s)}};
    for (const auto &[field, text] : texts) {
        field->label->setText(text);
        field->edit->setAccessibleName(text);
    }
    m_forAll->setText(tr("For all rows"));
    for (const Field *field : {&m_metric, &m_source, &m_region, &m_unit})
        field->edit->setAccessibleName(tr("%1 for all rows").arg(field->label->text()));
    m_regionPicker->lineEdit()->setPlaceholderText(u"CN"_s);
    m_unitPicker->lineEdit()->setPlaceholderText(tr("as in the file"));
}

void ImportControls::setTables(const QStringList &names)
{
    const int at = std::max(m_tableBox->currentIndex(), 0);
    const QSignalBlocker blocker(m_tableBox);
    m_tableBox->clear();
    m_tableBox->addItems(names);
    m_tableBox->setCurrentIndex(at);
    setShown(m_table, names.size() > 1);
}

int ImportControls::table() const
{
    return std::max(m_tableBox->currentIndex(), 0);
}

void ImportControls::setShown(const Field &field, bool isShown)
{
    field.label->setVisible(isShown);
    field.edit->setVisible(isShown);
}

void ImportControls::setFile(
    const PreviewFile &file, const TableChoices &choices, const Catalog &catalog, Language language)
{
    m_choices = choices;
    m_catalog = catalog;
    fillReading(file);
    fillConstants(file, catalog, language);
}

void ImportControls::fillReading(const PreviewFile &file)
{
    const FileTraits &traits = file.traits;
    const bool isText = traits.kind == FileTraits::Kind::Text && !isMarkup(traits);
    QList<std::pair<QString, QVariant>> sheets;
    for (const QString &sheet : traits.sheets)
        sheets.append({sheet, sheet});
    fill(m_sheetBox, sheets, traits.sheet);
    m_shownSheet = traits.sheet;
    setShown(m_sheet, traits.sheets.size() > 1);

    //: %1 an encoding such as GB18030
    const QString found = traits.certainty == Certainty::Certain ? tr("%1 (detected)") : tr("%1 (likely)");
    QList<std::pair<QString, QVariant>> encodings;
    if (m_choices.reading.encoding.isEmpty())
        encodings.append({found.arg(traits.encoding), QString()});
    else
        encodings.append({tr("Detect"), QString()});
    for (const QString &encoding : commonEncodings())
        encodings.append({encoding, encoding});
    fill(m_encodingBox, encodings, m_choices.reading.encoding);
    setShown(m_encoding, isText);

    QList<std::pair<QString, QVariant>> signs;
    for (const QChar separator : separators)
        signs.append({separatorName(separator), separator});
    if (std::find(std::begin(separators), std::end(separators), traits.separator) == std::end(separators))
        signs.append({separatorName(traits.separator), traits.separator});
    fill(m_separatorBox, signs, traits.separator);
    m_shownSeparator = traits.separator;
    setShown(m_separator, isText);

    const std::optional<DecimalSign> stated = m_choices.mapping.decimalSign;
    fill(m_decimalBox,
        {{tr("not decided"), {}}, {tr("point"), int(DecimalSign::Point)},
            {tr("comma"), int(DecimalSign::Comma)}},
        stated ? QVariant(int(*stated)) : QVariant());
    setShown(m_decimal, file.hasOpenDecimals || stated);
}

// What a column says for each row is not asked for all of them.
void ImportControls::fillConstants(const PreviewFile &file, const Catalog &catalog, Language language)
{
    const QHash<QString, QString> &constants = m_choices.mapping.constants;
    fill(m_metricPicker, metricEntries(catalog, language), constants.value(u"metric"_s));
    fill(m_sourcePicker, sourceEntries(catalog, language), constants.value(u"source"_s));
    fill(m_regionPicker, regionEntries(language), constants.value(u"region"_s));
    fill(m_unitPicker, unitEntries(catalog), constants.value(u"unit"_s));
    const ColumnMapping &mapping = file.mapping;
    const bool isMapped = mapping.form != TableForm::Exchange;
    const auto isOpen
        = [&mapping, isMapped](QStringView field) { return isMapped && mapping.columnOf(field) < 0; };
    setShown(m_metric, isOpen(u"metric"));
    setShown(m_source, isOpen(u"source") && isOpen(u"publisher"));
    setShown(m_region, isOpen(u"region"));
    setShown(m_unit, isOpen(u"unit"));
    m_constants->setVisible(isMapped);
    showStated(mapping, catalog, language);
}

// What the table itself says stands where a person can say otherwise.
void ImportControls::showStated(const ColumnMapping &mapping, const Catalog &catalog, Language language)
{
    const auto show = [](CodePicker *picker, const QString &name) {
        picker->lineEdit()->setPlaceholderText(name.isEmpty() ? tr("Choose…") : name);
        //: %1 the name of a metric or source
        picker->setToolTip(name.isEmpty() ? QString() : plainToolTip(tr("%1 (in the file)").arg(name)));
    };
    const Metric *metric = catalog.metric(mapping.stated.value(u"metric"_s));
    const Source *source = catalog.source(mapping.stated.value(u"source"_s));
    show(m_metricPicker, metric ? displayName(*metric, language) : QString());
    show(m_sourcePicker, source ? displayName(*source, language) : QString());
}

bool ImportControls::isGood(const CodePicker *picker) const
{
    const QString code = picker->code();
    if (code.isEmpty())
        return true;
    if (picker == m_metricPicker)
        return m_catalog.metric(code);
    if (picker == m_sourcePicker)
        return m_catalog.source(code);
    return picker == m_regionPicker ? isRegion(code) : Unit::fromCode(code) || readColumnUnit(code);
}

// A name that is still being typed decides nothing, and is no mistake before the field is left.
void ImportControls::takeConstant()
{
    bool areGood = true;
    for (CodePicker *picker : {m_metricPicker, m_sourcePicker, m_regionPicker, m_unitPicker}) {
        areGood = areGood && isGood(picker);
        if (isGood(picker))
            setProblem(picker, false);
    }
    if (areGood)
        emit changed();
}

TableChoices ImportControls::choices() const
{
    TableChoices said = m_choices;
    if (const QString sheet = m_sheetBox->currentData().toString(); sheet != m_shownSheet)
        said.reading.sheet = sheet;
    said.reading.encoding = m_encodingBox->currentData().toString();
    const QChar separator = m_separatorBox->currentData().toChar();
    if (separator != m_shownSeparator)
        said.reading.separator = separator;
    const QVariant decimal = m_decimalBox->currentData();
    said.mapping.decimalSign
        = decimal.isValid() ? std::optional(static_cast<DecimalSign>(decimal.toInt())) : std::nullopt;
    const auto take = [&said](const QString &field, const CodePicker *picker) {
        if (picker->code().isEmpty())
            said.mapping.constants.remove(field);
        else
            said.mapping.constants.insert(field, picker->code());
    };
    take(u"metric"_s, m_metricPicker);
    take(u"source"_s, m_sourcePicker);
    take(u"region"_s, m_regionPicker);
    take(u"unit"_s, m_unitPicker);
    return said;
}

} // namespace tongbao
