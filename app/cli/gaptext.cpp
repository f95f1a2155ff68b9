#include "app/cli/gaptext.h"

#include "app/cli/clitext.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tongbao {

void sayGaps(Console &console, const QList<SeriesGap> &gaps)
{
    for (const SeriesGap &gap : gaps)
        say(console, Cli::tr("Not drawn: %1 %2. %3").arg(gap.subject, gap.period.key(), gap.reason));
}

QJsonArray gapsJson(const QList<SeriesGap> &gaps)
{
    QJsonArray list;
    for (const SeriesGap &gap : gaps) {
        list.append(QJsonObject{
            {u"subject"_s, gap.subject}, {u"period"_s, gap.period.key()}, {u"reason"_s, gap.reason}});
    }
    return list;
}

} // namespace tongbao
