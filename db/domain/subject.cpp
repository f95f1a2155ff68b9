#include "db/domain/subject.h"

#include "db/domain/codetable.h"

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr CodeTable<SubjectKind, 5> subjectKinds
    = {{{SubjectKind::App, "app"_L1}, {SubjectKind::Company, "company"_L1}, {SubjectKind::Bank, "bank"_L1},
        {SubjectKind::Market, "market"_L1}, {SubjectKind::Group, "group"_L1}}};

} // namespace

QString subjectKindCode(SubjectKind kind)
{
    return codeOf(kind, subjectKinds);
}

std::optional<SubjectKind> subjectKindFromCode(QStringView code)
{
    return valueOf(code, subjectKinds);
}

} // namespace tongbao
