#include "ui/imports/importjob.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrentRun>

namespace tongbao {

ImportJob::ImportJob(QObject *parent)
    : QObject(parent)
{
}

ImportJob::~ImportJob()
{
    stop();
    if (m_isWriting)
        m_writing.waitForFinished();
}

template <typename T, typename Work>
void ImportJob::start(const Work &work, void (ImportJob::*finished)(const T &))
{
    stop();
    m_stop = std::make_shared<std::atomic_bool>(false);
    const int request = ++m_request;
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher, request](int value) {
        if (request == m_request)
            emit progressed(value, watcher->progressMaximum());
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, request, finished] {
        watcher->deleteLater();
        if (request != m_request)
            return;
        m_isWriting = false;
        const Result<T> result = watcher->result();
        if (result)
            emit(this->*finished)(result.value());
        else
            emit failed(result.error());
    });
    watcher->setFuture(QtConcurrent::run([work, stop = m_stop](QPromise<Result<T>> &promise) {
        promise.addResult(work([&promise, &stop](qint64 done, qint64 total) {
            promise.setProgressRange(0, static_cast<int>(total));
            promise.setProgressValue(static_cast<int>(done));
            return !stop->load();
        }));
    }));
    m_writing = QFuture<void>(watcher->future());
}

void ImportJob::workOut(const ImportRequest &request)
{
    start<ImportAnswer>([request](const Progress &progress) { return tongbao::workOut(request, progress); },
        &ImportJob::workedOut);
}

void ImportJob::write(const QString &store, const ImportPreview &preview, const ImportOptions &options)
{
    start<ImportReport>(
        [store, preview, options](
            const Progress &progress) { return writeImport(store, preview, options, progress); },
        &ImportJob::written);
    m_isWriting = true;
}

void ImportJob::stop()
{
    if (m_stop)
        m_stop->store(true);
}

} // namespace tongbao
