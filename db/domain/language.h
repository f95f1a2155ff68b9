#pragma once

namespace tongbao {

// The reader's language; it decides names, units (trillion or 万亿) and period texts.
enum class Language { English, Chinese };

} // namespace tongbao
