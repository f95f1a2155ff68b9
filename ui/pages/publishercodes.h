#pragma once

#include <QString>

namespace tongbao {

// Codes of choices that are no name of a publisher.
inline const QString leadingCode = QStringLiteral(u"\u0001leading");
inline const QString preferredCode = QStringLiteral(u"\u0001preferred");
inline const QString eachCode = QStringLiteral(u"\u0001each");
inline const QString severalCode = QStringLiteral(u"\u0001several");

} // namespace tongbao
