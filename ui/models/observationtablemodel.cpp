#include "ui/models/observationtablemodel.h"

#include "ui/models/celltext.h"
#include "ui/models/observationcell.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace tongbao {

namespace {

// The repository's order: metric, subject, region, period, source.
bool comesBefore(const ObservationKey &a, const ObservationKey &b)
{
    const auto codes
        = [](const ObservationKey &key) { return std::tie(key.metric, key.subject, key.region); };
    if (codes(a) != codes(b))
        return codes(a) < codes(b);
    if (a.period != b.period)
        return startsBefore(a.period, b.period);
    return a.source < b.source;
}

std::weak_ordering comparedPeriods(Period a, Period b)
{
    return startsBefore(a, b) ? std::weak_ordering::less
        : startsBefore(b, a)  ? std::weak_ordering::greater
                              : std::weak_ordering::equivalent;
}

} // namespace

struct ObservationTableModel::Contents {
    QList<Entry> entries;
    ObservationNames names;
    Catalog catalog;
    Language language;
};

std::shared_ptr<const ObservationTableModel::Contents> ObservationTableModel::contentsOf(
    const QList<Observation> &observations, const Catalog &catalog, Language language)
{
    auto contents = std::make_shared<Contents>(Contents{{}, {}, catalog, language});
    contents->entries.reserve(observations.size());
    for (const Observation &observation : observations)
        contents->entries.append(entryOf(observation, contents->names, catalog));
    contents->names.describe(catalog, language);
    return contents;
}

void ObservationTableModel::setContents(const Contents &contents)
{
    const bool isUnderOne = m_draft && m_isDraftOwnRow && m_draftEntry >= 0;
    const std::optional<ObservationKey> above
        = isUnderOne ? std::optional(m_entries.at(m_draftEntry).observation.key) : std::nullopt;
    changeAll([&] {
        m_catalog = contents.catalog;
        m_language = contents.language;
        m_names = contents.names;
        m_entries = contents.entries;
        m_prepared = PreparedFilter(m_filter, m_names);
        placeDraft(above);
    });
}

void ObservationTableModel::setObservations(
    const QList<Observation> &observations, const Catalog &catalog, Language language)
{
    setContents(*contentsOf(observations, catalog, language));
}

void ObservationTableModel::setFilter(const ObservationFilter &filter)
{
    if (filter == m_filter)
        return;
    changeAll([&] {
        m_filter = filter;
        m_prepared = PreparedFilter(m_filter, m_names);
    });
}

void ObservationTableModel::setObservation(
    const ObservationKey &key, const std::optional<Observation> &observation)
{
    const int place = placeOf(key);
    const bool isKnown = isKnownAt(place, key);
    if (!observation) {
        if (isKnown)
            removeObservation(place);
        return;
    }
    const Entry entry = entryOf(*observation, m_names, m_catalog);
    if (m_names.describe(m_catalog, m_language))
        m_prepared = PreparedFilter(m_filter, m_names);
    if (isKnown) {
        changeEntry(place, [&] { m_entries[place] = entry; });
    } else {
        insertEntry(place, [&] {
            m_entries.insert(place, entry);
            shiftDraft(place, 1);
        });
    }
}

// What is typed into a row outlives the row: it goes on as a new data point.
void ObservationTableModel::removeObservation(int place)
{
    const bool isEdited = place == draftEntry();
    std::optional<ObservationDraft> draft;
    if (isEdited)
        draft = std::exchange(m_draft, std::nullopt);
    removeEntry(place, [&] {
        m_entries.removeAt(place);
        shiftDraft(place, -1);
    });
    if (!isEdited)
        return;
    insertEntry(static_cast<int>(m_entries.size()), [&] {
        m_draft = draft;
        m_isDraftOwnRow = true;
        m_draftEntry = place - 1;
        checkDraft();
    });
}

int ObservationTableModel::rowOf(const ObservationKey &key) const
{
    const int place = knownPlaceOf(key);
    return place >= 0 ? TableModel::rowOf(place) : -1;
}

QStringList ObservationTableModel::metrics() const
{
    return occurring(m_names.metrics(), &NumberedKey::metric);
}

QStringList ObservationTableModel::subjects() const
{
    return occurring(m_names.subjects(), &NumberedKey::subject);
}

QStringList ObservationTableModel::publishers() const
{
    return occurring(m_names.publishers(), &NumberedKey::publisher);
}

// A name outlives its last data point until all are read again.
QStringList ObservationTableModel::occurring(const NameIndex &names, int NumberedKey::*part) const
{
    QList<QString> byRank(names.size());
    for (const Entry &entry : m_entries)
        byRank[names.rank(entry.numbers.*part)] = names.code(entry.numbers.*part);
    byRank.removeAll(QString());
    return byRank;
}

TableColumn ObservationTableModel::column(int column) const
{
    return {columnTitle(static_cast<Column>(column)), column == ValueColumn || column == RangeColumn};
}

