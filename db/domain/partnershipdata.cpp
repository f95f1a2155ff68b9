#include "db/domain/partnershipdata.h"

#include "db/domain/chartproblems.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct PartnershipText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Partnerships)
};

using Pair = std::pair<QString, QString>; // bank, partner

// Sources without a date are not known to have been published by any.
bool isKnownBy(const Partnership &report, const std::optional<QDate> &day, const Catalog &catalog)
{
    if (!day)
        return true;
    const Source *source = catalog.source(report.source);
    return source && source->publishedOn && source->publishedOn->lastDay() <= *day;
}

QList<Partnership> reportsFor(const Catalog &catalog, const SeriesQuery &query)
{
    QList<Partnership> reports;
    for (const Partnership &report : catalog.partnerships()) {
        const bool isByThem
            = query.publishers.isEmpty() || query.publishers.contains(catalog.publisherOf(report.source));
        if (isByThem && isKnownBy(report, query.asOf, catalog))
            reports.append(report);
    }
    return reports;
}

// The most precise date first, so that each vaguer one finds the deal that it may mean.
void orderReports(QList<Partnership> &reports, const Catalog &catalog)
{
    const auto place = [&catalog](const Partnership &report) {
        return std::tuple(-static_cast<int>(report.announcedOn.granularity()), report.announcedOn.firstDay(),
            catalog.publisherRank(catalog.publisherOf(report.source)), report.source, report.scope);
    };
    std::sort(reports.begin(), reports.end(),
        [&place](const Partnership &a, const Partnership &b) { return place(a) < place(b); });
}

QMap<Pair, QList<Deal>> dealsOf(QList<Partnership> reports, const Catalog &catalog)
{
    orderReports(reports, catalog);
    QMap<Pair, QList<Deal>> deals;
    for (const Partnership &report : std::as_const(reports)) {
        QList<Deal> &known = deals[{report.bank, report.partner}];
        const auto same = std::find_if(known.begin(), known.end(),
            [&report](const Deal &deal) { return report.announcedOn.contains(deal.announcedOn); });
        if (same == known.end())
            known.append({report.announcedOn, {report}});
        else
            same->reports.append(report);
    }
    for (QList<Deal> &known : deals) {
        std::stable_sort(known.begin(), known.end(),
            [](const Deal &a, const Deal &b) { return startsBefore(a.announcedOn, b.announcedOn); });
    }
    return deals;
}

bool isWithin(const Deal &deal, const SeriesQuery &query)
{
    return (!query.from || deal.announcedOn.firstDay() >= query.from->firstDay())
        && (!query.to || deal.announcedOn.lastDay() <= query.to->lastDay());
}

bool isBank(const QString &code, const Catalog &catalog)
{
    const Subject *subject = catalog.subject(code);
    return subject && subject->kind == SubjectKind::Bank;
}

void applyFilters(QMap<Pair, QList<Deal>> &deals, const SeriesQuery &query, const Catalog &catalog)
{
    QStringList banks;
    QStringList partners;
    for (const QString &subject : query.subjects)
        (isBank(subject, catalog) ? banks : partners).append(subject);
    for (auto it = deals.begin(); it != deals.end();) {
        const bool isWanted = (banks.isEmpty() || banks.contains(it.key().first))
            && (partners.isEmpty() || partners.contains(it.key().second));
        it->removeIf([&](const Deal &deal) { return !isWanted || !isWithin(deal, query); });
        it = it->isEmpty() ? deals.erase(it) : std::next(it);
    }
}

// Those with most counterparts first, then those with the earlier deal, then by code.
template <typename Part>
QStringList ordered(const QMap<Pair, QList<Deal>> &deals, const Part &part)
{
    QMap<QString, qsizetype> counts;
    QMap<QString, QDate> firsts;
    for (auto it = deals.begin(); it != deals.end(); ++it) {
        const QString &code = part(it.key());
        const QDate first = it->first().announcedOn.firstDay();
        ++counts[code];
        firsts[code] = firsts.contains(code) ? std::min(firsts[code], first) : first;
    }
    QStringList codes = counts.keys();
    const auto place = [&](const QString &code) { return std::tuple(-counts[code], firsts[code], code); };
    std::sort(codes.begin(), codes.end(),
        [&place](const QString &a, const QString &b) { return place(a) < place(b); });
    return codes;
}

