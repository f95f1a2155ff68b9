#include "db/domain/savedview.h"

#include "db/domain/savedviewedits.h"
#include "tests/support/fakerepository.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

// The rules for saved views, and what each edit makes of the list.
class TestSavedView : public QObject {
    Q_OBJECT
private slots:
    void givesBackTheViewThatItKeeps();
    void namesTheViewThatCannotBeDrawn();
    void refusesNames_data();
    void refusesNames();
    void takesAnyOtherName();
    void refusesADefinitionThatIsNoView();
    void savesANewViewAfterTheOthers();
    void savesInPlaceOfTheOneWithThatName();
    void renamesDuplicatesAndDeletes();
    void keepsADefinitionThatItCannotRead();
    void moves_data();
    void moves();
    void findsAFreeName();
};

namespace {

const QString markup = u"<img src=\"/etc/hostname\">"_s;

View viewNamed(const QString &name)
{
    View view = *builtInView(u"share");
    view.name = name;
    view.title = u"A<B&amp;"_s;
    return view;
}

QStringList namesIn(const Catalog &catalog)
{
    QStringList names;
    for (const SavedView &view : catalog.savedViews())
        names.append(view.name);
    return names;
}

} // namespace

void TestSavedView::givesBackTheViewThatItKeeps()
{
    const View view = viewNamed(markup);
    const SavedView saved = savedView(view, 3);
    QCOMPARE(saved.position, 3);
    QCOMPARE(viewOf(saved).value(), view);
}

void TestSavedView::namesTheViewThatCannotBeDrawn()
{
    const Result<View> read = viewOf({u"Deck"_s, 1, u"{\"kind\":\"share\",\"glow\":1}"_s});
    QVERIFY(!read);
    QVERIFY(read.error().message.startsWith(u"The view \"Deck\" cannot be drawn: "));
}

void TestSavedView::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("message");
    QTest::newRow("none") << u""_s << u"has no name"_s;
    QTest::newRow("spaces") << u"  "_s << u"has no name"_s;
    QTest::newRow("space at the end") << u"Deck "_s << u"begins or ends with a space"_s;
    QTest::newRow("built-in") << u"share"_s << u"built-in chart"_s;
    QTest::newRow("built-in with a capital") << u"Share"_s << u"built-in chart"_s;
    QTest::newRow("two lines") << u"a\nb"_s << u""_s;
    QTest::newRow("too long") << QString(101, u'x') << u"longer than 100"_s;
}

void TestSavedView::refusesNames()
{
    QFETCH(QString, name);
    QFETCH(QString, message);
    QVERIFY(!viewNameProblem(name).isEmpty());
    QVERIFY(viewNameProblem(name).contains(message));
    QCOMPARE(problems(savedView(viewNamed(name), 1)).value(0).field, u"name"_s);
}

void TestSavedView::takesAnyOtherName()
{
    for (const QString &name : {markup, u"A<B&amp;"_s, u"周报 第 3 页"_s, u"shares"_s, u"--out"_s, u"a/b"_s})
        QCOMPARE(viewNameProblem(name), QString());
}

void TestSavedView::refusesADefinitionThatIsNoView()
{
    QCOMPARE(problems(SavedView{u"Deck"_s, 0, u"{}"_s}).size(), 2);
    QCOMPARE(problems(SavedView{u"Deck"_s, 1, u"{}"_s}).first().field, u"definition"_s);
}

void TestSavedView::savesANewViewAfterTheOthers()
{
    test::FakeRepository repository;
    for (const QString &name : {u"b"_s, u"a"_s})
        QVERIFY(repository.apply(saving(viewNamed(name), repository.catalog())));
    QCOMPARE(namesIn(repository.catalog()), QStringList({u"b"_s, u"a"_s}));
    QCOMPARE(repository.catalog().savedView(u"a"_s)->position, 2);
    QVERIFY(!repository.catalog().savedView(u"c"_s));
}

