#include "ui/forms/suggestedcode.h"

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

// The stem, or with the first number that makes it a code which nobody has; nothing of nothing.
template <typename Find>
QString freeCode(const QString &stem, QChar separator, const Find &find)
{
    QString code = stem;
    for (int number = 2; find(code); ++number)
        code = stem + separator + QString::number(number);
    return code;
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
    return freeCode(stem, u'-', [&catalog](const QString &code) { return catalog.source(code); });
}

QString suggestedCode(Table table, const QString &name, const Catalog &catalog)
{
    if (table == Table::Subjects)
        return freeCode(slug(name), u'-', [&catalog](const QString &code) { return catalog.subject(code); });
    return freeCode(slug(name).replace(u'-', u'_'), u'_',
        [&catalog](const QString &code) { return catalog.metric(code); });
}

} // namespace tongbao
