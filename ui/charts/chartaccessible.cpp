#include "ui/charts/chartaccessible.h"

#include "ui/charts/chartview.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace tongbao {

namespace {

class ChartAccessible final : public QAccessibleWidget {
public:
    explicit ChartAccessible(ChartView *view)
        : QAccessibleWidget(view, QAccessible::Chart)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const auto *view = qobject_cast<const ChartView *>(object());
        if (!view)
            return {};
        const QString figure = view->cursorText();
        if (kind == QAccessible::Value)
            return figure;
        // Readers say a new name aloud; few of them look at the value of a chart.
        if (kind == QAccessible::Name && !figure.isEmpty())
            return figure;
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *chartInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

} // namespace

void makeChartsAccessible()
{
    // Qt keeps every factory only once.
    QAccessible::installFactory(chartInterface);
}

void announceFigure(QWidget *chart, const QString &figure)
{
    QAccessibleEvent name(chart, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&name);
    QAccessibleValueChangeEvent value(chart, figure);
    QAccessible::updateAccessibility(&value);
}

} // namespace tongbao
