#include "db/domain/rules.h"

#include "db/domain/codelookup.h"
#include "db/domain/figurerules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Rules {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Rules)
};

bool isLowerLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool isCurrency(const QString &code)
{
    const std::optional<Unit> unit = Unit::fromCode(code);
    return unit && unit->kind() == UnitKind::Money;
}

bool isYearMonthOrDay(Period period)
{
    const Granularity granularity = period.granularity();
    return granularity == Granularity::Year || granularity == Granularity::Month
        || granularity == Granularity::Day;
}

void checkCode(const QString &field, const QString &code, QList<Problem> &problems)
{
    if (code.isEmpty()) {
        problems.append({field, Rules::tr("The code is missing. Enter a short one, such as \"alipay\".")});
    } else if (!isCode(code)) {
        problems.append({field,
            Rules::tr("\"%1\" is not a code. Use up to 80 of a–z, 0–9, \".\", \"_\", \"+\" and \"-\", "
                      "starting with a "
                      "letter or digit.")
                .arg(code)});
    }
}

void checkText(const QString &field, const QString &text, Lines lines, QList<Problem> &problems)
{
    const QString message = textProblem(text, lines);
    if (!message.isEmpty())
        problems.append({field, message});
}

void checkFilled(const QString &field, const QString &text, QList<Problem> &problems)
{
    if (text.trimmed().isEmpty())
        problems.append({field, Rules::tr("This must not be empty. Enter a text.")});
    checkText(field, text, Lines::One, problems);
}

// A name is enough for a person's text, but a finished value must hold the code.
void addUnknown(
    const QString &field, const QString &code, const CodeReading &reading, QList<Problem> &problems)
{
    problems.append({field,
        reading ? Rules::tr("\"%1\" is a name. Enter its code \"%2\".").arg(code, reading.code)
                : reading.message});
}

void checkSubject(const QString &field, const QString &code, const Catalog &catalog, QList<Problem> &problems)
{
    if (!catalog.subject(code))
        addUnknown(field, code, readSubjectCode(code, catalog), problems);
}

void checkSource(const QString &code, const Catalog &catalog, QList<Problem> &problems)
{
    if (!catalog.source(code))
        addUnknown(u"source"_s, code, readSourceCode(code, catalog), problems);
}

void checkDate(const QString &field, Period date, QList<Problem> &problems)
{
    if (!isYearMonthOrDay(date)) {
        problems.append({field,
            Rules::tr(
                "\"%1\" is not a date. Enter a day, a month or a year, such as 2018-05-30, 2018-05 or 2018.")
                .arg(date.key())});
    }
}

// Whether following `next` from a subject comes back to it.
template <typename Next>
bool comesBack(const QString &start, const QStringList &first, const Next &next)
{
    QStringList waiting = first;
    QSet<QString> seen;
    while (!waiting.isEmpty()) {
        const QString code = waiting.takeLast();
        if (code == start)
            return true;
        if (seen.contains(code))
            continue;
        seen.insert(code);
        waiting += next(code);
    }
    return false;
}

void checkMembers(const Subject &subject, const Catalog &catalog, QList<Problem> &problems)
{
    const QString field = u"members"_s;
    if (subject.kind != SubjectKind::Group && !subject.members.isEmpty()) {
        problems.append(
            {field, Rules::tr("Only a group has members. Make it a group, or clear the members.")});
        return;
    }
    QStringList seen;
    for (const QString &member : subject.members) {
        if (member == subject.code)
            continue;
        checkSubject(field, member, catalog, problems);
        if (seen.contains(member))
            problems.append({field, Rules::tr("\"%1\" is a member twice. Name it once.").arg(member)});
        seen.append(member);
    }
    const auto membersOf = [&catalog](const QString &code) { return catalog.membersOf(code); };
    if (comesBack(subject.code, subject.members, membersOf)) {
        problems.append({field,
            Rules::tr("The group \"%1\" would contain itself. Take out the member that leads back to it.")
                .arg(subject.code)});
    }
}

void checkOwner(const Subject &subject, const Catalog &catalog, QList<Problem> &problems)
{
    if (subject.owner.isEmpty())
        return;
    const auto ownerOf = [&catalog](const QString &code) {
        const Subject *owned = catalog.subject(code);
        return owned && !owned->owner.isEmpty() ? QStringList{owned->owner} : QStringList();
    };
    if (comesBack(subject.code, {subject.owner}, ownerOf)) {
        problems.append({u"owner"_s,
            Rules::tr("\"%1\" would own itself. Choose another owner, or leave it empty.")
                .arg(subject.code)});
    } else {
        checkSubject(u"owner"_s, subject.owner, catalog, problems);
    }
}

UnitKind unitOf(Family family)
{
    switch (family) {
    case Family::Share:
    case Family::Penetration:
        return UnitKind::Percent;
    case Family::Value:
        return UnitKind::Money;
    case Family::Count:
    case Family::Users:
        return UnitKind::Count;
    }
    Q_UNREACHABLE();
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    return url.isValid() && isWeb && !url.host().isEmpty();
}

} // namespace

QList<Problem> problems(const Observation &observation, const Catalog &catalog)
{
    QList<Problem> found;
    const ObservationKey &key = observation.key;
    const Metric *metric = catalog.metric(key.metric);
    if (!metric)
        addUnknown(u"metric"_s, key.metric, readMetricCode(key.metric, catalog), found);
    checkSubject(u"subject"_s, key.subject, catalog, found);
    if (!isRegion(key.region))
        found.append({u"region"_s, regionMessage(key.region)});
    found += figureProblems(observation.figure, metric);
    checkSource(key.source, catalog, found);
    checkText(u"note"_s, observation.note, Lines::Many, found);
    return found;
}

