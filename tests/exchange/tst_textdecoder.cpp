#include "db/exchange/textdecoder.h"

#include "tests/support/testenvironment.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

QByteArray encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    const QByteArray bytes = encoder(text);
    if (!encoder.isValid() || encoder.hasError())
        qFatal("Cannot write %s", encoding);
    return bytes;
}

// "GB18030 likely: text", or the message of the error.
QString found(const Result<DecodedText> &result)
{
    if (!result)
        return result.error().message;
    const DecodedText &text = result.value();
    const QString certainty = text.certainty == Certainty::Certain ? u"certain"_s : u"likely"_s;
    return u"%1 %2: %3"_s.arg(text.encoding, certainty, QString::fromUtf8(text.utf8));
}

} // namespace

class TestTextDecoder : public QObject {
    Q_OBJECT
private slots:
    void findsTheEncoding_data();
    void findsTheEncoding();
    void takesTheEncodingThatIsStated_data();
    void takesTheEncodingThatIsStated();
    void decodesEveryCharacterOfGb18030();
    void namesThePlaceOfAByteThatIsNoText_data();
    void namesThePlaceOfAByteThatIsNoText();
    void asksWhereNothingIsPlain_data();
    void asksWhereNothingIsPlain();
    void refusesUnknownEncodings();
};

void TestTextDecoder::findsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const QString table = u"平台,份额\n支付宝,54.3%\n"_s;
    QTest::newRow("ASCII") << "a,b\n"_ba << u"UTF-8 certain: a,b\n"_s;
    QTest::newRow("nothing") << ""_ba << u"UTF-8 certain: "_s;
    QTest::newRow("UTF-8") << table.toUtf8() << u"UTF-8 certain: "_s + table;
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf"_ba + table.toUtf8() << u"UTF-8 certain: "_s + table;
    QTest::newRow("GB18030") << encoded(table, "GB18030") << u"GB18030 likely: "_s + table;
    QTest::newRow("UTF-16LE with a mark")
        << "\xff\xfe"_ba + encoded(table, "UTF-16LE") << u"UTF-16LE certain: "_s + table;
    QTest::newRow("UTF-16BE with a mark")
        << "\xfe\xff"_ba + encoded(table, "UTF-16BE") << u"UTF-16BE certain: "_s + table;
    QTest::newRow("UTF-16LE") << encoded(table, "UTF-16LE") << u"UTF-16LE likely: "_s + table;
    QTest::newRow("UTF-16BE") << encoded(table, "UTF-16BE") << u"UTF-16BE likely: "_s + table;
}

void TestTextDecoder::findsTheEncoding()
{
    QFETCH(QByteArray, bytes);
    QTEST(found(decodeText(bytes, {}, u"a.csv"_s)), "text");
}

void TestTextDecoder::takesTheEncodingThatIsStated_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    QTest::newRow("GBK") << "\xd6\xa7"_ba << u"gbk"_s << u"GB18030 certain: 支"_s;
    QTest::newRow("GB18030") << "\xd6\xa7"_ba << u"gb18030"_s << u"GB18030 certain: 支"_s;
    QTest::newRow("Big5") << "\xa4\xe4"_ba << u"Big5"_s << u"BIG5 certain: 支"_s;
    QTest::newRow("Latin-1") << "caf\xe9"_ba << u"latin1"_s << u"LATIN1 certain: café"_s;
    QTest::newRow("UTF-8") << "\xef\xbb\xbf支"_ba << u"utf8"_s << u"UTF-8 certain: 支"_s;
    QTest::newRow("UTF-16 by its mark") << "\xfe\xff\x65\x2f"_ba << u"utf-16"_s << u"UTF-16BE certain: 支"_s;
}

void TestTextDecoder::takesTheEncodingThatIsStated()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QTEST(found(decodeText(bytes, encoding, u"a.csv"_s)), "text");
    QVERIFY(isEncoding(encoding));
}

