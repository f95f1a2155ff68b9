#include "ui/savedviewcommands.h"

#include "db/domain/savedviewedits.h"

using namespace Qt::StringLiterals;

namespace tongbao {

SavedViewCommands::SavedViewCommands(Repository &repository, Prompter &prompter, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_prompter(prompter)
{
}

void SavedViewCommands::save(const View &view)
{
    apply(saving(view, m_repository.catalog()), view.name);
}

void SavedViewCommands::saveAs(const View &view)
{
    const bool isSaved = m_repository.catalog().savedView(view.name) != nullptr;
    const QString wished = isSaved ? view.name : view.title.isEmpty() ? viewTitle(view.kind) : view.title;
    const std::optional<QString> name = m_prompter.text(tr("Save view"), tr("Name of the view"),
        isSaved ? wished : freeViewName(wished.trimmed(), m_repository.catalog()), viewNameProblem);
    if (!name)
        return;
    const bool isTaken = m_repository.catalog().savedView(*name) != nullptr;
    if (isTaken && *name != view.name
        && !m_prompter.confirm(tr("There is a view \"%1\" already. Replace it?").arg(*name), tr("Replace"))) {
        return;
    }
    View named = view;
    named.name = *name;
    save(named);
}

void SavedViewCommands::rename(const QString &name)
{
    const SavedView *view = find(name);
    if (!view)
        return;
    const auto problemOf = [this, &name](const QString &text) {
        const bool isTaken = text != name && m_repository.catalog().savedView(text);
        return isTaken ? tr("There is a view \"%1\" already. Choose another name.").arg(text)
                       : viewNameProblem(text);
    };
    const std::optional<QString> wanted
        = m_prompter.text(tr("Rename view"), tr("Name of the view"), name, problemOf);
    if (wanted && *wanted != name)
        apply(renaming(*view, *wanted));
}

void SavedViewCommands::duplicate(const QString &name)
{
    const SavedView *view = find(name);
    if (!view)
        return;
    const Catalog &catalog = m_repository.catalog();
    const QString copy = freeViewName(name, catalog);
    apply(duplication(*view, copy, catalog), copy);
}

void SavedViewCommands::remove(const QString &name)
{
    if (const SavedView *view = find(name))
        apply(deletion(*view));
}

void SavedViewCommands::move(const QString &name, int steps)
{
    const SavedView *view = find(name);
    if (!view)
        return;
    const QList<SavedView> &views = m_repository.catalog().savedViews();
    const qsizetype from = views.indexOf(*view);
    const qsizetype to = qBound(qsizetype(0), from + steps, views.size() - 1);
    if (to != from)
        apply(moving(from, to, m_repository.catalog()));
}

void SavedViewCommands::apply(const Edit &edit, const QString &savedName)
{
    const Retry attempt = [this, edit, savedName] {
        const Result<HistoryEntry> done = m_repository.apply(edit);
        if (!done && done.error().kind == ErrorKind::Busy)
            return false;
        if (!done)
            emit failed(done.error());
        else if (!savedName.isEmpty())
            emit saved(savedName);
        return true;
    };
    if (!attempt())
        emit busy(attempt);
}

const SavedView *SavedViewCommands::find(const QString &name)
{
    const SavedView *view = m_repository.catalog().savedView(name);
    if (!view)
        emit failed({tr("There is no view \"%1\" any more.").arg(name), {}, ErrorKind::NotFound});
    return view;
}

} // namespace tongbao
