#include "db/exchange/tablereader.h"
#include "db/exchange/zippackage.h"
#include "tests/support/fakerepository.h"
#include "tests/support/scriptedprompter.h"
#include "tests/support/widgettest.h"
#include "ui/forms/dataexportdialog.h"
#include "ui/mainwindow.h"
#include "ui/pages/figuretable.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tongbao;

// Data > Export data, as a person uses it.
class TestDataExport : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void writesTheChartWithItsFigures();
    void suggestsTheFolderOfTheLastExport();
    void writesWhatAChartDrawsAsCsv();
    void writesTheSelectedDataPoints();
    void writesTheListedDataPoints();
    void writesEveryTableIntoOneWorkbook();
    void writesTheEncodingThatWasChosen();
    void staysWithTheReasonWhenTheFileCannotBeWritten_data();
    void staysWithTheReasonWhenTheFileCannotBeWritten();
    void writesNothingWhenTheQuestionIsCancelled();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void open(const QString &page)
    {
        if (m_window->pageName() != page)
            m_window->showPage(page);
        m_window->findChild<QAction *>(u"exportDataAction"_s)->trigger();
        m_dialog = m_window->findChild<DataExportDialog *>();
    }
    template <typename T>
    T *child(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    void choose(const QString &scope) const { child<QRadioButton>(scope)->click(); }
    void click(const QString &button) const { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }
    FigureTable *table() const
    {
        return m_window->findChild<QWidget *>(u"dataPage"_s)->findChild<FigureTable *>();
    }

    QTemporaryDir m_folder;
    test::FakeRepository m_repository;
    test::ScriptedPrompter m_prompter;
    std::unique_ptr<MainWindow> m_window;
    QPointer<DataExportDialog> m_dialog;
};

void TestDataExport::init()
{
    m_prompter = {};
    m_window = std::make_unique<MainWindow>(m_repository, m_prompter);
    m_window->setPresentation({});
    m_window->show();
}

void TestDataExport::cleanup()
{
    m_window.reset();
}

void TestDataExport::writesTheChartWithItsFigures()
{
    open(u"share"_s);
    QVERIFY(child<QRadioButton>(u"chartScope"_s)->isChecked());
    QVERIFY(!child<QRadioButton>(u"listedScope"_s));
    m_prompter.nextFile = path(u"share.xlsx"_s);
    click(u"exportButton"_s);
    QVERIFY(m_prompter.suggestion.endsWith(u"/share.xlsx"_s));
    const QByteArray bytes = bytesOf(u"share.xlsx"_s);
    const TableFile read = readTable(bytes, u"share.xlsx"_s, {}).value();
    QCOMPARE(read.traits.sheets, QStringList({u"figures"_s, u"chart"_s, u"sources"_s}));
    const auto *charted = m_window->findChild<QStackedWidget *>(u"pages"_s)->currentWidget();
    QCOMPARE(read.text.rows.size(), charted->findChild<FigureTable *>()->model()->rowCount());
    QVERIFY(ZipPackage(bytes).part(u"xl/media/image1.png"_s).value_or(QByteArray()).startsWith("\x89PNG"));
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_window->findChild<QLabel *>(u"messageText"_s)->text().contains(u"share.xlsx"_s));
}

