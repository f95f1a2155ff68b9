#include "db/store/editlog.h"

#include "db/store/editimage.h"
#include "db/store/figureblock.h"
#include "db/store/rowcodec.h"

#include <QCoreApplication>

#include <algorithm>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Store)
};

constexpr qsizetype entryColumns = 6;

QString entrySelection()
{
    return u"edit.id, edit.made_at, edit.kind, edit.label, edit.row_count, edit.undone"_s;
}

// A kind that we do not know was written by a program that changed the file by hand: shown as a change.
HistoryEntry entryOf(const QVariantList &values)
{
    return {values.at(0).toLongLong(), column::timeOf(values.at(1)),
        editKindFromCode(values.at(2).toString()).value_or(EditKind::Change), values.at(3).toString(),
        values.at(4).toLongLong(), values.at(5).toInt() != 0};
}

QVariant nullable(const QString &text)
{
    return text.isNull() ? QVariant() : text;
}

// NULL stays a null text, which stands for no row.
QString textOf(const QVariant &value)
{
    return value.isNull() ? QString() : value.toString();
}

Error unreadable(const Connection &connection, const QString &detail)
{
    return {
        Store::tr("The history in \"%1\" cannot be read. Check the file.").arg(connection.path()), detail};
}

template <typename T, typename Read>
Result<QList<T>> rowsOf(Statement &statement, const QVariantList &bound, Read read)
{
    const Result<Done> done = statement.run(bound);
    if (!done)
        return done.error();
    QList<T> rows;
    for (;;) {
        const Result<bool> hasRow = statement.next();
        if (!hasRow)
            return hasRow.error();
        if (!hasRow.value())
            return rows;
        const QVariantList values = statement.row();
        const std::optional<T> row = read(values);
        if (!row)
            return Error{{}, values.last().toString()};
        rows.append(*row);
    }
}

std::optional<HistoryEntry> firstOf(const QList<HistoryEntry> &entries)
{
    return entries.isEmpty() ? std::nullopt : std::optional(entries.first());
}

} // namespace

Result<HistoryEntry> EditLog::append(
    const Edit &edit, const QList<AnyChange> &changes, const QDateTime &madeAt, qint64 more)
{
    const Result<Done> forgotten = m_connection.execute(u"DELETE FROM edit WHERE undone = 1"_s);
    if (!forgotten)
        return forgotten.error();
    Statement step(m_connection, u"INSERT INTO edit (made_at, kind, label, row_count) VALUES (?, ?, ?, ?)"_s);
    const qint64 rows = changes.size() + more;
    const Result<Done> done
        = step.run({column::time(madeAt), editKindCode(edit.kind), column::text(edit.label), rows});
    if (!done)
        return done.error();
    const qint64 id = sqlite3_last_insert_rowid(m_connection.handle());

    Statement row(m_connection,
        u"INSERT INTO edit_row (edit_id, position, table_name, key_before, key_after, row_before, row_after) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const EditImage image = editImage(changes.at(i));
        const Result<Done> kept = row.run({id, i + 1, image.table, nullable(image.keyBefore),
            nullable(image.keyAfter), nullable(image.rowBefore), nullable(image.rowAfter)});
        if (!kept)
            return kept.error();
    }
    return HistoryEntry{id, madeAt, edit.kind, edit.label, rows, false};
}

Result<Done> EditLog::appendBlocks(qint64 id, const FigureBatch &figures, const QDateTime &createdAt)
{
    Statement block(m_connection,
        u"INSERT INTO edit_block (edit_id, position, row_count, first_key, last_key, created_at, figures) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    for (size_t first = 0; first < figures.size(); first += figuresInBlock) {
        const size_t count = std::min(figuresInBlock, figures.size() - first);
        const Result<Done> kept = block.run({id, qint64(first / figuresInBlock + 1), qint64(count),
            QString::fromUtf8(figures.identityAt(first)),
            QString::fromUtf8(figures.identityAt(first + count - 1)), column::time(createdAt),
            packFigures(figures, first, count)});
        if (!kept)
            return kept;
    }
    return Done{};
}

Result<Done> EditLog::setUndone(qint64 id, bool isUndone)
{
    Statement statement(m_connection, u"UPDATE edit SET undone = ? WHERE id = ?"_s);
    return statement.run({isUndone ? 1 : 0, id});
}

Result<std::optional<HistoryEntry>> EditLog::nextUndo() const
{
    const Result<QList<HistoryEntry>> entries = read(u"WHERE undone = 0 ORDER BY id DESC LIMIT 1"_s, {});
    if (!entries)
        return entries.error();
    const std::optional<HistoryEntry> entry = firstOf(entries.value());
    return entry && entry->kind == EditKind::Starter ? std::nullopt : entry;
}

Result<std::optional<HistoryEntry>> EditLog::nextRedo() const
{
    const Result<QList<HistoryEntry>> entries = read(
        u"WHERE id > coalesce((SELECT max(id) FROM edit WHERE undone = 0), 0) ORDER BY id LIMIT 1"_s, {});
    if (!entries)
        return entries.error();
    return firstOf(entries.value());
}

Result<QList<HistoryEntry>> EditLog::entries(int limit) const
{
    return read(u"ORDER BY id DESC LIMIT ?"_s, {limit > 0 ? limit : -1});
}

