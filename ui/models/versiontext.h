#pragma once

#include <QString>

namespace tongbao {

// What is asked when somebody else has changed the same thing meanwhile, translated.

// "Alipay 2018 Q4, 53.78% has been changed meanwhile. Which version is to be kept?"
QString changedMeanwhileQuestion(const QString &name);
// "Value: 38.5%"; a dash for nothing.
QString versionLine(const QString &field, const QString &text);

} // namespace tongbao
