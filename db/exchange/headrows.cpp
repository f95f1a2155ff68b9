#include "db/exchange/headrows.h"

#include "db/domain/figuretext.h"
#include "db/exchange/columnunit.h"
#include "db/exchange/headwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// The period that a year and a part of it make, the way round that they stand; empty when they make none.
QString joinedPeriod(const QString &group, const QString &name)
{
    for (const auto &[year, part] : {std::pair(group, name), std::pair(name, group)}) {
        QString digits = year;
        digits.remove(u"年度"_s).remove(u'年');
        for (const QString &text :
            {u"%1 %2"_s.arg(digits, part), u"%1年%2"_s.arg(digits, part), u"%2 %1"_s.arg(digits, part)}) {
            if (isDatedPeriod(year) && isDatedPeriod(text) && !isDatedPeriod(part))
                return text;
        }
    }
    return {};
}

// In a text file, and where a page leaves cells empty, a group stands over its first column only.
QStringList groupsOf(const TableRow &upper, const TableRow &lower)
{
    QStringList groups;
    QString group;
    for (qsizetype i = 0; i < std::max(upper.cells.size(), lower.cells.size()); ++i) {
        const QString above = withoutFootnotes(upper.cells.value(i).simplified());
        const QString own = withoutFootnotes(lower.cells.value(i).simplified());
        const bool isOneCell = lower.kind(i) == CellKind::Covered && above == own;
        if (!above.isEmpty())
            group = above;
        if (own.isEmpty() || isOneCell)
            group.clear();
        groups.append(group);
    }
    return groups;
}

// What the figures are called, what a column beside them holds, or what the columns of a group are: 年份 over
// 2018 and 2019 says nothing more.
QString fieldOf(const QString &text)
{
    return fieldOfHead(headParts(text).name);
}

bool isSideWord(const QString &text)
{
    const QString field = fieldOf(text);
    return !field.isEmpty() && field != u"value";
}

bool reachOver(const QStringList &groups)
{
    const auto pair = std::adjacent_find(groups.begin(), groups.end(),
        [](const QString &a, const QString &b) { return !a.isEmpty() && a == b; });
    return pair != groups.end();
}

} // namespace

QList<ColumnHead> headsOf(const TableRow &row)
{
    QList<ColumnHead> heads;
    for (const QString &cell : row.cells)
        heads.append({cell.trimmed(), withoutFootnotes(cell.trimmed()), {}});
    return heads;
}

QList<ColumnHead> headsOf(
    const TableRow &upper, const TableRow &lower, const std::function<bool(const QString &)> &isHead)
{
    const QStringList groups = groupsOf(upper, lower);
    // Over the first column there is a title, or this is no head at all.
    if (groups.isEmpty() || !groups.first().isEmpty() || !reachOver(groups))
        return {};
    QList<ColumnHead> heads;
    bool isKnown = false;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QString above = withoutFootnotes(upper.cells.value(i).simplified());
        const QString own = withoutFootnotes(lower.cells.value(i).simplified());
        ColumnHead head{own, own, groups.at(i)};
        if (own.isEmpty())
            head = {above, above, {}};
        const QString period = head.group.isEmpty() ? QString() : joinedPeriod(head.group, own);
        const bool isFigure = !isDatedPeriod(own) && readFigure(own);
        if (!head.group.isEmpty() && isFigure && period.isEmpty())
            return {};
        if (!period.isEmpty())
            head = {u"%1 %2"_s.arg(head.group, own), period, {}};
        else if (isSideWord(head.group) || isSideWord(own))
            head.group.clear();
        isKnown = isKnown || !period.isEmpty()
            || (!groups.at(i).isEmpty() && (isHead(headParts(own).name) || fieldOf(own) == u"value"));
        if (!head.group.isEmpty())
            head.text = u"%1 · %2"_s.arg(head.group, own);
        heads.append(head);
    }
    return isKnown ? heads : QList<ColumnHead>();
}

} // namespace tongbao
