#include "ui/models/pinyin.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <memory>
#include <unicode/translit.h>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// A name is typed by its first syllables, not by thirty of them.
constexpr qsizetype longestReading = 16;

// Words of this market with a character that is read in another way elsewhere: 行 is xing, but not in a bank.
struct Word {
    QStringView text;
    QStringView reading; // one syllable a character
};
constexpr std::array words{Word{u"银行", u"yin hang"}, Word{u"农行", u"nong hang"},
    Word{u"工行", u"gong hang"}, Word{u"建行", u"jian hang"}, Word{u"中行", u"zhong hang"},
    Word{u"交行", u"jiao hang"}, Word{u"招行", u"zhao hang"}, Word{u"央行", u"yang hang"},
    Word{u"商行", u"shang hang"}, Word{u"行业", u"hang ye"}, Word{u"重庆", u"chong qing"},
    Word{u"重复", u"chong fu"}, Word{u"厦门", u"xia men"}, Word{u"长沙", u"chang sha"},
    Word{u"长安", u"chang an"}, Word{u"长江", u"chang jiang"}, Word{u"长期", u"chang qi"},
    Word{u"还款", u"huan kuan"}, Word{u"还呗", u"huan bei"}, Word{u"调查", u"diao cha"},
    Word{u"调研", u"diao yan"}, Word{u"会计", u"kuai ji"}, Word{u"音乐", u"yin yue"},
    Word{u"便宜", u"pian yi"}, Word{u"乐刷", u"le shua"}, Word{u"合利宝", u"he li bao"},
    Word{u"和包", u"he bao"}, Word{u"都会", u"du hui"}, Word{u"成都", u"cheng du"}, Word{u"首都", u"shou du"},
    Word{u"朝阳", u"chao yang"}, Word{u"降低", u"jiang di"}, Word{u"划算", u"hua suan"},
    Word{u"计划", u"ji hua"}, Word{u"数据", u"shu ju"}, Word{u"数字", u"shu zi"}, Word{u"单位", u"dan wei"},
    Word{u"账单", u"zhang dan"}, Word{u"传统", u"chuan tong"}, Word{u"传播", u"chuan bo"},
    Word{u"地区", u"di qu"}, Word{u"觉得", u"jue de"}, Word{u"的士", u"di shi"}, Word{u"大夫", u"dai fu"},
    Word{u"西藏", u"xi zang"}, Word{u"蚌埠", u"beng bu"}, Word{u"台州", u"tai zhou"}, Word{u"六安", u"lu an"},
    Word{u"番禺", u"pan yu"}};

bool isHan(QChar character)
{
    return character.script() == QChar::Script_Han;
}

// ICU's readings without tones; ü keeps its dots. Null where ICU comes without its data: then nothing is
// read.
const icu::Transliterator *readings()
{
    static const std::unique_ptr<icu::Transliterator> made = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> transliterator(icu::Transliterator::createInstance(
            icu::UnicodeString(u"Han-Latin; NFD; [[:Mn:]-[\\u0308]] Remove; NFC"), UTRANS_FORWARD, status));
        return U_SUCCESS(status) ? std::move(transliterator) : nullptr;
    }();
    return made.get();
}

QString readingOf(QChar character)
{
    const icu::Transliterator *transliterator = readings();
    if (!transliterator)
        return {};
    icu::UnicodeString text(char16_t(character.unicode()));
    transliterator->transliterate(text);
    const QString reading = QString::fromUtf16(text.getBuffer(), text.length()).trimmed();
    return std::none_of(reading.begin(), reading.end(), isHan) ? reading : QString();
}

// One syllable for each character of a text that is Chinese throughout.
QStringList syllablesOf(QStringView text)
{
    QStringList syllables;
    while (!text.isEmpty()) {
        const auto word = std::find_if(
            words.begin(), words.end(), [text](const Word &known) { return text.startsWith(known.text); });
        if (word != words.end()) {
            syllables += word->reading.toString().split(u' ');
            text = text.sliced(word->text.size());
        } else {
            syllables.append(readingOf(text.front()));
            text = text.sliced(1);
        }
    }
    return syllables;
}

void addReadings(const QStringList &syllables, QString &readings)
{
    for (qsizetype first = 0; first < syllables.size(); ++first) {
        QString whole;
        QString initials;
        for (const QString &syllable : syllables.mid(first, longestReading)) {
            whole += syllable;
            initials += syllable.left(1);
        }
        readings += readingMark + QString(whole).replace(u'ü', u'u') + readingMark + initials;
        if (whole.contains(u'ü'))
            readings += readingMark + whole.replace(u'ü', u'v');
    }
}

} // namespace

QString pinyinReadings(const QString &text)
{
    QString readings;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && isHan(text.at(end)))
            ++end;
        if (end > start)
            addReadings(syllablesOf(QStringView(text).sliced(start, end - start)), readings);
        start = end + 1;
    }
    return readings;
}

} // namespace tongbao
