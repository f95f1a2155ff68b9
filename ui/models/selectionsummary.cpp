#include "ui/models/selectionsummary.h"

#include "db/domain/figuretext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace tongbao {

namespace {

struct SummaryText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::SelectionSummary)
};

template <typename Part>
bool isSame(const QList<SelectedFigure> &figures, const Part &part)
{
    return std::all_of(figures.begin(), figures.end(),
        [&](const SelectedFigure &one) { return part(one) == part(figures.first()); });
}

bool isOfOnePeriodLength(const QList<SelectedFigure> &figures)
{
    return isSame(figures, [](const SelectedFigure &one) { return one.key.period.granularity(); });
}

bool hasMean(const QList<SelectedFigure> &figures, const Metric &metric)
{
    const bool isSingle = std::all_of(figures.begin(), figures.end(), [](const SelectedFigure &one) {
        const Qualifier qualifier = one.figure.qualifier;
        return one.figure.value && qualifier != Qualifier::Over && qualifier != Qualifier::Under;
    });
    return isSingle && isSame(figures, [](const SelectedFigure &one) { return one.key.metric; })
        && isSame(figures, [](const SelectedFigure &one) { return one.figure.unit.code(); })
        && (metric.nature != Nature::Flow || isOfOnePeriodLength(figures));
}

bool hasSum(const QList<SelectedFigure> &figures, const Metric &metric)
{
    QSet<Period> periods;
    for (const SelectedFigure &one : figures)
        periods.insert(one.key.period);
    return figures.first().addsUp && metric.nature == Nature::Flow && periods.size() == figures.size()
        && isOfOnePeriodLength(figures)
        && isSame(figures, [](const SelectedFigure &one) { return one.key.subject; })
        && isSame(figures, [](const SelectedFigure &one) { return one.key.region; });
}

// Three digits say enough of a mean, unless the figures themselves have more; zeros at the end say nothing.
int meanPrecision(double mean, int finest)
{
    const int three = mean == 0 ? finest : 2 - static_cast<int>(std::floor(std::log10(std::abs(mean))));
    int decimals = std::clamp(std::max(finest, three), -18, 15);
    const std::optional<Number> exact = Number::fromValue(mean, decimals);
    while (exact && decimals > finest) {
        const std::optional<Number> shorter = Number::fromValue(mean, decimals - 1);
        if (!shorter || shorter->value() != exact->value())
            break;
        --decimals;
    }
    return decimals;
}

// A figure made of the selected ones: about when one of them is.
QString madeText(const QList<SelectedFigure> &figures, double value, int decimals, Language language)
{
    Figure made;
    made.unit = figures.first().figure.unit;
    made.value = Number::fromValue(value, decimals);
    const bool isAbout = std::any_of(figures.begin(), figures.end(),
        [](const SelectedFigure &one) { return one.figure.qualifier == Qualifier::About; });
    made.qualifier = isAbout ? Qualifier::About : Qualifier::Exact;
    return made.value ? figureText(made, language) : QString();
}

// A published one, without the range that stands beside it.
QString singleText(Figure figure, Language language)
{
    figure.low.reset();
    figure.high.reset();
    return figureText(figure, language);
}

} // namespace

QString selectionSummary(const QList<SelectedFigure> &figures, const Catalog &catalog, Language language)
{
    if (figures.isEmpty())
        return {};
    const QString count = QLocale().toString(figures.size());
    const Metric *metric = catalog.metric(figures.first().key.metric);
    if (figures.size() == 1 || !metric || !hasMean(figures, *metric))
        return SummaryText::tr("%1 selected").arg(count);

    double sum = 0;
    int finest = -18;
    for (const SelectedFigure &one : figures) {
        sum += one.figure.value->value();
        finest = std::max(finest, one.figure.value->knownDecimals());
    }
    const double middle = sum / static_cast<double>(figures.size());
    const QString mean = madeText(figures, middle, meanPrecision(middle, finest), language);
    const auto [least, most] = std::minmax_element(
        figures.begin(), figures.end(), [](const SelectedFigure &a, const SelectedFigure &b) {
            return a.figure.value->value() < b.figure.value->value();
        });
    const QString min = singleText(least->figure, language);
    const QString max = singleText(most->figure, language);
    if (!hasSum(figures, *metric))
        return SummaryText::tr("%1 selected, mean %2, min %3, max %4").arg(count, mean, min, max);
    return SummaryText::tr("%1 selected, sum %2, mean %3, min %4, max %5")
        .arg(count, madeText(figures, sum, finest, language), mean, min, max);
}

} // namespace tongbao
