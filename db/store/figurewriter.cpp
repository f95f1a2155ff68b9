#include "db/store/figurewriter.h"

#include "db/store/changeplan.h"
#include "db/store/rowtable.h"

#include <algorithm>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

const TableLayout &layout()
{
    return RowCodec<Observation>::layout();
}

// "o.metric, o.subject"
QString columnsOf(const QString &table, const QStringList &columns)
{
    return table + u'.' + columns.join(u", "_s + table + u'.');
}

// The rows of the file that belong to rows of the feed, which leads.
QString joined()
{
    QStringList conditions;
    for (const QString &column : layout().identity)
        conditions.append(u"o.%1 = f.%1"_s.arg(column));
    return u"%1 AS f CROSS JOIN %2 AS o ON %3"_s.arg(figureFeed, layout().name, conditions.join(u" AND "_s));
}

// The rows of the file in the place where those of the feed were put, one after the other from ? on. SQLite
// goes from each to the next and looks none up.
QString besideEachOther()
{
    return u"%1 AS f CROSS JOIN %2 AS o ON o.id = f.rowid + ?"_s.arg(figureFeed, layout().name);
}

enum class Compared { Figure, IdentityToo };

// A figure as it was, whenever it came.
QString sameFigure(Compared compared = Compared::Figure)
{
    QStringList conditions;
    for (const QString &column : layout().columns) {
        const bool isIdentity = layout().identity.contains(column);
        if ((!isIdentity || compared == Compared::IdentityToo) && !column.endsWith(u"_at"_s))
            conditions.append(u"o.%1 IS f.%1"_s.arg(column));
    }
    return conditions.join(u" AND "_s);
}

// Foreign keys and the triggers that repeat them look up every code of every row. A batch has each of its
// codes looked up once before, so for its own statement both are off. CHECKs and the unique index stay on.
class WithoutLookups {
public:
    explicit WithoutLookups(const Connection &connection)
        : m_connection(connection)
    {
        set(0);
    }
    ~WithoutLookups() { set(1); }
    Q_DISABLE_COPY_MOVE(WithoutLookups)

private:
    void set(int isOn) const
    {
        for (const int option : {SQLITE_DBCONFIG_ENABLE_FKEY, SQLITE_DBCONFIG_ENABLE_TRIGGER}) {
            if (sqlite3_db_config(m_connection.handle(), option, isOn, nullptr) != SQLITE_OK)
                qWarning("%s", qPrintable(m_connection.lastError(u"sqlite3_db_config"_s).detail));
        }
    }

    const Connection &m_connection;
};

} // namespace

FigureWriter::FigureWriter(const Connection &connection)
    : m_connection(connection)
    , m_feed(connection)
{
}

Result<Done> FigureWriter::open()
{
    if (m_isOpen)
        return Done{};
    const Result<Done> opened = m_feed.open();
    m_isOpen = static_cast<bool>(opened);
    return opened;
}

Result<Done> FigureWriter::findExisting(const FigureBatch &figures, const FigureIntake::Found &found)
{
    const Result<QVariant> any
        = m_connection.scalar(u"SELECT EXISTS (SELECT 1 FROM %1)"_s.arg(layout().name));
    if (!any)
        return any.error();
    if (!any.value().toBool())
        return Done{};
    if (const Result<Done> opened = open(); !opened)
        return opened;
    m_feed.show(figures, {});
    Statement statement(
        m_connection, u"SELECT f.rowid, %1 FROM %2"_s.arg(columnsOf(u"o"_s, layout().columns), joined()));
    if (const Result<Done> run = statement.run(); !run)
        return run;
    for (;;) {
        const Result<bool> hasRow = statement.next();
        if (!hasRow)
            return hasRow.error();
        if (!hasRow.value())
            return Done{};
        const QVariantList values = statement.row();
        const std::optional<Observation> existing = RowCodec<Observation>::row(values.mid(1));
        if (!existing)
            return unreadableRow(m_connection, layout(), values.mid(1));
        found(values.first().toUInt(), *existing);
    }
}

