#pragma once

#include "db/domain/language.h"
#include "ui/common/theme.h"

namespace tongbao {

// How the window speaks and looks at this moment. Passed down after the translator is installed.
struct Presentation {
    Language language = Language::English;
    Theme theme = Theme::Light;

    bool operator==(const Presentation &) const = default;
};

} // namespace tongbao
