#include "app/session.h"

#include "app/storeopening.h"
#include "tests/support/filelock.h"
#include "tests/support/scriptedprompter.h"
#include "tests/support/widgettest.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestSession : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void opensTheUsersOwnFileOnFirstStart();
    void aMissingFileIsAnErrorAndMakesNothing();
    void saysInAWindowWhyAFileCannotBeOpened();
    void opensAnotherFileFromThatWindow();
    void opensAnotherFileInPlaceOfTheFirst();
    void keepsItsFileWhenAnotherCannotBeOpened();
    void makesANewFileOnlyWhereNoneIs();
    void backsUpTheFile();
    void restoresABackup();
    void restoresNothingThatIsNotConfirmed();
    void startsWhenTheFileIsFree();
    void startsWaitingAgainWhenAsked();
    void waitsForAnotherFileWhileThisOneIsShown();
    void keepsItsFileWhenTheWaitIsCancelled();
    void asksAboutWhatWasTypedBeforeAFileThatWasWaitedForOpens();
    void backsUpWhenTheFileIsFree();
    void restoresWhenTheFileIsFree();
    void restoresNothingWhenTheWaitIsCancelled();
    void remembersPageLanguageAndTheme();
    void changesLanguageAndThemeAtOnce();

private:
    static QDateTime noon() { return {QDate(2026, 3, 1), QTime(12, 0), Qt::UTC}; }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Session::Surroundings around() { return {*m_settings, m_prompter, noon, path(u"own/market.tongbao"_s)}; }
    QByteArray writeText(const QString &name)
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write("not a database") > 0 ? file.fileName().toUtf8()
                                                                                   : QByteArray();
    }
    static void trigger(const Session &session, const QString &action)
    {
        session.window()->findChild<QAction *>(action)->trigger();
    }
    static bool isWaiting(const Session &session)
    {
        return session.shownWindow()->findChild<QWidget *>(u"waitNotice"_s)->isVisible();
    }
    static QString waitText(const Session &session)
    {
        return session.shownWindow()->findChild<QLabel *>(u"waitText"_s)->text();
    }
    static void cancelWait(const Session &session)
    {
        session.shownWindow()->findChild<QPushButton *>(u"cancelWaitButton"_s)->click();
    }
    static QString message(const Session &session)
    {
        return session.window()->findChild<QLabel *>(u"messageText"_s)->text();
    }
    static bool isOpen(const Session &session, const QString &fileName)
    {
        return session.window() && session.window()->isVisible()
            && session.window()->windowTitle().startsWith(fileName);
    }

    std::unique_ptr<test::FileLock> openWhileLocked(Session &session);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    test::ScriptedPrompter m_prompter;
};

void TestSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(path(u"tongbao.ini"_s), QSettings::IniFormat);
    m_settings->setValue("language", u"en"_s);
    m_prompter = {};
}

void TestSession::cleanup()
{
    m_settings.reset();
    m_folder.reset();
}

void TestSession::opensTheUsersOwnFileOnFirstStart()
{
    Session session(around());
    QVERIFY(session.start({}));
    QVERIFY(isOpen(session, u"market.tongbao"_s));
    QVERIFY(QFile::exists(path(u"own/market.tongbao"_s)));
}

void TestSession::aMissingFileIsAnErrorAndMakesNothing()
{
    Session session(around());
    const Result<Done> started = session.start(path(u"missing.tongbao"_s));
    QVERIFY(!started);
    QVERIFY(started.error().message.contains(u"missing.tongbao"_s));
    QVERIFY(!session.shownWindow());
    QVERIFY(!QFile::exists(path(u"missing.tongbao"_s)));
}

void TestSession::saysInAWindowWhyAFileCannotBeOpened()
{
    QVERIFY(!writeText(u"notes.tongbao"_s).isEmpty());
    Session session(around());
    QVERIFY(session.start(path(u"notes.tongbao"_s)));
    QVERIFY(!session.window());
    QVERIFY(session.shownWindow()->isVisible());
    const auto *message = session.shownWindow()->findChild<QLabel *>(u"messageLabel"_s);
    QVERIFY(message->text().contains(u"notes.tongbao"_s));
}

void TestSession::opensAnotherFileFromThatWindow()
{
    QVERIFY(!writeText(u"notes.tongbao"_s).isEmpty());
    QVERIFY(createStore(path(u"good.tongbao"_s), false, noon));
    Session session(around());
    QVERIFY(session.start(path(u"notes.tongbao"_s)));
    m_prompter.nextFile = path(u"good.tongbao"_s);
    session.shownWindow()->findChild<QPushButton *>(u"openButton"_s)->click();
    QTRY_VERIFY(isOpen(session, u"good.tongbao"_s));
    QCOMPARE(session.shownWindow(), session.window());
}

