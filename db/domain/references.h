#pragma once

#include "db/domain/catalogrow.h"
#include "db/domain/repository.h"

namespace tongbao {

// A code of metrics, subjects or sources that rows are to name instead of another one.
struct CodeMove {
    Table table = Table::Subjects;
    QString from;
    QString to;
};

// The row with the new code wherever it named the old one, else as it is. A group that has both as members
// has the new one once.
Observation moved(Observation row, const CodeMove &move);
Subject moved(Subject row, const CodeMove &move);
Partnership moved(Partnership row, const CodeMove &move);
ExchangeRate moved(ExchangeRate row, const CodeMove &move);
Event moved(Event row, const CodeMove &move);
// A view that this program cannot read stays.
SavedView moved(SavedView row, const CodeMove &move);

// A view that was made for a catalog, with the codes that its metrics and subjects have in another one: a
// code that is the only one gone has become the only one new. Subjects that are gone otherwise are left out.
View followed(View view, const Catalog &before, const Catalog &now);

// The rows that name a code.
struct References {
    QList<Observation> figures = {};
    QList<Subject> subjects = {}; // groups that have it as a member, and those that it owns
    QList<Partnership> partnerships = {};
    QList<ExchangeRate> rates = {};
    QList<Event> events = {};
    QList<SavedView> views = {};

    qsizetype size() const;
    // Views draw less without it, but the rules let it go.
    bool areInTheWay() const { return size() > views.size(); }
};

// Only reading the repository can fail. Tables without codes are referred to by nothing.
Result<References> referencesTo(const Repository &repository, Table table, const QString &code);
// "12 figures, 1 partnership and 2 groups": translated; empty when there are none.
QString referencesText(const References &references, const QString &code);

// The figures that can name the code; a source's are among its publisher's.
SeriesQuery figuresNaming(const Catalog &catalog, Table table, const QString &code);

// The change of a row and, where its code is another one, of all that name it: one step. Error (Invalid, the
// field in its detail) for a code that built-in charts name.
Result<Edit> renaming(const Repository &repository, const CatalogRow &before, const CatalogRow &after);

} // namespace tongbao
