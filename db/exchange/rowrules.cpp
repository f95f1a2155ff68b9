#include "db/exchange/rowrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Exchange)
};

QString quoted(const QString &text)
{
    //: Stands in for a cell without text
    return text.isEmpty() ? Exchange::tr("nothing") : u"\"%1\""_s.arg(text);
}

} // namespace

std::optional<Table> referredTable(const QString &column)
{
    if (column == u"metric")
        return Table::Metrics;
    if (column == u"source")
        return Table::Sources;
    static const QStringList subjectColumns{u"subject"_s, u"bank"_s, u"partner"_s, u"owner"_s, u"members"_s};
    return subjectColumns.contains(column) ? std::optional(Table::Subjects) : std::nullopt;
}

QList<Problem> differences(const TableFormat &format, const QStringList &texts, const QStringList &others,
    const QString &message, const QString &other)
{
    QList<Problem> found;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (texts.at(i) != others.at(i))
            found.append(
                {format.columns.at(i).name, message.arg(other, quoted(others.at(i)), quoted(texts.at(i)))});
    }
    return found;
}

} // namespace tongbao
