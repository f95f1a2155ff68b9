#include "db/domain/chartrecord.h"
#include "db/domain/viewjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int currentFormat = 1;
constexpr qsizetype mostRows = 200000;
constexpr qsizetype mostColumns = 100;
constexpr qsizetype longestText = 20000;

struct RecordText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::ChartRecord)
};

Error damaged(const QString &part)
{
    return {RecordText::tr("What the chart holds about itself is damaged: \"%1\" cannot be read.").arg(part),
        {}, ErrorKind::Invalid};
}

QJsonObject sourceToJson(const Source &source)
{
    return {{u"code"_s, source.code}, {u"publisher"_s, source.publisher}, {u"via"_s, source.via},
        {u"title"_s, source.title}, {u"url"_s, source.url},
        {u"published_on"_s, source.publishedOn ? source.publishedOn->key() : QString()}};
}

// A terminal would obey control characters, and marks of direction would show a text otherwise than it is.
bool isObeyed(QChar character)
{
    const bool isControl
        = character.category() == QChar::Other_Control && character != u'\n' && character != u'\t';
    const bool isDirection = (character >= u'\u202a' && character <= u'\u202e')
        || (character >= u'\u2066' && character <= u'\u2069');
    return isControl || isDirection;
}

QJsonValue cleaned(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().removeIf(isObeyed);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &entry : value.toArray())
            array.append(cleaned(entry));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject before = value.toObject();
    for (auto it = before.begin(); it != before.end(); ++it)
        object.insert(it.key(), cleaned(it.value()));
    return object;
}

std::optional<QString> textFrom(const QJsonValue &value)
{
    const QString text = value.toString();
    return value.isString() && text.size() <= longestText ? std::optional(text) : std::nullopt;
}

std::optional<QStringList> textsFrom(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QStringList texts;
    for (const QJsonValue &entry : value.toArray()) {
        const std::optional<QString> text = textFrom(entry);
        if (!text)
            return std::nullopt;
        texts.append(*text);
    }
    return texts;
}

std::optional<Source> sourceFrom(const QJsonObject &object)
{
    Source source;
    QString date;
    const std::initializer_list<std::pair<QString, QString &>> fields{{u"code"_s, source.code},
        {u"publisher"_s, source.publisher}, {u"via"_s, source.via}, {u"title"_s, source.title},
        {u"url"_s, source.url}, {u"published_on"_s, date}};
    for (const auto &[key, target] : fields) {
        const std::optional<QString> text = textFrom(object.value(key));
        if (!text)
            return std::nullopt;
        target = *text;
    }
    source.publishedOn = Period::fromKey(date);
    if (!date.isEmpty() && !source.publishedOn)
        return std::nullopt;
    return source;
}

std::optional<QList<Source>> sourcesFrom(const QJsonValue &value)
{
    if (!value.isArray() || value.toArray().size() > mostRows)
        return std::nullopt;
    QList<Source> sources;
    for (const QJsonValue &entry : value.toArray()) {
        const std::optional<Source> source = sourceFrom(entry.toObject());
        if (!source)
            return std::nullopt;
        sources.append(*source);
    }
    return sources;
}

std::optional<DrawnFigures> figuresFrom(const QJsonObject &object)
{
    const std::optional<QStringList> columns = textsFrom(object.value(u"columns"_s));
    const QJsonArray rows = object.value(u"rows"_s).toArray();
    if (!columns || columns->isEmpty() || columns->size() > mostColumns || rows.isEmpty()
        || rows.size() > mostRows)
        return std::nullopt;
    DrawnFigures figures{*columns};
    for (const QJsonValue &entry : rows) {
        const std::optional<QStringList> row = textsFrom(entry);
        if (!row || row->size() != columns->size())
            return std::nullopt;
        figures.rows.append(*row);
    }
    return figures;
}

} // namespace

QByteArray recordToJson(const ChartRecord &record)
{
    QJsonArray sources;
    for (const Source &source : record.sources)
        sources.append(sourceToJson(source));
    QJsonArray rows;
    for (const QStringList &row : record.figures.rows)
        rows.append(QJsonArray::fromStringList(row));
    const QJsonObject object{{u"format"_s, currentFormat}, {u"program"_s, record.program},
        {u"title"_s, record.title}, {u"subtitle"_s, record.subtitle}, {u"view"_s, viewToJson(record.view)},
        {u"sources"_s, sources},
        {u"figures"_s,
            QJsonObject{
                {u"columns"_s, QJsonArray::fromStringList(record.figures.columns)}, {u"rows"_s, rows}}}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<ChartRecord> recordFromJson(const QByteArray &json)
{
    const QJsonObject object = cleaned(QJsonDocument::fromJson(json).object()).toObject();
    const int format = object.value(u"format"_s).toInt();
    if (format < 1)
        return damaged(u"format"_s);
    if (format > currentFormat) {
        return Error{RecordText::tr("A newer Tongbao made this chart. Use that one to read it."), {},
            ErrorKind::Invalid};
    }
    ChartRecord record;
    const std::initializer_list<std::pair<QString, QString &>> texts{
        {u"program"_s, record.program}, {u"title"_s, record.title}, {u"subtitle"_s, record.subtitle}};
    for (const auto &[key, target] : texts) {
        const std::optional<QString> text = textFrom(object.value(key));
        if (!text)
            return damaged(key);
        target = *text;
    }
    const Result<View> view = viewFromJson(object.value(u"view"_s).toObject());
    if (!view)
        return view.error();
    const std::optional<QList<Source>> sources = sourcesFrom(object.value(u"sources"_s));
    if (!sources)
        return damaged(u"sources"_s);
    const std::optional<DrawnFigures> figures = figuresFrom(object.value(u"figures"_s).toObject());
    if (!figures)
        return damaged(u"figures"_s);
    record.view = view.value();
    record.sources = *sources;
    record.figures = *figures;
    return record;
}

} // namespace tongbao
