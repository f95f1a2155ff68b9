#pragma once

#include "db/domain/chartrecord.h"
#include "ui/common/presentation.h"
#include "ui/common/prompter.h"
#include "ui/common/waitingedits.h"
#include "ui/models/observationfilter.h"

#include <QHash>
#include <QWidget>

class QAction;
class QSplitter;
class QStackedWidget;

namespace tongbao {

class ChartPage;
class MessageBar;
class NavigationPanel;
class ObservationEditor;
class Page;
class SavedViewPages;
class WaitNotice;
struct View;

// Navigation, page and form side by side, and what keeps them together: what a page selects is in the form,
// and what the form is on is marked in the page.
class Workspace : public QWidget {
    Q_OBJECT
public:
    // Both outlive the workspace.
    Workspace(Repository &repository, Prompter &prompter, QWidget *parent = nullptr);
    ~Workspace() override;

    void setPresentation(const Presentation &presentation);
    // "overview", "share", ..., "partnerships", "data", "data-sources", ..., "history", or the page of a
    // saved view; anything else changes nothing.
    void showPage(const QString &name);
    // Shows the view of an exported picture, and says whether its figures are others here and now.
    void openRecord(const ChartRecord &record, const QString &fileName);
    QString pageName() const;
    // Draws it alone where the chart at hand, or for a metric the chart of its family, can; else lists its
    // figures.
    void showSubject(const QString &code);
    void showMetric(const QString &code);
    void showSource(const QString &code);
    const Page &page() const;
    qint64 figureCount() const { return m_figureCount; } // in the file

    // Asks when an edit is unfinished; false: the person stays with it.
    [[nodiscard]] bool closeEdit();
    bool isEditModified() const;
    bool hasFigure() const; // an existing figure is in the form
    void addFigure();
    void deleteFigure();
    void undo();
    void redo();
    bool hasView() const; // the page is a chart that can be kept under a name
    // Keeps the chart that is shown under a name that is asked for; without a chart nothing happens.
    void saveView();
    void focusNextPane();

    // What waits for another program is tried again until it is done or the person gives up.
    void wait(const Wait &wait);
    void showError(const Error &error);
    void clearMessage(); // the person goes on to something else
    // action: what can be done about it.
    void showNotice(const QString &text, QAction *action = nullptr);

    QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

signals:
    void statusChanged(); // page content, selection, form or file are others now
    void stepTaken(const QString &text); // "Undone: Change tenpay 2018-Q4, 38.2 → 38.8"

private:
    enum class Direction { Undo, Redo };
    void addPage(const QString &name, Page *page);
    void addDataPages(Prompter &prompter);
    void showForm(const Page &page);
    [[nodiscard]] bool leavePageFor(const Page &next);
    void connectNavigation();
    void listFigures(const ObservationFilter &filter);
    void dropPage(const QString &name, const QString &instead);
    void layOut();
    Page *pageFor(const View &view) const;
    void openView(const View &view);
    void select(const Observation &observation);
    void followEditor();
    void followRepository(const ChangeNotice &notice);
    void waitToSave(const Retry &retry);
    void settleUnsaved();
    void step(Direction direction);
    // False: another program is writing to the file. before: what was in the form.
    bool tryStep(Direction direction, const std::optional<ObservationKey> &before);
    void showTouched(const std::optional<ObservationKey> &before);
    void countFigures();
    void sayReadOnly();

    Repository &m_repository;
    QSplitter *m_splitter;
    NavigationPanel *m_navigation;
    MessageBar *m_messages;
    WaitingEdits *m_waiting;
    WaitNotice *m_waitNotice;
    QStackedWidget *m_stack;
    ObservationEditor *m_editor;
    QWidget *m_editorPane;
    QStackedWidget *m_forms; // the data point's, and those of pages that have their own
    QHash<QString, Page *> m_pages;
    Presentation m_presentation;
    SavedViewPages *m_views;
    QList<ObservationKey> m_touched; // by the latest change
    qint64 m_figureCount = 0;
    bool m_hasSaidReadOnly = false;
    bool m_saysUnsaved = false; // the message is about what is typed and not saved
};

} // namespace tongbao
