#include "db/domain/chartrecord.h"

#include "db/domain/chartdata.h"
#include "tests/support/fakerepository.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

ChartData dataOf(const QString &view)
{
    const test::FakeRepository repository(
        test::sampleCatalog(), test::sampleObservations() + test::sampleCounts());
    const Result<ChartData> data = chartData(repository, *builtInView(view));
    return data ? data.value() : ChartData{*builtInView(view)};
}

ChartRecord recordOf(const QString &view)
{
    const test::FakeRepository repository(
        test::sampleCatalog(), test::sampleObservations() + test::sampleCounts());
    ChartRecord record = chartRecord(dataOf(view), repository.catalog(), Language::English);
    record.title = u"Title 标题"_s;
    record.subtitle = u"Percent"_s;
    record.program = u"Tongbao 1.2.3"_s;
    return record;
}

QJsonObject jsonOf(const ChartRecord &record)
{
    return QJsonDocument::fromJson(recordToJson(record)).object();
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// The row with that cell replaced.
DrawnFigures with(DrawnFigures figures, qsizetype row, const QString &column, const QString &text)
{
    figures.rows[row][figures.columns.indexOf(column)] = text;
    return figures;
}

} // namespace

class TestChartRecord : public QObject {
    Q_OBJECT
private slots:
    void comesBackWhole_data();
    void comesBackWhole();
    void givesTheSameBytesTwice();
    void holdsTheViewThatDrawsTheSame_data();
    void holdsTheViewThatDrawsTheSame();
    void namesEverySourceOfItsFigures();
    void refusesWhatIsNotWhole_data();
    void refusesWhatIsNotWhole();
    void refusesEveryCutOffText();
    void refusesWhatANewerProgramWrote();
    void leavesOutWhatATerminalWouldObey();
    void seesNoChangeInTheSameFigures();
    void seesWhatChanged();
    void seesWhatCameAndWent();
    void isNoChangeWhenANoteReadsDifferently();
};

void TestChartRecord::comesBackWhole_data()
{
    QTest::addColumn<QString>("view");
    for (const View &view : builtInViews()) {
        if (familyOf(view.kind))
            QTest::newRow(qPrintable(view.name)) << view.name;
    }
}

void TestChartRecord::comesBackWhole()
{
    QFETCH(QString, view);
    const ChartRecord record = recordOf(view);
    QVERIFY(!record.isEmpty());
    const Result<ChartRecord> read = recordFromJson(recordToJson(record));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read.value().view, record.view);
    QCOMPARE(read.value().figures.columns, record.figures.columns);
    QCOMPARE(read.value().figures.rows, record.figures.rows);
    QCOMPARE(read.value().title, record.title);
    QCOMPARE(read.value().program, record.program);
    QCOMPARE(read.value().sources.size(), record.sources.size());
    for (qsizetype i = 0; i < record.sources.size(); ++i) {
        QCOMPARE(read.value().sources.at(i).code, record.sources.at(i).code);
        QVERIFY(read.value().sources.at(i).publishedOn == record.sources.at(i).publishedOn);
    }
}

void TestChartRecord::givesTheSameBytesTwice()
{
    QCOMPARE(recordToJson(recordOf(u"share"_s)), recordToJson(recordOf(u"share"_s)));
}

void TestChartRecord::holdsTheViewThatDrawsTheSame_data()
{
    comesBackWhole_data();
}

void TestChartRecord::holdsTheViewThatDrawsTheSame()
{
    QFETCH(QString, view);
    const test::FakeRepository repository(
        test::sampleCatalog(), test::sampleObservations() + test::sampleCounts());
    const ChartRecord record = recordOf(view);
    const Result<ChartData> again = chartData(repository, record.view);
    QVERIFY(again);
    QCOMPARE(again.value().view, record.view);
    QCOMPARE(chartRecord(again.value(), repository.catalog(), Language::English).figures.rows,
        record.figures.rows);
}

void TestChartRecord::namesEverySourceOfItsFigures()
{
    const ChartRecord record = recordOf(u"volume"_s);
    QStringList codes;
    for (const Source &source : record.sources)
        codes.append(source.code);
    for (const QStringList &row : record.figures.rows) {
        QVERIFY(codes.contains(row.at(record.figures.columns.indexOf(u"source"_s))));
        const QString rate = row.at(record.figures.columns.indexOf(u"rate_source"_s));
        QVERIFY(rate.isEmpty() || codes.contains(rate));
    }
    QCOMPARE(codes.removeDuplicates(), 0);
}

