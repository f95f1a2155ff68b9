#pragma once

#include "db/domain/progress.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <atomic>
#include <memory>

namespace tongbao {

// Work on another thread, one piece at a time: a newer one makes what is under way void, and so does the end
// of the job. Values in, values out: the work must hold nothing that lives on this thread.
template <typename T>
class LatestJob {
public:
    // context: whose thread the answers come on. The job is gone before it is.
    explicit LatestJob(QObject *context)
        : m_context(context)
    {
    }
    ~LatestJob() { stop(); }
    Q_DISABLE_COPY_MOVE(LatestJob)

    // work: T(const Progress &); what its progress says is whether to go on. then(T) follows unless it was
    // stopped.
    template <typename Work, typename Then>
    void start(const Work &work, const Then &then)
    {
        stop();
        m_stop = std::make_shared<std::atomic_bool>(false);
        auto *watcher = new QFutureWatcher<T>(m_context);
        QObject::connect(
            watcher, &QFutureWatcherBase::finished, m_context, [this, watcher, then, stopped = m_stop] {
                watcher->deleteLater();
                if (stopped->load())
                    return;
                m_stop.reset();
                then(watcher->result());
            });
        watcher->setFuture(QtConcurrent::run([work, stopped = m_stop] {
            return work(Progress([stopped](qint64, qint64) { return !stopped->load(); }));
        }));
    }

    void stop()
    {
        if (m_stop)
            m_stop->store(true);
        m_stop.reset();
    }

    bool isRunning() const { return m_stop != nullptr; }

private:
    QObject *m_context;
    std::shared_ptr<std::atomic_bool> m_stop; // of what is under way
};

} // namespace tongbao