void TestSession::opensAnotherFileInPlaceOfTheFirst()
{
    QVERIFY(createStore(path(u"first.tongbao"_s), false, noon));
    QVERIFY(createStore(path(u"second.tongbao"_s), false, noon));
    Session session(around());
    QVERIFY(session.start(path(u"first.tongbao"_s)));
    session.window()->showPage(u"data"_s);
    m_prompter.nextFile = path(u"second.tongbao"_s);
    trigger(session, u"openFileAction"_s);
    QTRY_VERIFY(isOpen(session, u"second.tongbao"_s));
    QCOMPARE(session.window()->pageName(), u"data"_s);
}

void TestSession::keepsItsFileWhenAnotherCannotBeOpened()
{
    QVERIFY(!writeText(u"notes.tongbao"_s).isEmpty());
    QVERIFY(createStore(path(u"good.tongbao"_s), false, noon));
    Session session(around());
    QVERIFY(session.start(path(u"good.tongbao"_s)));
    m_prompter.nextFile = path(u"notes.tongbao"_s);
    trigger(session, u"openFileAction"_s);
    const auto *bar = session.window()->findChild<QWidget *>(u"messageBar"_s);
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->accessibleName().contains(u"notes.tongbao"_s));
    QVERIFY(isOpen(session, u"good.tongbao"_s));
}

void TestSession::makesANewFileOnlyWhereNoneIs()
{
    QVERIFY(!writeText(u"notes.tongbao"_s).isEmpty());
    QVERIFY(createStore(path(u"good.tongbao"_s), false, noon));
    Session session(around());
    QVERIFY(session.start(path(u"good.tongbao"_s)));

    m_prompter.nextFile = path(u"notes.tongbao"_s);
    trigger(session, u"newFileAction"_s);
    QTRY_VERIFY(session.window()->findChild<QWidget *>(u"messageBar"_s)->isVisible());
    QFile notes(path(u"notes.tongbao"_s));
    QVERIFY(notes.open(QIODevice::ReadOnly));
    QCOMPARE(notes.readAll(), "not a database");

    m_prompter.nextFile = path(u"new.tongbao"_s);
    trigger(session, u"newFileAction"_s);
    QTRY_VERIFY(isOpen(session, u"new.tongbao"_s));
}

void TestSession::backsUpTheFile()
{
    QVERIFY(createStore(path(u"good.tongbao"_s), true, noon));
    Session session(around());
    QVERIFY(session.start(path(u"good.tongbao"_s)));
    m_prompter.nextFile = path(u"copy.tongbao"_s);
    trigger(session, u"backUpAction"_s);
    QCOMPARE(m_prompter.suggestion, path(u"good-2026-03-01.tongbao"_s));
    const OpenResult copy = SqliteStore::open(path(u"copy.tongbao"_s), OpenMode::ReadOnly, noon);
    QVERIFY(copy.store);
    QVERIFY(copy.store->info().value().count(Table::Observations) > 100);
}

void TestSession::restoresABackup()
{
    QVERIFY(createStore(path(u"good.tongbao"_s), true, noon));
    QVERIFY(createStore(path(u"backup.tongbao"_s), false, noon));
    Session session(around());
    QVERIFY(session.start(path(u"good.tongbao"_s)));
    m_prompter.nextFile = path(u"backup.tongbao"_s);
    m_prompter.confirms = true;
    trigger(session, u"restoreBackupAction"_s);
    QCOMPARE(m_prompter.questions.last(),
        u"Replace everything in \"good.tongbao\" by what \"backup.tongbao\" holds? What it holds now is kept in a copy beside it."_s);
    const auto *message = session.window()->findChild<QLabel *>(u"messageText"_s);
    QTRY_VERIFY(message->text().contains(u"good-before-restore.tongbao"_s));
    trigger(session, u"dataPageAction"_s);
    const auto *page = session.window()->findChild<QWidget *>(u"dataPage"_s);
    QCOMPARE(page->findChild<QLabel *>(u"reasonLabel"_s)->text(),
        u"This file has no data points yet. Add one, or import a table."_s);
    const OpenResult kept
        = SqliteStore::open(path(u"good-before-restore.tongbao"_s), OpenMode::ReadOnly, noon);
    QVERIFY(kept.store->info().value().count(Table::Observations) > 100);
}

