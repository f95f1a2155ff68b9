#include "db/store/storecheck.h"

#include "db/domain/rules.h"
#include "db/store/catalogreader.h"
#include "db/store/figurechecks.h"
#include "db/store/rowtable.h"
#include "db/store/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Store)
};

using Findings = QList<CheckFinding>;

// Rows of texts that a statement gives.
Result<QList<QVariantList>> rowsOf(const Connection &connection, const QString &sql)
{
    Statement statement(connection, sql);
    const Result<Done> done = statement.run();
    if (!done)
        return done.error();
    QList<QVariantList> rows;
    for (;;) {
        const Result<bool> hasRow = statement.next();
        if (!hasRow)
            return hasRow.error();
        if (!hasRow.value())
            return rows;
        rows.append(statement.row());
    }
}

Result<Findings> integrity(const Connection &connection, bool isQuick)
{
    const Result<QList<QVariantList>> rows
        = rowsOf(connection, isQuick ? u"PRAGMA quick_check"_s : u"PRAGMA integrity_check"_s);
    if (!rows)
        return rows.error();
    Findings findings;
    for (const QVariantList &row : rows.value()) {
        if (row.first().toString() != u"ok")
            findings.append({CheckFinding::Severity::Error, u"integrity"_s, row.first().toString()});
    }
    return findings;
}

Result<Findings> foreignKeys(const Connection &connection)
{
    const Result<QList<QVariantList>> rows = rowsOf(connection, u"PRAGMA foreign_key_check"_s);
    if (!rows)
        return rows.error();
    Findings findings;
    for (const QVariantList &row : rows.value()) {
        findings.append({CheckFinding::Severity::Error, u"foreign-key"_s,
            Store::tr("A row of the table \"%1\" (row %2) refers to a \"%3\" that is not there.")
                .arg(row.at(0).toString(), row.at(1).toString(), row.at(2).toString())});
    }
    return findings;
}

// Another program may have dropped a rule: the file's tables, triggers and views must be those of the schema.
Result<Findings> schema(const Connection &connection, const QList<Migration> &migrations)
{
    const Result<std::unique_ptr<Connection>> fresh
        = Connection::open(u":memory:"_s, Connection::Access::ReadWrite, 0);
    if (!fresh)
        return fresh.error();
    const Result<Done> migrated = migrate(*fresh.value(), migrations);
    if (!migrated)
        return migrated.error();
    const QString sql = u"SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s;
    const Result<QList<QVariantList>> expected = rowsOf(*fresh.value(), sql);
    const Result<QList<QVariantList>> present = rowsOf(connection, sql);
    if (!expected)
        return expected.error();
    if (!present)
        return present.error();
    Findings findings;
    for (const QVariantList &row : expected.value()) {
        if (!present.value().contains(row)) {
            findings.append({CheckFinding::Severity::Error, u"integrity"_s,
                Store::tr("\"%1\" is missing from the file's schema, or another program has changed it.")
                    .arg(row.first().toString())});
        }
    }
    return findings;
}

template <typename T>
void checkRows(const QList<T> &rows, const Catalog &catalog, Findings &findings)
{
    for (const T &row : rows) {
        QList<Problem> found;
        if constexpr (std::is_same_v<T, Metric> || std::is_same_v<T, Source> || std::is_same_v<T, SavedView>)
            found = problems(row);
        else
            found = problems(row, catalog);
        for (const Problem &problem : std::as_const(found)) {
            findings.append({CheckFinding::Severity::Error, u"rule"_s,
                u"%1, %2: %3"_s.arg(identityText(row), problem.field, problem.message)});
        }
    }
}

Result<Findings> rules(const Connection &connection)
{
    const Result<Catalog> read = readCatalog(connection);
    if (!read)
        return Findings{{CheckFinding::Severity::Error, u"rule"_s, read.error().message}};
    const Catalog &catalog = read.value();
    const Result<QList<Observation>> observations = readTable<Observation>(connection);
    if (!observations)
        return Findings{{CheckFinding::Severity::Error, u"rule"_s, observations.error().message}};
    Findings findings;
    checkRows(catalog.metrics(), catalog, findings);
    checkRows(catalog.subjects(), catalog, findings);
    checkRows(catalog.sources(), catalog, findings);
    checkRows(observations.value(), catalog, findings);
    checkRows(catalog.partnerships(), catalog, findings);
    checkRows(catalog.exchangeRates(), catalog, findings);
    checkRows(catalog.events(), catalog, findings);
    checkRows(catalog.savedViews(), catalog, findings);
    findings += sharesOverHundred(observations.value(), catalog);
    findings += groupsAgainstMembers(observations.value(), catalog);
    return findings;
}

} // namespace

Result<QList<CheckFinding>> checkStore(
    const Connection &connection, const QList<Migration> &migrations, bool isQuick)
{
    const Result<Transaction> oneMoment = Transaction::begin(connection, Transaction::Kind::Read);
    if (!oneMoment)
        return oneMoment.error();
    Findings findings;
    for (const Result<Findings> &found : {integrity(connection, isQuick), foreignKeys(connection),
             schema(connection, migrations), rules(connection)}) {
        if (found)
            findings += found.value();
        else if (found.error().kind == ErrorKind::Busy)
            return found.error();
        else // what cannot even be asked is a finding too
            findings.append({CheckFinding::Severity::Error, u"integrity"_s, found.error().message});
    }
    return findings;
}

} // namespace tongbao
