#include "db/domain/chinesenumerals.h"
#include "db/domain/foldedtext.h"
#include "db/domain/periodtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct PeriodText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::PeriodText)
};

constexpr qsizetype longestText = 60;

// How one spelling is put together. The text is in small letters, so capitals are free to stand for the
// parts: Y a year, S its last two digits, H Q M W D half, quarter, month, week and day, N a month's name, T
// midnight.
const QStringList &spellings()
{
    static const QStringList all{u"Y(?:年度?|年?全年)?"_s,
        // halves and quarters; 上半年 is h1 by now, and 四季度 is 4季度
        u"Y[-/ 年]?hH"_s, u"hH[-/ ]?Y年?"_s, u"Hh[-/ ]?Y"_s, u"HhS"_s, u"hH ?'S"_s, u"S年?hH"_s,
        u"Y[-/ 年]?qQ"_s, u"qQ[-/, ]{0,2}Y年?"_s, u"Qq[-/ ]?Y"_s, u"QqS"_s, u"qQ ?'S"_s, u"S年?qQ"_s,
        u"Y年?第?Q季度?"_s, u"S年第?Q季度?"_s,
        // weeks
        u"Y[-/ 年]?wW"_s, u"wW[-/, ]{0,2}Y"_s, u"Y年?第?W周"_s,
        // months; a spreadsheet that takes 2018.10 for a number shows 2018.1
        u"Y[-/.]M"_s, u"Y\\.(?<tens>1)"_s, u"M[-/.]Y"_s, u"Y年M月份?"_s, u"S年M月份?"_s, u"N[-/, ]{0,2}Y"_s,
        u"Y[-/, ]{0,2}N"_s,
        // days
        u"Y(?<sign>[-/.])M\\k<sign>DT"_s, u"D(?<sign>[-/.])M\\k<sign>YT"_s, u"M(?<sign>[-/.])D\\k<sign>YT"_s,
        u"(?<y>(?:19|20|21)[0-9]{2})(?<m>[0-9]{2})(?<d>[0-9]{2})"_s,
        u"Y年M月D(?:[日号](?:0?0:00(?::00)?)?)?"_s, u"D(?:st|nd|rd|th)?[- ]?N[-, ]{0,2}Y"_s,
        u"N ?D(?:st|nd|rd|th)?, ?Y"_s, u"N ?D(?:st|nd|rd|th)? Y"_s, u"Y[- ]N[- ]D"_s,
        // without a year
        u"qQ"_s, u"Qq"_s, u"第?Q季度?"_s, u"hH"_s, u"Hh"_s, u"wW"_s, u"第?W周"_s, u"M月份?"_s, u"N"_s,
        u"M月D[日号]"_s, u"N ?D(?:st|nd|rd|th)?"_s, u"D(?:st|nd|rd|th)?[- ]?N"_s};
    return all;
}

QRegularExpression compiled(QString spelling)
{
    const QList<std::pair<QChar, QString>> parts{
        {u'Y', u"(?<y>[0-9]{4})"_s},
        {u'S', u"(?<s>[0-4][0-9])"_s},
        {u'H', u"(?<h>[0-9]{1,2})"_s},
        {u'Q', u"(?<q>[0-9]{1,2})"_s},
        {u'M', u"(?<m>[0-9]{1,2})"_s},
        {u'W', u"(?<w>[0-9]{1,2})"_s},
        {u'D', u"(?<d>[0-9]{1,2})"_s},
        {u'N',
            u"(?<n>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:"
            u"ember)?|"
            "oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?"_s},
        {u'T', u"(?:[ t]0?0:00(?::00(?:\\.0+)?)?| 12:00(?::00)? am)?"_s},
    };
    for (const auto &[letter, pattern] : parts)
        spelling.replace(letter, pattern);
    return QRegularExpression(QRegularExpression::anchoredPattern(spelling));
}

// What one spelling found in the text; -1 for what it does not name.
struct Parts {
    int year = -1;
    int half = -1;
    int quarter = -1;
    int month = -1;
    int week = -1;
    int day = -1;
};

