#include "db/domain/codelookup.h"

#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestCodeLookup : public QObject {
    Q_OBJECT
private slots:
    void findsTheNearestText_data();
    void findsTheNearestText();
};

void TestCodeLookup::findsTheNearestText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("two letters swapped") << u"exprot"_s << u"export"_s;
    QTest::newRow("one letter too many") << u"infos"_s << u"info"_s;
    QTest::newRow("capitals") << u"INFO"_s << u"info"_s;
    QTest::newRow("nothing like it") << u"frobnicate"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestCodeLookup::findsTheNearestText()
{
    QFETCH(QString, text);
    QTEST(nearestText(text, {u"info"_s, u"export"_s, u"import"_s}), "nearest");
}

TONGBAO_TEST_MAIN(TestCodeLookup)
#include "tst_codelookup.moc"
