#pragma once

#include "db/domain/catalog.h"
#include "db/domain/edit.h"

#include <QRandomGenerator>

namespace tongbao::test {

// Makes up edits of every kind of row of a store, by a seed. Many are ones that a store has to refuse: a
// code that is in use deleted, a share over 100 %, an identity that is taken, a `before` that is not there.
class RandomEdits {
public:
    explicit RandomEdits(quint32 seed)
        : m_random(seed)
    {
    }

    // figures: those of the store.
    Edit next(const Catalog &catalog, const QList<Observation> &figures);
    int number(int below) { return m_random.bounded(below); }

private:
    template <typename T>
    AnyChange change(const QList<T> &rows, const Catalog &catalog);
    AnyChange changeOfAny(const Catalog &catalog, const QList<Observation> &figures);
    Edit import(const Catalog &catalog);
    Edit viewEdit(const Catalog &catalog);
    template <typename T>
    const T &oneOf(const QList<T> &rows)
    {
        return rows.at(number(int(rows.size())));
    }
    bool happens(int percent) { return number(100) < percent; }
    QString code(const QString &stem);
    QString subjectCode(const Catalog &catalog);
    QString sourceCode(const Catalog &catalog);
    Period month();
    Number amount(int digits);
    Figure figure(const Metric *metric);

    // A row that may or may not be there already.
    Metric row(const Catalog &catalog, const Metric *);
    Subject row(const Catalog &catalog, const Subject *);
    Source row(const Catalog &catalog, const Source *);
    Observation row(const Catalog &catalog, const Observation *);
    Partnership row(const Catalog &catalog, const Partnership *);
    ExchangeRate row(const Catalog &catalog, const ExchangeRate *);
    Event row(const Catalog &catalog, const Event *);
    PublisherRank row(const Catalog &catalog, const PublisherRank *);
    SavedView row(const Catalog &catalog, const SavedView *);
    // The same row with something else in it; sometimes under another identity.
    Metric altered(const Metric &row, const Catalog &catalog);
    Subject altered(const Subject &row, const Catalog &catalog);
    Source altered(const Source &row, const Catalog &catalog);
    Observation altered(const Observation &row, const Catalog &catalog);
    Partnership altered(const Partnership &row, const Catalog &catalog);
    ExchangeRate altered(const ExchangeRate &row, const Catalog &catalog);
    Event altered(const Event &row, const Catalog &catalog);
    PublisherRank altered(const PublisherRank &row, const Catalog &catalog);
    SavedView altered(const SavedView &row, const Catalog &catalog);

    QRandomGenerator m_random;
};

} // namespace tongbao::test
