#include "db/domain/references.h"

#include "db/domain/builtincodes.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(tongbao::References)
};

void replace(QString &code, const CodeMove &move)
{
    if (code == move.from)
        code = move.to;
}

void replace(QStringList &codes, const CodeMove &move)
{
    if (!codes.contains(move.from))
        return;
    std::replace(codes.begin(), codes.end(), move.from, move.to);
    codes.removeDuplicates();
}

void replaceSource(QString &source, const CodeMove &move)
{
    if (move.table == Table::Sources)
        replace(source, move);
}

template <typename T>
QList<T> naming(const QList<T> &rows, const CodeMove &move)
{
    QList<T> found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found),
        [&move](const T &row) { return moved(row, move) != row; });
    return found;
}

template <typename T>
void appendMoved(Edit &edit, const QList<T> &rows, const CodeMove &move)
{
    for (const T &row : rows)
        edit.changes.append(Change<T>{row, moved(row, move)});
}

template <typename T>
QStringList codesOf(const QList<T> &rows)
{
    QStringList codes;
    for (const T &row : rows)
        codes.append(row.code);
    return codes;
}

QStringList missing(const QStringList &codes, const QStringList &among)
{
    const QSet<QString> known(among.begin(), among.end());
    QStringList found;
    std::copy_if(codes.begin(), codes.end(), std::back_inserter(found),
        [&known](const QString &code) { return !known.contains(code); });
    return found;
}

// The one renaming that explains the difference of two lists of codes, if one does.
std::optional<CodeMove> renamingBetween(Table table, const QStringList &before, const QStringList &now)
{
    const QStringList gone = missing(before, now);
    const QStringList added = missing(now, before);
    if (gone.size() != 1 || added.size() != 1)
        return std::nullopt;
    return CodeMove{table, gone.first(), added.first()};
}

QString counted(const char *text, qsizetype count)
{
    return count == 0 ? QString() : Texts::tr(text, nullptr, static_cast<int>(count));
}

QString joined(QStringList parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    const QString last = parts.takeLast();
    return Texts::tr("%1 and %2").arg(parts.join(Texts::tr(", ", "between things counted")), last);
}

} // namespace

Observation moved(Observation row, const CodeMove &move)
{
    if (move.table == Table::Metrics)
        replace(row.key.metric, move);
    else if (move.table == Table::Subjects)
        replace(row.key.subject, move);
    replaceSource(row.key.source, move);
    return row;
}

Subject moved(Subject row, const CodeMove &move)
{
    if (move.table == Table::Subjects) {
        replace(row.owner, move);
        replace(row.members, move);
    }
    return row;
}

Partnership moved(Partnership row, const CodeMove &move)
{
    if (move.table == Table::Subjects) {
        replace(row.bank, move);
        replace(row.partner, move);
    }
    replaceSource(row.source, move);
    return row;
}

ExchangeRate moved(ExchangeRate row, const CodeMove &move)
{
    replaceSource(row.source, move);
    return row;
}

Event moved(Event row, const CodeMove &move)
{
    replaceSource(row.source, move);
    return row;
}

SavedView moved(SavedView row, const CodeMove &move)
{
    const Result<View> view = viewOf(row);
    if (!view || (move.table != Table::Metrics && move.table != Table::Subjects))
        return row;
    View changed = view.value();
    replace(move.table == Table::Metrics ? changed.query.metrics : changed.query.subjects, move);
    return changed == view.value() ? row : savedView(changed, row.position);
}

SeriesQuery figuresNaming(const Catalog &catalog, Table table, const QString &code)
{
    SeriesQuery query;
    if (table == Table::Metrics)
        query.metrics = {code};
    else if (table == Table::Subjects)
        query.subjects = {code};
    else
        query.publishers = {catalog.publisherOf(code)};
    return query;
}

View followed(View view, const Catalog &before, const Catalog &now)
{
    const QStringList metrics = codesOf(now.metrics());
    const QStringList subjects = codesOf(now.subjects());
    if (const auto move = renamingBetween(Table::Metrics, codesOf(before.metrics()), metrics))
        replace(view.query.metrics, *move);
    if (const auto move = renamingBetween(Table::Subjects, codesOf(before.subjects()), subjects))
        replace(view.query.subjects, *move);
    for (const QString &code : missing(view.query.subjects, subjects))
        view.query.subjects.removeAll(code);
    return view;
}

qsizetype References::size() const
{
    return figures.size() + subjects.size() + partnerships.size() + rates.size() + events.size()
        + views.size();
}

Result<References> referencesTo(const Repository &repository, Table table, const QString &code)
{
    const Catalog &catalog = repository.catalog();
    // To a code that nobody can have.
    const CodeMove move{table, code, QString(u'\0')};
    References found;
    if (code.isEmpty() || (table != Table::Metrics && table != Table::Subjects && table != Table::Sources))
        return found;
    const Result<QList<Observation>> figures = repository.observations(figuresNaming(catalog, table, code));
    if (!figures)
        return figures.error();
    found.figures = naming(figures.value(), move);
    found.subjects = naming(catalog.subjects(), move);
    found.partnerships = naming(catalog.partnerships(), move);
    found.rates = naming(catalog.exchangeRates(), move);
    found.events = naming(catalog.events(), move);
    found.views = naming(catalog.savedViews(), move);
    return found;
}

QString referencesText(const References &references, const QString &code)
{
    const auto groups = std::count_if(references.subjects.begin(), references.subjects.end(),
        [&code](const Subject &subject) { return subject.members.contains(code); });
    const auto owned = std::count_if(references.subjects.begin(), references.subjects.end(),
        [&code](const Subject &subject) { return subject.owner == code; });
    QStringList parts{
        counted(QT_TRANSLATE_N_NOOP("tongbao::References", "%n figures"), references.figures.size()),
        counted(QT_TRANSLATE_N_NOOP("tongbao::References", "%n groups"), groups),
        counted(QT_TRANSLATE_N_NOOP("tongbao::References", "%n owned by it"), owned),
        counted(
            QT_TRANSLATE_N_NOOP("tongbao::References", "%n partnerships"), references.partnerships.size()),
        counted(QT_TRANSLATE_N_NOOP("tongbao::References", "%n exchange rates"), references.rates.size()),
        counted(QT_TRANSLATE_N_NOOP("tongbao::References", "%n events"), references.events.size()),
        counted(QT_TRANSLATE_N_NOOP("tongbao::References", "%n saved views"), references.views.size())};
    parts.removeAll(QString());
    return joined(parts);
}

Result<Edit> renaming(const Repository &repository, const CatalogRow &before, const CatalogRow &after)
{
    Edit edit = modification(before, after);
    const CodeMove move{tableOfRow(before), codeOf(before), codeOf(after)};
    if (move.from == move.to)
        return edit;
    if (builtInCodes(move.table).contains(move.from)) {
        return Error{
            Texts::tr("Built-in charts find \"%1\" by this code, so it has to stay. The names can be "
                      "changed.")
                .arg(move.from),
            move.table == Table::Metrics ? u"metric"_s : u"subject"_s, ErrorKind::Invalid};
    }
    const Result<References> references = referencesTo(repository, move.table, move.from);
    if (!references)
        return references.error();
    const References &rows = references.value();
    appendMoved(edit, rows.figures, move);
    appendMoved(edit, rows.subjects, move);
    appendMoved(edit, rows.partnerships, move);
    appendMoved(edit, rows.rates, move);
    appendMoved(edit, rows.events, move);
    appendMoved(edit, rows.views, move);
    return edit;
}

} // namespace tongbao
