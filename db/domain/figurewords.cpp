#include "db/domain/figurewords.h"

#include "db/domain/foldedtext.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace tongbao {

namespace {

template <typename T>
struct Word {
    QStringView text;
    T meaning;
};

// Over and under are bounds of what is mostly a rounded figure, so "at least" and "or more" are "over" too.
constexpr Word<Qualifier> qualifiersBefore[] = {
    {u">", Qualifier::Over},
    {u">=", Qualifier::Over},
    {u"≥", Qualifier::Over},
    {u"over", Qualifier::Over},
    {u"above", Qualifier::Over},
    {u"more than", Qualifier::Over},
    {u"at least", Qualifier::Over},
    {u"no less than", Qualifier::Over},
    {u"超过", Qualifier::Over},
    {u"超", Qualifier::Over},
    {u"逾", Qualifier::Over},
    {u"高于", Qualifier::Over},
    {u"大于", Qualifier::Over},
    {u"多于", Qualifier::Over},
    {u"至少", Qualifier::Over},
    {u"不低于", Qualifier::Over},
    {u"不少于", Qualifier::Over},
    {u"<", Qualifier::Under},
    {u"<=", Qualifier::Under},
    {u"≤", Qualifier::Under},
    {u"under", Qualifier::Under},
    {u"below", Qualifier::Under},
    {u"less than", Qualifier::Under},
    {u"fewer than", Qualifier::Under},
    {u"at most", Qualifier::Under},
    {u"no more than", Qualifier::Under},
    {u"up to", Qualifier::Under},
    {u"nearly", Qualifier::Under},
    {u"almost", Qualifier::Under},
    {u"不到", Qualifier::Under},
    {u"不足", Qualifier::Under},
    {u"近", Qualifier::Under},
    {u"将近", Qualifier::Under},
    {u"接近", Qualifier::Under},
    {u"低于", Qualifier::Under},
    {u"小于", Qualifier::Under},
    {u"少于", Qualifier::Under},
    {u"不超过", Qualifier::Under},
    {u"至多", Qualifier::Under},
    {u"~", Qualifier::About},
    {u"≈", Qualifier::About},
    {u"about", Qualifier::About},
    {u"around", Qualifier::About},
    {u"approximately", Qualifier::About},
    {u"approx.", Qualifier::About},
    {u"approx", Qualifier::About},
    {u"roughly", Qualifier::About},
    {u"circa", Qualifier::About},
    {u"ca.", Qualifier::About},
    {u"c.", Qualifier::About},
    {u"约", Qualifier::About},
    {u"约为", Qualifier::About},
    {u"大约", Qualifier::About},
    {u"大概", Qualifier::About},
};

constexpr Word<Qualifier> qualifiersAfter[] = {
    {u"+", Qualifier::Over},
    {u"or more", Qualifier::Over},
    {u"以上", Qualifier::Over},
    {u"多", Qualifier::Over},
    {u"余", Qualifier::Over},
    {u"or less", Qualifier::Under},
    {u"以下", Qualifier::Under},
    {u"以内", Qualifier::Under},
    {u"左右", Qualifier::About},
    {u"上下", Qualifier::About},
};

constexpr Word<int> scaleWords[] = {
    {u"trillion", 12},
    {u"trillions", 12},
    {u"trln", 12},
    {u"trn", 12},
    {u"tn", 12},
    {u"t", 12},
    {u"billion", 9},
    {u"billions", 9},
    {u"bln", 9},
    {u"bn", 9},
    {u"b", 9},
    {u"million", 6},
    {u"millions", 6},
    {u"mln", 6},
    {u"mn", 6},
    {u"m", 6},
    {u"thousand", 3},
    {u"k", 3},
    {u"百万亿", 14},
    {u"十万亿", 13},
    {u"万亿", 12},
    {u"千亿", 11},
    {u"百亿", 10},
    {u"十亿", 9},
    {u"亿", 8},
    {u"千万", 7},
    {u"百万", 6},
    {u"十万", 5},
    {u"万", 4},
    {u"千", 3},
};

// ¥ is the sign of yuan and yen, $ of many dollars: reports on China's market mean yuan and US dollars.
constexpr Word<QStringView> unitsBefore[] = {
    {u"$", u"USD"},
    {u"us$", u"USD"},
    {u"hk$", u"HKD"},
    {u"¥", u"CNY"},
    {u"cn¥", u"CNY"},
    {u"rmb¥", u"CNY"},
    {u"rmb", u"CNY"},
    {u"人民币", u"CNY"},
    {u"€", u"EUR"},
    {u"£", u"GBP"},
    {u"usd", u"USD"},
    {u"cny", u"CNY"},
};

constexpr Word<QStringView> unitsAfter[] = {
    {u"%", u"percent"},
    {u"percent", u"percent"},
    {u"per cent", u"percent"},
    {u"pct", u"percent"},
    {u"元", u"CNY"},
    {u"元人民币", u"CNY"},
    {u"人民币", u"CNY"},
    {u"人民币元", u"CNY"},
    {u"yuan", u"CNY"},
    {u"renminbi", u"CNY"},
    {u"rmb", u"CNY"},
    {u"cny", u"CNY"},
    {u"美元", u"USD"},
    {u"美金", u"USD"},
    {u"us dollars", u"USD"},
    {u"u.s. dollars", u"USD"},
    {u"dollars", u"USD"},
    {u"usd", u"USD"},
    {u"欧元", u"EUR"},
    {u"euro", u"EUR"},
    {u"euros", u"EUR"},
    {u"英镑", u"GBP"},
    {u"日元", u"JPY"},
    {u"yen", u"JPY"},
    {u"港元", u"HKD"},
    {u"港币", u"HKD"},
    {u"韩元", u"KRW"},
    {u"人", u"count"},
    {u"人次", u"count"},
    {u"户", u"count"},
    {u"笔", u"count"},
    {u"个", u"count"},
    {u"台", u"count"},
    {u"次", u"count"},
    {u"users", u"count"},
    {u"people", u"count"},
    {u"devices", u"count"},
    {u"payments", u"count"},
    {u"transactions", u"count"},
};

bool isLatinLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

// Whether the text starts with the word and not with a longer one: "t" is not the start of "to".
bool startsWithWord(QStringView text, QStringView word)
{
    if (!text.startsWith(word, Qt::CaseInsensitive))
        return false;
    const bool goesOn = text.size() > word.size() && isLatinLetter(text[word.size()]);
    return !(goesOn && isLatinLetter(word.back()));
}

// The longest word that the text starts with.
template <typename T, size_t Count>
const Word<T> *wordAt(QStringView text, const Word<T> (&words)[Count])
{
    const Word<T> *longest = nullptr;
    for (const Word<T> &word : words) {
        if (startsWithWord(text, word.text) && (!longest || word.text.size() > longest->text.size()))
            longest = &word;
    }
    return longest;
}

const QSet<QString> &currencyCodes()
{
    static const QSet<QString> codes = [] {
        QSet<QString> all;
        const QList<QLocale> locales
            = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
        for (const QLocale &locale : locales)
            all.insert(locale.currencySymbol(QLocale::CurrencyIsoCode));
        all.remove(QString()); // what locales without a territory answer
        return all;
    }();
    return codes;
}

} // namespace

