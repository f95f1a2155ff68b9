#include "db/domain/figurerules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Rules {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Rules)
};

QString metricName(const Metric &metric)
{
    return metric.nameEn.isEmpty() ? metric.code : metric.nameEn;
}

QString unitMessage(const Metric &metric)
{
    switch (metric.unit) {
    case UnitKind::Percent:
        return Rules::tr("\"%1\" is measured in percent. Enter \"percent\" as the unit, or leave it empty.")
            .arg(metricName(metric));
    case UnitKind::Count:
        return Rules::tr("\"%1\" is a count. Enter \"count\" as the unit, or leave it empty.")
            .arg(metricName(metric));
    case UnitKind::Money:
        return Rules::tr("\"%1\" is an amount of money. Enter its currency as the unit, such as CNY or USD.")
            .arg(metricName(metric));
    case UnitKind::Points:
    case UnitKind::Index:
        break; // no metric is published in them
    }
    Q_UNREACHABLE();
}

QString tooHighMessage(const Metric &metric, const QString &highest)
{
    if (metric.family == Family::Share)
        return Rules::tr("A share cannot be above %1 %.").arg(highest);
    if (metric.family == Family::Penetration)
        return Rules::tr("A penetration cannot be above %1 %.").arg(highest);
    return Rules::tr("\"%1\" cannot be above %2.").arg(metricName(metric), highest);
}

QString tooLowMessage(const Metric &metric, const QString &lowest)
{
    if (metric.family == Family::Share)
        return Rules::tr("A share cannot be below %1 %.").arg(lowest);
    if (metric.family == Family::Penetration)
        return Rules::tr("A penetration cannot be below %1 %.").arg(lowest);
    return Rules::tr("\"%1\" cannot be below %2.").arg(metricName(metric), lowest);
}

void checkLimits(
    const QString &field, const std::optional<Number> &number, const Metric &metric, QList<Problem> &problems)
{
    if (!number)
        return;
    const double lowest = metric.lowest ? metric.lowest->value() : 0;
    if (number->value() < lowest)
        problems.append({field, tooLowMessage(metric, metric.lowest ? metric.lowest->text() : u"0"_s)});
    const bool isPercent = metric.unit == UnitKind::Percent;
    if (!metric.highest && !isPercent)
        return;
    const double highest = metric.highest ? metric.highest->value() : 100;
    if (number->value() > highest)
        problems.append({field, tooHighMessage(metric, metric.highest ? metric.highest->text() : u"100"_s)});
}

void checkRange(const Figure &figure, QList<Problem> &problems)
{
    const bool hasRange = figure.low || figure.high;
    if (!figure.value && !hasRange)
        problems.append(
            {u"value"_s, Rules::tr("The figure is missing. Enter a value, or a low and a high end.")});
    if (figure.low && !figure.high)
        problems.append({u"high"_s, Rules::tr("The range has no high end. Enter it, or clear the low end.")});
    if (figure.high && !figure.low)
        problems.append({u"low"_s, Rules::tr("The range has no low end. Enter it, or clear the high end.")});
    const bool isOver = figure.qualifier == Qualifier::Over;
    if (hasRange && (isOver || figure.qualifier == Qualifier::Under)) {
        problems.append({u"qualifier"_s,
            Rules::tr("A range says its own bounds. Choose \"exact\" or \"about\", or clear the range.")});
    }
    if (!figure.low || !figure.high)
        return;
    if (figure.low->value() > figure.high->value()) {
        problems.append({u"low"_s,
            Rules::tr("The low end %1 is above the high end %2. Correct one of them.")
                .arg(figure.low->text(), figure.high->text())});
    } else if (figure.value
        && (figure.value->value() < figure.low->value() || figure.value->value() > figure.high->value())) {
        problems.append({u"value"_s,
            Rules::tr("The value %1 is outside its range %2 to %3. Correct the value or the range.")
                .arg(figure.value->text(), figure.low->text(), figure.high->text())});
    }
}

} // namespace

QList<Problem> figureProblems(const Figure &figure, const Metric *metric)
{
    QList<Problem> problems;
    checkRange(figure, problems);
    if (!metric)
        return problems;
    if (figure.unit.kind() != metric->unit) {
        problems.append({u"unit"_s, unitMessage(*metric)});
        return problems;
    }
    checkLimits(u"value"_s, figure.value, *metric, problems);
    checkLimits(u"low"_s, figure.low, *metric, problems);
    checkLimits(u"high"_s, figure.high, *metric, problems);
    return problems;
}

QString textProblem(const QString &text, Lines lines)
{
    if (!text.isValidUtf16())
        return Rules::tr("The text holds half a character. Delete it and type it again.");
    const auto isRefused = [lines](QChar c) {
        // SQLite takes a byte order mark at the start of a text for its encoding, and drops it.
        const bool isByteOrderMark = c == QChar::ByteOrderMark || c == QChar::ByteOrderSwapped;
        return isByteOrderMark
            || (c.category() == QChar::Other_Control && !(lines == Lines::Many && c == u'\n'));
    };
    const auto found = std::find_if(text.begin(), text.end(), isRefused);
    if (found == text.end())
        return {};
    if (*found == u'\n')
        return Rules::tr("The text has a line break. Write it in one line.");
    if (*found == u'\t')
        return Rules::tr("The text has a tab. Use a space instead.");
    const QString code = QString::number(found->unicode(), 16).toUpper().rightJustified(4, u'0');
    return Rules::tr("The text has an invisible control character (U+%1). Delete it.").arg(code);
}

} // namespace tongbao
