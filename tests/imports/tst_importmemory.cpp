#include "ui/imports/importmemory.h"

#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

const QStringList heads{u"季度"_s, u"平台"_s, u"排名"_s};

MappingOptions correction()
{
    return {{{u"#3"_s, u"value"_s}}, {{u"支付保"_s, u"alipay"_s}}, {{u"source"_s, u"one-report"_s}}, {}};
}

} // namespace

class TestImportMemory : public QObject {
    Q_OBJECT
private slots:
    void recallsACorrectionForTheSameHeads();
    void keepsWhatHoldsForOneReportToItself();
    void remembersNothingOfATableWithoutHeads();
    void forgets();
    void keepsTheLatestOnes();
    void outlivesAStart();
    void takesUnreadableTextAsNothing();
};

void TestImportMemory::recallsACorrectionForTheSameHeads()
{
    ImportMemory memory;
    memory.remember(heads, correction());
    MappingOptions mapping;
    QVERIFY(memory.recall({u" 季度"_s, u"平台 "_s, u"排名"_s}, mapping));
    QCOMPARE(mapping.fields, correction().fields);
    QCOMPARE(mapping.names, correction().names);
    QVERIFY(!memory.recall({u"季度"_s, u"平台"_s}, mapping));
}

void TestImportMemory::keepsWhatHoldsForOneReportToItself()
{
    ImportMemory memory;
    memory.remember(heads, correction());
    MappingOptions mapping;
    QVERIFY(memory.recall(heads, mapping));
    QVERIFY(mapping.constants.isEmpty());
    QVERIFY(!memory.toJson().contains("one-report"));
}

void TestImportMemory::remembersNothingOfATableWithoutHeads()
{
    ImportMemory memory;
    memory.remember({}, correction());
    QCOMPARE(memory, ImportMemory());
    MappingOptions mapping;
    QVERIFY(!memory.recall({}, mapping));
}

void TestImportMemory::forgets()
{
    ImportMemory memory;
    memory.remember(heads, correction());
    memory.forget(heads);
    QCOMPARE(memory, ImportMemory());
    memory.remember(heads, correction());
    memory.remember(heads, {});
    QCOMPARE(memory, ImportMemory());
}

void TestImportMemory::keepsTheLatestOnes()
{
    ImportMemory memory;
    memory.remember(heads, correction());
    for (int i = 0; i < 60; ++i)
        memory.remember({QString::number(i)}, correction());
    MappingOptions mapping;
    QVERIFY(!memory.recall(heads, mapping));
    QVERIFY(memory.recall({u"59"_s}, mapping));
    QVERIFY(memory.recall({u"20"_s}, mapping));
}

void TestImportMemory::outlivesAStart()
{
    ImportMemory memory;
    memory.remember(heads, correction());
    memory.remember({u"a"_s}, correction());
    QCOMPARE(ImportMemory::fromJson(memory.toJson()), memory);
}

void TestImportMemory::takesUnreadableTextAsNothing()
{
    QCOMPARE(ImportMemory::fromJson("nonsense"), ImportMemory());
    QCOMPARE(ImportMemory::fromJson("[1, {\"fields\": 7}]"), ImportMemory());
}

TONGBAO_TEST_MAIN(TestImportMemory)
#include "tst_importmemory.moc"