int monthNumber(const QString &name)
{
    static const QString names = u"janfebmaraprmayjunjulaugsepoctnovdec"_s;
    return static_cast<int>(names.indexOf(name.first(3)) / 3) + 1;
}

Parts partsOf(const QRegularExpressionMatch &match)
{
    const auto number = [&match](const QString &name) {
        const QString text = match.captured(name);
        return text.isEmpty() ? -1 : text.toInt();
    };
    Parts parts{
        number(u"y"_s), number(u"h"_s), number(u"q"_s), number(u"m"_s), number(u"w"_s), number(u"d"_s)};
    if (const int shortYear = number(u"s"_s); shortYear >= 0)
        parts.year = 2000 + shortYear;
    if (!match.captured(u"n"_s).isEmpty())
        parts.month = monthNumber(match.captured(u"n"_s));
    if (!match.captured(u"tens"_s).isEmpty())
        parts.month = 10;
    return parts;
}

std::optional<Period> periodOf(const Parts &parts)
{
    if (parts.half >= 0)
        return Period::fromHalf(parts.year, parts.half);
    if (parts.quarter >= 0)
        return Period::fromQuarter(parts.year, parts.quarter);
    if (parts.week >= 0)
        return Period::fromWeek(parts.year, parts.week);
    if (parts.day >= 0)
        return Period::fromDay(QDate(parts.year, parts.month, parts.day));
    if (parts.month >= 0)
        return Period::fromMonth(parts.year, parts.month);
    return Period::fromYear(parts.year);
}

QString dayMessage(const Parts &parts)
{
    // Without a year, a leap one: 29 February is possible then.
    const int days = QDate(parts.year < 0 ? 2000 : parts.year, parts.month, 1).daysInMonth();
    const QString month = parts.year < 0 ? QString::number(parts.month)
                                         : u"%1-%2"_s.arg(parts.year).arg(parts.month, 2, 10, QChar(u'0'));
    //: %2 is a month, such as 2018-02
    return PeriodText::tr("There is no day %1: the month %2 has %3 days.")
        .arg(parts.day)
        .arg(month)
        .arg(days);
}

// Why the parts name no period; empty when nothing but the year is missing.
QString impossibleMessage(const Parts &parts)
{
    const auto isOutside = [](int number, int last) { return number == 0 || number > last; };
    if (parts.year >= 0 && !Period::fromYear(parts.year))
        return PeriodText::tr("The year %1 is outside 1900 to 2199.").arg(parts.year);
    if (isOutside(parts.half, 2))
        return PeriodText::tr("There is no half %1: a year has halves 1 and 2.").arg(parts.half);
    if (isOutside(parts.quarter, 4))
        return PeriodText::tr("There is no quarter %1: a year has quarters 1 to 4.").arg(parts.quarter);
    if (isOutside(parts.month, 12))
        return PeriodText::tr("There is no month %1: a year has months 1 to 12.").arg(parts.month);
    if (isOutside(parts.week, 53))
        return PeriodText::tr("There is no week %1: a year has weeks 1 to 52 or 53.").arg(parts.week);
    if (parts.week >= 0 && parts.year >= 0 && !Period::fromWeek(parts.year, parts.week))
        return PeriodText::tr("There is no week %1 in %2: that year has 52 weeks.")
            .arg(parts.week)
            .arg(parts.year);
    if (parts.day >= 0 && !QDate::isValid(parts.year < 0 ? 2000 : parts.year, parts.month, parts.day))
        return dayMessage(parts);
    return {};
}

