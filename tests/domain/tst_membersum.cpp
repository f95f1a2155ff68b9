#include "db/domain/membersum.h"

#include "db/domain/drawnfigures.h"
#include "tests/support/fakerepository.h"
#include "tests/support/printing.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::figure;

namespace {

// What the store would say if it held only these and asked about the last one.
std::optional<Figure> sumIn(const QList<Observation> &observations)
{
    const test::FakeRepository repository(test::sampleCatalog(), observations);
    const Result<std::optional<Figure>> sum = memberSum(repository, observations.last());
    return sum ? sum.value() : std::nullopt;
}

Observation one(const QString &subject, const QString &text, const QString &metric = u"tp_mobile_share"_s,
    const QString &source = u"analysys-2018"_s)
{
    return test::observation(metric, subject, u"2018-Q1"_s, figure(text), source);
}

const QString group = u"alipay+tenpay"_s;

} // namespace

class TestMemberSum : public QObject {
    Q_OBJECT
private slots:
    void addsSingleValues();
    void saysAboutWhenAPartIs();
    void isAsRoughAsItsRoughestPart();
    void addsOnlyWhatWasPublishedByThen();
    void saysHowFarTheSumIsFromTheGroup();
    void standsBesideTheFigureOfAChart();
    void saysNothing_data();
    void saysNothing();
};

void TestMemberSum::addsSingleValues()
{
    QCOMPARE(sumIn({one(u"alipay"_s, u"53.76"_s), one(u"tenpay"_s, u"38.95"_s), one(group, u"92.71"_s)}),
        std::optional(figure(u"92.71"_s)));
}

void TestMemberSum::saysAboutWhenAPartIs()
{
    QCOMPARE(sumIn({one(u"alipay"_s, u"~53"_s), one(u"tenpay"_s, u"39"_s), one(group, u"92"_s)}),
        std::optional(figure(u"~92"_s)));
}

void TestMemberSum::isAsRoughAsItsRoughestPart()
{
    QCOMPARE(sumIn({one(u"alipay"_s, u"53.7"_s), one(u"tenpay"_s, u"38.95"_s), one(group, u"92"_s)}),
        std::optional(figure(u"92.7"_s)));
}

void TestMemberSum::addsOnlyWhatWasPublishedByThen()
{
    const Catalog catalog = test::sampleCatalog();
    const QList<Observation> observations{one(u"alipay"_s, u"53.76"_s),
        one(u"tenpay"_s, u"38.95"_s, u"tp_mobile_share"_s, u"analysys-2019"_s), one(group, u"92.71"_s)};
    View view = *builtInView(u"share");
    view.query.subjects = {group};
    const auto sumIn = [&](const View &asked) {
        const Result<ChartData> data = chartData(observations, catalog, asked);
        return data ? data.value().series.first().points.first().memberSum : std::nullopt;
    };
    QCOMPARE(sumIn(view), std::optional(figure(u"92.71"_s)));
    view.query.asOf = catalog.source(u"analysys-2018"_s)->publishedOn->lastDay();
    QCOMPARE(sumIn(view), std::nullopt);
}

void TestMemberSum::saysHowFarTheSumIsFromTheGroup()
{
    QCOMPARE(memberSumText(figure(u"92.76"_s), figure(u"92.71"_s), Language::English), u"92.76% (+0.05)"_s);
    QCOMPARE(memberSumText(figure(u"92.71"_s), figure(u"90-95"_s), Language::English), u"92.71%"_s);
}

void TestMemberSum::standsBesideTheFigureOfAChart()
{
    const QList<Observation> observations{
        one(u"alipay"_s, u"53.76"_s), one(u"tenpay"_s, u"38.95"_s), one(group, u"92.5"_s)};
    const test::FakeRepository repository(test::sampleCatalog(), observations);
    View view = *builtInView(u"share");
    view.query.subjects = {group}; // the members themselves are not drawn
    const ChartData data = chartData(repository, view).value();
    QCOMPARE(data.series.size(), 1);
    QVERIFY(hasMemberSums(data));
    QCOMPARE(data.series.first().points.first().memberSum, std::optional(figure(u"92.71"_s)));
    const DrawnFigures figures = drawnFigures(data, repository.catalog(), Language::English);
    QCOMPARE(figures.rows.first().value(figures.columns.indexOf(u"members_sum"_s)), u"92.71"_s);
    QCOMPARE(figures.rows.first().value(figures.columns.indexOf(u"members_difference"_s)), u"0.21"_s);
    view.transform = Transform::indexAt(test::period(u"2018-Q1"_s));
    QVERIFY(!hasMemberSums(chartData(repository, view).value()));
}

void TestMemberSum::saysNothing_data()
{
    QTest::addColumn<QList<Observation>>("observations");
    const Observation alipay = one(u"alipay"_s, u"53.76"_s);
    const Observation whole = one(group, u"92.71"_s);
    const QString penetration = u"app_penetration"_s;
    QTest::newRow("of no group") << QList{one(u"tenpay"_s, u"38.95"_s), alipay};
    QTest::newRow("of a group without known members") << QList{alipay, one(u"bank-apps"_s, u"9"_s)};
    QTest::newRow("a member missing") << QList{alipay, whole};
    QTest::newRow("a member by another publisher")
        << QList{alipay, one(u"tenpay"_s, u"40.7"_s, u"tp_mobile_share"_s, u"iresearch-2018"_s), whole};
    QTest::newRow("a range") << QList{alipay, one(u"tenpay"_s, u"37-39"_s), whole};
    QTest::newRow("a bound") << QList{alipay, one(u"tenpay"_s, u">38"_s), whole};
    QTest::newRow("members that overlap") << QList{one(u"alipay"_s, u"51"_s, penetration),
        one(u"tenpay"_s, u"40"_s, penetration), one(group, u"60"_s, penetration)};
}

void TestMemberSum::saysNothing()
{
    QFETCH(QList<Observation>, observations);
    QCOMPARE(sumIn(observations), std::nullopt);
}

TONGBAO_TEST_MAIN(TestMemberSum)
#include "tst_membersum.moc"
