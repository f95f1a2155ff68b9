#include "ui/pages/chartcontrols.h"

#include "db/domain/periodtext.h"
#include "db/domain/region.h"
#include "db/domain/transformtext.h"
#include "ui/common/icons.h"
#include "ui/pages/axisbutton.h"
#include "ui/pages/choicebox.h"
#include "ui/pages/datebox.h"
#include "ui/pages/eventsbutton.h"
#include "ui/pages/morebutton.h"
#include "ui/pages/multichoicebutton.h"
#include "ui/pages/publishercodes.h"
#include "ui/pages/segmentedbuttons.h"
#include "ui/pages/viewfilters.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// What is asked for is named even where the figures have none of it.
QStringList withAsked(const QStringList &offered, const QStringList &asked)
{
    QStringList all = offered + asked;
    all.removeDuplicates();
    return all;
}

QString joinedCodes(const QStringList &codes)
{
    return codes.join(u'\n');
}

QString granularityText(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Year:
        return ChartControls::tr("Years");
    case Granularity::Half:
        return ChartControls::tr("Half-years");
    case Granularity::Quarter:
        return ChartControls::tr("Quarters");
    case Granularity::Month:
        return ChartControls::tr("Months");
    case Granularity::Week:
        return ChartControls::tr("Weeks");
    case Granularity::Day:
        return ChartControls::tr("Days");
    }
    Q_UNREACHABLE();
}

QString markText(Mark mark)
{
    switch (mark) {
    case Mark::Line:
        return ChartControls::tr("Line");
    case Mark::Area100:
        return ChartControls::tr("Area 100%");
    case Mark::Column:
        return ChartControls::tr("Columns");
    case Mark::Bar:
        return ChartControls::tr("Bars");
    case Mark::Dumbbell:
        return ChartControls::tr("Dumbbells");
    case Mark::Slope:
        return ChartControls::tr("Slopes");
    case Mark::Multiples:
        return ChartControls::tr("Multiples");
    case Mark::Matrix:
    case Mark::Automatic:
        break;
    }
    return {};
}

QString markToolTip(Mark mark)
{
    switch (mark) {
    case Mark::Line:
        return ChartControls::tr("Lines over time");
    case Mark::Area100:
        return ChartControls::tr("Areas over time that add up to 100 %");
    case Mark::Column:
        return ChartControls::tr("Columns side by side over time");
    case Mark::Bar:
        return ChartControls::tr("One bar for the latest figure of each");
    case Mark::Dumbbell:
        return ChartControls::tr("An earlier and the latest figure of each, joined");
    case Mark::Slope:
        return ChartControls::tr("A line for each, from the first period to the last");
    case Mark::Multiples:
        return ChartControls::tr("A small chart for each, all with the same axes");
    case Mark::Matrix:
    case Mark::Automatic:
        break;
    }
    return {};
}

QString currencyText(const QString &code)
{
    if (code == u"CNY")
        return ChartControls::tr("Yuan (CNY)");
    return code == u"USD" ? ChartControls::tr("US dollars (USD)") : code;
}

// Whether there are two periods with figures within the time asked for.
bool hasTwoPeriods(const ChartControls::State &state)
{
    const QList<Period> &periods = state.choices.periods;
    const std::optional<Period> from = firstWithin(periods, state.view.query.from);
    const std::optional<Period> to = lastWithin(periods, state.view.query.to);
    return periods.size() > 1 && from.value_or(periods.first()) != to.value_or(periods.last());
}

} // namespace

void ChartControls::setState(const State &state, const Catalog &catalog, const Presentation &presentation)
{
    m_state = state;
    m_presentation = presentation;
    retranslate();
    showPeriods();
    showMetrics(catalog);
    showMeasures();
    showSubjects(catalog);
    showPublishers();
    showRegions();
    showCurrencies();
    showScales();
    showGaps();
    showDates();
    showMarks();
    showTransforms();
    showBases();
    showAxis();
    showEvents();
    showMore();
    showDifference();
    updateGeometry();
}

void ChartControls::showDifference()
{
    const bool isChanged = differs(m_state.view, m_state.home);
    m_reset->parentWidget()->setVisible(isChanged);
    m_reset->setVisible(isChanged);
    for (QWidget *widget : QList<QWidget *>{m_changed, m_save})
        widget->setVisible(isChanged && m_state.isSaved);
    for (QWidget *widget : QList<QWidget *>{m_save, m_saveAs})
        widget->setEnabled(!m_state.isReadOnly);
    m_reset->setText(m_state.isSaved ? tr("Revert") : tr("Reset"));
    m_reset->setToolTip(
        m_state.isSaved ? tr("Show the view as it is saved") : tr("Show the chart as it was at first"));
}

