#include "db/domain/edit.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

Observation tenpay(const Figure &figure)
{
    return test::observation(u"tp_mobile_share"_s, u"tenpay"_s, u"2018-Q4"_s, figure, u"analysys-2019"_s);
}

} // namespace

class TestEdit : public QObject {
    Q_OBJECT
private slots:
    void labelsAnAddition();
    void labelsAChange_data();
    void labelsAChange();
    void namesBothIdentitiesOfAMovedFigure();
    void labelsOneDeletion();
    void countsManyDeletions();
    void countsManyChanges();
    void readsBackTableNames();
    void tellsTheHistory_data();
    void tellsTheHistory();
};

void TestEdit::labelsAnAddition()
{
    const Observation added = tenpay(test::figure(u"38.8"_s));
    const Edit edit = addition(added);
    QCOMPARE(edit.kind, EditKind::Add);
    QCOMPARE(edit.label, u"tenpay 2018-Q4"_s);
    QCOMPARE(edit.changes.size(), 1);
    const auto &change = std::get<Change<Observation>>(edit.changes.first());
    QVERIFY(!change.before);
    QCOMPARE(change.after, added);

    const Source source = test::sampleCatalog().sources().first();
    QCOMPARE(addition(source).label, u"sources: analysys-2018"_s);
    QCOMPARE(std::get<Change<Source>>(addition(source).changes.first()).after, source);
}

void TestEdit::labelsAChange_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("label");
    QTest::newRow("value") << u"38.2"_s << u"38.8"_s << u"tenpay 2018-Q4, 38.2 → 38.8"_s;
    QTest::newRow("precision") << u"38"_s << u"38.0"_s << u"tenpay 2018-Q4, 38 → 38.0"_s;
    QTest::newRow("to a range") << u"38"_s << u"37-39"_s << u"tenpay 2018-Q4, 38 → 37–39"_s;
    QTest::newRow("value with a range") << u"38"_s << u"38 37-39"_s << u"tenpay 2018-Q4, 38 → 38 (37–39)"_s;
    QTest::newRow("qualifier") << u"38"_s << u">38"_s << u"tenpay 2018-Q4, 38 → >38"_s;
    QTest::newRow("nothing in the figure") << u"38"_s << u"38"_s << u"tenpay 2018-Q4"_s;
}

void TestEdit::labelsAChange()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const Edit edit = modification(tenpay(test::figure(before)), tenpay(test::figure(after)));
    QCOMPARE(edit.kind, EditKind::Change);
    QTEST(edit.label, "label");
    const auto &change = std::get<Change<Observation>>(edit.changes.first());
    QCOMPARE(change.before, tenpay(test::figure(before)));
    QCOMPARE(change.after, tenpay(test::figure(after)));
}

void TestEdit::namesBothIdentitiesOfAMovedFigure()
{
    const Observation before = tenpay(test::figure(u"38.2"_s));
    Observation after = before;
    after.key.period = test::period(u"2018-Q3"_s);
    after.key.source = u"analysys-2018"_s;
    after.figure.status = Status::Estimate;
    QCOMPARE(modification(before, after).label,
        u"tenpay 2018-Q4 → tenpay 2018-Q3, analysys-2019 → analysys-2018, actual → estimate"_s);
}

void TestEdit::labelsOneDeletion()
{
    const Observation gone = tenpay(test::figure(u"38.2"_s));
    const Edit edit = deletion({gone});
    QCOMPARE(edit.kind, EditKind::Delete);
    QCOMPARE(edit.label, u"tenpay 2018-Q4"_s);
    const auto &change = std::get<Change<Observation>>(edit.changes.first());
    QCOMPARE(change.before, gone);
    QVERIFY(!change.after);
}

void TestEdit::countsManyDeletions()
{
    const QList<Observation> all = test::sampleObservations();
    QCOMPARE(deletion(all.mid(0, 3)).label, u"3 × tp_mobile_share"_s);
    QCOMPARE(deletion(all).label, u"%1 × observations"_s.arg(all.size()));
    QCOMPARE(deletion(all).changes.size(), all.size());
}

void TestEdit::countsManyChanges()
{
    QList<Change<Observation>> changes;
    for (const Observation &before : test::sampleObservations().mid(0, 3)) {
        Observation after = before;
        after.figure.status = Status::Estimate;
        changes.append({before, after});
    }
    const Edit edit = modification(changes);
    QCOMPARE(edit.kind, EditKind::Change);
    QCOMPARE(edit.label, u"3 × tp_mobile_share"_s);
    QCOMPARE(edit.changes.size(), 3);
    QCOMPARE(modification(changes.mid(0, 1)).label,
        modification(*changes.first().before, *changes.first().after).label);
}

void TestEdit::readsBackTableNames()
{
    for (Table table : {Table::Metrics, Table::Subjects, Table::Sources, Table::Observations,
             Table::Partnerships, Table::ExchangeRates, Table::Events, Table::Publishers, Table::Views})
        QCOMPARE(tableFromName(tableName(table)), table);
    QCOMPARE(tableName(Table::ExchangeRates), u"exchange_rates"_s);
    QCOMPARE(tableFromName(u"figures"), std::nullopt);
}

void TestEdit::tellsTheHistory_data()
{
    QTest::addColumn<EditKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("add") << EditKind::Add << u"Add tenpay 2018-Q4"_s;
    QTest::newRow("change") << EditKind::Change << u"Change tenpay 2018-Q4"_s;
    QTest::newRow("delete") << EditKind::Delete << u"Delete tenpay 2018-Q4"_s;
    QTest::newRow("import") << EditKind::Import << u"Import tenpay 2018-Q4"_s;
    QTest::newRow("starter") << EditKind::Starter << u"Starter data"_s;
}

void TestEdit::tellsTheHistory()
{
    QFETCH(EditKind, kind);
    HistoryEntry entry;
    entry.kind = kind;
    entry.label = u"tenpay 2018-Q4"_s;
    QTEST(historyText(entry), "text");
}

TONGBAO_TEST_MAIN(TestEdit)
#include "tst_edit.moc"