void TestSavedView::savesInPlaceOfTheOneWithThatName()
{
    test::FakeRepository repository;
    View view = viewNamed(u"a"_s);
    QVERIFY(repository.apply(saving(view, repository.catalog())));
    QVERIFY(repository.apply(saving(viewNamed(u"b"_s), repository.catalog())));
    view.mark = Mark::Bar;
    const Result<HistoryEntry> done = repository.apply(saving(view, repository.catalog()));
    QVERIFY(done);
    QCOMPARE(historyText(done.value()), u"Change a"_s);
    QCOMPARE(viewOf(*repository.catalog().savedView(u"a"_s)).value().mark, Mark::Bar);
    QCOMPARE(namesIn(repository.catalog()), QStringList({u"a"_s, u"b"_s}));
}

void TestSavedView::renamesDuplicatesAndDeletes()
{
    test::FakeRepository repository;
    const auto first = [&repository] { return repository.catalog().savedViews().first(); };
    QVERIFY(repository.apply(saving(viewNamed(u"a"_s), repository.catalog())));
    QCOMPARE(repository.apply(renaming(first(), markup)).value().label, u"a → "_s + markup);
    QCOMPARE(namesIn(repository.catalog()), QStringList({markup}));
    QVERIFY(repository.apply(duplication(first(), u"copy"_s, repository.catalog())));
    QCOMPARE(namesIn(repository.catalog()), QStringList({markup, u"copy"_s}));
    QVERIFY(repository.apply(deletion(first())));
    QCOMPARE(namesIn(repository.catalog()), QStringList({u"copy"_s}));
    QVERIFY(repository.undo());
    QCOMPARE(namesIn(repository.catalog()), QStringList({markup, u"copy"_s}));
}

void TestSavedView::keepsADefinitionThatItCannotRead()
{
    const SavedView newer{u"Deck"_s, 1, u"{\"glow\":1,\"kind\":\"share\"}"_s};
    const auto change = std::get<Change<SavedView>>(renaming(newer, u"Other"_s).changes.first());
    QCOMPARE(change.after->definition, newer.definition);
}

void TestSavedView::moves_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("names");
    QTest::addColumn<int>("changes");
    QTest::newRow("nowhere") << 1 << 1 << u"a b c d"_s << 0;
    QTest::newRow("one up") << 1 << 0 << u"b a c d"_s << 2;
    QTest::newRow("one down") << 1 << 2 << u"a c b d"_s << 2;
    QTest::newRow("to the end") << 0 << 3 << u"b c d a"_s << 4;
    QTest::newRow("to the start") << 3 << 0 << u"d a b c"_s << 4;
}

void TestSavedView::moves()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, names);
    QFETCH(int, changes);
    test::FakeRepository repository;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        QVERIFY(repository.apply(saving(viewNamed(name), repository.catalog())));
    const Edit edit = moving(from, to, repository.catalog());
    QCOMPARE(edit.changes.size(), changes);
    QVERIFY(repository.apply(edit));
    QCOMPARE(namesIn(repository.catalog()).join(u' '), names);
}

void TestSavedView::findsAFreeName()
{
    test::FakeRepository repository;
    QCOMPARE(freeViewName(u"Deck"_s, repository.catalog()), u"Deck"_s);
    QCOMPARE(freeViewName(u"share"_s, repository.catalog()), u"share 2"_s);
    QVERIFY(repository.apply(saving(viewNamed(u"Deck"_s), repository.catalog())));
    QCOMPARE(freeViewName(u"Deck"_s, repository.catalog()), u"Deck 2"_s);
    QVERIFY(repository.apply(saving(viewNamed(u"Deck 2"_s), repository.catalog())));
    QCOMPARE(freeViewName(u"Deck 2"_s, repository.catalog()), u"Deck 3"_s);
}

TONGBAO_TEST_MAIN(TestSavedView)
#include "tst_savedview.moc"
