#pragma once

#include "db/domain/result.h"

#include <functional>

namespace tongbao {

// Told from time to time how far a long piece of work has come; false stops it, and nothing is changed then.
// total: 0 where nobody knows yet. Called on the thread that does the work.
using Progress = std::function<bool(qint64 done, qint64 total)>;

// What stopped work comes back with.
Error stoppedError();

} // namespace tongbao
