#include "ui/models/catalogkind.h"

#include "db/domain/metric.h"
#include "db/domain/subject.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Catalog)
};

const std::array<CatalogKind, 6> &kinds()
{
    static const std::array<CatalogKind, 6> all{{
        {Table::Sources,
            {{u"publisher"_s, FieldKind::Publisher}, {u"title"_s}, {u"published_on"_s, FieldKind::Date, true},
                {u"source"_s, FieldKind::Code, true}, {u"url"_s}, {u"via"_s}, {u"note"_s, FieldKind::Long},
                {u"may_redistribute"_s, FieldKind::YesNo}},
            {u"publisher"_s, u"title"_s, u"published_on"_s, u"source"_s}, u"title"_s},
        {Table::Subjects,
            {{u"name_en"_s}, {u"name_zh"_s}, {u"kind"_s, FieldKind::Choice, true},
                {u"subject"_s, FieldKind::Code, true}, {u"owner"_s, FieldKind::Subject},
                {u"members"_s, FieldKind::Members}, {u"colour"_s, FieldKind::Colour},
                {u"note"_s, FieldKind::Long}},
            {u"name_en"_s, u"name_zh"_s, u"kind"_s, u"owner"_s, u"subject"_s}, u"name_en"_s},
        {Table::Metrics,
            {{u"name_en"_s}, {u"name_zh"_s}, {u"family"_s, FieldKind::Choice, true},
                {u"metric"_s, FieldKind::Code, true}, {u"unit"_s, FieldKind::Choice, true},
                {u"nature"_s, FieldKind::Choice, true}, {u"definition"_s, FieldKind::Long},
                {u"lowest"_s, FieldKind::Number, true}, {u"highest"_s, FieldKind::Number, true}},
            {u"name_en"_s, u"name_zh"_s, u"family"_s, u"unit"_s, u"metric"_s}, u"name_en"_s},
        {Table::Partnerships,
            {{u"bank"_s, FieldKind::Subject}, {u"partner"_s, FieldKind::Subject},
                {u"announced_on"_s, FieldKind::Date}, {u"scope"_s, FieldKind::Long},
                {u"source"_s, FieldKind::Source}, {u"note"_s, FieldKind::Long}},
            {u"announced_on"_s, u"bank"_s, u"partner"_s, u"scope"_s, u"source"_s}, u"bank"_s},
        {Table::ExchangeRates,
            {{u"period"_s, FieldKind::Time}, {u"base"_s, FieldKind::Currency, true},
                {u"quote"_s, FieldKind::Currency, true}, {u"rate"_s, FieldKind::Number},
                {u"source"_s, FieldKind::Source}},
            {u"period"_s, u"base"_s, u"quote"_s, u"rate"_s, u"source"_s}, u"period"_s},
        {Table::Events,
            {{u"date"_s, FieldKind::Date}, {u"text_en"_s}, {u"text_zh"_s}, {u"source"_s, FieldKind::Source},
                {u"note"_s, FieldKind::Long}},
            {u"date"_s, u"text_en"_s, u"text_zh"_s, u"source"_s}, u"text_en"_s},
    }};
    return all;
}

// What a column means in some tables only.
QString ownLabel(Table table, const QString &column)
{
    if (table == Table::Sources && column == u"publisher")
        return Texts::tr("Publisher: whose figure it is");
    if (table == Table::Sources && column == u"via")
        return Texts::tr("Carried by: another site, if any");
    if (table == Table::ExchangeRates && column == u"rate")
        return Texts::tr("One of the base costs");
    return {};
}

