#include "db/store/changenotice.h"

#include "db/store/editimage.h"

#include <QSet>

namespace tongbao {

namespace {

// Beyond this, listeners are quicker reading everything anew.
constexpr qsizetype mostNamed = 1000;

} // namespace

ChangeNotice noticeOf(const QList<AnyChange> &changes, bool hasManyFigures)
{
    ChangeNotice notice;
    QSet<ObservationKey> seen;
    for (const AnyChange &change : changes) {
        if (!notice.tables.contains(tableOf(change)))
            notice.tables.append(tableOf(change));
        const auto *figure = std::get_if<Change<Observation>>(&change);
        if (!figure)
            continue;
        for (const auto &side : {figure->before, figure->after}) {
            if (!side || seen.contains(side->key))
                continue;
            seen.insert(side->key);
            notice.observations.append(side->key);
        }
    }
    if (hasManyFigures && !notice.tables.contains(Table::Observations))
        notice.tables.append(Table::Observations);
    if (hasManyFigures || notice.observations.size() > mostNamed) {
        notice.everything = true;
        notice.observations.clear();
    }
    return notice;
}

ChangeNotice noticeOfEverything()
{
    return {{Table::Metrics, Table::Subjects, Table::Sources, Table::Observations, Table::Partnerships,
                Table::ExchangeRates, Table::Events, Table::Publishers, Table::Views},
        {}, true};
}

} // namespace tongbao
