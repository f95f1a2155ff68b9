#include "ui/imports/namespanel.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/widgettest.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestNamesPanel : public QObject {
    Q_OBJECT
private slots:
    void writesNamesOutAndTakesAClick();
};

void TestNamesPanel::writesNamesOutAndTakesAClick()
{
    Catalog catalog = test::sampleCatalog();
    Subject subject = *catalog.subject(u"lakala"_s);
    subject.nameEn = u"S&P"_s;
    subject.nameZh.clear();
    catalog.setSubjects({subject});
    NamesPanel panel;
    QSignalSpy chosen(&panel, &NamesPanel::nameChosen);
    panel.setNames({{u"subject"_s, u"SP"_s, 2, {u"lakala"_s}}}, {}, catalog, Language::English);
    panel.show();
    auto *button = panel.findChild<QPushButton *>(u"suggestionButton"_s);
    QVERIFY(button);
    QCOMPARE(button->text(), u"S&&P"_s); // a single one would mark a key
    QCOMPARE(button->accessibleName(), u"\"SP\" means S&P"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(chosen, (QList<QVariantList>{{u"SP"_s, u"lakala"_s}}));
}

TONGBAO_WIDGET_TEST_MAIN(TestNamesPanel)
#include "tst_namespanel.moc"
