#include "ui/pages/figuretable.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/widgettest.h"
#include "ui/models/charttablemodel.h"

#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollBar>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace tongbao;
using Column = ChartTableModel::Column;

class TestFigureTable : public QObject {
    Q_OBJECT
private slots:
    void init();
    void copiesTheSelectedRowsAsTabSeparatedText();
    void copiesHeadingsFromTheMenu();
    void copiesNothingWithoutASelection();
    void keepsACellInOneCell();
    void sortsByAClickOnAHeadingAndBack();
    void selectsRowsAndBringsTheFirstIntoSight();
    void letsTabLeaveTheTable();
    void keepsTheWindowsCopyAway();
    void fitsItsColumnsIntoItsWidth();
    void fitsAgainAfterAClickElsewhere();
    void goesOnInANextLineWhereAColumnIsTooNarrow();
    void takesTheHeightAlongWhenARowIsSorted();
    void givesEveryRowTwoLinesWhereRowsAreToBeEqual();
    void measuresNoRowsWhereThereAreTooMany();

private:
    void clickHeading(Column column)
    {
        QHeaderView *header = m_table->horizontalHeader();
        const QPoint place(
            header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    }

    std::unique_ptr<ChartTableModel> m_model;
    std::unique_ptr<FigureTable> m_table;
};

void TestFigureTable::init()
{
    const Catalog catalog = test::sampleCatalog();
    m_model = std::make_unique<ChartTableModel>();
    m_model->setData(chartData(test::sampleObservations(), catalog, *builtInView(u"share")).value(), catalog,
        Language::English);
    m_table = std::make_unique<FigureTable>();
    m_table->setModel(m_model.get());
    for (int column = 0; column < Column::ColumnCount; ++column)
        m_table->setColumnHidden(column, !m_model->isNeeded(static_cast<Column>(column)));
    m_table->resize(900, 140);
    m_table->fitColumns();
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    QGuiApplication::clipboard()->setText(u"before"_s);
}

void TestFigureTable::copiesTheSelectedRowsAsTabSeparatedText()
{
    m_table->selectRowNumbers({0, 2});
    QTest::keySequence(m_table.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(),
        u"2018 Q4\tAlipay 支付宝\t53.78%\t\tAnalysys\tThird-party mobile payment, 2018 Q4\t\n"
        "2018 Q2\tAlipay 支付宝\t53.62%\t−0.14\tAnalysys\tThird-party mobile payment, 2018 Q4\t\n"_s);
}

void TestFigureTable::copiesHeadingsFromTheMenu()
{
    m_table->selectRowNumbers({0});
    m_table->findChild<QAction *>(u"copyWithHeadingsAction"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().section(u'\n', 0, 0),
        u"Period\tApp\tShare\tChange\tPublisher\tSource\tMembers"_s);
}

void TestFigureTable::copiesNothingWithoutASelection()
{
    QTest::keySequence(m_table.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
}

void TestFigureTable::keepsACellInOneCell()
{
    Catalog catalog = test::sampleCatalog();
    QList<Source> sources = catalog.sources();
    for (Source &source : sources)
        source.title = u"one\ttwo\nthree"_s;
    catalog.setSources(sources);
    m_model->setData(chartData(test::sampleObservations(), catalog, *builtInView(u"share")).value(), catalog,
        Language::English);
    m_table->selectRowNumbers({0});
    QTest::keySequence(m_table.get(), QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"\tone two three\t\n"_s));
}

void TestFigureTable::sortsByAClickOnAHeadingAndBack()
{
    const QString first = m_model->index(0, Column::ValueColumn).data().toString();
    clickHeading(Column::ValueColumn);
    QCOMPARE(m_model->index(0, Column::ValueColumn).data().toString(), u"7.29%"_s);
    clickHeading(Column::ValueColumn);
    QCOMPARE(m_model->index(0, Column::ValueColumn).data().toString(), u"92.71%"_s);
    clickHeading(Column::ValueColumn);
    QCOMPARE(m_model->index(0, Column::ValueColumn).data().toString(), first);
}

void TestFigureTable::selectsRowsAndBringsTheFirstIntoSight()
{
    m_table->selectRowNumbers({7, 8});
    QCOMPARE(m_table->selectedRowNumbers(), (QList<int>{7, 8}));
    QCOMPARE(m_table->currentIndex().row(), 7);
    QVERIFY(m_table->viewport()->rect().intersects(m_table->visualRect(m_model->index(7, 0))));
    m_table->selectRowNumbers({});
    QCOMPARE(m_table->selectedRowNumbers(), QList<int>());
}

void TestFigureTable::letsTabLeaveTheTable()
{
    m_table->selectRowNumbers({0});
    QTest::keyClick(m_table.get(), Qt::Key_Tab);
    QCOMPARE(m_table->currentIndex(), m_model->index(0, 0));
}

void TestFigureTable::keepsTheWindowsCopyAway()
{
    QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_C, Qt::ControlModifier);
    asked.ignore();
    QCoreApplication::sendEvent(m_table.get(), &asked);
    QVERIFY(asked.isAccepted());
}

