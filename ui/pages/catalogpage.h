#pragma once

#include "db/domain/edit.h"
#include "ui/common/prompter.h"
#include "ui/pages/page.h"

namespace tongbao {

// All rows of one small table (sources, subjects, metrics, partnerships, exchange rates, events), searched
// and sorted, with a form for the selected one: added, changed, deleted and merged by hand.
class CatalogPage : public Page {
    Q_OBJECT
public:
    // Both outlive the page.
    CatalogPage(Repository &repository, Prompter &prompter, Table table, QWidget *parent = nullptr);
    ~CatalogPage() override;

    // The name by which the window knows the page of a table: "data-sources".
    static QString pageName(Table table);

    void setPresentation(const Presentation &presentation) override;
    QString title() const override;
    QString name() const override { return {}; }
    ObservationText newFigure() const override;
    // A row is no figure: nothing is marked.
    void select(const std::optional<ObservationKey> &) override { }
    qsizetype figureCount() const override { return 0; }
    QString countText() const override;
    QString selectionSummary() const override { return {}; }
    [[nodiscard]] bool closeEdit() override;
    bool isModified() const override;
    QWidget *ownForm() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace tongbao
