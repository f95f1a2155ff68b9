#pragma once

#include "db/domain/edit.h"

namespace tongbao {

// What a column of a small table holds, and so how it is shown and entered.
enum class FieldKind {
    Line,
    Long, // several lines
    Code, // its own; suggested from the name
    Date, // a day, month or year
    Time, // any period
    Number,
    Currency,
    Publisher,
    Subject,
    Members,
    Source,
    Choice, // one of fieldChoices()
    Colour,
    YesNo
};

struct CatalogField {
    QString column; // of the exchange format
    FieldKind kind = FieldKind::Line;
    bool isHalf = false; // shares its line with the next half in the form
};

// How the rows of one table are kept by hand.
struct CatalogKind {
    Table table = Table::Sources;
    QList<CatalogField> fields; // in the order of the form
    QStringList listed; // the columns of the table on the page
    QString named; // the column by which people know a row

    const CatalogField &field(const QString &column) const;
};

// Of metrics, subjects, sources, partnerships, exchange rates and events.
const CatalogKind &catalogKind(Table table);

// All translated:
QString catalogTitle(Table table); // "Sources"
QString rowTitle(Table table); // "Source"
QString newRowTitle(Table table); // "New source"
QString addRowText(Table table); // "Add source"
QString fieldLabel(const CatalogKind &kind, const QString &column); // of the form
QString columnTitle(const CatalogKind &kind, const QString &column); // shorter
// Codes and what they are called.
QList<std::pair<QString, QString>> fieldChoices(const QString &column);
QString choiceText(const QString &column, const QString &code);

} // namespace tongbao
