#include "ui/forms/observationfields.h"

#include "db/domain/figuretext.h"
#include "ui/common/theme.h"
#include "ui/forms/codepicker.h"
#include "ui/forms/figureedit.h"
#include "ui/forms/formfield.h"
#include "ui/forms/pickerentries.h"
#include "ui/models/figureinput.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int noteHeight = 50; // two lines

void setChoice(QComboBox *box, const QString &code)
{
    if (box->findData(code) < 0)
        box->addItem(code, code);
    box->setCurrentIndex(box->findData(code));
}

QString choice(const QComboBox *box)
{
    return box->currentData().toString();
}

void addSideBySide(QVBoxLayout *layout, FormField *left, FormField *right, int rightStretch = 1)
{
    auto *both = new QVBoxLayout;
    both->setSpacing(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(left, 1);
    row->addWidget(right, rightStretch);
    both->addLayout(row);
    left->putMessagesInto(both);
    right->putMessagesInto(both);
    layout->addLayout(both);
}

} // namespace

ObservationFields::ObservationFields(QWidget *parent)
    : QWidget(parent)
    , m_metric(new CodePicker(this))
    , m_subject(new CodePicker(this))
    , m_period(new QLineEdit(this))
    , m_region(new CodePicker(this))
    , m_value(new FigureEdit(this))
    , m_unit(new QComboBox(this))
    , m_low(new QLineEdit(this))
    , m_high(new QLineEdit(this))
    , m_qualifier(new QComboBox(this))
    , m_status(new QComboBox(this))
    , m_source(new CodePicker(this))
    , m_newSource(new QPushButton(this))
    , m_note(new QPlainTextEdit(this))
{
    arrange();
    retranslate();
    fillPickers();
    adaptToMetric();
    connectFields();
}

FormField *ObservationFields::addField(const QString &name, QWidget *editor)
{
    auto *field = new FormField(name, editor, this);
    m_fields.insert(name, field);
    connect(field, &FormField::left, this, &ObservationFields::left);
    return field;
}

void ObservationFields::arrange()
{
    m_newSource->setObjectName(u"newSourceButton"_s);
    setLook(m_newSource, Look::Link);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    for (QComboBox *box : {m_qualifier, m_status, m_unit})
        box->setMinimumContentsLength(3);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(addField(u"metric"_s, m_metric));
    layout->addWidget(addField(u"subject"_s, m_subject));
    addSideBySide(layout, addField(u"period"_s, m_period), addField(u"region"_s, m_region));
    addSideBySide(layout, addField(u"value"_s, m_value), addField(u"unit"_s, m_unit), 0);
    addSideBySide(layout, addField(u"low"_s, m_low), addField(u"high"_s, m_high));
    addSideBySide(layout, addField(u"qualifier"_s, m_qualifier), addField(u"status"_s, m_status));
    FormField *source = addField(u"source"_s, m_source);
    source->addAtLabel(m_newSource);
    layout->addWidget(source);
    layout->addWidget(addField(u"note"_s, m_note));
    setTabOrderOfFields();
}