void arrange(PartnershipData &data, const QMap<Pair, QList<Deal>> &deals)
{
    data.banks = ordered(deals, [](const Pair &pair) -> const QString & { return pair.first; });
    const QStringList partners
        = ordered(deals, [](const Pair &pair) -> const QString & { return pair.second; });
    for (const QString &partner : partners) {
        PartnershipColumn column{partner};
        for (qsizetype i = 0; i < data.banks.size(); ++i) {
            const auto found = deals.constFind({data.banks.at(i), partner});
            if (found != deals.constEnd())
                column.cells.append({i, *found});
        }
        data.columns.append(column);
    }
}

Error nothingMatches(const Catalog &catalog)
{
    if (catalog.partnerships().isEmpty()) {
        return {PartnershipText::tr("There are no partnerships in this file yet. Import a table of "
                                    "partnerships."),
            {}, ErrorKind::NotFound};
    }
    return {PartnershipText::tr("None of the partnerships in this file matches. Choose other banks or "
                                "companies, a longer time, or other publishers."),
        {}, ErrorKind::NotFound};
}

} // namespace

Result<PartnershipData> partnershipData(const Catalog &catalog, const View &view)
{
    if (const Result<Done> checked = checkView(view, catalog); !checked)
        return checked.error();
    QMap<Pair, QList<Deal>> deals = dealsOf(reportsFor(catalog, view.query), catalog);
    applyFilters(deals, view.query, catalog);
    if (deals.isEmpty())
        return nothingMatches(catalog);
    PartnershipData data{view};
    data.view.mark = Mark::Matrix;
    arrange(data, deals);
    return data;
}

PartnershipData largestPart(const PartnershipData &data, qsizetype banks, qsizetype partners)
{
    PartnershipData part{data.view, data.banks.mid(0, banks)};
    for (const PartnershipColumn &column : data.columns) {
        PartnershipColumn kept = column;
        kept.cells.removeIf([&part](const PartnershipCell &cell) { return cell.bank >= part.banks.size(); });
        if (!kept.cells.isEmpty() && part.columns.size() < partners)
            part.columns.append(kept);
    }
    return part;
}

qsizetype dealCount(const PartnershipData &data)
{
    qsizetype count = 0;
    for (const PartnershipColumn &column : data.columns) {
        for (const PartnershipCell &cell : column.cells)
            count += cell.deals.size();
    }
    return count;
}

QList<PartnershipRow> partnershipRows(const PartnershipData &data)
{
    QList<PartnershipRow> rows;
    for (qsizetype i = 0; i < data.columns.size(); ++i) {
        const QList<PartnershipCell> &cells = data.columns.at(i).cells;
        for (qsizetype j = 0; j < cells.size(); ++j) {
            for (qsizetype k = 0; k < cells.at(j).deals.size(); ++k) {
                for (qsizetype l = 0; l < cells.at(j).deals.at(k).reports.size(); ++l)
                    rows.append({i, j, k, l});
            }
        }
    }
    const auto place = [&data](const PartnershipRow &row) {
        const PartnershipCell &cell = data.columns.at(row.column).cells.at(row.cell);
        const Period date = cell.deals.at(row.deal).announcedOn;
        return std::tuple(-date.lastDay().toJulianDay(), -date.firstDay().toJulianDay(), cell.bank);
    };
    std::stable_sort(rows.begin(), rows.end(),
        [&place](const PartnershipRow &a, const PartnershipRow &b) { return place(a) < place(b); });
    return rows;
}

const Deal &dealOf(const PartnershipData &data, const PartnershipRow &row)
{
    return data.columns.at(row.column).cells.at(row.cell).deals.at(row.deal);
}

const Partnership &reportOf(const PartnershipData &data, const PartnershipRow &row)
{
    return dealOf(data, row).reports.at(row.report);
}

PartnershipChoices partnershipChoices(const Catalog &catalog)
{
    PartnershipData all{View{}};
    arrange(all, dealsOf(catalog.partnerships(), catalog));
    PartnershipChoices choices{all.banks};
    for (const PartnershipColumn &column : std::as_const(all.columns)) {
        choices.partners.append(column.partner);
        for (const PartnershipCell &cell : column.cells) {
            for (const Deal &deal : cell.deals) {
                if (const std::optional<Period> year = Period::fromYear(deal.announcedOn.firstDay().year()))
                    choices.years.append(*year);
            }
        }
    }
    std::sort(choices.years.begin(), choices.years.end(), startsBefore);
    choices.years.erase(std::unique(choices.years.begin(), choices.years.end()), choices.years.end());
    return choices;
}

} // namespace tongbao
