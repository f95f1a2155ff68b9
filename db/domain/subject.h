#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace tongbao {

enum class SubjectKind { App, Company, Bank, Market, Group };

// Whom a figure is about. A group has members (unknown ones: an empty list); its figure is never split among them.
struct Subject {
    QString code;
    SubjectKind kind = SubjectKind::App;
    QString nameEn;
    QString nameZh;
    QString owner = {};       // code of the owning company; empty when unknown
    QStringList members = {}; // codes, for groups
    QString note = {};
    QString colour = {}; // "#rrggbb"; empty: the palette's own

    bool operator==(const Subject &) const = default;
};

QString subjectKindCode(SubjectKind kind);
std::optional<SubjectKind> subjectKindFromCode(QStringView code);

} // namespace tongbao