TableCell ObservationTableModel::cell(int entry, int column) const
{
    TableCell shown
        = isDraftCell(entry, column) ? draftCell(static_cast<Column>(column)) : storedCell(entry, column);
    if (entry == draftEntry()) {
        const QString problem = m_draftProblems.value(static_cast<Column>(column));
        shown.toolTip = problem.isEmpty() ? shown.toolTip : problem;
    }
    return shown;
}

// By the numbers of its names: a table asks for thousands of cells.
TableCell ObservationTableModel::storedCell(int entry, int column) const
{
    const auto &[observation, numbers, searched] = m_entries.at(entry);
    switch (column) {
    case MetricColumn: {
        const Metric *metric = m_catalog.metric(observation.key.metric);
        return {m_names.metrics().text(numbers.metric), metric ? metric->definition : QString()};
    }
    case SubjectColumn:
        return {m_names.subjects().text(numbers.subject)};
    case RegionColumn:
        return {m_names.regions().text(numbers.region), observation.key.region};
    case PeriodColumn:
        return {m_names.periods().text(numbers.period)};
    case ValueColumn:
    case RangeColumn:
    case QualifierColumn:
    case StatusColumn:
        return {cellText(observation, static_cast<Column>(column), m_catalog, m_language)};
    case PublisherColumn:
        return {m_names.publishers().text(numbers.publisher)};
    case SourceColumn: {
        const Source *source = m_catalog.source(observation.key.source);
        return {
            m_names.sources().text(numbers.source), source ? displayName(*source, m_language) : QString()};
    }
    default:
        return {observation.note};
    }
}

std::weak_ordering ObservationTableModel::compared(int a, int b, int column) const
{
    const NumberedKey &left = m_entries.at(a).numbers;
    const NumberedKey &right = m_entries.at(b).numbers;
    const Observation &one = m_entries.at(a).observation;
    const Observation &other = m_entries.at(b).observation;
    switch (column) {
    case MetricColumn:
        return m_names.metrics().rank(left.metric) <=> m_names.metrics().rank(right.metric);
    case SubjectColumn:
        return m_names.subjects().rank(left.subject) <=> m_names.subjects().rank(right.subject);
    case RegionColumn:
        return m_names.regions().rank(left.region) <=> m_names.regions().rank(right.region);
    case PeriodColumn:
        return comparedPeriods(one.key.period, other.key.period);
    case ValueColumn:
    case RangeColumn:
        return comparedFigures(one.figure, other.figure);
    case QualifierColumn:
        return one.figure.qualifier <=> other.figure.qualifier;
    case StatusColumn:
        return one.figure.status <=> other.figure.status;
    case PublisherColumn:
        return m_names.publishers().rank(left.publisher) <=> m_names.publishers().rank(right.publisher);
    case SourceColumn:
        return m_names.sources().rank(left.source) <=> m_names.sources().rank(right.source);
    default:
        return one.note.compare(other.note, Qt::CaseInsensitive) <=> 0;
    }
}

bool ObservationTableModel::isEmpty(int entry, int column) const
{
    const Observation &observation = m_entries.at(entry).observation;
    switch (column) {
    case ValueColumn:
        return !observation.figure.value;
    case RangeColumn:
        return !observation.figure.low;
    case QualifierColumn:
        return observation.figure.qualifier == Qualifier::Exact;
    case NoteColumn:
        return observation.note.isEmpty();
    default:
        return false;
    }
}

bool ObservationTableModel::isShown(int entry) const
{
    if (entry == draftEntry())
        return true;
    const Entry &shown = m_entries.at(entry);
    return m_prepared.accepts(shown.numbers, shown.searched)
        && std::all_of(m_filter.cells.begin(), m_filter.cells.end(), [&](const CellFilter &wanted) {
               return cellCode(shown.observation, wanted.column, m_catalog) == wanted.code;
           });
}

ObservationTableModel::Entry ObservationTableModel::entryOf(
    const Observation &observation, ObservationNames &names, const Catalog &catalog)
{
    return {observation, names.number(observation.key, catalog), searchedTexts(observation)};
}

int ObservationTableModel::placeOf(const ObservationKey &key) const
{
    const auto at = std::lower_bound(
        m_entries.begin(), m_entries.end(), key, [](const Entry &entry, const ObservationKey &wanted) {
            return comesBefore(entry.observation.key, wanted);
        });
    return static_cast<int>(at - m_entries.begin());
}

bool ObservationTableModel::isKnownAt(int place, const ObservationKey &key) const
{
    return place < m_entries.size() && m_entries.at(place).observation.key == key;
}

int ObservationTableModel::knownPlaceOf(const ObservationKey &key) const
{
    const int place = placeOf(key);
    return isKnownAt(place, key) ? place : -1;
}

} // namespace tongbao
