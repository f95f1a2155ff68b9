#include "ui/common/icons.h"

#include "tests/support/widgettest.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestIcons : public QObject {
    Q_OBJECT
private slots:
    void drawsEveryIconInTheColourOfTheTheme_data();
    void drawsEveryIconInTheColourOfTheTheme();
    void isSharpOnAScreenWithTwoPixelsAPoint();
};

namespace {

// The most opaque pixel's colour: that of the lines.
QColor lineColour(const QImage &image)
{
    QColor strongest(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > strongest.alpha())
                strongest = image.pixelColor(x, y);
        }
    }
    return strongest;
}

} // namespace

void TestIcons::drawsEveryIconInTheColourOfTheTheme_data()
{
    QTest::addColumn<int>("name");
    for (int name = 0; name <= static_cast<int>(IconName::History); ++name)
        QTest::addRow("%d", name) << name;
}

void TestIcons::drawsEveryIconInTheColourOfTheTheme()
{
    QFETCH(int, name);
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const QImage image = icon(static_cast<IconName>(name), theme).pixmap(48, 48).toImage();
        QCOMPARE(lineColour(image), themeColours(theme).text);
    }
}

void TestIcons::isSharpOnAScreenWithTwoPixelsAPoint()
{
    const QPixmap pixmap = icon(IconName::Add, Theme::Light).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
}

TONGBAO_WIDGET_TEST_MAIN(TestIcons)
#include "tst_icons.moc"
