#include "ui/forms/historytext.h"

#include "db/domain/figuredistance.h"
#include "db/domain/figuretext.h"
#include "db/domain/periodtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct History {
    Q_DECLARE_TR_FUNCTIONS(tongbao::FigureHistory)
};

QString whenText(const QDateTime &madeAt, const QDate &today, Language language)
{
    const QDateTime local = madeAt.toLocalTime();
    const QString time = local.toString(u"HH:mm"_s);
    if (local.date() == today)
        return History::tr("Today %1").arg(time);
    if (local.date().addDays(1) == today)
        return History::tr("Yesterday %1").arg(time);
    const QLocale locale(language == Language::Chinese ? QLocale::Chinese : QLocale::English);
    const bool isThisYear = local.date().year() == today.year();
    if (language == Language::Chinese)
        return locale.toString(local.date(), isThisYear ? u"M月d日"_s : u"yyyy年M月d日"_s);
    return locale.toString(local.date(), isThisYear ? u"d MMM"_s : u"d MMM yyyy"_s);
}

QString changeText(const Observation &before, const Observation &after, Language language)
{
    QStringList parts;
    const auto fromTo = [](const QString &from, const QString &to) { return u"%1 → %2"_s.arg(from, to); };
    if (before.key.metric != after.key.metric)
        parts.append(History::tr("another metric"));
    if (before.key.subject != after.key.subject)
        parts.append(fromTo(before.key.subject, after.key.subject));
    if (before.key.region != after.key.region)
        parts.append(fromTo(before.key.region, after.key.region));
    if (before.key.period != after.key.period) {
        parts.append(fromTo(periodText(before.key.period, language), periodText(after.key.period, language)));
    }
    const QString figureBefore = figureText(before.figure, language);
    const QString figureAfter = figureText(after.figure, language);
    if (figureBefore != figureAfter)
        parts.append(fromTo(figureBefore, figureAfter));
    if (before.figure.status != after.figure.status)
        parts.append(History::tr("another status"));
    if (before.key.source != after.key.source)
        parts.append(History::tr("another source"));
    if (before.note != after.note)
        parts.append(History::tr("another note"));
    // What a figure's text rounds away.
    if (parts.isEmpty())
        parts.append(History::tr("changed"));
    return parts.join(u", "_s);
}

QString whatText(const FigureStep &step, Language language)
{
    const int rows = static_cast<int>(std::min<qint64>(step.entry.rows, 1000000000));
    if (step.entry.kind == EditKind::Starter)
        return History::tr("starter data");
    if (step.before && step.after)
        return changeText(*step.before, *step.after, language);
    if (step.entry.kind == EditKind::Import)
        return History::tr("imported with %n row(s)", nullptr, rows);
    if (step.after)
        return History::tr("added, %1").arg(figureText(step.after->figure, language));
    return History::tr("deleted");
}

QString withDistance(const QString &text, const Figure &other, const Figure &figure)
{
    const QString distance = distanceText(other, figure);
    return distance.isEmpty() ? text : u"%1 (%2)"_s.arg(text, distance);
}

} // namespace

QString historyLine(const FigureStep &step, const QDate &today, Language language)
{
    const QString line
        = u"%1 · %2"_s.arg(whenText(step.entry.madeAt, today, language), whatText(step, language));
    //: %1 is a line of a figure's history
    return step.entry.undone ? History::tr("%1 (undone)").arg(line) : line;
}

QString otherFigureText(
    const Observation &other, const Figure &figure, const Catalog &catalog, Language language)
{
    const QString publisher = catalog.publisherOf(other.key.source);
    const QString text = u"%1 %2"_s.arg(
        publisher.isEmpty() ? other.key.source : publisher, figureText(other.figure, language));
    return withDistance(text, other.figure, figure);
}

} // namespace tongbao
