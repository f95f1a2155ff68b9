#include "ui/pages/catalogpage.h"

#include "db/domain/catalogrow.h"
#include "tests/support/fakerepository.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/scriptedprompter.h"
#include "tests/support/widgettest.h"
#include "ui/forms/codepicker.h"
#include "ui/forms/membersedit.h"
#include "ui/pages/figuretable.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

// The page with its form at the right, as in the window.
struct Desk {
    explicit Desk(Table table)
        : page(repository, prompter, table)
    {
        auto *layout = new QHBoxLayout(&window);
        layout->addWidget(&page, 1);
        layout->addWidget(page.ownForm());
        page.ownForm()->show();
        window.resize(1100, 700);
    }
    ~Desk()
    {
        page.ownForm()->setParent(&page);
        page.setParent(nullptr);
    }

    bool show()
    {
        window.show();
        return QTest::qWaitForWindowActive(&window);
    }
    template <typename T = QWidget>
    T *part(const QString &name) const
    {
        return window.findChild<T *>(name);
    }
    FigureTable &table() const { return *page.findChild<FigureTable *>(); }
    QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }
    int rowOf(const QString &text) const
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            for (int column = 0; column < table().model()->columnCount(); ++column) {
                if (cell(row, column) == text)
                    return row;
            }
        }
        return -1;
    }
    void clickRow(const QString &text) const
    {
        const QRect place = table().visualRect(table().model()->index(rowOf(text), 0));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, place.center());
    }
    void type(const QString &field, const QString &text) const
    {
        auto *editor = part(field + u"Edit"_s);
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(editor, Qt::Key_Backspace);
        QTest::keyClicks(editor, text);
        if (auto *picker = qobject_cast<CodePicker *>(editor))
            picker->hidePopup();
    }
    void choose(const QString &field, const QString &text) const
    {
        auto *box = part<QComboBox>(field + u"Edit"_s);
        box->setFocus();
        QTest::keyClicks(box, text); // a list is searched by its letters
    }
    void press(const QString &button) const
    {
        QTest::mouseClick(part<QAbstractButton>(button), Qt::LeftButton);
    }
    QString problem(const QString &field) const { return part<QLabel>(field + u"Problem"_s)->text(); }
    QString text(const QString &label) const { return part<QLabel>(label)->text(); }

    test::FakeRepository repository;
    test::ScriptedPrompter prompter;
    QWidget window;
    CatalogPage page;
};

using Fields = QList<std::pair<QString, QString>>;

} // namespace

class TestCatalogPage : public QObject {
    Q_OBJECT
private slots:
    void listsEveryTable_data();
    void listsEveryTable();
    void findsByBothLanguagesCodesAndPinyin_data();
    void findsByBothLanguagesCodesAndPinyin();
    void sortsByValue();
    void addsARow_data();
    void addsARow();
    void changesARow_data();
    void changesARow();
    void deletesARow_data();
    void deletesARow();
    void saysBesideTheFieldWhatIsWrong_data();
    void saysBesideTheFieldWhatIsWrong();
    void membersAreThoseOfAGroup();
    void aColourIsChosenFromADialog();
    void escapeTakesBackAFieldAndAsksBeforeTheRest();
    void asksWhoseVersionIsKept_data();
    void asksWhoseVersionIsKept();
    void asksWhoseVersionIsKeptWhenTheOtherWasFaster();
    void asksBeforeAnotherRowTakesItsPlace();
    void savesWhenAskedTo();
    void suggestsACodeUntilOneIsTyped();
    void aRenamedCodeTakesItsFiguresAlong();
    void saysWhatTheStoreRefuses();
    void followsAChangeByAnotherHand();
    void countsFiguresThatComeAndGo();
    void aFileForViewingOnlyCannotBeEdited();
    void whatIsReferredToIsMerged();
    void aMergeWithConflictsNeedsAWord();
    void whatIsTypedIsSettledBeforeAMerge();
    void keysReachTheWholeDialog();
};

