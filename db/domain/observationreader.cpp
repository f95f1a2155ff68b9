#include "db/domain/observationparts.h"

#include "db/domain/codelookup.h"
#include "db/domain/figurerules.h"
#include "db/domain/figuretext.h"
#include "db/domain/periodtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Rules {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Rules)
};

// Reads one ObservationText, column by column, and remembers every problem.
class ObservationReader {
public:
    ObservationReader(const ObservationText &text, const Catalog &catalog)
        : m_text(text)
        , m_catalog(catalog)
    {
    }
    Checked<Observation> read();
    ObservationParts readParts();

private:
    void add(const QString &field, const QString &message) { m_problems.append({field, message}); }
    bool hasProblem(const QString &field) const;
    QString readCode(const QString &field, const QString &text, const QString &missing,
        CodeReading (*reader)(const QString &, const Catalog &));
    QString readRegion();
    std::optional<Period> readPeriodColumn();
    void readFigure(const Metric *metric);
    void readFigureColumns();
    FigureReading readNumberColumn(const QString &field, const QString &text);
    std::optional<Number> readBound(const QString &field, const QString &text);
    bool isRangeInValue() const; // a range, if any: its own columns are empty
    void takeRange(const FigureReading &value);
    void takeUnit(const QString &field, const std::optional<Unit> &unit);
    void readQualifier();
    void readStatus();
    void readUnit(const Metric *metric);
    void checkFigure(const Metric *metric);
    QString readNote();

    const ObservationText &m_text;
    const Catalog &m_catalog;
    Figure m_figure;
    std::optional<Qualifier> m_statedQualifier; // by the value's own text
    std::optional<Unit> m_statedUnit;
    QList<Problem> m_problems;
};

// Files hold plain digits, so the reader's own scale (9.04 trillion) leaves no trace: texts and values match
// one to one.
std::optional<Number> inFullDigits(const std::optional<Number> &number)
{
    return number && number->decimals() < 0 ? Number::fromValue(number->value(), 0) : number;
}

// Stands in for a unit that could not be read, so that the numbers can still be checked.
Unit anyUnitOf(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Percent:
        return Unit::percent();
    case UnitKind::Count:
        return Unit::count();
    case UnitKind::Money:
        return *Unit::fromCode(u"CNY");
    case UnitKind::Points:
    case UnitKind::Index:
        break; // no metric is published in them
    }
    Q_UNREACHABLE();
}

Checked<Observation> ObservationReader::read()
{
    const QString metricCode = readCode(u"metric"_s, m_text.metric,
        Rules::tr("The metric is missing. Enter its code, such as \"tp_mobile_share\"."), readMetricCode);
    const QString subject = readCode(u"subject"_s, m_text.subject,
        Rules::tr(
            "The subject is missing. Enter the code of an app, company, bank or group, such as \"alipay\"."),
        readSubjectCode);
    const QString region = readRegion();
    const std::optional<Period> period = readPeriodColumn();

    readFigure(m_catalog.metric(metricCode));

    const QString source = readCode(u"source"_s, m_text.source,
        Rules::tr("The source is missing. Enter the code of the page or report that has the figure."),
        readSourceCode);
    const QString note = readNote();
    if (!m_problems.isEmpty())
        return {std::nullopt, m_problems};
    return {Observation{{metricCode, subject, region, *period, source}, m_figure, note}, {}};
}

ObservationParts ObservationReader::readParts()
{
    ObservationParts parts;
    parts.period = readPeriodColumn();
    m_problems.clear();
    const CodeReading metric = readMetricCode(m_text.metric.trimmed(), m_catalog);
    readFigure(m_catalog.metric(metric.code));
    if (m_problems.isEmpty())
        parts.figure = m_figure;
    return parts;
}

void ObservationReader::readFigure(const Metric *metric)
{
    readFigureColumns();
    readQualifier();
    readStatus();
    readUnit(metric);
    checkFigure(metric);
}

bool ObservationReader::hasProblem(const QString &field) const
{
    return std::any_of(m_problems.begin(), m_problems.end(),
        [&field](const Problem &problem) { return problem.field == field; });
}

