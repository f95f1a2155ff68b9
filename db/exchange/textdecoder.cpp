#include "db/exchange/textdecoder.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Exchange)
};

const QString utf8 = u"UTF-8"_s;
const QString utf16Little = u"UTF-16LE"_s;
const QString utf16Big = u"UTF-16BE"_s;
const QString gb18030 = u"GB18030"_s;

struct Mark {
    QByteArrayView bytes;
    QString encoding;
};

const std::array<Mark, 3> &marks()
{
    static const std::array<Mark, 3> all{
        {{"\xef\xbb\xbf", utf8}, {"\xff\xfe", utf16Little}, {"\xfe\xff", utf16Big}}};
    return all;
}

// Where a text stops being one.
struct Place {
    qsizetype line = 1;
    qsizetype column = 1;
    uchar byte = 0;
};

Error atPlace(const QString &name, const Place &place, const QString &message)
{
    //: %1 a file name, %2 a line number, %3 the number of a character in the line, %4 a sentence
    return {Exchange::tr("%1, line %2, character %3: %4")
                .arg(name, QString::number(place.line), QString::number(place.column), message),
        {}, ErrorKind::Invalid};
}

// Keeps a byte order mark that is no longer at the start of the file, as any other character.
constexpr auto strictly = QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom;

bool isUtf8(QByteArrayView bytes)
{
    return bytes.isValidUtf8();
}

QStringDecoder decoderFor(const QString &encoding)
{
    return QStringDecoder(encoding.toLatin1().constData(), QStringConverter::Flag::ConvertInitialBom);
}

bool isUtf16(const QString &encoding)
{
    return encoding == utf16Little || encoding == utf16Big;
}

qsizetype characters(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

// The first byte of a line, which ends with its break, that is no text. Fed byte by byte, a decoder tells
// where it stumbles.
Place placeInLine(QByteArrayView bytes, const QString &encoding)
{
    QStringDecoder decoder = decoderFor(encoding);
    qsizetype column = 1;
    qsizetype start = 0; // of the character that is being read
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const QString text = decoder(bytes.sliced(i, 1));
        if (decoder.hasError())
            break;
        column += characters(text);
        if (!text.isEmpty())
            start = i + 1;
    }
    return {1, column, static_cast<uchar>(bytes.at(std::min(start, bytes.size() - 1)))};
}

// A line break is no part of any character of these encodings, so each line can be tried by itself.
Place firstBadPlace(const QByteArray &bytes, const QString &encoding)
{
    qsizetype line = 1;
    for (qsizetype start = 0; start < bytes.size(); ++line) {
        const qsizetype found = bytes.indexOf('\n', start);
        const qsizetype end = found < 0 ? bytes.size() : found;
        const QByteArray text = bytes.sliced(start, end - start) + '\n';
        QStringDecoder decoder = decoderFor(encoding);
        [[maybe_unused]] const QString decoded = decoder(text);
        if (decoder.hasError()) {
            Place place = placeInLine(text, encoding);
            place.line = line;
            return place;
        }
        start = end + 1;
    }
    return {line, 1, 0};
}

Place placeOf(QStringView text, qsizetype at, uchar byte)
{
    const QStringView before = text.first(at);
    const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
    return {before.count(u'\n') + 1, characters(before.sliced(lineStart)) + 1, byte};
}

// Half of a surrogate pair, or half of a unit at the end; nullopt when all is well.
std::optional<Place> badPlaceOfUtf16(const QByteArray &bytes, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (text[i].isSurrogate() && !isPair)
            return placeOf(text, i, static_cast<uchar>(bytes.at(2 * i)));
        if (isPair)
            ++i;
    }
    if (bytes.size() % 2 != 0)
        return placeOf(text, text.size(), static_cast<uchar>(bytes.back()));
    return std::nullopt;
}

Error badByte(const QString &name, const Place &place, const QString &encoding)
{
    return atPlace(name, place,
        //: %1 a byte in hexadecimal digits, %2 the name of an encoding such as UTF-8
        Exchange::tr("The byte %1 is no text in %2. Mend the file, or choose another encoding (--encoding).")
            .arg(u"0x%1"_s.arg(place.byte, 2, 16, QChar(u'0')), encoding));
}

Result<QByteArray> decodedUtf16(const QByteArray &bytes, const QString &encoding, const QString &name)
{
    QStringDecoder decoder(
        encoding == utf16Little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE, strictly);
    const QString text = decoder(bytes.first(bytes.size() / 2 * 2));
    if (const std::optional<Place> place = badPlaceOfUtf16(bytes, text))
        return badByte(name, *place, encoding);
    return text.toUtf8();
}

