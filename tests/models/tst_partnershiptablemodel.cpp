#include "ui/models/partnershiptablemodel.h"

#include "tests/models/modeltext.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace tongbao;
using Column = PartnershipTableModel::Column;

namespace {

Catalog someDeals()
{
    Catalog catalog = test::sampleCatalog();
    catalog.setPartnerships({
        {u"ccb"_s, u"tencent"_s, test::period(u"2019-04-03"_s), u"bloomberg-2018"_s, u"joint lab"_s},
        {u"ccb"_s, u"tencent"_s, test::period(u"2019"_s), u"analysys-2018"_s, {}, u"a year only"_s},
        {u"ccb"_s, u"ant-financial"_s, test::period(u"2017-03"_s), u"bloomberg-2018"_s, u"payments"_s},
    });
    return catalog;
}

PartnershipData dataOf(const Catalog &catalog)
{
    return partnershipData(catalog, *builtInView(u"partnerships")).value();
}

} // namespace

class TestPartnershipTableModel : public QObject {
    Q_OBJECT
private slots:
    void showsAReportARow();
    void speaksChinese();
    void sortsByDateAndName();
    void findsTheRowsOfACell();
    void emptiesItself();
};

void TestPartnershipTableModel::showsAReportARow()
{
    PartnershipTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setData(dataOf(someDeals()), someDeals(), Language::English);
    const QList<int> columns{Column::BankColumn, Column::PartnerColumn, Column::AnnouncedColumn,
        Column::ScopeColumn, Column::PublisherColumn, Column::NoteColumn};
    const QString ccb = u"China Construction Bank 中国建设银行"_s;
    QCOMPARE(test::lines(model, columns),
        (QStringList{ccb + u" | Tencent 腾讯 | 3 Apr 2019 | joint lab | Bloomberg | "_s,
            ccb + u" | Tencent 腾讯 | 2019 |  | Analysys | a year only"_s,
            ccb + u" | Ant Financial / Ant Group 蚂蚁金服/蚂蚁集团 | Mar 2017 | payments | Bloomberg | "_s}));
    QCOMPARE(model.index(0, Column::SourceColumn).data(), u"Chinese banks shun in-house tech"_s);
    QCOMPARE(model.index(0, Column::SourceColumn).data(Qt::ToolTipRole),
        u"Bloomberg · Chinese banks shun in-house tech (2018-08)"_s);
}

void TestPartnershipTableModel::speaksChinese()
{
    PartnershipTableModel model;
    model.setData(dataOf(someDeals()), someDeals(), Language::Chinese);
    QCOMPARE(test::lines(model, {Column::BankColumn, Column::PartnerColumn, Column::AnnouncedColumn}).first(),
        u"中国建设银行 | 腾讯 | 2019年4月3日"_s);
}

void TestPartnershipTableModel::sortsByDateAndName()
{
    PartnershipTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setData(dataOf(someDeals()), someDeals(), Language::English);
    model.sort(Column::AnnouncedColumn);
    QCOMPARE(test::lines(model, {Column::AnnouncedColumn}),
        (QStringList{u"Mar 2017"_s, u"2019"_s, u"3 Apr 2019"_s}));
    model.sort(Column::NoteColumn); // empty ones last
    QCOMPARE(test::lines(model, {Column::NoteColumn}).first(), u"a year only"_s);
}

void TestPartnershipTableModel::findsTheRowsOfACell()
{
    PartnershipTableModel model;
    model.setData(dataOf(someDeals()), someDeals(), Language::English);
    const PartnershipRow tencent = model.rowAt(0);
    QCOMPARE(model.rowsOf(tencent.column, tencent.cell), (QList{0, 1}));
    model.sort(Column::AnnouncedColumn);
    QCOMPARE(model.rowsOf(tencent.column, tencent.cell), (QList{1, 2}));
    QCOMPARE(model.reportAt(0).partner, u"ant-financial"_s);
}

void TestPartnershipTableModel::emptiesItself()
{
    PartnershipTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setData(dataOf(someDeals()), someDeals(), Language::English);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

TONGBAO_TEST_MAIN(TestPartnershipTableModel)
#include "tst_partnershiptablemodel.moc"