void TestFigureTable::fitsAgainAfterAClickElsewhere()
{
    const int fitting = m_table->columnWidth(Column::PeriodColumn);
    QTest::mousePress(m_table->viewport(), Qt::LeftButton, {}, {5, 5});
    m_table->setColumnWidth(Column::PeriodColumn, 20); // as a change of language in a menu does
    QTest::mouseRelease(m_table->viewport(), Qt::LeftButton, {}, {5, 5});
    m_table->fitColumns();
    QCOMPARE(m_table->columnWidth(Column::PeriodColumn), fitting);
}

void TestFigureTable::fitsItsColumnsIntoItsWidth()
{
    for (int width : {800, 900, 1200}) {
        m_table->resize(width, 200);
        QTRY_COMPARE(m_table->horizontalScrollBar()->maximum(), 0);
        const int used = m_table->horizontalHeader()->length();
        QVERIFY2(used <= width && used > width - 30, qPrintable(QString::number(used)));
    }
}

void TestFigureTable::goesOnInANextLineWhereAColumnIsTooNarrow()
{
    m_table->resize(640, 300);
    int higher = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        higher += m_table->rowHeight(row) > m_table->rowHeight(0) ? 1 : 0;
        for (int column = 0; column < Column::ColumnCount; ++column) {
            const QString text = m_model->index(row, column).data().toString();
            const QRect room(0, 0, m_table->columnWidth(column) - 8, 1000);
            const int height = m_table->fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height();
            if (!m_table->isColumnHidden(column))
                QVERIFY2(height <= m_table->rowHeight(row), qPrintable(text));
        }
    }
    QVERIFY(m_table->rowHeight(0) > 28 || higher > 0);
    m_table->resize(1600, 300);
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_table->rowHeight(row), 28);
}

void TestFigureTable::takesTheHeightAlongWhenARowIsSorted()
{
    m_table->resize(640, 300);
    const auto heightOf = [this](const QString &share) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->index(row, Column::ValueColumn).data().toString() == share)
                return m_table->rowHeight(row);
        }
        return 0;
    };
    const int group = heightOf(u"92.71%"_s);
    const int single = heightOf(u"7.29%"_s);
    clickHeading(Column::ValueColumn);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(heightOf(u"92.71%"_s), group);
    QCOMPARE(heightOf(u"7.29%"_s), single);
}

void TestFigureTable::givesEveryRowTwoLinesWhereRowsAreToBeEqual()
{
    m_table->setRowHeights(FigureTable::RowHeights::Equal);
    for (const auto &[width, lines] : {std::pair(640, 2), std::pair(1600, 1)}) {
        m_table->resize(width, 300);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            QCOMPARE(m_table->rowHeight(row), m_table->rowHeight(0));
            QCOMPARE(m_table->rowHeight(row) > 28, lines == 2);
        }
    }
}

void TestFigureTable::measuresNoRowsWhereThereAreTooMany()
{
    Catalog catalog = test::sampleCatalog();
    QList<Source> sources = catalog.sources();
    for (Source &source : sources)
        source.title
            = source.code == u"analysys-2019" ? QString(u"a long title "_s).repeated(20) : u"short"_s;
    catalog.setSources(sources);
    QList<Observation> observations;
    for (int day = 0; day < 3000; ++day) {
        observations.append(test::sampleObservations().at(3));
        observations.last().key.period = *Period::fromDay(QDate(2005, 1, 1).addDays(day));
        observations.last().key.source = day % 2 == 0 ? u"analysys-2018"_s : u"analysys-2019"_s;
    }
    const auto heights = [&] {
        m_model->setData(
            chartData(observations, catalog, *builtInView(u"share")).value(), catalog, Language::English);
        m_table->fitColumns();
        QSet<int> different;
        for (int row = 0; row < m_model->rowCount(); ++row)
            different.insert(m_table->rowHeight(row));
        return different.size();
    };
    m_table->resize(420, 300);
    QCOMPARE(heights(), 1);
    QCOMPARE(m_model->rowCount(), 3000);
    observations = observations.first(20);
    QCOMPARE(heights(), 2);
}

TONGBAO_WIDGET_TEST_MAIN(TestFigureTable)
#include "tst_figuretable.moc"
