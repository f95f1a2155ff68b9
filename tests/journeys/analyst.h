#pragma once

#include "app/session.h"
#include "tests/support/scriptedprompter.h"
#include "ui/charts/chartspec.h"

#include <QSettings>
#include <QTemporaryDir>

namespace tongbao {
class FigureTable;
class Page;
} // namespace tongbao

namespace tongbao::test {

// Somebody at the real window over a real file with the starter figures: looks, clicks and types, and knows
// nothing of what is behind. Everything is in a folder of its own that is gone afterwards.
class Analyst {
public:
    Analyst();
    ~Analyst();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    // Starts the program on that file; the first time it is made with the starter figures.
    bool opens(const QString &name = QStringLiteral("market.tongbao"));
    void quits(); // without closing the window first
    bool closes(); // the window's close button; false: it stays

    MainWindow &window() const { return *m_session->window(); }
    Page &page() const;
    FigureTable &table() const;
    ScriptedPrompter &answers() { return m_prompter; }

    // Presses keys wherever the focus is.
    void presses(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void chooses(const QString &action) const; // from the menu
    // Clicks the first row of the table that shows all these words; false when none does.
    bool clicksRow(const QStringList &words) const;
    // The row that shows all these words, its cells joined with " | "; empty when none does.
    QString row(const QStringList &words) const;
    QString selectedRow() const;
    // Replaces what is in a field of the form: "value", "note", "subject" ...
    void types(const QString &field, const QString &text) const;
    static void typesInto(QWidget *field, const QString &text);
    QString field(const QString &name) const;
    QString problem(const QString &field) const; // empty: none is shown
    bool clicks(const QString &button) const; // false when it cannot be clicked
    QString status(const QString &label) const;
    // The text of the point as the chart has it; empty when it is not drawn.
    QString drawn(const QString &series, const QString &period) const;

private:
    QWidget *form() const;
    QWidget *fieldWidget(const QString &name) const;
    int rowWith(const QStringList &words) const;
    QString rowText(int row) const;

    QTemporaryDir m_folder;
    QSettings m_settings;
    ScriptedPrompter m_prompter;
    std::unique_ptr<Session> m_session;
};

} // namespace tongbao::test
