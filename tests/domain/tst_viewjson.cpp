#include "db/domain/viewjson.h"

#include "db/domain/figuretext.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestViewJson : public QObject {
    Q_OBJECT
private slots:
    void theOverviewIsNoViewToBeKept();
    void readsBackEveryBuiltInView();
    void readsBackEveryField();
    void readsBackEveryCode();
    void writesCanonicalCodes();
    void leavesOutWhatIsAsByDefault();
    void keepsMarkupLiterally();
    void refusesWrongFields_data();
    void refusesWrongFields();
    void keepsTheNameOutOfTheDefinition();
    void refusesWrongDefinitions_data();
    void refusesWrongDefinitions();
};

namespace {

// No field as by default.
View fullView()
{
    View view{u"Weekly deck p. 3"_s, ViewKind::Volume};
    view.query.metrics = {u"tp_mobile_volume"_s, u"payment_value"_s};
    view.query.subjects = {u"market-total"_s};
    view.query.regions = {u"CN"_s, u"CN-XZ"_s};
    view.query.publishers = {u"Analysys"_s, u"易观"_s};
    view.query.from = test::period(u"2016-Q1"_s);
    view.query.to = test::period(u"2018"_s);
    view.query.granularity = Granularity::Quarter;
    view.query.currency = u"USD"_s;
    view.query.asOf = QDate(2019, 3, 1);
    view.query.choice = PublisherChoice::Each;
    view.mark = Mark::Line;
    view.title = u"支付规模"_s;
    view.subtitle = u"in trillions"_s;
    view.showsEvents = false;
    view.concentration = Concentration::Cr2;
    view.compareAsOf = QDate(2018, 3, 1);
    view.hiddenEvents = {u"2018-04-01 QR payment rules take effect"_s};
    view.axis.isLogarithmic = true;
    view.axis.high = test::number(u"100.0"_s);
    view.transform = Transform::indexAt(test::period(u"2016-Q4"_s));
    view.scale = Scale::HundredMillion;
    view.joinsGaps = true;
    return view;
}

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace

void TestViewJson::readsBackEveryBuiltInView()
{
    for (const View &view : builtInViews()) {
        const Result<View> read = viewFromJson(viewToJson(view));
        QVERIFY2(read, qPrintable(view.name));
        QCOMPARE(read.value(), view);
    }
}

void TestViewJson::readsBackEveryField()
{
    const View view = fullView();
    const QJsonObject object = viewToJson(view);
    QCOMPARE(object.size(), 14);
    QCOMPARE(object.value(u"query"_s).toObject().size(), 10);
    const Result<View> read = viewFromJson(object);
    QVERIFY(read);
    QCOMPARE(read.value(), view);
}

void TestViewJson::readsBackEveryCode()
{
    View view = fullView();
    for (PublisherChoice choice :
        {PublisherChoice::Leading, PublisherChoice::Preferred, PublisherChoice::Each}) {
        view.query.choice = choice;
        QCOMPARE(viewFromJson(viewToJson(view)).value().query.choice, choice);
    }
    for (Mark mark :
        {Mark::Automatic, Mark::Line, Mark::Area100, Mark::Column, Mark::Bar, Mark::Slope, Mark::Multiples}) {
        view.mark = mark;
        QCOMPARE(viewFromJson(viewToJson(view)).value().mark, mark);
    }
}

void TestViewJson::writesCanonicalCodes()
{
    QCOMPARE(viewDefinition(fullView()),
        u"{\"axis\":{\"high\":\"100.0\",\"log\":true},\"compare_as_of\":\"2018-03-01\",\"events\":false,"
        "\"hidden_events\":[\"2018-04-01 QR payment rules take "
        "effect\"],\"join_gaps\":true,\"kind\":\"volume\",\"mark\":\"line\",\"measure\":\"cr2\",\"query\":{"
        "\"as_of\":\"2019-03-01\","
        "\"choice\":\"each\",\"currency\":\"USD\",\"from\":\"2016-Q1\",\"granularity\":\"quarter\","
        "\"metrics\":[\"tp_mobile_volume\",\"payment_value\"],\"publishers\":[\"Analysys\",\"易观\"],"
        "\"regions\":[\"CN\",\"CN-XZ\"],\"subjects\":[\"market-total\"],\"to\":\"2018\"},"
        "\"scale\":\"hundred-million\",\"subtitle\":\"in trillions\",\"title\":\"支付规模\",\"transform\":\"index:2016-Q4\"}"_s);
}

void TestViewJson::leavesOutWhatIsAsByDefault()
{
    QCOMPARE(viewDefinition(View{}), u"{\"kind\":\"share\"}"_s);
    QCOMPARE(viewFromJson(objectOf(u"{\"kind\":\"share\"}"_s)).value(), View{});
}

void TestViewJson::keepsMarkupLiterally()
{
    View view{u"<img src=\"/etc/hostname\">"_s, ViewKind::Share};
    view.title = u"A<B&amp; \"C\" \\ \u0001"_s;
    const Result<View> read = viewFromDefinition(view.name, viewDefinition(view));
    QVERIFY(read);
    QCOMPARE(read.value(), view);
}

void TestViewJson::refusesWrongFields_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("message");
    const auto view = [](const char *name, const QString &fields, const QString &message) {
        QTest::newRow(name) << u"{\"kind\":\"share\",%1}"_s.arg(fields) << message;
    };
    const auto query = [&view](const char *name, const QString &field, const QString &message) {
        view(name, u"\"query\":{%1}"_s.arg(field), message);
    };
    QTest::newRow("no kind") << u"{\"name\":\"x\"}"_s << u"no field \"kind\""_s;
    QTest::newRow("unknown kind") << u"{\"kind\":\"pie\"}"_s << u"\"kind\" of the view holds \"pie\""_s;
    QTest::newRow("kind is a number") << u"{\"kind\":1}"_s << u"\"kind\" of the view must be a text"_s;
    view("name is null", u"\"name\":null"_s, u"\"name\" of the view must be a text"_s);
    view("unknown mark", u"\"mark\":\"pie\""_s, u"\"mark\" of the view holds \"pie\""_s);
    view("title is a list", u"\"title\":[]"_s, u"\"title\" of the view must be a text"_s);
    view("subtitle is a flag", u"\"subtitle\":true"_s, u"\"subtitle\" of the view must be a text"_s);
    view("events are a text", u"\"events\":\"no\""_s, u"\"events\" of the view must be true or false"_s);
    view("query is a text", u"\"query\":\"all\""_s, u"\"query\" of the view must be a group"_s);
    view("unknown field", u"\"glow\":1"_s, u"\"glow\" that this version of Tongbao does not know"_s);
    view("unknown scale", u"\"scale\":\"dozen\""_s, u"\"scale\" of the view holds \"dozen\""_s);
    view("gaps are a text", u"\"join_gaps\":\"yes\""_s, u"\"join_gaps\" of the view must be true or false"_s);
    query("unknown field of the query", u"\"glow\":1"_s, u"\"glow\" that this version"_s);
    query("metrics are a text", u"\"metrics\":\"mau\""_s, u"\"metrics\" of the view must be a list"_s);
    query("subjects hold a number", u"\"subjects\":[1]"_s, u"\"subjects\" of the view must be a list"_s);
    query("publishers hold nothing", u"\"publishers\":[\"\"]"_s, u"\"publishers\" of the view must be"_s);
    query("regions are an object", u"\"regions\":{}"_s, u"\"regions\" of the view must be a list"_s);
    query("region that is none", u"\"regions\":[\"china\"]"_s, u"\"regions\" of the view holds \"china\""_s);
    query("from is no period", u"\"from\":\"2018Q4\""_s, u"\"from\" of the view holds \"2018Q4\""_s);
    query("to is no period", u"\"to\":\"2018-Q5\""_s, u"\"to\" of the view holds \"2018-Q5\""_s);
    query("unknown granularity", u"\"granularity\":\"decade\""_s, u"\"granularity\" of the view holds"_s);
    query("currency is no currency", u"\"currency\":\"percent\""_s, u"\"currency\" of the view holds"_s);
    query("as_of is a month", u"\"as_of\":\"2019-03\""_s, u"\"as_of\" of the view holds \"2019-03\""_s);
    query("unknown choice", u"\"choice\":\"best\""_s, u"\"choice\" of the view holds \"best\""_s);
}

