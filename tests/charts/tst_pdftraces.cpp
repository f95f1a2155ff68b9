#include "ui/charts/pdftraces.h"

#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

QByteArray tenDigits(qsizetype number)
{
    return QByteArray::number(number).rightJustified(10, '0');
}

// A small PDF in the shape that Qt writes, with that date and ID.
QByteArray pdf(const QByteArray &date, const QByteArray &id = {})
{
    QByteArray text = "%PDF-1.4\n";
    const qsizetype first = text.size();
    text += "1 0 obj\n<<\n/Title (a)\n" + (date.isEmpty() ? QByteArray() : "/CreationDate (D:" + date + ")\n")
        + ">>\nendobj\n";
    const qsizetype second = text.size();
    text += "2 0 obj\n<<\n/Type /Catalog\n>>\nendobj\n";
    const qsizetype table = text.size();
    text += "xref\n0 3\n0000000000 65535 f \n" + tenDigits(first) + " 00000 n \n" + tenDigits(second)
        + " 00000 n \ntrailer\n<<\n/Size 3 \n" + (id.isEmpty() ? id : "/ID [ <" + id + "> <" + id + "> ]\n")
        + ">>\nstartxref\n" + QByteArray::number(table) + " \n%%EOF\n";
    return text;
}

} // namespace

class TestPdfTraces : public QObject {
    Q_OBJECT
private slots:
    void leavesNoDate();
    void movesTheOffsets();
    void takesTheIdFromTheContents();
    void keepsWhatHasNone();
    void refusesWhatIsNoPdf_data();
    void refusesWhatIsNoPdf();
};

void TestPdfTraces::leavesNoDate()
{
    const std::optional<QByteArray> one = withoutTraces(pdf("20260801120000Z"));
    const std::optional<QByteArray> other = withoutTraces(pdf("20261125213913+08'00'"));
    QVERIFY(one && other);
    QCOMPARE(*one, *other);
    QCOMPARE(*one, pdf({}));
}

void TestPdfTraces::movesTheOffsets()
{
    const QByteArray clean = withoutTraces(pdf("20260801120000-05'00'")).value_or(QByteArray());
    const qsizetype table = clean.mid(clean.indexOf("startxref\n") + 10).split(' ').first().toLongLong();
    QCOMPARE(clean.mid(table, 5), QByteArray("xref\n"));
    for (int object : {1, 2}) {
        const qsizetype entry = table + 9 + object * 20;
        const qsizetype offset = clean.mid(entry, 10).toLongLong();
        QCOMPARE(clean.mid(offset, 7), QByteArray::number(object) + " 0 obj");
    }
}

void TestPdfTraces::takesTheIdFromTheContents()
{
    const QByteArray date = "20260801120000Z";
    const std::optional<QByteArray> one = withoutTraces(pdf(date, QByteArray(32, 'a')));
    const std::optional<QByteArray> other = withoutTraces(pdf(date, QByteArray(32, 'b')));
    QVERIFY(one && other);
    QCOMPARE(*one, *other);
    QVERIFY(!one->contains(QByteArray(32, 'a')) && !one->contains(QByteArray(32, '0')));
}

void TestPdfTraces::keepsWhatHasNone()
{
    QCOMPARE(withoutTraces(pdf({})), std::optional(pdf({})));
}

void TestPdfTraces::refusesWhatIsNoPdf_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("startxref\n");
    QByteArray far = pdf("20260801120000Z");
    far.replace(far.indexOf("startxref\n") + 10, 3, "999");
    QTest::newRow("a table elsewhere") << far;
    QByteArray many = pdf("20260801120000Z");
    many.replace("xref\n0 3\n", "xref\n0 9\n");
    QTest::newRow("a table too long") << many;
    QTest::newRow("cut off") << pdf("20260801120000Z").chopped(30);
}

void TestPdfTraces::refusesWhatIsNoPdf()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(withoutTraces(bytes), std::nullopt);
}

TONGBAO_TEST_MAIN(TestPdfTraces)
#include "tst_pdftraces.moc"