void ChartControls::retranslate()
{
    m_periodLabel->setText(tr("Period"));
    m_granularity->setAccessibleName(tr("Period length"));
    m_from->setAccessibleName(tr("Period from"));
    m_to->setAccessibleName(tr("Period to"));
    m_publisherLabel->setText(tr("Publisher"));
    m_publisher->setAccessibleName(tr("Publisher"));
    m_metricLabel->setText(tr("Metric"));
    m_metric->setAccessibleName(tr("Metric"));
    m_measureLabel->setText(tr("Measure"));
    m_measure->setAccessibleName(tr("Measure"));
    m_subjectLabel->setText(tr("Apps"));
    m_subject->setAccessibleName(tr("Apps and companies"));
    m_subject->setTexts(tr("All"), tr("Search apps and companies"));
    m_oneSubject->setAccessibleName(tr("App or company"));
    m_asOfLabel->setText(tr("As of"));
    m_asOf->setAccessibleName(tr("As of"));
    m_compareLabel->setText(tr("Compare with"));
    m_compare->setAccessibleName(tr("Compare with what was known on"));
    m_regionLabel->setText(tr("Region"));
    m_region->setAccessibleName(tr("Region"));
    m_currencyLabel->setText(tr("Currency"));
    m_currency->setAccessibleName(tr("Currency"));
    m_scaleLabel->setText(tr("Units"));
    m_scale->setAccessibleName(tr("Units of the figures"));
    m_joinsGaps->setText(tr("Join gaps"));
    m_joinsGaps->setToolTip(tr("Dotted lines across periods without a figure"));
    m_transformLabel->setText(tr("Show"));
    m_transform->setAccessibleName(tr("What to show of the figures"));
    m_baseLabel->setText(tr("at"));
    m_base->setAccessibleName(tr("Base period of the index"));
    m_axisLabel->setText(tr("Axis"));
    m_axis->setAccessibleName(tr("Value axis"));
    m_eventsLabel->setText(tr("Events"));
    m_events->setAccessibleName(tr("Events marked in the chart"));
    m_mark->setAccessibleName(tr("Kind of chart"));
    m_changed->setText(tr("Changed"));
    m_changed->setToolTip(tr("This is not how the view is saved"));
    m_reset->setIcon(icon(IconName::Revert, m_presentation.theme));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Keep these changes in the saved view"));
    m_save->setIcon(icon(IconName::Save, m_presentation.theme));
    m_saveAs->setText(tr("Save view…"));
    m_saveAs->setToolTip(tr("Keep this chart as it is under a name, in MY VIEWS"));
}

void ChartControls::showPeriods()
{
    const QList<Period> &periods = m_state.choices.periods;
    QList<Choice> lengths;
    for (Granularity granularity : m_state.choices.granularities)
        lengths.append({granularityCode(granularity), granularityText(granularity)});
    const std::optional<Granularity> length = m_state.drawn.query.granularity;
    m_granularity->setChoices(lengths, length ? granularityCode(*length) : QString());
    m_granularity->setVisible(lengths.size() > 1 && length);

    QList<Choice> choices;
    for (Period period : periods)
        choices.append({period.key(), periodText(period, m_presentation.language)});
    // Each open end is where time has it, so that the arrow keys pass from it to its neighbour.
    const std::optional<Period> from = firstWithin(periods, m_state.view.query.from);
    const std::optional<Period> to = lastWithin(periods, m_state.view.query.to);
    m_from->setChoices(QList<Choice>{{QString(), tr("Earliest")}} + choices, from ? from->key() : QString());
    m_to->setChoices(choices + QList<Choice>{{QString(), tr("Latest")}}, to ? to->key() : QString());
}

void ChartControls::showMetrics(const Catalog &catalog)
{
    const Language language = m_presentation.language;
    QList<Choice> choices;
    for (const QStringList &several : {m_state.home.query.metrics, m_state.view.query.metrics}) {
        const bool isListed = !choices.isEmpty() && choices.first().code == joinedCodes(several);
        if (several.size() < 2 || isListed)
            continue;
        QStringList names;
        for (const Choice &choice : metricChoices(several, catalog, language))
            names.append(choice.text);
        choices.append({joinedCodes(several), tr("%n metric(s) together", nullptr, int(several.size())), {},
            names.join(u" + "_s)});
    }
    choices += metricChoices(m_state.choices.metrics, catalog, language);
    m_metric->setChoices(choices, joinedCodes(m_state.drawn.query.metrics));
}

