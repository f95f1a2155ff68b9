#include "ui/common/discarding.h"

#include "ui/common/prompter.h"

#include <QCoreApplication>

namespace tongbao {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Discarding)
};

} // namespace

bool confirmsDiscarding(Prompter &prompter)
{
    return prompter.confirm(Texts::tr("Discard everything that was typed here?"), Texts::tr("Discard"));
}

} // namespace tongbao
