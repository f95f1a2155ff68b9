#include "app/cli/inspectcommand.h"

#include "app/cli/clitext.h"
#include "app/cli/jsonoutput.h"
#include "db/domain/viewjson.h"
#include "db/exchange/tablewriter.h"
#include "ui/charts/chartpng.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// A column's cells as wide as its widest; the last one as it is.
void printTable(QTextStream &out, const QStringList &header, const QList<QStringList> &rows)
{
    const QList<QStringList> lines = QList<QStringList>{header} + rows;
    QList<qsizetype> widths(header.size());
    for (const QStringList &row : lines) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    }
    for (const QStringList &row : lines) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row.at(i).leftJustified(i + 1 < row.size() ? widths.at(i) + 2 : 0);
        out << line.trimmed() << u'\n';
    }
}

// The columns that people look for first; --csv and --json have them all.
void printFigures(QTextStream &out, const DrawnFigures &figures)
{
    QStringList header;
    QList<QStringList> rows(figures.rows.size());
    for (const QString &name :
        {u"bank"_s, u"partner"_s, u"announced_on"_s, u"scope"_s, u"period"_s, u"subject"_s, u"value"_s,
            u"low"_s, u"high"_s, u"qualifier"_s, u"status"_s, u"unit"_s, u"source"_s}) {
        const qsizetype column = figures.columns.indexOf(name);
        if (column < 0)
            continue;
        header.append(name);
        for (qsizetype i = 0; i < figures.rows.size(); ++i)
            rows[i].append(figures.rows.at(i).at(column).simplified());
    }
    printTable(out, header, rows);
}

void printText(QTextStream &out, const ChartRecord &record)
{
    out << Cli::tr("Title: %1").arg(record.title.simplified()) << u'\n';
    out << Cli::tr("Subtitle: %1").arg(record.subtitle.simplified()) << u'\n';
    out << Cli::tr("View: %1 (%2)").arg(record.view.name.simplified(), viewDefinition(record.view)) << u'\n';
    out << Cli::tr("Made by: %1").arg(record.program.simplified()) << u'\n';
    out << Cli::tr("Sources: %1").arg(record.sources.size()) << u'\n';
    for (const Source &source : record.sources) {
        out << u"  "_s << source.code.simplified() << u": "_s
            << displayName(source, Language::English).simplified();
        if (!source.url.isEmpty())
            out << u' ' << source.url.simplified();
        out << u'\n';
    }
    out << Cli::tr("Figures: %1").arg(record.figures.rows.size()) << u"\n\n"_s;
    printFigures(out, record.figures);
}

} // namespace

QString InspectCommand::summary() const
{
    return Cli::tr("Prints the view, sources and figures that an exported PNG holds.");
}

QString InspectCommand::notes() const
{
    return Cli::tr("--csv prints the figures exactly as \"tongbao table\" did when the chart was\n"
                   "exported; --json prints everything. The pixels are not read.");
}

QList<Operand> InspectCommand::operands() const
{
    return {{u"CHART.png"_s, Cli::tr("A chart that Tongbao exported as PNG.")}};
}

QList<Option> InspectCommand::options() const
{
    return {{u"csv"_s, {}, Cli::tr("Prints the figures as CSV.")}, jsonOption()};
}

ExitStatus InspectCommand::execute(const Arguments &arguments, Console &console) const
{
    if (arguments.has(u"csv"_s) && arguments.has(u"json"_s))
        return misused(console, Cli::tr("Give --csv or --json, not both."));
    const Result<ChartRecord> read = readChartPng(localPath(arguments.operand(0)));
    if (!read)
        return failed(console, read.error());
    const ChartRecord &record = read.value();
    if (arguments.has(u"csv"_s)) {
        console.out << QString::fromUtf8(csvText(record.figures.columns, record.figures.rows));
    } else if (arguments.has(u"json"_s)) {
        QJsonObject json = QJsonDocument::fromJson(recordToJson(record)).object();
        json.insert(u"file"_s, arguments.operand(0));
        printJson(console, json);
    } else {
        printText(console.out, record);
    }
    return ExitStatus::Done;
}

} // namespace tongbao