void TestCatalogPage::listsEveryTable_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("firstCell");
    QTest::newRow("sources") << Table::Sources << u"Sources"_s << u"11 rows"_s << u"Analysys"_s;
    QTest::newRow("subjects") << Table::Subjects << u"Apps & companies"_s << u"13 rows"_s
                              << u"China mobile payment market (total)"_s;
    QTest::newRow("metrics") << Table::Metrics << u"Metrics"_s << u"9 rows"_s
                             << u"Third-party mobile payment share"_s;
    QTest::newRow("partnerships") << Table::Partnerships << u"Partnerships"_s << u"1 rows"_s
                                  << u"28 Mar 2017"_s;
    QTest::newRow("rates") << Table::ExchangeRates << u"Exchange rates"_s << u"6 rows"_s << u"2016"_s;
    QTest::newRow("events") << Table::Events << u"Events"_s << u"3 rows"_s << u"Jan 2014"_s;
}

void TestCatalogPage::listsEveryTable()
{
    QFETCH(Table, table);
    Desk desk(table);
    QVERIFY(desk.show());
    QTEST(desk.page.title(), "title");
    QTEST(desk.page.countText(), "count");
    QTEST(desk.cell(0, 0), "firstCell");
    QVERIFY(!desk.table().accessibleName().isEmpty());
}

void TestCatalogPage::findsByBothLanguagesCodesAndPinyin_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("rows");
    QTest::newRow("English") << Table::Subjects << u"alipay"_s << 3;
    QTest::newRow("Chinese") << Table::Subjects << u"财付通"_s << 2;
    QTest::newRow("pinyin") << Table::Subjects << u"zfb"_s << 3;
    QTest::newRow("code and name") << Table::Subjects << u"bank apps"_s << 1;
    QTest::newRow("owner in Chinese") << Table::Subjects << u"腾讯"_s << 3;
    QTest::newRow("bank by pinyin") << Table::Partnerships << u"jianshe"_s << 1;
    QTest::newRow("source by code") << Table::Events << u"bloomberg"_s << 3;
    QTest::newRow("nothing") << Table::Metrics << u"nowhere"_s << 0;
}

void TestCatalogPage::findsByBothLanguagesCodesAndPinyin()
{
    QFETCH(Table, table);
    QFETCH(QString, words);
    Desk desk(table);
    QVERIFY(desk.show());
    QTest::keyClick(&desk.page, Qt::Key_F, Qt::ControlModifier);
    auto *search = desk.part<QLineEdit>(u"searchEdit"_s);
    QVERIFY(search->hasFocus());
    if (words.at(0).unicode() < 128)
        QTest::keyClicks(search, words);
    else
        search->insert(words); // no key of the test's keyboard has it
    QTEST(desk.table().model()->rowCount(), "rows");
}

void TestCatalogPage::sortsByValue()
{
    Desk desk(Table::ExchangeRates);
    QVERIFY(desk.show());
    const QHeaderView *header = desk.table().horizontalHeader();
    const QPoint rate(header->sectionViewportPosition(3) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, rate);
    QCOMPARE(desk.cell(0, 3), u"6.3530"_s);
    QCOMPARE(desk.cell(5, 3), u"6.6685"_s);
}

void TestCatalogPage::addsARow_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<QString>("step");
    QTest::newRow("source") << Table::Sources
                            << Fields{{u"publisher"_s, u"QuestMobile"_s}, {u"title"_s, u"Report"_s},
                                   {u"publishedOn"_s, u"July 2018"_s}}
                            << u"Add source questmobile-2018-07"_s;
    QTest::newRow("subject") << Table::Subjects
                             << Fields{{u"nameEn"_s, u"Union Pay"_s}, {u"owner"_s, u"tencent"_s},
                                    {u"colour"_s, u"#e60012"_s}}
                             << u"Add app or company union-pay"_s;
    QTest::newRow("metric") << Table::Metrics
                            << Fields{{u"nameEn"_s, u"Daily users"_s}, {u"highest"_s, u"100"_s}}
                            << u"Add metric daily_users"_s;
    QTest::newRow("partnership") << Table::Partnerships
                                 << Fields{{u"bank"_s, u"ccb"_s}, {u"partner"_s, u"tencent"_s},
                                        {u"announcedOn"_s, u"2018-05"_s}, {u"source"_s, u"bloomberg-2018"_s}}
                                 << u"Add partnership ccb – tencent 2018-05"_s;
    QTest::newRow("rate") << Table::ExchangeRates
                          << Fields{{u"period"_s, u"2019"_s}, {u"base"_s, u"eur"_s}, {u"quote"_s, u"CNY"_s},
                                 {u"rate"_s, u"7.73"_s}, {u"source"_s, u"wiki-rmb"_s}}
                          << u"Add exchange rate EUR/CNY 2019"_s;
    QTest::newRow("event") << Table::Events
                           << Fields{{u"date"_s, u"2020-01"_s}, {u"textEn"_s, u"Digital yuan"_s},
                                  {u"source"_s, u"wiki-rmb"_s}}
                           << u"Add event 2020-01 Digital yuan"_s;
}

