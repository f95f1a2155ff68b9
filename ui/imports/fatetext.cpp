#include "ui/imports/fatetext.h"

#include "ui/imports/storedtext.h"
#include "ui/models/celltext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Fate {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Fate)
};

// "38.2%", "7–11%"; empty for what is no figure.
QString figureText(const QStringList &texts, const Catalog &catalog, Language language)
{
    const Checked<Observation> read = readObservation(observationOf(texts), catalog);
    if (!read)
        return {};
    const QString value = valueText(read.value->figure, language);
    const QString range = rangeText(read.value->figure, language);
    return value.isEmpty() || range.isEmpty() ? value + range : u"%1 (%2)"_s.arg(value, range);
}

// What a row has and what it would have, of the first column in which they differ.
QString differenceText(const RowOutcome &outcome, const Catalog &catalog, Language language)
{
    if (outcome.table == Table::Observations) {
        const QString before = figureText(outcome.before, catalog, language);
        const QString after = figureText(outcome.texts, catalog, language);
        if (before != after)
            return Fate::tr("%1 → %2", "a cell before and after").arg(before, after);
    }
    const QList<Column> &columns = formatOf(outcome.table).columns;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (outcome.before.value(i) == outcome.texts.value(i))
            continue;
        const QString title
            = outcome.table == Table::Observations ? fieldTitle(columns.at(i).name) : columns.at(i).name;
        //: %1 the title of a column, %2 and %3 what a cell says before and after
        return Fate::tr("%1: \"%2\" → \"%3\"").arg(title, outcome.before.value(i), outcome.texts.value(i));
    }
    return {};
}

QString statusPart(const RowOutcome &outcome)
{
    const QString status = outcome.texts.value(formatOf(Table::Observations).indexOf(u"status"));
    const bool isPlain = outcome.table != Table::Observations || status == statusCode(Status::Actual);
    const std::optional<Status> read = statusFromCode(status);
    return isPlain || !read ? QString() : statusText(*read);
}

} // namespace

QString fateName(RowOutcome::Kind kind)
{
    switch (kind) {
    case RowOutcome::Kind::New:
        return Fate::tr("new");
    case RowOutcome::Kind::Same:
        return Fate::tr("same");
    case RowOutcome::Kind::Replaced:
        return Fate::tr("replaced");
    case RowOutcome::Kind::Kept:
        return Fate::tr("kept");
    case RowOutcome::Kind::Rejected:
        return Fate::tr("rejected");
    }
    Q_UNREACHABLE();
}

QString fateCount(RowOutcome::Kind kind, qint64 count)
{
    //: %1 a number of rows, %2 what becomes of them
    return Fate::tr("%1 %2", "rows of a fate").arg(QLocale().toString(count), fateName(kind));
}

QColor fateColour(RowOutcome::Kind kind, Theme theme)
{
    const bool isDark = theme == Theme::Dark;
    switch (kind) {
    case RowOutcome::Kind::New:
        return isDark ? QColor(0x5c, 0xd0, 0x8a) : QColor(0x0b, 0x7a, 0x3e);
    case RowOutcome::Kind::Replaced:
    case RowOutcome::Kind::Kept:
        return isDark ? QColor(0xf0, 0xa8, 0x4e) : QColor(0xa8, 0x4a, 0x08);
    case RowOutcome::Kind::Rejected:
        return themeColours(theme).danger;
    case RowOutcome::Kind::Same:
        return themeColours(theme).mutedText;
    }
    Q_UNREACHABLE();
}

QIcon fateIcon(RowOutcome::Kind kind, Theme theme)
{
    constexpr int size = 30; // drawn smaller, and sharp on any screen
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fateColour(kind, theme));
    painter.drawEllipse(pixmap.rect());
    painter.end();
    QIcon icon;
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected, QIcon::Active})
        icon.addPixmap(pixmap, mode);
    return icon;
}

QString fateText(const RowOutcome &outcome, const Catalog &catalog, Language language)
{
    const QString status = statusPart(outcome);
    switch (outcome.kind) {
    case RowOutcome::Kind::New:
        return status.isEmpty() ? Fate::tr("new") : Fate::tr("new, %1", "estimate or forecast").arg(status);
    case RowOutcome::Kind::Same:
        return Fate::tr("the same is there already");
    case RowOutcome::Kind::Replaced:
        return Fate::tr("replaces %1").arg(differenceText(outcome, catalog, language));
    case RowOutcome::Kind::Kept:
        return Fate::tr("not taken, what is there stays: %1").arg(differenceText(outcome, catalog, language));
    case RowOutcome::Kind::Rejected: {
        QStringList reasons;
        for (const Problem &problem : outcome.problems)
            reasons.append(windowMessage(problem.message));
        return reasons.join(u' ');
    }
    }
    Q_UNREACHABLE();
}

QString fieldTitle(const QString &field)
{
    static const QHash<QString, const char *> titles{
        {u"metric"_s, QT_TRANSLATE_NOOP("tongbao::Fate", "Metric")},
        {u"subject"_s, QT_TRANSLATE_NOOP("tongbao::Fate", "App or company")},
        {u"region"_s, QT_TRANSLATE_NOOP("tongbao::Fate", "Region")},
        {u"period"_s, QT_TRANSLATE_NOOP("tongbao::Fate", "Period")},
        {u"value"_s, QT_TRANSLATE_NOOP("tongbao::Fate", "Value")},
        {u"low"_s, QT_TRANSLATE_NOOP("tongbao::Fate", "Low")},
        {u"high"_s, QT_TRANSLATE_NOOP("tongbao::Fate", "High")},
        {u"qualifier"_s, QT_TRANSLATE_NOOP("tongbao::Fate", "Qualifier")},
        {u"status"_s, QT_TRANSLATE_NOOP("tongbao::Fate", "Status")},
        {u"unit"_s, QT_TRANSLATE_NOOP("tongbao::Fate", "Unit")},
        {u"source"_s, QT_TRANSLATE_NOOP("tongbao::Fate", "Source")},
        {u"note"_s, QT_TRANSLATE_NOOP("tongbao::Fate", "Note")},
        {u"year"_s, QT_TRANSLATE_NOOP("tongbao::Fate", "Year")},
        {u"range"_s, QT_TRANSLATE_NOOP("tongbao::Fate", "Low–high")},
        {u"publisher"_s, QT_TRANSLATE_NOOP("tongbao::Fate", "Publisher")},
        {QString(), QT_TRANSLATE_NOOP("tongbao::Fate", "not used")}};
    const char *title = titles.value(field);
    return title ? Fate::tr(title) : field;
}

QString windowMessage(const QString &message)
{
    static const QRegularExpression option(u"\\s*[(（]--[^)）]*[)）]"_s);
    QString text = message;
    return text.remove(option);
}

} // namespace tongbao