void ObservationFields::setTabOrderOfFields()
{
    const QList<QWidget *> order{m_metric, m_subject, m_period, m_region, m_value, m_unit, m_low, m_high,
        m_qualifier, m_status, m_source, m_newSource, m_note};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void ObservationFields::connectFields()
{
    const auto touch = [this](const QString &name) {
        m_fields.value(name)->setTouched(true);
        emit edited();
    };
    const QList<std::pair<QString, CodePicker *>> pickers{
        {u"metric"_s, m_metric}, {u"subject"_s, m_subject}, {u"region"_s, m_region}, {u"source"_s, m_source}};
    for (const auto &[name, picker] : pickers) {
        connect(picker, &CodePicker::codeEdited, this, [this, touch, name = name] {
            if (name == u"metric")
                adaptToMetric();
            touch(name);
        });
        connect(picker->lineEdit(), &QLineEdit::returnPressed, this, &ObservationFields::finished);
    }
    const QList<std::pair<QString, QLineEdit *>> edits{
        {u"period"_s, m_period}, {u"value"_s, m_value}, {u"low"_s, m_low}, {u"high"_s, m_high}};
    for (const auto &[name, edit] : edits) {
        connect(edit, &QLineEdit::textEdited, this, [this, touch, name = name] {
            if (name == u"value")
                adaptToValue();
            touch(name);
        });
        connect(edit, &QLineEdit::returnPressed, this, &ObservationFields::finished);
    }
    const QList<std::pair<QString, QComboBox *>> boxes{
        {u"qualifier"_s, m_qualifier}, {u"status"_s, m_status}, {u"unit"_s, m_unit}};
    for (const auto &[name, box] : boxes) {
        connect(box, &QComboBox::activated, this, [this, touch, name = name] {
            // What the person has chosen is not taken back by the value's text.
            if (name == u"qualifier")
                m_qualifierBefore.reset();
            if (name == u"unit")
                m_unitBefore.reset();
            touch(name);
        });
    }
    connect(m_note, &QPlainTextEdit::textChanged, this, [touch] { touch(u"note"_s); });
    connect(m_newSource, &QPushButton::clicked, this, &ObservationFields::newSourceRequested);
}

void ObservationFields::setLanguage(Language language)
{
    m_language = language;
    retranslate();
    fillPickers();
    fillUnits();
}

void ObservationFields::setCatalog(const Catalog &catalog)
{
    m_catalog = catalog;
    fillPickers();
    adaptToMetric();
}

void ObservationFields::retranslate()
{
    const QList<std::pair<QString, QString>> labels{{u"metric"_s, tr("Metric")},
        {u"subject"_s, tr("App or group")}, {u"period"_s, tr("Period")}, {u"region"_s, tr("Region")},
        {u"value"_s, tr("Value")}, {u"unit"_s, tr("Currency")}, {u"low"_s, tr("Low")},
        {u"high"_s, tr("High")}, {u"qualifier"_s, tr("Qualifier")}, {u"status"_s, tr("Status")},
        {u"source"_s, tr("Source")}, {u"note"_s, tr("Note")}};
    for (const auto &[name, label] : labels)
        m_fields.value(name)->setLabel(label);
    m_newSource->setText(tr("New source…"));
    m_newSource->setAccessibleName(tr("New source"));
    m_period->setPlaceholderText(tr("2018 Q4"));
    m_value->setToolTip(tr("A number as it was published: 53.78%, 7–11%, >94%, 9.04 trillion, 9.04万亿"));
    retranslateChoices();
}

void ObservationFields::retranslateChoices()
{
    const auto refill = [](QComboBox *box, const QList<std::pair<QString, QString>> &items) {
        const QString chosen = box->count() > 0 ? choice(box) : items.first().first;
        box->clear();
        for (const auto &[code, text] : items)
            box->addItem(text, code);
        setChoice(box, chosen);
    };
    refill(m_qualifier,
        {{qualifierCode(Qualifier::Exact), tr("Exact")}, {qualifierCode(Qualifier::About), tr("About")},
            {qualifierCode(Qualifier::Over), tr("Over")}, {qualifierCode(Qualifier::Under), tr("Under")}});
    refill(m_status,
        {{statusCode(Status::Actual), tr("Actual")}, {statusCode(Status::Estimate), tr("Estimate")},
            {statusCode(Status::Forecast), tr("Forecast")}});
}

void ObservationFields::fillPickers()
{
    m_metric->setEntries(metricEntries(m_catalog, m_language));
    m_subject->setEntries(subjectEntries(m_catalog, m_language));
    m_region->setEntries(regionEntries(m_language));
    m_source->setEntries(sourceEntries(m_catalog, m_language));
}

void ObservationFields::fillUnits()
{
    const QString chosen = choice(m_unit);
    m_unit->clear();
    m_unit->addItem(tr("Choose…"), QString());
    for (const QString &currency : knownCurrencies(m_catalog))
        m_unit->addItem(currency, currency);
    setChoice(m_unit, chosen);
}

// A percentage and a count have one unit only; money has a currency to choose.
void ObservationFields::adaptToMetric()
{
    const Metric *metric = m_catalog.metric(m_metric->code());
    const bool isMoney = metric && metric->unit == UnitKind::Money;
    m_metric->setToolTip(metric ? metric->definition : QString());
    m_fields.value(u"unit"_s)->setVisible(isMoney);
    m_value->setUnitText(metric && metric->unit == UnitKind::Percent ? u"%"_s : QString());
    fillUnits();
}

// "94" in the fields for over and CNY is not what somebody means who types ">$94bn": the value's own text
// decides, until the person chooses otherwise.
void ObservationFields::adaptToValue()
{
    const FigureReading reading = readFigure(m_value->text());
    const auto adapt
        = [](QComboBox *box, const std::optional<QString> &stated, std::optional<QString> &before) {
              if (stated) {
                  if (!before)
                      before = choice(box);
                  setChoice(box, *stated);
              } else if (before) {
                  setChoice(box, *before);
                  before.reset();
              }
          };
    const bool statesQualifier = reading && reading.qualifier;
    adapt(m_qualifier, statesQualifier ? std::optional(qualifierCode(*reading.qualifier)) : std::nullopt,
        m_qualifierBefore);
    const bool statesCurrency = reading && reading.unit && reading.unit->kind() == UnitKind::Money;
    adapt(m_unit, statesCurrency ? std::optional(reading.unit->code()) : std::nullopt, m_unitBefore);
}

} // namespace tongbao