Result<Done> FigureWriter::add(
    const FigureBatch &figures, const QDateTime &createdAt, const QDateTime &modifiedAt)
{
    if (const Result<Done> opened = open(); !opened)
        return opened;
    m_feed.show(
        figures, {column::time(createdAt).toString().toUtf8(), column::time(modifiedAt).toString().toUtf8()});
    const WithoutLookups without(m_connection);
    const QString columns = layout().columns.join(u", "_s);
    // What a failure would leave half done goes with the whole transaction, and SQLite needs to keep no
    // copies of pages for it.
    const Result<Done> done = m_connection.execute(
        u"INSERT OR ROLLBACK INTO %1 (%2) SELECT %2 FROM %3"_s.arg(layout().name, columns, figureFeed));
    const bool isThere = !done && sqlite3_extended_errcode(m_connection.handle()) == SQLITE_CONSTRAINT_UNIQUE;
    return isThere ? firstExisting(figures).value_or(done.error()) : done;
}

std::optional<Error> FigureWriter::firstExisting(const FigureBatch &figures)
{
    std::optional<Error> error;
    const Result<Done> looked = findExisting(figures, [&](quint32 row, const Observation &) {
        if (!error)
            error = alreadyThere(QString::fromUtf8(figures.identityAt(row)));
    });
    return looked ? error : looked.error();
}

Result<Done> FigureWriter::remove(const FigureBatch &figures)
{
    if (const Result<Done> opened = open(); !opened)
        return opened;
    m_feed.show(figures, {});
    const Result<Done> done
        = m_connection.execute(u"DELETE FROM %1 WHERE id IN (SELECT o.id FROM %2 WHERE %3)"_s.arg(
            layout().name, joined(), sameFigure()));
    if (!done)
        return done;
    const auto removed = static_cast<size_t>(sqlite3_changes(m_connection.handle()));
    return removed == figures.size() ? done : removeTheRest(figures, removed);
}

Result<bool> FigureWriter::hasAll(const FigureBatch &figures)
{
    return counts(figures, u"SELECT count(*) FROM %1 WHERE %2"_s.arg(joined(), sameFigure()), {});
}

Result<bool> FigureWriter::hasAllFrom(qint64 id, const FigureBatch &figures)
{
    return counts(figures,
        u"SELECT count(*) FROM %1 WHERE %2"_s.arg(besideEachOther(), sameFigure(Compared::IdentityToo)),
        {id});
}

Result<bool> FigureWriter::counts(const FigureBatch &figures, const QString &sql, const QVariantList &values)
{
    if (const Result<Done> opened = open(); !opened)
        return opened.error();
    m_feed.show(figures, {});
    const Result<QVariant> count = m_connection.scalar(sql, values);
    if (!count)
        return count.error();
    return count.value().toULongLong() == figures.size();
}

Result<Done> FigureWriter::removeEverything()
{
    // With foreign keys SQLite goes from row to row, although nothing refers to a figure.
    const WithoutLookups without(m_connection);
    return m_connection.execute(u"DELETE FROM "_s + layout().name);
}

// What the statement did not find spelt alike may be the same figure all the same: other programs write
// numbers without their decimals.
Result<Done> FigureWriter::removeTheRest(const FigureBatch &figures, size_t removed)
{
    std::vector<QVariantList> same;
    std::optional<Error> changed;
    const Result<Done> looked = findExisting(figures, [&](quint32 row, const Observation &existing) {
        if (figures.at(row) == existing)
            same.push_back(RowCodec<Observation>::identity(existing));
        else if (!changed)
            changed = changedMeanwhile(QString::fromUtf8(figures.identityAt(row)));
    });
    if (!looked || changed)
        return looked ? *changed : looked.error();
    if (removed + same.size() < figures.size())
        return firstMissing(figures);
    RowTable table(m_connection, layout());
    for (const QVariantList &identity : same) {
        const Result<Done> done = table.remove(identity);
        if (!done)
            return done;
    }
    return Done{};
}

// As nothing comes of the change, it can be taken back to see which figure was not there before it.
Error FigureWriter::firstMissing(const FigureBatch &figures)
{
    if (const Result<Done> back = m_connection.execute(u"ROLLBACK"_s); !back)
        return back.error();
    std::vector<bool> isThere(figures.size(), false);
    const Result<Done> looked
        = findExisting(figures, [&isThere](quint32 row, const Observation &) { isThere[row] = true; });
    if (!looked)
        return looked.error();
    const auto missing = std::find(isThere.begin(), isThere.end(), false);
    return changedMeanwhile(
        QString::fromUtf8(figures.identityAt(static_cast<size_t>(missing - isThere.begin()))));
}

} // namespace tongbao
