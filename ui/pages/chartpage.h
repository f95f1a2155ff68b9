#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace tongbao {

// The controls of one view, its chart, and under it the table of exactly what is drawn. Chart and table
// select each other.
class ChartPage : public Page {
    Q_OBJECT
public:
    // The repository outlives the page.
    ChartPage(Repository &repository, const View &view, QWidget *parent = nullptr);
    ~ChartPage() override;

    void setPresentation(const Presentation &presentation) override;
    QString title() const override;
    QString name() const override;
    ObservationText newFigure() const override;
    void select(const std::optional<ObservationKey> &key) override;
    qsizetype figureCount() const override;
    QString selectionSummary() const override;
    std::optional<ChartSpec> chart() const override;

    const View &view() const;
    void setView(const View &view);

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace tongbao
