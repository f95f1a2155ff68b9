#include "ui/models/charttablemodel.h"

#include "tests/models/modeltext.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace tongbao;
using Column = ChartTableModel::Column;

namespace {

ChartData drawn(const QString &view)
{
    return chartData(test::sampleObservations(), test::sampleCatalog(), *builtInView(view)).value();
}

} // namespace

class TestChartTableModel : public QObject {
    Q_OBJECT
private slots:
    void init();
    void listsExactlyWhatIsDrawn();
    void keepsRangesAndConvertedFigures();
    void sortsByValueEmptyCellsLast();
    void sortsBackToTheChartsOrder();
    void keepsTheSelectionThroughSorting();
    void findsRowsByPointAndByFigure();
    void speaksChinese();
    void hidesColumnsThatGoWithoutSaying();
    void setsNumbersToTheRight();
    void setsThePublishedFigureBesideADerivedOne();
    void emptiesItself();
    void showsConcentrationWithItsShares();
    void showsHowFarPublishersAreApart();
    void showsTheEarlierFigureOfADumbbell();
    void tellsWhatMembersAddUpTo();
    void tellsTheChangeAlongASlope();
    void tellsMoneyInTheUnitsChosen();

private:
    void show(const View &view);
    void show(const QString &view, Language language = Language::English);

    std::unique_ptr<ChartTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestChartTableModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<ChartTableModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestChartTableModel::show(const QString &view, Language language)
{
    m_model->setData(drawn(view), test::sampleCatalog(), language);
}

void TestChartTableModel::show(const View &view)
{
    m_model->setData(chartData(test::sampleObservations(), test::sampleCatalog(), view).value(),
        test::sampleCatalog(), Language::English);
}

void TestChartTableModel::listsExactlyWhatIsDrawn()
{
    show(u"share"_s);
    const QStringList expected{
        u"2018 Q4 | Alipay 支付宝 | 53.78% |  |  | Analysys | Third-party mobile payment, 2018 Q4"_s,
        u"2018 Q4 | Tenpay 财付通 | 38.87% |  |  | Analysys | Third-party mobile payment, 2018 Q4"_s,
        u"2018 Q2 | Alipay 支付宝 | 53.62% |  | −0.14 | Analysys | Third-party mobile payment, 2018 Q4"_s,
        u"2018 Q1 | Alipay 支付宝 | 53.76% |  | −0.50 | Analysys | Third-party mobile payment, 2018 Q1"_s,
        u"2018 Q1 | Tenpay 财付通 | 38.95% |  | +0.80 | Analysys | Third-party mobile payment, 2018 Q1"_s,
        u"2018 Q1 | Alipay and Tenpay combined 支付宝+财付通 | 92.71% |  |  | Analysys | Third-party mobile payment, 2018 Q1"_s,
        u"2018 Q1 | Other providers 其他 | 7.29% |  |  | Analysys | Third-party mobile payment, 2018 Q1"_s,
        u"2017 Q4 | Alipay 支付宝 | 54.26% |  |  | Analysys | Third-party mobile payment, 2018 Q1"_s,
        u"2017 Q4 | Tenpay 财付通 | 38.15% |  |  | Analysys | Third-party mobile payment, 2018 Q1"_s,
    };
    const QStringList shown = test::lines(*m_model,
        {Column::PeriodColumn, Column::SubjectColumn, Column::ValueColumn, Column::RangeColumn,
            Column::ChangeColumn, Column::PublisherColumn, Column::SourceColumn});
    QCOMPARE(shown, expected);
}

void TestChartTableModel::keepsRangesAndConvertedFigures()
{
    show(u"penetration"_s);
    QCOMPARE(test::lines(*m_model, {Column::ValueColumn, Column::RangeColumn}),
        (QStringList{u"51% | "_s, u" | 7–11%"_s}));

    show(u"volume"_s);
    const int row = m_model->rowOf(test::sampleObservations().last().key);
    QVERIFY(row >= 0);
    const QModelIndex value = m_model->index(row, Column::ValueColumn);
    const Figure &converted = m_model->pointAt(row).figure;
    QCOMPARE(converted.unit.code(), u"CNY"_s);
    QVERIFY2(value.data().toString().contains(u"estimate"_s), qPrintable(value.data().toString()));
    QVERIFY(value.data(Qt::ToolTipRole).toString().contains(u"6.6129 CNY per USD"_s));
}

void TestChartTableModel::sortsByValueEmptyCellsLast()
{
    show(u"share"_s);
    m_model->sort(Column::ValueColumn, Qt::AscendingOrder);
    const QStringList ascending = test::lines(*m_model, {Column::ValueColumn});
    QCOMPARE(ascending.first(), u"7.29%"_s);
    QCOMPARE(ascending.last(), u"92.71%"_s);

    m_model->sort(Column::ChangeColumn, Qt::DescendingOrder);
    const QStringList changes = test::lines(*m_model, {Column::ChangeColumn});
    QCOMPARE(changes.first(3), (QStringList{u"+0.80"_s, u"−0.14"_s, u"−0.50"_s}));
    QCOMPARE(changes.last(), QString());
    m_model->sort(Column::ChangeColumn, Qt::AscendingOrder);
    QCOMPARE(test::lines(*m_model, {Column::ChangeColumn}).first(), u"−0.50"_s);
    QCOMPARE(test::lines(*m_model, {Column::ChangeColumn}).last(), QString());
}

void TestChartTableModel::sortsBackToTheChartsOrder()
{
    show(u"share"_s);
    const QStringList before = test::lines(*m_model, {Column::PeriodColumn, Column::SubjectColumn});
    m_model->sort(Column::SourceColumn);
    m_model->sort(-1);
    QCOMPARE(test::lines(*m_model, {Column::PeriodColumn, Column::SubjectColumn}), before);
}

void TestChartTableModel::keepsTheSelectionThroughSorting()
{
    show(u"share"_s);
    const QPersistentModelIndex others(m_model->index(6, Column::ValueColumn));
    QCOMPARE(others.data().toString(), u"7.29%"_s);
    m_model->sort(Column::ValueColumn);
    QCOMPARE(others.data().toString(), u"7.29%"_s);
    QCOMPARE(others.row(), 0);
}

void TestChartTableModel::findsRowsByPointAndByFigure()
{
    show(u"share"_s);
    m_model->sort(Column::ValueColumn);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ChartRow place = m_model->rowAt(row);
        QCOMPARE(m_model->rowOf(place.series, place.point), row);
        QCOMPARE(m_model->rowOf(m_model->pointAt(row).observation.key), row);
    }
    QCOMPARE(m_model->rowOf(0, 99), -1);
    QCOMPARE(m_model->rowOf(test::sampleObservations().last().key), -1);
}

