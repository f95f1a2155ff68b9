#include "db/exchange/rowreader.h"

#include "db/domain/codelookup.h"
#include "db/domain/figurerules.h"
#include "db/domain/figuretext.h"
#include "db/domain/periodtext.h"
#include "db/domain/rules.h"
#include "db/domain/viewjson.h"
#include "db/exchange/rowtexts.h"
#include "db/exchange/tableformat.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Exchange)
};

const Period anyPeriod = *Period::fromYear(2000);
const Number one = *Number::fromValue(1, 0);

// The columns of one row, each read as what it holds; collects what is wrong with them.
class Fields {
public:
    Fields(Table table, const QStringList &texts)
        : m_format(formatOf(table))
        , m_texts(texts)
    {
    }

    QString text(const QString &column) const
    {
        QString text = m_texts.value(m_format.indexOf(column)).trimmed();
        return text.replace(u"\r\n"_s, u"\n"_s);
    }

    template <typename Enum>
    Enum code(const QString &column, std::optional<Enum> (*fromCode)(QStringView), QString (*toCode)(Enum),
        std::initializer_list<Enum> all)
    {
        const QString written = text(column);
        if (const std::optional<Enum> value = fromCode(written.toLower()))
            return *value;
        QStringList known;
        for (const Enum value : all)
            known.append(toCode(value));
        refuse(column,
            Exchange::tr("\"%1\" is not known here. Enter one of: %2.").arg(written, known.join(u", "_s)));
        return *all.begin();
    }

    std::optional<Period> optionalPeriod(const QString &column)
    {
        const QString written = text(column);
        if (written.isEmpty())
            return std::nullopt;
        const PeriodReading reading = readPeriod(written);
        if (reading.kind == PeriodReading::Kind::Read)
            return reading.periods.first();
        refuse(column, reading.message);
        return std::nullopt;
    }

    // A place in an order, counted from 1.
    int position(const QString &column)
    {
        const QString written = text(column);
        bool isNumber = false;
        const int position = written.toInt(&isNumber);
        if (!isNumber || position < 1) {
            refuse(column,
                Exchange::tr("\"%1\" is not a place in the order. Enter 1, 2, 3 and so on.").arg(written));
        }
        return position;
    }

    Period period(const QString &column)
    {
        if (text(column).isEmpty())
            refuse(
                column, Exchange::tr("The date is missing. Enter one such as 2018-05-30, 2018-05 or 2018."));
        return optionalPeriod(column).value_or(anyPeriod);
    }

    std::optional<Number> optionalNumber(const QString &column)
    {
        const QString written = text(column);
        if (written.isEmpty())
            return std::nullopt;
        if (const std::optional<Number> number = Number::fromText(written))
            return number;
        const FigureReading reading = readFigure(written);
        const bool isPlain = reading.value && !reading.low && !reading.high && !reading.qualifier;
        if (isPlain)
            return reading.value->decimals() < 0 ? Number::fromValue(reading.value->value(), 0)
                                                 : reading.value;
        refuse(
            column, reading ? Exchange::tr("\"%1\" is not one plain number.").arg(written) : reading.message);
        return std::nullopt;
    }

    Number number(const QString &column)
    {
        if (text(column).isEmpty())
            refuse(column, Exchange::tr("The number is missing. Enter it in digits, such as 6.1478."));
        return optionalNumber(column).value_or(one);
    }

    bool isYes(const QString &column, bool byDefault)
    {
        const QString written = text(column).toLower();
        if (written.isEmpty())
            return byDefault;
        if (written == u"yes" || written == u"true" || written == u"1")
            return true;
        if (written != u"no" && written != u"false" && written != u"0")
            refuse(
                column, Exchange::tr("\"%1\" is neither yes nor no. Enter one of them.").arg(text(column)));
        return false;
    }

    // A code, or a name that only one entry has. What is unknown stays, and the rules say so.
    QString reference(const QString &column, const Catalog &catalog,
        CodeReading (*reader)(const QString &, const Catalog &)) const
    {
        const CodeReading reading = reader(text(column), catalog);
        return reading ? reading.code : text(column);
    }

    void refuse(const QString &column, const QString &message) { m_problems.append({column, message}); }

    template <typename T>
    RowReading<T> result(const T &row) const
    {
        return {row, m_problems};
    }

private:
    const TableFormat &m_format;
    const QStringList &m_texts;
    QList<Problem> m_problems;
};

} // namespace

template <>
RowReading<Metric> readFields<Metric>(const QStringList &texts, const Catalog & /*catalog*/)
{
    Fields fields(Table::Metrics, texts);
    Metric metric;
    metric.code = fields.text(u"metric"_s);
    metric.family = fields.code(u"family"_s, familyFromCode, familyCode,
        {Family::Share, Family::Value, Family::Count, Family::Penetration, Family::Users});
    metric.nature
        = fields.code(u"nature"_s, natureFromCode, natureCode, {Nature::Flow, Nature::Stock, Nature::Rate});
    metric.unit = fields.code(
        u"unit"_s, unitKindFromCode, unitKindCode, {UnitKind::Percent, UnitKind::Money, UnitKind::Count});
    metric.nameEn = fields.text(u"name_en"_s);
    metric.nameZh = fields.text(u"name_zh"_s);
    metric.definition = fields.text(u"definition"_s);
    metric.lowest = fields.optionalNumber(u"lowest"_s);
    metric.highest = fields.optionalNumber(u"highest"_s);
    return fields.result(metric);
}

