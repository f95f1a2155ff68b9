#pragma once

#include <QString>
#include <QTextDocument>

namespace tongbao {

// A tool tip that shows a text as it is. Qt reads markup in tool tips, and a name that a person gave is none.
inline QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()) : text;
}

} // namespace tongbao
