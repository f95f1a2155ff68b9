#include "db/domain/builtincodes.h"

#include "db/domain/overview.h"

namespace tongbao {

QStringList builtInCodes(Table table)
{
    QList<View> views = builtInViews();
    for (const Headline &headline : headlines())
        views.append(headline.view);
    QStringList codes;
    for (const View &view : std::as_const(views)) {
        if (table == Table::Metrics)
            codes += view.query.metrics;
        else if (table == Table::Subjects)
            codes += view.query.subjects;
    }
    codes.removeDuplicates();
    return codes;
}

} // namespace tongbao
