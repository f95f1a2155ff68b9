#include "db/store/editrules.h"

#include "db/domain/figurerules.h"
#include "db/domain/rules.h"
#include "db/store/rowtable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Store)
};

QList<Problem> problemsOf(const Metric &row, const Catalog &)
{
    return problems(row);
}

QList<Problem> problemsOf(const Source &row, const Catalog &)
{
    return problems(row);
}

QList<Problem> problemsOf(const SavedView &row, const Catalog &)
{
    return problems(row);
}

QList<Problem> problemsOf(const PublisherRank &row, const Catalog &)
{
    QList<Problem> found;
    if (row.publisher.trimmed().isEmpty())
        found.append({u"publisher"_s, Store::tr("The publisher is missing. Enter its name.")});
    const QString message = textProblem(row.publisher, Lines::One);
    if (!message.isEmpty())
        found.append({u"publisher"_s, message});
    if (row.position < 1)
        found.append({u"position"_s, Store::tr("Positions count from 1. Enter a higher number.")});
    return found;
}

template <typename T>
QList<Problem> problemsOf(const T &row, const Catalog &catalog)
{
    return problems(row, catalog);
}

// With the name of the row where there are several.
Error refused(const QString &row, const QList<Problem> &problems, bool isNamed)
{
    const QString message = problems.first().message;
    return {isNamed ? Store::tr("%1: %2").arg(row, message) : message, problems.first().field,
        ErrorKind::Invalid};
}

template <typename T>
std::optional<Error> firstProblem(const ChangePlan &plan, const Catalog &after)
{
    for (const Change<T> &change : plan.of<T>()) {
        if (!change.after)
            continue;
        const QList<Problem> found = problemsOf(*change.after, after);
        if (!found.isEmpty())
            return refused(identityText(*change.after), found, plan.log.size() > 1);
    }
    return std::nullopt;
}

// Tells of the figures of a batch which are right for certain. Most texts are those of many figures, so that
// each is looked up once.
class FigureScreen {
public:
    FigureScreen(const FigureBatch &figures, const Catalog &catalog)
        : m_figures(figures)
        , m_catalog(catalog)
        , m_texts(figures.textCount())
    {
    }

    bool isRight(size_t at)
    {
        const FigureRow &row = m_figures.rows()[at];
        const Text &metric = known(row.metric);
        if (!metric.metric || !known(row.subject).isSubject || !known(row.source).isSource
            || !known(row.region).isRegion || !known(row.note).isNote || !known(row.period).isPeriod)
            return false;
        const std::optional<Unit> &unit = known(row.unit).unit;
        if (!unit)
            return false;
        m_figure = {numberOf(row.value, row.valueDecimals), numberOf(row.low, row.lowDecimals),
            numberOf(row.high, row.highDecimals), row.qualifier, row.status, *unit};
        return figureProblems(m_figure, metric.metric).isEmpty();
    }

private:
    // All that a text can be.
    struct Text {
        bool isKnown = false;
        const Metric *metric = nullptr;
        bool isSubject = false;
        bool isSource = false;
        bool isRegion = false;
        bool isPeriod = false;
        bool isNote = false;
        std::optional<Unit> unit = {};
    };

    const Text &known(quint32 place)
    {
        Text &text = m_texts[place];
        if (text.isKnown)
            return text;
        const QString spelt = QString::fromUtf8(m_figures.textAt(place));
        text = {true, m_catalog.metric(spelt), m_catalog.subject(spelt) != nullptr,
            m_catalog.source(spelt) != nullptr, isRegion(spelt), Period::fromKey(spelt).has_value(),
            textProblem(spelt, Lines::Many).isEmpty(), Unit::fromCode(spelt)};
        return text;
    }

    const FigureBatch &m_figures;
    const Catalog &m_catalog;
    std::vector<Text> m_texts;
    Figure m_figure;
};

// The codes that the plan takes away.
template <typename T>
QStringList removedCodes(const ChangePlan &plan)
{
    QStringList codes;
    for (const Change<T> &change : plan.of<T>()) {
        if (change.before && !change.after)
            codes.append(change.before->code);
    }
    return codes;
}

Error inUse(const QString &code, const QString &user)
{
    return {
        Store::tr("\"%1\" cannot be deleted: %2 refers to it. Change or delete that first.").arg(code, user),
        {}, ErrorKind::Invalid};
}

std::optional<Error> usedSubject(const QStringList &codes, const Catalog &after)
{
    for (const Subject &row : after.subjects()) {
        if (codes.contains(row.owner))
            return inUse(row.owner, row.code);
        for (const QString &member : row.members) {
            if (codes.contains(member))
                return inUse(member, row.code);
        }
    }
    for (const Partnership &row : after.partnerships()) {
        for (const QString &code : {row.bank, row.partner}) {
            if (codes.contains(code))
                return inUse(code, identityText(row));
        }
    }
    return std::nullopt;
}

