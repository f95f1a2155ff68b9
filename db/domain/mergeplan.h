#pragma once

#include "db/domain/references.h"

namespace tongbao {

// One entry of the catalog merged into another of the same table: what that comes to, before it is done.
struct MergePlan {
    // Deletes the one and moves all its references, as one step. Where two rows would be one, it keeps what
    // the target has.
    Edit edit;
    References references; // of the one that goes
    // Rows that would be one and differ. before: what goes, after: what the target has and keeps.
    QList<AnyChange> clashes = {};
    qsizetype same = 0; // rows that would be one and say the same
};

// Plans without writing. into keeps its own names; it takes the members of a group where it has none of its
// own, and is never its own owner or member.
// Errors (Invalid, NotFound), each with the reason: a code that is not there or twice the same, a table
// without codes, a group and something that is none, groups of different members, metrics that measure
// differently, a rule that a moved row would break.
Result<MergePlan> planMerge(
    const Repository &repository, Table table, const QString &from, const QString &into);

// "tenpay 2018-Q4, tp_mobile_share": what both sides of a clash are called, and what each of them says.
QString clashName(const AnyChange &clash);
struct ClashTexts {
    QString goes;
    QString stays;
};
ClashTexts clashTexts(const AnyChange &clash, Language language);

// Error (Conflict) that counts the clashes, with the first one; nothing when there are none.
std::optional<Error> clashError(const MergePlan &plan, Language language);

} // namespace tongbao
