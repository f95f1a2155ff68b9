#include "ui/windowstatusbar.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tongbao {

WindowStatusBar::WindowStatusBar(QWidget *parent)
    : QStatusBar(parent)
    , m_file(addLabel(u"fileLabel"_s))
    , m_count(addLabel(u"countLabel"_s))
    , m_state(addLabel(u"stateLabel"_s))
    , m_selection(addLabel(u"selectionLabel"_s))
{
    for (QLabel *label : {m_file, m_count, m_state})
        addWidget(label);
    addPermanentWidget(m_selection);
    setSizeGripEnabled(false);
}

void WindowStatusBar::setStatus(const WindowStatus &status)
{
    m_file->setText(QFileInfo(status.path).fileName());
    m_file->setToolTip(QDir::toNativeSeparators(status.path));
    m_file->setAccessibleName(tr("File"));
    const QLocale locale;
    const QString figures = status.shownFigures == status.allFigures
        ? tr("%1 data points").arg(locale.toString(status.allFigures))
        : tr("%1 of %2 data points", "shown of all")
              .arg(locale.toString(status.shownFigures), locale.toString(status.allFigures));
    m_count->setText(status.count.isEmpty() ? figures : status.count);
    m_count->setAccessibleName(tr("Number of data points"));
    m_state->setText(status.isReadOnly ? tr("Read-only")
            : status.isModified        ? tr("Unsaved changes")
                                       : tr("All changes saved"));
    m_state->setAccessibleName(tr("State"));
    m_selection->setText(status.selection);
    m_selection->setAccessibleName(tr("Selection"));
}

QLabel *WindowStatusBar::addLabel(const QString &name)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace tongbao
