#include "db/store/planwriter.h"

#include "db/store/rowtable.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// A figure that changes is taken out and put in anew, since its metric may change in between.
template <typename T>
constexpr bool isRewritten = std::is_same_v<T, Observation>;

// Owner and members are set when all subjects are there.
Subject withoutLinks(Subject subject)
{
    subject.owner.clear();
    subject.members.clear();
    return subject;
}

template <typename T>
QVariantList written(const T &row)
{
    return RowCodec<T>::values(row);
}

QVariantList written(const Subject &row)
{
    return RowCodec<Subject>::values(withoutLinks(row));
}

using Step = std::function<Result<Done>()>;

Result<Done> inOrder(std::initializer_list<Step> steps)
{
    for (const Step &step : steps) {
        const Result<Done> done = step();
        if (!done)
            return done;
    }
    return Done{};
}

} // namespace

Result<Done> PlanWriter::takeOut()
{
    return inOrder({[this] { return unlinkSubjects(); }, [this] { return removeAll<Observation>(); },
        [this] { return removeAll<Partnership>(); }, [this] { return removeAll<ExchangeRate>(); },
        [this] { return removeAll<Event>(); }, [this] { return removeAll<PublisherRank>(); },
        [this] { return removeAll<SavedView>(); }});
}

Result<Done> PlanWriter::putIn()
{
    return inOrder({[this] { return removeAll<Source>(); }, [this] { return removeAll<Subject>(); },
        [this] { return removeAll<Metric>(); }, [this] { return updateAll<Metric>(); },
        [this] { return insertAll<Metric>(); }, [this] { return updateAll<Source>(); },
        [this] { return insertAll<Source>(); }, [this] { return updateAll<Subject>(); },
        [this] { return insertAll<Subject>(); }, [this] { return linkSubjects(); },
        [this] { return insertAll<Observation>(); }, [this] { return updateAll<Partnership>(); },
        [this] { return insertAll<Partnership>(); }, [this] { return updateAll<ExchangeRate>(); },
        [this] { return insertAll<ExchangeRate>(); }, [this] { return updateAll<Event>(); },
        [this] { return insertAll<Event>(); }, [this] { return updateAll<PublisherRank>(); },
        [this] { return insertAll<PublisherRank>(); }, [this] { return updateAll<SavedView>(); },
        [this] { return insertAll<SavedView>(); }});
}

bool PlanWriter::goesOn()
{
    constexpr qint64 rowsBetween = 64;
    const qint64 done = m_done++;
    return !m_progress || done % rowsBetween != 0 || m_progress(done, m_plan.log.size());
}

template <typename T>
Result<Done> PlanWriter::removeAll()
{
    RowTable table(m_connection, RowCodec<T>::layout());
    for (const Change<T> &change : m_plan.of<T>()) {
        if (!change.before || (change.after && !isRewritten<T>))
            continue;
        const Result<Done> done = table.remove(RowCodec<T>::identity(*change.before));
        if (!done)
            return done;
    }
    return Done{};
}

template <typename T>
Result<Done> PlanWriter::updateAll()
{
    RowTable table(m_connection, RowCodec<T>::layout());
    for (const Change<T> &change : m_plan.of<T>()) {
        if (!change.before || !change.after)
            continue;
        if (!goesOn())
            return stoppedError();
        const Result<Done> done = table.update(RowCodec<T>::identity(*change.before), written(*change.after));
        if (!done)
            return done;
    }
    return Done{};
}

template <typename T>
Result<Done> PlanWriter::insertAll()
{
    RowTable table(m_connection, RowCodec<T>::layout());
    for (const Change<T> &change : m_plan.of<T>()) {
        if (!change.after || (change.before && !isRewritten<T>))
            continue;
        if (!goesOn())
            return stoppedError();
        const Result<Done> done = table.insert(written(*change.after));
        if (!done)
            return done;
    }
    return Done{};
}

Result<Done> PlanWriter::unlinkSubjects()
{
    Statement owner(m_connection, u"UPDATE subject SET owner = NULL WHERE code = ?"_s);
    Statement members(m_connection, u"DELETE FROM group_member WHERE group_code = ?"_s);
    for (const Change<Subject> &change : m_plan.of<Subject>()) {
        if (!change.before)
            continue;
        for (Statement *statement : {&owner, &members}) {
            const Result<Done> done = statement->run({change.before->code});
            if (!done)
                return done;
        }
    }
    return Done{};
}

Result<Done> PlanWriter::linkSubjects()
{
    Statement owner(m_connection, u"UPDATE subject SET owner = ? WHERE code = ?"_s);
    Statement member(
        m_connection, u"INSERT INTO group_member (group_code, member, position) VALUES (?, ?, ?)"_s);
    for (const Change<Subject> &change : m_plan.of<Subject>()) {
        if (!change.after)
            continue;
        const Subject &subject = *change.after;
        if (!subject.owner.isEmpty()) {
            const Result<Done> done = owner.run({subject.owner, subject.code});
            if (!done)
                return done;
        }
        for (qsizetype i = 0; i < subject.members.size(); ++i) {
            const Result<Done> done = member.run({subject.code, subject.members.at(i), i + 1});
            if (!done)
                return done;
        }
    }
    return Done{};
}

} // namespace tongbao
