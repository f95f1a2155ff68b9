#include "ui/typingundo.h"

#include "tests/support/widgettest.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

// A window with Undo and Redo of its own, and fields of every kind.
struct Window : QMainWindow {
    Window()
    {
        setCentralWidget(new QWidget);
        auto *layout = new QVBoxLayout(centralWidget());
        layout->addWidget(line);
        layout->addWidget(text);
        layout->addWidget(box);
        box->setEditable(true);
        undo->setShortcut(QKeySequence(u"Ctrl+Z"_s));
        redo->setShortcut(QKeySequence(u"Ctrl+Shift+Z"_s));
        addAction(undo);
        addAction(redo);
        new TypingUndo(this);
    }
    QLineEdit *line = new QLineEdit;
    QPlainTextEdit *text = new QPlainTextEdit;
    QComboBox *box = new QComboBox;
    QAction *undo = new QAction(this);
    QAction *redo = new QAction(this);
};

} // namespace

class TestTypingUndo : public QObject {
    Q_OBJECT
private slots:
    void takesBackTypingFirst_data();
    void takesBackTypingFirst();
    void doesTypingAgainFirst();

private:
    static QString textOf(QWidget *field)
    {
        if (const auto *line = qobject_cast<QLineEdit *>(field))
            return line->text();
        if (const auto *text = qobject_cast<QPlainTextEdit *>(field))
            return text->toPlainText();
        return qobject_cast<QComboBox *>(field)->currentText();
    }
};

void TestTypingUndo::takesBackTypingFirst_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("line") << u"line"_s;
    QTest::newRow("text") << u"text"_s;
    QTest::newRow("editable box") << u"box"_s;
}

void TestTypingUndo::takesBackTypingFirst()
{
    QFETCH(const QString, kind);
    Window window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QWidget *field = kind == u"line"_s ? static_cast<QWidget *>(window.line)
        : kind == u"text"_s            ? static_cast<QWidget *>(window.text)
                                       : static_cast<QWidget *>(window.box);
    field->setFocus();
    QSignalSpy undone(window.undo, &QAction::triggered);

    QTest::keyClick(field, Qt::Key_7);
    QCOMPARE(textOf(field), u"7"_s);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(textOf(field), QString());
    QCOMPARE(undone.size(), 0);

    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.size(), 1);
}

void TestTypingUndo::doesTypingAgainFirst()
{
    Window window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.line->setFocus();
    QSignalSpy redone(window.redo, &QAction::triggered);
    QTest::keyClick(window.line, Qt::Key_7);
    QTest::keyClick(window.line, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(window.line, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.line->text(), u"7"_s);
    QCOMPARE(redone.size(), 0);
    QTest::keyClick(window.line, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(redone.size(), 1);
}

TONGBAO_WIDGET_TEST_MAIN(TestTypingUndo)
#include "tst_typingundo.moc"
