#include "ui/imports/importdialog.h"

#include "tests/exchange/exchangefiles.h"
#include "tests/store/storetest.h"
#include "tests/support/filelock.h"
#include "tests/support/scriptedprompter.h"
#include "tests/support/widgettest.h"
#include "ui/forms/codepicker.h"
#include "ui/imports/importheadview.h"
#include "ui/imports/importrowmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace tongbao;
using namespace tongbao::test;

namespace {

constexpr int patience = 60000; // ms, for what another thread does

// Bytes of GB18030 for what the tests need; Qt's converter comes with ICU.
QByteArray gb18030(const QString &text)
{
    QStringEncoder encoder("GB18030");
    return encoder.encode(text);
}

const QString share = u"季度,平台,份额(%)\n2018Q1,支付宝,53.76\n2018Q3,支付宝,53.71\n"_s;

QString manyRows()
{
    QString table = u"日期,平台,份额(%),指标,来源\n"_s;
    for (int day = 0; day < 3000; ++day) {
        const QString date = QDate(2005, 1, 1).addDays(day).toString(Qt::ISODate);
        table += u"%1,支付宝,5,tp_mobile_share,iresearch-2019\n"_s.arg(date);
    }
    return table;
}

} // namespace

// The real dialog over a real file, by mouse and keys.
class TestImportDialog : public QObject {
    Q_OBJECT
private slots:
    void init();
    void takesAWideFileOfExcelInChinaAsItIs();
    void saysWhyRowsAreRejected();
    void asksForWhatHoldsForAllRows();
    void showsOneFateOnly();
    void correctsAColumnByItsHead();
    void correctsAColumnByKeyboard();
    void mapsANameForAllRows();
    void leavesOutRejectedRows();
    void savesRejectedRowsForMending();
    void replacesWhatIsThereWhenTold();
    void changesNothingWhenItIsCancelled();
    void takesBackWhatIsWrittenWhenItIsCancelled();
    void waitsForAProgramThatWritesToTheFile();
    void tellsTheFiguresOfAWideRowApart();
    void showsFiguresAsTheyWillBeKept();
    void showsFiguresBeforeTheirSourceIsSaid();
    void showsPeriodsAsTheyWillBeKept();
    void showsNothingForWhatHasTwoReadings();
    void saysWhatAColumnUnderAPeriodIs();
    void recallsCorrectionsAndForgetsThem();
    void takesAnotherEncoding();
    void choosesASheet();
    void takesAnotherSeparator();
    void asksForTheDecimalSignWhereItMatters();
    void letsGoOfAFileThatCannotBeRead();
    void takesAPastedTable();
    void takesABlockWithoutHeads();
    void takesAWebTableWithHeadsInTwoRows();
    void takesSeveralFilesAsOneStep();
    void endsAFieldWithReturn();
    void answersTheLatestQuestionOnly();

private:
    void open(const ImportOrigin &origin, const ImportMemory &memory = {});
    void openFile(const QByteArray &bytes, const QString &name = u"report.csv"_s)
    {
        open({{m_files.write(name, bytes)}, {}});
    }
    template <typename T>
    T *child(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    QString text(const QString &label) const { return child<QLabel>(label)->text(); }
    QString button(const QString &name) const { return child<QPushButton>(name)->text().trimmed(); }
    void click(const QString &name) const { QTest::mouseClick(child<QAbstractButton>(name), Qt::LeftButton); }
    bool isReady() const { return !text(u"headLine"_s).isEmpty() || !text(u"problemLabel"_s).isEmpty(); }
    void pick(const QString &picker, const QString &words) const;
    void chooseField(int column, const QString &field) const;
    QStringList rows() const;
    QStringList heads() const;
    QStringList kept(int column) const;
    QStringList shares(const QString &source = u"iresearch-2019"_s) const;

    ExchangeFiles m_files;
    std::unique_ptr<SqliteStore> m_store;
    std::unique_ptr<ScriptedPrompter> m_prompter;
    std::unique_ptr<ImportDialog> m_dialog;
};

void TestImportDialog::init()
{
    m_dialog.reset();
    m_store.reset();
    QFile::remove(m_files.path(u"market.tongbao"_s));
    m_store = sampleStore(m_files.path(u"market.tongbao"_s));
    m_prompter = std::make_unique<ScriptedPrompter>();
}

void TestImportDialog::open(const ImportOrigin &origin, const ImportMemory &memory)
{
    m_dialog = std::make_unique<ImportDialog>(*m_store, *m_prompter, origin, memory, Presentation{});
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), patience);
}

