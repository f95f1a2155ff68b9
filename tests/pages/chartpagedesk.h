#pragma once

#include "ui/pages/chartpage.h"

#include "tests/models/modeltext.h"
#include "tests/pages/countingrepository.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/widgettest.h"
#include "ui/charts/chartview.h"
#include "ui/models/charttablemodel.h"
#include "ui/pages/choicebox.h"
#include "ui/pages/datebox.h"
#include "ui/pages/figuretable.h"
#include "ui/pages/multichoicebutton.h"
#include "ui/pages/segmentedbuttons.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

namespace tongbao::test {

using namespace Qt::StringLiterals;

// A page of one chart over sample figures, and what a person does with it.
class ChartPageDesk {
protected:
    using Column = ChartTableModel::Column;

    void open();
    void close();
    void show(const QString &view);
    template <typename T>
    T *child(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void pick(const QString &box, const QString &code) const;
    // Null: not offered.
    QPushButton *markButton(const QString &code) const;
    FigureTable *table() const { return child<FigureTable>(u"figureTable"_s); }
    ChartView *chart() const { return child<ChartView>(u"chartView"_s); }
    QStringList rows(
        const QList<int> &columns = {Column::PeriodColumn, Column::SubjectColumn, Column::ValueColumn}) const
    {
        return lines(*table()->model(), columns);
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        table()->scrollTo(table()->model()->index(row, Column::SubjectColumn));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers,
            table()->visualRect(table()->model()->index(row, Column::SubjectColumn)).center());
    }

    std::unique_ptr<FakeRepository> m_store;
    std::unique_ptr<CountingRepository> m_repository;
    std::unique_ptr<ChartPage> m_page;
    QList<Observation> m_selected; // as the page told them
};

inline void ChartPageDesk::open()
{
    m_store = std::make_unique<FakeRepository>();
    m_repository = std::make_unique<CountingRepository>(*m_store);
}

inline void ChartPageDesk::close()
{
    m_selected.clear();
    m_page.reset();
    m_repository.reset();
}

inline QPushButton *ChartPageDesk::markButton(const QString &code) const
{
    return child<SegmentedButtons>(u"markSegments"_s)->findChild<QPushButton *>(u"segment-"_s + code);
}

inline void ChartPageDesk::show(const QString &view)
{
    m_page = std::make_unique<ChartPage>(*m_repository, *builtInView(view));
    new QAbstractItemModelTester(
        table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    QObject::connect(m_page.get(), &Page::observationSelected, m_page.get(),
        [this](const Observation &observation) { m_selected.append(observation); });
    m_page->resize(900, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

// By keys, as a person without a mouse does.
inline void ChartPageDesk::pick(const QString &name, const QString &code) const
{
    auto *box = child<ChoiceBox>(name);
    const int wanted = box->findData(code);
    QVERIFY2(wanted >= 0, qPrintable(name + u' ' + code));
    while (box->currentIndex() != wanted) {
        const int before = box->currentIndex();
        QTest::keyClick(box, before < wanted ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(box->currentIndex() != before);
    }
}

} // namespace tongbao::test