void ChartControls::showMeasures()
{
    m_measureGroup->setVisible(m_state.view.kind == ViewKind::Concentration);
    const auto choice = [](Concentration measure, const QString &text, const QString &toolTip) {
        return Choice{concentrationCode(measure), text, {}, toolTip};
    };
    m_measure->setChoices(
        {choice(Concentration::Hhi, u"HHI"_s, tr("Sum of the squared shares of all firms")),
            choice(Concentration::Ratios, u"CR1–CR3"_s, tr("Shares of the largest firms together")),
            choice(Concentration::Cr1, u"CR1"_s, tr("Share of the largest firm")),
            choice(Concentration::Cr2, u"CR2"_s, tr("Share of the two largest firms together")),
            choice(Concentration::Cr3, u"CR3"_s, tr("Share of the three largest firms together"))},
        concentrationCode(m_state.view.concentration));
}

void ChartControls::showSubjects(const Catalog &catalog)
{
    m_subjectGroup->setVisible(m_state.view.kind != ViewKind::Concentration);
    const QStringList &asked = m_state.view.query.subjects;
    const QStringList offered = withAsked(m_state.choices.subjects, asked);
    const QList<Choice> choices = subjectChoices(offered, catalog, m_presentation.language);
    m_subject->setChoices(choices, asked);
    const bool isOne = m_state.view.kind == ViewKind::Publishers;
    m_oneSubject->setChoices(choices, m_state.drawn.query.subjects.value(0));
    m_oneSubject->setVisible(isOne);
    m_subject->setVisible(!isOne);
    m_subjectLabel->setText(isOne ? tr("App") : tr("Apps"));
}

void ChartControls::showPublishers()
{
    m_publisherGroup->setVisible(m_state.view.kind != ViewKind::Publishers);
    const SeriesQuery &asked = m_state.view.query;
    const QStringList &drawn = m_state.drawn.query.publishers;
    const bool saysLeading
        = asked.choice == PublisherChoice::Leading && asked.publishers.isEmpty() && drawn.size() == 1;
    QList<Choice> choices{{leadingCode, saysLeading ? tr("Leading: %1").arg(drawn.first()) : tr("Leading"),
                              {}, tr("The publisher with the most figures here")},
        {preferredCode, tr("Preferred, figure by figure"), {},
            tr("For each figure the first publisher in your order who has one")},
        {eachCode, tr("Each on its own"), {}, tr("Every publisher as a series of its own")}};
    QString chosen = asked.choice == PublisherChoice::Preferred ? preferredCode
        : asked.choice == PublisherChoice::Each                 ? eachCode
                                                                : leadingCode;
    if (asked.publishers.size() == 1) {
        chosen = asked.publishers.first();
    } else if (asked.publishers.size() > 1) {
        chosen = severalCode;
        choices.append({severalCode, asked.publishers.join(u", "_s)});
    }
    const QStringList single = asked.publishers.size() == 1 ? asked.publishers : QStringList();
    m_publisher->setChoices(
        choices + publisherChoices(withAsked(m_state.choices.publishers, single)), chosen);
}

void ChartControls::showRegions()
{
    const QStringList &asked = m_state.view.query.regions;
    QList<Choice> choices{{QString(), tr("All")}};
    const QStringList single = asked.size() == 1 ? asked : QStringList();
    const QStringList offered = withAsked(m_state.choices.regions, single);
    for (const QString &code : offered)
        choices.append({code, regionName(code, m_presentation.language)});
    m_region->setChoices(choices, asked.size() == 1 ? asked.first() : QString());
    m_more->setLineShown(m_region, offered.size() > 1);
}

void ChartControls::showCurrencies()
{
    QList<Choice> choices;
    for (const QString &code : m_state.choices.currencies)
        choices.append({code, currencyText(code)});
    m_currency->setChoices(choices, m_state.drawn.query.currency.value_or(QString()));
    m_currencyGroup->setVisible(!choices.isEmpty());
}

