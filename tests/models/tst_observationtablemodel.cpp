#include "ui/models/observationtablemodel.h"

#include "tests/models/modeltext.h"
#include "tests/support/fakerepository.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::figure;
using Column = ObservationTableModel::Column;

namespace {

QList<Observation> stored()
{
    return test::FakeRepository().observations({}).value();
}

Observation shareOf(const QString &subject, const QString &period, const QString &text)
{
    return test::observation(u"tp_mobile_share"_s, subject, period, figure(text), u"analysys-2019"_s);
}

} // namespace

class TestObservationTableModel : public QObject {
    Q_OBJECT
private slots:
    void init();
    void listsEveryDataPoint();
    void searches_data();
    void searches();
    void findsNothingForAWordThatOccursNowhere();
    void filtersByMetricSubjectAndPublisher();
    void sortsByValueWithinUnits();
    void sortsPeriodsByTime();
    void announcesOneAddedRow();
    void announcesOneRemovedRow();
    void changesARowInItsPlace();
    void movesARowWhoseValueChanged();
    void hidesARowThatNoLongerMatches();
    void showsARowThatNowMatches();
    void keepsOrderAmongManyChanges();
    void offersWhatOccurs();
    void speaksChinese();
    void sortsAndSearchesAHundredThousandRows();

private:
    QStringList shown(
        const QList<int> &columns = {Column::SubjectColumn, Column::PeriodColumn, Column::ValueColumn}) const
    {
        return test::lines(*m_model, columns);
    }

    std::unique_ptr<ObservationTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestObservationTableModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<ObservationTableModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setObservations(stored(), test::sampleCatalog(), Language::English);
}

void TestObservationTableModel::listsEveryDataPoint()
{
    QCOMPARE(m_model->rowCount(), stored().size());
    QCOMPARE(shown({Column::MetricColumn, Column::SubjectColumn, Column::RegionColumn, Column::PeriodColumn,
                       Column::ValueColumn, Column::RangeColumn, Column::StatusColumn,
                       Column::PublisherColumn, Column::SourceColumn, Column::NoteColumn})
                 .at(1),
        u"App penetration | Chinese banking apps (range) 中国的银行类应用 | China | 2018 |  | 7–11% | actual | Aurora Mobile | Chinese banks shun in-house tech | "_s);
}

void TestObservationTableModel::searches_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("rows");
    QTest::newRow("metric code") << u"app_penetration"_s << 2;
    QTest::newRow("English name, any case") << u"TENPAY comb"_s << 1;
    QTest::newRow("Chinese name") << u"银行类"_s << 1;
    QTest::newRow("publisher") << u"bloomberg"_s << 1;
    QTest::newRow("source title") << u"first half"_s << 3;
    QTest::newRow("period") << u"2018-Q2"_s << 1;
    QTest::newRow("period in words") << u"2018 Q2"_s << 1;
    QTest::newRow("Chinese period") << u"2017年第三季度"_s << 1;
    QTest::newRow("full width") << u"２０１８－Ｑ２"_s << 1;
    QTest::newRow("note") << u"approximate"_s << 1;
    QTest::newRow("number from its first digit") << u"53.7"_s << 2;
    QTest::newRow("number not in its middle") << u"3.76"_s << 0;
    QTest::newRow("end of a range") << u"bank-apps 11"_s << 1;
    QTest::newRow("words of different columns") << u"tenpay iresearch"_s << 1;
    QTest::newRow("pinyin") << u"zhifubao weixin"_s << 1;
    QTest::newRow("pinyin initials") << u"zfb"_s << 9;
    QTest::newRow("pinyin not within a syllable") << u"hifubao"_s << 0;
    QTest::newRow("spaces") << u"   "_s << 20;
}

void TestObservationTableModel::searches()
{
    QFETCH(QString, words);
    QFETCH(int, rows);
    QList<Observation> observations = stored();
    observations.first().note = u"Approximate, read off a chart"_s;
    m_model->setObservations(observations, test::sampleCatalog(), Language::English);
    m_model->setFilter({words});
    QCOMPARE(m_model->rowCount(), rows);
}

void TestObservationTableModel::findsNothingForAWordThatOccursNowhere()
{
    m_model->setFilter({u"alipay paypal"_s});
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->countInAll(), stored().size());
    m_model->setFilter({});
    QCOMPARE(m_model->rowCount(), stored().size());
}

