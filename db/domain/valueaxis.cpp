#include "db/domain/valueaxis.h"

#include "db/domain/chartdata.h"
#include "db/domain/chartproblems.h"
#include "db/domain/figuretext.h"
#include "db/domain/periodtext.h"

#include <QCoreApplication>

namespace tongbao {

namespace {

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Chart)
};

Error invalid(const QString &message)
{
    return {message, {}, ErrorKind::Invalid};
}

QString figureName(const Series &series, const SeriesPoint &point, const Catalog &catalog)
{
    const Subject *subject = catalog.subject(series.subject);
    return (subject ? shortName(*subject, messageLanguage()) : series.subject) + QStringLiteral(", ")
        + periodText(point.period, messageLanguage());
}

// The first figure that has no logarithm; empty when all have one.
QString nonPositive(const ChartData &data, const Catalog &catalog)
{
    for (const Series &series : data.series) {
        for (const SeriesPoint &point : series.points) {
            if (point.figure.lowest() <= 0)
                return figureName(series, point, catalog);
        }
    }
    return {};
}

Result<Done> checkLogarithm(const ChartData &data, const Catalog &catalog)
{
    const ValueAxis &axis = data.view.axis;
    if (startsAtZero(data.view.mark)) {
        return invalid(
            ChartText::tr("Columns, bars and areas start at zero, and a logarithmic axis has no zero. Draw "
                          "lines, or leave the axis linear."));
    }
    for (const std::optional<Number> &limit : {axis.low, axis.high}) {
        if (limit && limit->value() <= 0) {
            return invalid(ChartText::tr("A logarithmic axis cannot reach %1: it has only values above zero.")
                               .arg(limit->text()));
        }
    }
    if (const QString figure = nonPositive(data, catalog); !figure.isEmpty()) {
        return invalid(
            ChartText::tr("A logarithmic axis has only values above zero, and one figure is not (%1). Leave "
                          "the axis linear.")
                .arg(figure));
    }
    return Done{};
}

} // namespace

bool startsAtZero(Mark mark)
{
    switch (mark) {
    case Mark::Area100:
    case Mark::Column:
    case Mark::Bar:
        return true;
    case Mark::Automatic:
    case Mark::Line:
    case Mark::Dumbbell:
    case Mark::Matrix:
    case Mark::Slope:
    case Mark::Multiples:
        break;
    }
    return false;
}

Result<Number> readAxisLimit(const QString &text)
{
    if (const std::optional<Number> plain = Number::fromText(text.trimmed()))
        return *plain;
    const FigureReading reading = readFigure(text);
    if (!reading)
        return invalid(reading.message);
    if (!reading.value || reading.low || reading.high
        || reading.qualifier.value_or(Qualifier::Exact) != Qualifier::Exact)
        return invalid(
            ChartText::tr("\"%1\" is not one number. Write it like 40 or 9.04 trillion.").arg(text));
    return *reading.value;
}

Result<Done> checkAxis(const ChartData &data, const Catalog &catalog)
{
    const ValueAxis &axis = data.view.axis;
    if (axis.low && axis.high && axis.low->value() >= axis.high->value()) {
        return invalid(ChartText::tr("The axis would end (%1) before it starts (%2). Swap the two.")
                           .arg(axis.high->text(), axis.low->text()));
    }
    if (axis.isLogarithmic)
        return checkLogarithm(data, catalog);
    if (data.view.mark == Mark::Area100 && !axis.isAutomatic())
        return invalid(ChartText::tr(
            "Areas that add up to 100 % run from 0 to 100 %. Leave out the limits of the axis."));
    const bool leavesOutZero = (axis.low && axis.low->value() > 0) || (axis.high && axis.high->value() < 0);
    if (startsAtZero(data.view.mark) && leavesOutZero) {
        return invalid(
            ChartText::tr("Columns and bars start at zero, so the axis must reach it. Draw lines, or widen "
                          "the limits."));
    }
    return Done{};
}

} // namespace tongbao
