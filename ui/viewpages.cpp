#include "ui/viewpages.h"

#include "ui/pages/chartpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/partnershippage.h"

namespace tongbao {

IconName iconOf(ViewKind kind)
{
    switch (kind) {
    case ViewKind::Share:
        return IconName::Share;
    case ViewKind::Penetration:
        return IconName::Penetration;
    case ViewKind::Volume:
        return IconName::Volume;
    case ViewKind::Users:
        return IconName::Users;
    case ViewKind::Count:
        return IconName::Count;
    case ViewKind::Concentration:
        return IconName::Concentration;
    case ViewKind::Publishers:
        return IconName::Publishers;
    case ViewKind::Partnerships:
        return IconName::Partnerships;
    case ViewKind::Overview:
        return IconName::Overview;
    }
    Q_UNREACHABLE();
}

Page *newPage(Repository &repository, const View &view)
{
    if (view.kind == ViewKind::Partnerships)
        return new PartnershipPage(repository, view);
    return new ChartPage(repository, view);
}

void setViewOf(Page *page, const View &view)
{
    if (auto *chart = qobject_cast<ChartPage *>(page))
        chart->setView(view);
    else if (auto *matrix = qobject_cast<PartnershipPage *>(page))
        matrix->setView(view);
    else if (auto *overview = qobject_cast<OverviewPage *>(page))
        overview->setView(view);
}

} // namespace tongbao
