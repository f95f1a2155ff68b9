#include "ui/charts/chartclipboard.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

DrawnFigures withoutEmptyColumns(const DrawnFigures &figures)
{
    DrawnFigures kept;
    kept.rows = QList<QStringList>(figures.rows.size());
    for (qsizetype column = 0; column < figures.columns.size(); ++column) {
        const bool isEmpty = std::all_of(figures.rows.begin(), figures.rows.end(),
            [column](const QStringList &row) { return row.at(column).isEmpty(); });
        if (isEmpty)
            continue;
        kept.columns.append(figures.columns.at(column));
        for (qsizetype row = 0; row < figures.rows.size(); ++row)
            kept.rows[row].append(figures.rows.at(row).at(column));
    }
    return kept;
}

// A tab or a line end inside a cell would start another one.
QString tabbed(QStringList cells)
{
    for (QString &cell : cells)
        cell = cell.simplified();
    return cells.join(u'\t') + u'\n';
}

QString tabSeparated(const DrawnFigures &figures)
{
    QString text = tabbed(figures.columns);
    for (const QStringList &row : figures.rows)
        text += tabbed(row);
    return text;
}

QString htmlRow(const QStringList &cells, const QString &tag)
{
    QString text = u"<tr>"_s;
    for (const QString &cell : cells)
        text += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
    return text + u"</tr>\n"_s;
}

QString htmlTable(const DrawnFigures &figures, const QString &title)
{
    QString text = u"<table>\n<caption>%1</caption>\n"_s.arg(title.toHtmlEscaped());
    text += htmlRow(figures.columns, u"th"_s);
    for (const QStringList &row : figures.rows)
        text += htmlRow(row, u"td"_s);
    return text + u"</table>\n"_s;
}

} // namespace

Result<std::unique_ptr<QMimeData>> chartMimeData(const ChartSpec &spec, const ExportOptions &options)
{
    auto data = std::make_unique<QMimeData>();
    for (const auto &[format, type] :
        {std::pair(PictureFormat::Png, u"image/png"_s), std::pair(PictureFormat::Svg, u"image/svg+xml"_s)}) {
        ExportOptions picture = options;
        picture.format = format;
        const Result<QByteArray> bytes = encodeChart(spec, picture);
        if (!bytes)
            return bytes.error();
        data->setData(type, bytes.value());
        if (format == PictureFormat::Png) // for programs that ask for a picture of any kind
            data->setImageData(QImage::fromData(bytes.value()));
    }
    if (!spec.record.isEmpty()) {
        const DrawnFigures figures = withoutEmptyColumns(spec.record.figures);
        data->setText(tabSeparated(figures));
        data->setHtml(htmlTable(figures, spec.title));
    }
    return data;
}

} // namespace tongbao