void TestViewJson::refusesWrongFields()
{
    QFETCH(QString, json);
    QFETCH(QString, message);
    const Result<View> read = viewFromJson(objectOf(json));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Invalid);
    QVERIFY2(read.error().message.contains(message), qPrintable(read.error().message));
}

void TestViewJson::keepsTheNameOutOfTheDefinition()
{
    const View view = fullView();
    QVERIFY(!viewDefinition(view).contains(u"\"name\""));
    QCOMPARE(viewFromDefinition(u"Another"_s, viewDefinition(view)).value().name, u"Another"_s);
}

void TestViewJson::refusesWrongDefinitions_data()
{
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << QString() << u"is not JSON"_s;
    QTest::newRow("half an object") << u"{\"kind\":"_s << u"is not JSON"_s;
    QTest::newRow("a list") << u"[]"_s << u"is not JSON"_s;
    QTest::newRow("a name of its own")
        << u"{\"kind\":\"share\",\"name\":\"x\"}"_s << u"must not hold its name"_s;
}

void TestViewJson::refusesWrongDefinitions()
{
    QFETCH(QString, definition);
    QFETCH(QString, message);
    const Result<View> read = viewFromDefinition(u"x"_s, definition);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(message), qPrintable(read.error().message));
}

void TestViewJson::theOverviewIsNoViewToBeKept()
{
    View overview = overviewView();
    overview.query.asOf = QDate(2018, 12, 31);
    const Result<View> read = viewFromJson(viewToJson(overview));
    QVERIFY(read);
    QCOMPARE(read.value(), overview);
    const Result<View> kept = viewFromDefinition(u"mine"_s, viewDefinition(overview));
    QVERIFY(!kept);
    QVERIFY2(kept.error().message.contains(u"Choose one of its charts"_s), qPrintable(kept.error().message));
}

TONGBAO_TEST_MAIN(TestViewJson)
#include "tst_viewjson.moc"