QString ObservationReader::readCode(const QString &field, const QString &text, const QString &missing,
    CodeReading (*reader)(const QString &, const Catalog &))
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty()) {
        add(field, missing);
        return {};
    }
    const CodeReading reading = reader(wanted, m_catalog);
    if (!reading)
        add(field, reading.message);
    return reading.code;
}

QString ObservationReader::readRegion()
{
    const QString region = m_text.region.trimmed().toUpper();
    if (region.isEmpty())
        return u"CN"_s;
    if (!isRegion(region))
        add(u"region"_s, regionMessage(m_text.region.trimmed()));
    return region;
}

std::optional<Period> ObservationReader::readPeriodColumn()
{
    const QString text = m_text.period.trimmed();
    if (text.isEmpty()) {
        add(u"period"_s,
            Rules::tr("The period is missing. Enter one such as 2018, 2018-Q4, 2018-07 or 2018-07-15."));
        return std::nullopt;
    }
    const PeriodReading reading = readPeriod(text);
    if (reading.kind == PeriodReading::Kind::Read)
        return reading.periods.first();
    add(u"period"_s, reading.message);
    return std::nullopt;
}

void ObservationReader::readFigureColumns()
{
    const QString value = m_text.value.trimmed();
    const QString low = m_text.low.trimmed();
    const QString high = m_text.high.trimmed();
    if (!low.isEmpty())
        m_figure.low = readBound(u"low"_s, low);
    if (!high.isEmpty())
        m_figure.high = readBound(u"high"_s, high);
    if (value.isEmpty())
        return;
    const FigureReading reading = readNumberColumn(u"value"_s, value);
    if (!reading)
        return;
    m_figure.value = inFullDigits(reading.value);
    m_statedQualifier = reading.qualifier;
    takeUnit(u"value"_s, reading.unit);
    takeRange(reading);
}

FigureReading ObservationReader::readNumberColumn(const QString &field, const QString &text)
{
    FigureReading reading = tongbao::readFigure(text);
    if (!reading)
        add(field, reading.message);
    return reading;
}

std::optional<Number> ObservationReader::readBound(const QString &field, const QString &text)
{
    const FigureReading reading = readNumberColumn(field, text);
    if (!reading)
        return std::nullopt;
    const bool isPlain = reading.value && !reading.low && !reading.high
        && reading.qualifier.value_or(Qualifier::Exact) == Qualifier::Exact;
    if (!isPlain) {
        add(field,
            Rules::tr("\"%1\" is not one plain number. An end of a range is a number alone.").arg(text));
        return std::nullopt;
    }
    takeUnit(field, reading.unit);
    return inFullDigits(reading.value);
}

bool ObservationReader::isRangeInValue() const
{
    return m_text.low.trimmed().isEmpty() && m_text.high.trimmed().isEmpty();
}

void ObservationReader::takeRange(const FigureReading &value)
{
    if (!value.low && !value.high)
        return;
    const std::optional<Number> low = inFullDigits(value.low);
    const std::optional<Number> high = inFullDigits(value.high);
    if (isRangeInValue()) {
        m_figure.low = low;
        m_figure.high = high;
    } else if (m_figure.low != low || m_figure.high != high) {
        add(u"value"_s,
            Rules::tr("\"%1\" is a range, and the low and high ends say another. Keep one of them.")
                .arg(m_text.value.trimmed()));
    }
}

void ObservationReader::takeUnit(const QString &field, const std::optional<Unit> &unit)
{
    if (!unit)
        return;
    if (m_statedUnit && *m_statedUnit != *unit) {
        add(field,
            Rules::tr("This figure is in %1, the other one in %2. Write them in one unit.")
                .arg(unit->code(), m_statedUnit->code()));
    }
    m_statedUnit = unit;
}

