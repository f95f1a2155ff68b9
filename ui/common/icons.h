#pragma once

#include "ui/common/theme.h"

#include <QIcon>

namespace tongbao {

// The line icons under resources/icons.
enum class IconName {
    Add,
    Undo,
    Redo,
    Import,
    Export,
    Line,
    Area,
    Bars,
    Columns,
    Share,
    Penetration,
    Volume,
    Overview,
    Partnerships,
    Table,
    Search,
    Warning,
    Info,
    Close,
    ChevronDown,
    ChevronRight,
    Revert,
    Delete,
    Copy,
    Save,
    NewFile,
    OpenFile,
    Check,
    Edit,
    Calendar,
    Source,
    Language,
    Theme,
    Reset,
    Filter,
    History,
    Users,
    Count,
    Concentration,
    Publishers,
    ChevronUp
};

// In the theme's text colour, paler when disabled, in the accent colour when selected or checked.
QIcon icon(IconName name, Theme theme);
// In a colour of one's own: accentText on a primary button.
QIcon icon(IconName name, const QColor &colour);

} // namespace tongbao
