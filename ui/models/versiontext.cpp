#include "ui/models/versiontext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Versions)
};

} // namespace

QString changedMeanwhileQuestion(const QString &name)
{
    return Texts::tr("%1 has been changed meanwhile. Which version is to be kept?").arg(name);
}

QString versionLine(const QString &field, const QString &text)
{
    //: %1 is a column or field, %2 what it says
    return Texts::tr("%1: %2").arg(field, text.isEmpty() ? u"–"_s : text);
}

} // namespace tongbao
