#include "db/domain/codelookup.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Lookup {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Lookup)
};

// What an entry may be called.
struct Entry {
    QString code;
    QStringList names;
};

// Levenshtein's distance; the two rows of its table are enough.
qsizetype editDistance(QStringView a, QStringView b)
{
    std::vector<qsizetype> previous(static_cast<size_t>(b.size()) + 1);
    std::vector<qsizetype> current(previous.size());
    std::iota(previous.begin(), previous.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        current[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const qsizetype replaced = previous[at] + (a[i] == b[j] ? 0 : 1);
            current[at + 1] = std::min({replaced, previous[at + 1] + 1, current[at] + 1});
        }
        std::swap(previous, current);
    }
    return previous.back();
}

// The name that is spelt most like a text, and the code of what is called so.
struct Nearest {
    QString name;
    QString code;
};

// Empty when no name is near enough to be meant.
Nearest nearestEntry(const QString &text, const QList<Entry> &entries)
{
    const QString wanted = text.toCaseFolded();
    qsizetype nearest = std::clamp<qsizetype>(wanted.size() / 3, 1, 3) + 1;
    Nearest found;
    for (const Entry &entry : entries) {
        for (const QString &name : QStringList{entry.code} + entry.names) {
            if (std::abs(name.size() - wanted.size()) >= nearest)
                continue;
            const qsizetype distance = editDistance(wanted, name.toCaseFolded());
            if (distance < nearest) {
                nearest = distance;
                found = {name, entry.code};
            }
        }
    }
    return found;
}

// unknown: the whole message, with %1 for the text.
CodeReading readCode(const QString &text, const QList<Entry> &entries, const QString &unknown)
{
    QStringList named;
    for (const Entry &entry : entries) {
        if (entry.code == text)
            return {text, {}};
        if (entry.names.contains(text))
            named.append(entry.code);
    }
    // Who writes Tenpay means tenpay.
    const bool isCased = !named.isEmpty();
    for (const Entry &entry : entries) {
        const QStringList names = QStringList{entry.code} + entry.names;
        if (!isCased && names.contains(text, Qt::CaseInsensitive))
            named.append(entry.code);
    }
    if (named.size() == 1)
        return {named.first(), {}};
    if (named.size() > 1) {
        return {{},
            Lookup::tr("\"%1\" is the name of several: %2. Enter the code of the one you mean.")
                .arg(text, named.join(u", "_s))};
    }
    const Nearest nearest = nearestEntry(text, entries);
    if (nearest.code.isEmpty())
        return {{}, unknown};
    if (nearest.name != nearest.code) {
        //: %1 is a sentence that says what does not exist, %2 the name of something that does, %3 its code
        return {{}, Lookup::tr("%1 Did you mean \"%2\" (%3)?").arg(unknown, nearest.name, nearest.code)};
    }
    //: %1 is a sentence that says what does not exist, %2 the code of something that does
    return {{}, Lookup::tr("%1 Did you mean \"%2\"?").arg(unknown, nearest.code)};
}

// How far an entry is from a text: the changed letters of its nearest name, 0 where one is part of the other;
// nullopt when that is too far to be meant.
std::optional<qsizetype> distanceTo(const Entry &entry, const QString &text)
{
    constexpr qsizetype leastShared = 2; // letters
    const QString wanted = text.toCaseFolded();
    std::optional<qsizetype> nearest;
    for (const QString &one : QStringList{entry.code} + entry.names) {
        const QString name = one.toCaseFolded();
        const qsizetype shorter = std::min(name.size(), wanted.size());
        const bool isPart = shorter >= leastShared && (name.contains(wanted) || wanted.contains(name));
        const qsizetype limit = std::clamp<qsizetype>(wanted.size() / 3, 1, 3);
        const qsizetype distance = isPart ? 0 : editDistance(wanted, name);
        if (distance <= limit && distance < std::max(name.size(), wanted.size()))
            nearest = std::min(nearest.value_or(distance), distance);
    }
    return nearest;
}

