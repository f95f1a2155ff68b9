#include "db/exchange/tablewriter.h"

#include "db/exchange/harmlesscell.h"

#include <QCoreApplication>
#include <QStringEncoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Exchange)
};

bool needsQuotes(const QString &cell)
{
    return std::any_of(
        cell.begin(), cell.end(), [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
}

void appendRow(QByteArray &text, const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text.append(',');
        const QString cell = harmlessCell(cells.at(i));
        if (needsQuotes(cell))
            text.append('"' + cell.toUtf8().replace('"', "\"\"") + '"');
        else
            text.append(cell.toUtf8());
    }
    text.append('\n');
}

} // namespace

QByteArray csvText(const QStringList &header, const QList<QStringList> &rows)
{
    QByteArray text;
    appendRow(text, header);
    for (const QStringList &row : rows)
        appendRow(text, row);
    return text;
}

Result<QByteArray> encodedText(const QByteArray &utf8, const TextEncoding &encoding)
{
    QStringEncoder encoder(encoding.name.toLatin1().constData());
    if (!encoder.isValid() || (encoding.hasMark && !encoding.name.startsWith(u"UTF"_s))) {
        return Error{
            Exchange::tr("There is no encoding \"%1\" here that can be written so.").arg(encoding.name), {},
            ErrorKind::Invalid};
    }
    const QString text = QString::fromUtf8(utf8);
    const QByteArray bytes = encoder(encoding.hasMark ? u'\ufeff' + text : text);
    if (encoder.hasError()) {
        return Error{Exchange::tr("The table has characters that %1 cannot hold. Choose UTF-8 or GB18030.")
                         .arg(encoding.name),
            {}, ErrorKind::Invalid};
    }
    return bytes;
}

} // namespace tongbao
