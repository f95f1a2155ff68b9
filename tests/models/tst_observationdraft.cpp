#include "ui/models/observationdraft.h"

#include "tests/support/printing.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::figure;

namespace {

const Catalog catalog = test::sampleCatalog();

Observation share(const QString &text)
{
    return test::observation(
        u"tp_mobile_share"_s, u"alipay"_s, u"2018-Q1"_s, figure(text), u"analysys-2018"_s);
}

Observation volume(const QString &text)
{
    return test::observation(
        u"tp_mobile_volume"_s, u"market-total"_s, u"2018-Q1"_s, figure(text, u"CNY"_s), u"analysys-2018"_s);
}

} // namespace

class TestObservationDraft : public QObject {
    Q_OBJECT
private slots:
    void readsWhatIsTyped_data();
    void readsWhatIsTyped();
    void startsWithWhatReadsBack_data();
    void startsWithWhatReadsBack();
    void readsEverySpellingOfAPeriod();
    void takesACellBackWithAllThatFollowed();
    void keepsWhatCannotBeRead();
    void wantsBothEndsOfARange();
    void letsTheLastChoiceOfAQualifierCount();
    void asksForEmptyCellsOnlyWhenItIsToBeSaved();
    void forgetsARefusalWithTheNextKey();
    void copiesWhatAColumnShows();
};

void TestObservationDraft::readsWhatIsTyped_data()
{
    QTest::addColumn<Observation>("before");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Figure>("after");
    const int value = ValueColumn;
    const int range = RangeColumn;
    QTest::newRow("number") << share(u"53.76"_s) << value << u"54.0"_s << figure(u"54.0"_s);
    QTest::newRow("bound") << share(u"53.76"_s) << value << u">54"_s << figure(u">54"_s);
    QTest::newRow("no bound any more") << share(u">54"_s) << value << u"54"_s << figure(u"54"_s);
    QTest::newRow("about, in Chinese") << share(u"53.76"_s) << value << u"约54%"_s << figure(u"~54"_s);
    QTest::newRow("range as a value") << share(u"53.76"_s) << value << u"7–11%"_s << figure(u"7-11"_s);
    QTest::newRow("another range as a value") << share(u"7-11"_s) << value << u"8–12"_s << figure(u"8-12"_s);
    QTest::newRow("range") << share(u"7-11"_s) << range << u"8-12%"_s << figure(u"8-12"_s);
    QTest::newRow("range beside a value") << share(u"9"_s) << range << u"7–11"_s << figure(u"9 7-11"_s);
    QTest::newRow("no range any more") << share(u"9 7-11"_s) << range << QString() << figure(u"9"_s);
    QTest::newRow("the currency stays")
        << volume(u"40000000000000"_s) << value << u"9.04万亿"_s << figure(u"9040000000000"_s, u"CNY"_s);
    QTest::newRow("another currency")
        << volume(u"40000000000000"_s) << value << u"$5.9 trillion"_s << figure(u"5900000000000"_s, u"USD"_s);
    QTest::newRow("range in trillions")
        << volume(u"3000000000000 1000000000000-9000000000000"_s) << range << u"2–4万亿"_s
        << figure(u"3000000000000 2000000000000-4000000000000"_s, u"CNY"_s);
}

void TestObservationDraft::readsWhatIsTyped()
{
    QFETCH(Observation, before);
    QFETCH(int, column);
    QFETCH(QString, typed);
    QFETCH(Figure, after);
    ObservationDraft draft(before);
    draft.setCell(static_cast<ObservationColumn>(column), typed);
    QCOMPARE(draft.problems(catalog).values(), QStringList());
    QCOMPARE(draft.read(catalog).value.value().figure, after);
}

void TestObservationDraft::startsWithWhatReadsBack_data()
{
    QTest::addColumn<Observation>("observation");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("bound") << share(u">94"_s) << int(ValueColumn) << u">94"_s;
    QTest::newRow("range") << share(u"7-11"_s) << int(RangeColumn) << u"7–11"_s;
    QTest::newRow("no value") << share(u"7-11"_s) << int(ValueColumn) << QString();
    QTest::newRow("trillions") << volume(u"9040000000000"_s) << int(ValueColumn) << u"9.04 trillion"_s;
    QTest::newRow("period") << share(u"5"_s) << int(PeriodColumn) << u"2018 Q1"_s;
    QTest::newRow("code") << share(u"5"_s) << int(SubjectColumn) << u"alipay"_s;
}

