#include "db/domain/viewjson.h"

#include "db/domain/codetable.h"
#include "db/domain/figuretext.h"
#include "db/domain/rules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr CodeTable<PublisherChoice, 3> choices = {{{PublisherChoice::Leading, "leading"_L1},
    {PublisherChoice::Preferred, "preferred"_L1}, {PublisherChoice::Each, "each"_L1}}};

struct ViewText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::ViewJson)
};

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject &object, const QString &key, const QStringList &texts)
{
    if (!texts.isEmpty())
        object.insert(key, QJsonArray::fromStringList(texts));
}

QString keyOf(const std::optional<Period> &period)
{
    return period ? period->key() : QString();
}

QJsonObject queryToJson(const SeriesQuery &query)
{
    QJsonObject object;
    put(object, u"metrics"_s, query.metrics);
    put(object, u"subjects"_s, query.subjects);
    put(object, u"regions"_s, query.regions);
    put(object, u"publishers"_s, query.publishers);
    put(object, u"from"_s, keyOf(query.from));
    put(object, u"to"_s, keyOf(query.to));
    put(object, u"granularity"_s, query.granularity ? granularityCode(*query.granularity) : QString());
    put(object, u"currency"_s, query.currency.value_or(QString()));
    put(object, u"as_of"_s, query.asOf ? query.asOf->toString(Qt::ISODate) : QString());
    if (query.choice != PublisherChoice::Leading)
        object.insert(u"choice"_s, codeOf(query.choice, choices));
    return object;
}

QJsonObject axisToJson(const ValueAxis &axis)
{
    QJsonObject object;
    if (axis.isLogarithmic)
        object.insert(u"log"_s, true);
    put(object, u"low"_s, axis.low ? axis.low->text() : QString());
    put(object, u"high"_s, axis.high ? axis.high->text() : QString());
    return object;
}

// Takes the fields out of an object, each once; the first thing that is wrong stays as the problem.
class FieldReader {
public:
    explicit FieldReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    void read(const QString &key, QString &text)
    {
        const QJsonValue value = m_object.take(key);
        if (value.isString())
            text = value.toString();
        else if (!value.isUndefined())
            refuse(ViewText::tr("The field \"%1\" of the view must be a text.").arg(key));
    }

    void read(const QString &key, bool &flag)
    {
        const QJsonValue value = m_object.take(key);
        if (value.isBool())
            flag = value.toBool();
        else if (!value.isUndefined())
            refuse(ViewText::tr("The field \"%1\" of the view must be true or false.").arg(key));
    }

    void read(const QString &key, QStringList &texts)
    {
        const QJsonValue value = m_object.take(key);
        const QJsonArray entries = value.toArray();
        const bool isTexts = value.isArray()
            && std::all_of(entries.begin(), entries.end(),
                [](const QJsonValue &entry) { return entry.isString() && !entry.toString().isEmpty(); });
        for (const QJsonValue &entry : entries)
            texts.append(entry.toString());
        if (!value.isUndefined() && !isTexts)
            refuse(ViewText::tr("The field \"%1\" of the view must be a list of texts.").arg(key));
    }

    // A text that stands for a value; `example` is one that does.
    template <typename T, typename Parse>
    void read(const QString &key, T &target, const QString &example, const Parse &parse)
    {
        if (!m_object.contains(key))
            return;
        QString text;
        read(key, text);
        if (m_problem)
            return;
        if (const auto value = parse(text)) {
            target = *value;
        } else {
            refuse(ViewText::tr("The field \"%1\" of the view holds \"%2\"; it should be such as %3.")
                       .arg(key, text, example));
        }
    }

    QJsonObject object(const QString &key)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isUndefined() && !value.isObject())
            refuse(ViewText::tr("The field \"%1\" of the view must be a group of fields.").arg(key));
        return value.toObject();
    }

    bool has(const QString &key) const { return m_object.contains(key); }

    void refuse(const QString &message)
    {
        if (!m_problem)
            m_problem = Error{message, {}, ErrorKind::Invalid};
    }

    // The problem, if any; what was not read is one.
    std::optional<Error> finish()
    {
        if (!m_object.isEmpty()) {
            refuse(ViewText::tr(
                "The view has a field \"%1\" that this version of Tongbao does not know. Use a newer one.")
                       .arg(m_object.keys().first()));
        }
        return m_problem;
    }

private:
    QJsonObject m_object;
    std::optional<Error> m_problem;
};

std::optional<QString> currencyFrom(const QString &code)
{
    const std::optional<Unit> unit = Unit::fromCode(code);
    return unit && unit->kind() == UnitKind::Money ? std::optional(code) : std::nullopt;
}

std::optional<QDate> dayFrom(const QString &text)
{
    const std::optional<Period> day = Period::fromKey(text);
    return day && day->granularity() == Granularity::Day ? std::optional(day->firstDay()) : std::nullopt;
}

void checkRegions(FieldReader &reader, const QStringList &regions)
{
    for (const QString &region : regions) {
        if (!isRegion(region)) {
            reader.refuse(ViewText::tr("The field \"%1\" of the view holds \"%2\"; it should be such as %3.")
                              .arg(u"regions"_s, region, u"CN"_s));
        }
    }
}