void TestSession::restoresNothingThatIsNotConfirmed()
{
    QVERIFY(createStore(path(u"good.tongbao"_s), true, noon));
    QVERIFY(createStore(path(u"backup.tongbao"_s), false, noon));
    Session session(around());
    QVERIFY(session.start(path(u"good.tongbao"_s)));
    m_prompter.nextFile = path(u"backup.tongbao"_s);
    trigger(session, u"restoreBackupAction"_s);
    QVERIFY(!QFile::exists(path(u"good-before-restore.tongbao"_s)));
    const OpenResult still = SqliteStore::open(path(u"good.tongbao"_s), OpenMode::ReadOnly, noon);
    QVERIFY(still.store->info().value().count(Table::Observations) > 100);
}

// Shows the first file and asks for a second one that another program holds; null when it does not wait.
std::unique_ptr<test::FileLock> TestSession::openWhileLocked(Session &session)
{
    const QString first = path(u"first.tongbao"_s);
    const QString second = path(u"second.tongbao"_s);
    if (!createStore(first, false, noon) || !createStore(second, false, noon) || !session.start(first))
        return nullptr;
    auto lock = std::make_unique<test::FileLock>(second, test::FileLock::Kind::Exclusive);
    m_prompter.nextFile = second;
    trigger(session, u"openFileAction"_s);
    return QTest::qWaitFor([&session] { return isWaiting(session); }) ? std::move(lock) : nullptr;
}

void TestSession::startsWhenTheFileIsFree()
{
    QVERIFY(createStore(path(u"good.tongbao"_s), false, noon));
    test::FileLock lock(path(u"good.tongbao"_s), test::FileLock::Kind::Exclusive);
    QVERIFY(lock.isHeld());
    Session session(around());
    QVERIFY(session.start(path(u"good.tongbao"_s)));
    QVERIFY(!session.window());
    QVERIFY(isWaiting(session));
    QCOMPARE(waitText(session), u"Another program is using \"good.tongbao\". Waiting…"_s);
    lock.release();
    QTRY_VERIFY(isOpen(session, u"good.tongbao"_s));
}

void TestSession::startsWaitingAgainWhenAsked()
{
    QVERIFY(createStore(path(u"good.tongbao"_s), false, noon));
    test::FileLock lock(path(u"good.tongbao"_s), test::FileLock::Kind::Exclusive);
    Session session(around());
    QVERIFY(session.start(path(u"good.tongbao"_s)));
    auto *again = session.shownWindow()->findChild<QPushButton *>(u"tryAgainButton"_s);
    QVERIFY(!again->isVisible());
    cancelWait(session);
    QVERIFY(!isWaiting(session));
    QVERIFY(again->isVisible());
    const auto *reason = session.shownWindow()->findChild<QLabel *>(u"messageLabel"_s);
    QVERIFY(reason->isVisible());
    QVERIFY(reason->text().startsWith(u"Another program is using"_s));
    again->click();
    QVERIFY(isWaiting(session));
    lock.release();
    QTRY_VERIFY(isOpen(session, u"good.tongbao"_s));
}

void TestSession::waitsForAnotherFileWhileThisOneIsShown()
{
    Session session(around());
    const std::unique_ptr<test::FileLock> lock = openWhileLocked(session);
    QVERIFY(lock);
    QCOMPARE(waitText(session), u"Another program is using \"second.tongbao\". Waiting…"_s);
    QVERIFY(isOpen(session, u"first.tongbao"_s));
    lock->release();
    QTRY_VERIFY(isOpen(session, u"second.tongbao"_s));
    QVERIFY(!isWaiting(session));
}

void TestSession::keepsItsFileWhenTheWaitIsCancelled()
{
    Session session(around());
    const std::unique_ptr<test::FileLock> lock = openWhileLocked(session);
    QVERIFY(lock);
    cancelWait(session);
    lock->release();
    QTest::qWait(300); // longer than from one attempt to the next
    QVERIFY(isOpen(session, u"first.tongbao"_s));
    QVERIFY(message(session).contains(u"second.tongbao"_s));
}

void TestSession::asksAboutWhatWasTypedBeforeAFileThatWasWaitedForOpens()
{
    Session session(around());
    const std::unique_ptr<test::FileLock> lock = openWhileLocked(session);
    QVERIFY(lock);
    trigger(session, u"addFigureAction"_s);
    auto *note
        = session.window()->findChild<QWidget *>(u"observationForm"_s)->findChild<QWidget *>(u"noteEdit"_s);
    QTest::keyClicks(note, u"half"_s);
    m_prompter.nextAnswer = Prompter::Answer::Cancel;
    lock->release();
    QTRY_COMPARE(m_prompter.questions.last(), u"The new data point is not saved. Save it?"_s);
    QVERIFY(isOpen(session, u"first.tongbao"_s));
    m_prompter.nextAnswer = Prompter::Answer::Discard;
}

