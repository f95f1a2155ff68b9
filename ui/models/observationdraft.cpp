#include "ui/models/observationdraft.h"

#include "db/domain/figuretext.h"
#include "ui/models/figureinput.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Draft {
    Q_DECLARE_TR_FUNCTIONS(tongbao::ObservationDraft)
};

QString signOf(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Exact:
        return {};
    case Qualifier::About:
        return u"~"_s;
    case Qualifier::Over:
        return u">"_s;
    case Qualifier::Under:
        return u"<"_s;
    }
    Q_UNREACHABLE();
}

QString valueInput(const Figure &figure, Language language)
{
    return figure.value ? signOf(figure.qualifier) + inputText(*figure.value, figure.unit.kind(), language)
                        : QString();
}

QString rangeInput(const Figure &figure, Language language)
{
    if (!figure.low || !figure.high)
        return {};
    const auto joined = [](const QString &low, const QString &high) { return u"%1–%2"_s.arg(low, high); };
    const UnitKind kind = figure.unit.kind();
    const QString text
        = joined(inputText(*figure.low, kind, language), inputText(*figure.high, kind, language));
    const FigureReading reading = readFigure(text);
    const bool readsBack = reading && reading.low && reading.high
        && reading.low->value() == figure.low->value() && reading.high->value() == figure.high->value();
    return readsBack ? text : joined(figure.low->text(), figure.high->text());
}

// The text of a column that is one text of the exchange format; nullptr for value and range, which are
// several.
QString *textOf(ObservationText &text, ObservationColumn column)
{
    switch (column) {
    case MetricColumn:
        return &text.metric;
    case SubjectColumn:
        return &text.subject;
    case RegionColumn:
        return &text.region;
    case PeriodColumn:
        return &text.period;
    case QualifierColumn:
        return &text.qualifier;
    case StatusColumn:
        return &text.status;
    case SourceColumn:
        return &text.source;
    case NoteColumn:
        return &text.note;
    default:
        return nullptr;
    }
}

} // namespace

QString cellInput(const Observation &observation, ObservationColumn column, Language language)
{
    switch (column) {
    case PeriodColumn:
        return inputText(observation.key.period, language);
    case ValueColumn:
        return valueInput(observation.figure, language);
    case RangeColumn:
        return rangeInput(observation.figure, language);
    default: {
        ObservationText text = observationText(observation);
        const QString *part = textOf(text, column);
        return part ? *part : QString();
    }
    }
}

ObservationDraft::ObservationDraft(const Observation &original)
    : m_original(original)
    , m_start(observationText(original))
    , m_text(m_start)
{
}

ObservationDraft::ObservationDraft(const ObservationText &like)
    : m_start(like)
    , m_text(like)
{
}

QString ObservationDraft::cell(ObservationColumn column) const
{
    const auto typed = m_typed.constFind(column);
    return typed != m_typed.cend() ? *typed : start(column);
}

QString ObservationDraft::start(ObservationColumn column) const
{
    ObservationText start = m_start;
    if (const QString *part = textOf(start, column))
        return *part;
    if (column == ValueColumn)
        return start.value;
    const bool hasRange = column == RangeColumn && !start.low.isEmpty();
    return hasRange ? u"%1–%2"_s.arg(start.low, start.high) : QString();
}

void ObservationDraft::setCell(ObservationColumn column, const QString &typed)
{
    m_typed.insert(column, typed);
    // A value's text decides about the qualifier, and a later choice about the value's: the last one counts.
    if (column == ValueColumn)
        m_typed.remove(QualifierColumn);
    applyAll();
}

void ObservationDraft::revertCell(ObservationColumn column)
{
    m_typed.remove(column);
    applyAll();
}

// Everything is worked out anew from what was typed, so that a cell taken back leaves nothing behind.
void ObservationDraft::applyAll()
{
    m_refusal.reset();
    m_unread.clear();
    m_text = m_start;
    for (int each = 0; each < ColumnCount; ++each) {
        const auto typed = m_typed.constFind(static_cast<ObservationColumn>(each));
        if (typed != m_typed.cend())
            apply(typed.key(), *typed);
    }
}

