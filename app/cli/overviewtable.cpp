#include "app/cli/overviewtable.h"

#include "app/cli/jsonoutput.h"
#include "db/exchange/tablewriter.h"

using namespace Qt::StringLiterals;

namespace tongbao {

QString overviewTableCsv(const ChartSpec &overview)
{
    const DrawnFigures &figures = overview.record.figures;
    return QString::fromUtf8(csvText(figures.columns, figures.rows));
}

// Cells that a chart has no column for are left out.
QJsonObject overviewTableJson(const ChartSpec &overview)
{
    const DrawnFigures &figures = overview.record.figures;
    QJsonArray rows;
    for (const QStringList &row : figures.rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (!row.at(i).isEmpty())
                object.insert(figures.columns.at(i), row.at(i));
        }
        rows.append(object);
    }
    return {{u"view"_s, overview.record.view.name}, {u"figures"_s, rows}};
}

} // namespace tongbao
