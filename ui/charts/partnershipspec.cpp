#include "ui/charts/partnershipspec.h"

#include "db/domain/partnershiprecord.h"
#include "db/domain/periodtext.h"
#include "ui/charts/seriespalette.h"
#include "ui/charts/spectexts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct PartnershipText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Partnerships)
};

QString nameOf(const QString &code, const Catalog &catalog, Language language)
{
    const Subject *subject = catalog.subject(code);
    return subject ? displayName(*subject, language) : code;
}

QString withMore(const QString &first, const PartnershipCell &cell)
{
    const qsizetype more = cell.deals.size() - 1;
    return more == 0 ? first : u"%1 +%2"_s.arg(first).arg(more);
}

// One line a report: what was agreed, and who says so.
QString detailOf(const PartnershipCell &cell, const Catalog &catalog, Language language)
{
    QStringList lines;
    for (const Deal &deal : cell.deals) {
        // Where there are several, the text beside the name has the date of the first one only.
        if (cell.deals.size() > 1)
            lines.append(periodText(deal.announcedOn, language));
        for (const Partnership &report : deal.reports) {
            const QString publisher = catalog.publisherOf(report.source);
            lines.append(report.scope.isEmpty() ? publisher : u"%1 · %2"_s.arg(report.scope, publisher));
        }
    }
    return lines.join(u'\n');
}

// Colours and markers as in every other chart.
QList<SeriesStyle> stylesOf(const PartnershipData &data, const Catalog &catalog)
{
    QList<Series> series;
    for (const PartnershipColumn &column : data.columns)
        series.append({{}, column.partner, {}, {}});
    return seriesStyles(series, catalog);
}

SpecSeries specColumn(const PartnershipData &data, qsizetype index, const Catalog &catalog, Language language)
{
    const PartnershipColumn &column = data.columns.at(index);
    SpecSeries made{nameOf(column.partner, catalog, language), {}};
    for (const PartnershipCell &cell : column.cells) {
        const Period first = cell.deals.first().announcedOn;
        SpecPoint point;
        point.slot = static_cast<int>(cell.bank);
        point.value = static_cast<double>(index) + 0.5; // the middle of its column
        point.text = dealsText(cell, language);
        point.shortText = withMore(QString::number(first.year()), cell);
        point.detail = detailOf(cell, catalog, language);
        made.points.append(point);
    }
    return made;
}

QStringList sourcesOf(const PartnershipData &data)
{
    QStringList sources;
    for (const PartnershipRow &row : partnershipRows(data))
        sources.append(reportOf(data, row).source);
    sources.removeDuplicates();
    return sources;
}

bool hasSeveralDeals(const PartnershipData &data)
{
    return std::any_of(data.columns.begin(), data.columns.end(), [](const PartnershipColumn &column) {
        return std::any_of(column.cells.begin(), column.cells.end(),
            [](const PartnershipCell &cell) { return cell.deals.size() > 1; });
    });
}

QString countsText(const PartnershipData &data)
{
    const QString deals = PartnershipText::tr("%n deals", nullptr, static_cast<int>(dealCount(data)));
    const QString banks = PartnershipText::tr("%n banks", nullptr, static_cast<int>(data.banks.size()));
    const QString companies
        = PartnershipText::tr("%n companies", nullptr, static_cast<int>(data.columns.size()));
    return PartnershipText::tr("%1 announced between %2 and %3", "deals, banks, companies")
        .arg(deals, banks, companies);
}

QString yearsText(const PartnershipData &data)
{
    const QList<PartnershipRow> rows = partnershipRows(data);
    const int last = dealOf(data, rows.first()).announcedOn.year();
    const int first = dealOf(data, rows.last()).announcedOn.year();
    return first == last ? QString::number(first) : u"%1–%2"_s.arg(first).arg(last);
}

// The companies of each bank, in words.
QString summaryOf(const PartnershipData &data, const ChartSpec &spec)
{
    constexpr qsizetype mostNamed = 6;
    QStringList sentences{spectexts::chartName(spec.mark), spec.title + u": "_s + spec.subtitle + u'.'};
    for (qsizetype bank = 0; bank < std::min(data.banks.size(), mostNamed); ++bank) {
        QStringList partners;
        for (const SpecSeries &series : spec.series) {
            for (const SpecPoint &point : series.points) {
                if (point.slot == bank)
                    partners.append(u"%1 (%2)"_s.arg(series.label, point.text));
            }
        }
        sentences.append(u"%1: %2."_s.arg(spec.categories.at(bank), partners.join(u", "_s)));
    }
    const auto others = static_cast<int>(data.banks.size() - mostNamed);
    if (others > 0)
        sentences.append(PartnershipText::tr("And %n more banks.", nullptr, others));
    return sentences.join(u' ');
}

} // namespace

QString dealsText(const PartnershipCell &cell, Language language)
{
    return withMore(periodText(cell.deals.first().announcedOn, language), cell);
}

ChartSpec makeSpec(const PartnershipData &data, const Catalog &catalog, Language language)
{
    ChartSpec spec;
    spec.language = language;
    spec.mark = Mark::Matrix;
    if (data.columns.isEmpty())
        return spec;
    const bool isChinese = language == Language::Chinese;
    const QString counts = countsText(data);
    spec.title = data.view.title.isEmpty() ? viewTitle(data.view.kind) : data.view.title;
    spec.subtitle = data.view.subtitle.isEmpty() ? counts + (isChinese ? u"，"_s : u", "_s) + yearsText(data)
                                                 : data.view.subtitle;
    for (const QString &bank : data.banks)
        spec.categories.append(nameOf(bank, catalog, language));
    const QList<SeriesStyle> styles = stylesOf(data, catalog);
    for (qsizetype i = 0; i < data.columns.size(); ++i) {
        spec.series.append(specColumn(data, i, catalog, language));
        spec.series.last().style = styles.at(i);
    }
    spec.footer.append(spectexts::sourceLine(sourcesInOrder(sourcesOf(data), catalog)));
    if (hasSeveralDeals(data))
        spec.footer.append(PartnershipText::tr("Date of the first deal; +1: one more was announced later."));
    spec.summary = summaryOf(data, spec);
    spec.record = chartRecord(data, catalog, language);
    spec.record.title = spec.title;
    spec.record.subtitle = spec.subtitle;
    return spec;
}

} // namespace tongbao
