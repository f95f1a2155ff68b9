#include "ui/typingkeys.h"

#include "tests/support/widgettest.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

// Moves the cursor with Ctrl+E, as fields do under X11.
struct GreedyEdit : QLineEdit {
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride
            && static_cast<QKeyEvent *>(event)->key() == Qt::Key_E) {
            event->accept();
            return true;
        }
        return QLineEdit::event(event);
    }
};

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
        exporting->setShortcut(QKeySequence(u"Ctrl+E"_s));
        pasting->setShortcut(QKeySequence(u"Ctrl+V"_s));
        addActions({exporting, pasting});
        addAction(undo);
        addAction(redo);
        new TypingKeys(this);
    }
    QLineEdit *line = new GreedyEdit;
    QPlainTextEdit *text = new QPlainTextEdit;
    QComboBox *box = new QComboBox;
    QAction *undo = new QAction(this);
    QAction *redo = new QAction(this);
    QAction *exporting = new QAction(this);
    QAction *pasting = new QAction(this);
};

} // namespace

class TestTypingKeys : public QObject {
    Q_OBJECT
private slots:
    void takesBackTypingFirst_data();
    void takesBackTypingFirst();
    void doesTypingAgainFirst();
    void leavesCommandsToTheWindow();
    void leavesTheClipboardToTheField();

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

void TestTypingKeys::takesBackTypingFirst_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("line") << u"line"_s;
    QTest::newRow("text") << u"text"_s;
    QTest::newRow("editable box") << u"box"_s;
}

void TestTypingKeys::takesBackTypingFirst()
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

void TestTypingKeys::doesTypingAgainFirst()
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

void TestTypingKeys::leavesCommandsToTheWindow()
{
    Window window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.line->setFocus();
    QSignalSpy exported(window.exporting, &QAction::triggered);
    QTest::keyClick(window.line, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(exported.size(), 1);
    window.exporting->setEnabled(false); // nobody else wants the key
    QTest::keyClick(window.line, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(exported.size(), 1);
    QTest::keyClick(window.line, Qt::Key_E);
    QCOMPARE(window.line->text(), u"e"_s);
}

void TestTypingKeys::leavesTheClipboardToTheField()
{
    Window window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.line->setFocus();
    QGuiApplication::clipboard()->setText(u"38.8"_s);
    QSignalSpy pasted(window.pasting, &QAction::triggered);
    QTest::keyClick(window.line, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(window.line->text(), u"38.8"_s);
    QCOMPARE(pasted.size(), 0);
}

TONGBAO_WIDGET_TEST_MAIN(TestTypingKeys)
#include "tst_typingkeys.moc"