template <typename T>
std::optional<Error> usedSource(const QStringList &codes, const QList<T> &rows)
{
    for (const T &row : rows) {
        if (codes.contains(row.source))
            return inUse(row.source, identityText(row));
    }
    return std::nullopt;
}

std::optional<Error> usedCode(const ChangePlan &plan, const Catalog &after)
{
    const QStringList subjects = removedCodes<Subject>(plan);
    if (!subjects.isEmpty()) {
        if (std::optional<Error> error = usedSubject(subjects, after))
            return error;
    }
    const QStringList sources = removedCodes<Source>(plan);
    if (sources.isEmpty())
        return std::nullopt;
    for (std::optional<Error> error : {usedSource(sources, after.partnerships()),
             usedSource(sources, after.exchangeRates()), usedSource(sources, after.events())}) {
        if (error)
            return error;
    }
    return std::nullopt;
}

// column: of the observations, "metric", "subject" or "source".
Result<Done> checkFiguresOf(const QStringList &codes, const QString &column, const Connection &connection)
{
    for (const QString &code : codes) {
        const Result<QVariant> count
            = connection.scalar(u"SELECT count(*) FROM observation WHERE %1 = ?"_s.arg(column), {code});
        if (!count)
            return count.error();
        const int figures = count.value().toInt();
        if (figures > 0) {
            return Error{Store::tr("\"%1\" cannot be deleted: %n figure(s) refer to it. Delete them first.",
                             nullptr, figures)
                             .arg(code),
                {}, ErrorKind::Invalid};
        }
    }
    return Done{};
}

// Figures that were right under the metric as it was.
Result<Done> checkFiguresUnder(const Metric &metric, const Catalog &after, const Connection &connection)
{
    const Result<QList<Observation>> figures
        = readRows<Observation>(connection, u"WHERE metric = ? ORDER BY first_day"_s, {metric.code});
    if (!figures)
        return figures.error();
    for (const Observation &figure : figures.value()) {
        const QList<Problem> found = problems(figure, after);
        if (!found.isEmpty()) {
            return Error{Store::tr("The metric \"%1\" cannot be changed so, because of its figure \"%2\": %3")
                             .arg(metric.code, keyText(figure.key), found.first().message),
                found.first().field, ErrorKind::Invalid};
        }
    }
    return Done{};
}

} // namespace

std::optional<Error> brokenRule(const ChangePlan &plan, const Catalog &after)
{
    for (std::optional<Error> error : {firstProblem<Metric>(plan, after), firstProblem<Subject>(plan, after),
             firstProblem<Source>(plan, after), firstProblem<Observation>(plan, after),
             firstProblem<Partnership>(plan, after), firstProblem<ExchangeRate>(plan, after),
             firstProblem<Event>(plan, after), firstProblem<PublisherRank>(plan, after),
             firstProblem<SavedView>(plan, after), usedCode(plan, after)}) {
        if (error)
            return error;
    }
    return std::nullopt;
}

std::optional<Error> brokenRule(const FigureBatch &added, const Catalog &after)
{
    FigureScreen screen(added, after);
    for (size_t i = 0; i < added.size(); ++i) {
        if (screen.isRight(i))
            continue;
        const std::optional<Observation> observation = added.at(i);
        const QString identity = QString::fromUtf8(added.identityAt(i));
        if (!observation)
            return Error{
                Store::tr("\"%1\" is no figure that can be kept.").arg(identity), {}, ErrorKind::Invalid};
        const QList<Problem> found = problems(*observation, after);
        if (!found.isEmpty())
            return refused(identity, found, added.size() > 1);
    }
    return std::nullopt;
}

Result<Done> checkOtherFigures(const ChangePlan &plan, const Catalog &after, const Connection &connection)
{
    for (const auto &[codes, column] : {std::pair(removedCodes<Metric>(plan), u"metric"_s),
             std::pair(removedCodes<Subject>(plan), u"subject"_s),
             std::pair(removedCodes<Source>(plan), u"source"_s)}) {
        const Result<Done> checked = checkFiguresOf(codes, column, connection);
        if (!checked)
            return checked;
    }
    for (const Change<Metric> &change : plan.of<Metric>()) {
        if (!change.before || !change.after)
            continue;
        const Result<Done> checked = checkFiguresUnder(*change.after, after, connection);
        if (!checked)
            return checked;
    }
    return Done{};
}

} // namespace tongbao
