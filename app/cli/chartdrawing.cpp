#include "app/cli/chartdrawing.h"

#include "app/cli/languagescope.h"
#include "app/cli/pictureoptions.h"
#include "ui/charts/chartworkbook.h"
#include "ui/charts/viewspec.h"

using namespace Qt::StringLiterals;

namespace tongbao {

Result<PictureWish> readPictureWish(const Arguments &arguments)
{
    const Result<ExportOptions> picture = readPictureOptions(arguments);
    if (!picture)
        return picture.error();
    const Result<Language> language = readLanguage(arguments);
    if (!language)
        return language.error();
    return PictureWish{picture.value(), language.value(), false};
}

Result<QByteArray> drawChart(
    const SqliteStore &store, const View &view, const PictureWish &wish, Language messages)
{
    const LanguageScope scope(wish.language, messages);
    const Result<ChartSpec> spec = chartSpec(store, view, wish.language);
    if (!spec)
        return spec.error();
    return wish.isWorkbook ? chartXlsx(spec.value(), wish.picture) : encodeChart(spec.value(), wish.picture);
}

QJsonObject pictureJson(const ExportOptions &picture)
{
    const QSize pixels = picture.size * picture.scale;
    return {{u"width"_s, pixels.width()}, {u"height"_s, pixels.height()}, {u"dpi"_s, picture.dpi},
        {u"format"_s, formatName(picture.format).toLower()}};
}

} // namespace tongbao