Result<QList<HistoryEntry>> EditLog::read(const QString &continuation, const QVariantList &values) const
{
    Statement statement(m_connection, u"SELECT %1 FROM edit %2"_s.arg(entrySelection(), continuation));
    return rowsOf<HistoryEntry>(
        statement, values, [](const QVariantList &row) { return std::optional(entryOf(row)); });
}

Result<QList<AnyChange>> EditLog::changes(qint64 id) const
{
    Result<QList<AnyChange>> single = singleChanges(id);
    if (!single)
        return single;
    QList<AnyChange> changes = std::move(single).value();
    const Result<Done> read = eachBlock(id, [&](const Added &block) -> Result<Done> {
        for (size_t i = 0; i < block.figures.size(); ++i) {
            std::optional<Observation> added = block.figures.at(i);
            if (!added)
                return unreadable(m_connection, QString::fromUtf8(block.figures.identityAt(i)));
            added->createdAt = added->modifiedAt = block.createdAt;
            changes.append(Change<Observation>{{}, added});
        }
        return Done{};
    });
    if (!read)
        return read.error();
    return changes;
}

Result<Done> EditLog::eachBlock(qint64 id, const std::function<Result<Done>(const Added &)> &work) const
{
    Statement statement(
        m_connection, u"SELECT created_at, figures FROM edit_block WHERE edit_id = ? ORDER BY position"_s);
    if (const Result<Done> run = statement.run({id}); !run)
        return run;
    for (;;) {
        const Result<bool> hasBlock = statement.next();
        if (!hasBlock)
            return hasBlock.error();
        if (!hasBlock.value())
            return Done{};
        std::optional<FigureBatch> figures = unpackFigures(statement.value(1).toByteArray());
        if (!figures)
            return unreadable(m_connection, u"edit_block of step %1"_s.arg(id));
        const Result<Done> done = work({*std::move(figures), column::timeOf(statement.value(0))});
        if (!done)
            return done;
    }
}

Result<qint64> EditLog::figuresInBlocks(qint64 id) const
{
    const Result<QVariant> count = m_connection.scalar(
        u"SELECT coalesce(sum(row_count), 0) FROM edit_block WHERE edit_id = ?"_s, {id});
    if (!count)
        return count.error();
    return count.value().toLongLong();
}

Result<QList<AnyChange>> EditLog::singleChanges(qint64 id) const
{
    Statement statement(m_connection,
        u"SELECT table_name, row_before, row_after FROM edit_row WHERE edit_id = ? ORDER BY position"_s);
    Result<QList<AnyChange>> changes = rowsOf<AnyChange>(statement, {id}, [](const QVariantList &row) {
        return changeOf({row.at(0).toString(), {}, {}, textOf(row.at(1)), textOf(row.at(2))});
    });
    if (!changes && changes.error().message.isEmpty())
        return unreadable(m_connection, changes.error().detail);
    return changes;
}

Result<QList<FigureStep>> EditLog::stepsOf(const ObservationKey &key) const
{
    const QString identity = identityText(identityValues(key));
    Result<QList<FigureStep>> inRows = stepsInRows(identity);
    Result<QList<FigureStep>> inBlocks = stepsInBlocks(identity);
    if (!inRows || !inBlocks)
        return inRows ? inBlocks : inRows;
    QList<FigureStep> steps = std::move(inRows).value() + std::move(inBlocks).value();
    std::stable_sort(steps.begin(), steps.end(),
        [](const FigureStep &a, const FigureStep &b) { return a.entry.id > b.entry.id; });
    return steps;
}

Result<QList<FigureStep>> EditLog::stepsInBlocks(const QString &identity) const
{
    Statement statement(m_connection,
        u"SELECT %1, edit_block.created_at, edit_block.figures FROM edit_block JOIN edit ON edit.id = "
        "edit_block.edit_id WHERE ? BETWEEN edit_block.first_key AND edit_block.last_key"_s.arg(
            entrySelection()));
    if (const Result<Done> run = statement.run({identity}); !run)
        return run.error();
    QList<FigureStep> steps;
    for (;;) {
        const Result<bool> hasBlock = statement.next();
        if (!hasBlock)
            return hasBlock.error();
        if (!hasBlock.value())
            return steps;
        const QVariantList values = statement.row();
        const std::optional<FigureBatch> figures = unpackFigures(values.at(entryColumns + 1).toByteArray());
        if (!figures)
            return unreadable(m_connection, u"edit_block: %1"_s.arg(identity));
        for (size_t i = 0; i < figures->size(); ++i) {
            if (figures->identityAt(i) != identity.toUtf8())
                continue;
            std::optional<Observation> added = figures->at(i);
            if (added)
                added->createdAt = added->modifiedAt = column::timeOf(values.at(entryColumns));
            steps.append({entryOf(values), {}, added});
        }
    }
}

Result<QList<FigureStep>> EditLog::stepsInRows(const QString &identity) const
{
    Statement statement(m_connection,
        u"SELECT %1, edit_row.row_before, edit_row.row_after FROM edit_row JOIN edit ON edit.id = "
        u"edit_row.edit_id "
        "WHERE edit_row.table_name = 'observations' AND (edit_row.key_before = ? OR edit_row.key_after = ?) "
        "ORDER BY edit.id DESC, edit_row.position"_s.arg(entrySelection()));
    return rowsOf<FigureStep>(statement, {identity, identity}, [](const QVariantList &row) {
        return std::optional(FigureStep{entryOf(row), observationOf(textOf(row.at(entryColumns))),
            observationOf(textOf(row.at(entryColumns + 1)))});
    });
}

} // namespace tongbao
