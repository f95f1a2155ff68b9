#include "db/domain/periodtext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QString englishText(Period period)
{
    const int year = period.year();
    const int number = period.number();
    const auto monthName
        = [](int month) { return QLocale::c().standaloneMonthName(month, QLocale::ShortFormat); };
    switch (period.granularity()) {
    case Granularity::Year:
        return QString::number(year);
    case Granularity::Half:
        return u"%1 H%2"_s.arg(year).arg(number);
    case Granularity::Quarter:
        return u"%1 Q%2"_s.arg(year).arg(number);
    case Granularity::Month:
        return u"%1 %2"_s.arg(monthName(number)).arg(year);
    case Granularity::Week:
        return u"%1 W%2"_s.arg(year).arg(number, 2, 10, QChar(u'0'));
    case Granularity::Day:
        return u"%1 %2 %3"_s.arg(number).arg(monthName(period.firstDay().month())).arg(year);
    }
    Q_UNREACHABLE();
}

QString chineseText(Period period)
{
    const int year = period.year();
    const int number = period.number();
    switch (period.granularity()) {
    case Granularity::Year:
        return u"%1年"_s.arg(year);
    case Granularity::Half:
        return u"%1年%2半年"_s.arg(year).arg(number == 1 ? u"上"_s : u"下"_s);
    case Granularity::Quarter:
        return u"%1年第%2季度"_s.arg(year).arg(u"一二三四"_s.at(number - 1));
    case Granularity::Month:
        return u"%1年%2月"_s.arg(year).arg(number);
    case Granularity::Week:
        return u"%1年第%2周"_s.arg(year).arg(number);
    case Granularity::Day:
        return u"%1年%2月%3日"_s.arg(year).arg(period.firstDay().month()).arg(number);
    }
    Q_UNREACHABLE();
}

} // namespace

QString periodText(Period period, Language language)
{
    return language == Language::Chinese ? chineseText(period) : englishText(period);
}

} // namespace tongbao
