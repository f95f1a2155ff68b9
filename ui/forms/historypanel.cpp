#include "ui/forms/historypanel.h"

#include "db/domain/membersum.h"
#include "ui/common/theme.h"
#include "ui/forms/historytext.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
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
    , m_lines(new QWidget(this))
    , m_others(textLabel(u"sameFigureLines"_s, Look::Small, this))
    , m_members(textLabel(u"memberSumLine"_s, Look::Small, this))
{
    m_others->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_members->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *steps = new QVBoxLayout(m_lines);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_lines);
    layout->addWidget(m_others);
    layout->addWidget(m_members);
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

void HistoryPanel::setMemberSum(const std::optional<Figure> &sum)
{
    m_memberSum = sum;
    write();
}

void HistoryPanel::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
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
    QStringList others;
    for (const Observation &other : std::as_const(m_sameFigure))
        others.append(
            tr("Same figure: %1")
                .arg(otherFigureText(other, m_figure ? m_figure->figure : Figure{}, m_catalog, m_language)));
    const bool hasMembers = m_memberSum && m_figure;
    const bool isEmpty = m_steps.isEmpty() && others.isEmpty() && !hasMembers;
    m_title->setText(tr("History"));
    m_others->setText(others.join(u'\n'));
    //: %1 is a sum, and how far it is from the group's own figure
    m_members->setText(hasMembers
            ? tr("Its members add up to %1").arg(memberSumText(*m_memberSum, m_figure->figure, m_language))
            : QString());
    writeSteps();
    m_title->setVisible(!isEmpty);
    m_lines->setVisible(!m_steps.isEmpty());
    m_others->setVisible(!others.isEmpty());
    m_members->setVisible(hasMembers);
    setVisible(!isEmpty);
}

void HistoryPanel::writeSteps()
{
    const bool hadFocus = m_lines->isAncestorOf(QApplication::focusWidget());
    while (QLayoutItem *row = m_lines->layout()->takeAt(0)) {
        row->widget()->hide();
        row->widget()->deleteLater(); // its button may be the one that was clicked
        delete row;
    }
    for (const FigureStep &step : std::as_const(m_steps))
        addStep(step);
    // Who went back to one state by the keyboard can go on to another.
    for (int row = 0; hadFocus && row < m_lines->layout()->count(); ++row) {
        if (auto *restore = m_lines->layout()->itemAt(row)->widget()->findChild<QPushButton *>()) {
            restore->setFocus();
            break;
        }
    }
}

void HistoryPanel::addStep(const FigureStep &step)
{
    auto *row = new QWidget(m_lines);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QLabel *line = textLabel(u"historyLine"_s, Look::Small, row);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->setText(historyLine(step, QDate::currentDate(), m_language));
    layout->addWidget(line, 1);
    // Nothing to go back to: the figure was gone then, or was what it is now.
    if (!m_isReadOnly && m_figure && step.after && *step.after != *m_figure) {
        auto *restore = new QPushButton(tr("Restore"), row);
        restore->setObjectName(u"restoreButton"_s);
        restore->setAccessibleName(tr("Restore: %1").arg(line->text()));
        restore->setToolTip(tr("Make the figure what it was after this step; Edit > Undo takes that back"));
        setLook(restore, Look::Link);
        connect(restore, &QPushButton::clicked, this,
            [this, state = *step.after] { emit restoreRequested(state); });
        layout->addWidget(restore, 0, Qt::AlignTop);
    }
    m_lines->layout()->addWidget(row);
    row->show(); // at once: the area around it fits itself to what is in sight
}

} // namespace tongbao
