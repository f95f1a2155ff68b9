#pragma once

#include "app/cli/exitstatus.h"
#include "db/domain/language.h"
#include "db/domain/result.h"
#include "db/store/sqlitestore.h"

#include <QTextStream>

namespace tongbao {

// What a command works with besides its arguments: passed in, so that tests read what it says and fix its
// time.
struct Console {
    QTextStream &out; // results
    QTextStream &err; // messages
    Clock clock;
    Language language = Language::English; // of the messages, installed already
};

// A line for the person, on the stream of messages.
void say(Console &console, const QString &message);
// Says what went wrong, with its detail; returns Failed.
ExitStatus failed(Console &console, const Error &error);

} // namespace tongbao
