#pragma once

#include "db/exchange/importpreview.h"

namespace tongbao::test {

// "new alipay 2018-Q1 53.76 percent", "replaced ... (was 53.62)", "rejected line 3 value: why".
inline QString rowText(const ImportPreview &preview, const RowOutcome &row)
{
    using namespace Qt::StringLiterals;
    static const QStringList kinds{u"new"_s, u"same"_s, u"replaced"_s, u"kept"_s, u"rejected"_s};
    const QString kind = kinds.at(static_cast<qsizetype>(row.kind));
    if (row.kind == RowOutcome::Kind::Rejected) {
        for (const RejectedRow &reject : preview.plan.report.rejects) {
            if (reject.problems == row.problems)
                return problemText(reject, row.problems.first());
        }
        return u"without a reason"_s;
    }
    QStringList figure;
    for (const QString &text : {row.texts.at(4), row.texts.at(5), row.texts.at(6)}) {
        if (!text.isEmpty())
            figure.append(text);
    }
    QString text
        = u"%1 %2 %3 %4 %5"_s.arg(kind, row.texts.at(1), row.texts.at(3), figure.join(u'-'), row.texts.at(9));
    if (row.texts.at(8) != u"actual")
        text += u' ' + row.texts.at(8);
    if (row.texts.at(2) != u"CN")
        text += u' ' + row.texts.at(2);
    if (row.texts.at(7) != u"exact")
        text += u' ' + row.texts.at(7);
    if (!row.before.isEmpty())
        text += u" (was %1)"_s.arg(row.before.at(4));
    return text;
}

// All rows of a preview, which it has to tell of; or why there is none.
inline QStringList rowTextsOf(const Result<ImportPreview> &preview)
{
    using namespace Qt::StringLiterals;
    if (!preview)
        return {preview.error().message};
    const ImportPlan &plan = preview.value().plan;
    const ImportCounts &total = plan.report.total;
    const qint64 told = total.added + total.same + total.replaced + total.kept + total.rejected;
    if (total.read != told || total.read != plan.rows.size())
        return {u"%1 rows read, %2 told of"_s.arg(total.read).arg(told)};
    QStringList texts;
    for (const RowOutcome &row : plan.rows)
        texts.append(rowText(preview.value(), row));
    return texts;
}

} // namespace tongbao::test
