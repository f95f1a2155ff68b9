#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace tongbao {

// The controls of one view, its chart, and under it the table of exactly what is drawn. Chart and table
// select each other.
class ChartPage : public Page {
    Q_OBJECT
public:
    enum class Kept { BuiltIn, Saved };
    // The repository outlives the page.
    explicit ChartPage(
        Repository &repository, const View &view, Kept kept = Kept::BuiltIn, QWidget *parent = nullptr);
    ~ChartPage() override;

    void setPresentation(const Presentation &presentation) override;
    QString title() const override;
    QString name() const override;
    ObservationText newFigure() const override;
    void select(const std::optional<ObservationKey> &key) override;
    qsizetype figureCount() const override;
    QString selectionSummary() const override;
    std::optional<ChartSpec> chart() const override;
    bool isAtWork() const override;

    const View &view() const;
    void setView(const View &view);
    // Draws that subject, or that metric, alone; false, and nothing changes, when the chart has nothing of
    // it.
    bool showSubject(const QString &code);
    bool showMetric(const QString &code);
    // What a reset goes back to: the view as saved. A page that shows its old home shows the new one.
    void setHome(const View &home);
    // Whether it shows something other than its home.
    bool isChanged() const;

signals:
    void saveRequested(); // the changes, into the saved view
    void saveAsRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace tongbao