void TestCatalogPage::addsARow()
{
    QFETCH(Table, table);
    QFETCH(Fields, fields);
    Desk desk(table);
    QVERIFY(desk.show());
    const qsizetype before = catalogRows(table, desk.repository.catalog()).size();
    desk.table().setFocus();
    QTest::keyClick(&desk.table(), Qt::Key_Insert);
    QVERIFY(!desk.part<QPushButton>(u"saveButton"_s)->isEnabled());
    for (const auto &[field, text] : fields)
        desk.type(field, text);
    QVERIFY2(desk.part<QPushButton>(u"saveButton"_s)->isEnabled(),
        qPrintable(desk.part<QPushButton>(u"saveButton"_s)->toolTip()));
    QTest::keyClick(desk.part(fields.last().first + u"Edit"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(catalogRows(table, desk.repository.catalog()).size(), before + 1);
    QTEST(historyText(*desk.repository.nextUndo()), "step");
    QVERIFY(!desk.page.isModified());
    QCOMPARE(desk.table().selectedRowNumbers().size(), 1); // the new one
}

void TestCatalogPage::changesARow_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("step");
    QTest::newRow("source") << Table::Sources << u"fed-h10"_s << u"title"_s << u"H.10"_s
                            << u"Change source fed-h10"_s;
    QTest::newRow("subject") << Table::Subjects << u"lakala"_s << u"nameZh"_s << u"La"_s
                             << u"Change app or company lakala"_s;
    QTest::newRow("metric") << Table::Metrics << u"mau"_s << u"definition"_s << u"As published"_s
                            << u"Change metric mau"_s;
    QTest::newRow("partnership") << Table::Partnerships << u"28 Mar 2017"_s << u"announcedOn"_s
                                 << u"2017-04"_s
                                 << u"Change partnership ccb – ant-financial 2017-03-28 → ccb – "
                                    "ant-financial 2017-04"_s;
    QTest::newRow("rate") << Table::ExchangeRates << u"6.3530"_s << u"rate"_s << u"6.36"_s
                          << u"Change exchange rate USD/CNY 2018-Q1"_s;
    QTest::newRow("event") << Table::Events << u"Jan 2014"_s << u"note"_s << u"New Year"_s
                           << u"Change event 2014-01 WeChat red envelopes launched"_s;
}

void TestCatalogPage::changesARow()
{
    QFETCH(Table, table);
    QFETCH(QString, row);
    QFETCH(QString, field);
    QFETCH(QString, text);
    Desk desk(table);
    QVERIFY(desk.show());
    const QList<CatalogRow> before = catalogRows(table, desk.repository.catalog());
    desk.clickRow(row);
    QVERIFY(!desk.page.isModified());
    desk.type(field, text);
    QVERIFY(desk.page.isModified());
    desk.press(u"saveButton"_s);
    QTEST(historyText(*desk.repository.nextUndo()), "step");
    QVERIFY(catalogRows(table, desk.repository.catalog()) != before);
    QVERIFY(desk.repository.undo());
    const QList<CatalogRow> after = catalogRows(table, desk.repository.catalog());
    QVERIFY(std::is_permutation(after.begin(), after.end(), before.begin(), before.end()));
    QVERIFY(!desk.page.isModified()); // the form followed
}

void TestCatalogPage::deletesARow_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("row");
    QTest::newRow("source") << Table::Sources << u"analysys-undated"_s;
    QTest::newRow("subject") << Table::Subjects << u"lakala"_s;
    QTest::newRow("metric") << Table::Metrics << u"survey_value_share"_s;
    QTest::newRow("partnership") << Table::Partnerships << u"28 Mar 2017"_s;
    QTest::newRow("rate") << Table::ExchangeRates << u"6.3530"_s;
    QTest::newRow("event") << Table::Events << u"Jan 2014"_s;
}

