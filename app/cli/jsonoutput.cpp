#include "app/cli/jsonoutput.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tongbao {

void printJson(Console &console, const QJsonObject &object)
{
    console.out << QString::fromUtf8(QJsonDocument(object).toJson());
}

QJsonValue jsonOf(const std::optional<Number> &number)
{
    return number ? QJsonValue(number->text()) : QJsonValue();
}

QJsonValue jsonOf(const std::optional<Period> &period)
{
    return period ? QJsonValue(period->key()) : QJsonValue();
}

QJsonObject jsonOf(const Figure &figure)
{
    return {{u"value"_s, jsonOf(figure.value)}, {u"low"_s, jsonOf(figure.low)},
        {u"high"_s, jsonOf(figure.high)}, {u"qualifier"_s, qualifierCode(figure.qualifier)},
        {u"status"_s, statusCode(figure.status)}, {u"unit"_s, figure.unit.code()}};
}

QJsonObject jsonOf(const HistoryEntry &entry)
{
    return {{u"id"_s, entry.id}, {u"made_at"_s, timeText(entry.madeAt)},
        {u"kind"_s, editKindCode(entry.kind)}, {u"label"_s, entry.label}, {u"rows"_s, entry.rows},
        {u"undone"_s, entry.undone}};
}

QJsonObject rowsJson(const StoreInfo &info)
{
    QJsonObject rows;
    for (const auto &[table, count] : info.rows)
        rows.insert(tableName(table), count);
    return rows;
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

} // namespace tongbao
