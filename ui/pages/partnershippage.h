#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace tongbao {

// The matrix of banks and the companies that they work with, its controls, and under it the table of every
// report. Matrix and table select each other.
class PartnershipPage : public Page {
    Q_OBJECT
public:
    // The repository outlives the page.
    PartnershipPage(Repository &repository, const View &view, QWidget *parent = nullptr);
    ~PartnershipPage() override;

    void setPresentation(const Presentation &presentation) override;
    QString title() const override;
    QString name() const override;
    ObservationText newFigure() const override;
    // No figure is shown here, so none is marked.
    void select(const std::optional<ObservationKey> &key) override;
    qsizetype figureCount() const override;
    QString countText() const override;
    QString selectionSummary() const override;
    std::optional<ChartSpec> chart() const override;

    const View &view() const;
    void setView(const View &view);
    // What a reset goes back to: the view as saved. A page that shows its old home shows the new one.
    void setHome(const View &home);
    // Whether it shows something other than its home.
    bool isChanged() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace tongbao