void TestChartTableModel::speaksChinese()
{
    show(u"share"_s, Language::Chinese);
    QCOMPARE(m_model->index(0, Column::SubjectColumn).data().toString(), u"支付宝"_s);
    QCOMPARE(m_model->index(0, Column::PeriodColumn).data().toString(), u"2018年第四季度"_s);
    show(u"volume"_s, Language::Chinese);
    QVERIFY(m_model->index(0, Column::ValueColumn).data().toString().contains(u"万亿"_s));
}

void TestChartTableModel::hidesColumnsThatGoWithoutSaying()
{
    show(u"share"_s);
    QVERIFY(!m_model->isNeeded(Column::MetricColumn));
    QVERIFY(!m_model->isNeeded(Column::RegionColumn));
    QVERIFY(m_model->isNeeded(Column::ValueColumn));
    show(u"penetration"_s);
    QVERIFY(m_model->isNeeded(Column::RangeColumn));
    QVERIFY(!m_model->isNeeded(Column::ChangeColumn)); // of one year there is none
    show(u"volume"_s);
    QVERIFY(m_model->isNeeded(Column::MetricColumn));
}

void TestChartTableModel::setsNumbersToTheRight()
{
    show(u"share"_s);
    const auto isRight = [this](int column) {
        return m_model->index(0, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    };
    QVERIFY(isRight(Column::ValueColumn) && isRight(Column::RangeColumn) && isRight(Column::ChangeColumn));
    QVERIFY(!isRight(Column::SubjectColumn));
}

void TestChartTableModel::setsThePublishedFigureBesideADerivedOne()
{
    View view = *builtInView(u"share");
    view.transform = Transform(TransformKind::Change);
    view.query.subjects = {u"alipay"_s};
    const ChartData data = chartData(test::sampleObservations(), test::sampleCatalog(), view).value();
    m_model->setData(data, test::sampleCatalog(), Language::English);
    QCOMPARE(test::lines(*m_model, {Column::PeriodColumn, Column::ValueColumn, Column::PublishedColumn}),
        QStringList({u"2018 Q2 | -0.14 pt | 53.62%"_s, u"2018 Q1 | -0.50 pt | 53.76%"_s}));
    QCOMPARE(m_model->headerData(Column::ValueColumn, Qt::Horizontal).toString(), u"Change"_s);
    QVERIFY(m_model->isNeeded(Column::PublishedColumn));
    QVERIFY(!m_model->isNeeded(Column::ChangeColumn));
    show(u"share"_s);
    QVERIFY(!m_model->isNeeded(Column::PublishedColumn));
    QVERIFY(m_model->isNeeded(Column::ChangeColumn));
}

void TestChartTableModel::emptiesItself()
{
    show(u"share"_s);
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->rowOf(0, 0), -1);
}