void TestImportDialog::pick(const QString &picker, const QString &words) const
{
    auto *box = child<CodePicker>(picker);
    box->setFocus();
    box->lineEdit()->selectAll();
    QTest::keyClicks(box, words);
    QTest::keyClick(box, Qt::Key_Tab);
}

// By the menu of a head, with the mouse.
void TestImportDialog::chooseField(int column, const QString &field) const
{
    auto *head = child<ImportHeadView>(u"importHeads"_s);
    const int x = head->sectionViewportPosition(column) + head->sectionSize(column) / 2;
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, QPoint(x, head->height() / 2));
    auto *menu = head->findChild<QMenu *>(u"fieldMenu"_s);
    QVERIFY(menu && menu->isVisible());
    for (QAction *action : menu->actions()) {
        if (action->text() == field)
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    }
    QTRY_VERIFY_WITH_TIMEOUT(!head->findChild<QMenu *>(u"fieldMenu"_s), patience);
}

// "2 | 2018Q1 | 支付宝 | 53.76 | new".
QStringList TestImportDialog::rows() const
{
    const QAbstractItemModel *model = child<QTableView>(u"importTable"_s)->model();
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(model->index(row, column).data().toString());
        lines.append(cells.join(u" | "_s));
    }
    return lines;
}

QStringList TestImportDialog::heads() const
{
    const QAbstractItemModel *model = child<QTableView>(u"importTable"_s)->model();
    QStringList heads;
    for (int column = 1; column < model->columnCount() - 1; ++column)
        heads.append(model->headerData(column, Qt::Horizontal).toString());
    return heads;
}

// What the cells of a column will be kept as, row by row; empty: as they stand, or nobody knows.
QStringList TestImportDialog::kept(int column) const
{
    const QAbstractItemModel *model = child<QTableView>(u"importTable"_s)->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, column).data(ImportRowModel::StoredRole).toString());
    return texts;
}

// The shares that a report has for Alipay in the file.
QStringList TestImportDialog::shares(const QString &source) const
{
    QStringList texts;
    const Result<QList<Observation>> found = m_store->observations({{u"tp_mobile_share"_s}, {u"alipay"_s}});
    if (!found)
        return {found.error().message};
    for (const Observation &observation : found.value()) {
        if (observation.key.source == source)
            texts.append(u"%1 %2"_s.arg(observation.key.period.key(), observation.figure.value->text()));
    }
    return texts;
}

