#pragma once

#include "db/domain/repository.h"
#include "db/domain/rules.h"
#include "ui/forms/editform.h"

#include <functional>
#include <memory>

namespace tongbao {

// The data point as a form: metric, app, period, region, value or low-high, qualifier, status, unit, source,
// note, with the problem beside the field while typing. It does not save: its owner does, and reports back.
class ObservationForm : public EditForm {
    Q_OBJECT
public:
    explicit ObservationForm(QWidget *parent = nullptr);
    ~ObservationForm() override;

    void setLanguage(Language language);
    void setCatalog(const Catalog &catalog); // keeps what is being typed
    // Shows an existing figure; saving changes it. An edit in progress is kept: the form says that the figure
    // is another one by now, and revert() shows it. Another figure is shown after clear().
    void setObservation(const Observation &observation);
    // An empty form for a new figure; fields that `like` fills are taken over (metric, subject, source ...).
    void startNew(const ObservationText &like);
    void clear(); // nothing selected
    // The figure being edited is gone: what is typed becomes a new one, and the form says so.
    void setGone();
    void setReadOnly(bool isReadOnly);
    void setHistory(const QList<FigureStep> &steps);
    // The same figure (metric, subject, region, period) by other publishers.
    void setSameFigure(const QList<Observation> &others);
    // What the members of a group add up to; nullopt: nothing to say.
    void setMemberSum(const std::optional<Figure> &sum);
    // Says what is wrong with another figure of that identity; empty: there is none. Asked while the person
    // types, for any identity but the original's.
    void setIdentityCheck(const std::function<QString(const ObservationKey &)> &problemOf);

    bool isModified() const override;
    // Somebody else has changed the figure under what is being typed; original() is theirs.
    bool isOutdated() const;
    std::optional<Observation> original() const; // nullopt for a new figure
    Checked<Observation> draft() const; // what the fields say now, or what is wrong and where
    void showProblem(
        const QString &field, const QString &message); // e.g. from the store; empty field: at the foot
    // For an owner who was asked to save what is wrong: the problems of all fields, the first one focused.
    void showAllProblems();
    void chooseSource(const QString &code);
    void revert() override;

signals:
    void saveRequested(const tongbao::Observation &observation);
    void deleteRequested(const tongbao::Observation &observation);
    void newSourceRequested();
    void restoreRequested(const tongbao::Observation &state); // an earlier one, from the history
    void modifiedChanged(bool isModified);

protected:
    void save() override;
    bool takeBackField() override;
    void setIcons() override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace tongbao
