#include "tests/support/widgettest.h"
#include "ui/pages/choicebox.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestChoiceBox : public QObject {
    Q_OBJECT
private slots:
    void saysWhatIsChosenByAPerson();
    void staysNarrowAndTellsALongNameInItsToolTip();
};

void TestChoiceBox::saysWhatIsChosenByAPerson()
{
    ChoiceBox box;
    QSignalSpy chosen(&box, &ChoiceBox::codeChosen);
    box.setChoices({{u"a"_s, u"First"_s}, {u"b"_s, u"Second"_s}}, u"a"_s);
    box.show();
    QVERIFY(chosen.isEmpty());
    QTest::keyClick(&box, Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"b"_s);
}

void TestChoiceBox::staysNarrowAndTellsALongNameInItsToolTip()
{
    const QString name = u"Third-party mobile payment value + Payment value handled by a "
                         "provider + Mobile payment value processed by banks"_s;
    ChoiceBox box;
    box.setChoices({{u"short"_s, u"Share"_s}, {u"long"_s, name}}, u"long"_s);
    QVERIFY(box.sizeHint().width() < box.fontMetrics().horizontalAdvance(name));
    QCOMPARE(box.toolTip(), name);
    box.setChoices({{u"short"_s, u"Share"_s}, {u"long"_s, name}}, u"short"_s);
    QCOMPARE(box.toolTip(), QString());
}

TONGBAO_WIDGET_TEST_MAIN(TestChoiceBox)
#include "tst_choicebox.moc"
