#include "ui/pages/publisherpage.h"

#include "db/domain/chartdata.h"
#include "tests/support/fakerepository.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/widgettest.h"
#include "ui/pages/ordertable.h"

#include <QApplication>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

struct Desk {
    Desk()
        : page(repository)
    {
        page.resize(700, 500);
        page.show();
        table().setFocus();
    }

    OrderTable &table() const { return *page.findChild<OrderTable *>(); }
    QString publisher(int row) const { return table().model()->index(row, 1).data().toString(); }
    QString place(int row) const { return table().model()->index(row, 0).data().toString(); }
    int rowOf(const QString &name) const
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (publisher(row) == name)
                return row;
        }
        return -1;
    }
    QPoint middle(int row) const { return table().visualRect(table().model()->index(row, 1)).center(); }
    // Whose share of Alipay in the first quarter of 2018 a chart draws that takes figures by preference.
    QString drawn() const
    {
        View view = *builtInView(u"share");
        view.query.choice = PublisherChoice::Preferred;
        view.query.subjects = {u"alipay"_s};
        view.query.from = view.query.to = test::period(u"2018-Q1"_s);
        const Result<ChartData> data = chartData(repository, view);
        if (!data)
            return data.error().message;
        const Observation &figure = data.value().series.first().points.first().observation;
        return repository.catalog().publisherOf(figure.key.source);
    }

    test::FakeRepository repository;
    PublisherPage page;
};

} // namespace

class TestPublisherPage : public QObject {
    Q_OBJECT
private slots:
    void keysChangeWhoseFigureAChartDraws();
    void buttonsMoveAsKeysDo();
    void aRowIsDraggedToAnotherPlace();
    void aDragThatEndsWhereItBeganChangesNothing();
    void takesAPublisherOutOfTheOrder();
    void followsUndo();
    void aFileForViewingOnlyCannotBeOrdered();
};

void TestPublisherPage::keysChangeWhoseFigureAChartDraws()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    QCOMPARE(desk.drawn(), u"Analysys"_s);
    desk.table().selectRow(desk.rowOf(u"iResearch"_s));
    while (desk.rowOf(u"iResearch"_s) > 0)
        QTest::keyClick(&desk.table(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(desk.publisher(0), u"iResearch"_s);
    QCOMPARE(desk.table().selectedRowNumbers(), QList{0});
    QCOMPARE(desk.drawn(), u"iResearch"_s);
    QCOMPARE(historyText(*desk.repository.nextUndo()), u"Change publisher order, iResearch"_s);
    QTest::keyClick(&desk.table(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(desk.publisher(1), u"iResearch"_s);
    QCOMPARE(desk.drawn(), u"Analysys"_s);
}

void TestPublisherPage::buttonsMoveAsKeysDo()
{
    Desk desk;
    desk.table().selectRow(desk.rowOf(u"Wikipedia"_s));
    QTest::mouseClick(desk.page.findChild<QToolButton *>(u"moveToTopButton"_s), Qt::LeftButton);
    QCOMPARE(desk.publisher(0), u"Wikipedia"_s);
    QCOMPARE(desk.place(0), u"1"_s);
    QVERIFY(!desk.page.findChild<QToolButton *>(u"moveUpButton"_s)->isEnabled());
    QTest::mouseClick(desk.page.findChild<QToolButton *>(u"moveDownButton"_s), Qt::LeftButton);
    QCOMPARE(desk.publisher(1), u"Wikipedia"_s);
    QTest::mouseClick(desk.page.findChild<QToolButton *>(u"moveUpButton"_s), Qt::LeftButton);
    QCOMPARE(desk.publisher(0), u"Wikipedia"_s);
}

void TestPublisherPage::aRowIsDraggedToAnotherPlace()
{
    Desk desk;
    const int from = desk.rowOf(u"iResearch"_s);
    QWidget *place = desk.table().viewport();
    QTest::mousePress(place, Qt::LeftButton, {}, desk.middle(from));
    QTest::mouseMove(place, desk.middle(1) - QPoint(0, 8));
    QTest::mouseRelease(place, Qt::LeftButton, {}, desk.middle(1) - QPoint(0, 8));
    QCOMPARE(desk.publisher(1), u"iResearch"_s);
    QCOMPARE(desk.table().selectedRowNumbers(), QList{1});
}

void TestPublisherPage::aDragThatEndsWhereItBeganChangesNothing()
{
    Desk desk;
    QWidget *place = desk.table().viewport();
    QTest::mousePress(place, Qt::LeftButton, {}, desk.middle(2));
    QTest::mouseMove(place, desk.middle(0));
    QTest::mouseMove(place, desk.middle(2));
    QTest::mouseRelease(place, Qt::LeftButton, {}, desk.middle(2));
    QVERIFY(!desk.repository.nextUndo());
}

void TestPublisherPage::takesAPublisherOutOfTheOrder()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    desk.table().selectRow(desk.rowOf(u"Wikipedia"_s));
    QTest::keyClick(&desk.table(), Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(desk.publisher(0), u"Wikipedia"_s);
    QTest::keyClick(&desk.table(), Qt::Key_Delete);
    const int row = desk.rowOf(u"Wikipedia"_s);
    QCOMPARE(row, desk.table().model()->rowCount() - 1);
    QCOMPARE(desk.place(row), u"by name"_s);
    QCOMPARE(desk.table().selectedRowNumbers(), QList{row});
}

void TestPublisherPage::followsUndo()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    desk.table().selectRow(desk.rowOf(u"Wikipedia"_s));
    QTest::keyClick(&desk.table(), Qt::Key_Home, Qt::AltModifier);
    QVERIFY(desk.repository.undo());
    QCOMPARE(desk.publisher(0), u"Analysys"_s);
    QCOMPARE(desk.place(0), u"by name"_s);
}

void TestPublisherPage::aFileForViewingOnlyCannotBeOrdered()
{
    test::FakeRepository repository;
    repository.setReadOnly(true);
    PublisherPage page(repository);
    page.show();
    auto *table = page.findChild<OrderTable *>();
    table->selectRow(2);
    for (const QString &name :
        {u"moveUpButton"_s, u"moveDownButton"_s, u"moveToTopButton"_s, u"unrankButton"_s})
        QVERIFY2(!page.findChild<QToolButton *>(name)->isEnabled(), qPrintable(name));
    const QPoint from = table->visualRect(table->model()->index(2, 1)).center();
    QTest::mousePress(table->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(table->viewport(), from - QPoint(0, 60));
    QTest::mouseRelease(table->viewport(), Qt::LeftButton, {}, from - QPoint(0, 60));
    QVERIFY(!repository.nextUndo());
}

TONGBAO_WIDGET_TEST_MAIN(TestPublisherPage)
#include "tst_publisherpage.moc"
