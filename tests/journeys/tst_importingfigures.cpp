#include "tests/journeys/analyst.h"
#include "tests/support/dropping.h"
#include "tests/support/widgettest.h"
#include "ui/imports/importdialog.h"
#include "ui/imports/importheadview.h"
#include "ui/mainwindow.h"
#include "ui/pages/figuretable.h"
#include "ui/pages/page.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::Analyst;

namespace {

constexpr int patience = 60000; // ms, for what another thread does

const QString heads = u"季度,平台,份额(%),指标,来源\n"_s;

void write(const Analyst &analyst, const QString &name, const QString &text)
{
    QFile file(analyst.path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("Cannot write %s", qPrintable(name));
}

QString message(const Analyst &analyst)
{
    return analyst.window().findChild<QWidget *>(u"messageBar"_s)->accessibleName();
}

ImportDialog *dialogOf(const Analyst &analyst)
{
    return analyst.window().findChild<ImportDialog *>();
}

// The count of new rows that the dialog shows; empty as long as there is none.
QString newRows(const Analyst &analyst)
{
    ImportDialog *dialog = dialogOf(analyst);
    if (!dialog || dialog->findChild<QLabel *>(u"headLine"_s)->text().isEmpty())
        return {};
    return dialog->findChild<QPushButton *>(u"newButton"_s)->text().trimmed();
}

void press(const Analyst &analyst, const QString &button)
{
    QTest::mouseClick(dialogOf(analyst)->findChild<QPushButton *>(button), Qt::LeftButton);
}

} // namespace

// Tables of others come into the window: from the menu, dropped, pasted.
class TestImportingFigures : public QObject {
    Q_OBJECT
private slots:
    void takesADroppedFileAndUndoesIt();
    void takesACopiedTable();
    void pastesIntoAFieldAsText();
    void pastesIntoACellAsText();
    void saysThatNoTableWasCopied();
    void remembersCorrectionsAfterARestart();
    void looksForFilesWhereTheLastOnesWere();
};

void TestImportingFigures::takesADroppedFileAndUndoesIt()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    analyst.chooses(u"dataPageAction"_s);
    const QString before = analyst.status(u"countLabel"_s);
    write(analyst, u"shares.csv"_s, heads + u"2031Q1,支付宝,54.1,tp_mobile_share,huajun-24665\n"_s);
    QVERIFY(test::drop(&analyst.window(), {QUrl::fromLocalFile(analyst.path(u"shares.csv"_s))}));
    QTRY_COMPARE_WITH_TIMEOUT(newRows(analyst), u"1 new"_s, patience);
    press(analyst, u"importButton"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(
        message(analyst).startsWith(u"Imported 1 row"_s), qPrintable(message(analyst)), patience);
    QVERIFY(!dialogOf(analyst) || !dialogOf(analyst)->isVisible());
    QVERIFY(!analyst.row({u"2031 Q1"_s, u"54.1"_s}).isEmpty());

    QVERIFY(analyst.clicks(u"messageButton"_s));
    QVERIFY(analyst.row({u"2031 Q1"_s, u"54.1"_s}).isEmpty());
    QCOMPARE(analyst.status(u"countLabel"_s), before);
}

void TestImportingFigures::takesACopiedTable()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    analyst.chooses(u"dataPageAction"_s);
    analyst.table().setFocus();
    auto *data = new QMimeData;
    data->setHtml(u"<table><tr><td>季度<td>平台<td>份额<td>指标<td>来源<tr><td>2031Q2<td>支付宝<td>54.2%"
                  "<td>tp_mobile_share<td>huajun-24665</table>"_s);
    QGuiApplication::clipboard()->setMimeData(data);
    analyst.presses(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(newRows(analyst), u"1 new"_s, patience);
    analyst.presses(Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(
        message(analyst).contains(u"from Pasted"_s), qPrintable(message(analyst)), patience);
    QVERIFY(!analyst.row({u"2031 Q2"_s, u"54.2"_s}).isEmpty());
}

void TestImportingFigures::pastesIntoAFieldAsText()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    QGuiApplication::clipboard()->setText(u"1\t2\n3\t4\n"_s);
    auto *form = analyst.window().findChild<QWidget *>(u"observationForm"_s);
    auto *note = form->findChild<QWidget *>(u"noteEdit"_s);
    QVERIFY(note);
    analyst.chooses(u"addFigureAction"_s);
    note->setFocus();
    analyst.presses(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!dialogOf(analyst));
    QVERIFY2(analyst.field(u"note"_s).startsWith(u"1"_s), qPrintable(analyst.field(u"note"_s)));
    analyst.chooses(u"pasteAction"_s);
    QVERIFY(!dialogOf(analyst));
    QCOMPARE(analyst.field(u"note"_s).count(u'4'), 2);
}

void TestImportingFigures::pastesIntoACellAsText()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    analyst.chooses(u"dataPageAction"_s);
    FigureTable &table = analyst.table();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 10));
    analyst.presses(Qt::Key_F2);
    auto *cell = table.findChild<QLineEdit *>(u"cellEditor"_s);
    QVERIFY(cell);
    QGuiApplication::clipboard()->setText(u"1\t2"_s);
    cell->selectAll();
    analyst.presses(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!dialogOf(analyst));
    QVERIFY2(cell->text().startsWith(u"1"_s), qPrintable(cell->text()));
}