void TestCatalogPage::deletesARow()
{
    QFETCH(Table, table);
    QFETCH(QString, row);
    Desk desk(table);
    QVERIFY(desk.show());
    const qsizetype before = catalogRows(table, desk.repository.catalog()).size();
    desk.clickRow(row);
    desk.press(u"deleteButton"_s);
    QCOMPARE(catalogRows(table, desk.repository.catalog()).size(), before); // asked, and not confirmed
    desk.prompter.confirms = true;
    QTest::keyClick(&desk.table(), Qt::Key_Delete);
    QCOMPARE(catalogRows(table, desk.repository.catalog()).size(), before - 1);
    QCOMPARE(desk.prompter.questions.size(), 2);
    QVERIFY(desk.part<QLabel>(u"hintLabel"_s)->isVisible());
    QVERIFY(desk.repository.undo());
    QCOMPARE(catalogRows(table, desk.repository.catalog()).size(), before);
    QVERIFY(desk.rowOf(row) >= 0);
}

void TestCatalogPage::saysBesideTheFieldWhatIsWrong_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("web address") << Table::Sources << u"url"_s << u"www"_s << u"http://"_s;
    QTest::newRow("no code") << Table::Subjects << u"subject"_s << u"My App"_s << u"is not a code"_s;
    QTest::newRow("code taken") << Table::Subjects << u"subject"_s << u"alipay"_s << u"already"_s;
    QTest::newRow("colour") << Table::Subjects << u"colour"_s << u"blue"_s << u"not a colour"_s;
    QTest::newRow("owner") << Table::Subjects << u"owner"_s << u"nobody"_s << u"nobody"_s;
    QTest::newRow("number") << Table::Metrics << u"lowest"_s << u"many"_s << u"many"_s;
    QTest::newRow("date") << Table::Partnerships << u"announcedOn"_s << u"soon"_s << u"soon"_s;
    QTest::newRow("bank, without a date yet")
        << Table::Partnerships << u"bank"_s << u"nobody"_s << u"nobody"_s;
    QTest::newRow("rate") << Table::ExchangeRates << u"rate"_s << u"0"_s << u"above 0"_s;
    QTest::newRow("currency") << Table::ExchangeRates << u"base"_s << u"yuan"_s << u"not a currency"_s;
    QTest::newRow("quarter") << Table::Events << u"date"_s << u"2018-Q1"_s << u"2018-Q1"_s;
}

void TestCatalogPage::saysBesideTheFieldWhatIsWrong()
{
    QFETCH(Table, table);
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, said);
    Desk desk(table);
    QVERIFY(desk.show());
    desk.press(u"addRowButton"_s);
    desk.type(field, text);
    QVERIFY2(desk.problem(field).contains(said), qPrintable(desk.problem(field)));
    QVERIFY(desk.part<QLabel>(field + u"Problem"_s)->isVisible());
    QVERIFY(!desk.part<QPushButton>(u"saveButton"_s)->isEnabled());
}