Result<ValueAxis> axisFromJson(const QJsonObject &object)
{
    ValueAxis axis;
    FieldReader reader(object);
    reader.read(u"log"_s, axis.isLogarithmic);
    reader.read(u"low"_s, axis.low, u"40"_s, Number::fromText);
    reader.read(u"high"_s, axis.high, u"100"_s, Number::fromText);
    if (const std::optional<Error> problem = reader.finish())
        return *problem;
    return axis;
}

Result<SeriesQuery> queryFromJson(const QJsonObject &object)
{
    SeriesQuery query;
    FieldReader reader(object);
    reader.read(u"metrics"_s, query.metrics);
    reader.read(u"subjects"_s, query.subjects);
    reader.read(u"regions"_s, query.regions);
    checkRegions(reader, query.regions);
    reader.read(u"publishers"_s, query.publishers);
    reader.read(u"from"_s, query.from, u"2018-Q4"_s, Period::fromKey);
    reader.read(u"to"_s, query.to, u"2018-Q4"_s, Period::fromKey);
    reader.read(u"granularity"_s, query.granularity, u"quarter"_s, granularityFromCode);
    reader.read(u"currency"_s, query.currency, u"CNY"_s, currencyFrom);
    reader.read(u"as_of"_s, query.asOf, u"2018-12-31"_s, dayFrom);
    reader.read(
        u"choice"_s, query.choice, u"leading"_s, [](const QString &code) { return valueOf(code, choices); });
    if (const std::optional<Error> problem = reader.finish())
        return *problem;
    return query;
}

} // namespace

QJsonObject viewToJson(const View &view)
{
    QJsonObject object;
    put(object, u"name"_s, view.name);
    object.insert(u"kind"_s, viewKindCode(view.kind));
    if (view.mark != Mark::Automatic)
        object.insert(u"mark"_s, markCode(view.mark));
    put(object, u"title"_s, view.title);
    put(object, u"subtitle"_s, view.subtitle);
    if (!view.showsEvents)
        object.insert(u"events"_s, false);
    if (!view.transform.isLevel())
        object.insert(u"transform"_s, transformCode(view.transform));
    put(object, u"hidden_events"_s, view.hiddenEvents);
    if (!view.axis.isAutomatic())
        object.insert(u"axis"_s, axisToJson(view.axis));
    put(object, u"compare_as_of"_s, view.compareAsOf ? view.compareAsOf->toString(Qt::ISODate) : QString());
    if (view.concentration != Concentration::Hhi)
        object.insert(u"measure"_s, concentrationCode(view.concentration));
    if (view.scale != Scale::Automatic)
        object.insert(u"scale"_s, scaleCode(view.scale));
    if (view.joinsGaps)
        object.insert(u"join_gaps"_s, true);
    const QJsonObject query = queryToJson(view.query);
    if (!query.isEmpty())
        object.insert(u"query"_s, query);
    return object;
}

Result<View> viewFromJson(const QJsonObject &object)
{
    View view;
    FieldReader reader(object);
    if (!reader.has(u"kind"_s))
        reader.refuse(ViewText::tr("The view has no field \"%1\".").arg(u"kind"_s));
    reader.read(u"name"_s, view.name);
    reader.read(u"kind"_s, view.kind, u"share"_s, viewKindFromCode);
    reader.read(u"mark"_s, view.mark, u"line"_s, markFromCode);
    reader.read(u"title"_s, view.title);
    reader.read(u"subtitle"_s, view.subtitle);
    reader.read(u"events"_s, view.showsEvents);
    reader.read(u"compare_as_of"_s, view.compareAsOf, u"2018-12-31"_s, dayFrom);
    reader.read(u"measure"_s, view.concentration, u"hhi"_s, concentrationFromCode);
    reader.read(u"transform"_s, view.transform, u"pct-year"_s, transformFromCode);
    reader.read(u"hidden_events"_s, view.hiddenEvents);
    reader.read(u"scale"_s, view.scale, u"trillion"_s, scaleFromCode);
    reader.read(u"join_gaps"_s, view.joinsGaps);
    const QJsonObject axisObject = reader.object(u"axis"_s);
    const QJsonObject queryObject = reader.object(u"query"_s);
    if (const std::optional<Error> problem = reader.finish())
        return *problem;
    const Result<SeriesQuery> query = queryFromJson(queryObject);
    if (!query)
        return query.error();
    view.query = query.value();
    const Result<ValueAxis> axis = axisFromJson(axisObject);
    if (!axis)
        return axis.error();
    view.axis = axis.value();
    return view;
}

QString viewDefinition(const View &view)
{
    QJsonObject object = viewToJson(view);
    object.remove(u"name"_s);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<View> viewFromDefinition(const QString &name, const QString &definition)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(definition.toUtf8(), &parsed);
    if (!document.isObject()) {
        return Error{
            ViewText::tr("The definition of the view is not JSON such as %1.").arg(u"{\"kind\":\"share\"}"_s),
            parsed.errorString(), ErrorKind::Invalid};
    }
    QJsonObject object = document.object();
    if (object.contains(u"name"_s)) {
        return Error{ViewText::tr("The definition of the view must not hold its name as well."), {},
            ErrorKind::Invalid};
    }
    object.insert(u"name"_s, name);
    const Result<View> view = viewFromJson(object);
    if (view && view.value().kind == ViewKind::Overview) {
        return Error{
            ViewText::tr("The overview holds several charts and is no view to be kept. Choose one of "
                         "its charts."),
            {}, ErrorKind::Invalid};
    }
    return view;
}

} // namespace tongbao
