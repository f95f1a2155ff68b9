#pragma once

#include "db/domain/catalog.h"
#include "db/domain/edit.h"

namespace tongbao {

// A row of any of the small tables that are kept by hand.
using CatalogRow = std::variant<Metric, Subject, Source, Partnership, ExchangeRate, Event, PublisherRank>;

Table tableOfRow(const CatalogRow &row);
// All rows of the table in the catalog's order; empty for a table that is none of these.
QList<CatalogRow> catalogRows(Table table, const Catalog &catalog);
// What tells the row from the others of its table, in any language: "alipay", "ccb – tencent 2017-06-22",
// "USD/CNY 2018".
QString rowName(const CatalogRow &row);
// For people: "Analysys · 2019 Q1 report (2019-06)"; as rowName() where the row has no name of its own.
QString displayName(const CatalogRow &row, Language language);
// By which others refer to it; empty for a row that has none.
QString codeOf(const CatalogRow &row);
// Whether both are the same row of their table, however else they differ.
bool isSameRow(const CatalogRow &a, const CatalogRow &b);

// One row's change as an edit. The label names the table too: "sources: analysys-2019-03-28".
Edit addition(const CatalogRow &row);
Edit deletion(const CatalogRow &row);
// Both are of one table. A code that others refer to is changed by renaming() in references.h.
Edit modification(const CatalogRow &before, const CatalogRow &after);

// "sources: analysys-2019-03-28" as people read it: "source analysys-2019-03-28". Other labels stay.
QString labelText(const QString &label);

} // namespace tongbao
