#include "db/domain/citation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct CitationText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Citation)
};

QString dateOf(const Source &source)
{
    return source.publishedOn ? source.publishedOn->key() : QString();
}

// A full stop follows where the style has one; a title that ends in one is not to get a second.
QString withoutStop(QString text)
{
    text = text.trimmed();
    while (text.endsWith(u'.') || text.endsWith(u'。'))
        text.chop(1);
    return text;
}

QString plainReference(const Source &source)
{
    QStringList parts{source.via.isEmpty() ? source.publisher
                                           : CitationText::tr("%1 via %2").arg(source.publisher, source.via)};
    if (!source.title.isEmpty())
        parts.append(CitationText::tr("\"%1\"", "a title in quotes").arg(withoutStop(source.title)));
    for (const QString &part : {dateOf(source), source.url}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(CitationText::tr(", ", "between the parts of a reference"));
}

// "2011-Q1 to 2020-Q2"; one period stands for itself.
QString spanOf(const DrawnFigures &figures)
{
    const qsizetype column = figures.columns.indexOf(u"period"_s);
    std::optional<Period> first;
    std::optional<Period> last;
    for (const QStringList &row : figures.rows) {
        const std::optional<Period> period = Period::fromKey(row.value(column));
        if (!period)
            continue;
        if (!first || startsBefore(*period, *first))
            first = period;
        if (!last || startsBefore(*last, *period))
            last = period;
    }
    if (!first)
        return {};
    return first == last ? first->key() : CitationText::tr("%1 to %2").arg(first->key(), last->key());
}

QString plainCitation(const ChartRecord &record)
{
    QStringList references;
    for (const Source &source : record.sources)
        references.append(plainReference(source));
    const QString span = spanOf(record.figures);
    const QString title = withoutStop(record.title);
    const QString name = span.isEmpty() ? title : CitationText::tr("%1, %2", "title, span").arg(title, span);
    const QString sources = references.join(CitationText::tr("; ", "between references"));
    return CitationText::tr("%1. Source: %2. Chart: Tongbao.").arg(name, sources);
}

QString bracketed(const std::optional<QDate> &accessedOn)
{
    return accessedOn ? u"[%1]"_s.arg(accessedOn->toString(Qt::ISODate)) : QString();
}

// Publisher. Title[EB/OL]. Via, 2018(2018-07-15)[2026-08-01]. URL.  A report without an address is [R].
QString gbtReference(const Source &source, const std::optional<QDate> &accessedOn)
{
    const bool isOnline = !source.url.isEmpty();
    const QString title = source.title.isEmpty() ? CitationText::tr("Untitled") : withoutStop(source.title);
    QString text
        = u"%1. %2%3."_s.arg(withoutStop(source.publisher), title, isOnline ? u"[EB/OL]"_s : u"[R]"_s);
    const QString date = dateOf(source);
    const QString year = source.publishedOn ? QString::number(source.publishedOn->year()) : QString();
    QStringList place;
    if (!source.via.isEmpty())
        place.append(source.via);
    if (!year.isEmpty() && (!isOnline || !source.via.isEmpty()))
        place.append(year);
    QString when = place.join(u", "_s);
    if (!date.isEmpty() && !(place.contains(year) && date == year))
        when += u"(%1)"_s.arg(date);
    if (isOnline)
        when += bracketed(accessedOn);
    if (!when.isEmpty())
        text += u' ' + withoutStop(when) + u'.';
    if (isOnline)
        text += u' ' + source.url + u'.';
    return text;
}

} // namespace

QString citationStyleCode(CitationStyle style)
{
    return style == CitationStyle::Plain ? u"plain"_s : u"gbt7714"_s;
}

QString citationText(const ChartRecord &record, CitationStyle style, std::optional<QDate> accessedOn)
{
    if (style == CitationStyle::Plain)
        return plainCitation(record);
    QStringList lines;
    for (const Source &source : record.sources)
        lines.append(u"[%1] %2"_s.arg(lines.size() + 1).arg(gbtReference(source, accessedOn)));
    return lines.join(u'\n');
}

} // namespace tongbao
