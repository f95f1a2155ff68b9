#include "db/store/editimage.h"

#include "db/store/rowcodec.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

template <typename T>
QStringList namesOf()
{
    return RowCodec<T>::layout().columns + RowCodec<T>::layout().computedNames;
}

template <typename T>
QString jsonOf(const std::optional<T> &row)
{
    if (!row)
        return {};
    const QStringList names = namesOf<T>();
    const QVariantList values = RowCodec<T>::values(*row);
    QJsonObject object;
    for (qsizetype i = 0; i < names.size(); ++i)
        object.insert(names.at(i), QJsonValue::fromVariant(values.at(i)));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// false: not readable. A null text is no row.
template <typename T>
bool readRow(const QString &json, std::optional<T> &row)
{
    if (json.isNull())
        return true;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return false;
    QVariantList values;
    for (const QString &name : namesOf<T>()) {
        const QJsonValue value = document.object().value(name);
        values.append(value.isNull() ? QVariant() : value.toVariant());
    }
    row = RowCodec<T>::row(values);
    return row.has_value();
}

template <typename T>
std::optional<AnyChange> readChange(const EditImage &image)
{
    Change<T> change;
    if (!readRow(image.rowBefore, change.before) || !readRow(image.rowAfter, change.after))
        return std::nullopt;
    return change;
}

} // namespace

EditImage editImage(const AnyChange &change)
{
    return std::visit(
        []<typename T>(const Change<T> &row) {
            return EditImage{tableName(RowCodec<T>::layout().table),
                row.before ? identityText(*row.before) : QString(),
                row.after ? identityText(*row.after) : QString(), jsonOf(row.before), jsonOf(row.after)};
        },
        change);
}

std::optional<AnyChange> changeOf(const EditImage &image)
{
    const std::optional<Table> table = tableFromName(image.table);
    if (!table)
        return std::nullopt;
    switch (*table) {
    case Table::Metrics:
        return readChange<Metric>(image);
    case Table::Subjects:
        return readChange<Subject>(image);
    case Table::Sources:
        return readChange<Source>(image);
    case Table::Observations:
        return readChange<Observation>(image);
    case Table::Partnerships:
        return readChange<Partnership>(image);
    case Table::ExchangeRates:
        return readChange<ExchangeRate>(image);
    case Table::Events:
        return readChange<Event>(image);
    case Table::Publishers:
        return readChange<PublisherRank>(image);
    case Table::Views:
        return readChange<SavedView>(image);
    }
    return std::nullopt;
}

std::optional<Observation> observationOf(const QString &row)
{
    std::optional<Observation> observation;
    readRow(row, observation);
    return observation;
}

Table tableOf(const AnyChange &change)
{
    return std::visit([]<typename T>(const Change<T> &) { return RowCodec<T>::layout().table; }, change);
}

} // namespace tongbao
