#include "app/cli/partnershiptable.h"

#include "app/cli/jsonoutput.h"
#include "db/domain/partnershiprecord.h"
#include "db/exchange/tablewriter.h"

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QString nameOf(const QString &subject, const Catalog &catalog, Language language)
{
    const Subject *known = catalog.subject(subject);
    return known ? shortName(*known, language) : subject;
}

QJsonObject reportJson(const Partnership &report, const Catalog &catalog)
{
    return {{u"announced_on"_s, report.announcedOn.key()}, {u"scope"_s, report.scope},
        {u"publisher"_s, catalog.publisherOf(report.source)}, {u"source"_s, report.source},
        {u"note"_s, report.note}};
}

} // namespace

QString partnershipTableCsv(const PartnershipData &data, const Catalog &catalog, Language language)
{
    const DrawnFigures drawn = drawnPartnerships(data, catalog, language);
    return QString::fromUtf8(csvText(drawn.columns, drawn.rows));
}

QJsonObject partnershipTableJson(const PartnershipData &data, const Catalog &catalog, Language language)
{
    QJsonArray deals;
    for (const PartnershipRow &row : partnershipRows(data)) {
        if (row.report > 0)
            continue; // listed with the first report of its deal
        const Deal &deal = dealOf(data, row);
        const Partnership &first = deal.reports.first();
        QJsonArray reports;
        for (const Partnership &report : deal.reports)
            reports.append(reportJson(report, catalog));
        deals.append(
            QJsonObject{{u"bank"_s, first.bank}, {u"bank_name"_s, nameOf(first.bank, catalog, language)},
                {u"partner"_s, first.partner}, {u"partner_name"_s, nameOf(first.partner, catalog, language)},
                {u"announced_on"_s, deal.announcedOn.key()}, {u"reports"_s, reports}});
    }
    QStringList partners;
    for (const PartnershipColumn &column : data.columns)
        partners.append(column.partner);
    return {{u"view"_s, data.view.name}, {u"mark"_s, markCode(data.view.mark)},
        {u"banks"_s, QJsonArray::fromStringList(data.banks)},
        {u"partners"_s, QJsonArray::fromStringList(partners)}, {u"deals"_s, deals}};
}

} // namespace tongbao