void TestCatalogPage::membersAreThoseOfAGroup()
{
    Desk desk(Table::Subjects);
    QVERIFY(desk.show());
    desk.clickRow(u"alipay"_s);
    QVERIFY(!desk.part(u"membersEdit"_s)->isVisible());
    desk.clickRow(u"alipay+tenpay"_s);
    auto *members = desk.part<MembersEdit>(u"membersEdit"_s);
    QVERIFY(members->isVisible());
    auto *picker = desk.part<CodePicker>(u"memberPicker"_s);
    QTest::keyClicks(picker, u"lakala"_s);
    picker->hidePopup();
    QTest::keyClick(picker->lineEdit(), Qt::Key_Return);
    QCOMPARE(members->codes(), (QStringList{u"alipay"_s, u"tenpay"_s, u"lakala"_s}));
    auto *list = desk.part<QListWidget>(u"membersList"_s);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(members->codes(), (QStringList{u"alipay"_s, u"lakala"_s, u"tenpay"_s}));
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    desk.press(u"saveButton"_s);
    QCOMPARE(desk.repository.catalog().subject(u"alipay+tenpay"_s)->members,
        (QStringList{u"lakala"_s, u"tenpay"_s}));
}

void TestCatalogPage::aColourIsChosenFromADialog()
{
    Desk desk(Table::Subjects);
    QVERIFY(desk.show());
    desk.clickRow(u"alipay"_s);
    QTest::keyClick(desk.part(u"colourEdit"_s), Qt::Key_Down);
    auto *dialog = desk.part<QColorDialog>(u"colourDialog"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    dialog->setCurrentColor(QColor(u"#1677ff"_s));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(desk.part<QLineEdit>(u"colourEdit"_s)->text(), u"#1677ff"_s);
    desk.press(u"saveButton"_s);
    QCOMPARE(desk.repository.catalog().subject(u"alipay"_s)->colour, u"#1677ff"_s);
}

void TestCatalogPage::escapeTakesBackAFieldAndAsksBeforeTheRest()
{
    Desk desk(Table::Sources);
    QVERIFY(desk.show());
    desk.press(u"addRowButton"_s);
    desk.type(u"publisher"_s, u"QuestMobile"_s);
    desk.type(u"title"_s, u"Half-year report"_s);
    QTest::keyClick(desk.part(u"titleEdit"_s), Qt::Key_Escape);
    QCOMPARE(desk.part<QLineEdit>(u"titleEdit"_s)->text(), QString());
    QCOMPARE(desk.part<CodePicker>(u"publisherEdit"_s)->code(), u"QuestMobile"_s);
    QCOMPARE(desk.part<QLineEdit>(u"sourceEdit"_s)->text(), u"questmobile"_s);
    QVERIFY(desk.prompter.questions.isEmpty());

    QTest::keyClick(desk.part(u"titleEdit"_s), Qt::Key_Escape);
    QCOMPARE(desk.prompter.questions, QStringList{u"Discard everything that was typed here?"_s});
    QCOMPARE(desk.part<CodePicker>(u"publisherEdit"_s)->code(), u"QuestMobile"_s);
    desk.prompter.confirms = true;
    QTest::keyClick(desk.part(u"titleEdit"_s), Qt::Key_Escape);
    QVERIFY(desk.part<CodePicker>(u"publisherEdit"_s)->code().isEmpty());
    QVERIFY(!desk.page.isModified());
}

void TestCatalogPage::asksWhoseVersionIsKept_data()
{
    QTest::addColumn<Prompter::Version>("answer");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("isModified");
    QTest::newRow("mine") << Prompter::Version::Mine << u"Mine"_s << u"Mine"_s << false;
    QTest::newRow("theirs") << Prompter::Version::Theirs << u"H.10"_s << u"H.10"_s << false;
    QTest::newRow("neither") << Prompter::Version::Neither << u"H.10"_s << u"Mine"_s << true;
}

void TestCatalogPage::asksWhoseVersionIsKept()
{
    QFETCH(Prompter::Version, answer);
    Desk desk(Table::Sources);
    QVERIFY(desk.show());
    desk.clickRow(u"fed-h10"_s);
    desk.type(u"title"_s, u"Mine"_s);
    const Source before = *desk.repository.catalog().source(u"fed-h10"_s);
    Source other = before;
    other.title = u"H.10"_s;
    other.note = u"Weekly"_s;
    QVERIFY(desk.repository.apply(modification(before, other)));
    desk.prompter.nextVersion = answer;
    desk.press(u"saveButton"_s);
    QCOMPARE(desk.prompter.questions.size(), 3);
    QVERIFY(desk.prompter.questions.at(0).contains(u"has been changed meanwhile"_s));
    QCOMPARE(desk.prompter.questions.at(1), u"Title: Mine\nNote: –"_s);
    QCOMPARE(desk.prompter.questions.at(2), u"Title: H.10\nNote: Weekly"_s);
    QTEST(desk.repository.catalog().source(u"fed-h10"_s)->title, "kept");
    QTEST(desk.part<QLineEdit>(u"titleEdit"_s)->text(), "shown");
    QTEST(desk.page.isModified(), "isModified");
}

// The store finds out while saving: nobody has told the form yet.
void TestCatalogPage::asksWhoseVersionIsKeptWhenTheOtherWasFaster()
{
    Desk desk(Table::Sources);
    QVERIFY(desk.show());
    desk.clickRow(u"fed-h10"_s);
    desk.type(u"title"_s, u"Mine"_s);
    const Source before = *desk.repository.catalog().source(u"fed-h10"_s);
    Source other = before;
    other.title = u"H.10"_s;
    {
        const QSignalBlocker unheard(&desk.repository);
        QVERIFY(desk.repository.apply(modification(before, other)));
    }
    desk.prompter.nextVersion = Prompter::Version::Mine;
    desk.press(u"saveButton"_s);
    QCOMPARE(desk.prompter.questions.size(), 3);
    QCOMPARE(desk.repository.catalog().source(u"fed-h10"_s)->title, u"Mine"_s);
    QVERIFY(!desk.page.isModified());
}

void TestCatalogPage::asksBeforeAnotherRowTakesItsPlace()
{
    Desk desk(Table::Sources);
    QVERIFY(desk.show());
    desk.clickRow(u"fed-h10"_s);
    desk.type(u"title"_s, u"H.10"_s);
    desk.clickRow(u"wiki-rmb"_s); // cancelled
    QCOMPARE(desk.prompter.questions.size(), 1);
    QCOMPARE(desk.part<QLineEdit>(u"titleEdit"_s)->text(), u"H.10"_s);
    QCOMPARE(desk.table().selectedRowNumbers(), QList{desk.rowOf(u"fed-h10"_s)});
    QVERIFY(!desk.page.closeEdit());
    desk.prompter.nextAnswer = Prompter::Answer::Discard;
    desk.clickRow(u"wiki-rmb"_s);
    QCOMPARE(desk.part<QLineEdit>(u"titleEdit"_s)->text(), u"Renminbi"_s);
    QVERIFY(!desk.repository.nextUndo());
    QVERIFY(desk.page.closeEdit());
}

void TestCatalogPage::savesWhenAskedTo()
{
    Desk desk(Table::Sources);
    QVERIFY(desk.show());
    desk.clickRow(u"fed-h10"_s);
    desk.type(u"title"_s, u"H.10"_s);
    desk.prompter.nextAnswer = Prompter::Answer::Save;
    desk.clickRow(u"wiki-rmb"_s);
    QCOMPARE(desk.repository.catalog().source(u"fed-h10"_s)->title, u"H.10"_s);
    QCOMPARE(desk.part<QLineEdit>(u"titleEdit"_s)->text(), u"Renminbi"_s);
    QCOMPARE(desk.table().selectedRowNumbers(), QList{desk.rowOf(u"wiki-rmb"_s)});
}

void TestCatalogPage::suggestsACodeUntilOneIsTyped()
{
    Desk desk(Table::Subjects);
    QVERIFY(desk.show());
    desk.press(u"addRowButton"_s);
    desk.type(u"nameEn"_s, u"Alipay"_s);
    QCOMPARE(desk.part<QLineEdit>(u"subjectEdit"_s)->text(), u"alipay-2"_s);
    desk.type(u"subject"_s, u"zfb"_s);
    desk.type(u"nameEn"_s, u"Alipay HK"_s);
    QCOMPARE(desk.part<QLineEdit>(u"subjectEdit"_s)->text(), u"zfb"_s);
}

void TestCatalogPage::aRenamedCodeTakesItsFiguresAlong()
{
    Desk desk(Table::Subjects);
    QVERIFY(desk.show());
    desk.clickRow(u"tenpay"_s);
    QCOMPARE(desk.text(u"useLabel"_s), u"Referred to by 4 figures and 1 groups."_s);
    desk.type(u"subject"_s, u"cft"_s);
    desk.press(u"saveButton"_s);
    SeriesQuery query;
    query.subjects = {u"cft"_s};
    QCOMPARE(desk.repository.observations(query).value().size(), 4);
    QCOMPARE(desk.table().selectedRowNumbers(), QList{desk.rowOf(u"cft"_s)});
    QCOMPARE(desk.text(u"useLabel"_s), u"Referred to by 4 figures and 1 groups."_s);
}

void TestCatalogPage::saysWhatTheStoreRefuses()
{
    Desk desk(Table::Metrics);
    QVERIFY(desk.show());
    desk.clickRow(u"app_penetration"_s);
    desk.type(u"highest"_s, u"40"_s); // a figure of it is 51
    desk.press(u"saveButton"_s);
    QVERIFY(!desk.repository.nextUndo());
    QVERIFY2(desk.text(u"problemLabel"_s).contains(u"40"_s), qPrintable(desk.text(u"problemLabel"_s)));
    QVERIFY(desk.page.isModified());
}

void TestCatalogPage::followsAChangeByAnotherHand()
{
    Desk desk(Table::Sources);
    QVERIFY(desk.show());
    desk.clickRow(u"fed-h10"_s);
    Source other = *desk.repository.catalog().source(u"fed-h10"_s);
    const Source before = other;
    other.title = u"H.10"_s;
    QVERIFY(desk.repository.apply(modification(before, other)));
    QCOMPARE(desk.part<QLineEdit>(u"titleEdit"_s)->text(), u"H.10"_s);
    QVERIFY(desk.rowOf(u"H.10"_s) >= 0);
    desk.type(u"title"_s, u"Mine"_s);
    QVERIFY(desk.repository.undo());
    QCOMPARE(desk.part<QLineEdit>(u"titleEdit"_s)->text(), u"Mine"_s);
    QVERIFY(desk.text(u"noticeLabel"_s).contains(u"changed meanwhile"_s));
    QTest::keyClick(desk.part(u"titleEdit"_s), Qt::Key_Escape);
    QCOMPARE(desk.part<QLineEdit>(u"titleEdit"_s)->text(), before.title);
    QCOMPARE(desk.text(u"noticeLabel"_s), QString());
}

void TestCatalogPage::countsFiguresThatComeAndGo()
{
    Desk desk(Table::Subjects);
    QVERIFY(desk.show());
    desk.clickRow(u"lakala"_s);
    QCOMPARE(desk.text(u"useLabel"_s), u"Nothing refers to it."_s);
    QVERIFY(desk.repository.apply(addition(test::observation(
        u"tp_mobile_share"_s, u"lakala"_s, u"2018-Q1"_s, test::figure(u"1.2"_s), u"analysys-2018"_s))));
    QCOMPARE(desk.text(u"useLabel"_s), u"Referred to by 1 figures."_s);
}

void TestCatalogPage::aFileForViewingOnlyCannotBeEdited()
{
    test::FakeRepository repository;
    repository.setReadOnly(true);
    test::ScriptedPrompter prompter;
    CatalogPage page(repository, prompter, Table::Sources);
    page.show();
    page.ownForm()->show();
    QVERIFY(!page.findChild<QPushButton *>(u"addRowButton"_s)->isEnabled());
    page.findChild<FigureTable *>()->selectRow(0);
    QVERIFY(!page.ownForm()->findChild<QWidget *>(u"titleEdit"_s)->isEnabled());
    QVERIFY(!page.ownForm()->findChild<QToolButton *>(u"deleteButton"_s)->isEnabled());
    QVERIFY(page.ownForm()->findChild<QLabel *>(u"noticeLabel"_s)->isVisible());
}

void TestCatalogPage::whatIsReferredToIsMerged()
{
    Desk desk(Table::Sources);
    QVERIFY(desk.show());
    desk.clickRow(u"fed-h10-quarter"_s);
    desk.press(u"deleteButton"_s);
    auto *dialog = desk.part<QDialog>(u"mergeDialog"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"useLabel"_s)->text().contains(u"4 exchange rates"_s));
    auto *merge = dialog->findChild<QPushButton *>(u"mergeButton"_s);
    QVERIFY(!merge->isEnabled());
    auto *into = dialog->findChild<CodePicker *>(u"intoEdit"_s);
    QTest::keyClicks(into, u"fed-h10"_s);
    into->hidePopup();
    QVERIFY(dialog->findChild<QLabel *>(u"outcomeLabel"_s)->text().contains(u"4 exchange rates"_s));
    QVERIFY(merge->isEnabled());
    QTest::mouseClick(merge, Qt::LeftButton);
    QVERIFY(!desk.repository.catalog().source(u"fed-h10-quarter"_s));
    QCOMPARE(historyText(*desk.repository.nextUndo()), u"Merge source fed-h10-quarter into fed-h10"_s);
    QCOMPARE(desk.table().selectedRowNumbers(), QList{desk.rowOf(u"fed-h10"_s)});
    QVERIFY(desk.repository.undo());
    QVERIFY(desk.rowOf(u"fed-h10-quarter"_s) >= 0);
}

