#pragma once

namespace tongbao {

// What a command tells the shell.
enum class ExitStatus {
    Done = 0,
    Failed = 1, // it could not be done, and nothing was changed
    Usage = 2, // the command line is wrong
    Rejected = 3, // rows of an import were rejected
};

} // namespace tongbao
