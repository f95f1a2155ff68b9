#pragma once

#include "ui/imports/importwork.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>

namespace tongbao {

// Reads, works out and writes an import on another thread, one thing at a time: a new request makes what is
// under way void. Its answers come on the thread of this object.
class ImportJob : public QObject {
    Q_OBJECT
public:
    explicit ImportJob(QObject *parent = nullptr);
    // Stops what is under way; writing is waited for, and is taken back.
    ~ImportJob() override;

    void workOut(const ImportRequest &request);
    void write(const QString &store, const ImportPreview &preview, const ImportOptions &options);
    // What is under way ends as soon as it can; the answer says whether it was stopped in time.
    void stop();
    bool isWriting() const { return m_isWriting; }

signals:
    void progressed(int done, int total); // total 0: nobody knows
    void workedOut(const tongbao::ImportAnswer &answer);
    void written(const tongbao::ImportReport &report);
    void failed(const tongbao::Error &error);

private:
    template <typename T, typename Work>
    void start(const Work &work, void (ImportJob::*finished)(const T &));

    std::shared_ptr<std::atomic_bool> m_stop;
    QFuture<void> m_writing;
    int m_request = 0; // the latest
    bool m_isWriting = false;
};

} // namespace tongbao
