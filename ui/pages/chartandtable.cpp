#include "ui/pages/chartandtable.h"

#include "ui/common/theme.h"
#include "ui/pages/chartcard.h"
#include "ui/pages/figuretable.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int gapBetweenCards = 8;

} // namespace

ChartAndTable::ChartAndTable(QAbstractItemModel *model, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_card(new ChartCard)
    , m_tableCard(new QFrame)
    , m_table(new FigureTable(m_tableCard))
    , m_note(new QLabel(m_tableCard))
{
    setObjectName(u"chartSplitter"_s);
    setChildrenCollapsible(false);
    setHandleWidth(gapBetweenCards);
    setStyleSheet(u"QSplitter::handle { background: transparent; }"_s);
    addWidget(m_card);
    addWidget(m_tableCard);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);

    setLook(m_tableCard, Look::Card);
    m_tableCard->setObjectName(u"tableCard"_s);
    auto *layout = new QVBoxLayout(m_tableCard);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    m_note->setObjectName(u"gapsLabel"_s);
    m_note->setContentsMargins(10, 4, 10, 6);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    setLook(m_note, Look::Muted);
    m_note->hide();
    m_table->setModel(model);
}

void ChartAndTable::setTableShown(bool isShown)
{
    m_tableCard->setVisible(isShown);
}

void ChartAndTable::setNote(const QString &text, const QString &toolTip)
{
    m_note->setVisible(!text.isEmpty());
    m_note->setText(text);
    m_note->setToolTip(toolTip);
}

} // namespace tongbao
