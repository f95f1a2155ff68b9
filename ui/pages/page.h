#pragma once

#include "db/domain/repository.h"
#include "db/domain/rules.h"
#include "ui/charts/chartspec.h"
#include "ui/common/presentation.h"
#include "ui/common/waitingedits.h"

#include <QWidget>

namespace tongbao {

// One entry of the navigation. A page shows figures and says which one is selected; the window shows that one
// in the form and tells the page what the form is on. It refreshes itself on the repository's notices.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void setPresentation(const Presentation &presentation) = 0;
    // "Market share": for the navigation and the window's title, translated.
    virtual QString title() const = 0;
    // The name of the chart on the command line ("share"); empty for pages without one.
    virtual QString name() const = 0;
    // What a new data point starts from: the metric, region and latest period of what is shown.
    virtual ObservationText newFigure() const = 0;
    // Marks the figure where it is shown; nullopt marks none. Emits nothing.
    virtual void select(const std::optional<ObservationKey> &key) = 0;
    // Figures shown, for the status bar.
    virtual qsizetype figureCount() const = 0;
    // "27 deals in 47 reports": what is shown where that is no figures; empty: figureCount() says it.
    virtual QString countText() const { return {}; }
    // "3 selected, mean 42.1%, min 38.9%, max 44.7%" for the status bar; empty when nothing is selected.
    virtual QString selectionSummary() const = 0;
    // Saves what is being edited on the page itself, and asks when it cannot be saved; false: the person
    // stays.
    [[nodiscard]] virtual bool closeEdit() { return true; }
    virtual bool isModified() const { return false; }
    // Deletes what is selected, after a question, where that is more than the one figure in the form; else
    // false.
    virtual bool deleteSelection() { return false; }
    // The form of what the page is about, where that is no figures: it stands in place of the data point's.
    virtual QWidget *ownForm() const { return nullptr; }
    // The chart as it would be exported; nullopt when there is none.
    virtual std::optional<ChartSpec> chart() const { return std::nullopt; }
    // Whether what is shown is still what was shown before, as very many figures are being read or worked out;
    // contentChanged() tells when they are there.
    virtual bool isAtWork() const { return false; }

signals:
    void observationSelected(const tongbao::Observation &observation);
    void contentChanged(); // figureCount(), selectionSummary() or chart() are others now
    void failed(const tongbao::Error &error);
    void busy(const tongbao::Retry &retry); // another program is writing to the file
};

} // namespace tongbao
