#include "ui/forms/historytext.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;
using namespace tongbao::test;

class TestHistoryText : public QObject {
    Q_OBJECT
private slots:
    void saysWhatWasChanged_data();
    void saysWhatWasChanged();
    void namesTodayAndYesterday();
    void marksWhatWasUndone();
    void measuresHowFarAnotherPublisherIs_data();
    void measuresHowFarAnotherPublisherIs();
};

namespace {

const QDate today(2024, 11, 3);

Observation share(const QString &value)
{
    return observation(u"tp_mobile_share"_s, u"tenpay"_s, u"2018-Q4"_s, figure(value), u"analysys-2019"_s);
}

HistoryEntry entryOf(EditKind kind, const QDate &date = today)
{
    return {1, QDateTime(date, QTime(9, 12)), kind, u"x"_s, 44, false};
}

} // namespace

void TestHistoryText::saysWhatWasChanged_data()
{
    QTest::addColumn<FigureStep>("step");
    QTest::addColumn<QString>("line");
    Observation noted = share(u"38.7"_s);
    noted.note = u"read off a chart"_s;
    Observation moved = share(u"38.7"_s);
    moved.key.period = period(u"2018-Q3"_s);
    QTest::newRow("value") << FigureStep{entryOf(EditKind::Change), share(u"38.7"_s), share(u"38.9"_s)}
                           << u"Today 09:12 · 38.7% → 38.9%"_s;
    QTest::newRow("note") << FigureStep{entryOf(EditKind::Change), share(u"38.7"_s), noted}
                          << u"Today 09:12 · another note"_s;
    QTest::newRow("period") << FigureStep{entryOf(EditKind::Change), share(u"38.7"_s), moved}
                            << u"Today 09:12 · 2018 Q4 → 2018 Q3"_s;
    QTest::newRow("added") << FigureStep{entryOf(EditKind::Add), {}, share(u"38.7"_s)}
                           << u"Today 09:12 · added, 38.7%"_s;
    QTest::newRow("deleted") << FigureStep{entryOf(EditKind::Delete), share(u"38.7"_s), {}}
                             << u"Today 09:12 · deleted"_s;
    QTest::newRow("starter") << FigureStep{entryOf(EditKind::Starter), {}, share(u"38.7"_s)}
                             << u"Today 09:12 · starter data"_s;
}

void TestHistoryText::saysWhatWasChanged()
{
    QFETCH(FigureStep, step);
    QTEST(historyLine(step, today, Language::English), "line");
}

void TestHistoryText::namesTodayAndYesterday()
{
    const auto line = [](const QDate &date, Language language) {
        return historyLine({entryOf(EditKind::Starter, date), {}, share(u"1"_s)}, today, language);
    };
    QVERIFY(line(today.addDays(-1), Language::English).startsWith(u"Yesterday 09:12"));
    QVERIFY(line(today.addDays(-2), Language::English).startsWith(u"1 Nov ·"));
    QVERIFY(line(QDate(2023, 12, 31), Language::English).startsWith(u"31 Dec 2023 ·"));
    QVERIFY(line(QDate(2023, 12, 31), Language::Chinese).startsWith(u"2023年12月31日 ·"));
}

void TestHistoryText::marksWhatWasUndone()
{
    FigureStep step{entryOf(EditKind::Delete), share(u"1"_s), {}};
    step.entry.undone = true;
    QCOMPARE(historyLine(step, today, Language::English), u"Today 09:12 · deleted (undone)"_s);
}

void TestHistoryText::measuresHowFarAnotherPublisherIs_data()
{
    QTest::addColumn<Figure>("other");
    QTest::addColumn<Figure>("own");
    QTest::addColumn<QString>("text");
    QTest::newRow("points") << figure(u"39.4"_s) << figure(u"38.9"_s) << u"iResearch 39.4% (+0.5)"_s;
    QTest::newRow("below") << figure(u"38.87"_s) << figure(u"38.9"_s) << u"iResearch 38.87% (−0.03)"_s;
    QTest::newRow("the same") << figure(u"38.9"_s) << figure(u"38.9"_s) << u"iResearch 38.9% (±0.0)"_s;
    QTest::newRow("a range has no distance") << figure(u"7-11"_s) << figure(u"9"_s) << u"iResearch 7–11%"_s;
}

void TestHistoryText::measuresHowFarAnotherPublisherIs()
{
    QFETCH(Figure, other);
    QFETCH(Figure, own);
    Observation theirs = share(u"1"_s);
    theirs.key.source = u"iresearch-2018"_s;
    theirs.figure = other;
    QTEST(otherFigureText(theirs, own, sampleCatalog(), Language::English), "text");
}

TONGBAO_TEST_MAIN(TestHistoryText)
#include "tst_historytext.moc"
