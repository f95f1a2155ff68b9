#pragma once

#include "app/cli/arguments.h"
#include "ui/charts/chartexport.h"

namespace tongbao {

// --size, --scale, --dpi, --theme and --background: how a chart becomes a picture.
QList<Option> pictureOptions();
Result<ExportOptions> readPictureOptions(const Arguments &arguments);

} // namespace tongbao
