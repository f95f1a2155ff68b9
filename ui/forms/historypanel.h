#pragma once

#include "db/domain/catalog.h"
#include "db/domain/edit.h"

#include <QWidget>

class QLabel;

namespace tongbao {

// What became of a figure, and what other publishers say about the same one.
class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    void setSteps(const QList<FigureStep> &steps);
    void setSameFigure(const QList<Observation> &others, const std::optional<Observation> &figure);
    void setCatalog(const Catalog &catalog);
    void setLanguage(Language language);

private:
    void write();

    QLabel *m_title;
    QLabel *m_lines;
    QLabel *m_others;
    QList<FigureStep> m_steps;
    QList<Observation> m_sameFigure;
    std::optional<Observation> m_figure;
    Catalog m_catalog;
    Language m_language = Language::English;
};

} // namespace tongbao