void TestObservationTableModel::filtersByMetricSubjectAndPublisher()
{
    m_model->setFilter({{}, {u"tp_mobile_share"_s}, {u"alipay"_s, u"tenpay"_s}, {u"iResearch"_s}});
    QCOMPARE(shown(),
        (QStringList{u"Alipay 支付宝 | 2018 | 54.3%"_s, u"Alipay 支付宝 | 2018 Q1 | 49.9%"_s,
            u"Tenpay 财付通 | 2018 Q1 | 40.7%"_s}));
    m_model->setFilter({{}, {u"no_such_metric"_s}});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestObservationTableModel::sortsByValueWithinUnits()
{
    m_model->sort(Column::ValueColumn);
    const QStringList values = shown({Column::ValueColumn});
    QCOMPARE(values.first(), u"7.29%"_s);
    QCOMPARE(values.last(), QString()); // the range has no value
    QStringList units;
    for (int row = 0; row < m_model->rowCount() - 1; ++row)
        units.append(m_model->observationAt(row).figure.unit.code());
    QCOMPARE(units.lastIndexOf(u"percent"_s), units.indexOf(u"CNY"_s) - 1);
    QCOMPARE(units.last(), u"USD"_s);
}

void TestObservationTableModel::sortsPeriodsByTime()
{
    m_model->setFilter({u"tp_mobile_share alipay iresearch"_s});
    m_model->sort(Column::PeriodColumn, Qt::DescendingOrder);
    QCOMPARE(shown({Column::PeriodColumn}), (QStringList{u"2018 Q1"_s, u"2018"_s}));
}

void TestObservationTableModel::announcesOneAddedRow()
{
    m_model->sort(Column::ValueColumn);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const Observation added = shareOf(u"lakala"_s, u"2018-Q4"_s, u"0.9"_s);
    m_model->setObservation(added.key, added);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(m_model->rowOf(added.key), 0);
    QCOMPARE(shown().first(), u"Lakala 拉卡拉 | 2018 Q4 | 0.9%"_s);
}

void TestObservationTableModel::announcesOneRemovedRow()
{
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    const ObservationKey key = m_model->observationAt(4).key;
    m_model->setObservation(key, std::nullopt);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(m_model->rowOf(key), -1);
    QCOMPARE(m_model->rowCount(), stored().size() - 1);
    m_model->setObservation(key, std::nullopt);
    QCOMPARE(removed.size(), 1);
}

void TestObservationTableModel::changesARowInItsPlace()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    Observation edited = m_model->observationAt(0);
    edited.figure = figure(u"52.5"_s);
    m_model->setObservation(edited.key, edited);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(moved.size(), 0);
    QCOMPARE(m_model->index(0, Column::ValueColumn).data().toString(), u"52.5%"_s);
}

void TestObservationTableModel::movesARowWhoseValueChanged()
{
    m_model->sort(Column::ValueColumn);
    const QPersistentModelIndex row(m_model->index(0, Column::ValueColumn));
    Observation edited = m_model->observationAt(0);
    edited.figure = figure(u"99"_s);
    m_model->setObservation(edited.key, edited);
    QCOMPARE(row.data().toString(), u"99%"_s);
    QVERIFY(row.row() > 0);
    edited.figure = figure(u"1"_s);
    m_model->setObservation(edited.key, edited);
    QCOMPARE(row.row(), 0);
}

void TestObservationTableModel::hidesARowThatNoLongerMatches()
{
    Observation edited = m_model->observationAt(0);
    edited.note = u"doubtful"_s;
    m_model->setObservation(edited.key, edited);
    m_model->setFilter({u"doubtful"_s});
    QCOMPARE(m_model->rowCount(), 1);
    edited.note.clear();
    m_model->setObservation(edited.key, edited);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestObservationTableModel::showsARowThatNowMatches()
{
    m_model->setFilter({u"doubtful"_s});
    Observation edited = stored().first();
    edited.note = u"doubtful"_s;
    m_model->setObservation(edited.key, edited);
    QCOMPARE(m_model->rowOf(edited.key), 0);
}

void TestObservationTableModel::keepsOrderAmongManyChanges()
{
    m_model->sort(Column::ValueColumn, Qt::DescendingOrder);
    for (const Observation &observation : stored())
        m_model->setObservation(observation.key, std::nullopt);
    QCOMPARE(m_model->rowCount(), 0);
    const QList<Observation> observations = stored();
    for (auto at = observations.crbegin(); at != observations.crend(); ++at)
        m_model->setObservation(at->key, *at);
    const QStringList built = shown();
    m_model->setObservations(stored(), test::sampleCatalog(), Language::English);
    QCOMPARE(built, shown());
}

void TestObservationTableModel::offersWhatOccurs()
{
    QCOMPARE(m_model->publishers(),
        (QStringList{u"Analysys"_s, u"Aurora Mobile"_s, u"Bloomberg"_s, u"iResearch"_s}));
    QVERIFY(m_model->metrics().contains(u"app_penetration"_s));
    QVERIFY(!m_model->metrics().contains(u"mau"_s));
    m_model->setObservation(stored().first().key, std::nullopt);
    m_model->setObservation(stored().at(1).key, std::nullopt);
    QVERIFY(!m_model->metrics().contains(u"app_penetration"_s));
    QVERIFY(!m_model->subjects().contains(u"bank-apps"_s));
}

void TestObservationTableModel::speaksChinese()
{
    m_model->setFilter({u"tenpay iresearch"_s});
    m_model->setObservations(stored(), test::sampleCatalog(), Language::Chinese);
    QCOMPARE(shown(), (QStringList{u"财付通 | 2018年第一季度 | 40.7%"_s}));
}

void TestObservationTableModel::sortsAndSearchesAHundredThousandRows()
{
    m_tester.reset();
    QList<Observation> many;
    for (int day = 0; day < 50000; ++day) {
        const QString key = QDate(1950, 1, 1).addDays(day).toString(Qt::ISODate);
        for (const QString &subject : {u"alipay"_s, u"tenpay"_s})
            many.append(shareOf(subject, key, QString::number(day % 100)));
    }
    std::stable_sort(many.begin(), many.end(),
        [](const Observation &a, const Observation &b) { return a.key.subject < b.key.subject; });
    m_model->setObservations(many, test::sampleCatalog(), Language::English);
    QCOMPARE(m_model->rowCount(), 100000);
    m_model->sort(Column::ValueColumn, Qt::DescendingOrder);
    QCOMPARE(m_model->observationAt(0).figure, figure(u"99"_s));
    m_model->setFilter({u"tenpay 2001-05-20"_s});
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->rowOf(m_model->observationAt(0).key), 0);
}

TONGBAO_TEST_MAIN(TestObservationTableModel)
#include "tst_observationtablemodel.moc"