template <>
RowReading<Subject> readFields<Subject>(const QStringList &texts, const Catalog & /*catalog*/)
{
    Fields fields(Table::Subjects, texts);
    Subject subject;
    subject.code = fields.text(u"subject"_s);
    subject.kind = fields.code(u"kind"_s, subjectKindFromCode, subjectKindCode,
        {SubjectKind::App, SubjectKind::Company, SubjectKind::Bank, SubjectKind::Market, SubjectKind::Group});
    subject.nameEn = fields.text(u"name_en"_s);
    subject.nameZh = fields.text(u"name_zh"_s);
    subject.owner = fields.text(u"owner"_s);
    const QStringList members = fields.text(u"members"_s).split(memberSeparator, Qt::SkipEmptyParts);
    for (const QString &member : members)
        subject.members.append(member.trimmed());
    subject.note = fields.text(u"note"_s);
    subject.colour = fields.text(u"colour"_s);
    return fields.result(subject);
}

template <>
RowReading<Source> readFields<Source>(const QStringList &texts, const Catalog & /*catalog*/)
{
    Fields fields(Table::Sources, texts);
    Source source;
    source.code = fields.text(u"source"_s);
    source.publisher = fields.text(u"publisher"_s);
    source.via = fields.text(u"via"_s);
    source.title = fields.text(u"title"_s);
    source.url = fields.text(u"url"_s);
    source.publishedOn = fields.optionalPeriod(u"published_on"_s);
    source.note = fields.text(u"note"_s);
    source.mayRedistribute = fields.isYes(u"may_redistribute"_s, true);
    return fields.result(source);
}

template <>
Checked<Observation> readRow<Observation>(const QStringList &texts, const Catalog &catalog)
{
    const Fields fields(Table::Observations, texts);
    const ObservationText text{fields.text(u"metric"_s), fields.text(u"subject"_s), fields.text(u"region"_s),
        fields.text(u"period"_s), fields.text(u"value"_s), fields.text(u"low"_s), fields.text(u"high"_s),
        fields.text(u"qualifier"_s), fields.text(u"status"_s), fields.text(u"unit"_s),
        fields.text(u"source"_s), fields.text(u"note"_s)};
    return readObservation(text, catalog);
}

template <>
RowReading<Partnership> readFields<Partnership>(const QStringList &texts, const Catalog &catalog)
{
    Fields fields(Table::Partnerships, texts);
    const Partnership partnership{fields.reference(u"bank"_s, catalog, readSubjectCode),
        fields.reference(u"partner"_s, catalog, readSubjectCode), fields.period(u"announced_on"_s),
        fields.reference(u"source"_s, catalog, readSourceCode), fields.text(u"scope"_s),
        fields.text(u"note"_s)};
    return fields.result(partnership);
}

template <>
RowReading<ExchangeRate> readFields<ExchangeRate>(const QStringList &texts, const Catalog &catalog)
{
    Fields fields(Table::ExchangeRates, texts);
    const ExchangeRate rate{fields.period(u"period"_s), fields.text(u"base"_s).toUpper(),
        fields.text(u"quote"_s).toUpper(), fields.reference(u"source"_s, catalog, readSourceCode),
        fields.number(u"rate"_s)};
    return fields.result(rate);
}

template <>
RowReading<Event> readFields<Event>(const QStringList &texts, const Catalog &catalog)
{
    Fields fields(Table::Events, texts);
    const Event event{fields.period(u"date"_s), fields.text(u"text_en"_s), fields.text(u"text_zh"_s),
        fields.reference(u"source"_s, catalog, readSourceCode), fields.text(u"note"_s)};
    return fields.result(event);
}

template <>
RowReading<PublisherRank> readFields<PublisherRank>(const QStringList &texts, const Catalog & /*catalog*/)
{
    Fields fields(Table::Publishers, texts);
    const QString publisher = fields.text(u"publisher"_s);
    if (publisher.isEmpty())
        fields.refuse(u"publisher"_s, Exchange::tr("The publisher is missing. Enter its name."));
    else if (const QString message = textProblem(publisher, Lines::One); !message.isEmpty())
        fields.refuse(u"publisher"_s, message);
    return fields.result(PublisherRank{publisher, fields.position(u"position"_s)});
}

template <>
RowReading<SavedView> readFields<SavedView>(const QStringList &texts, const Catalog & /*catalog*/)
{
    Fields fields(Table::Views, texts);
    SavedView view{fields.text(u"name"_s), fields.position(u"position"_s), fields.text(u"definition"_s)};
    // In our own spelling, so that the same view is the same text.
    if (const Result<View> read = viewFromDefinition(view.name, view.definition))
        view.definition = viewDefinition(read.value());
    for (const Problem &problem : problems(view)) {
        if (problem.field != u"position")
            fields.refuse(problem.field, problem.message);
    }
    return fields.result(view);
}

} // namespace tongbao
