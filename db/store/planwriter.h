#pragma once

#include "db/domain/progress.h"
#include "db/store/changeplan.h"

namespace tongbao {

// Writes a plan, in an order in which no step breaks a rule that spans tables. In a transaction, both steps
// or none.
class PlanWriter {
public:
    // All three outlive the writer.
    PlanWriter(const Connection &connection, const ChangePlan &plan, const Progress &progress)
        : m_connection(connection)
        , m_plan(plan)
        , m_progress(progress)
    {
    }

    // Takes out what goes, and the figures that change, from the tables that refer to others.
    Result<Done> takeOut();
    // Then changes the tables that are referred to, and puts in what comes.
    Result<Done> putIn();

private:
    bool goesOn();
    template <typename T>
    Result<Done> removeAll();
    template <typename T>
    Result<Done> updateAll();
    template <typename T>
    Result<Done> insertAll();
    Result<Done> unlinkSubjects();
    Result<Done> linkSubjects();

    const Connection &m_connection;
    const ChangePlan &m_plan;
    const Progress &m_progress;
    qint64 m_done = 0; // rows
};

} // namespace tongbao
