#include "ui/pages/choice.h"

using namespace Qt::StringLiterals;

namespace tongbao {

QList<Choice> metricChoices(const QStringList &codes, const Catalog &catalog, Language language)
{
    QList<Choice> choices;
    for (const QString &code : codes) {
        const Metric *metric = catalog.metric(code);
        if (metric) {
            choices.append({code, displayName(*metric, language),
                u"%1\n%2\n%3"_s.arg(code, metric->nameEn, metric->nameZh), metric->definition});
        } else {
            choices.append({code, code});
        }
    }
    return choices;
}

QList<Choice> subjectChoices(const QStringList &codes, const Catalog &catalog, Language language)
{
    QList<Choice> choices;
    for (const QString &code : codes) {
        const Subject *subject = catalog.subject(code);
        if (subject) {
            choices.append({code, displayName(*subject, language),
                u"%1\n%2\n%3"_s.arg(code, subject->nameEn, subject->nameZh), subject->note});
        } else {
            choices.append({code, code});
        }
    }
    return choices;
}

QList<Choice> publisherChoices(const QStringList &names)
{
    QList<Choice> choices;
    for (const QString &name : names)
        choices.append({name, name});
    return choices;
}

} // namespace tongbao
