#include "ui/charts/colourvision.h"

#include "tests/support/testenvironment.h"

using namespace tongbao;

class TestColourVision : public QObject {
    Q_OBJECT
private slots:
    void findsNoDifferenceInTheSame();
    void findsAHundredFromBlackToWhite();
    void isTheSameBothWays();
    void keepsGreysForEverybody();
    void confusesRedAndGreenForSome();
    void confusesBlueAndGreenForOthers();
};

void TestColourVision::findsNoDifferenceInTheSame()
{
    QCOMPARE(colourDifference(QColor(0x11, 0x66, 0xe2), QColor(0x11, 0x66, 0xe2)), 0.0);
}

void TestColourVision::findsAHundredFromBlackToWhite()
{
    QVERIFY(qAbs(colourDifference(Qt::black, Qt::white) - 100) < 0.01);
}

void TestColourVision::isTheSameBothWays()
{
    const QList<QColor> colours{
        Qt::red, Qt::darkGreen, Qt::blue, Qt::yellow, Qt::gray, Qt::black, Qt::magenta};
    for (const QColor &a : colours) {
        for (const QColor &b : colours)
            QVERIFY(qAbs(colourDifference(a, b) - colourDifference(b, a)) < 1e-6);
    }
}

void TestColourVision::keepsGreysForEverybody()
{
    for (const Vision vision : {Vision::Protan, Vision::Deutan, Vision::Tritan}) {
        for (const QColor &grey : {QColor(Qt::white), QColor(Qt::black), QColor(120, 120, 120)})
            QVERIFY(colourDifference(seenWith(vision, grey), grey) < 0.5);
    }
}

void TestColourVision::confusesRedAndGreenForSome()
{
    const QColor red(0xb0, 0x50, 0x30);
    const QColor green(0x6c, 0x70, 0x20);
    const auto difference
        = [&](Vision vision) { return colourDifference(seenWith(vision, red), seenWith(vision, green)); };
    QVERIFY(difference(Vision::Full) > 30);
    QVERIFY(difference(Vision::Deutan) < 10);
    QVERIFY(difference(Vision::Tritan) > 20);
    QVERIFY(leastColourDifference(red, green) <= difference(Vision::Deutan));
}

void TestColourVision::confusesBlueAndGreenForOthers()
{
    const QColor blue(0x00, 0x90, 0xb0);
    const QColor green(0x00, 0x98, 0x80);
    const auto difference
        = [&](Vision vision) { return colourDifference(seenWith(vision, blue), seenWith(vision, green)); };
    QVERIFY(difference(Vision::Tritan) < difference(Vision::Full) / 2);
    QVERIFY(difference(Vision::Protan) > difference(Vision::Tritan));
}

TONGBAO_TEST_MAIN(TestColourVision)
#include "tst_colourvision.moc"