// Those that readers of the language count in, and what was chosen in the other one.
void ChartControls::showScales()
{
    const Language language = m_presentation.language;
    QList<Scale> scales = scalesOf(language);
    const Scale chosen = m_state.view.scale;
    if (chosen != Scale::Automatic && !scales.contains(chosen))
        scales.append(chosen);
    QList<Choice> choices{{scaleCode(Scale::Automatic), tr("Automatic")}};
    for (Scale scale : std::as_const(scales)) {
        const QString name = scaleName(scale, language);
        choices.append({scaleCode(scale), name.isEmpty() ? tr("One") : name});
    }
    m_scale->setChoices(choices, scaleCode(chosen));
    m_more->setLineShown(m_scale, m_state.hasScale);
}

void ChartControls::showGaps()
{
    const Mark mark = m_state.drawn.mark;
    m_joinsGaps->setChecked(m_state.view.joinsGaps);
    m_more->setLineShown(m_joinsGaps, mark == Mark::Line || mark == Mark::Multiples);
}

void ChartControls::showDates()
{
    const View &view = m_state.view;
    m_asOf->setDates(m_state.choices.published, tr("today"), view.query.asOf);
    m_asOf->lineEdit()->setPlaceholderText(tr("today"));
    m_compare->setDates(m_state.choices.published, tr("first period"), view.compareAsOf);
    m_compareGroup->setVisible(m_state.drawn.mark == Mark::Dumbbell || m_state.drawn.mark == Mark::Slope);
}

void ChartControls::showMarks()
{
    QList<Choice> choices;
    QList<Mark> marks = marksFor(m_state.view.kind);
    if (!m_state.view.transform.isLevel())
        marks.removeOne(Mark::Area100);
    if (!drawsEarlier(m_state.view) && m_state.drawn.mark != Mark::Slope && !hasTwoPeriods(m_state))
        marks.removeOne(Mark::Slope);
    for (Mark mark : std::as_const(marks))
        choices.append({markCode(mark), markText(mark), {}, markToolTip(mark)});
    m_mark->setChoices(choices, markCode(m_state.drawn.mark));
}

// The base of an index is a choice of its own.
void ChartControls::showTransforms()
{
    Transform asked = m_state.view.transform;
    if (asked.base())
        asked = Transform(TransformKind::Index);
    QList<Transform> offered = m_state.choices.transforms;
    if (!offered.contains(asked))
        offered.append(asked);
    QList<Choice> choices;
    for (const Transform &transform : std::as_const(offered))
        choices.append({transformCode(transform), transformName(transform)});
    m_transform->setChoices(choices, transformCode(asked));
    m_transformGroup->setVisible(offered.size() > 1);
}

void ChartControls::showBases()
{
    const bool isIndex = m_state.view.transform.kind() == TransformKind::Index;
    m_baseLabel->setVisible(isIndex);
    m_base->setVisible(isIndex);
    QList<Choice> choices;
    for (Period period : m_state.choices.periods)
        choices.append({period.key(), periodText(period, m_presentation.language)});
    const std::optional<Period> base = m_state.drawn.transform.base();
    if (base && !m_state.choices.periods.contains(*base))
        choices.append({base->key(), periodText(*base, m_presentation.language)});
    m_base->setChoices(choices, base ? base->key() : QString());
}

void ChartControls::showAxis()
{
    m_axis->setAxis(m_state.view.axis, m_state.unit, m_state.noLogarithm, m_presentation.language);
}

void ChartControls::showEvents()
{
    QStringList hidden = m_state.view.hiddenEvents;
    if (!m_state.view.showsEvents) {
        for (const Event &event : m_state.events)
            hidden.append(eventCode(event));
    }
    m_events->setEvents(m_state.events, hidden, m_presentation.language);
    m_more->setLineShown(m_events, !m_state.events.isEmpty());
}

void ChartControls::showMore()
{
    const View &view = m_state.view;
    const View &home = m_state.home;
    const int chosen = int(view.query.asOf != home.query.asOf) + int(view.query.regions != home.query.regions)
        + int(view.axis != home.axis) + int(view.scale != home.scale) + int(view.joinsGaps != home.joinsGaps)
        + int(view.showsEvents != home.showsEvents || view.hiddenEvents != home.hiddenEvents);
    m_more->setTexts(tr("More"), chosen);
    m_more->setToolTip(tr("As-of date, value axis and what else can be chosen"));
}

void ChartControls::showAxisProblem(const QString &problem)
{
    m_axis->showProblem(problem);
}

} // namespace tongbao
