#pragma once

#include "db/domain/overview.h"
#include "ui/pages/cardbutton.h"

class QLabel;

namespace tongbao {

// One figure in large letters, with what it is, its period and publisher, and what must be known to read it
// right; or why there is none.
class HeadlineCard : public CardButton {
    Q_OBJECT
public:
    explicit HeadlineCard(QWidget *parent = nullptr);

    void showFigure(const QString &title, const HeadlineFigure &figure, Language language);
    void showReason(const QString &title, const QString &reason);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

private:
    void show(const QString &title, const QString &figure, const QString &origin, const QString &notes);

    QLabel *m_title;
    QLabel *m_figure;
    QLabel *m_origin;
    QLabel *m_notes;
};

} // namespace tongbao
