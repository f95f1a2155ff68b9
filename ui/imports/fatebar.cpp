#include "ui/imports/fatebar.h"

#include "ui/imports/fatetext.h"
#include "ui/imports/importwork.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

using Kind = RowOutcome::Kind;

constexpr std::pair<Kind, QLatin1StringView> fates[]
    = {{Kind::New, "newButton"_L1}, {Kind::Same, "sameButton"_L1}, {Kind::Replaced, "replacedButton"_L1},
        {Kind::Kept, "keptButton"_L1}, {Kind::Rejected, "rejectedButton"_L1}};

} // namespace

FateBar::FateBar(QWidget *parent)
    : QWidget(parent)
    , m_all(addButton(u"allButton"_s))
{
    setAccessibleName(tr("Which rows are shown"));
    auto *group = new QButtonGroup(this);
    group->addButton(m_all);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_all);
    QList<QAbstractButton *> segments{m_all};
    for (const auto &[kind, name] : fates) {
        QPushButton *button = addButton(name);
        m_buttons[kind] = button;
        group->addButton(button);
        row->addWidget(button);
        segments.append(button);
    }
    row->addStretch(1);
    setSegments(segments);
    m_all->setChecked(true);
    connect(group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool isChecked) {
        if (isChecked)
            emit fateChosen();
    });
    setTheme(Theme::Light);
    setCounts({});
}

QPushButton *FateBar::addButton(const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setIconSize({8, 8});
    return button;
}

void FateBar::setTheme(Theme theme)
{
    for (const auto &[kind, button] : m_buttons)
        button->setIcon(fateIcon(kind, theme));
}

void FateBar::setButton(QPushButton *button, const QString &text)
{
    button->setText(button->icon().isNull() ? text : u' ' + text); // off its dot
    button->setAccessibleName(text);
}

void FateBar::setCounts(const PreviewTable &table)
{
    qint64 read = 0;
    for (const auto &[kind, button] : m_buttons) {
        setButton(button, fateCount(kind, table.count(kind)));
        read += table.count(kind);
        // Only where something is kept does that count say anything.
        if (kind == Kind::Kept)
            button->setVisible(table.count(kind) > 0);
        if (table.count(kind) == 0 && button->isChecked())
            m_all->setChecked(true);
        button->setEnabled(table.count(kind) > 0);
    }
    setButton(m_all, tr("%1 read", "a number of rows").arg(QLocale().toString(read)));
}

std::optional<RowOutcome::Kind> FateBar::fate() const
{
    for (const auto &[kind, button] : m_buttons) {
        if (button->isChecked())
            return kind;
    }
    return std::nullopt;
}

} // namespace tongbao
