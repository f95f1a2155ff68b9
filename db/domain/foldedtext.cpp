#include "db/domain/foldedtext.h"

namespace tongbao {

namespace {

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

// Not Unicode's compatibility form: that makes 5² a 52.
QChar foldedSign(QChar c)
{
    if (c >= u'\uff01' && c <= u'\uff5e')
        return QChar(c.unicode() - 0xfee0);
    switch (c.unicode()) {
    case u'\u2010': // hyphens, dashes and the minus sign
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014':
    case u'\u2015':
    case u'\u2212':
    case u'\ufe63':
        return u'-';
    case u'\u301c': // wave dash and tilde operator
    case u'\u223c':
        return u'~';
    case u'\uffe5':
        return u'¥';
    case u'\uffe1':
        return u'£';
    case u'\ufe6a':
        return u'%';
    case u'\u2018':
    case u'\u2019':
        return u'\'';
    case u'\u25cb': // a circle for the numeral zero
        return u'〇';
    default:
        return c;
    }
}

QChar simplifiedForm(QChar c)
{
    constexpr QStringView traditional = u"億萬約過於個號兩週圓圆幣幾韓歐鎊戶筆臺";
    constexpr QStringView simplified = u"亿万约过于个号两周元元币几韩欧镑户笔台";
    static_assert(traditional.size() == simplified.size());
    const qsizetype at = traditional.indexOf(c);
    return at < 0 ? c : simplified[at];
}

} // namespace

QString foldedText(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Format)
            continue; // byte order marks and zero-width spaces, which come along from web pages
        if (!c.isSpace()) {
            const QChar folded = simplifiedForm(foldedSign(c));
            if (isHan(folded) && result.endsWith(u' '))
                result.chop(1);
            result.append(folded);
        } else if (!result.isEmpty() && result.back() != u' ' && !isHan(result.back())) {
            result.append(u' ');
        }
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

} // namespace tongbao
