#include "db/exchange/subjectorder.h"

#include <QHash>

namespace tongbao {

QList<qsizetype> ownersAndMembersFirst(const QList<Subject> &subjects)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < subjects.size(); ++i)
        places.insert(subjects.at(i).code, i);

    // Depth first, with a list in place of recursion: a chain of owners can be as long as the file.
    enum class State { New, Entered, Placed };
    QList<State> states(subjects.size(), State::New);
    QList<qsizetype> ordered;
    for (qsizetype first = 0; first < subjects.size(); ++first) {
        QList<qsizetype> waiting{first};
        while (!waiting.isEmpty()) {
            const qsizetype at = waiting.last();
            if (states.at(at) != State::New) {
                if (states.at(at) == State::Entered)
                    ordered.append(at);
                states[at] = State::Placed;
                waiting.removeLast();
                continue;
            }
            states[at] = State::Entered;
            const QStringList referred = QStringList{subjects.at(at).owner} + subjects.at(at).members;
            for (const QString &code : referred) {
                const qsizetype place = places.value(code, -1);
                if (place >= 0 && states.at(place) == State::New)
                    waiting.append(place);
            }
        }
    }
    return ordered;
}

} // namespace tongbao
