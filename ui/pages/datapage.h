#pragma once

#include "ui/models/observationfilter.h"
#include "ui/pages/page.h"

#include <memory>

namespace tongbao {

// Every data point of the file in one table: searched, filtered by metric, subject and publisher, sorted.
class DataPage : public Page {
    Q_OBJECT
public:
    // The repository outlives the page.
    explicit DataPage(Repository &repository, QWidget *parent = nullptr);
    ~DataPage() override;

    void setPresentation(const Presentation &presentation) override;
    QString title() const override;
    QString name() const override;
    ObservationText newFigure() const override;
    void select(const std::optional<ObservationKey> &key) override;
    qsizetype figureCount() const override;
    QString selectionSummary() const override;

    void setFilter(const ObservationFilter &filter);

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace tongbao
