#include "ui/pages/headlinecard.h"

#include "db/domain/periodtext.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr double figureScale = 1.75; // of the window's letters
constexpr int leastWidth = 130;

} // namespace

HeadlineCard::HeadlineCard(QWidget *parent)
    : CardButton(parent)
    , m_title(new QLabel(this))
    , m_figure(new QLabel(this))
    , m_origin(new QLabel(this))
    , m_notes(new QLabel(this))
{
    setObjectName(u"headlineCard"_s);
    // All of one width, whatever they say.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_figure->setObjectName(u"headlineFigure"_s);
    QFont font = windowFont();
    font.setPointSizeF(font.pointSizeF() * figureScale);
    font.setBold(true);
    m_figure->setFont(font);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(2);
    for (QLabel *label : {m_title, m_figure, m_origin, m_notes}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    setLook(m_title, Look::Muted);
    setLook(m_origin, Look::Small);
    setLook(m_notes, Look::Small);
}

void HeadlineCard::showFigure(const QString &title, const HeadlineFigure &figure, Language language)
{
    const QString origin
        = u"%1 · %2"_s.arg(periodText(figure.point.period, language), figure.point.publisher);
    const QString separator = language == Language::Chinese ? u"，"_s : u", "_s;
    setEnabled(true);
    show(title, headlineText(figure, language), origin, headlineNotes(figure, language).join(separator));
}

void HeadlineCard::showReason(const QString &title, const QString &reason)
{
    setEnabled(false);
    show(title, u"–"_s, reason, {});
}

void HeadlineCard::show(
    const QString &title, const QString &figure, const QString &origin, const QString &notes)
{
    m_title->setText(title);
    m_figure->setText(figure);
    m_origin->setText(origin);
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
    setAccessibleName(u"%1: %2"_s.arg(title, figure));
    setAccessibleDescription(notes.isEmpty() ? origin : u"%1. %2"_s.arg(origin, notes));
    updateGeometry();
}

QSize HeadlineCard::sizeHint() const
{
    return layout()->sizeHint();
}

QSize HeadlineCard::minimumSizeHint() const
{
    return {leastWidth, layout()->minimumSize().height()};
}

int HeadlineCard::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

} // namespace tongbao
