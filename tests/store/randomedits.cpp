#include "tests/store/randomedits.h"

#include "db/domain/savedviewedits.h"
#include "tests/support/samplecatalog.h"

using namespace Qt::StringLiterals;

namespace tongbao::test {

QString RandomEdits::code(const QString &stem)
{
    return u"%1-%2"_s.arg(stem).arg(number(40));
}

QString RandomEdits::subjectCode(const Catalog &catalog)
{
    const bool isUnknown = catalog.subjects().isEmpty() || happens(3);
    return isUnknown ? u"nobody"_s : oneOf(catalog.subjects()).code;
}

QString RandomEdits::sourceCode(const Catalog &catalog)
{
    const bool isUnknown = catalog.sources().isEmpty() || happens(3);
    return isUnknown ? u"nowhere"_s : oneOf(catalog.sources()).code;
}

Period RandomEdits::month()
{
    return *Period::fromMonth(2010 + number(10), 1 + number(12));
}

Number RandomEdits::amount(int digits)
{
    return *Number::fromValue(m_random.bounded(100.0), digits);
}

Figure RandomEdits::figure(const Metric *metric)
{
    Figure made;
    const UnitKind kind = metric ? metric->unit : UnitKind::Percent;
    made.unit = kind == UnitKind::Money ? unit(happens(50) ? u"CNY"_s : u"USD"_s)
        : kind == UnitKind::Count       ? Unit::count()
                                        : Unit::percent();
    made.status = static_cast<Status>(number(3));
    if (happens(20)) {
        made.low = amount(1);
        made.high = amount(1); // below the low one every other time, which no store takes
    } else {
        made.qualifier = static_cast<Qualifier>(number(4));
        made.value = happens(5) ? test::number(u"140"_s) : amount(number(3));
    }
    return made;
}

Metric RandomEdits::row(const Catalog &, const Metric *)
{
    Metric made{code(u"metric"_s), static_cast<Family>(number(5)), static_cast<Nature>(number(3)),
        static_cast<UnitKind>(number(3)), u"A metric"_s, u"指标"_s, u"What is measured"_s};
    if (happens(20))
        made.highest = amount(0);
    return made;
}

Subject RandomEdits::row(const Catalog &catalog, const Subject *)
{
    Subject made{code(u"subject"_s), static_cast<SubjectKind>(number(5)), u"A subject"_s, u"主体"_s};
    if (happens(40))
        made.owner = subjectCode(catalog);
    for (int i = number(4); made.kind == SubjectKind::Group && i > 0; --i)
        made.members.append(subjectCode(catalog));
    return made;
}

Source RandomEdits::row(const Catalog &, const Source *)
{
    Source made{code(u"source"_s), u"Publisher %1"_s.arg(number(9)), {}, u"A report"_s};
    if (happens(70))
        made.publishedOn = month();
    return made;
}

Observation RandomEdits::row(const Catalog &catalog, const Observation *)
{
    const QString metric = catalog.metrics().isEmpty() ? QString() : oneOf(catalog.metrics()).code;
    const QString region = happens(90) ? u"CN"_s : u"HK"_s;
    return {{metric, subjectCode(catalog), region, month(), sourceCode(catalog)},
        figure(catalog.metric(metric)), happens(20) ? u"a “note”, 说明"_s : QString()};
}

Partnership RandomEdits::row(const Catalog &catalog, const Partnership *)
{
    return {
        happens(80) ? u"ccb"_s : subjectCode(catalog), subjectCode(catalog), month(), sourceCode(catalog)};
}

ExchangeRate RandomEdits::row(const Catalog &catalog, const ExchangeRate *)
{
    const QString base = happens(50) ? u"USD"_s : u"EUR"_s;
    return {month(), base, happens(95) ? u"CNY"_s : base, sourceCode(catalog), amount(4)};
}

Event RandomEdits::row(const Catalog &catalog, const Event *)
{
    return {month(), u"Event %1"_s.arg(number(20)), u"事件"_s, sourceCode(catalog)};
}

PublisherRank RandomEdits::row(const Catalog &, const PublisherRank *)
{
    return {u"Publisher %1"_s.arg(number(9)), number(9)};
}

SavedView RandomEdits::row(const Catalog &catalog, const SavedView *)
{
    View view = *builtInView(u"share");
    view.name = u"View %1"_s.arg(number(12));
    view.title = u"Title %1"_s.arg(number(100));
    return savedView(view, int(catalog.savedViews().size()) + number(2));
}

Metric RandomEdits::altered(const Metric &row, const Catalog &)
{
    Metric made = row;
    if (happens(40))
        made.highest = amount(0); // figures of it may be higher
    else if (happens(30))
        made.unit = static_cast<UnitKind>(number(3));
    else
        made.definition += u"."_s;
    return made;
}

Subject RandomEdits::altered(const Subject &row, const Catalog &catalog)
{
    Subject made = row;
    switch (number(4)) {
    case 0:
        made.owner = happens(50) ? QString() : subjectCode(catalog);
        break;
    case 1:
        made.members.append(subjectCode(catalog)); // of a group only
        break;
    case 2:
        std::reverse(made.members.begin(), made.members.end());
        made.nameEn += u'x';
        break;
    default:
        made.kind = static_cast<SubjectKind>(number(5));
    }
    return made;
}

Source RandomEdits::altered(const Source &row, const Catalog &)
{
    Source made = row;
    made.publisher = u"Publisher %1"_s.arg(number(9));
    made.mayRedistribute = !row.mayRedistribute;
    made.publishedOn.reset();
    return made;
}

Observation RandomEdits::altered(const Observation &row, const Catalog &catalog)
{
    Observation made = row;
    made.figure = figure(catalog.metric(row.key.metric));
    if (happens(25))
        made.key.period = month();
    if (happens(15))
        made.key.subject = subjectCode(catalog);
    return made;
}

Partnership RandomEdits::altered(const Partnership &row, const Catalog &catalog)
{
    Partnership made = row;
    made.scope += u"more; "_s;
    if (happens(20))
        made.partner = subjectCode(catalog);
    return made;
}

ExchangeRate RandomEdits::altered(const ExchangeRate &row, const Catalog &)
{
    ExchangeRate made = row;
    made.rate = amount(number(5));
    return made;
}

Event RandomEdits::altered(const Event &row, const Catalog &)
{
    Event made = row;
    made.textEn = happens(30) ? QString() : u"Event %1"_s.arg(number(20));
    made.note += u'n';
    return made;
}

PublisherRank RandomEdits::altered(const PublisherRank &row, const Catalog &)
{
    return {row.publisher, number(9)};
}

SavedView RandomEdits::altered(const SavedView &row, const Catalog &)
{
    return {happens(50) ? row.name : u"View %1"_s.arg(number(12)), row.position + 1, row.definition};
}

template <typename T>
AnyChange RandomEdits::change(const QList<T> &rows, const Catalog &catalog)
{
    const T *any = nullptr;
    const bool isAddition = rows.isEmpty() || happens(45);
    if (isAddition)
        return Change<T>{{}, row(catalog, any)};
    T before = oneOf(rows);
    if (happens(4))
        before = altered(before, catalog); // not what the store holds
    if (happens(30))
        return Change<T>{before, {}};
    return Change<T>{before, altered(before, catalog)};
}

AnyChange RandomEdits::changeOfAny(const Catalog &catalog, const QList<Observation> &figures)
{
    switch (number(14)) {
    case 0:
        return change(catalog.metrics(), catalog);
    case 1:
    case 2:
        return change(catalog.subjects(), catalog);
    case 3:
    case 4:
        return change(catalog.sources(), catalog);
    case 5:
        return change(catalog.partnerships(), catalog);
    case 6:
        return change(catalog.exchangeRates(), catalog);
    case 7:
        return change(catalog.events(), catalog);
    case 8:
        return change(catalog.publisherRanks(), catalog);
    case 9:
        return change(catalog.savedViews(), catalog);
    default:
        return change(figures, catalog);
    }
}

// New rows that refer to each other, figures first.
Edit RandomEdits::import(const Catalog &catalog)
{
    const Source *anySource = nullptr;
    const Subject *anySubject = nullptr;
    const Observation *anyFigure = nullptr;
    Edit edit{EditKind::Import, u"figures.csv"_s, {}};
    Source source = row(catalog, anySource);
    Subject subject = row(catalog, anySubject);
    subject.owner.clear();
    for (int i = 2 + number(20); i > 0; --i) {
        Observation figure = row(catalog, anyFigure);
        figure.key.source = source.code;
        figure.key.subject = subject.code;
        edit.changes.append(Change<Observation>{{}, figure});
    }
    edit.changes.append(Change<Subject>{{}, subject});
    edit.changes.append(Change<Source>{{}, source});
    return edit;
}

// What the list of saved views offers.
Edit RandomEdits::viewEdit(const Catalog &catalog)
{
    const QList<SavedView> &views = catalog.savedViews();
    View view = *builtInView(u"volume");
    view.name = u"View %1"_s.arg(number(12));
    view.title = u"Title %1"_s.arg(number(100));
    if (views.size() < 2 || happens(40))
        return saving(view, catalog);
    if (happens(50))
        return moving(number(int(views.size())), number(int(views.size())), catalog);
    return happens(50) ? duplication(oneOf(views), freeViewName(u"Copy"_s, catalog), catalog)
                       : deletion(oneOf(views));
}

Edit RandomEdits::next(const Catalog &catalog, const QList<Observation> &figures)
{
    if (happens(4))
        return import(catalog);
    if (happens(6))
        return viewEdit(catalog);
    Edit edit{EditKind::Change, u"by chance"_s, {}};
    // Mostly one row; several may touch the same one, or refer to each other.
    for (int i = happens(15) ? 1 + number(4) : 1; i > 0; --i)
        edit.changes.append(changeOfAny(catalog, figures));
    return edit;
}

} // namespace tongbao::test