FigureWords::FigureWords(QStringView text)
    : m_text(foldedText(text))
{
}

bool FigureWords::take(QStringView literal)
{
    if (!startsWithWord(rest(), literal))
        return false;
    takeFirst(literal.size());
    return true;
}

QStringView FigureWords::takeFirst(qsizetype count)
{
    const QStringView taken = rest().first(count);
    m_at += count;
    while (m_at < m_text.size() && m_text[m_at] == u' ')
        ++m_at;
    return taken;
}

std::optional<Qualifier> FigureWords::takeQualifier()
{
    const Word<Qualifier> *word = wordAt(rest(), qualifiersBefore);
    if (!word)
        return std::nullopt;
    takeFirst(word->text.size());
    return word->meaning;
}

std::optional<Qualifier> FigureWords::takeQualifierAfter()
{
    const Word<Qualifier> *word = wordAt(rest(), qualifiersAfter);
    if (!word)
        return std::nullopt;
    takeFirst(word->text.size());
    return word->meaning;
}

std::optional<int> FigureWords::takeScale()
{
    const Word<int> *word = wordAt(rest(), scaleWords);
    if (!word)
        return std::nullopt;
    takeFirst(word->text.size());
    return word->meaning;
}

std::optional<Unit> FigureWords::takeUnitBefore()
{
    const Word<QStringView> *word = wordAt(rest(), unitsBefore);
    if (!word)
        return takeCurrencyCode();
    takeFirst(word->text.size());
    return Unit::fromCode(word->meaning);
}

std::optional<Unit> FigureWords::takeUnitAfter()
{
    const Word<QStringView> *word = wordAt(rest(), unitsAfter);
    if (!word)
        return takeCurrencyCode();
    takeFirst(word->text.size());
    return Unit::fromCode(word->meaning);
}

// Capitals only: "5 try" and "5 all" are no lira and no lek.
std::optional<Unit> FigureWords::takeCurrencyCode()
{
    const QString code = rest().first(std::min<qsizetype>(3, rest().size())).toString();
    if (!currencyCodes().contains(code) || (rest().size() > 3 && isLatinLetter(rest()[3])))
        return std::nullopt;
    takeFirst(3);
    return Unit::fromCode(code);
}

} // namespace tongbao
