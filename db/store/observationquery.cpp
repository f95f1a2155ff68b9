#include "db/store/observationquery.h"

#include "db/store/figurereading.h"
#include "db/store/rowtable.h"

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// The conditions of a query with the values to bind, in step.
class Conditions {
public:
    void add(const QString &condition, const QVariantList &values)
    {
        m_conditions.append(condition);
        m_values += values;
    }
    // pattern: the condition with %1 for the list of places.
    void addList(const QString &pattern, const QStringList &wanted)
    {
        if (wanted.isEmpty())
            return;
        QVariantList values;
        for (const QString &value : wanted)
            values.append(column::text(value));
        add(pattern.arg(QStringList(wanted.size(), u"?"_s).join(u", "_s)), values);
    }
    QString where() const
    {
        return m_conditions.isEmpty() ? QString() : u"WHERE "_s + m_conditions.join(u" AND "_s) + u' ';
    }
    const QVariantList &values() const { return m_values; }

private:
    QStringList m_conditions;
    QVariantList m_values;
};

Conditions conditionsOf(const SeriesQuery &query)
{
    Conditions conditions;
    conditions.addList(u"metric IN (%1)"_s, query.metrics);
    conditions.addList(u"subject IN (%1)"_s, query.subjects);
    conditions.addList(u"region IN (%1)"_s, query.regions);
    conditions.addList(u"source IN (SELECT code FROM source WHERE publisher IN (%1))"_s, query.publishers);
    if (query.from)
        conditions.add(u"first_day >= ?"_s, {query.from->firstDay().toString(Qt::ISODate)});
    if (query.to)
        conditions.add(u"last_day <= ?"_s, {query.to->lastDay().toString(Qt::ISODate)});
    if (query.granularity)
        conditions.add(u"granularity = ?"_s, {granularityCode(*query.granularity)});
    // A source without a date is not known to have been out by any day.
    if (query.asOf) {
        conditions.add(u"source IN (SELECT code FROM source WHERE published_by <= ?)"_s,
            {query.asOf->toString(Qt::ISODate)});
    }
    return conditions;
}

} // namespace

Result<QList<Observation>> readObservations(
    const Connection &connection, const SeriesQuery &query, const Progress &progress)
{
    const Conditions conditions = conditionsOf(query);
    return readFigures(connection,
        conditions.where() + u"ORDER BY "_s + RowCodec<Observation>::layout().order, conditions.values(),
        progress);
}

} // namespace tongbao
