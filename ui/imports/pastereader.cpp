#include "ui/imports/pastereader.h"

#include "db/exchange/cellgrid.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Paste {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Paste)
};

const QString markup = u"HTML"_s;

// Markup that is only read: what it points to, style sheets and pictures, is never fetched.
class ClosedDocument : public QTextDocument {
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl &) override { return QByteArray(); }
};

int cellsOf(const QTextTable *table)
{
    return table ? table->rows() * table->columns() : 0;
}

// With the most cells; tables inside cells count on their own.
const QTextTable *largestTable(const QTextFrame *frame)
{
    const auto *largest = qobject_cast<const QTextTable *>(frame);
    for (const QTextFrame *child : frame->childFrames()) {
        const QTextTable *table = largestTable(child);
        if (cellsOf(table) > cellsOf(largest))
            largest = table;
    }
    return largest;
}

// What is raised is a footnote, or a power of ten, and no digit of the number before it.
QString raised(const QString &text, const QString &before)
{
    static const QRegularExpression ten(u"(?:^|[^0-9.,])10$"_s);
    if (text.trimmed().isEmpty() || text.startsWith(u'['))
        return text;
    return ten.match(before).hasMatch() ? u'^' + text : u"[%1]"_s.arg(text);
}

// Line breaks and no-break spaces in a cell are spaces.
QString textOf(const QTextTableCell &cell)
{
    QString text;
    for (auto frame = cell.begin(); !frame.atEnd(); ++frame) {
        const QTextBlock block = frame.currentBlock();
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            const bool isRaised
                = fragment.charFormat().verticalAlignment() == QTextCharFormat::AlignSuperScript;
            text += isRaised ? raised(fragment.text(), text) : fragment.text();
        }
        text += u' ';
    }
    return text.remove(QChar::ObjectReplacementCharacter).simplified();
}

Result<TextTable> readTextTable(const QTextTable &table, const QString &name)
{
    CellGrid grid;
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            if (cell.row() != row || cell.column() != column)
                continue; // covered by one above or to the left
            grid.set(row, column, textOf(cell), CellKind::Text);
            if (cell.rowSpan() > 1 || cell.columnSpan() > 1)
                grid.merge(row, column, cell.rowSpan(), cell.columnSpan());
        }
    }
    return grid.table(name);
}

// What stands over the only table that has a caption; several leave open which is over which.
QString captionOf(const QString &html)
{
    static const QRegularExpression caption(u"<caption[^>]*>(.*?)</caption>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = caption.match(html);
    const bool isOnly = match.hasMatch() && !caption.match(html, match.capturedEnd()).hasMatch();
    return isOnly ? QTextDocumentFragment::fromHtml(match.captured(1)).toPlainText().simplified() : QString();
}

TextTable underTitle(const QString &title, TextTable table)
{
    QStringList cells(table.header.cells.size());
    cells.first() = title;
    table.rows.prepend(table.header);
    table.header = {0, cells, {}};
    return table;
}

} // namespace

std::optional<PastedText> pastedText(const QMimeData *data)
{
    if (!data)
        return std::nullopt;
    const QString html = data->hasHtml() ? data->html() : QString();
    PastedText pasted{html.contains(u"<table"_s, Qt::CaseInsensitive) ? html : QString(), data->text()};
    // A word or a sentence is no table.
    const bool isTable
        = !pasted.html.isEmpty() || pasted.text.trimmed().contains(u'\n') || pasted.text.contains(u'\t');
    return isTable ? std::optional(pasted) : std::nullopt;
}

Error noTable()
{
    return {Paste::tr("The clipboard holds no table. Copy cells of a spreadsheet or of a web page first."),
        {}, ErrorKind::Invalid};
}

QString pastedName()
{
    return Paste::tr("Pasted", "name of a table from the clipboard");
}

bool isMarkup(const FileTraits &traits)
{
    return traits.encoding == markup;
}

Result<TableFile> readPasted(const PastedText &pasted)
{
    if (!pasted.html.isEmpty()) {
        ClosedDocument document;
        document.setUndoRedoEnabled(false);
        document.setHtml(pasted.html);
        const QTextTable *table = largestTable(document.rootFrame());
        if (cellsOf(table) > 1) {
            const Result<TextTable> read = readTextTable(*table, pastedName());
            if (!read)
                return read.error();
            const QString title = captionOf(pasted.html);
            return TableFile{{.kind = FileTraits::Kind::Text, .encoding = markup},
                title.isEmpty() ? read.value() : underTitle(title, read.value())};
        }
    }
    if (pasted.text.trimmed().isEmpty()) {
        return noTable();
    }
    return readTable(pasted.text.toUtf8(), pastedName(), {u"UTF-8"_s, {}, {}});
}

} // namespace tongbao
