#pragma once

#include "app/cli/console.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tongbao {

// JSON of the command line: keys in snake_case and in alphabetical order; figures are texts, as published, so
// that 55.0 stays 55.0; counts are numbers; what is absent is null.
void printJson(Console &console, const QJsonObject &object);

QJsonValue jsonOf(const std::optional<Number> &number);
QJsonValue jsonOf(const std::optional<Period> &period);
QJsonObject jsonOf(const Figure &figure);
QJsonObject jsonOf(const HistoryEntry &entry);
// {"observations": 570, ...}
QJsonObject rowsJson(const StoreInfo &info);
// "2026-11-24T03:10:00Z"
QString timeText(const QDateTime &time);

} // namespace tongbao
