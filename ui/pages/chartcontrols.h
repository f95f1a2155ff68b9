#pragma once

#include "db/domain/chartdata.h"
#include "ui/common/presentation.h"
#include "ui/pages/controlrow.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace tongbao {

class AxisButton;
class ChoiceBox;
class DateBox;
class EventsButton;
class MoreButton;
class MultiChoiceButton;
class SegmentedButtons;

// The row over a chart: what is drawn, of whom, when, by whom and how. Tells what was chosen; its owner
// decides what becomes of it and shows that. In a narrow window it is folded: the kinds of chart are a list,
// and a box whose contents say what it is goes without a label.
class ChartControls : public ControlRow {
    Q_OBJECT
public:
    explicit ChartControls(QWidget *parent = nullptr);

    struct State {
        View view; // as asked
        View drawn; // with every automatic choice made; the same as asked when nothing could be drawn
        View home; // what a reset goes back to
        ViewChoices choices;
        bool isSaved = false; // home is a view of the file, and what differs from it can be saved
        bool isReadOnly = false; // the file
        QList<Event> events = {}; // that the chart can mark
        UnitKind unit = UnitKind::Percent;
        bool hasScale = false; // money or counts
        QString noLogarithm = {}; // why the axis cannot be logarithmic; empty when it can
    };
    // Emits nothing.
    void setState(const State &state, const Catalog &catalog, const Presentation &presentation);

    // Why the axis that was chosen last cannot be drawn.
    void showAxisProblem(const QString &problem);

signals:
    void viewChosen(const tongbao::View &view);
    void axisChosen(const tongbao::ValueAxis &axis);
    void metricsChosen(const QStringList &metrics);
    void resetRequested();
    void saveRequested(); // what was changed, into the view
    void saveAsRequested(); // as another view

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void fold();
    void connectChoices();
    void retranslate();
    void showPeriods();
    void showMetrics(const Catalog &catalog);
    void showMeasures();
    void showSubjects(const Catalog &catalog);
    void showPublishers();
    void showRegions();
    void showDates();
    void showCurrencies();
    void showScales();
    void showGaps();
    void showMarks();
    void showTransforms();
    void showBases();
    void showAxis();
    void showEvents();
    void showMore();
    template <typename Change>
    void choose(const Change &change);

    void showDifference();

    State m_state{View{}, View{}, View{}, {}};
    Presentation m_presentation;

    QLabel *m_periodLabel;
    ChoiceBox *m_granularity;
    ChoiceBox *m_from;
    QLabel *m_dash;
    ChoiceBox *m_to;
    QLabel *m_publisherLabel;
    ChoiceBox *m_publisher;
    QLabel *m_metricLabel;
    ChoiceBox *m_metric;
    QLabel *m_measureLabel;
    ChoiceBox *m_measure;
    QWidget *m_measureGroup;
    QLabel *m_subjectLabel;
    MultiChoiceButton *m_subject;
    QWidget *m_subjectGroup;
    ChoiceBox *m_oneSubject; // instead of several, where publishers are compared
    QLabel *m_asOfLabel;
    DateBox *m_asOf;
    QLabel *m_compareLabel;
    DateBox *m_compare;
    QWidget *m_compareGroup;
    QWidget *m_transformGroup;
    QLabel *m_regionLabel;
    ChoiceBox *m_region;
    QWidget *m_publisherGroup;
    QLabel *m_currencyLabel;
    ChoiceBox *m_currency;
    QWidget *m_currencyGroup;
    QLabel *m_scaleLabel;
    ChoiceBox *m_scale;
    QLabel *m_transformLabel;
    ChoiceBox *m_transform;
    QLabel *m_baseLabel;
    ChoiceBox *m_base;
    QLabel *m_axisLabel;
    AxisButton *m_axis;
    QLabel *m_eventsLabel;
    EventsButton *m_events;
    MoreButton *m_more;
    QCheckBox *m_joinsGaps;
    SegmentedButtons *m_mark;
    QLabel *m_changed;
    QPushButton *m_reset;
    QPushButton *m_save;
    QPushButton *m_saveAs;
};

} // namespace tongbao