void TestSession::backsUpWhenTheFileIsFree()
{
    QVERIFY(createStore(path(u"good.tongbao"_s), true, noon));
    Session session(around());
    QVERIFY(session.start(path(u"good.tongbao"_s)));
    test::FileLock lock(path(u"good.tongbao"_s), test::FileLock::Kind::Exclusive);
    m_prompter.nextFile = path(u"copy.tongbao"_s);
    trigger(session, u"backUpAction"_s);
    QVERIFY(isWaiting(session));
    QVERIFY(!QFile::exists(path(u"copy.tongbao"_s)));
    lock.release();
    QTRY_VERIFY(!isWaiting(session));
    QVERIFY(QFile::exists(path(u"copy.tongbao"_s)));
    QVERIFY(message(session).startsWith(u"Backed up to "_s));
}

void TestSession::restoresWhenTheFileIsFree()
{
    QVERIFY(createStore(path(u"good.tongbao"_s), true, noon));
    QVERIFY(createStore(path(u"backup.tongbao"_s), false, noon));
    Session session(around());
    QVERIFY(session.start(path(u"good.tongbao"_s)));
    test::FileLock lock(path(u"good.tongbao"_s), test::FileLock::Kind::Writing);
    m_prompter.nextFile = path(u"backup.tongbao"_s);
    m_prompter.confirms = true;
    trigger(session, u"restoreBackupAction"_s);
    QVERIFY(isWaiting(session));
    QVERIFY(!QFile::exists(path(u"good-before-restore.tongbao"_s)));
    lock.release();
    QTRY_VERIFY(message(session).contains(u"good-before-restore.tongbao"_s));
    QCOMPARE(m_prompter.questions.size(), 2); // which file, and whether: once
}

void TestSession::restoresNothingWhenTheWaitIsCancelled()
{
    QVERIFY(createStore(path(u"good.tongbao"_s), true, noon));
    QVERIFY(createStore(path(u"backup.tongbao"_s), false, noon));
    Session session(around());
    QVERIFY(session.start(path(u"good.tongbao"_s)));
    test::FileLock lock(path(u"good.tongbao"_s), test::FileLock::Kind::Writing);
    m_prompter.nextFile = path(u"backup.tongbao"_s);
    m_prompter.confirms = true;
    trigger(session, u"restoreBackupAction"_s);
    cancelWait(session);
    lock.release();
    QTest::qWait(300); // longer than from one attempt to the next
    QVERIFY(!QFile::exists(path(u"good-before-restore.tongbao"_s)));
    QCOMPARE(message(session), u"Nothing was restored."_s);
}

void TestSession::remembersPageLanguageAndTheme()
{
    QVERIFY(createStore(path(u"good.tongbao"_s), false, noon));
    {
        Session session(around());
        QVERIFY(session.start(path(u"good.tongbao"_s)));
        trigger(session, u"volumePageAction"_s);
        trigger(session, u"chineseAction"_s);
        trigger(session, u"darkThemeAction"_s);
        session.saveSettings();
    }
    Session session(around());
    QVERIFY(session.start(path(u"good.tongbao"_s)));
    QCOMPARE(session.window()->pageName(), u"volume"_s);
    QVERIFY(session.window()->findChild<QAction *>(u"chineseAction"_s)->isChecked());
    QVERIFY(session.window()->findChild<QAction *>(u"darkThemeAction"_s)->isChecked());
    QCOMPARE(qApp->palette().color(QPalette::Window), themeColours(Theme::Dark).window);
}

void TestSession::changesLanguageAndThemeAtOnce()
{
    QVERIFY(createStore(path(u"good.tongbao"_s), false, noon));
    Session session(around());
    QVERIFY(session.start(path(u"good.tongbao"_s)));
    trigger(session, u"lightThemeAction"_s);
    QCOMPARE(qApp->palette().color(QPalette::Window), themeColours(Theme::Light).window);
    trigger(session, u"darkThemeAction"_s);
    QCOMPARE(qApp->palette().color(QPalette::Window), themeColours(Theme::Dark).window);
    trigger(session, u"chineseAction"_s);
    QVERIFY(session.window()->findChild<QAction *>(u"chineseAction"_s)->isChecked());
    QCOMPARE(QLocale().language(), QLocale::Chinese);
}

TONGBAO_WIDGET_TEST_MAIN(TestSession)
#include "tst_session.moc"