Result<QByteArray> decoded(const QByteArray &bytes, const QString &encoding, const QString &name)
{
    if (isUtf16(encoding))
        return decodedUtf16(bytes, encoding, name);
    if (encoding == utf8) {
        if (isUtf8(bytes))
            return bytes;
        return badByte(name, firstBadPlace(bytes, encoding), encoding);
    }
    // What is broken off at the end only shows at the break that follows.
    QStringDecoder decoder = decoderFor(encoding);
    const QString text = decoder(bytes + '\n');
    if (decoder.hasError())
        return badByte(name, firstBadPlace(bytes, encoding), encoding);
    return text.chopped(1).toUtf8();
}

// Which of the two UTF-16 a text without a mark is: digits, commas and line breaks have a zero byte.
QString utf16Of(QByteArrayView bytes)
{
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes.at(i) == 0)
            ++zeros.at(static_cast<size_t>(i % 2));
    }
    if (zeros.at(0) + zeros.at(1) == 0)
        return {};
    if (zeros.at(1) > 4 * zeros.at(0))
        return utf16Little;
    return zeros.at(0) > 4 * zeros.at(1) ? utf16Big : QString();
}

// Whether bytes that can be GB18030 read like Chinese: four of five characters are among the 3755 that GB
// 2312 lists as common. What other encodings write comes out as rare ones.
bool readsLikeChinese(const QByteArray &bytes)
{
    qsizetype common = 0;
    qsizetype all = 0;
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        const auto lead = static_cast<uchar>(bytes.at(i));
        const auto trail = static_cast<uchar>(bytes.at(i + 1));
        if (lead < 0x80)
            continue;
        const bool isFour = trail >= 0x30 && trail <= 0x39;
        const bool isSign = lead >= 0xa1 && lead <= 0xa3 && trail >= 0xa1;
        all += isSign ? 0 : 1;
        common += lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1 ? 1 : 0;
        i += isFour ? 3 : 1;
    }
    return all > 0 && 5 * common >= 4 * all;
}

Result<DecodedText> decodedAs(
    const QByteArray &bytes, const QString &encoding, Certainty certainty, const QString &name)
{
    const Result<QByteArray> text = decoded(bytes, encoding, name);
    if (!text)
        return text.error();
    return DecodedText{text.value(), encoding, certainty};
}

// The name as this file spells it, so that "utf8" and "gbk" are known too.
QString canonicalName(const QString &encoding)
{
    const QString name = encoding.trimmed().toUpper();
    if (name == u"UTF8" || name == u"UTF-8")
        return utf8;
    if (name == u"UTF-16LE" || name == u"UTF16LE" || name == u"UTF-16" || name == u"UTF16")
        return utf16Little;
    if (name == u"UTF-16BE" || name == u"UTF16BE")
        return utf16Big;
    // Each is a part of the next, and files say the smaller name and mean the larger one.
    if (name == u"GB2312" || name == u"GBK" || name == u"CP936")
        return gb18030;
    return name;
}

} // namespace

bool isEncoding(const QString &name)
{
    return QStringDecoder(canonicalName(name).toLatin1().constData()).isValid();
}

QStringList commonEncodings()
{
    return {utf8, gb18030, utf16Little, utf16Big, u"Big5"_s};
}

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &encoding, const QString &name)
{
    const QString wanted = encoding.isEmpty() ? QString() : canonicalName(encoding);
    for (const Mark &mark : marks()) {
        const bool isMeant
            = wanted.isEmpty() || wanted == mark.encoding || (isUtf16(wanted) && isUtf16(mark.encoding));
        if (isMeant && bytes.startsWith(mark.bytes))
            return decodedAs(bytes.sliced(mark.bytes.size()), mark.encoding, Certainty::Certain, name);
    }
    if (!wanted.isEmpty()) {
        if (!isEncoding(wanted)) {
            return Error{Exchange::tr("There is no encoding \"%1\" here. Choose one such as %2.")
                             .arg(encoding, commonEncodings().join(u", "_s)),
                {}, ErrorKind::Invalid};
        }
        return decodedAs(bytes, wanted, Certainty::Certain, name);
    }
    if (const QString utf16 = bytes.contains('\0') ? utf16Of(bytes) : QString(); !utf16.isEmpty())
        return decodedAs(bytes, utf16, Certainty::Likely, name);
    if (isUtf8(bytes))
        return DecodedText{bytes, utf8, Certainty::Certain};
    if (isEncoding(gb18030) && readsLikeChinese(bytes))
        return decodedAs(bytes, gb18030, Certainty::Likely, name);
    return atPlace(name, firstBadPlace(bytes, utf8),
        Exchange::tr("From here on the text is not UTF-8, and it does not read as GB18030 either. Say which "
                     "encoding it has (--encoding), or save the file as \"CSV UTF-8\"."));
}

} // namespace tongbao
