#include "ui/pages/datebox.h"

#include "tests/support/widgettest.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tongbao;

Q_DECLARE_METATYPE(std::optional<QDate>)

namespace {

const QDate march(2019, 3, 28);
const QDate may(2019, 5, 6);

// A shown box with two dates and no choice.
struct Box {
    Box()
        : spy(&box, &DateBox::dateChosen)
    {
        box.setDates({may, march}, u"today"_s, {});
        box.show();
    }

    void types(const QString &text)
    {
        box.lineEdit()->selectAll();
        box.lineEdit()->insert(text); // keys of a test type no Chinese
        QTest::keyClick(box.lineEdit(), Qt::Key_Return);
    }

    std::optional<QDate> chosen() { return spy.takeLast().first().value<std::optional<QDate>>(); }

    DateBox box;
    QSignalSpy spy;
};

} // namespace

class TestDateBox : public QObject {
    Q_OBJECT
private slots:
    void offersNoDateFirst();
    void choosesADateOfTheList();
    void readsDatesInEverySpelling_data();
    void readsDatesInEverySpelling();
    void takesAnEmptyTextForNoDate();
    void saysWhatIsNoDate();
    void takesBackByEscape();
};

void TestDateBox::offersNoDateFirst()
{
    Box box;
    QCOMPARE(box.box.count(), 3);
    QCOMPARE(box.box.currentText(), u"today"_s);
    box.box.setDates({may, march}, u"today"_s, march);
    QCOMPARE(box.box.currentText(), u"2019-03-28"_s);
    QCOMPARE(box.spy.size(), 0);
}

void TestDateBox::choosesADateOfTheList()
{
    Box box;
    box.box.setFocus();
    QTest::keyClick(&box.box, Qt::Key_Down);
    QCOMPARE(box.chosen(), std::optional(may));
}

void TestDateBox::readsDatesInEverySpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");

    QTest::newRow("day") << u"2019-05-06"_s << may;
    QTest::newRow("month") << u"2019-02"_s << QDate(2019, 2, 28);
    QTest::newRow("year") << u"2018"_s << QDate(2018, 12, 31);
    QTest::newRow("Chinese") << u"2019年3月28日"_s << march;
}

void TestDateBox::readsDatesInEverySpelling()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    Box box;
    box.types(text);
    QCOMPARE(box.chosen(), std::optional(date));
    QCOMPARE(box.box.currentText(), date.toString(Qt::ISODate));
}

void TestDateBox::takesAnEmptyTextForNoDate()
{
    Box box;
    box.box.setDates({may, march}, u"today"_s, march);
    box.types(u" "_s);
    QCOMPARE(box.chosen(), std::optional<QDate>());
    QCOMPARE(box.box.currentText(), u"today"_s);
}

void TestDateBox::saysWhatIsNoDate()
{
    Box box;
    box.types(u"2019-02-30"_s);
    QCOMPARE(box.spy.size(), 0);
    QVERIFY(!box.box.toolTip().isEmpty());
    QVERIFY(box.box.property("problem").toBool());
    box.types(u"2019-02-28"_s);
    QVERIFY(!box.box.property("problem").toBool());
    QVERIFY(box.box.toolTip().isEmpty());
}

void TestDateBox::takesBackByEscape()
{
    Box box;
    QTest::keyClicks(box.box.lineEdit(), u"20"_s);
    QTest::keyClick(box.box.lineEdit(), Qt::Key_Escape);
    QCOMPARE(box.box.currentText(), u"today"_s);
}

TONGBAO_WIDGET_TEST_MAIN(TestDateBox)
#include "tst_datebox.moc"
