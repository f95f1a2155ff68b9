#include "ui/models/catalogcell.h"

#include "db/domain/periodtext.h"
#include "db/exchange/catalogtexts.h"
#include "db/exchange/rowtexts.h"
#include "db/exchange/tableformat.h"
#include "ui/models/versiontext.h"

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QString subjectName(const QString &code, const Catalog &catalog, Language language)
{
    const Subject *subject = catalog.subject(code);
    return subject ? displayName(*subject, language) : code;
}

} // namespace

QString shownText(const CatalogField &field, const QString &text, const Catalog &catalog, Language language)
{
    switch (field.kind) {
    case FieldKind::Subject:
        return subjectName(text, catalog, language);
    case FieldKind::Members: {
        QStringList names;
        for (const QString &member : text.split(memberSeparator, Qt::SkipEmptyParts))
            names.append(subjectName(member, catalog, language));
        return names.join(u", "_s);
    }
    case FieldKind::Source: {
        const Source *source = catalog.source(text);
        return source ? displayName(*source, language) : text;
    }
    case FieldKind::Date:
    case FieldKind::Time: {
        const std::optional<Period> period = Period::fromKey(text);
        return period ? periodText(*period, language) : text;
    }
    case FieldKind::Choice:
        return choiceText(field.column, text);
    default:
        return text;
    }
}

QString differingFields(
    const CatalogRow &row, const CatalogRow &other, const Catalog &catalog, Language language)
{
    const CatalogKind &kind = catalogKind(tableOfRow(row));
    const QStringList texts = rowTexts(row);
    const QStringList others = rowTexts(other);
    QStringList lines;
    for (const CatalogField &field : kind.fields) {
        const qsizetype at = formatOf(kind.table).indexOf(field.column);
        if (texts.at(at) != others.at(at)) {
            lines.append(versionLine(
                fieldLabel(kind, field.column), shownText(field, texts.at(at), catalog, language)));
        }
    }
    return lines.join(u'\n');
}

} // namespace tongbao