void ObservationDraft::apply(ObservationColumn column, const QString &typed)
{
    if (QString *part = textOf(m_text, column))
        *part = typed;
    else if (column == ValueColumn)
        applyValue(typed.trimmed());
    else if (column == RangeColumn)
        applyRange(typed.trimmed());
}

void ObservationDraft::applyValue(const QString &typed)
{
    m_text.value = typed;
    if (typed.isEmpty())
        return;
    const FigureReading reading = readFigure(typed);
    m_text.qualifier.clear();
    if (reading && reading.unit)
        m_text.unit.clear();
    if (reading && reading.low) {
        m_text.low.clear();
        m_text.high.clear();
    }
}

void ObservationDraft::applyRange(const QString &typed)
{
    m_text.low.clear();
    m_text.high.clear();
    if (typed.isEmpty())
        return;
    const FigureReading reading = readFigure(typed);
    if (!reading || !reading.low || !reading.high || reading.value) {
        m_unread.append({u"low"_s,
            reading ? Draft::tr("\"%1\" is not a range. Write both ends, such as 7–11%.").arg(typed)
                    : reading.message});
        return;
    }
    if (m_text.value.isEmpty()) {
        m_text.value = typed; // read whole, with its unit and what it says of itself
        if (reading.qualifier)
            m_text.qualifier.clear();
    } else {
        const auto full = [](const Number &end) {
            return end.decimals() < 0 ? Number::fromValue(end.value(), 0).value_or(end).text() : end.text();
        };
        m_text.low = full(*reading.low);
        m_text.high = full(*reading.high);
    }
    if (reading.unit)
        m_text.unit = reading.unit->code();
}

void ObservationDraft::refuse(ObservationColumn column, const QString &message)
{
    m_refusal = {column, message};
}

Checked<Observation> ObservationDraft::read(const Catalog &catalog) const
{
    Checked<Observation> checked = readObservation(m_text, catalog);
    if (m_unread.isEmpty())
        return checked;
    return {std::nullopt, m_unread + checked.problems};
}

QHash<ObservationColumn, QString> ObservationDraft::problems(const Catalog &catalog) const
{
    QHash<ObservationColumn, QString> byColumn;
    const QList<Problem> found = read(catalog).problems;
    for (const Problem &problem : found) {
        ObservationColumn column = columnOfField(problem.field);
        // A range that was typed into its own cell is read as the value.
        if (column == ValueColumn && isTyped(RangeColumn) && !isTyped(ValueColumn))
            column = RangeColumn;
        const bool isNews = m_original || m_isAttempted || isTyped(column);
        if (isNews && !byColumn.contains(column))
            byColumn.insert(column, problem.message);
    }
    if (m_refusal)
        byColumn.insert(m_refusal->first, m_refusal->second);
    return byColumn;
}

void copyCell(const ObservationText &from, ObservationColumn column, ObservationText &to)
{
    ObservationText source = from;
    if (const QString *part = textOf(source, column)) {
        *textOf(to, column) = *part;
    } else if (column == ValueColumn) {
        to.value = from.value;
        to.qualifier = from.qualifier;
        to.unit = from.unit;
    } else if (column == RangeColumn) {
        to.low = from.low;
        to.high = from.high;
        to.unit = from.unit;
    }
}

ObservationColumn columnOfField(const QString &field)
{
    static const QHash<QString, ObservationColumn> columns{{u"metric"_s, MetricColumn},
        {u"subject"_s, SubjectColumn}, {u"region"_s, RegionColumn}, {u"period"_s, PeriodColumn},
        {u"value"_s, ValueColumn}, {u"unit"_s, ValueColumn}, {u"low"_s, RangeColumn},
        {u"high"_s, RangeColumn}, {u"qualifier"_s, QualifierColumn}, {u"status"_s, StatusColumn},
        {u"source"_s, SourceColumn}};
    return columns.value(field, NoteColumn);
}

} // namespace tongbao
