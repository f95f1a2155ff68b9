#include "db/exchange/tablereader.h"

#include "tests/support/testenvironment.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

// "1: a|b" for every row, the header first; the error's message when there is no table.
QStringList lines(const Result<TableFile> &file)
{
    if (!file)
        return {file.error().message};
    QStringList lines;
    for (const TableRow &row : QList{file.value().text.header} + file.value().text.rows)
        lines.append(u"%1: %2"_s.arg(QString::number(row.line), row.cells.join(u'|')));
    return lines;
}

QStringList read(const QByteArray &bytes)
{
    return lines(readTable(bytes, u"a.csv"_s, {}));
}

} // namespace

class TestTableReader : public QObject {
    Q_OBJECT
private slots:
    void readsRowsAndTheirLines_data();
    void readsRowsAndTheirLines();
    void namesTheLineOfWhatItCannotRead_data();
    void namesTheLineOfWhatItCannotRead();
    void findsEncodingAndSeparator();
    void takesTheSeparatorThatIsGiven();
    void readsAFile();
    void saysWhyAFileCannotBeRead();
    void readsOrRefusesAnyBytes();
};

void TestTableReader::readsRowsAndTheirLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("plain") << "a,b\n1,2\n3,4\n"_ba << QStringList{u"1: a|b"_s, u"2: 1|2"_s, u"3: 3|4"_s};
    QTest::newRow("no line end at the end") << "a,b\n1,2"_ba << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
    QTest::newRow("empty last cell without a line end")
        << "a,b\n1,"_ba << QStringList{u"1: a|b"_s, u"2: 1|"_s};
    QTest::newRow("CRLF") << "a,b\r\n1,\r\n\"3\",\"4\"\r\n"_ba
                          << QStringList{u"1: a|b"_s, u"2: 1|"_s, u"3: 3|4"_s};
    QTest::newRow("byte order mark") << "\xef\xbb\xbf\"a\",b\n1,2\n"_ba
                                     << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
    QTest::newRow("Chinese") << "名称,备注\n支付宝,\"财付通,约38.8%\"\n"_ba
                             << QStringList{u"1: 名称|备注"_s, u"2: 支付宝|财付通,约38.8%"_s};
    QTest::newRow("tabs and quotes") << "a\tb\n\"one\ntwo\"\t2\n\"\t\"\t\"\"\n"_ba
                                     << QStringList{u"1: a|b"_s, u"2: one\ntwo|2"_s, u"4: \t|"_s};
    QTest::newRow("quotes") << "a,b\n\"say \"\"yes\"\"\",\"\"\"\"\n"_ba
                            << QStringList{u"1: a|b"_s, u"2: say \"yes\"|\""_s};
    QTest::newRow("empty quotes") << "a,b\n\"\",x\n"_ba << QStringList{u"1: a|b"_s, u"2: |x"_s};
    QTest::newRow("a quote inside plain text")
        << "a,b\n5\" tube,x\n"_ba << QStringList{u"1: a|b"_s, u"2: 5\" tube|x"_s};
    QTest::newRow("line breaks in quotes") << "a,b\n\"1\n\n2\",\"3\r\n4\"\n5,6\n"_ba
                                           << QStringList{u"1: a|b"_s, u"2: 1\n\n2|3\n4"_s, u"6: 5|6"_s};
    QTest::newRow("blank lines") << "\n\na,b\n\n1,2\n,\n\r\n3,4\n\n"_ba
                                 << QStringList{u"3: a|b"_s, u"5: 1|2"_s, u"8: 3|4"_s};
    QTest::newRow("rows of any length")
        << "a,b\n1\n1,2,3\n"_ba << QStringList{u"1: a|b"_s, u"2: 1"_s, u"3: 1|2|3"_s};
    QTest::newRow("blanks are kept") << "a,b\n 1 ,\" 2 \"\n"_ba << QStringList{u"1: a|b"_s, u"2:  1 | 2 "_s};
    QTest::newRow("blanks after a closing quote")
        << "a,b\n\"1\" ,2\n"_ba << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
}

void TestTableReader::readsRowsAndTheirLines()
{
    QFETCH(QByteArray, bytes);
    QTEST(read(bytes), "rows");
}

