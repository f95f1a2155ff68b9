#include "ui/pages/chartcontrols.h"

#include "db/domain/periodtext.h"
#include "db/domain/region.h"
#include "db/domain/transformtext.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/pages/axisbutton.h"
#include "ui/pages/choicebox.h"
#include "ui/pages/datebox.h"
#include "ui/pages/eventsbutton.h"
#include "ui/pages/flowlayout.h"
#include "ui/pages/multichoicebutton.h"
#include "ui/pages/segmentedbuttons.h"
#include "ui/pages/viewfilters.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// Codes of choices that are no name of a publisher.
const QString leadingCode = u"\u0001leading"_s;
const QString preferredCode = u"\u0001preferred"_s;
const QString eachCode = u"\u0001each"_s;
const QString severalCode = u"\u0001several"_s;

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

template <typename T>
T *named(T *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}

} // namespace

ChartControls::ChartControls(QWidget *parent)
    : QWidget(parent)
    , m_periodLabel(new QLabel(this))
    , m_granularity(named(new ChoiceBox(this), u"granularityChoice"_s))
    , m_from(named(new ChoiceBox(this), u"periodFromChoice"_s))
    , m_dash(new QLabel(u"–"_s, this))
    , m_to(named(new ChoiceBox(this), u"periodToChoice"_s))
    , m_publisherLabel(new QLabel(this))
    , m_publisher(named(new ChoiceBox(this), u"publisherChoice"_s))
    , m_metricLabel(new QLabel(this))
    , m_metric(named(new ChoiceBox(this), u"metricChoice"_s))
    , m_measureLabel(new QLabel(this))
    , m_measure(named(new ChoiceBox(this), u"measureChoice"_s))
    , m_subjectLabel(new QLabel(this))
    , m_subject(named(new MultiChoiceButton(this), u"subjectChoice"_s))
    , m_oneSubject(named(new ChoiceBox(this), u"oneSubjectChoice"_s))
    , m_asOfLabel(new QLabel(this))
    , m_asOf(named(new DateBox(this), u"asOfChoice"_s))
    , m_compareLabel(new QLabel(this))
    , m_compare(named(new DateBox(this), u"compareAsOfChoice"_s))
    , m_regionLabel(new QLabel(this))
    , m_region(named(new ChoiceBox(this), u"regionChoice"_s))
    , m_currencyLabel(new QLabel(this))
    , m_currency(named(new ChoiceBox(this), u"currencyChoice"_s))
    , m_scaleLabel(new QLabel(this))
    , m_scale(named(new ChoiceBox(this), u"scaleChoice"_s))
    , m_transformLabel(new QLabel(this))
    , m_transform(named(new ChoiceBox(this), u"transformChoice"_s))
    , m_baseLabel(new QLabel(this))
    , m_base(named(new ChoiceBox(this), u"baseChoice"_s))
    , m_axisLabel(new QLabel(this))
    , m_axis(named(new AxisButton(this), u"axisChoice"_s))
    , m_eventsLabel(new QLabel(this))
    , m_events(named(new EventsButton(this), u"eventsChoice"_s))
    , m_joinsGaps(named(new QCheckBox(this), u"joinGapsCheck"_s))
    , m_mark(named(new SegmentedButtons(this), u"markSegments"_s))
    , m_changed(named(new QLabel(this), u"changedLabel"_s))
    , m_reset(named(new QPushButton(this), u"resetButton"_s))
    , m_save(named(new QPushButton(this), u"saveChangesButton"_s))
    , m_saveAs(named(new QPushButton(this), u"saveViewButton"_s))
{
    setObjectName(u"chartControls"_s);
    auto *layout = new FlowLayout(this);
    layout->setSpacings(14, 8);
    addGroup(m_metricLabel, {m_metric});
    m_measureGroup = addGroup(m_measureLabel, {m_measure});
    addGroup(m_periodLabel, {m_granularity, m_from, m_dash, m_to});
    m_publisherGroup = addGroup(m_publisherLabel, {m_publisher});
    m_subjectGroup = addGroup(m_subjectLabel, {m_subject, m_oneSubject});
    m_regionGroup = addGroup(m_regionLabel, {m_region});
    m_currencyGroup = addGroup(m_currencyLabel, {m_currency});
    m_scaleGroup = addGroup(m_scaleLabel, {m_scale});
    m_transformGroup = addGroup(m_transformLabel, {m_transform, m_baseLabel, m_base});
    m_eventsGroup = addGroup(m_eventsLabel, {m_events});
    addGroup(m_axisLabel, {m_axis, m_joinsGaps});
    addGroup(m_asOfLabel, {m_asOf});
    m_compareGroup = addGroup(m_compareLabel, {m_compare});
    layout->addWidget(m_mark);
    addGroup(m_changed, {m_reset, m_save}); // together in one line
    layout->addWidget(m_saveAs);
    layout->setAlignment(m_saveAs, Qt::AlignRight);
    setLook(m_dash, Look::Muted);
    setLook(m_baseLabel, Look::Muted);
    m_baseLabel->setBuddy(m_base);
    setLook(m_reset, Look::Flat);
    setLook(m_save, Look::Flat);
    // Fixed would keep it at one line: a widget's greatest height does not ask for its width.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const QList<QWidget *> order{m_metric, m_measure, m_granularity, m_from, m_to, m_publisher, m_subject,
        m_oneSubject, m_region, m_currency, m_scale, m_transform, m_base, m_events, m_axis, m_joinsGaps,
        m_asOf, m_compare};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    connectChoices();
}

