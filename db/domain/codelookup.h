#pragma once

#include "db/domain/catalog.h"
#include "db/domain/edit.h"

namespace tongbao {

// The code that a person's text names: the code itself, or a name that only one entry has, in any case where
// none is spelt so.
struct CodeReading {
    QString code = {};
    QString message = {}; // why the text names nothing, with the nearest known code; translated
    explicit operator bool() const { return message.isEmpty(); }
};

CodeReading readMetricCode(const QString &text, const Catalog &catalog);
CodeReading readSubjectCode(const QString &text, const Catalog &catalog);
// A source has no short name; its title does when it is unique.
CodeReading readSourceCode(const QString &text, const Catalog &catalog);
CodeReading readPublisher(const QString &text, const Catalog &catalog);
// Codes of the sources that a publisher has here, in the catalog's order.
QStringList sourcesOf(const QString &publisher, const Catalog &catalog);
// Which of the known texts is spelt most like this one; empty when none is near enough to be meant.
QString nearestText(const QString &text, const QStringList &known);
// Codes of what a text that names nothing may mean, the nearest first, at most that many. kind: Metrics,
// Subjects or Sources; for a publisher its sources come first.
QStringList nearbyCodes(const QString &text, Table kind, const Catalog &catalog, qsizetype most);
// Why a text is no region; isRegion() in rules.h tells whether it is one.
QString regionMessage(const QString &text);

} // namespace tongbao