void TestCatalogPage::aMergeWithConflictsNeedsAWord()
{
    Desk desk(Table::Subjects);
    QVERIFY(desk.show());
    desk.clickRow(u"tenpay"_s);
    desk.press(u"mergeButton"_s);
    auto *dialog = desk.part<QDialog>(u"mergeDialog"_s);
    auto *into = dialog->findChild<CodePicker *>(u"intoEdit"_s);
    QTest::keyClicks(into, u"alipay"_s);
    into->hidePopup();
    auto *clashes = dialog->findChild<QListWidget *>(u"clashList"_s);
    QVERIFY(clashes->isVisible());
    QCOMPARE(clashes->count(), 4);
    QCOMPARE(clashes->item(0)->text(), u"alipay 2017-Q4, tp_mobile_share: 38.15% goes, 54.26% stays"_s);
    auto *merge = dialog->findChild<QPushButton *>(u"mergeButton"_s);
    QVERIFY(!merge->isEnabled());
    auto *keep = dialog->findChild<QCheckBox *>(u"keepCheck"_s);
    QTest::keyClick(keep, Qt::Key_Space);
    QVERIFY(merge->isEnabled());
    QTest::mouseClick(merge, Qt::LeftButton);
    QVERIFY(!desk.repository.catalog().subject(u"tenpay"_s));
    QCOMPARE(desk.repository.catalog().subject(u"alipay+tenpay"_s)->members, QStringList{u"alipay"_s});
    QVERIFY(desk.repository.undo());
    QCOMPARE(desk.repository.observations({}).value().size(), test::sampleObservations().size());
}