QWidget *ChartControls::addGroup(QLabel *label, const QList<QWidget *> &controls)
{
    auto *group = new QWidget(this);
    auto *layout = new QHBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    setLook(label, Look::Muted);
    label->setBuddy(controls.first());
    layout->addWidget(label);
    for (QWidget *control : controls)
        layout->addWidget(control);
    this->layout()->addWidget(group);
    return group;
}

template <typename Change>
void ChartControls::choose(const Change &change)
{
    View view = m_state.view;
    // What is compared was chosen by itself; another period or mark is not to choose something else.
    if (view.kind == ViewKind::Publishers) {
        const SeriesQuery &drawn = m_state.drawn.query;
        view.query.metrics = drawn.metrics;
        view.query.subjects = drawn.subjects;
        view.query.regions = drawn.regions;
    }
    change(view);
    emit viewChosen(view);
}

void ChartControls::connectChoices()
{
    connect(m_granularity, &ChoiceBox::codeChosen, this, [this](const QString &code) {
        choose([&](View &view) { view.query.granularity = granularityFromCode(code); });
    });
    connect(m_from, &ChoiceBox::codeChosen, this, [this](const QString &key) {
        choose([&](View &view) {
            view.query.from = Period::fromKey(key);
            if (view.query.from && view.query.to && view.query.from->firstDay() > view.query.to->lastDay())
                view.query.to.reset();
        });
    });
    connect(m_to, &ChoiceBox::codeChosen, this, [this](const QString &key) {
        choose([&](View &view) {
            view.query.to = Period::fromKey(key);
            if (view.query.from && view.query.to && view.query.from->firstDay() > view.query.to->lastDay())
                view.query.from.reset();
        });
    });
    connect(m_publisher, &ChoiceBox::codeChosen, this, [this](const QString &code) {
        choose([&](View &view) {
            view.query.publishers.clear();
            if (code == preferredCode)
                view.query.choice = PublisherChoice::Preferred;
            else if (code == eachCode)
                view.query.choice = PublisherChoice::Each;
            else
                view.query.choice = PublisherChoice::Leading;
            if (code != leadingCode && code != preferredCode && code != eachCode)
                view.query.publishers = {code};
        });
    });
    connect(m_metric, &ChoiceBox::codeChosen, this,
        [this](const QString &codes) { emit metricsChosen(codes.split(u'\n')); });
    connect(m_measure, &ChoiceBox::codeChosen, this, [this](const QString &code) {
        choose([&](View &view) {
            view.concentration = concentrationFromCode(code).value_or(Concentration::Hhi);
        });
    });
    connect(m_subject, &MultiChoiceButton::chosenChanged, this,
        [this](const QStringList &codes) { choose([&](View &view) { view.query.subjects = codes; }); });
    connect(m_oneSubject, &ChoiceBox::codeChosen, this,
        [this](const QString &code) { choose([&](View &view) { view.query.subjects = {code}; }); });
    connect(m_asOf, &DateBox::dateChosen, this, [this](const std::optional<QDate> &date) {
        choose([&](View &view) {
            view.query.asOf = date;
            if (date && view.compareAsOf && *view.compareAsOf >= *date)
                view.compareAsOf.reset();
        });
    });
    connect(m_compare, &DateBox::dateChosen, this, [this](const std::optional<QDate> &date) {
        choose([&](View &view) {
            view.compareAsOf = date;
            view.mark = m_state.drawn.mark; // dumbbells or slopes
            if (date)
                view.transform = {};
            if (date && view.query.asOf && *view.query.asOf <= *date)
                view.query.asOf.reset();
        });
    });
    connect(m_region, &ChoiceBox::codeChosen, this, [this](const QString &code) {
        choose([&](View &view) { view.query.regions = code.isEmpty() ? QStringList() : QStringList{code}; });
    });
    connect(m_currency, &ChoiceBox::codeChosen, this,
        [this](const QString &code) { choose([&](View &view) { view.query.currency = code; }); });
    connect(m_scale, &ChoiceBox::codeChosen, this, [this](const QString &code) {
        choose([&](View &view) { view.scale = scaleFromCode(code).value_or(Scale::Automatic); });
    });
    connect(m_joinsGaps, &QCheckBox::clicked, this,
        [this](bool isChecked) { choose([&](View &view) { view.joinsGaps = isChecked; }); });
    connect(m_transform, &ChoiceBox::codeChosen, this, [this](const QString &code) {
        choose([&](View &view) {
            view.transform = transformFromCode(code).value_or(Transform());
            // Only levels add up to 100 %.
            if (!view.transform.isLevel() && view.mark == Mark::Area100)
                view.mark = Mark::Automatic;
        });
    });
    connect(m_base, &ChoiceBox::codeChosen, this, [this](const QString &key) {
        const std::optional<Period> base = Period::fromKey(key);
        choose([&](View &view) {
            view.transform = base ? Transform::indexAt(*base) : Transform(TransformKind::Index);
        });
    });
    connect(m_mark, &SegmentedButtons::codeChosen, this, [this](const QString &code) {
        choose([&](View &view) {
            view.mark = markFromCode(code).value_or(Mark::Automatic);
            if (view.mark != Mark::Slope && view.mark != Mark::Dumbbell)
                view.compareAsOf.reset();
            if (drawsEarlier(view))
                view.transform = {}; // it compares what was published
            if (startsAtZero(view.mark))
                view.axis = {};
        });
    });
    connect(m_axis, &AxisButton::axisChosen, this, &ChartControls::axisChosen);
    connect(m_events, &EventsButton::hiddenChanged, this, [this](const QStringList &hidden) {
        choose([&](View &view) {
            view.showsEvents = true;
            view.hiddenEvents = hidden;
        });
    });
    connect(m_reset, &QPushButton::clicked, this, &ChartControls::resetRequested);
    connect(m_save, &QPushButton::clicked, this, &ChartControls::saveRequested);
    connect(m_saveAs, &QPushButton::clicked, this, &ChartControls::saveAsRequested);
}

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
        choices.append({joinedCodes(several), names.join(u" + "_s)});
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
    m_regionGroup->setVisible(offered.size() > 1);
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
    m_scaleGroup->setVisible(m_state.hasScale);
}

void ChartControls::showGaps()
{
    const Mark mark = m_state.drawn.mark;
    m_joinsGaps->setChecked(m_state.view.joinsGaps);
    m_joinsGaps->setVisible(mark == Mark::Line || mark == Mark::Multiples);
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
    m_eventsGroup->setVisible(!m_state.events.isEmpty());
}

void ChartControls::showAxisProblem(const QString &problem)
{
    m_axis->showProblem(problem);
}

} // namespace tongbao
