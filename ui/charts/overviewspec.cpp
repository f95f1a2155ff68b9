#include "ui/charts/overviewspec.h"

#include "db/domain/overviewrecord.h"
#include "db/domain/partnershipdata.h"
#include "db/domain/periodtext.h"
#include "ui/charts/partnershipspec.h"
#include "ui/charts/specbuilder.h"
#include "ui/charts/spectexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// What can be read in a small chart.
constexpr qsizetype fewBanks = 6;
constexpr qsizetype fewPartners = 4;
constexpr qsizetype fewSeries = 6;

struct OverviewText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::OverviewSpec)
};

// With one name for each subject, that in the reader's language: two would leave no room for a small chart.
Catalog withOneName(const Catalog &catalog, Language language)
{
    QList<Subject> subjects = catalog.subjects();
    for (Subject &subject : subjects)
        subject.nameEn = subject.nameZh = shortName(subject, language);
    Catalog made = catalog;
    made.setSubjects(subjects);
    return made;
}

QString separator(Language language)
{
    return language == Language::Chinese ? u"，"_s : u", "_s;
}

SpecHeadline specHeadline(const QString &title, const HeadlineFigure &figure, Language language)
{
    return {title, headlineText(figure, language),
        u"%1 · %2"_s.arg(periodText(figure.point.period, language), figure.point.publisher),
        headlineNotes(figure, language).join(separator(language))};
}

// What is set for all of it, after what it is.
QString subtitleOf(const View &view, Language language)
{
    QStringList parts{OverviewText::tr("Latest published figures")};
    if (view.query.asOf)
        parts.append(OverviewText::tr("as of %1").arg(view.query.asOf->toString(Qt::ISODate)));
    parts += view.query.publishers;
    return parts.join(separator(language));
}

QString summaryOf(const ChartSpec &overview)
{
    QStringList sentences{overview.title + u'.'};
    for (const SpecHeadline &headline : overview.headlines)
        sentences.append(u"%1: %2 (%3)."_s.arg(headline.title, headline.figure, headline.origin));
    for (const ChartSpec &part : overview.parts)
        sentences.append(part.summary);
    return sentences.join(u' ');
}

// Who has the picture alone must not take it for all there is.
QString shownInPart(const QStringList &charts)
{
    return OverviewText::tr("Shown in part: %1.", "names of charts")
        .arg(charts.join(OverviewText::tr("; ", "between names of charts")));
}

QStringList footerOf(const ChartSpec &overview)
{
    QStringList lines{spectexts::sourceLine(overview.record.sources, spectexts::Via::LeftOut)};
    QStringList cut;
    for (const ChartSpec &part : overview.parts) {
        QStringList own = part.footer.mid(1); // before those stand its own sources
        if (own.removeAll(shownInPart({part.title})) > 0)
            cut.append(part.title);
        lines += own;
    }
    lines.removeDuplicates();
    return cut.isEmpty() ? lines : lines << shownInPart(cut);
}

Result<ChartSpec> partSpec(
    const QList<Observation> &observations, const Catalog &catalog, const View &view, Language language)
{
    if (view.kind != ViewKind::Partnerships) {
        const Result<ChartData> data = chartData(observations, catalog, view);
        if (!data)
            return data.error();
        const ChartData kept = essentials(data.value(), catalog, fewSeries);
        ChartSpec part = makeSpec(kept, catalog, language);
        if (kept.series.size() < data.value().series.size())
            part.footer.append(shownInPart({part.title}));
        return part;
    }
    const Result<PartnershipData> data = partnershipData(catalog, view);
    if (!data)
        return data.error();
    const ChartSpec whole = makeSpec(data.value(), catalog, language);
    const PartnershipData largest = largestPart(data.value(), fewBanks, fewPartners);
    ChartSpec part = makeSpec(largest, catalog, language);
    if (dealCount(largest) < dealCount(data.value()))
        part.footer.append(shownInPart({part.title}));
    part.subtitle = whole.subtitle; // counts all of them
    part.summary = whole.summary;
    return part;
}

} // namespace

OverviewPieces overviewPieces(const QList<Observation> &observations, const Catalog &catalog,
    const OverviewFilter &filter, Language language)
{
    OverviewPieces pieces;
    for (const Headline &headline : headlines())
        pieces.headlines.append(headlineData(observations, catalog, filtered(headline.view, filter)));
    const Catalog named = withOneName(catalog, language);
    for (const View &view : overviewViews()) {
        View part = filtered(view, filter);
        part.title = viewTitle(view.kind);
        pieces.charts.append(partSpec(observations, named, part, language));
    }
    return pieces;
}

Result<ChartSpec> makeOverviewSpec(const OverviewPieces &pieces, const QList<Observation> &observations,
    const Catalog &catalog, const View &view, Language language)
{
    ChartSpec overview;
    overview.language = language;
    QList<OverviewPart> records;
    for (qsizetype i = 0; i < pieces.headlines.size(); ++i) {
        const Result<ChartData> &data = pieces.headlines.at(i);
        if (!data)
            continue;
        const HeadlineFigure figure = headlineFigure(data.value(), observations, catalog);
        overview.headlines.append(specHeadline(headlines().at(i).title, figure, language));
        records.append({headlinesPart(), chartRecord(data.value(), catalog, language)});
    }
    for (const Result<ChartSpec> &chart : pieces.charts) {
        if (!chart)
            continue;
        overview.parts.append(chart.value());
        records.append({chart.value().record.view.name, chart.value().record});
    }
    if (records.isEmpty()) {
        return Error{OverviewText::tr("No figure of the overview is in this file under these settings."), {},
            ErrorKind::NotFound};
    }
    overview.title
        = view.title.isEmpty() ? OverviewText::tr("China's mobile payments at a glance") : view.title;
    overview.subtitle = view.subtitle.isEmpty() ? subtitleOf(view, language) : view.subtitle;
    overview.record = overviewRecord(view, records, catalog);
    overview.record.title = overview.title;
    overview.record.subtitle = overview.subtitle;
    return withFirstParts(overview, overview.parts.size());
}

ChartSpec withFirstParts(const ChartSpec &overview, qsizetype count)
{
    ChartSpec some = overview;
    some.parts = overview.parts.mid(0, count);
    QStringList names{headlinesPart()};
    for (const ChartSpec &part : std::as_const(some.parts))
        names.append(part.record.view.name);
    some.record = ofParts(overview.record, names);
    some.footer = footerOf(some);
    some.summary = summaryOf(some);
    return some;
}

} // namespace tongbao