QString label(const QString &column)
{
    static const QHash<QString, const char *> labels{
        {u"publisher"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Publisher")},
        {u"title"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Title")},
        {u"published_on"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Published on")},
        {u"url"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Web address")},
        {u"via"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Carried by")},
        {u"note"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Note")},
        {u"may_redistribute"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Its figures may be passed on")},
        {u"name_en"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "English name")},
        {u"name_zh"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Chinese name")},
        {u"kind"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Kind")},
        {u"owner"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Owner")},
        {u"members"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Members")},
        {u"colour"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Colour in charts")},
        {u"family"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Chart")},
        {u"unit"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Unit")},
        {u"nature"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Over time")},
        {u"definition"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Definition")},
        {u"lowest"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Lowest possible")},
        {u"highest"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Highest possible")},
        {u"bank"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Bank")},
        {u"partner"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Partner")},
        {u"announced_on"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Announced on")},
        {u"scope"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Scope")},
        {u"period"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Period")},
        {u"base"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Base")},
        {u"quote"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Quote")},
        {u"rate"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Rate")},
        {u"date"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Date")},
        {u"text_en"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "English text")},
        {u"text_zh"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Chinese text")},
        {u"source"_s, QT_TRANSLATE_NOOP("tongbao::Catalog", "Source")}};
    return Texts::tr(labels.value(column));
}

using Choices = QList<std::pair<QString, QString>>;

Choices metricChoices(const QString &column)
{
    if (column == u"family") {
        return {{familyCode(Family::Share), Texts::tr("Share")},
            {familyCode(Family::Value), Texts::tr("Value")}, {familyCode(Family::Count), Texts::tr("Count")},
            {familyCode(Family::Penetration), Texts::tr("Penetration")},
            {familyCode(Family::Users), Texts::tr("Users")}};
    }
    if (column == u"unit") {
        return {{unitKindCode(UnitKind::Percent), Texts::tr("Percent")},
            {unitKindCode(UnitKind::Money), Texts::tr("Money")},
            {unitKindCode(UnitKind::Count), Texts::tr("Count")}};
    }
    return {{natureCode(Nature::Rate), Texts::tr("Rate: never added up")},
        {natureCode(Nature::Flow), Texts::tr("Flow: adds up")},
        {natureCode(Nature::Stock), Texts::tr("Stock: at the end")}};
}

} // namespace

const CatalogField &CatalogKind::field(const QString &column) const
{
    return *std::find_if(fields.begin(), fields.end(),
        [&column](const CatalogField &field) { return field.column == column; });
}

const CatalogKind &catalogKind(Table table)
{
    return *std::find_if(
        kinds().begin(), kinds().end(), [table](const CatalogKind &kind) { return kind.table == table; });
}

QString catalogTitle(Table table)
{
    switch (table) {
    case Table::Sources:
        return Texts::tr("Sources");
    case Table::Subjects:
        return Texts::tr("Apps & companies");
    case Table::Metrics:
        return Texts::tr("Metrics");
    case Table::Partnerships:
        return Texts::tr("Partnerships");
    case Table::ExchangeRates:
        return Texts::tr("Exchange rates");
    case Table::Events:
        return Texts::tr("Events");
    default:
        return Texts::tr("Publisher order");
    }
}

QString rowTitle(Table table)
{
    switch (table) {
    case Table::Sources:
        return Texts::tr("Source");
    case Table::Subjects:
        return Texts::tr("App or company");
    case Table::Metrics:
        return Texts::tr("Metric");
    case Table::Partnerships:
        return Texts::tr("Partnership");
    case Table::ExchangeRates:
        return Texts::tr("Exchange rate");
    default:
        return Texts::tr("Event");
    }
}

QString newRowTitle(Table table)
{
    switch (table) {
    case Table::Sources:
        return Texts::tr("New source");
    case Table::Subjects:
        return Texts::tr("New app or company");
    case Table::Metrics:
        return Texts::tr("New metric");
    case Table::Partnerships:
        return Texts::tr("New partnership");
    case Table::ExchangeRates:
        return Texts::tr("New exchange rate");
    default:
        return Texts::tr("New event");
    }
}

QString addRowText(Table table)
{
    switch (table) {
    case Table::Sources:
        return Texts::tr("Add source");
    case Table::Subjects:
        return Texts::tr("Add app or company");
    case Table::Metrics:
        return Texts::tr("Add metric");
    case Table::Partnerships:
        return Texts::tr("Add partnership");
    case Table::ExchangeRates:
        return Texts::tr("Add exchange rate");
    default:
        return Texts::tr("Add event");
    }
}

QString fieldLabel(const CatalogKind &kind, const QString &column)
{
    const QString own = ownLabel(kind.table, column);
    return own.isEmpty() ? columnTitle(kind, column) : own;
}

QString columnTitle(const CatalogKind &kind, const QString &column)
{
    return kind.field(column).kind == FieldKind::Code ? Texts::tr("Code") : label(column);
}

QList<std::pair<QString, QString>> fieldChoices(const QString &column)
{
    if (column != u"kind")
        return metricChoices(column);
    return {{subjectKindCode(SubjectKind::App), Texts::tr("App")},
        {subjectKindCode(SubjectKind::Company), Texts::tr("Company")},
        {subjectKindCode(SubjectKind::Bank), Texts::tr("Bank")},
        {subjectKindCode(SubjectKind::Market), Texts::tr("Market")},
        {subjectKindCode(SubjectKind::Group), Texts::tr("Group")}};
}

QString choiceText(const QString &column, const QString &code)
{
    for (const auto &[known, text] : fieldChoices(column)) {
        if (known == code)
            return text;
    }
    return code;
}

} // namespace tongbao
