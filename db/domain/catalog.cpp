#include "db/domain/catalog.h"

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

template <typename T>
QHash<QString, qsizetype> indexByCode(const QList<T> &rows)
{
    QHash<QString, qsizetype> index;
    index.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        index.insert(rows.at(i).code, i);
    return index;
}

template <typename T>
const T *find(const QList<T> &rows, const QHash<QString, qsizetype> &index, const QString &code)
{
    const auto found = index.constFind(code);
    return found == index.cend() ? nullptr : &rows.at(*found);
}

QString firstFilled(const QString &first, const QString &second, const QString &third)
{
    return !first.isEmpty() ? first : !second.isEmpty() ? second : third;
}

} // namespace

void Catalog::setMetrics(const QList<Metric> &metrics)
{
    m_metrics = metrics;
    m_metricByCode = indexByCode(m_metrics);
}

void Catalog::setSubjects(const QList<Subject> &subjects)
{
    m_subjects = subjects;
    m_subjectByCode = indexByCode(m_subjects);
}

void Catalog::setSources(const QList<Source> &sources)
{
    m_sources = sources;
    m_sourceByCode = indexByCode(m_sources);
    orderPublishers();
}

void Catalog::setPublisherRanks(const QList<PublisherRank> &ranks)
{
    m_publisherRanks = ranks;
    orderPublishers();
}

void Catalog::setSavedViews(const QList<SavedView> &views)
{
    m_savedViews = views;
    std::stable_sort(m_savedViews.begin(), m_savedViews.end(), [](const SavedView &a, const SavedView &b) {
        return std::tie(a.position, a.name) < std::tie(b.position, b.name);
    });
}

const Metric *Catalog::metric(const QString &code) const
{
    return find(m_metrics, m_metricByCode, code);
}

const Subject *Catalog::subject(const QString &code) const
{
    return find(m_subjects, m_subjectByCode, code);
}

const Source *Catalog::source(const QString &code) const
{
    return find(m_sources, m_sourceByCode, code);
}

const SavedView *Catalog::savedView(const QString &name) const
{
    const auto found = std::find_if(m_savedViews.begin(), m_savedViews.end(),
        [&name](const SavedView &view) { return view.name == name; });
    return found == m_savedViews.end() ? nullptr : &*found;
}

QString Catalog::publisherOf(const QString &sourceCode) const
{
    const Source *found = source(sourceCode);
    return found ? found->publisher : QString();
}

int Catalog::publisherRank(const QString &publisher) const
{
    return m_rankByPublisher.value(publisher, static_cast<int>(m_publishers.size()));
}

QStringList Catalog::membersOf(const QString &subjectCode) const
{
    const Subject *group = subject(subjectCode);
    if (!group || group->kind != SubjectKind::Group)
        return {};
    QStringList members;
    for (const QString &member : group->members) {
        if (subject(member))
            members.append(member);
    }
    return members;
}

void Catalog::orderPublishers()
{
    QHash<QString, int> positions;
    for (const PublisherRank &rank : std::as_const(m_publisherRanks))
        positions.insert(rank.publisher, rank.position);

    m_publishers.clear();
    for (const Source &source : std::as_const(m_sources))
        m_publishers.append(source.publisher);
    const auto isBefore = [&positions](const QString &a, const QString &b) {
        const int positionA = positions.value(a, std::numeric_limits<int>::max());
        const int positionB = positions.value(b, std::numeric_limits<int>::max());
        if (positionA != positionB)
            return positionA < positionB;
        const int order = a.compare(b, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a < b;
    };
    std::sort(m_publishers.begin(), m_publishers.end(), isBefore);
    m_publishers.removeDuplicates();

    m_rankByPublisher.clear();
    for (const QString &publisher : std::as_const(m_publishers))
        m_rankByPublisher.insert(publisher, static_cast<int>(m_rankByPublisher.size()));
}

QString displayName(const Subject &subject, Language language)
{
    const QString name = shortName(subject, language);
    const bool addsChinese
        = language == Language::English && !subject.nameZh.isEmpty() && subject.nameZh != name;
    return addsChinese ? u"%1 %2"_s.arg(name, subject.nameZh) : name;
}

QString shortName(const Subject &subject, Language language)
{
    return language == Language::Chinese ? firstFilled(subject.nameZh, subject.nameEn, subject.code)
                                         : firstFilled(subject.nameEn, subject.nameZh, subject.code);
}

QString displayName(const Metric &metric, Language language)
{
    return language == Language::Chinese ? firstFilled(metric.nameZh, metric.nameEn, metric.code)
                                         : firstFilled(metric.nameEn, metric.nameZh, metric.code);
}

QString displayName(const Source &source, Language language)
{
    QString text = source.publisher;
    if (!source.title.isEmpty())
        text += u" · "_s + source.title;
    if (source.publishedOn) {
        const QString pattern = language == Language::Chinese ? u"(%1)"_s : u" (%1)"_s;
        text += pattern.arg(source.publishedOn->key());
    }
    return text;
}

} // namespace tongbao
