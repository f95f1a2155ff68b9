#pragma once

#include <QString>

class QWidget;

namespace tongbao {

// Lets screen readers know every ChartView as a chart with a title, a summary and, as its value, the figure
// under the cursor. May be called again.
void makeChartsAccessible();
// Tells them that this is the figure under the cursor now.
void announceFigure(QWidget *chart, const QString &figure);

} // namespace tongbao