void TestCatalogPage::whatIsTypedIsSettledBeforeAMerge()
{
    Desk desk(Table::Subjects);
    QVERIFY(desk.show());
    desk.clickRow(u"tenpay"_s);
    desk.type(u"subject"_s, u"cft"_s);
    desk.press(u"deleteButton"_s); // asked, and cancelled
    QVERIFY(!desk.part<QDialog>(u"mergeDialog"_s));
    QVERIFY(desk.page.isModified());
    desk.prompter.nextAnswer = Prompter::Answer::Save;
    desk.press(u"deleteButton"_s);
    auto *dialog = desk.part<QDialog>(u"mergeDialog"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"useLabel"_s)->text().contains(u"4 figures"_s));
    QVERIFY(desk.repository.catalog().subject(u"cft"_s));
}

void TestCatalogPage::keysReachTheWholeDialog()
{
    Desk desk(Table::Subjects);
    QVERIFY(desk.show());
    desk.clickRow(u"tenpay"_s);
    desk.press(u"mergeButton"_s);
    auto *dialog = desk.part<QDialog>(u"mergeDialog"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(dialog->findChild<CodePicker *>(u"intoEdit"_s)->hasFocus());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QVERIFY(!desk.repository.nextUndo());
}

TONGBAO_WIDGET_TEST_MAIN(TestCatalogPage)
#include "tst_catalogpage.moc"
