#include "tests/journeys/analyst.h"

#include "app/storeopening.h"
#include "db/domain/periodtext.h"
#include "ui/forms/observationeditor.h"
#include "ui/pages/figuretable.h"
#include "ui/pages/page.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao::test {

namespace {

QDateTime noon()
{
    return {QDate(2026, 3, 1), QTime(12, 0), Qt::UTC};
}

QLineEdit *lineEditOf(QWidget *field)
{
    if (const auto *box = qobject_cast<QComboBox *>(field))
        return box->lineEdit();
    return qobject_cast<QLineEdit *>(field);
}

} // namespace

Analyst::Analyst()
    : m_settings(m_folder.filePath(u"tongbao.ini"_s), QSettings::IniFormat)
{
    m_settings.setValue("language", u"en"_s);
    m_settings.setValue("theme", u"light"_s);
}

Analyst::~Analyst() = default;

bool Analyst::opens(const QString &name)
{
    if (!QFile::exists(path(name)) && !createStore(path(name), true, noon))
        return false;
    m_session = std::make_unique<Session>(
        Session::Surroundings{m_settings, m_prompter, noon, path(u"own.tongbao"_s)});
    if (!m_session->start(path(name)) || !m_session->window())
        return false;
    window().resize(1280, 720);
    return QTest::qWaitForWindowActive(&window());
}

void Analyst::quits()
{
    m_session->saveSettings();
    m_session.reset();
}

bool Analyst::closes()
{
    return window().close();
}

Page &Analyst::page() const
{
    const auto *stack = window().findChild<QStackedWidget *>(u"pages"_s);
    return *qobject_cast<Page *>(stack->currentWidget());
}

FigureTable &Analyst::table() const
{
    return *page().findChild<FigureTable *>();
}

void Analyst::presses(int key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_session->window(), static_cast<Qt::Key>(key), modifiers);
}

void Analyst::chooses(const QString &action) const
{
    window().findChild<QAction *>(action)->trigger();
}

int Analyst::rowWith(const QStringList &words) const
{
    for (int row = 0; row < table().model()->rowCount(); ++row) {
        const QString text = rowText(row);
        if (std::all_of(
                words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); }))
            return row;
    }
    return -1;
}

QString Analyst::rowText(int row) const
{
    QStringList cells;
    const QAbstractItemModel *model = table().model();
    for (int column = 0; column < model->columnCount(); ++column)
        cells.append(model->index(row, column).data().toString());
    return cells.join(u" | "_s);
}

bool Analyst::clicksRow(const QStringList &words) const
{
    const int row = rowWith(words);
    if (row < 0)
        return false;
    const QModelIndex index = table().model()->index(row, 0);
    table().scrollTo(index);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(index).center());
    return true;
}

QString Analyst::row(const QStringList &words) const
{
    const int row = rowWith(words);
    return row < 0 ? QString() : rowText(row);
}

QString Analyst::selectedRow() const
{
    const QList<int> rows = table().selectedRowNumbers();
    return rows.size() == 1 ? rowText(rows.first()) : QString();
}

// At the right: the page's own, or that of the data points.
QWidget *Analyst::form() const
{
    QWidget *own = page().ownForm();
    return own ? own : window().findChild<ObservationEditor *>();
}

QWidget *Analyst::fieldWidget(const QString &name) const
{
    return form()->findChild<QWidget *>(name + u"Edit"_s);
}

void Analyst::types(const QString &field, const QString &text) const
{
    QWidget *widget = fieldWidget(field);
    widget->setFocus();
    if (QLineEdit *line = lineEditOf(widget))
        line->selectAll();
    else if (auto *edit = qobject_cast<QPlainTextEdit *>(widget))
        edit->selectAll();
    typesInto(widget, text);
}

void Analyst::typesInto(QWidget *field, const QString &text)
{
    QTest::keyClicks(field, text);
    // What a picker offers first is what was meant.
    if (QWidget *list = QApplication::activePopupWidget())
        QTest::keyClick(list, Qt::Key_Tab);
}

QString Analyst::field(const QString &name) const
{
    QWidget *widget = fieldWidget(name);
    if (const QLineEdit *line = lineEditOf(widget))
        return line->text();
    if (const auto *edit = qobject_cast<QPlainTextEdit *>(widget))
        return edit->toPlainText();
    return qobject_cast<QComboBox *>(widget)->currentText();
}

QString Analyst::problem(const QString &field) const
{
    const auto *label = form()->findChild<QLabel *>(field + u"Problem"_s);
    return label->isVisible() ? label->text() : QString();
}

bool Analyst::clicks(const QString &button) const
{
    auto *found = form()->findChild<QAbstractButton *>(button);
    if (!found)
        found = window().findChild<QAbstractButton *>(button);
    if (!found || !found->isVisible() || !found->isEnabled())
        return false;
    QTest::mouseClick(found, Qt::LeftButton);
    return true;
}

QString Analyst::status(const QString &label) const
{
    return window().statusBar()->findChild<QLabel *>(label)->text();
}

QString Analyst::drawn(const QString &series, const QString &period) const
{
    const std::optional<ChartSpec> spec = page().chart();
    if (!spec)
        return {};
    for (const SpecSeries &line : spec->series) {
        if (!line.label.startsWith(series))
            continue;
        for (const SpecPoint &point : line.points) {
            if (periodText(spec->periods.at(point.slot), spec->language) == period)
                return point.text;
        }
    }
    return {};
}

} // namespace tongbao::test
