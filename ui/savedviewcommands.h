#pragma once

#include "db/domain/repository.h"
#include "ui/common/prompter.h"
#include "ui/common/waitingedits.h"

namespace tongbao {

// What a person does with saved views: each asks what it must, then makes one step in the file.
class SavedViewCommands : public QObject {
    Q_OBJECT
public:
    // Both outlive this.
    SavedViewCommands(Repository &repository, Prompter &prompter, QObject *parent = nullptr);

    // Under the name that it has already.
    void save(const View &view);
    // Under a name that is asked for; one that is taken asks whether it may be replaced.
    void saveAs(const View &view);
    void rename(const QString &name);
    void duplicate(const QString &name);
    void remove(const QString &name);
    // steps: upwards when below 0. Beyond the ends nothing happens.
    void move(const QString &name, int steps);

signals:
    void saved(const QString &name); // a view is in the file under that name
    void failed(const tongbao::Error &error);
    void busy(const tongbao::Retry &retry); // another program is writing to the file

private:
    // savedName: under which a view is in the file then; empty: nothing to say.
    void apply(const Edit &edit, const QString &savedName = {});
    // nullptr, said as a failure, when another program has taken it away.
    const SavedView *find(const QString &name);

    Repository &m_repository;
    Prompter &m_prompter;
};

} // namespace tongbao