void TestImportingFigures::saysThatNoTableWasCopied()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    QGuiApplication::clipboard()->setText(u"支付宝"_s);
    analyst.chooses(u"pasteAction"_s);
    QVERIFY2(message(analyst).contains(u"no table"_s), qPrintable(message(analyst)));
    QVERIFY(!dialogOf(analyst));
}

void TestImportingFigures::remembersCorrectionsAfterARestart()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    const QString table = u"季度,平台,排名,指标,来源\n%1,支付宝,54.1,tp_mobile_share,huajun-24665\n"_s;
    write(analyst, u"first.csv"_s, table.arg(u"2031Q1"_s));
    analyst.answers().nextFiles = QStringList{analyst.path(u"first.csv"_s)};
    analyst.chooses(u"importAction"_s);
    QTRY_COMPARE_WITH_TIMEOUT(newRows(analyst), u"0 new"_s, patience);
    auto *head = dialogOf(analyst)->findChild<ImportHeadView *>();
    head->setFocus();
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Space})
        QTest::keyClick(head, key);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Return})
        QTest::keyClick(head->findChild<QMenu *>(), key);
    QTRY_COMPARE_WITH_TIMEOUT(newRows(analyst), u"1 new"_s, patience);
    press(analyst, u"importButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message(analyst).startsWith(u"Imported"_s), patience);
    analyst.quits();

    QVERIFY(analyst.opens());
    write(analyst, u"second.csv"_s, table.arg(u"2031Q2"_s));
    analyst.answers().nextFiles = QStringList{analyst.path(u"second.csv"_s)};
    analyst.chooses(u"importAction"_s);
    QTRY_COMPARE_WITH_TIMEOUT(newRows(analyst), u"1 new"_s, patience);
    QVERIFY(dialogOf(analyst)->findChild<QPushButton *>(u"guessButton"_s)->isVisible());
}

void TestImportingFigures::looksForFilesWhereTheLastOnesWere()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    analyst.chooses(u"importAction"_s);
    QCOMPARE(analyst.answers().folder, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));

    const QString reports = analyst.path(u"reports"_s);
    const QString mending = analyst.path(u"mending"_s);
    QVERIFY(QDir().mkpath(reports) && QDir().mkpath(mending));
    write(analyst, u"reports/shares.csv"_s, heads + u"2031Q5,支付宝,54.1,tp_mobile_share,huajun-24665\n"_s);
    analyst.answers().nextFiles = QStringList{analyst.path(u"reports/shares.csv"_s)};
    analyst.chooses(u"importAction"_s);
    QTRY_COMPARE_WITH_TIMEOUT(newRows(analyst), u"0 new"_s, patience);
    analyst.answers().nextFile = analyst.path(u"mending/bad.csv"_s);
    press(analyst, u"saveRejectsButton"_s);
    QCOMPARE(analyst.answers().suggestion, analyst.path(u"reports/shares-rejected.csv"_s));
    press(analyst, u"cancelButton"_s);
    analyst.quits();

    QVERIFY(analyst.opens());
    analyst.answers().nextFiles = {};
    analyst.chooses(u"importAction"_s);
    QCOMPARE(analyst.answers().folder, mending);
    // What is pasted has no folder of its own.
    QGuiApplication::clipboard()->setText(
        QString(heads + u"2031Q5,支付宝,54.1,tp_mobile_share,x\n"_s).replace(u',', u'\t'));
    analyst.chooses(u"pasteAction"_s);
    QTRY_COMPARE_WITH_TIMEOUT(newRows(analyst), u"0 new"_s, patience);
    analyst.answers().nextFile = std::nullopt;
    press(analyst, u"saveRejectsButton"_s);
    QCOMPARE(analyst.answers().suggestion, mending + u"/Pasted-rejected.csv"_s);
}

TONGBAO_WIDGET_TEST_MAIN(TestImportingFigures)
#include "tst_importingfigures.moc"
