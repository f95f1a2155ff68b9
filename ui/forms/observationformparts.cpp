#include "ui/forms/observationformparts.h"

#include "ui/common/theme.h"
#include "ui/forms/fittingscrollarea.h"
#include "ui/forms/historypanel.h"
#include "ui/forms/observationfields.h"

#include <QFrame>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tongbao {

ObservationFormParts::ObservationFormParts(QWidget *form)
    : ObservationFormParts(form, new ObservationFields)
{
}

ObservationFormParts::ObservationFormParts(QWidget *form, ObservationFields *editors)
    : FormFrame(form, editors)
    , fields(editors)
    , line(new QFrame(form))
    , history(new HistoryPanel)
    , historyArea(new FittingScrollArea(history, form))
{
    historyArea->setObjectName(u"historyArea"_s);
    line->setObjectName(u"historyLine"_s);
    setLook(line, Look::Line);
    foot()->addWidget(line);
    addBelow(historyArea);
    setTabOrderAfter(fields->lastEditor());
}

} // namespace tongbao
