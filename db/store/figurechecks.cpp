#include "db/store/figurechecks.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Store)
};

// What a figure says, with the room that its rounding leaves: 53.8 lies between 53.75 and 53.85.
struct Span {
    double low = 0;
    double high = 0;
};

// Half of the last digit that says something: 0.05 for 53.8 and 0.5 for 60 percent, 5e10 for 5 900 000 000
// 000.
double roundingOf(const Number &number, UnitKind unit)
{
    int zeros = -number.decimals();
    if (unit != UnitKind::Percent && number.decimals() == 0 && number.value() != 0) {
        QString digits = number.text();
        for (; digits.endsWith(u'0'); digits.chop(1))
            ++zeros;
    }
    return std::pow(10.0, zeros) / 2;
}

Span spanOf(const Figure &figure)
{
    double rounding = 0;
    for (const auto &number : {figure.value, figure.low, figure.high}) {
        if (number)
            rounding = std::max(rounding, roundingOf(*number, figure.unit.kind()));
    }
    return {figure.lowest() - rounding, figure.highest() + rounding};
}

// Everything that one publisher says of one metric, region and period, by subject. Of several sources (a
// later report revises an earlier one) both ends of what they say count.
struct Report {
    QString metric;
    QString region;
    QString period;
    QString publisher;
    QMap<QString, Span> spans;
};

QList<Report> reportsOf(const QList<Observation> &observations, const Catalog &catalog)
{
    QMap<QString, Report> reports;
    for (const Observation &observation : observations) {
        // Bounds and round guesses do not add up to anything.
        if (observation.figure.qualifier != Qualifier::Exact || !catalog.metric(observation.key.metric))
            continue;
        const ObservationKey &key = observation.key;
        const QString publisher = catalog.publisherOf(key.source);
        const QString unit = observation.figure.unit.code();
        Report &report
            = reports[QStringList{key.metric, key.region, key.period.key(), unit, publisher}.join(u'\n')];
        report.metric = key.metric;
        report.region = key.region;
        report.period = key.period.key();
        report.publisher = publisher;
        const Span span = spanOf(observation.figure);
        const auto known = report.spans.constFind(key.subject);
        report.spans.insert(key.subject,
            known == report.spans.cend()
                ? span
                : Span{std::min(span.low, known->low), std::max(span.high, known->high)});
    }
    return reports.values();
}

bool isCounted(const QString &subject, const Report &report, const Catalog &catalog)
{
    const Subject *known = catalog.subject(subject);
    if (!known || known->kind == SubjectKind::Market)
        return false;
    const QStringList members = catalog.membersOf(subject);
    // A group beside any of its members, or one that shares members with another, would count twice.
    const auto isCountedTwice = [&](const QString &other) {
        const QStringList others = catalog.membersOf(other);
        return other != subject
            && (members.contains(other)
                || std::any_of(others.begin(), others.end(),
                    [&](const QString &member) { return members.contains(member) && other < subject; }));
    };
    const QStringList subjects = report.spans.keys();
    return members.isEmpty() || std::none_of(subjects.begin(), subjects.end(), isCountedTwice);
}

QString placeOf(const Report &report)
{
    return u"%1, %2, %3, %4"_s.arg(report.metric, report.region, report.period, report.publisher);
}

CheckFinding warning(const QString &code, const QString &message)
{
    return {CheckFinding::Severity::Warning, code, message};
}

QString shown(double value)
{
    return QString::number(value, 'g', 8);
}

// Whether the group's figure cannot be, given those of all its members.
bool contradicts(const Span &group, const QList<Span> &members, Family family)
{
    Span sum;
    double largest = 0;
    for (const Span &member : members) {
        sum.low += member.low;
        sum.high += member.high;
        largest = std::max(largest, member.low);
    }
    // The same person can use several apps: then a group lies between its largest member and the sum.
    const bool overlaps = family == Family::Penetration || family == Family::Users;
    return group.high < (overlaps ? largest : sum.low) || group.low > sum.high;
}

} // namespace

QList<CheckFinding> sharesOverHundred(const QList<Observation> &observations, const Catalog &catalog)
{
    QList<CheckFinding> findings;
    for (const Report &report : reportsOf(observations, catalog)) {
        if (catalog.metric(report.metric)->family != Family::Share)
            continue;
        double sum = 0;
        for (auto span = report.spans.cbegin(); span != report.spans.cend(); ++span) {
            if (isCounted(span.key(), report, catalog))
                sum += span->low;
        }
        if (sum > 100) {
            findings.append(warning(u"shares-over-100"_s,
                Store::tr("The shares of %1 add up to over 100 %. Compare them with their sources.")
                    .arg(placeOf(report))));
        }
    }
    return findings;
}

QList<CheckFinding> groupsAgainstMembers(const QList<Observation> &observations, const Catalog &catalog)
{
    QList<CheckFinding> findings;
    for (const Report &report : reportsOf(observations, catalog)) {
        for (auto span = report.spans.cbegin(); span != report.spans.cend(); ++span) {
            const QStringList codes = catalog.membersOf(span.key());
            QList<Span> members;
            for (const QString &code : codes) {
                if (report.spans.contains(code))
                    members.append(report.spans.value(code));
            }
            const Family family = catalog.metric(report.metric)->family;
            if (members.isEmpty() || members.size() < codes.size() || !contradicts(*span, members, family))
                continue;
            double low = 0;
            double high = 0;
            for (const Span &member : members) {
                low += member.low;
                high += member.high;
            }
            findings.append(warning(u"group-against-members"_s,
                Store::tr(
                    "\"%1\" in %2 does not fit its members, which come to %3 to %4. Compare it with its "
                    "source.")
                    .arg(span.key(), placeOf(report), shown(low), shown(high))));
        }
    }
    return findings;
}

} // namespace tongbao
