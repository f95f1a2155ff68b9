#include "db/store/figurefeed.h"

#include "db/store/rowcodec.h"

#include <array>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// SQLite knows its own part of these at their start.
struct FeedTable {
    sqlite3_vtab base;
    const FigureFeed::Shown *shown;
};

struct FeedCursor {
    sqlite3_vtab_cursor base;
    const FigureFeed::Shown *shown;
    size_t row;
};

FeedCursor *cursorOf(sqlite3_vtab_cursor *cursor)
{
    return reinterpret_cast<FeedCursor *>(cursor);
}

int connectTable(sqlite3 *db, void *shown, int, const char *const *, sqlite3_vtab **table, char **)
{
    const QString columns = RowCodec<Observation>::layout().columns.join(u", "_s);
    const int declared
        = sqlite3_declare_vtab(db, u"CREATE TABLE feed (%1)"_s.arg(columns).toUtf8().constData());
    if (declared != SQLITE_OK)
        return declared;
    auto *made = new FeedTable{{}, static_cast<const FigureFeed::Shown *>(shown)};
    *table = &made->base;
    return SQLITE_OK;
}

int disconnectTable(sqlite3_vtab *table)
{
    delete reinterpret_cast<FeedTable *>(table);
    return SQLITE_OK;
}

int planScan(sqlite3_vtab *, sqlite3_index_info *info)
{
    info->estimatedCost = 1e6;
    return SQLITE_OK;
}

int openCursor(sqlite3_vtab *table, sqlite3_vtab_cursor **cursor)
{
    auto *made = new FeedCursor{{}, reinterpret_cast<FeedTable *>(table)->shown, 0};
    *cursor = &made->base;
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor *cursor)
{
    delete cursorOf(cursor);
    return SQLITE_OK;
}

int startScan(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **)
{
    cursorOf(cursor)->row = 0;
    return SQLITE_OK;
}

int goOn(sqlite3_vtab_cursor *cursor)
{
    ++cursorOf(cursor)->row;
    return SQLITE_OK;
}

int isAtEnd(sqlite3_vtab_cursor *cursor)
{
    const FeedCursor &at = *cursorOf(cursor);
    return !at.shown->figures || at.row >= at.shown->figures->size() ? 1 : 0;
}

int rowNumber(sqlite3_vtab_cursor *cursor, sqlite3_int64 *number)
{
    *number = static_cast<sqlite3_int64>(cursorOf(cursor)->row);
    return SQLITE_OK;
}

// The texts stay where they are until the statement is done. SQLite counts the bytes itself: only so it knows
// that a text ends with a zero, and need not copy it for every function that it is given to.
void giveText(sqlite3_context *context, const QByteArray &text)
{
    sqlite3_result_text(context, text.constData(), -1, SQLITE_STATIC);
}

void giveNumber(sqlite3_context *context, double value, qint8 decimals)
{
    if (decimals != FigureRow::noNumber)
        sqlite3_result_double(context, value);
}

void giveDecimals(sqlite3_context *context, qint8 decimals)
{
    if (decimals != FigureRow::noNumber)
        sqlite3_result_int(context, decimals);
}

const QByteArray &qualifierText(Qualifier qualifier)
{
    static const std::array<QByteArray, 4> texts{qualifierCode(Qualifier::Exact).toUtf8(),
        qualifierCode(Qualifier::About).toUtf8(), qualifierCode(Qualifier::Over).toUtf8(),
        qualifierCode(Qualifier::Under).toUtf8()};
    return texts.at(static_cast<size_t>(qualifier));
}

const QByteArray &statusText(Status status)
{
    static const std::array<QByteArray, 3> texts{statusCode(Status::Actual).toUtf8(),
        statusCode(Status::Estimate).toUtf8(), statusCode(Status::Forecast).toUtf8()};
    return texts.at(static_cast<size_t>(status));
}

// In the order of the layout's columns. What is not given is NULL.
int giveColumn(sqlite3_vtab_cursor *cursor, sqlite3_context *context, int column)
{
    const FeedCursor &at = *cursorOf(cursor);
    const FigureBatch &figures = *at.shown->figures;
    const FigureRow &row = figures.rows()[at.row];
    switch (column) {
    case 0:
        giveText(context, figures.textAt(row.metric));
        break;
    case 1:
        giveText(context, figures.textAt(row.subject));
        break;
    case 2:
        giveText(context, figures.textAt(row.region));
        break;
    case 3:
        giveText(context, figures.textAt(row.period));
        break;
    case 4:
        giveText(context, figures.textAt(row.source));
        break;
    case 5:
        giveNumber(context, row.value, row.valueDecimals);
        break;
    case 6:
        giveDecimals(context, row.valueDecimals);
        break;
    case 7:
        giveNumber(context, row.low, row.lowDecimals);
        break;
    case 8:
        giveDecimals(context, row.lowDecimals);
        break;
    case 9:
        giveNumber(context, row.high, row.highDecimals);
        break;
    case 10:
        giveDecimals(context, row.highDecimals);
        break;
    case 11:
        giveText(context, qualifierText(row.qualifier));
        break;
    case 12:
        giveText(context, statusText(row.status));
        break;
    case 13:
        giveText(context, figures.textAt(row.unit));
        break;
    case 14:
        giveText(context, figures.textAt(row.note));
        break;
    case 15:
        giveText(context, at.shown->times.createdAt);
        break;
    case 16:
        giveText(context, at.shown->times.modifiedAt);
        break;
    default:
        break;
    }
    return SQLITE_OK;
}

const sqlite3_module &module()
{
    static const sqlite3_module module = [] {
        sqlite3_module made{};
        made.xConnect = connectTable; // and no xCreate: it is there by its name, in no schema
        made.xBestIndex = planScan;
        made.xDisconnect = disconnectTable;
        made.xDestroy = disconnectTable;
        made.xOpen = openCursor;
        made.xClose = closeCursor;
        made.xFilter = startScan;
        made.xNext = goOn;
        made.xEof = isAtEnd;
        made.xColumn = giveColumn;
        made.xRowid = rowNumber;
        return made;
    }();
    return module;
}

} // namespace

FigureFeed::FigureFeed(const Connection &connection)
    : m_connection(connection)
{
}

FigureFeed::~FigureFeed()
{
    sqlite3_create_module(m_connection.handle(), figureFeed.data(), nullptr, nullptr);
}

Result<Done> FigureFeed::open()
{
    if (sqlite3_create_module(m_connection.handle(), figureFeed.data(), &module(), &m_shown) != SQLITE_OK)
        return m_connection.lastError(u"sqlite3_create_module"_s);
    return Done{};
}

void FigureFeed::show(const FigureBatch &figures, const Times &times)
{
    m_shown = {&figures, times};
}

} // namespace tongbao
