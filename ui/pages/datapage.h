#pragma once

#include "ui/models/observationfilter.h"
#include "ui/pages/page.h"

#include <memory>

namespace tongbao {

class Prompter;

// Every data point of the file in one table: searched, filtered, sorted, and edited in place like a
// spreadsheet.
class DataPage : public Page {
    Q_OBJECT
public:
    // Both outlive the page.
    DataPage(Repository &repository, Prompter &prompter, QWidget *parent = nullptr);
    ~DataPage() override;

    void setPresentation(const Presentation &presentation) override;
    QString title() const override;
    QString name() const override;
    ObservationText newFigure() const override;
    void select(const std::optional<ObservationKey> &key) override;
    qsizetype figureCount() const override;
    QString selectionSummary() const override;
    bool isAtWork() const override;
    bool closeEdit() override;
    bool isModified() const override;
    bool deleteSelection() override;
    QList<Observation> selectedFigures() const;
    QList<Observation> listedFigures() const; // in the order shown
    // For whoever leads here from elsewhere: what is listed from now on.
    void showOnly(const ObservationFilter &filter);

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace tongbao
