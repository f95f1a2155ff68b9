#include "db/domain/subject.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr std::array SubjectKinds{
    SubjectKind::App, SubjectKind::Company, SubjectKind::Bank, SubjectKind::Market, SubjectKind::Group};

} // namespace

QString subjectKindCode(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::App:
        return u"app"_s;
    case SubjectKind::Company:
        return u"company"_s;
    case SubjectKind::Bank:
        return u"bank"_s;
    case SubjectKind::Market:
        return u"market"_s;
    case SubjectKind::Group:
        return u"group"_s;
    }
    Q_UNREACHABLE();
}

std::optional<SubjectKind> subjectKindFromCode(QStringView code)
{
    for (SubjectKind kind : SubjectKinds) {
        if (subjectKindCode(kind) == code)
            return kind;
    }
    return std::nullopt;
}

} // namespace tongbao
