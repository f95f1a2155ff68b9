#pragma once

#include <QCoreApplication>

namespace tongbao {

// The translation context of everything that the command line says.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Cli)
};

} // namespace tongbao
