#include "db/exchange/headwords.h"

#include "db/domain/foldedtext.h"
#include "db/domain/periodtext.h"
#include "db/exchange/tableformat.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct FieldWords {
    QStringView field;
    QStringView words; // separated by blanks; letters only, without blanks and signs
};

constexpr FieldWords fieldWords[] = {
    {u"year", u"year 年 年份 年度"},
    {u"period",
        u"period quarter month week day date time reportingperiod 季度 季 月 月份 周 日期 时间 时期 期间 "
        u"周期 "
        u"报告期 "
        u"统计时间 统计周期 报告时间"},
    {u"subject",
        u"subject app apps application platform company provider name brand wallet bank institution player "
        u"product apporcompany 应用或公司 平台 应用 公司 企业 名称 品牌 厂商 产品 主体 银行 支付平台 "
        u"支付机构 支付工具 支付应用 "
        u"企业名称 "
        u"公司名称 应用名称 平台名称 app名称 产品名称 机构名称"},
    {u"metric", u"metric indicator measure 指标 指标名称"},
    {u"region", u"region area country province city 地区 区域 国家 省份 城市"},
    {u"value",
        u"value share marketshare amount volume transactionvolume transactionvalue penetration "
        u"penetrationrate "
        u"users mau figure number percentage rate 份额 占比 数值 数据 值 规模 金额 渗透率 比例 比重 市占率 "
        u"占有率 "
        u"用户数 "
        u"笔数 人数"},
    {u"low", u"low min minimum lowerbound 下限 最低 最低值 最小值"},
    {u"high", u"high max maximum upperbound 上限 最高 最高值 最大值"},
    {u"range", u"range lowhigh 下限上限 区间"},
    {u"qualifier", u"qualifier 限定 限定词"},
    {u"status", u"status 状态"},
    {u"unit", u"unit currency 单位 币种"},
    {u"source", u"source 来源 数据来源 资料来源 出处"},
    {u"publisher", u"publisher 机构 发布机构 研究机构 发布方 统计机构 数据机构"},
    {u"note", u"note notes remark remarks comment comments 备注 说明 注释 注"},
};

// What figures are called ends in one of these: 第三方移动支付市场份额, 2018年交易规模.
constexpr QStringView valueEndings[] = {u"份额", u"占比", u"规模", u"金额", u"交易额", u"渗透率", u"市占率",
    u"占有率", u"用户数", u"用户规模", u"笔数", u"比例", u"比重", u"总额"};

struct CodeWords {
    QStringView field;
    QStringView code;
    QStringView words; // separated by blanks
};

constexpr CodeWords codeWords[] = {
    {u"status", u"actual", u"actual a 实际 实际值"},
    {u"status", u"estimate", u"estimate estimated est e 估计 估计值 预估 预估值 估算"},
    {u"status", u"forecast", u"forecast projected projection f 预测 预测值 预计"},
    {u"qualifier", u"exact", u"exact 确切 准确"},
    {u"qualifier", u"about", u"about approximately 约 大约 左右"},
    {u"qualifier", u"over", u"over above 超过 超 以上"},
    {u"qualifier", u"under", u"under below 不到 不足 以下"},
};

const QHash<QString, QString> &fieldByWord()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> words;
        for (const FieldWords &one : fieldWords) {
            const QStringList list = one.words.toString().split(u' ', Qt::SkipEmptyParts);
            for (const QString &word : list)
                words.insert(word, one.field.toString());
        }
        return words;
    }();
    return all;
}

} // namespace

QString fieldOfHead(const QString &name)
{
    static const QRegularExpression signs(u"[^\\p{L}\\p{N}]"_s);
    const QString word = foldedText(name).toLower().remove(signs);
    const QString field = fieldByWord().value(word);
    if (!field.isEmpty())
        return field;
    const bool isValue = std::any_of(std::begin(valueEndings), std::end(valueEndings),
        [&word](QStringView ending) { return word.endsWith(ending); });
    return isValue ? u"value"_s : QString();
}

QString codeOfWord(const QString &field, const QString &text)
{
    const QString word = foldedText(text).toLower();
    for (const CodeWords &one : codeWords) {
        if (one.field == field && one.words.toString().split(u' ').contains(word))
            return one.code.toString();
    }
    return {};
}

DatedText datedText(const QString &text)
{
    // Behind a period: 2020年预测, 2020 (forecast).
    static const QString statusWords = u"actual|estimated?|forecast|实际|估计|预估|预测|预计"_s;
    static const QRegularExpression marked(
        QRegularExpression::anchoredPattern(
            u"(.*[0-9年度月])\\s*[(（]?\\s*([AEFaef]|%1)\\s*[)）]?"_s.arg(statusWords)),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = marked.match(text.trimmed());
    if (!match.hasMatch() || readPeriod(match.captured(1)).kind != PeriodReading::Kind::Read)
        return {text, {}};
    return {match.captured(1), codeOfWord(u"status"_s, match.captured(2))};
}

bool isDatedPeriod(const QString &text)
{
    return readPeriod(datedText(text).period).kind == PeriodReading::Kind::Read;
}

QString withoutFootnotes(const QString &text)
{
    static const QRegularExpression marks(u"(?:\\s*\\[(?:[0-9]{1,3}|[a-z]|注\\s*[0-9]*)\\])+\\s*$"_s);
    QString plain = text;
    return plain.remove(marks);
}

bool isGap(const QString &text)
{
    static const QStringList gaps{u"-"_s, u"--"_s, u"–"_s, u"—"_s, u"——"_s, u"/"_s, u"n/a"_s, u"na"_s,
        u"n.a."_s, u"暂无"_s, u"无"_s, u"…"_s, u"..."_s};
    return text.isEmpty() || gaps.contains(text.toLower());
}

QStringList mappableFields()
{
    return formatOf(Table::Observations).columnNames() + QStringList{u"year"_s, u"range"_s, u"publisher"_s};
}

} // namespace tongbao
