#pragma once

#include "db/domain/catalog.h"
#include "ui/common/presentation.h"
#include "ui/models/observationfilter.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tongbao {

class MultiChoiceButton;

// The row over the table of all data points: search, filters, and how many are left.
class DataControls : public QWidget {
    Q_OBJECT
public:
    explicit DataControls(QWidget *parent = nullptr);

    // What can be chosen: codes, and names of publishers.
    struct Choices {
        QStringList metrics;
        QStringList subjects;
        QStringList publishers;
    };
    void setChoices(const Choices &choices, const Catalog &catalog, const Presentation &presentation);
    void setCount(qsizetype shown, qsizetype inAll);
    const ObservationFilter &filter() const { return m_filter; }
    void setFilter(const ObservationFilter &filter);
    // Lists only what says the same as this data point in that column.
    void restrictTo(const Observation &like, ObservationColumn column);
    void clearFilter();
    void focusSearch();

signals:
    void filterChanged();
    void tableWanted(); // Return or the arrow down in the search field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void showFilter();
    void showRestrictions();
    void announce();

    ObservationFilter m_filter;
    Presentation m_presentation;
    Choices m_choices;
    Catalog m_catalog;
    QLineEdit *m_search;
    MultiChoiceButton *m_metric;
    MultiChoiceButton *m_subject;
    MultiChoiceButton *m_publisher;
    QHash<ObservationColumn, Observation> m_examples; // what says so, for each restriction
    QList<QPushButton *> m_restrictions; // one a restriction: takes it back
    QPushButton *m_reset;
    QLabel *m_count;
};

} // namespace tongbao
