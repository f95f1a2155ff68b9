#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace tongbao {

// The market at a glance: four figures in large letters and four small charts that open the large ones.
class OverviewPage : public Page {
    Q_OBJECT
public:
    // The repository outlives the page.
    explicit OverviewPage(Repository &repository, QWidget *parent = nullptr);
    ~OverviewPage() override;

    void setPresentation(const Presentation &presentation) override;
    QString title() const override;
    QString name() const override;
    ObservationText newFigure() const override;
    // Nothing is marked here.
    void select(const std::optional<ObservationKey> &key) override;
    qsizetype figureCount() const override;
    QString selectionSummary() const override;
    std::optional<ChartSpec> chart() const override;
    bool isAtWork() const override;
    // What is shown, as the command line draws it.
    View view() const;
    void setView(const View &view);

signals:
    // The large chart of a small one is asked for, under the filter of the overview.
    void viewRequested(const tongbao::View &view);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace tongbao