// One name for each half, quarter and week, and digits for Chinese numerals.
QString plainText(QStringView text)
{
    static const QList<std::pair<QRegularExpression, QString>> words{
        {QRegularExpression(u"上半年"_s), u"h1"_s},
        {QRegularExpression(u"下半年"_s), u"h2"_s},
        {QRegularExpression(u"\\b(?:first|1st) half\\b"_s), u"h1"_s},
        {QRegularExpression(u"\\b(?:second|2nd) half\\b"_s), u"h2"_s},
        {QRegularExpression(u"\\b(?:first|1st) quarter\\b"_s), u"q1"_s},
        {QRegularExpression(u"\\b(?:second|2nd) quarter\\b"_s), u"q2"_s},
        {QRegularExpression(u"\\b(?:third|3rd) quarter\\b"_s), u"q3"_s},
        {QRegularExpression(u"\\b(?:fourth|4th) quarter\\b"_s), u"q4"_s},
        {QRegularExpression(u"\\b(?:week|wk) ?(?=[0-9])"_s), u"w"_s},
        {QRegularExpression(u" of (?=[0-9a-z])"_s), u" "_s},
    };
    QString plain = withArabicNumerals(foldedText(text).toLower());
    for (const auto &[word, name] : words)
        plain.replace(word, name);
    return plain;
}

// What every spelling makes of a text.
struct Findings {
    QList<Period> periods = {};
    QString impossible = {}; // why the first spelling that fits names no period
    bool lacksYear = false;
};

Findings findingsIn(const QString &plain)
{
    static const QList<QRegularExpression> expressions = [] {
        QList<QRegularExpression> all;
        for (const QString &spelling : spellings())
            all.append(compiled(spelling));
        return all;
    }();
    Findings findings;
    for (const QRegularExpression &expression : expressions) {
        const QRegularExpressionMatch match = expression.match(plain);
        if (!match.hasMatch())
            continue;
        const Parts parts = partsOf(match);
        const QString impossible = impossibleMessage(parts);
        const std::optional<Period> period = impossible.isEmpty() ? periodOf(parts) : std::nullopt;
        if (period && !findings.periods.contains(*period))
            findings.periods.append(*period);
        if (findings.impossible.isEmpty())
            findings.impossible = impossible;
        findings.lacksYear = findings.lacksYear || (impossible.isEmpty() && parts.year < 0);
    }
    return findings;
}

QString ambiguousMessage(const QString &shown, const QList<Period> &periods)
{
    QStringList keys;
    for (const Period period : periods)
        keys.append(period.key());
    //: between two readings of a date, such as "2020-02-01 or 2020-01-02"
    const QString readings = keys.join(PeriodText::tr(" or "));
    return PeriodText::tr("\"%1\" can mean %2. Write the one that you mean.").arg(shown, readings);
}

} // namespace

PeriodReading readPeriod(QStringView text)
{
    using Kind = PeriodReading::Kind;
    const QString whole = text.trimmed().toString();
    const QString shown = whole.size() > longestText ? whole.first(longestText) + u"…"_s : whole;
    if (whole.isEmpty())
        return {Kind::Unknown, {},
            PeriodText::tr("The period is missing. Enter one such as 2018, 2018-Q4, 2018-07 or 2018-07-15.")};
    // Files hold keys; only what people write is worth trying every spelling.
    if (const std::optional<Period> period = Period::fromKey(whole))
        return {Kind::Read, {*period}, {}};
    const Findings findings = whole.size() > longestText ? Findings{} : findingsIn(plainText(whole));
    if (findings.periods.size() == 1)
        return {Kind::Read, findings.periods, {}};
    if (findings.periods.size() > 1)
        return {Kind::Ambiguous, findings.periods, ambiguousMessage(shown, findings.periods)};
    if (findings.lacksYear)
        return {Kind::Unknown, {},
            PeriodText::tr("\"%1\" has no year. Enter a period such as 2018-Q4, 2018-07 or 2018-07-15.")
                .arg(shown)};
    if (!findings.impossible.isEmpty())
        return {Kind::Impossible, {},
            //: %2 is a sentence that says why
            PeriodText::tr("\"%1\" does not exist. %2").arg(shown, findings.impossible)};
    return {Kind::Unknown, {},
        PeriodText::tr(
            "\"%1\" is not a period. Enter one such as 2018, 2018-H1, 2018-Q4, 2018-07, 2018-W27 or "
            "2018-07-15.")
            .arg(shown)};
}

} // namespace tongbao
