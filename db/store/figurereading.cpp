#include "db/store/figurereading.h"

#include "db/store/rowtable.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Finalizer {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using RawStatement = std::unique_ptr<sqlite3_stmt, Finalizer>;

// Places of the columns in the layout.
enum FigureColumn {
    MetricColumn,
    SubjectColumn,
    RegionColumn,
    PeriodColumn,
    SourceColumn,
    ValueColumn,
    LowColumn = 7,
    HighColumn = 9,
    QualifierColumn = 11,
    StatusColumn,
    UnitColumn,
    NoteColumn,
    CreatedColumn,
    ModifiedColumn
};

std::string_view bytesAt(sqlite3_stmt *statement, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return text ? std::string_view(text, static_cast<size_t>(sqlite3_column_bytes(statement, column)))
                : std::string_view();
}

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

// What texts of one column mean, found once for each.
template <typename T>
class Meanings {
public:
    template <typename Find>
    const T &of(std::string_view bytes, Find find)
    {
        const auto known = m_known.find(std::string(bytes));
        return known != m_known.end() ? known->second
                                      : m_known.emplace(bytes, find(textOf(bytes))).first->second;
    }

private:
    std::unordered_map<std::string, T> m_known;
};

class FigureRows {
public:
    explicit FigureRows(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    // nullopt when the row is none of ours.
    std::optional<Observation> row()
    {
        const std::optional<Period> &period
            = m_periods.of(bytes(PeriodColumn), [](const QString &text) { return Period::fromKey(text); });
        const std::optional<Qualifier> &qualifier = m_qualifiers.of(
            bytes(QualifierColumn), [](const QString &text) { return qualifierFromCode(text); });
        const std::optional<Status> &status
            = m_statuses.of(bytes(StatusColumn), [](const QString &text) { return statusFromCode(text); });
        const std::optional<Unit> &unit
            = m_units.of(bytes(UnitColumn), [](const QString &text) { return Unit::fromCode(text); });
        if (!period || !qualifier || !status || !unit)
            return std::nullopt;
        return Observation{
            {code(MetricColumn), code(SubjectColumn), code(RegionColumn), *period, code(SourceColumn)},
            {number(ValueColumn), number(LowColumn), number(HighColumn), *qualifier, *status, *unit},
            textOf(bytes(NoteColumn)), time(CreatedColumn), time(ModifiedColumn)};
    }
    QVariantList values() const
    {
        QVariantList values;
        for (int column = 0; column < sqlite3_column_count(m_statement); ++column)
            values.append(textOf(bytes(column)));
        return values;
    }

private:
    std::string_view bytes(int column) const { return bytesAt(m_statement, column); }
    const QString &code(int column)
    {
        return m_codes.of(bytes(column), [](const QString &text) { return text; });
    }
    // Those of one import or one edit have one time.
    const QDateTime &time(int column)
    {
        return m_times.of(bytes(column), [](const QString &text) { return column::timeOf(text); });
    }
    std::optional<Number> number(int column) const
    {
        if (sqlite3_column_type(m_statement, column) == SQLITE_NULL)
            return std::nullopt;
        const double value = sqlite3_column_double(m_statement, column);
        const bool hasDecimals = sqlite3_column_type(m_statement, column + 1) != SQLITE_NULL;
        return column::number(
            value, hasDecimals ? QVariant(sqlite3_column_int(m_statement, column + 1)) : QVariant());
    }

    sqlite3_stmt *m_statement;
    Meanings<QString> m_codes;
    Meanings<std::optional<Period>> m_periods;
    Meanings<std::optional<Qualifier>> m_qualifiers;
    Meanings<std::optional<Status>> m_statuses;
    Meanings<std::optional<Unit>> m_units;
    Meanings<QDateTime> m_times;
};

} // namespace

Result<QList<Observation>> readFigures(const Connection &connection, const QString &continuation,
    const QVariantList &bound, const Progress &progress)
{
    const TableLayout &layout = RowCodec<Observation>::layout();
    const QString sql = RowTable::selection(layout) + continuation;
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), sql.toUtf8().constData(), -1, &prepared, nullptr)
        != SQLITE_OK)
        return connection.lastError(sql);
    const RawStatement statement(prepared);
    for (int i = 0; i < static_cast<int>(bound.size()); ++i) {
        const QByteArray text = bound.at(i).toString().toUtf8();
        if (sqlite3_bind_text(
                statement.get(), i + 1, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT)
            != SQLITE_OK)
            return connection.lastError(sql);
    }
    FigureRows rows(statement.get());
    QList<Observation> figures;
    for (;;) {
        const int stepped = sqlite3_step(statement.get());
        if (stepped == SQLITE_DONE)
            return figures;
        if (stepped != SQLITE_ROW)
            return connection.lastError(sql);
        std::optional<Observation> figure = rows.row();
        if (!figure)
            return unreadableRow(connection, layout, rows.values());
        figures.append(*std::move(figure));
        constexpr qsizetype rowsPerQuestion = 4096;
        if (progress && figures.size() % rowsPerQuestion == 0 && !progress(figures.size(), 0))
            return stoppedError();
    }
}

} // namespace tongbao
