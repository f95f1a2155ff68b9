#pragma once

#include "db/domain/catalog.h"
#include "db/domain/language.h"

#include <QList>
#include <QString>

namespace tongbao {

// One entry of a choice: what it stands for, what people read, and in which texts a search finds it.
struct Choice {
    QString code;
    QString text;
    QString searched = {}; // empty: the text
    QString toolTip = {};

    bool operator==(const Choice &) const = default;
};

QList<Choice> metricChoices(const QStringList &codes, const Catalog &catalog, Language language);
QList<Choice> subjectChoices(const QStringList &codes, const Catalog &catalog, Language language);
QList<Choice> publisherChoices(const QStringList &names);

} // namespace tongbao
