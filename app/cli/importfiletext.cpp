#include "app/cli/importfiletext.h"

#include "app/cli/clitext.h"

#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QString formName(TableForm form)
{
    switch (form) {
    case TableForm::Exchange:
        return u"exchange"_s;
    case TableForm::Long:
        return u"long"_s;
    case TableForm::PeriodsAcross:
        return u"periods_across"_s;
    case TableForm::SubjectsAcross:
        return u"subjects_across"_s;
    }
    Q_UNREACHABLE();
}

QString separatorText(QChar separator)
{
    switch (separator.unicode()) {
    case u',':
        return Cli::tr("with commas between the cells");
    case u';':
        return Cli::tr("with semicolons between the cells");
    case u'\t':
        return Cli::tr("with tabs between the cells");
    default:
        return Cli::tr("with \"%1\" between the cells").arg(separator);
    }
}

QString readingText(const FileTraits &traits)
{
    if (traits.kind != FileTraits::Kind::Text) {
        //: %1 the name of a sheet, %2 the names of all sheets
        return Cli::tr("the sheet \"%1\" of %2").arg(traits.sheet, traits.sheets.join(u", "_s));
    }
    //: %1 an encoding such as GB18030, %2 "with commas between the cells"
    return traits.certainty == Certainty::Certain
        ? Cli::tr("text in %1, %2").arg(traits.encoding, separatorText(traits.separator))
        : Cli::tr("text that is likely in %1, %2").arg(traits.encoding, separatorText(traits.separator));
}

QString mappingText(const ColumnMapping &mapping)
{
    QStringList columns;
    for (const MappedColumn &column : mapping.columns) {
        if (!column.field.isEmpty() && column.across.isEmpty())
            columns.append(u"\"%1\" = %2"_s.arg(column.head, column.field));
    }
    for (const QString &field : {u"metric"_s, u"source"_s}) {
        if (mapping.stated.contains(field) && mapping.columnOf(field) < 0)
            columns.append(u"%1 = %2"_s.arg(field, mapping.stated.value(field)));
    }
    if (mapping.form == TableForm::PeriodsAcross)
        columns.append(Cli::tr("periods across"));
    else if (mapping.form == TableForm::SubjectsAcross)
        columns.append(Cli::tr("subjects across"));
    return columns.join(u", "_s);
}

QJsonObject fileJson(const PreviewFile &file)
{
    const FileTraits &traits = file.traits;
    QJsonObject json{{u"file"_s, QFileInfo(file.path).fileName()}, {u"form"_s, formName(file.mapping.form)}};
    if (traits.kind == FileTraits::Kind::Text) {
        json.insert(u"encoding"_s, traits.encoding);
        json.insert(u"certain"_s, traits.certainty == Certainty::Certain);
        json.insert(u"separator"_s, QString(traits.separator));
    } else {
        json.insert(u"sheet"_s, traits.sheet);
        json.insert(u"sheets"_s, QJsonArray::fromStringList(traits.sheets));
    }
    QJsonArray columns;
    for (const MappedColumn &column : file.mapping.columns) {
        QJsonObject one{{u"column"_s, column.head}, {u"field"_s, column.field}};
        if (!column.across.isEmpty())
            one.insert(u"across"_s, column.across);
        if (!column.besides.isEmpty())
            one.insert(column.besidesField, column.besides);
        columns.append(one);
    }
    json.insert(u"columns"_s, columns);
    for (auto stated = file.mapping.stated.cbegin(); stated != file.mapping.stated.cend(); ++stated)
        json.insert(stated.key(), stated.value());
    return json;
}

QString outcomeName(RowOutcome::Kind kind)
{
    switch (kind) {
    case RowOutcome::Kind::New:
        return u"new"_s;
    case RowOutcome::Kind::Same:
        return u"same"_s;
    case RowOutcome::Kind::Replaced:
        return u"replaced"_s;
    case RowOutcome::Kind::Kept:
        return u"kept"_s;
    case RowOutcome::Kind::Rejected:
        return u"rejected"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject textsJson(Table table, const QStringList &texts)
{
    const QStringList columns = formatOf(table).columnNames();
    QJsonObject json;
    for (qsizetype i = 0; i < texts.size(); ++i)
        json.insert(columns.at(i), texts.at(i));
    return json;
}

QJsonObject rowJson(const RowOutcome &row, const QString &file)
{
    QJsonObject json{{u"file"_s, file}, {u"line"_s, row.line}, {u"table"_s, tableName(row.table)},
        {u"outcome"_s, outcomeName(row.kind)}, {u"row"_s, textsJson(row.table, row.texts)}};
    if (!row.before.isEmpty())
        json.insert(u"before"_s, textsJson(row.table, row.before));
    QJsonArray problems;
    for (const Problem &problem : row.problems)
        problems.append(QJsonObject{{u"field"_s, problem.field}, {u"message"_s, problem.message}});
    if (!problems.isEmpty())
        json.insert(u"problems"_s, problems);
    return json;
}

} // namespace

void sayFiles(Console &console, const QList<PreviewFile> &files)
{
    for (const PreviewFile &file : files) {
        const QString name = QFileInfo(file.path).fileName();
        const bool isPlain = file.mapping.form == TableForm::Exchange
            && file.traits.kind == FileTraits::Kind::Text && file.traits.encoding == u"UTF-8"
            && file.traits.separator == u',';
        if (isPlain)
            continue;
        //: %1 a file name, %2 how it was read
        say(console, Cli::tr("%1: read as %2.").arg(name, readingText(file.traits)));
        if (file.mapping.form != TableForm::Exchange)
            say(console, Cli::tr("%1: columns taken: %2.").arg(name, mappingText(file.mapping)));
        if (const QStringList unused = file.mapping.unusedHeads(); !unused.isEmpty())
            say(console, Cli::tr("%1: columns not used: %2.").arg(name, unused.join(u", "_s)));
        for (const QString &remark : file.mapping.remarks)
            say(console, Cli::tr("%1: a remark under the table: %2").arg(name, remark));
    }
}

QJsonArray filesJson(const QList<PreviewFile> &files)
{
    QJsonArray json;
    for (const PreviewFile &file : files)
        json.append(fileJson(file));
    return json;
}

QJsonArray rowsJson(const ImportPreview &preview)
{
    QJsonArray json;
    for (const RowOutcome &row : preview.plan.rows)
        json.append(rowJson(row, QFileInfo(preview.files.at(row.file).path).fileName()));
    return json;
}

} // namespace tongbao
