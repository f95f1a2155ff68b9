#include "ui/forms/historypanel.h"

#include "ui/common/theme.h"
#include "ui/forms/historytext.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QLabel *textLabel(const QString &objectName, Look look, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

} // namespace

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(textLabel(u"historyTitle"_s, Look::Heading, this))
    , m_lines(textLabel(u"historyLines"_s, Look::Small, this))
    , m_others(textLabel(u"sameFigureLines"_s, Look::Small, this))
{
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_others->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_lines);
    layout->addWidget(m_others);
    write();
}

void HistoryPanel::setSteps(const QList<FigureStep> &steps)
{
    m_steps = steps;
    write();
}

void HistoryPanel::setSameFigure(const QList<Observation> &others, const std::optional<Observation> &figure)
{
    m_sameFigure = others;
    m_figure = figure;
    write();
}

void HistoryPanel::setCatalog(const Catalog &catalog)
{
    m_catalog = catalog;
    write();
}

void HistoryPanel::setLanguage(Language language)
{
    m_language = language;
    write();
}

void HistoryPanel::write()
{
    QStringList lines;
    for (const FigureStep &step : std::as_const(m_steps))
        lines.append(historyLine(step, QDate::currentDate(), m_language));
    QStringList others;
    for (const Observation &other : std::as_const(m_sameFigure))
        others.append(
            tr("Same figure: %1")
                .arg(otherFigureText(other, m_figure ? m_figure->figure : Figure{}, m_catalog, m_language)));
    m_title->setText(tr("History"));
    m_lines->setText(lines.join(u'\n'));
    m_others->setText(others.join(u'\n'));
    m_title->setVisible(!lines.isEmpty() || !others.isEmpty());
    m_lines->setVisible(!lines.isEmpty());
    m_others->setVisible(!others.isEmpty());
    setVisible(!lines.isEmpty() || !others.isEmpty());
}

} // namespace tongbao
