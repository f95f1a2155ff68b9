#pragma once

#include "db/domain/catalog.h"
#include "db/domain/edit.h"

#include <QWidget>

class QLabel;

namespace tongbao {

// What became of a figure, with every earlier state to go back to; what other publishers say about the same
// one, and what the members of a group add up to.
class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    void setSteps(const QList<FigureStep> &steps);
    // figure: as it is now.
    void setSameFigure(const QList<Observation> &others, const std::optional<Observation> &figure);
    void setMemberSum(const std::optional<Figure> &sum);
    void setReadOnly(bool isReadOnly);
    void setCatalog(const Catalog &catalog);
    void setLanguage(Language language);

signals:
    void restoreRequested(const tongbao::Observation &state);

private:
    void write();
    void writeSteps();
    void addStep(const FigureStep &step);

    QLabel *m_title;
    QWidget *m_lines; // one a step
    QLabel *m_others;
    QLabel *m_members;
    QList<FigureStep> m_steps;
    QList<Observation> m_sameFigure;
    std::optional<Observation> m_figure;
    std::optional<Figure> m_memberSum;
    bool m_isReadOnly = false;
    Catalog m_catalog;
    Language m_language = Language::English;
};

} // namespace tongbao
