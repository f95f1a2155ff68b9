#include "db/exchange/metrictitle.h"

#include "db/domain/foldedtext.h"
#include "db/exchange/columnunit.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// Words of titles that say nothing about what is measured; the longer ones first.
constexpr QStringView neutralChinese[]
    = {u"一览表", u"排行榜", u"上半年", u"下半年", u"半年度", u"有关", u"中国", u"我国", u"国内", u"全国",
        u"市场", u"行业", u"主要", u"平台", u"应用", u"企业", u"机构", u"厂商", u"公司", u"品牌", u"年度",
        u"季度", u"月度", u"历年", u"统计", u"情况", u"数据", u"图表", u"走势", u"趋势", u"变化", u"分布",
        u"格局", u"排名", u"对比", u"一览", u"单位", u"预测", u"监测", u"分析", u"报告", u"各", u"年", u"季",
        u"月", u"第", u"至", u"到", u"的", u"及", u"与", u"和", u"表", u"图", u"近"};
constexpr QStringView neutralEnglish
    = u"a an the of in by for to from and on at per vs market markets china chinese mainland platform "
      u"platforms provider providers app apps company companies quarter quarterly annual annually year "
      u"yearly "
      u"month monthly total top major leading table figure chart data trend trends comparison forecast "
      u"estimate transaction transactions unit units report main";

QString withoutPeriods(QString text)
{
    static const QRegularExpression periods(
        u"(?:[0-9]{2,4}\\s*年?\\s*[-~/至到]\\s*)?(?:19|20|21)[0-9]{2}\\s*(?:年度|年)?"
        u"(?:\\s*[-~/]\\s*[0-9]{1,4})?|[Qq][1-4]|[Hh][12]|第?[一二三四1-4]季度|[上下]半年|[0-9]{1,2}月"_s);
    return text.replace(periods, u" "_s);
}

// What a title says: its Chinese characters in a row, and its other words without their plural.
struct Words {
    QString chinese;
    QSet<QString> others;
};

Words wordsOf(const QString &text)
{
    Words words;
    const QString folded = foldedText(text).remove(u"'s"_s);
    QString other;
    const auto take = [&] {
        if (!other.isEmpty()) {
            QString one = other.toLower();
            if (one.size() > 3 && one.endsWith(u's') && !one.endsWith(u"ss"))
                one.chop(1);
            words.others.insert(one);
        }
        other.clear();
    };
    for (const QChar c : folded) {
        if (c.script() == QChar::Script_Han) {
            take();
            words.chinese += c;
        } else if (c.isLetter()) {
            other += c;
        } else {
            take();
        }
    }
    take();
    return words;
}

// What is left of a text when a name has been found in it, whole or in pieces in its order:
// 第三方移动支付交易规模 in 第三方移动支付市场交易规模. nullopt: it is not there.
std::optional<QString> without(const QString &text, const QString &name)
{
    constexpr qsizetype shortest = 2; // characters of a piece
    QString rest;
    qsizetype at = 0;
    for (qsizetype from = 0; from < name.size();) {
        qsizetype length = name.size() - from;
        qsizetype found = -1;
        for (; length >= shortest; --length) {
            found = text.indexOf(QStringView(name).sliced(from, length), at);
            if (found >= 0)
                break;
        }
        if (found < 0)
            return std::nullopt;
        rest += text.sliced(at, found - at);
        at = found + length;
        from += length;
    }
    return rest + text.sliced(at);
}

bool isNeutral(QString chinese)
{
    for (const QStringView word : neutralChinese)
        chinese.remove(word.toString());
    return chinese.isEmpty();
}

bool areNeutral(const QSet<QString> &words)
{
    static const QSet<QString> neutral = [] {
        const QStringList all = neutralEnglish.toString().split(u' ');
        return QSet<QString>(all.begin(), all.end());
    }();
    return std::all_of(words.begin(), words.end(),
        [](const QString &word) { return neutral.contains(word) || neutral.contains(word + u's'); });
}

// Words that only join others are in a name by its grammar.
QSet<QString> withoutJoints(const QSet<QString> &words)
{
    QSet<QString> kept = words;
    for (const QString &joint :
        {u"a"_s, u"an"_s, u"the"_s, u"of"_s, u"in"_s, u"by"_s, u"for"_s, u"to"_s, u"and"_s})
        kept.remove(joint);
    return kept;
}

// Whether a text speaks of what has that name, in either language, and what it says besides.
std::optional<Words> besides(const Words &text, const Words &zh, const Words &en)
{
    const std::optional<QString> chinese
        = zh.chinese.isEmpty() ? std::nullopt : without(text.chinese, zh.chinese);
    const bool isChinese = chinese && text.others.contains(zh.others);
    const QSet<QString> english = withoutJoints(en.others);
    const bool isEnglish = !english.isEmpty() && text.others.contains(english);
    if (!isChinese && !isEnglish)
        return std::nullopt;
    Words rest{chinese.value_or(text.chinese), text.others};
    if (isEnglish)
        rest.others -= english;
    rest.others -= zh.others;
    return rest;
}

struct Named {
    const Metric *metric;
    Words zh;
    Words en;
};

// Names of who is measured and of who measures, which titles have too.
QString withoutNames(QString text, const Catalog &catalog)
{
    QStringList names = catalog.publishers();
    for (const Subject &subject : catalog.subjects())
        names << subject.nameEn << subject.nameZh;
    std::sort(
        names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &name : std::as_const(names)) {
        if (name.size() > 1)
            text.replace(name, u" "_s, Qt::CaseInsensitive);
    }
    return text;
}

} // namespace

QString metricOfTitle(const QString &title, const Catalog &catalog)
{
    const QString name = headParts(title).name;
    const QString plain = withoutPeriods(foldedText(name));
    const Words words = wordsOf(plain);
    if (words.chinese.isEmpty() && words.others.isEmpty())
        return {};
    QStringList exact;
    for (const Metric &metric : catalog.metrics()) {
        if (QStringList{metric.code, metric.nameEn, metric.nameZh}.contains(name, Qt::CaseInsensitive))
            exact.append(metric.code);
    }
    if (!exact.isEmpty())
        return exact.size() == 1 ? exact.first() : QString();
    QList<Named> fitting;
    for (const Metric &metric : catalog.metrics()) {
        const Named named{&metric, wordsOf(metric.nameZh), wordsOf(metric.nameEn)};
        if (besides(words, named.zh, named.en))
            fitting.append(named);
    }
    // A name that another one holds says less.
    QList<Named> best;
    for (const Named &one : std::as_const(fitting)) {
        const bool isLess = std::any_of(fitting.begin(), fitting.end(), [&one](const Named &other) {
            return other.metric != one.metric
                && (besides(other.zh, one.zh, one.en) || besides(other.en, one.zh, one.en));
        });
        if (!isLess)
            best.append(one);
    }
    if (best.size() != 1)
        return {};
    const Named &only = best.first();
    const std::optional<Words> rest = besides(wordsOf(withoutNames(plain, catalog)), only.zh, only.en);
    const Words said = rest.value_or(*besides(words, only.zh, only.en));
    return isNeutral(said.chinese) && areNeutral(said.others) ? only.metric->code : QString();
}

} // namespace tongbao
