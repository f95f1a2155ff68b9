#include "db/domain/region.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Region {
    QLatin1StringView code;
    QLatin1StringView english;
    QStringView chinese;
};

// Provinces by their ISO 3166-2 codes; city tiers are this program's own.
constexpr std::array regions{
    Region{"CN"_L1, "China"_L1, u"中国"},
    Region{"WORLD"_L1, "World"_L1, u"全球"},
    Region{"CN-T1"_L1, "First-tier cities"_L1, u"一线城市"},
    Region{"CN-T2"_L1, "Second-tier cities"_L1, u"二线城市"},
    Region{"CN-T3"_L1, "Third-tier cities"_L1, u"三线城市"},
    Region{"CN-T4"_L1, "Fourth-tier cities"_L1, u"四线城市"},
    Region{"HK"_L1, "Hong Kong"_L1, u"香港"},
    Region{"MO"_L1, "Macao"_L1, u"澳门"},
    Region{"TW"_L1, "Taiwan"_L1, u"台湾"},
    Region{"CN-AH"_L1, "Anhui"_L1, u"安徽"},
    Region{"CN-BJ"_L1, "Beijing"_L1, u"北京"},
    Region{"CN-CQ"_L1, "Chongqing"_L1, u"重庆"},
    Region{"CN-FJ"_L1, "Fujian"_L1, u"福建"},
    Region{"CN-GD"_L1, "Guangdong"_L1, u"广东"},
    Region{"CN-GS"_L1, "Gansu"_L1, u"甘肃"},
    Region{"CN-GX"_L1, "Guangxi"_L1, u"广西"},
    Region{"CN-GZ"_L1, "Guizhou"_L1, u"贵州"},
    Region{"CN-HA"_L1, "Henan"_L1, u"河南"},
    Region{"CN-HB"_L1, "Hubei"_L1, u"湖北"},
    Region{"CN-HE"_L1, "Hebei"_L1, u"河北"},
    Region{"CN-HI"_L1, "Hainan"_L1, u"海南"},
    Region{"CN-HL"_L1, "Heilongjiang"_L1, u"黑龙江"},
    Region{"CN-HN"_L1, "Hunan"_L1, u"湖南"},
    Region{"CN-JL"_L1, "Jilin"_L1, u"吉林"},
    Region{"CN-JS"_L1, "Jiangsu"_L1, u"江苏"},
    Region{"CN-JX"_L1, "Jiangxi"_L1, u"江西"},
    Region{"CN-LN"_L1, "Liaoning"_L1, u"辽宁"},
    Region{"CN-NM"_L1, "Inner Mongolia"_L1, u"内蒙古"},
    Region{"CN-NX"_L1, "Ningxia"_L1, u"宁夏"},
    Region{"CN-QH"_L1, "Qinghai"_L1, u"青海"},
    Region{"CN-SC"_L1, "Sichuan"_L1, u"四川"},
    Region{"CN-SD"_L1, "Shandong"_L1, u"山东"},
    Region{"CN-SH"_L1, "Shanghai"_L1, u"上海"},
    Region{"CN-SN"_L1, "Shaanxi"_L1, u"陕西"},
    Region{"CN-SX"_L1, "Shanxi"_L1, u"山西"},
    Region{"CN-TJ"_L1, "Tianjin"_L1, u"天津"},
    Region{"CN-XJ"_L1, "Xinjiang"_L1, u"新疆"},
    Region{"CN-XZ"_L1, "Tibet"_L1, u"西藏"},
    Region{"CN-YN"_L1, "Yunnan"_L1, u"云南"},
    Region{"CN-ZJ"_L1, "Zhejiang"_L1, u"浙江"},
};

} // namespace

QStringList namedRegions()
{
    QStringList codes;
    for (const Region &region : regions)
        codes.append(region.code);
    return codes;
}

QString regionName(const QString &code, Language language)
{
    // ISO 3166-2 lists these under China, too.
    if (code == u"CN-HK" || code == u"CN-MO" || code == u"CN-TW")
        return regionName(code.sliced(3), language);
    for (const Region &region : regions) {
        if (region.code == code)
            return language == Language::Chinese ? region.chinese.toString() : QString(region.english);
    }
    return code;
}

} // namespace tongbao
