#include "ui/models/celltext.h"

#include "db/domain/periodtext.h"
#include "db/domain/transformtext.h"
#include "ui/models/tablemodel.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct CellText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::CellText)
};

QString withStatus(const QString &text, Status status)
{
    switch (status) {
    case Status::Actual:
        return text;
    case Status::Estimate:
        return CellText::tr("%1 (estimate)").arg(text);
    case Status::Forecast:
        return CellText::tr("%1 (forecast)").arg(text);
    }
    Q_UNREACHABLE();
}

int rankOf(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Percent:
        return 0;
    case UnitKind::Count:
        return 1;
    case UnitKind::Money:
        return 2;
    case UnitKind::Points:
        return 3;
    case UnitKind::Index:
        return 4;
    }
    Q_UNREACHABLE();
}

} // namespace

QString valueText(const Figure &figure, Language language, Scale scale)
{
    if (!figure.value)
        return {};
    Figure single = figure;
    single.low.reset();
    single.high.reset();
    return withStatus(figureText(single, language, scale), figure.status);
}

QString rangeText(const Figure &figure, Language language, Scale scale)
{
    if (!figure.low || !figure.high)
        return {};
    Figure range = figure;
    range.value.reset();
    if (figure.value)
        range.qualifier = Qualifier::Exact;
    const QString text = figureText(range, language, scale);
    return figure.value ? text : withStatus(text, figure.status);
}

QString changeText(double change, int decimals, const Unit &unit, Language language, Scale scale)
{
    Figure size;
    size.unit = unit;
    size.value = Number::fromValue(std::abs(change), decimals);
    if (!size.value)
        return {};
    // Percentage points: the difference of two percents is no percent.
    const bool isBare = unit.kind() == UnitKind::Percent || unit.kind() == UnitKind::Index;
    const QString text
        = isBare ? numberText(*size.value, Scale::One, language) : figureText(size, language, scale);
    if (size.value->value() == 0)
        return text;
    return (change < 0 ? u"−"_s : u"+"_s) + text;
}

QString statusText(Status status)
{
    switch (status) {
    case Status::Actual:
        return CellText::tr("actual");
    case Status::Estimate:
        return CellText::tr("estimate");
    case Status::Forecast:
        return CellText::tr("forecast");
    }
    Q_UNREACHABLE();
}

QString qualifierText(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Exact:
        return CellText::tr("exact");
    case Qualifier::About:
        return CellText::tr("about");
    case Qualifier::Over:
        return CellText::tr("over");
    case Qualifier::Under:
        return CellText::tr("under");
    }
    Q_UNREACHABLE();
}

QString sourceTitle(const Source &source, Language language)
{
    return source.title.isEmpty() ? displayName(source, language) : source.title;
}

QString pointToolTip(const SeriesPoint &point, const Transform &transform, Language language)
{
    QStringList lines;
    if (const QString basis = basisText(point, transform, language); !basis.isEmpty()) {
        lines.append(basis);
    } else if (point.rate) {
        const ExchangeRate &rate = *point.rate;
        lines.append(CellText::tr("Published as %1").arg(figureText(point.observation.figure, language)));
        lines.append(CellText::tr("Converted at %1 %2 per %3, the average of %4")
                         .arg(rate.rate.text(), rate.quote, rate.base, periodText(rate.period, language)));
    }
    if (!point.observation.note.isEmpty())
        lines.append(point.observation.note);
    return lines.join(u'\n');
}

int decimalsOf(const Figure &figure)
{
    int decimals = -18;
    for (const std::optional<Number> &part : {figure.value, figure.low, figure.high}) {
        if (part)
            decimals = std::max(decimals, part->decimals());
    }
    return decimals;
}

std::weak_ordering comparedFigures(const Figure &a, const Figure &b)
{
    const int rankA = rankOf(a.unit.kind());
    const int rankB = rankOf(b.unit.kind());
    if (rankA != rankB)
        return rankA <=> rankB;
    if (const int order = a.unit.code().compare(b.unit.code()); order != 0)
        return order <=> 0;
    const auto start
        = [](const Figure &figure) { return figure.value ? figure.value->value() : figure.lowest(); };
    if (const std::weak_ordering order = comparedNumbers(start(a), start(b)); !std::is_eq(order))
        return order;
    return comparedNumbers(a.highest(), b.highest());
}

} // namespace tongbao
