#include "ui/imports/importfooter.h"

#include "ui/imports/fatebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tongbao {

ImportFooter::ImportFooter(QWidget *parent)
    : QWidget(parent)
    , m_fates(new FateBar(this))
    , m_conflictLabel(new QLabel(tr("&Where something else is there"), this))
    , m_conflict(new QComboBox(this))
    , m_skip(new QCheckBox(tr("&Leave out rejected rows"), this))
    , m_save(new QPushButton(tr("&Save rejected rows…"), this))
    , m_reason(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_import(new QPushButton(this))
{
    m_reason->setObjectName(u"reasonLabel"_s);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    setLook(m_reason, Look::Small);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(arrangeCounts());
    layout->addLayout(arrangeButtons());
    layout->addWidget(m_reason);
    connect(m_fates, &FateBar::fateChosen, this, &ImportFooter::fateChosen);
    connect(m_conflict, &QComboBox::activated, this, &ImportFooter::conflictChosen);
    connect(m_skip, &QCheckBox::toggled, this, &ImportFooter::skipToggled);
    connect(m_save, &QPushButton::clicked, this, &ImportFooter::saveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ImportFooter::cancelRequested);
    connect(m_import, &QPushButton::clicked, this, &ImportFooter::importRequested);
}

QLayout *ImportFooter::arrangeCounts()
{
    m_conflict->setObjectName(u"conflictBox"_s);
    m_conflict->setAccessibleName(tr("Where something else is there"));
    m_conflict->addItem(tr("reject the row"), int(ConflictPolicy::Refuse));
    m_conflict->addItem(tr("keep what is there"), int(ConflictPolicy::Keep));
    m_conflict->addItem(tr("replace it"), int(ConflictPolicy::Replace));
    m_conflictLabel->setBuddy(m_conflict);
    setLook(m_conflictLabel, Look::Muted);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_fates, 1);
    row->addWidget(m_conflictLabel);
    row->addWidget(m_conflict);
    return row;
}

QLayout *ImportFooter::arrangeButtons()
{
    m_skip->setObjectName(u"skipBox"_s);
    m_save->setObjectName(u"saveRejectsButton"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_import->setObjectName(u"importButton"_s);
    m_save->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_import->setDefault(true);
    setLook(m_import, Look::Primary);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_save);
    row->addWidget(m_skip);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_import);
    return row;
}

void ImportFooter::setTheme(Theme theme)
{
    m_fates->setTheme(theme);
}

void ImportFooter::setCounts(const PreviewTable &table)
{
    m_fates->setCounts(table);
}

void ImportFooter::setOutcome(const ImportCounts &total, const QString &against, bool isReady)
{
    const qint64 taken = total.added + total.replaced;
    m_import->setText(taken > 0 ? tr("Import %n rows", nullptr, static_cast<int>(taken)) : tr("Import"));
    m_import->setEnabled(isReady && against.isEmpty());
    m_import->setToolTip(against);
    m_import->setAccessibleDescription(against);
    m_reason->setText(
        against.isEmpty() ? tr("One undo step. Nothing is written before you press Import.") : against);
    m_save->setEnabled(isReady && total.rejected > 0);
    m_skip->setEnabled(m_save->isEnabled() || m_skip->isChecked());
}

void ImportFooter::setWriting(bool isWriting)
{
    for (QWidget *widget : QList<QWidget *>{m_fates, m_conflict, m_skip, m_save, m_import})
        widget->setEnabled(!isWriting);
    if (isWriting)
        say(tr("Writing…"));
}

void ImportFooter::say(const QString &text)
{
    m_reason->setText(text);
}

std::optional<RowOutcome::Kind> ImportFooter::fate() const
{
    return m_fates->fate();
}

ConflictPolicy ImportFooter::onConflict() const
{
    return static_cast<ConflictPolicy>(m_conflict->currentData().toInt());
}

bool ImportFooter::skipsRejected() const
{
    return m_skip->isChecked();
}

} // namespace tongbao