QList<Problem> problems(const Metric &metric)
{
    QList<Problem> found;
    checkCode(u"metric"_s, metric.code, found);
    checkFilled(u"name_en"_s, metric.nameEn, found);
    checkText(u"name_zh"_s, metric.nameZh, Lines::One, found);
    checkText(u"definition"_s, metric.definition, Lines::Many, found);
    if (metric.unit != unitOf(metric.family)) {
        found.append({u"unit"_s,
            Rules::tr("The family \"%1\" is measured in %2. Choose that unit or another family.")
                .arg(familyCode(metric.family), unitKindCode(unitOf(metric.family)))});
    }
    if (metric.nature == Nature::Flow && metric.unit == UnitKind::Percent) {
        found.append(
            {u"nature"_s, Rules::tr("Percentages do not add up over time. Choose \"rate\" as the nature.")});
    }
    if (metric.lowest && metric.highest && metric.lowest->value() >= metric.highest->value()) {
        found.append({u"lowest"_s,
            Rules::tr("The lowest possible value must be below the highest one. Correct one of them.")});
    }
    return found;
}

QList<Problem> problems(const Subject &subject, const Catalog &catalog)
{
    static const QRegularExpression colour(QRegularExpression::anchoredPattern(u"#[0-9a-fA-F]{6}"_s));
    QList<Problem> found;
    checkCode(u"subject"_s, subject.code, found);
    checkFilled(u"name_en"_s, subject.nameEn, found);
    checkText(u"name_zh"_s, subject.nameZh, Lines::One, found);
    checkOwner(subject, catalog, found);
    checkMembers(subject, catalog, found);
    checkText(u"note"_s, subject.note, Lines::Many, found);
    if (!subject.colour.isEmpty() && !colour.match(subject.colour).hasMatch()) {
        found.append({u"colour"_s,
            Rules::tr("\"%1\" is not a colour. Write it as # and six of 0–9 and a–f, such as #1677ff.")
                .arg(subject.colour)});
    }
    return found;
}

QList<Problem> problems(const Source &source)
{
    QList<Problem> found;
    checkCode(u"source"_s, source.code, found);
    checkFilled(u"publisher"_s, source.publisher, found);
    checkText(u"via"_s, source.via, Lines::One, found);
    checkFilled(u"title"_s, source.title, found);
    if (!source.url.isEmpty() && !isWebAddress(source.url)) {
        found.append({u"url"_s,
            Rules::tr("\"%1\" is not a web address. It must start with http:// or https://, or be empty.")
                .arg(source.url)});
    }
    if (source.publishedOn)
        checkDate(u"published_on"_s, *source.publishedOn, found);
    checkText(u"note"_s, source.note, Lines::Many, found);
    return found;
}

QList<Problem> problems(const Partnership &partnership, const Catalog &catalog)
{
    QList<Problem> found;
    checkSubject(u"bank"_s, partnership.bank, catalog, found);
    checkSubject(u"partner"_s, partnership.partner, catalog, found);
    if (partnership.bank == partnership.partner) {
        found.append({u"partner"_s,
            Rules::tr("The bank and its partner are the same. Enter the company that the bank works with.")});
    }
    checkDate(u"announced_on"_s, partnership.announcedOn, found);
    checkText(u"scope"_s, partnership.scope, Lines::Many, found);
    checkSource(partnership.source, catalog, found);
    checkText(u"note"_s, partnership.note, Lines::Many, found);
    return found;
}

QList<Problem> problems(const ExchangeRate &rate, const Catalog &catalog)
{
    QList<Problem> found;
    const QString notACurrency
        = Rules::tr("\"%1\" is not a currency. Enter three capital letters, such as CNY.");
    if (!isCurrency(rate.base))
        found.append({u"base"_s, notACurrency.arg(rate.base)});
    if (!isCurrency(rate.quote))
        found.append({u"quote"_s, notACurrency.arg(rate.quote)});
    else if (rate.base == rate.quote)
        found.append(
            {u"quote"_s, Rules::tr("A rate is between two currencies. Enter another one than the base.")});
    if (!(rate.rate.value() > 0))
        found.append(
            {u"rate"_s, Rules::tr("A rate must be above 0. Enter what one unit of the base costs.")});
    checkSource(rate.source, catalog, found);
    return found;
}

QList<Problem> problems(const Event &event, const Catalog &catalog)
{
    QList<Problem> found;
    checkDate(u"date"_s, event.date, found);
    checkFilled(u"text_en"_s, event.textEn, found);
    checkText(u"text_zh"_s, event.textZh, Lines::One, found);
    checkSource(event.source, catalog, found);
    checkText(u"note"_s, event.note, Lines::Many, found);
    return found;
}

bool isCode(QStringView code)
{
    if (code.isEmpty() || code.size() > 80 || !isLowerLetterOrDigit(code.front()))
        return false;
    return std::all_of(code.begin(), code.end(),
        [](QChar c) { return isLowerLetterOrDigit(c) || c == u'.' || c == u'_' || c == u'+' || c == u'-'; });
}

bool isRegion(QStringView region)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(u"WORLD|[A-Z]{2}(-[A-Z0-9]{1,3})?"_s));
    return pattern.match(region).hasMatch();
}

} // namespace tongbao