void TestChartRecord::refusesWhatIsNotWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part");
    const QJsonObject whole = jsonOf(recordOf(u"share"_s));
    const auto row = [&whole](const char *name, const QString &key, const QJsonValue &value) {
        QJsonObject changed = whole;
        changed.insert(key, value);
        QTest::newRow(name) << bytesOf(changed) << key;
    };
    QTest::newRow("nothing") << QByteArray() << u"format"_s;
    QTest::newRow("no JSON") << QByteArray("<svg/>") << u"format"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"format"_s;
    row("no format", u"format"_s, 0);
    row("title of a number", u"title"_s, 5);
    row("title without an end", u"title"_s, QString(30000, u'x'));
    row("no view", u"view"_s, QJsonValue::Null);
    row("a view of nothing", u"view"_s, QJsonObject{{u"kind"_s, u"nothing"_s}});
    row("sources of texts", u"sources"_s, QJsonArray{u"a"_s});
    row("no sources", u"sources"_s, 3);
    row("no figures", u"figures"_s, QJsonObject());
    row("no rows", u"figures"_s, QJsonObject{{u"columns"_s, QJsonArray{u"a"_s}}, {u"rows"_s, QJsonArray()}});
    row("a short row", u"figures"_s,
        QJsonObject{{u"columns"_s, QJsonArray{u"a"_s, u"b"_s}}, {u"rows"_s, QJsonArray{QJsonArray{u"1"_s}}}});
    row("a row of numbers", u"figures"_s,
        QJsonObject{{u"columns"_s, QJsonArray{u"a"_s}}, {u"rows"_s, QJsonArray{QJsonArray{1}}}});
}

void TestChartRecord::refusesWhatIsNotWhole()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, part);
    const Result<ChartRecord> read = recordFromJson(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Invalid);
    QVERIFY2(part == u"view"_s || read.error().message.contains(part), qPrintable(read.error().message));
}

void TestChartRecord::refusesEveryCutOffText()
{
    const QByteArray whole = recordToJson(recordOf(u"penetration"_s));
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!recordFromJson(whole.left(size)));
}

void TestChartRecord::refusesWhatANewerProgramWrote()
{
    QJsonObject newer = jsonOf(recordOf(u"share"_s));
    newer.insert(u"format"_s, 2);
    const Result<ChartRecord> read = recordFromJson(bytesOf(newer));
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(u"newer"_s), qPrintable(read.error().message));
}

void TestChartRecord::leavesOutWhatATerminalWouldObey()
{
    ChartRecord record = recordOf(u"share"_s);
    record.title = u"\u001b[31mred\u202eder\u0007 two\nlines"_s;
    record.view.name = u"na\u009bme"_s;
    const Result<ChartRecord> read = recordFromJson(recordToJson(record));
    QVERIFY(read);
    QCOMPARE(read.value().title, u"[31mredder two\nlines"_s);
    QCOMPARE(read.value().view.name, u"name"_s);
}

void TestChartRecord::seesNoChangeInTheSameFigures()
{
    const ChartRecord record = recordOf(u"share"_s);
    QVERIFY(changesSince(record, record, Language::English).isEmpty());
}

void TestChartRecord::seesWhatChanged()
{
    const ChartRecord then = recordOf(u"share"_s);
    ChartRecord now = then;
    now.figures = with(now.figures, 1, u"value"_s, u"12.34"_s);
    const QList<FigureChange> changes = changesSince(then, now, Language::English);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().name, then.figures.rows.at(1).at(3));
    QCOMPARE(changes.first().after, u"12.34%"_s);
    QVERIFY(changes.first().before.endsWith(u'%'));
}

void TestChartRecord::seesWhatCameAndWent()
{
    const ChartRecord whole = recordOf(u"share"_s);
    ChartRecord part = whole;
    part.figures.rows.removeLast();
    const QList<FigureChange> went = changesSince(whole, part, Language::Chinese);
    QCOMPARE(went.size(), 1);
    QVERIFY(went.first().after.isEmpty() && !went.first().before.isEmpty());
    const QList<FigureChange> came = changesSince(part, whole, Language::Chinese);
    QCOMPARE(came.size(), 1);
    QVERIFY(came.first().before.isEmpty() && !came.first().after.isEmpty());
    QCOMPARE(came.first().period, went.first().period);
}

void TestChartRecord::isNoChangeWhenANoteReadsDifferently()
{
    const ChartRecord then = recordOf(u"share"_s);
    ChartRecord now = then;
    now.figures = with(now.figures, 0, u"note"_s, u"read again"_s);
    now.figures = with(now.figures, 0, u"name"_s, u"支付宝"_s);
    QVERIFY(changesSince(then, now, Language::English).isEmpty());
}

TONGBAO_TEST_MAIN(TestChartRecord)
#include "tst_chartrecord.moc"
