#include "ui/openedtext.h"

#include <QCoreApplication>

namespace tongbao {

namespace {

struct OpenedText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::OpenedText)
};

QString nameOf(const FigureChange &change)
{
    const QString figure
        = OpenedText::tr("%1, %2", "subject and period of a figure").arg(change.name, change.period);
    if (change.before.isEmpty())
        return OpenedText::tr("%1: %2 is new").arg(figure, change.after);
    if (change.after.isEmpty())
        return OpenedText::tr("%1: %2 is not drawn any more").arg(figure, change.before);
    return OpenedText::tr("%1: %2 → %3").arg(figure, change.before, change.after);
}

} // namespace

QString openedText(
    const ChartRecord &then, const ChartRecord &now, const QString &fileName, Language language)
{
    const auto count = static_cast<int>(then.figures.rows.size());
    if (now.isEmpty())
        return OpenedText::tr(
            "The view of \"%1\" is open. This file has none of its %n figures.", nullptr, count)
            .arg(fileName);
    const QList<FigureChange> changes = changesSince(then, now, language);
    if (changes.isEmpty()) {
        return OpenedText::tr(
            "The view of \"%1\" is open. Its %n figures are still the same.", nullptr, count)
            .arg(fileName);
    }
    const auto changed = static_cast<int>(changes.size());
    if (changed == 1) {
        return OpenedText::tr("The view of \"%1\" is open. One figure has changed since it was exported: %2.")
            .arg(fileName, nameOf(changes.first()));
    }
    return OpenedText::tr(
        "The view of \"%1\" is open. %n figures have changed since it was exported; the first "
        "is %2.",
        nullptr, changed)
        .arg(fileName, nameOf(changes.first()));
}

} // namespace tongbao