// Hand-picked mappings of the standard, then every character there and back.
void TestTextDecoder::decodesEveryCharacterOfGb18030()
{
    const QString some = QString::fromUtf8(
        decodeText("\xa2\xe3\xa8\xbc\xfe\x50\x81\x39\xee\x39\x95\x32\x82\x36"_ba, u"gb18030"_s, u"a"_s)
            .value()
            .utf8);
    QCOMPARE(some, QString::fromUtf8("€ḿ⺁㐀𠀀"));
    QString all;
    for (char32_t c = 0x20; c < 0x10000; ++c) {
        if (c < 0xd800 || c > 0xdfff)
            all.append(QChar(static_cast<char16_t>(c)));
    }
    const Result<DecodedText> back = decodeText(encoded(all, "GB18030"), u"gb18030"_s, u"a"_s);
    QVERIFY(back);
    QCOMPARE(QString::fromUtf8(back.value().utf8), all);
}

void TestTextDecoder::namesThePlaceOfAByteThatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("start");
    QTest::newRow("UTF-8") << "ab\n支\xff"_ba << u"utf-8"_s
                           << u"a.csv, line 2, character 2: The byte 0xff is no text in UTF-8."_s;
    QTest::newRow("GB18030") << "\xd6\xa7\n\xd6\xa7,\xff,1\n"_ba << u"gb18030"_s
                             << u"a.csv, line 2, character 3: The byte 0xff is no text in GB18030."_s;
    QTest::newRow("GB18030 broken off") << "a\nb\xd6"_ba << u"gb18030"_s
                                        << u"a.csv, line 2, character 2: The byte 0xd6 is no text in GB18030."_s;
    QTest::newRow("GB18030 broken off within four")
        << "a\nb\x81\x30\x81"_ba << u"gb18030"_s
        << u"a.csv, line 2, character 2: The byte 0x81 is no text in GB18030."_s;
    QTest::newRow("among Chinese") << "\xd6\xa7\xb8\xb6\xb1\xa6\n\xb7\xdd\xb6\xee\xff\n"_ba << QString()
                                   << u"a.csv, line 2, character 3: The byte 0xff is no text in GB18030."_s;
    QTest::newRow("half a pair in UTF-16")
        << "a\0\n\0b\0\x00\xd8"_ba << u"utf-16le"_s
        << u"a.csv, line 2, character 2: The byte 0x00 is no text in UTF-16LE."_s;
    QTest::newRow("half a unit of UTF-16")
        << "a\0\x2f"_ba << u"utf-16le"_s
        << u"a.csv, line 1, character 2: The byte 0x2f is no text in UTF-16LE."_s;
}

void TestTextDecoder::namesThePlaceOfAByteThatIsNoText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, start);
    const QString message = found(decodeText(bytes, encoding, u"a.csv"_s));
    QVERIFY2(message.startsWith(start), qPrintable(message));
}

void TestTextDecoder::asksWhereNothingIsPlain_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("Latin-1") << "caf\xe9,1\n"_ba;
    QTest::newRow("Big5") << encoded(u"支付寶,市場份額\n微信支付,騰訊\n"_s, "Big5");
    QTest::newRow("Shift JIS") << encoded(u"モバイル決済,アプリ\n"_s, "Shift_JIS");
    QTest::newRow("UTF-8 with one broken character") << "支付宝,份额\n微信\xe6\x94,1\n"_ba;
}

void TestTextDecoder::asksWhereNothingIsPlain()
{
    QFETCH(QByteArray, bytes);
    const Result<DecodedText> result = decodeText(bytes, {}, u"a.csv"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Invalid);
    QVERIFY2(result.error().message.contains(u"--encoding"_s), qPrintable(result.error().message));
}

void TestTextDecoder::refusesUnknownEncodings()
{
    QVERIFY(!isEncoding(u"klingon"_s));
    QCOMPARE(found(decodeText("a"_ba, u"klingon"_s, u"a.csv"_s)),
        u"There is no encoding \"klingon\" here. Choose one such as UTF-8, GB18030, UTF-16LE, UTF-16BE, Big5."_s);
}

TONGBAO_TEST_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"
