// The texts of ObservationFields: what goes in and what comes out.
#include "ui/forms/observationfields.h"

#include "ui/forms/codepicker.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/figureedit.h"
#include "ui/forms/formfield.h"
#include "ui/models/figureinput.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

void choose(QComboBox *box, const QString &code)
{
    if (box->findData(code) < 0)
        box->addItem(code, code);
    box->setCurrentIndex(box->findData(code));
}

QString ofField(const ObservationText &text, const QString &field)
{
    const QHash<QString, QString> texts{{u"metric"_s, text.metric}, {u"subject"_s, text.subject},
        {u"region"_s, text.region}, {u"period"_s, text.period}, {u"value"_s, text.value},
        {u"low"_s, text.low}, {u"high"_s, text.high}, {u"qualifier"_s, text.qualifier},
        {u"status"_s, text.status}, {u"unit"_s, text.unit}, {u"source"_s, text.source},
        {u"note"_s, text.note}};
    return texts.value(field);
}

QString inputOf(const std::optional<Number> &number, UnitKind kind, Language language)
{
    return number ? inputText(*number, kind, language) : QString();
}

} // namespace

void ObservationFields::fill(const Observation &observation)
{
    const Figure &figure = observation.figure;
    const UnitKind kind = figure.unit.kind();
    ObservationText text = observationText(observation);
    text.period = inputText(observation.key.period, m_language);
    text.value = inputOf(figure.value, kind, m_language);
    text.low = inputOf(figure.low, kind, m_language);
    text.high = inputOf(figure.high, kind, m_language);
    fill(text);
}

void ObservationFields::fill(const ObservationText &text)
{
    const QSignalBlocker blocker(m_note);
    m_metric->setCode(text.metric);
    m_subject->setCode(text.subject);
    m_region->setCode(text.region.isEmpty() ? u"CN"_s : text.region);
    const std::optional<Period> period = Period::fromKey(text.period);
    m_period->setText(period ? inputText(*period, m_language) : text.period);
    m_value->setText(text.value);
    m_low->setText(text.low);
    m_high->setText(text.high);
    for (QLineEdit *edit : {m_period, static_cast<QLineEdit *>(m_value), m_low, m_high})
        edit->home(false);
    choose(m_qualifier, text.qualifier.isEmpty() ? qualifierCode(Qualifier::Exact) : text.qualifier);
    choose(m_status, text.status.isEmpty() ? statusCode(Status::Actual) : text.status);
    const std::optional<Unit> unit = Unit::fromCode(text.unit);
    adaptToMetric();
    choose(m_unit, unit && unit->kind() == UnitKind::Money ? text.unit : QString());
    m_source->setCode(text.source);
    m_note->setPlainText(text.note);
    forgetTyping();
}

ObservationText ObservationFields::text() const
{
    const Metric *metric = m_catalog.metric(m_metric->code());
    QString unit;
    if (metric && metric->unit == UnitKind::Money)
        unit = m_unit->currentData().toString();
    else if (metric)
        unit = unitKindCode(metric->unit);
    return {m_metric->code(), m_subject->code(), m_region->code(), m_period->text(), m_value->text(),
        m_low->text(), m_high->text(), m_qualifier->currentData().toString(),
        m_status->currentData().toString(), unit, m_source->code(), m_note->toPlainText()};
}

// Files are told which code is missing; here it is chosen from a list.
QString ObservationFields::missingMessage(const QString &field)
{
    if (field == u"metric")
        return tr("Choose what is measured.");
    if (field == u"subject")
        return tr("Choose an app, company, bank or group.");
    if (field == u"period")
        return tr("Enter a period, such as 2018, 2018 Q4 or July 2018.");
    if (field == u"unit")
        return tr("Choose the currency.");
    if (field == u"source")
        return tr("Choose where the figure was read, or add a new source.");
    return {};
}

Checked<Observation> ObservationFields::read() const
{
    Checked<Observation> checked = readObservation(text(), m_catalog);
    for (Problem &problem : checked.problems) {
        const QString message = missingMessage(problem.field);
        if (!message.isEmpty() && textOf(problem.field).trimmed().isEmpty())
            problem.message = message;
    }
    return checked;
}

QString ObservationFields::textOf(const QString &field) const
{
    return ofField(text(), field);
}

bool ObservationFields::takeBackField(const ObservationText &start)
{
    const auto field = std::find_if(m_fields.cbegin(), m_fields.cend(),
        [](const FormField *each) { return each->isAncestorOf(QApplication::focusWidget()); });
    if (field == m_fields.cend() || textOf(field.key()) == ofField(start, field.key()))
        return false;
    setFieldText(field.value()->editor(), ofField(start, field.key()));
    adaptToMetric();
    adaptToValue();
    emit edited();
    return true;
}

void ObservationFields::forgetTyping()
{
    m_qualifierBefore.reset();
    m_unitBefore.reset();
    for (FormField *field : std::as_const(m_fields)) {
        field->setTouched(false);
        field->setProblem({});
    }
}

void ObservationFields::chooseSource(const QString &code)
{
    m_source->setCode(code);
    m_fields.value(u"source"_s)->setTouched(true);
    emit edited();
}

void ObservationFields::setReadOnly(bool isReadOnly)
{
    const QList<QWidget *> editors{m_metric, m_subject, m_region, m_unit, m_qualifier, m_status, m_source,
        m_newSource, m_period, m_value, m_low, m_high, m_note};
    for (QWidget *editor : editors)
        editor->setEnabled(!isReadOnly);
}

void ObservationFields::showProblems(const QList<Problem> &problems, bool all)
{
    QHash<QString, QString> messages;
    for (const Problem &problem : problems) {
        if (!messages.contains(problem.field))
            messages.insert(problem.field, problem.message);
    }
    for (FormField *field : std::as_const(m_fields)) {
        const auto *picker = findChild<CodePicker *>(field->name() + u"Edit"_s);
        const bool isChoosing = picker && picker->isChoosing();
        const bool isDue = all || field->isTouched() || !textOf(field->name()).isEmpty();
        field->setProblem(isDue && !isChoosing ? messages.value(field->name()) : QString());
    }
}

bool ObservationFields::showProblem(const QString &field, const QString &message)
{
    FormField *found = m_fields.value(field);
    if (!found || found->isHidden())
        return false;
    found->setProblem(message);
    return true;
}

void ObservationFields::focusField(const QString &name)
{
    if (auto *editor = findChild<QWidget *>(name + u"Edit"_s))
        editor->setFocus(Qt::OtherFocusReason);
}

QWidget *ObservationFields::lastEditor() const
{
    return m_note;
}

} // namespace tongbao
