#include "ui/forms/sourcedialog.h"

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr qsizetype longestName = 40;

// "US Federal Reserve" -> "us-federal-reserve"; what a code cannot hold is left out.
QString slug(const QString &text)
{
    QString result;
    const QString plain = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : plain) {
        const bool isKept = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isKept)
            result.append(c);
        else if (!result.isEmpty() && !result.endsWith(u'-') && !c.isMark())
            result.append(u'-');
    }
    result.truncate(longestName);
    while (result.endsWith(u'-'))
        result.chop(1);
    return result;
}

} // namespace

QString suggestedSourceCode(
    const QString &publisher, const std::optional<Period> &publishedOn, const Catalog &catalog)
{
    QString stem = slug(publisher);
    if (stem.isEmpty())
        stem = u"source"_s;
    if (publishedOn)
        stem += u'-' + publishedOn->key().toLower();
    QString code = stem;
    for (int number = 2; catalog.source(code); ++number)
        code = u"%1-%2"_s.arg(stem).arg(number);
    return code;
}

} // namespace tongbao