QStringList filled(const QStringList &names)
{
    QStringList result = names;
    result.removeAll(QString());
    return result;
}

} // namespace

namespace {

QList<Entry> metricEntries(const Catalog &catalog)
{
    QList<Entry> entries;
    for (const Metric &metric : catalog.metrics())
        entries.append({metric.code, filled({metric.nameEn, metric.nameZh})});
    return entries;
}

QList<Entry> subjectEntries(const Catalog &catalog)
{
    QList<Entry> entries;
    for (const Subject &subject : catalog.subjects())
        entries.append({subject.code, filled({subject.nameEn, subject.nameZh})});
    return entries;
}

// The only one that is shown so: "Alipay 支付宝" has both names.
QString subjectShownAs(const QString &text, const Catalog &catalog)
{
    QString code;
    for (const Subject &subject : catalog.subjects()) {
        if (subject.nameEn.isEmpty() || !text.startsWith(subject.nameEn)
            || text != displayName(subject, Language::English))
            continue;
        if (!code.isEmpty())
            return {};
        code = subject.code;
    }
    return code;
}

QList<Entry> sourceEntries(const Catalog &catalog)
{
    QList<Entry> entries;
    for (const Source &source : catalog.sources())
        entries.append({source.code, filled({source.title})});
    return entries;
}

} // namespace

CodeReading readMetricCode(const QString &text, const Catalog &catalog)
{
    if (catalog.metric(text))
        return {text, {}};
    return readCode(
        text, metricEntries(catalog), Lookup::tr("There is no metric with the code \"%1\".").arg(text));
}

CodeReading readSubjectCode(const QString &text, const Catalog &catalog)
{
    if (catalog.subject(text))
        return {text, {}};
    if (const QString shown = subjectShownAs(text, catalog); !shown.isEmpty())
        return {shown, {}};
    return readCode(text, subjectEntries(catalog),
        Lookup::tr("There is no app, company, bank or group with the code \"%1\".").arg(text));
}

CodeReading readSourceCode(const QString &text, const Catalog &catalog)
{
    if (catalog.source(text))
        return {text, {}};
    return readCode(
        text, sourceEntries(catalog), Lookup::tr("There is no source with the code \"%1\".").arg(text));
}

CodeReading readPublisher(const QString &text, const Catalog &catalog)
{
    QList<Entry> entries;
    for (const QString &publisher : catalog.publishers())
        entries.append({publisher, {}});
    return readCode(text, entries, Lookup::tr("There is no publisher called \"%1\".").arg(text));
}

QStringList sourcesOf(const QString &publisher, const Catalog &catalog)
{
    QStringList codes;
    for (const Source &source : catalog.sources()) {
        if (source.publisher == publisher)
            codes.append(source.code);
    }
    return codes;
}

QString nearestText(const QString &text, const QStringList &known)
{
    QList<Entry> entries;
    for (const QString &one : known)
        entries.append({one, {}});
    return nearestEntry(text, entries).code;
}

QStringList nearbyCodes(const QString &text, Table kind, const Catalog &catalog, qsizetype most)
{
    const QList<Entry> entries = kind == Table::Metrics ? metricEntries(catalog)
        : kind == Table::Subjects                       ? subjectEntries(catalog)
                                                        : sourceEntries(catalog);
    QStringList codes = kind == Table::Sources ? sourcesOf(text, catalog) : QStringList();
    QList<std::pair<qsizetype, QString>> found;
    for (const Entry &entry : entries) {
        const std::optional<qsizetype> distance = distanceTo(entry, text);
        if (distance && !codes.contains(entry.code))
            found.append({*distance, entry.code});
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[distance, code] : std::as_const(found))
        codes.append(code);
    return codes.mid(0, most);
}

QString regionMessage(const QString &text)
{
    return Lookup::tr(
        "\"%1\" is not a region. Enter a country such as CN, a province such as CN-XZ, a city tier "
        "such as CN-T1, or WORLD.")
        .arg(text);
}

} // namespace tongbao