void TestChartTableModel::showsConcentrationWithItsShares()
{
    show(u"concentration"_s);
    const QModelIndex range = m_model->index(m_model->rowCount() - 1, Column::RangeColumn);
    QCOMPARE(range.data().toString(), u"4,400–4,457"_s);
    QCOMPARE(range.siblingAtColumn(Column::SubjectColumn).data().toString(), u"HHI"_s);
    QCOMPARE(range.data(Qt::ToolTipRole).toString(), u"From Alipay 54.26%, Tenpay 38.15%"_s);
    QCOMPARE(m_model->headerData(Column::SubjectColumn, Qt::Horizontal).toString(), u"Measure"_s);
}

void TestChartTableModel::showsHowFarPublishersAreApart()
{
    show(u"publishers"_s);
    QVERIFY(m_model->isNeeded(Column::SpreadColumn));
    QVERIFY(!m_model->isNeeded(Column::EarlierColumn));
    QVERIFY(!m_model->isNeeded(Column::SubjectColumn));
    QVERIFY(!m_model->isNeeded(Column::RangeColumn));
    QStringList spread;
    for (const QString &line : test::lines(*m_model,
             {Column::PeriodColumn, Column::PublisherColumn, Column::SpreadColumn,
                 Column::SpreadPercentColumn})) {
        if (line.startsWith(u"2018 Q1"_s))
            spread.append(line);
    }
    QCOMPARE(
        spread, QStringList({u"2018 Q1 | Analysys | 3.86 | 7.7%"_s, u"2018 Q1 | iResearch | 3.86 | 7.7%"_s}));
    show(u"share"_s);
    QVERIFY(!m_model->isNeeded(Column::SpreadColumn));
}

void TestChartTableModel::showsTheEarlierFigureOfADumbbell()
{
    View view = *builtInView(u"share");
    view.mark = Mark::Dumbbell;
    view.query.subjects = {u"alipay"_s};
    show(view);
    QVERIFY(m_model->isNeeded(Column::EarlierColumn));
    QCOMPARE(test::lines(*m_model, {Column::ValueColumn, Column::EarlierColumn, Column::ChangeColumn}),
        QStringList{u"53.78% | 54.26% in 2017 Q4 | −0.48"_s});
}

void TestChartTableModel::tellsWhatMembersAddUpTo()
{
    View view = *builtInView(u"share");
    view.query.subjects = {u"alipay+tenpay"_s};
    show(view);
    QVERIFY(m_model->isNeeded(Column::MembersColumn));
    QCOMPARE(test::lines(*m_model, {Column::ValueColumn, Column::MembersColumn}),
        QStringList{u"92.71% | 92.71% (±0.00)"_s});
    show(u"penetration"_s);
    QVERIFY(!m_model->isNeeded(Column::MembersColumn));
}

void TestChartTableModel::tellsTheChangeAlongASlope()
{
    View view = *builtInView(u"share");
    view.mark = Mark::Slope;
    view.query.subjects = {u"alipay"_s};
    show(view);
    QVERIFY(!m_model->isNeeded(Column::EarlierColumn));
    QCOMPARE(test::lines(*m_model, {Column::PeriodColumn, Column::ValueColumn, Column::ChangeColumn}),
        QStringList({u"2018 Q4 | 53.78% | −0.48"_s, u"2017 Q4 | 54.26% | "_s}));
}

void TestChartTableModel::tellsMoneyInTheUnitsChosen()
{
    View view = *builtInView(u"volume");
    view.query.metrics = {u"tp_mobile_volume"_s};
    view.query.from = test::period(u"2018-Q1"_s);
    view.scale = Scale::Billion;
    show(view);
    QCOMPARE(test::lines(*m_model, {Column::ValueColumn}).first(), u"¥40,364.51 bn"_s);
}

TONGBAO_TEST_MAIN(TestChartTableModel)
#include "tst_charttablemodel.moc"
