#pragma once

#include "ui/pages/page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace tongbao {

class FigureTable;
class HistoryTableModel;

// Every step that made the file what it is, searched by words; brings the whole file back to what it was
// after any of them, as a new step.
class HistoryPage : public Page {
    Q_OBJECT
public:
    // The repository outlives the page.
    explicit HistoryPage(Repository &repository, QWidget *parent = nullptr);

    void setPresentation(const Presentation &presentation) override;
    QString title() const override;
    QString name() const override { return {}; }
    ObservationText newFigure() const override;
    // A step is no figure: nothing is marked.
    void select(const std::optional<ObservationKey> &) override { }
    qsizetype figureCount() const override { return m_figureCount; } // a step concerns the whole file
    QString selectionSummary() const override { return {}; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void refresh();
    void follow();
    std::optional<qint64> selectedStep() const;
    void selectStep(qint64 step);
    void restoreSelected();
    bool tryToRestore(qint64 step); // false: another program is writing to the file
    void showState();

    Repository &m_repository;
    HistoryTableModel *m_model;
    QLineEdit *m_search;
    QLabel *m_count;
    FigureTable *m_table;
    Language m_language = Language::English;
    QPushButton *m_restore;
    QLabel *m_hint;
    bool m_isStale = true;
    qsizetype m_figureCount = 0;
};

} // namespace tongbao