void TestObservationDraft::startsWithWhatReadsBack()
{
    QFETCH(Observation, observation);
    QFETCH(int, column);
    const auto at = static_cast<ObservationColumn>(column);
    const QString text = cellInput(observation, at, Language::English);
    QTEST(text, "text");
    ObservationDraft draft(observation);
    draft.setCell(at, text);
    QCOMPARE(draft.read(catalog).value, std::optional(observation));
}

void TestObservationDraft::readsEverySpellingOfAPeriod()
{
    ObservationDraft draft(share(u"53"_s));
    for (const QString &typed : {u"2018年四季度"_s, u"4Q18"_s, u"2018-Q4"_s, u"Q4 2018"_s}) {
        draft.setCell(PeriodColumn, typed);
        QCOMPARE(draft.read(catalog).value.value().key.period, test::period(u"2018-Q4"_s));
    }
}

void TestObservationDraft::takesACellBackWithAllThatFollowed()
{
    ObservationDraft draft(share(u"53.76"_s));
    draft.setCell(ValueColumn, u"7–11"_s);
    QVERIFY(draft.isModified());
    draft.revertCell(ValueColumn);
    QVERIFY(!draft.isModified());
    QCOMPARE(draft.read(catalog).value, std::optional(share(u"53.76"_s)));
}

void TestObservationDraft::keepsWhatCannotBeRead()
{
    ObservationDraft draft(share(u"53.76"_s));
    draft.setCell(ValueColumn, u"many"_s);
    draft.setCell(NoteColumn, u"read off a chart"_s);
    QCOMPARE(draft.cell(ValueColumn), u"many"_s);
    QCOMPARE(draft.problems(catalog).keys(), QList<ObservationColumn>{ValueColumn});
    QVERIFY(!draft.read(catalog));
}

void TestObservationDraft::wantsBothEndsOfARange()
{
    ObservationDraft draft(share(u"9"_s));
    draft.setCell(RangeColumn, u"7"_s);
    QCOMPARE(draft.problems(catalog).value(RangeColumn),
        u"\"7\" is not a range. Write both ends, such as 7–11%."_s);
}

void TestObservationDraft::letsTheLastChoiceOfAQualifierCount()
{
    ObservationDraft draft(share(u"53"_s));
    draft.setCell(QualifierColumn, u"under"_s);
    draft.setCell(ValueColumn, u"~54"_s);
    QCOMPARE(draft.read(catalog).value.value().figure, figure(u"~54"_s));
    draft.setCell(ValueColumn, u"54"_s);
    draft.setCell(QualifierColumn, u"over"_s);
    QCOMPARE(draft.read(catalog).value.value().figure, figure(u">54"_s));
}

void TestObservationDraft::asksForEmptyCellsOnlyWhenItIsToBeSaved()
{
    ObservationText like;
    like.metric = u"tp_mobile_share"_s;
    ObservationDraft draft(like);
    draft.setCell(SubjectColumn, u"lakala"_s);
    QVERIFY(draft.problems(catalog).isEmpty());
    draft.attempt();
    QCOMPARE(draft.problems(catalog).size(), 3); // period, value, source
}

void TestObservationDraft::forgetsARefusalWithTheNextKey()
{
    ObservationDraft draft(share(u"53"_s));
    draft.refuse(SourceColumn, u"Taken."_s);
    QCOMPARE(draft.problems(catalog).value(SourceColumn), u"Taken."_s);
    draft.setCell(NoteColumn, u"x"_s);
    QVERIFY(draft.problems(catalog).isEmpty());
}

void TestObservationDraft::copiesWhatAColumnShows()
{
    ObservationText text = observationText(share(u"53"_s));
    copyCell(observationText(volume(u">8"_s)), ValueColumn, text);
    QCOMPARE(text.value, u"8"_s);
    QCOMPARE(text.qualifier, u"over"_s);
    QCOMPARE(text.unit, u"CNY"_s);
    QCOMPARE(text.metric, u"tp_mobile_share"_s);
    copyCell(observationText(volume(u"8"_s)), PublisherColumn, text);
    QCOMPARE(text.source, u"analysys-2018"_s);
}

TONGBAO_TEST_MAIN(TestObservationDraft)
#include "tst_observationdraft.moc"