void TestDataExport::suggestsTheFolderOfTheLastExport()
{
    WindowMemory memory = m_window->memory();
    QCOMPARE(memory.dataFolder, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    memory.dataFolder = path(u"gone"_s);
    m_window->restore(memory);
    open(u"share"_s);
    m_prompter.nextFile = path(u"share.xlsx"_s);
    click(u"exportButton"_s);
    QCOMPARE(QFileInfo(m_prompter.suggestion).path(),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QTRY_VERIFY(!m_dialog);
    memory = m_window->memory();
    QCOMPARE(memory.dataFolder, m_folder.path());

    init();
    m_window->restore(memory);
    open(u"share"_s);
    click(u"exportButton"_s);
    QCOMPARE(QFileInfo(m_prompter.suggestion).path(), m_folder.path());
}

void TestDataExport::writesWhatAChartDrawsAsCsv()
{
    open(u"share"_s);
    click(u"csvButton"_s);
    m_prompter.nextFile = path(u"share.csv"_s);
    click(u"exportButton"_s);
    QVERIFY(bytesOf(u"share.csv"_s).startsWith("period,metric,subject,name,"));
}

void TestDataExport::writesTheSelectedDataPoints()
{
    m_window->showPage(u"data"_s);
    table()->selectRowNumbers({1, 3});
    open(u"data"_s);
    choose(u"selectedScope"_s);
    m_prompter.nextFile = path(u"two.xlsx"_s);
    click(u"exportButton"_s);
    const TableFile read = readTableFile(path(u"two.xlsx"_s), {}).value();
    QCOMPARE(read.traits.sheets, QStringList({u"observations"_s, u"sources"_s}));
    QCOMPARE(read.text.rows.size(), 2);
}

void TestDataExport::writesTheListedDataPoints()
{
    m_window->showPage(u"data"_s);
    auto *search = m_window->findChild<QWidget *>(u"dataPage"_s)->findChild<QLineEdit *>(u"searchEdit"_s);
    search->setFocus();
    QTest::keyClicks(search, u"penetration"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    open(u"data"_s);
    QVERIFY(child<QRadioButton>(u"listedScope"_s)->isChecked());
    QVERIFY(child<QRadioButton>(u"listedScope"_s)->text().contains(u"(2)"_s));
    click(u"csvButton"_s);
    m_prompter.nextFile = path(u"listed.csv"_s);
    click(u"exportButton"_s);
    QCOMPARE(bytesOf(u"listed.csv"_s).count('\n'), 3);
}

void TestDataExport::writesEveryTableIntoOneWorkbook()
{
    open(u"history"_s);
    click(u"csvButton"_s);
    choose(u"everythingScope"_s);
    QVERIFY(child<QPushButton>(u"xlsxButton"_s)->isChecked());
    QVERIFY(!child<QPushButton>(u"csvButton"_s)->isEnabled());
    m_prompter.nextFile = path(u"all.xlsx"_s);
    click(u"exportButton"_s);
    const TableFile read = readTableFile(path(u"all.xlsx"_s), {}).value();
    QVERIFY(read.traits.sheets.contains(u"exchange_rates"_s));
    QCOMPARE(read.text.rows.size(), m_repository.observations({}).value().size());
}

void TestDataExport::writesTheEncodingThatWasChosen()
{
    open(u"data"_s);
    choose(u"figuresScope"_s);
    QVERIFY(!child<QComboBox>(u"encodingEdit"_s)->isEnabled());
    click(u"csvButton"_s);
    QVERIFY(child<QComboBox>(u"encodingEdit"_s)->isEnabled());
    child<QComboBox>(u"encodingEdit"_s)->setCurrentIndex(1);
    m_prompter.nextFile = path(u"all.csv"_s);
    click(u"exportButton"_s);
    QVERIFY(bytesOf(u"all.csv"_s).startsWith("\xef\xbb\xbfmetric,"));
}

void TestDataExport::staysWithTheReasonWhenTheFileCannotBeWritten_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no folder") << path(u"nowhere/all.xlsx"_s) << u"nowhere"_s;
    QTest::newRow("the store itself")
        << m_repository.location() << u"This is the file that is open here. Choose another name."_s;
    QTest::newRow("all tables as CSV") << path(
        u"every.csv"_s) << u"All tables go into one file only as XLSX. Choose a name that ends in .xlsx."_s;
}

void TestDataExport::staysWithTheReasonWhenTheFileCannotBeWritten()
{
    QFETCH(QString, file);
    QFETCH(QString, reason);
    open(u"data"_s);
    choose(u"everythingScope"_s);
    m_prompter.nextFile = file;
    click(u"exportButton"_s);
    QVERIFY(m_dialog && m_dialog->isVisible());
    const auto *problem = child<QLabel>(u"problemLabel"_s);
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(reason), qPrintable(problem->text()));
    QVERIFY(!QFile::exists(file));
}

void TestDataExport::writesNothingWhenTheQuestionIsCancelled()
{
    open(u"data"_s);
    click(u"exportButton"_s);
    QCOMPARE(m_prompter.questions, QStringList{u"Export data"_s});
    QVERIFY(m_dialog && m_dialog->isVisible());
    click(u"cancelButton"_s);
    QTRY_VERIFY(!m_dialog);
}

TONGBAO_WIDGET_TEST_MAIN(TestDataExport)
#include "tst_dataexport.moc"
