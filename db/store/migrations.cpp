#include "db/store/migrations.h"

#include "db/store/fileheader.h"
#include "db/store/transaction.h"
#include "resources/resources.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Store)
};

Result<QString> sqlOf(const Migration &migration)
{
    QFile file(migration.file);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Store::tr("Step %1 of the schema is missing from the program. Install it again.")
                         .arg(migration.version),
            u"%1: %2"_s.arg(migration.file, file.errorString())};
    }
    return QString::fromUtf8(file.readAll());
}

Result<Done> runStep(const Connection &connection, const Migration &migration)
{
    const Result<QString> sql = sqlOf(migration);
    if (!sql)
        return sql.error();
    const Result<Done> done = connection.execute(sql.value());
    if (!done) {
        // The statement in the detail would be the whole step.
        const Error &error = done.error();
        return Error{
            error.message, error.detail.section(u" ["_s, 0, 0) + u" [%1]"_s.arg(migration.file), error.kind};
    }
    return connection.execute(u"PRAGMA user_version = %1"_s.arg(migration.version));
}

Result<Done> runSteps(const Connection &connection, const QList<Migration> &migrations)
{
    Result<Transaction> begun = Transaction::begin(connection, Transaction::Kind::Exclusive);
    if (!begun)
        return begun.error();
    Transaction transaction = std::move(begun).value();
    // Asked under the lock: another program may have done it meanwhile.
    const Result<int> version = schemaVersion(connection);
    if (!version)
        return version.error();
    if (version.value() == 0) {
        const Result<Done> marked = connection.execute(u"PRAGMA application_id = %1"_s.arg(applicationId));
        if (!marked)
            return marked;
    }
    for (const Migration &migration : migrations) {
        if (migration.version <= version.value())
            continue;
        const Result<Done> done = runStep(connection, migration);
        if (!done)
            return done;
    }
    const Result<QVariant> dangling
        = connection.scalar(u"SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1"_s);
    if (!dangling)
        return dangling.error();
    if (!dangling.value().isNull()) {
        return Error{
            Store::tr("Rows of the table \"%1\" refer to what is not there. Restore a backup of \"%2\".")
                .arg(dangling.value().toString(), connection.path())};
    }
    return transaction.commit();
}

} // namespace

QList<Migration> builtInMigrations()
{
    initResources();
    return {{1, u":/schema/0001-initial.sql"_s}, {2, u":/schema/0002-edit-blocks.sql"_s}};
}

int newestVersion(const QList<Migration> &migrations)
{
    return migrations.isEmpty() ? 0 : migrations.last().version;
}

Result<int> schemaVersion(const Connection &connection)
{
    const Result<QVariant> version = connection.scalar(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    return version.value().toInt();
}

Result<Done> migrate(const Connection &connection, const QList<Migration> &migrations)
{
    // A step may rebuild a table that others refer to; SQLite allows switching this outside a transaction
    // only.
    const Result<Done> off = connection.execute(u"PRAGMA foreign_keys=OFF"_s);
    if (!off)
        return off;
    const Result<Done> migrated = runSteps(connection, migrations);
    const Result<Done> on = connection.execute(u"PRAGMA foreign_keys=ON"_s);
    return migrated ? on : migrated;
}

} // namespace tongbao
