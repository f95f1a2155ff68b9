#include "ui/pages/chartcontrols.h"

#include "db/domain/transformtext.h"
#include "ui/common/theme.h"
#include "ui/pages/axisbutton.h"
#include "ui/pages/choicebox.h"
#include "ui/pages/datebox.h"
#include "ui/pages/eventsbutton.h"
#include "ui/pages/morebutton.h"
#include "ui/pages/multichoicebutton.h"
#include "ui/pages/publishercodes.h"
#include "ui/pages/segmentedbuttons.h"

#include <QCheckBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int leastUnfoldedWidth = 1000;

template <typename T>
T *named(T *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}

} // namespace

ChartControls::ChartControls(QWidget *parent)
    : ControlRow(parent)
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
    , m_more(named(new MoreButton(this), u"moreButton"_s))
    , m_joinsGaps(named(new QCheckBox(this), u"joinGapsCheck"_s))
    , m_mark(named(new SegmentedButtons(this), u"markSegments"_s))
    , m_changed(named(new QLabel(this), u"changedLabel"_s))
    , m_reset(named(new QPushButton(this), u"resetButton"_s))
    , m_save(named(new QPushButton(this), u"saveChangesButton"_s))
    , m_saveAs(named(new QPushButton(this), u"saveViewButton"_s))
{
    setObjectName(u"chartControls"_s);
    layOut();
    fold();
    connectChoices();
}

void ChartControls::layOut()
{
    addGroup(m_metricLabel, {m_metric});
    m_measureGroup = addGroup(m_measureLabel, {m_measure});
    addGroup(m_periodLabel, {m_granularity, m_from, m_dash, m_to});
    m_publisherGroup = addGroup(m_publisherLabel, {m_publisher});
    m_subjectGroup = addGroup(m_subjectLabel, {m_subject, m_oneSubject});
    m_currencyGroup = addGroup(m_currencyLabel, {m_currency});
    m_transformGroup = addGroup(m_transformLabel, {m_transform, m_baseLabel, m_base});
    addControl(m_mark);
    m_compareGroup = addGroup(m_compareLabel, {m_compare});
    addControl(m_more);
    addGroup(m_changed, {m_reset, m_save}); // together in one line
    addControl(m_saveAs);
    layout()->setAlignment(m_saveAs, Qt::AlignRight);
    m_more->addLine(m_asOfLabel, m_asOf);
    m_more->addLine(m_regionLabel, m_region);
    m_more->addLine(m_scaleLabel, m_scale);
    m_more->addLine(m_axisLabel, m_axis);
    m_more->addLine(m_eventsLabel, m_events);
    m_more->addLine(m_joinsGaps);
    setLook(m_dash, Look::Muted);
    setLook(m_baseLabel, Look::Muted);
    m_baseLabel->setBuddy(m_base);
    setLook(m_reset, Look::Flat);
    setLook(m_save, Look::Flat);
    const QList<QWidget *> order{m_metric, m_measure, m_granularity, m_from, m_to, m_publisher, m_subject,
        m_oneSubject, m_currency, m_transform, m_base, m_mark, m_compare, m_more};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void ChartControls::resizeEvent(QResizeEvent *event)
{
    ControlRow::resizeEvent(event);
    fold();
}

void ChartControls::fold()
{
    const bool isFolded = width() < leastUnfoldedWidth;
    m_mark->setFolded(isFolded);
    for (QLabel *label : {m_metricLabel, m_periodLabel, m_publisherLabel, m_currencyLabel})
        label->setHidden(isFolded);
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

} // namespace tongbao
