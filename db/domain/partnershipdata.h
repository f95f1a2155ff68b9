#pragma once

#include "db/domain/catalog.h"
#include "db/domain/result.h"
#include "db/domain/view.h"

namespace tongbao {

// One deal between a bank and a company, as one page or several reported it.
struct Deal {
    Period announcedOn; // the most precise date of its reports
    QList<Partnership> reports = {}; // the most precise date first, then in the order of publishers

    bool operator==(const Deal &) const = default;
};

// What one bank and one company have announced.
struct PartnershipCell {
    qsizetype bank = 0; // its place in PartnershipData::banks
    QList<Deal> deals = {}; // by date, never empty

    bool operator==(const PartnershipCell &) const = default;
};

struct PartnershipColumn {
    QString partner;
    QList<PartnershipCell> cells = {}; // from the first bank to the last, only where there is a deal

    bool operator==(const PartnershipColumn &) const = default;
};

// Exactly what the matrix of bank partnerships draws; window, PNG, table and command line start from this.
struct PartnershipData {
    View view;
    QStringList banks = {}; // rows: those with most partners first, then the earlier deal
    QList<PartnershipColumn> columns = {}; // companies: those with most banks first, likewise

    bool operator==(const PartnershipData &) const = default;
};

// Of the view's query the subjects (a bank chooses rows, a company columns), from, to, publishers and asOf
// are used. Reports of one bank and company are one deal where the date of one lies within that of the other:
// "2017" and "June 2017" may be the same, 2015 and 2016 are not. A deal counts by its most precise date.
// Error (NotFound) when nothing matches, with what to change.
Result<PartnershipData> partnershipData(const Catalog &catalog, const View &view);

// The part of it that fits where there is little room: the first rows, and of their partners the first.
PartnershipData largestPart(const PartnershipData &data, qsizetype banks, qsizetype partners);

qsizetype dealCount(const PartnershipData &data);

// One row of the table under the matrix: a report, by its place in the data.
struct PartnershipRow {
    qsizetype column = 0;
    qsizetype cell = 0;
    qsizetype deal = 0;
    qsizetype report = 0;

    bool operator==(const PartnershipRow &) const = default;
};

// The newest deal first, then in the order of banks and companies.
QList<PartnershipRow> partnershipRows(const PartnershipData &data);
const Deal &dealOf(const PartnershipData &data, const PartnershipRow &row);
const Partnership &reportOf(const PartnershipData &data, const PartnershipRow &row);

// What the controls can offer: all of the file, in the order of a matrix without filters.
struct PartnershipChoices {
    QStringList banks = {};
    QStringList partners = {};
    QList<Period> years = {};
};
PartnershipChoices partnershipChoices(const Catalog &catalog);

} // namespace tongbao