void TestImportDialog::takesAWideFileOfExcelInChinaAsItIs()
{
    openFile(gb18030(u"第三方移动支付市场份额,,\r\n单位：%,,\r\n平台,2018Q2,2018Q3\r\n"
                     "支付宝,54.10,53.80\r\n财付通,39.20,\r\n数据来源：Bloomberg,,\r\n"_s));
    QCOMPARE(text(u"headLine"_s), u"report.csv · GB18030 · comma · 2 rows"_s);
    QCOMPARE(button(u"allButton"_s), u"3 read"_s);
    QCOMPARE(button(u"newButton"_s), u"3 new"_s);
    click(u"importButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible(), patience);
    QCOMPARE(shares(u"bloomberg-2018"_s), QStringList({u"2018-Q2 54.10"_s, u"2018-Q3 53.80"_s}));
}

void TestImportDialog::saysWhyRowsAreRejected()
{
    openFile(gb18030(u"季度,平台,份额(%),指标,来源\n2018Q3,支付宝,53.71,tp_mobile_share,iresearch-2019\n"
                     "2018Q5,支付宝,53.7,tp_mobile_share,iresearch-2019\n"
                     "2018Q2,支付保,53.62,tp_mobile_share,iresearch-2019\n"
                     "2018Q2,财付通,138.18,tp_mobile_share,iresearch-2019\n"_s));
    QCOMPARE(button(u"rejectedButton"_s), u"3 rejected"_s);
    const QStringList lines = rows();
    QVERIFY2(lines.at(1).contains(u"There is no quarter 5"_s), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).contains(u"Did you mean \"支付宝\""_s), qPrintable(lines.at(2)));
    QVERIFY2(lines.at(3).contains(u"cannot be above 100"_s), qPrintable(lines.at(3)));
    QVERIFY(!child<QPushButton>(u"importButton"_s)->isEnabled());
    QVERIFY2(text(u"reasonLabel"_s).contains(u"3 rows are rejected"_s), qPrintable(text(u"reasonLabel"_s)));
    auto *table = child<QTableView>(u"importTable"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY2(text(u"detailLabel"_s).startsWith(u"Row 3: "_s), qPrintable(text(u"detailLabel"_s)));
}

void TestImportDialog::asksForWhatHoldsForAllRows()
{
    openFile(share.toUtf8());
    QCOMPARE(heads(), QStringList({u"季度 → Period"_s, u"平台 → App or company"_s, u"份额(%) → Value"_s}));
    QVERIFY2(text(u"problemLabel"_s).contains(u"Which metric"_s), qPrintable(text(u"problemLabel"_s)));
    QVERIFY(!text(u"problemLabel"_s).contains(u"--"_s));
    QVERIFY(!child<QPushButton>(u"importButton"_s)->isEnabled());
    pick(u"metricPicker"_s, u"tp_mobile_share"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(
        text(u"problemLabel"_s).contains(u"Which source"_s), qPrintable(text(u"problemLabel"_s)), patience);
    pick(u"sourcePicker"_s, u"iresearch-2019"_s);
    QTRY_COMPARE_WITH_TIMEOUT(button(u"newButton"_s), u"2 new"_s, patience);
    QCOMPARE(rows().first(), u"2 | 2018Q1 | 支付宝 | 53.76 | new"_s);
    QVERIFY(child<QLabel>(u"problemLabel"_s)->isHidden());
    QVERIFY(child<QPushButton>(u"importButton"_s)->isEnabled());
}

void TestImportDialog::showsOneFateOnly()
{
    openFile("metric,subject,period,value,source\ntp_mobile_share,alipay,2018,54.3,iresearch-2019\n"
             "tp_mobile_share,alipay,2018-Q3,53.7,iresearch-2019\n"
             "tp_mobile_share,alipay,2018-Q5,53.7,iresearch-2019\n");
    QCOMPARE(rows().size(), 3);
    click(u"sameButton"_s);
    QCOMPARE(rows(),
        QStringList{u"2 | tp_mobile_share | alipay | 2018 | 54.3 | iresearch-2019 | the same is "
                    "there already"_s});
    click(u"newButton"_s);
    QCOMPARE(rows().size(), 1);
    QVERIFY(rows().first().startsWith(u"3 | "_s));
    click(u"allButton"_s);
    QCOMPARE(rows().size(), 3);
    QVERIFY(!child<QPushButton>(u"replacedButton"_s)->isEnabled());
}

void TestImportDialog::correctsAColumnByItsHead()
{
    openFile(u"季度,平台,占比A,占比B,指标,来源\n2018Q3,支付宝,53.71,1,tp_mobile_share,iresearch-2019\n"_s
                 .toUtf8());
    QVERIFY2(text(u"problemLabel"_s).contains(u"value"_s), qPrintable(text(u"problemLabel"_s)));
    chooseField(3, u"Value"_s);
    QTRY_COMPARE_WITH_TIMEOUT(button(u"newButton"_s), u"1 new"_s, patience);
    QCOMPARE(heads().at(2), u"占比A → Value"_s);
    chooseField(4, u"Value"_s);
    QTRY_COMPARE_WITH_TIMEOUT(heads().at(3), u"占比B → Value"_s, patience);
    QCOMPARE(heads().at(2), u"占比A → not used"_s);
    chooseField(4, u"Ignore this column"_s);
    QTRY_COMPARE_WITH_TIMEOUT(heads().at(3), u"占比B → not used"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(text(u"problemLabel"_s).contains(u"No column looks like"_s), patience);
}

void TestImportDialog::correctsAColumnByKeyboard()
{
    openFile(u"季度,平台,排名,指标,来源\n2018Q3,支付宝,53.71,tp_mobile_share,iresearch-2019\n"_s.toUtf8());
    auto *head = child<ImportHeadView>(u"importHeads"_s);
    head->setFocus();
    QTest::keyClick(head, Qt::Key_Right);
    QTest::keyClick(head, Qt::Key_Right);
    QTest::keyClick(head, Qt::Key_Space);
    auto *menu = head->findChild<QMenu *>(u"fieldMenu"_s);
    QVERIFY(menu);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(heads().at(2), u"排名 → Value"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(button(u"newButton"_s), u"1 new"_s, patience);
}

void TestImportDialog::mapsANameForAllRows()
{
    openFile(u"季度,平台,份额(%),指标,来源\n2018Q2,支付保,54.1,tp_mobile_share,iresearch-2019\n"
             "2018Q3,支付保,53.8,tp_mobile_share,iresearch-2019\n"
             "2018Q3,某钱包,1,tp_mobile_share,iresearch-2019\n"_s.toUtf8());
    QCOMPARE(button(u"rejectedButton"_s), u"3 rejected"_s);
    const auto suggestions = m_dialog->findChildren<QPushButton *>(u"suggestionButton"_s);
    QCOMPARE(suggestions.size(), 1);
    QCOMPARE(suggestions.first()->text(), u"Alipay 支付宝"_s);
    QTest::mouseClick(suggestions.first(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(button(u"newButton"_s), u"2 new"_s, patience);

    const auto pickers = m_dialog->findChildren<CodePicker *>(u"namePicker"_s);
    QCOMPARE(pickers.size(), 2);
    for (CodePicker *picker : pickers) {
        if (!picker->code().isEmpty())
            continue;
        picker->setFocus();
        QTest::keyClicks(picker, u"lakala"_s);
        QTest::keyClick(picker, Qt::Key_Tab);
    }
    QTRY_COMPARE_WITH_TIMEOUT(button(u"newButton"_s), u"3 new"_s, patience);
    click(u"importButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible(), patience);
    QCOMPARE(shares(), QStringList({u"2018 54.3"_s, u"2018-Q2 54.1"_s, u"2018-Q3 53.8"_s}));
}

void TestImportDialog::leavesOutRejectedRows()
{
    openFile(u"季度,平台,份额(%),指标,来源\n2018Q2,支付宝,54.1,tp_mobile_share,iresearch-2019\n"
             "2018Q5,支付宝,53.8,tp_mobile_share,iresearch-2019\n"_s.toUtf8());
    QVERIFY(!child<QPushButton>(u"importButton"_s)->isEnabled());
    QTest::mouseClick(child<QCheckBox>(u"skipBox"_s), Qt::LeftButton, {}, QPoint(8, 10));
    QVERIFY(child<QPushButton>(u"importButton"_s)->isEnabled());
    QSignalSpy imported(m_dialog.get(), &ImportDialog::imported);
    click(u"importButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible(), patience);
    QCOMPARE(shares(), QStringList({u"2018 54.3"_s, u"2018-Q2 54.1"_s}));
    const auto report = imported.first().first().value<ImportReport>();
    QCOMPARE(m_dialog->reportText(report),
        u"Imported 1 rows from report.csv: 1 new, 0 replaced. 1 rows were left out."_s);
    QVERIFY(m_store->undo());
    QCOMPARE(shares(), QStringList{u"2018 54.3"_s});
}

void TestImportDialog::savesRejectedRowsForMending()
{
    openFile(u"季度,平台,份额(%),指标,来源\n2018Q2,支付宝,54.1,tp_mobile_share,iresearch-2019\n"
             "2018Q5,支付宝,53.8,tp_mobile_share,iresearch-2019\n"_s.toUtf8());
    m_prompter->nextFile = m_files.path(u"bad.csv"_s);
    click(u"saveRejectsButton"_s);
    QCOMPARE(m_prompter->suggestion, m_files.path(u"report-rejected.csv"_s));
    QByteArray bad = m_files.read(u"bad.csv"_s);
    QVERIFY2(bad.contains("problem") && bad.contains("quarter 5"), bad.constData());
    QVERIFY(!bad.contains("54.1"));

    openFile(bad.replace("2018Q5", "2018Q4"), u"mended.csv"_s);
    QCOMPARE(button(u"newButton"_s), u"1 new"_s);
    click(u"importButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible(), patience);
    QCOMPARE(shares(), QStringList({u"2018 54.3"_s, u"2018-Q4 53.8"_s}));
}

void TestImportDialog::replacesWhatIsThereWhenTold()
{
    openFile(u"年份,平台,份额(%),指标,来源\n2018,支付宝,54.4,tp_mobile_share,iresearch-2019\n"_s.toUtf8());
    QCOMPARE(button(u"rejectedButton"_s), u"1 rejected"_s);
    auto *conflict = child<QComboBox>(u"conflictBox"_s);
    conflict->setFocus();
    QTest::keyClick(conflict, Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(button(u"keptButton"_s), u"1 kept"_s, patience);
    QVERIFY(!child<QPushButton>(u"importButton"_s)->isEnabled());
    QTest::keyClick(conflict, Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(button(u"replacedButton"_s), u"1 replaced"_s, patience);
    QVERIFY2(rows().first().endsWith(u"replaces 54.3% → 54.4%"_s), qPrintable(rows().first()));
    click(u"importButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible(), patience);
    QCOMPARE(shares(), QStringList{u"2018 54.4"_s});
}

void TestImportDialog::changesNothingWhenItIsCancelled()
{
    openFile(u"季度,平台,份额(%),指标,来源\n2018Q2,支付宝,54.1,tp_mobile_share,iresearch-2019\n"_s.toUtf8());
    const QByteArray before = m_files.read(u"market.tongbao"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_files.read(u"market.tongbao"_s), before);

    openFile(u"季度,平台,份额(%),指标,来源\n2018Q2,支付宝,54.1,tp_mobile_share,iresearch-2019\n"_s.toUtf8());
    m_dialog.reset(); // while nothing or anything runs
    QCOMPARE(m_files.read(u"market.tongbao"_s), before);
}

void TestImportDialog::takesBackWhatIsWrittenWhenItIsCancelled()
{
    openFile(manyRows().toUtf8());
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(u"importButton"_s)->isEnabled(), patience);
    QSignalSpy imported(m_dialog.get(), &ImportDialog::imported);
    const qsizetype before = m_store->observations({}).value().size();
    click(u"importButton"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible(), patience);
    // It may have been too late; but nothing is ever half done.
    const qsizetype added = imported.isEmpty() ? 0 : 3000;
    QCOMPARE(m_store->observations({}).value().size(), before + added);
}

void TestImportDialog::waitsForAProgramThatWritesToTheFile()
{
    open({{m_files.write(u"report.csv"_s,
              u"日期,平台,份额(%),指标,来源\n2005-01-01,支付宝,5,tp_mobile_share,iresearch-2019\n"_s
                  .toUtf8())},
        {}});
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(u"importButton"_s)->isEnabled(), patience);
    const qsizetype before = shares().size();
    test::FileLock lock(m_files.path(u"market.tongbao"_s), test::FileLock::Kind::Writing);
    click(u"importButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text(u"reasonLabel"_s).contains(u"Waiting"_s), patience);
    QVERIFY(m_dialog->isVisible());
    lock.release();
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible(), patience);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(shares().size(), before + 1);
}

void TestImportDialog::tellsTheFiguresOfAWideRowApart()
{
    openFile(u"指标,平台,来源,2018,2018Q2,2018Q3\ntp_mobile_share,支付宝,iresearch-2019,54.3,54.1,540\n"
             "tp_mobile_share,支付保,iresearch-2019,5,6,7\n"_s.toUtf8());
    QCOMPARE(rows().first().section(u" | "_s, -1),
        u"1 rejected, 1 new, 1 same · 2018Q3: A share cannot be above 100 %."_s);
    const QString second = rows().last().section(u" | "_s, -1);
    QVERIFY2(second.startsWith(u"3 rejected · 2018, 2018Q2, 2018Q3: There is no app"_s), qPrintable(second));
    const QAbstractItemModel *model = child<QTableView>(u"importTable"_s)->model();
    QCOMPARE(model->index(0, 5).data(Qt::ToolTipRole).toString(), u"new"_s);
    QVERIFY(model->index(0, 5).data(Qt::ForegroundRole) != model->index(0, 6).data(Qt::ForegroundRole));
}

void TestImportDialog::showsFiguresAsTheyWillBeKept()
{
    openFile(u"季度,平台,份额(%),指标,来源\n2018Q1,支付宝,三十九,tp_mobile_share,iresearch-2019\n"
             "2018Q2,支付宝,≈5,tp_mobile_share,iresearch-2019\n"
             "2018Q3,支付宝,10–12,tp_mobile_share,iresearch-2019\n"
             "2018Q4,谁,53.78%,tp_mobile_share,iresearch-2019\n"_s.toUtf8());
    QCOMPARE(kept(3), QStringList({u"39%"_s, u"about 5%"_s, u"10–12%"_s, {}}));
    const QModelIndex first = child<QTableView>(u"importTable"_s)->model()->index(0, 3);
    QCOMPARE(first.data().toString(), u"三十九"_s);
    QCOMPARE(first.data(Qt::AccessibleTextRole).toString(), u"三十九, kept as 39%"_s);

    openFile(u"季度,平台,交易规模(亿元),指标,来源\n"
             "2018Q1,支付宝,1.2万亿,tp_mobile_volume,iresearch-2019\n"
             "2018Q2,支付宝,90419,tp_mobile_volume,iresearch-2019\n"
             "2018Q3,谁,超过5,tp_mobile_volume,iresearch-2019\n"_s.toUtf8());
    QCOMPARE(kept(3), QStringList({u"¥1.2 tn"_s, u"¥9.0419 tn"_s, u">¥500 m"_s}));
}

void TestImportDialog::showsFiguresBeforeTheirSourceIsSaid()
{
    openFile(u"季度,平台,第三方移动支付市场份额(%)\n2018年一季度,支付宝,三十九\n"_s.toUtf8());
    QVERIFY2(text(u"problemLabel"_s).contains(u"Which source"_s), qPrintable(text(u"problemLabel"_s)));
    QCOMPARE(kept(1) + kept(3), QStringList({u"2018 Q1"_s, u"39%"_s}));
    QCOMPARE(button(u"allButton"_s), u"0 read"_s);
    QVERIFY(rows().first().endsWith(u" | "_s));
    // A number without a metric may be anything.
    openFile(u"季度,平台,数值\n2018Q1,支付宝,39\n"_s.toUtf8());
    QVERIFY2(text(u"problemLabel"_s).contains(u"Which metric"_s), qPrintable(text(u"problemLabel"_s)));
    QCOMPARE(kept(3), QStringList{QString()});
}

void TestImportDialog::showsPeriodsAsTheyWillBeKept()
{
    openFile(u"季度,平台,份额(%),指标,来源\n2018年三季度,支付宝,5,tp_mobile_share,iresearch-2019\n"
             "2019E,支付宝,5,tp_mobile_share,iresearch-2019\n"
             "2018 Q2,支付宝,5,tp_mobile_share,iresearch-2019\n"
             "2018Q5,支付宝,5,tp_mobile_share,iresearch-2019\n"_s.toUtf8());
    QCOMPARE(kept(1), QStringList({u"2018 Q3"_s, u"2019 (estimate)"_s, {}, {}}));
    QCOMPARE(kept(2), QStringList({{}, {}, {}, {}}));
}

void TestImportDialog::showsNothingForWhatHasTwoReadings()
{
    openFile(u"季度,平台,交易规模(亿元),指标,来源\n2018Q1,支付宝,1.2万,tp_mobile_volume,iresearch-2019\n"_s
                 .toUtf8());
    QCOMPARE(kept(3), QStringList{QString()});
    QCOMPARE(kept(1), QStringList{u"2018 Q1"_s});
    QCOMPARE(button(u"rejectedButton"_s), u"1 rejected"_s);
    QVERIFY2(rows().first().contains(u"has two readings"_s), qPrintable(rows().first()));
}

void TestImportDialog::saysWhatAColumnUnderAPeriodIs()
{
    openFile(u"指标,平台,来源,2018年三季度,2019E,2018Q5\n"
             "tp_mobile_share,支付宝,iresearch-2019,53.71,五十四,1\n"_s.toUtf8());
    QCOMPARE(heads().mid(3),
        QStringList({u"2018年三季度 → 2018 Q3"_s, u"2019E → 2019 (estimate)"_s, u"2018Q5 → Value"_s}));
    QCOMPARE(kept(4) + kept(5) + kept(6), QStringList({u"53.71%"_s, u"54%"_s, u"1%"_s}));
    openFile(u"季度,支付宝,指标,来源\n2018Q3,53.71,tp_mobile_share,iresearch-2019\n"_s.toUtf8());
    QCOMPARE(heads().at(1), u"支付宝 → Alipay 支付宝"_s);
}

void TestImportDialog::recallsCorrectionsAndForgetsThem()
{
    const QByteArray table
        = u"季度,平台,排名,指标,来源\n%1,支付宝,53.71,tp_mobile_share,iresearch-2019\n"_s.toUtf8();
    openFile(QByteArray(table).replace("%1", "2018Q3"));
    chooseField(3, u"Value"_s);
    QTRY_COMPARE_WITH_TIMEOUT(button(u"newButton"_s), u"1 new"_s, patience);
    click(u"importButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible(), patience);

    const ImportMemory memory = m_dialog->memory();
    open({{m_files.write(u"next.csv"_s, QByteArray(table).replace("%1", "2018Q2"))}, {}}, memory);
    QCOMPARE(button(u"newButton"_s), u"1 new"_s);
    QVERIFY(child<QLabel>(u"correctedLabel"_s)->isVisible());
    click(u"guessButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(heads().at(2), u"排名 → not used"_s, patience);
    QVERIFY(child<QLabel>(u"correctedLabel"_s)->isHidden());
    QCOMPARE(m_dialog->memory(), ImportMemory());
}

void TestImportDialog::takesAnotherEncoding()
{
    openFile(gb18030(share));
    auto *encoding = child<QComboBox>(u"encodingBox"_s);
    QCOMPARE(encoding->currentText(), u"GB18030 (likely)"_s);
    encoding->setFocus();
    QTest::keyClicks(encoding, u"UTF-8"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(text(u"problemLabel"_s).contains(u"no text in UTF-8"_s),
        qPrintable(text(u"problemLabel"_s)), patience);
    QVERIFY(!text(u"problemLabel"_s).contains(u"--encoding"_s));
    QTest::keyClick(encoding, Qt::Key_Home);
    QTRY_VERIFY_WITH_TIMEOUT(text(u"problemLabel"_s).contains(u"Which metric"_s), patience);
    QCOMPARE(rows().first().section(u" | "_s, 0, 3), u"2 | 2018Q1 | 支付宝 | 53.76"_s);
}

void TestImportDialog::choosesASheet()
{
    open({{QFINDTESTDATA(u"../data/report.xlsx"_s)}, {}});
    QVERIFY(child<QComboBox>(u"encodingBox"_s)->isHidden());
    QCOMPARE(text(u"headLine"_s), u"report.xlsx · 份额 · 4 rows"_s);
    QCOMPARE(rows().first().section(u" | "_s, 5, 5), u"第一行 第二行 a b"_s);
    auto *sheet = child<QComboBox>(u"sheetBox"_s);
    QVERIFY(sheet->isVisible());
    sheet->setFocus();
    QTest::keyClick(sheet, Qt::Key_Down);
    QTRY_VERIFY2_WITH_TIMEOUT(
        text(u"headLine"_s).contains(u"Second"_s), qPrintable(text(u"headLine"_s)), patience);
}

void TestImportDialog::takesAnotherSeparator()
{
    openFile("a,b;c\n1,2;3\n");
    QCOMPARE(heads().size(), 2);
    auto *separator = child<QComboBox>(u"separatorBox"_s);
    QCOMPARE(separator->currentText(), u"comma"_s);
    separator->setFocus();
    QTest::keyClicks(separator, u"semi"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), QStringList{u"2 | 1,2 | 3 | "_s}, patience);
}

void TestImportDialog::asksForTheDecimalSignWhereItMatters()
{
    openFile(u"季度;平台;份额(%);指标;来源\n2018Q2;支付宝;5,412;tp_mobile_share;iresearch-2019\n"_s.toUtf8());
    auto *decimal = child<QComboBox>(u"decimalBox"_s);
    QVERIFY(decimal->isVisible());
    QCOMPARE(button(u"rejectedButton"_s), u"1 rejected"_s);
    QVERIFY2(!rows().first().contains(u"--decimal"_s), qPrintable(rows().first()));
    decimal->setFocus();
    QTest::keyClicks(decimal, u"comma"_s);
    QTRY_COMPARE_WITH_TIMEOUT(button(u"newButton"_s), u"1 new"_s, patience);

    openFile(u"季度;平台;份额(%);指标;来源\n2018Q2;支付宝;54,1;tp_mobile_share;iresearch-2019\n"_s.toUtf8());
    QVERIFY(child<QComboBox>(u"decimalBox"_s)->isHidden());
    QCOMPARE(button(u"newButton"_s), u"1 new"_s);
}

void TestImportDialog::letsGoOfAFileThatCannotBeRead()
{
    open({{m_files.path(u"none.csv"_s)}, {}});
    QVERIFY2(text(u"problemLabel"_s).contains(u"There is no file"_s), qPrintable(text(u"problemLabel"_s)));
    QVERIFY(!child<QPushButton>(u"importButton"_s)->isEnabled());
    click(u"cancelButton"_s);
    QVERIFY(!m_dialog->isVisible());
}

void TestImportDialog::takesAPastedTable()
{
    open({{},
        PastedText{{},
            u"季度\t平台\t份额\t指标\t来源\n2018Q2\t支付宝\t54.1%\ttp_mobile_share\tiresearch-2019\n"_s}});
    QVERIFY2(text(u"headLine"_s).startsWith(u"Pasted · "_s), qPrintable(text(u"headLine"_s)));
    QCOMPARE(button(u"newButton"_s), u"1 new"_s);
    click(u"importButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible(), patience);
    QCOMPARE(shares(), QStringList({u"2018 54.3"_s, u"2018-Q2 54.1"_s}));
    QCOMPARE(m_store->nextUndo()->label, u"Pasted"_s);
}

void TestImportDialog::takesABlockWithoutHeads()
{
    open({{},
        PastedText{{},
            u"tp_mobile_share\tiresearch-2019\t支付宝\t2018Q2\t54.1\t1\n"
            "tp_mobile_share\tiresearch-2019\t支付宝\t2018Q3\t53.8\t2\n"_s}});
    QVERIFY2(text(u"problemLabel"_s).contains(u"\"Column 5\" and \"Column 6\""_s),
        qPrintable(text(u"problemLabel"_s)));
    QCOMPARE(heads().at(3), u"Column 4 → Period"_s);
    chooseField(6, u"Ignore this column"_s);
    QTRY_COMPARE_WITH_TIMEOUT(button(u"newButton"_s), u"2 new"_s, patience);
    QCOMPARE(rows().first(), u"1 | tp_mobile_share | iresearch-2019 | 支付宝 | 2018Q2 | 54.1 | 1 | new"_s);
    click(u"importButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible(), patience);
    QCOMPARE(shares(), QStringList({u"2018 54.3"_s, u"2018-Q2 54.1"_s, u"2018-Q3 53.8"_s}));
    QVERIFY(m_dialog->memory() == ImportMemory());
}

void TestImportDialog::takesAWebTableWithHeadsInTwoRows()
{
    open({{},
        PastedText{u"<table><caption>Market share of third-party mobile payment, 2018 (%)</caption>"
                   "<tr><th rowspan=2>App</th><th colspan=2>Market share</th><th rowspan=2>Source</th></tr>"
                   "<tr><th>2018 Q2</th><th>2018 Q3</th></tr>"
                   "<tr><td>Alipay</td><td>54.1%</td><td>53.8%</td><td>iresearch-2019</td></tr></table>"_s,
            {}}});
    QCOMPARE(heads().at(1), u"Market share · 2018 Q2 → 2018 Q2"_s);
    QCOMPARE(button(u"newButton"_s), u"2 new"_s);
    click(u"importButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible(), patience);
    QCOMPARE(shares(), QStringList({u"2018 54.3"_s, u"2018-Q2 54.1"_s, u"2018-Q3 53.8"_s}));
}

void TestImportDialog::takesSeveralFilesAsOneStep()
{
    const QString subjects = m_files.write(
        u"subjects.csv"_s, "subject,kind,name_en,name_zh,owner,members\nyipay,app,Yipay,翼支付,,\n");
    const QString figures = m_files.write(u"figures.csv"_s,
        "metric,subject,period,value,source\ntp_mobile_share,yipay,2018-Q3,0.5,iresearch-2019\n");
    open({{subjects, figures}, {}});
    QCOMPARE(button(u"newButton"_s), u"1 new"_s);
    QCOMPARE(heads().first(), u"subject"_s);
    auto *table = child<QComboBox>(u"tableBox"_s);
    QVERIFY(table->isVisible());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(heads().first(), u"metric → Metric"_s);
    QCOMPARE(button(u"importButton"_s), u"Import 2 rows"_s);
    click(u"importButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible(), patience);
    QCOMPARE(m_store->nextUndo()->rows, 2);
}

void TestImportDialog::endsAFieldWithReturn()
{
    openFile(u"季度,平台,份额(%),指标,来源\n2018Q2,支付宝,54.1,tp_mobile_share,iresearch-2019\n"_s.toUtf8());
    auto *region = child<CodePicker>(u"regionPicker"_s);
    region->setFocus();
    QTest::keyClick(region, Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!region->hasFocus());
    QCOMPARE(shares(), QStringList{u"2018 54.3"_s});
}

void TestImportDialog::answersTheLatestQuestionOnly()
{
    openFile(manyRows().toUtf8());
    auto *conflict = child<QComboBox>(u"conflictBox"_s);
    conflict->setFocus();
    QTest::keyClick(conflict, Qt::Key_Down);
    QVERIFY(!child<QPushButton>(u"importButton"_s)->isEnabled());
    pick(u"regionPicker"_s, u"CN-XZ"_s);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(u"importButton"_s)->isEnabled(), patience);
    click(u"importButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible(), patience);
    QCOMPARE(m_store->observations({{}, {}, {u"CN-XZ"_s}}).value().size(), 3000);
}

TONGBAO_WIDGET_TEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
