#include "db/domain/partnershiprecord.h"

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QString nameOf(const QString &subject, const Catalog &catalog, Language language)
{
    const Subject *known = catalog.subject(subject);
    return known ? shortName(*known, language) : subject;
}

} // namespace

DrawnFigures drawnPartnerships(const PartnershipData &data, const Catalog &catalog, Language language)
{
    DrawnFigures drawn;
    drawn.columns = {u"bank"_s, u"bank_name"_s, u"partner"_s, u"partner_name"_s, u"announced_on"_s,
        u"deal_date"_s, u"scope"_s, u"publisher"_s, u"source"_s, u"note"_s};
    for (const PartnershipRow &row : partnershipRows(data)) {
        const Partnership &report = reportOf(data, row);
        drawn.rows.append({report.bank, nameOf(report.bank, catalog, language), report.partner,
            nameOf(report.partner, catalog, language), report.announcedOn.key(),
            dealOf(data, row).announcedOn.key(), report.scope, catalog.publisherOf(report.source),
            report.source, report.note});
    }
    return drawn;
}

ChartRecord chartRecord(const PartnershipData &data, const Catalog &catalog, Language language)
{
    ChartRecord record;
    record.view = data.view;
    record.figures = drawnPartnerships(data, catalog, language);
    QStringList sources;
    for (const PartnershipRow &row : partnershipRows(data))
        sources.append(reportOf(data, row).source);
    record.sources = sourcesInOrder(sources, catalog);
    return record;
}

} // namespace tongbao
