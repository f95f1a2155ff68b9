#include "ui/openedtext.h"

#include "tests/support/fakerepository.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

ChartRecord shares()
{
    const test::FakeRepository repository;
    const Result<ChartData> data = chartData(repository, *builtInView(u"share"));
    return data ? chartRecord(data.value(), repository.catalog(), Language::English) : ChartRecord();
}

ChartRecord with(ChartRecord record, const QList<qsizetype> &rows, const QString &value)
{
    for (const qsizetype row : rows)
        record.figures.rows[row][record.figures.columns.indexOf(u"value"_s)] = value;
    return record;
}

QString text(const ChartRecord &then, const ChartRecord &now)
{
    return openedText(then, now, u"old.png"_s, Language::English);
}

} // namespace

class TestOpenedText : public QObject {
    Q_OBJECT
private slots:
    void saysThatNothingChanged();
    void namesTheOneThatChanged();
    void namesHowManyAndTheFirst();
    void saysWhatIsGone();
    void saysThatThereIsNone();
};

void TestOpenedText::saysThatNothingChanged()
{
    const QString said = text(shares(), shares());
    QVERIFY2(said.contains(u"old.png"_s) && said.contains(u"still the same"_s), qPrintable(said));
}

void TestOpenedText::namesTheOneThatChanged()
{
    const QString said = text(shares(), with(shares(), {0}, u"12.3"_s));
    QVERIFY2(said.contains(u"One figure has changed"_s), qPrintable(said));
    QVERIFY2(said.contains(u"→ 12.3%."_s), qPrintable(said));
    QVERIFY2(said.contains(shares().figures.rows.first().at(3)), qPrintable(said));
}

void TestOpenedText::namesHowManyAndTheFirst()
{
    const QString said = text(shares(), with(shares(), {0, 1, 2}, u"12.3"_s));
    QVERIFY2(said.contains(u"3 figure"_s), qPrintable(said));
    QVERIFY2(said.contains(shares().figures.rows.first().at(3)), qPrintable(said));
}

void TestOpenedText::saysWhatIsGone()
{
    ChartRecord now = shares();
    now.figures.rows.removeFirst();
    QVERIFY2(text(shares(), now).contains(u"is not drawn any more"_s), qPrintable(text(shares(), now)));
    QVERIFY2(text(now, shares()).contains(u"is new"_s), qPrintable(text(now, shares())));
}

void TestOpenedText::saysThatThereIsNone()
{
    QVERIFY(text(shares(), {}).contains(u"none of its"_s));
}

TONGBAO_TEST_MAIN(TestOpenedText)
#include "tst_openedtext.moc"