void ObservationReader::readQualifier()
{
    const QString text = m_text.qualifier.trimmed();
    m_figure.qualifier = m_statedQualifier.value_or(Qualifier::Exact);
    if (text.isEmpty())
        return;
    const std::optional<Qualifier> qualifier = qualifierFromCode(text.toLower());
    if (!qualifier) {
        add(u"qualifier"_s,
            Rules::tr("\"%1\" is not a qualifier. Enter exact, about, over or under, or leave it empty.")
                .arg(text));
    } else if (m_statedQualifier && *m_statedQualifier != *qualifier) {
        add(u"qualifier"_s,
            Rules::tr("The value says \"%1\", the qualifier says \"%2\". Correct one of them.")
                .arg(qualifierCode(*m_statedQualifier), qualifierCode(*qualifier)));
    } else {
        m_figure.qualifier = *qualifier;
    }
}

void ObservationReader::readStatus()
{
    const QString text = m_text.status.trimmed();
    if (text.isEmpty())
        return;
    const std::optional<Status> status = statusFromCode(text.toLower());
    if (status) {
        m_figure.status = *status;
    } else {
        add(u"status"_s,
            Rules::tr("\"%1\" is not a status. Enter actual, estimate or forecast, or leave it empty.")
                .arg(text));
    }
}

void ObservationReader::readUnit(const Metric *metric)
{
    const QString text = m_text.unit.trimmed();
    if (text.isEmpty()) {
        if (m_statedUnit)
            m_figure.unit = *m_statedUnit;
        else if (metric && metric->unit == UnitKind::Count)
            m_figure.unit = Unit::count();
        else if (metric && metric->unit == UnitKind::Money && !hasProblem(u"value"_s))
            add(u"unit"_s, Rules::tr("The currency is missing. Enter it as the unit, such as CNY or USD."));
        return;
    }
    std::optional<Unit> unit = text == u"%" ? Unit::percent() : Unit::fromCode(text.toLower());
    if (!unit)
        unit = Unit::fromCode(text.toUpper());
    if (!unit) {
        add(u"unit"_s,
            Rules::tr("\"%1\" is not a unit. Enter percent, count or a currency such as CNY or USD.")
                .arg(text));
    } else if (m_statedUnit && *m_statedUnit != *unit) {
        add(u"unit"_s,
            Rules::tr("The figure is written in %1, the unit says %2. Correct one of them.")
                .arg(m_statedUnit->code(), unit->code()));
    } else {
        m_figure.unit = *unit;
    }
}

// Only the first problem of a field is news: "high is missing" helps nobody whose high could not be read.
void ObservationReader::checkFigure(const Metric *metric)
{
    if (metric && hasProblem(u"unit"_s))
        m_figure.unit = anyUnitOf(metric->unit);
    const bool isEndUnread = hasProblem(u"low"_s) || hasProblem(u"high"_s);
    for (Problem problem : figureProblems(m_figure, metric)) {
        if (isRangeInValue() && (problem.field == u"low"_s || problem.field == u"high"_s))
            problem.field = u"value"_s; // where it was written
        const bool followsFromEnd = isEndUnread && !m_figure.value && problem.field == u"value";
        if (!hasProblem(problem.field) && !followsFromEnd)
            m_problems.append(problem);
    }
}

QString ObservationReader::readNote()
{
    QString note = m_text.note.trimmed();
    note.replace(u"\r\n"_s, u"\n"_s);
    const QString message = textProblem(note, Lines::Many);
    if (!message.isEmpty())
        add(u"note"_s, message);
    return note;
}

QString textOf(const std::optional<Number> &number)
{
    return number ? number->text() : QString();
}

} // namespace

Checked<Observation> readObservation(const ObservationText &text, const Catalog &catalog)
{
    return ObservationReader(text, catalog).read();
}

ObservationParts readParts(const ObservationText &text, const Catalog &catalog)
{
    return ObservationReader(text, catalog).readParts();
}

ObservationText observationText(const Observation &observation)
{
    const ObservationKey &key = observation.key;
    const Figure &figure = observation.figure;
    return {key.metric, key.subject, key.region, key.period.key(), textOf(figure.value), textOf(figure.low),
        textOf(figure.high), qualifierCode(figure.qualifier), statusCode(figure.status), figure.unit.code(),
        key.source, observation.note};
}

} // namespace tongbao