void TestTableReader::namesTheLineOfWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    const QString unclear
        = u"a.csv, line %1, character %2: From here on the text is not UTF-8, and it does not "
          "read as GB18030 either. Say which encoding it has (--encoding), or save the file "
          "as \"CSV UTF-8\"."_s;
    QTest::newRow("broken off character") << "a,b\n1,\xe6\x94"_ba << unclear.arg(2).arg(3);
    QTest::newRow("broken at a line end") << "a,\xe6\n\x94\xaf,b\n"_ba << unclear.arg(1).arg(3);
    QTest::newRow("overlong") << "a\n\n\xc0\x80\n"_ba << unclear.arg(3).arg(1);
    QTest::newRow("half a surrogate pair") << "a\n\xed\xa0\x80\n"_ba << unclear.arg(2).arg(1);
    const QString endless
        = u"a.csv, line %1: A field in quotes begins here and never ends. Close it with a quote."_s;
    QTest::newRow("quote never closed") << "a,b\n1,\"2\n3,4\n"_ba << endless.arg(2);
    QTest::newRow("quote never closed after others")
        << "a,b\n\"1\n\",\"2\"\n\"x\ny\",\"3\n4\n"_ba << endless.arg(5);
    QTest::newRow("doubled quotes never closed") << "a,b\n1,2\n\"3\"\",4\n5\n"_ba << endless.arg(3);
    QTest::newRow("only a quote") << "a,b\n\""_ba << endless.arg(2);
    QTest::newRow("only a quote and a doubled one") << "a,b\n\"\"\""_ba << endless.arg(2);
    const QString stray = u"a.csv, line %1: Text follows a closing quote. Put the whole field in quotes, and "
                          "write each quote inside it twice."_s;
    QTest::newRow("text after a quote") << "a,b\n1,2\n\"3\"x,4\n"_ba << stray.arg(3);
    QTest::newRow("text after lines in quotes") << "a,b\n\"1\n2\"x,4\n"_ba << stray.arg(3);
    const QString empty = u"a.csv is empty. Its first line must name the columns."_s;
    QTest::newRow("empty") << ""_ba << empty;
    QTest::newRow("only a byte order mark") << "\xef\xbb\xbf"_ba << empty;
    QTest::newRow("only blank lines") << "\r\n\n,,\n"_ba << empty;
}

void TestTableReader::namesTheLineOfWhatItCannotRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    QCOMPARE(read(bytes), QStringList{message});
}

void TestTableReader::findsEncodingAndSeparator()
{
    const Result<TableFile> file = readTable("\xc6\xbd\xcc\xa8;\xb7\xdd\xb6\xee\n"
                                             "\xd6\xa7\xb8\xb6\xb1\xa6;54,3\n"_ba,
        u"a.csv"_s, {});
    QCOMPARE(lines(file), QStringList({u"1: 平台|份额"_s, u"2: 支付宝|54,3"_s}));
    QCOMPARE(file.value().traits.encoding, u"GB18030"_s);
    QCOMPARE(file.value().traits.certainty, Certainty::Likely);
    QCOMPARE(file.value().traits.separator, QChar(u';'));
}

void TestTableReader::takesTheSeparatorThatIsGiven()
{
    const QByteArray bytes = "a,b;c\n1,2;3\n";
    QCOMPARE(read(bytes), QStringList({u"1: a|b;c"_s, u"2: 1|2;3"_s}));
    const Result<TableFile> file = readTable(bytes, u"a.csv"_s, {{}, {}, u';'});
    QCOMPARE(lines(file), QStringList({u"1: a,b|c"_s, u"2: 1,2|3"_s}));
    QCOMPARE(file.value().traits.separator, u';');
}

void TestTableReader::readsAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"数据.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("a\n1\n"), 4);
    file.close();
    QCOMPARE(lines(readTableFile(path, {})), QStringList({u"1: a"_s, u"2: 1"_s}));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(lines(readTableFile(path, {})),
        QStringList{u"数据.csv is empty. Its first line must name the columns."_s});
}

void TestTableReader::saysWhyAFileCannotBeRead()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"missing.csv"_s);
    QCOMPARE(lines(readTableFile(missing, {})),
        QStringList{u"There is no file \"%1\". Check the name."_s.arg(missing)});
    QCOMPARE(readTableFile(missing, {}).error().kind, ErrorKind::NotFound);
    QCOMPARE(lines(readTableFile(folder.path(), {})),
        QStringList{u"\"%1\" is a folder. Choose a file."_s.arg(folder.path())});
}

// Whatever a file holds, it is read or refused with a line; the sanitizers watch over how.
void TestTableReader::readsOrRefusesAnyBytes()
{
    static constexpr std::array pieces{"\"", "\"", "\"\"", ",", ",", "\n", "\r\n", "\r", " ", "a", "支",
        "\xe6", "\xff", "\xef\xbb\xbf", "\t"};
    QRandomGenerator random(20181231);
    int readable = 0;
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes;
        const int size = random.bounded(24);
        for (int i = 0; i < size; ++i) {
            const char *piece = pieces.at(static_cast<size_t>(random.bounded(int(pieces.size()))));
            bytes += random.bounded(40) == 0 ? QByteArray(1, char(random.bounded(256))) : QByteArray(piece);
        }
        const Result<TableFile> file = readTable(bytes, u"a.csv"_s, {});
        if (!file) {
            QVERIFY2(file.error().message.startsWith(u"a.csv"_s), bytes.toHex());
            continue;
        }
        ++readable;
        const TextTable &table = file.value().text;
        int line = table.header.line;
        QVERIFY2(line >= 1, bytes.toHex());
        for (const TableRow &row : table.rows) {
            QVERIFY2(row.line > line && row.line <= bytes.count('\n') + 1, bytes.toHex());
            line = row.line;
        }
    }
    QVERIFY(readable > 1000 && readable < 19000);
}

TONGBAO_TEST_MAIN(TestTableReader)
#include "tst_tablereader.moc"
