#include "db/exchange/xlsxwriter.h"

#include "db/domain/number.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <clocale>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Exchange)
};

constexpr qsizetype mostRows = LXW_ROW_MAX - 1; // below the header
constexpr qsizetype mostCharacters = 32767; // of a cell
constexpr qsizetype widest = 60; // characters of a column; longer texts are in the cell all the same
constexpr time_t madeOn = 946'684'800; // the same for every file: 2000-01-01

// The library writes numbers by the locale of the process, and files know only the point.
class PointLocale {
public:
    PointLocale()
        : m_own(newlocale(LC_NUMERIC_MASK, "C", nullptr))
        , m_before(uselocale(m_own))
    {
    }
    ~PointLocale()
    {
        uselocale(m_before);
        freelocale(m_own);
    }
    Q_DISABLE_COPY_MOVE(PointLocale)

private:
    locale_t m_own;
    locale_t m_before;
};

// Latin letters are one wide, Chinese characters two.
qsizetype widthOf(const QString &text)
{
    const QString line = text.section(u'\n', 0, 0);
    const auto wide = std::count_if(line.begin(), line.end(), [](QChar c) { return c.unicode() >= 0x2e80; });
    return line.size() + wide;
}

class XlsxFile {
public:
    explicit XlsxFile(const QString &path);
    ~XlsxFile();
    Q_DISABLE_COPY_MOVE(XlsxFile)

    lxw_error add(const XlsxSheet &sheet);
    lxw_error addPicture(const XlsxSheet &sheet);
    lxw_error close();

private:
    lxw_error addCell(
        lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, bool isNumber);
    lxw_format *numberFormat(int decimals);

    lxw_workbook *m_book;
    lxw_format *m_bold = nullptr;
    QHash<int, lxw_format *> m_numberFormats; // by decimals
};

XlsxFile::XlsxFile(const QString &path)
    : m_book(workbook_new(QFile::encodeName(path).constData()))
{
    lxw_doc_properties properties{};
    properties.created = madeOn;
    workbook_set_properties(m_book, &properties);
    m_bold = workbook_add_format(m_book);
    format_set_bold(m_bold);
}

XlsxFile::~XlsxFile()
{
    if (m_book)
        workbook_close(m_book);
}

lxw_error XlsxFile::close()
{
    return workbook_close(std::exchange(m_book, nullptr));
}

lxw_format *XlsxFile::numberFormat(int decimals)
{
    lxw_format *&format = m_numberFormats[decimals];
    if (!format) {
        const QByteArray code = decimals > 0 ? "#,##0." + QByteArray(decimals, '0') : QByteArray("#,##0");
        format = workbook_add_format(m_book);
        format_set_num_format(format, code.constData());
    }
    return format;
}

lxw_error XlsxFile::addCell(
    lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, bool isNumber)
{
    if (text.isEmpty())
        return LXW_NO_ERROR;
    const std::optional<Number> number = isNumber ? Number::fromText(text) : std::nullopt;
    if (number)
        return worksheet_write_number(sheet, row, column, number->value(), numberFormat(number->decimals()));
    return worksheet_write_string(sheet, row, column, text.toUtf8().constData(), nullptr);
}

lxw_error XlsxFile::addPicture(const XlsxSheet &sheet)
{
    lxw_worksheet *made = workbook_add_worksheet(m_book, sheet.name.toUtf8().constData());
    const XlsxPicture &picture = *sheet.picture;
    QByteArray description = picture.description.toUtf8();
    lxw_image_options options{};
    options.x_scale = picture.scale;
    options.y_scale = picture.scale;
    options.description = description.data();
    worksheet_gridlines(made, LXW_HIDE_ALL_GRIDLINES);
    worksheet_set_landscape(made);
    worksheet_fit_to_pages(made, 1, 1);
    return worksheet_insert_image_buffer_opt(made, 1, 1,
        reinterpret_cast<const unsigned char *>(picture.png.constData()), size_t(picture.png.size()),
        &options);
}

lxw_error XlsxFile::add(const XlsxSheet &sheet)
{
    if (sheet.picture)
        return addPicture(sheet);
    lxw_worksheet *made = workbook_add_worksheet(m_book, sheet.name.toUtf8().constData());
    const auto lastRow = static_cast<lxw_row_t>(sheet.rows.size());
    const auto lastColumn = static_cast<lxw_col_t>(sheet.header.size() - 1);
    for (qsizetype i = 0; i < sheet.header.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const bool isNumber = sheet.numberColumns.contains(sheet.header.at(i));
        qsizetype width = widthOf(sheet.header.at(i)) + 3; // and the sign of the filter
        worksheet_write_string(made, 0, column, sheet.header.at(i).toUtf8().constData(), m_bold);
        for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
            const QString &text = sheet.rows.at(row).at(i);
            width = std::max(width, widthOf(text) + 1);
            const lxw_error error = addCell(made, static_cast<lxw_row_t>(row + 1), column, text, isNumber);
            if (error != LXW_NO_ERROR)
                return error;
        }
        worksheet_set_column(made, column, column, static_cast<double>(std::min(width, widest)), nullptr);
    }
    // On paper all columns are side by side, and the header is on every page.
    worksheet_set_landscape(made);
    worksheet_fit_to_pages(made, 1, 0);
    worksheet_repeat_rows(made, 0, 0);
    worksheet_freeze_panes(made, 1, 0);
    worksheet_autofilter(made, 0, 0, lastRow, lastColumn);
    // Periods such as 2018 are texts on purpose.
    QByteArray range(LXW_MAX_CELL_RANGE_LENGTH, '\0');
    lxw_rowcol_to_range(range.data(), 0, 0, lastRow, lastColumn);
    return worksheet_ignore_errors(made, LXW_IGNORE_NUMBER_STORED_AS_TEXT, range.constData());
}

Error failure(lxw_error error)
{
    const QString reason = QString::fromUtf8(lxw_strerror(error));
    return {Exchange::tr("The XLSX file cannot be made: %1 Export as CSV instead.").arg(reason), reason};
}

// What the format cannot hold; empty when it can hold all.
QString limitMessage(const XlsxSheet &sheet)
{
    if (sheet.rows.size() > mostRows) {
        return Exchange::tr("A sheet of XLSX holds %1 rows, and these are %2. Export as CSV, or fewer rows.")
            .arg(mostRows)
            .arg(sheet.rows.size());
    }
    for (const QStringList &row : sheet.rows) {
        const bool isTooLong = std::any_of(
            row.begin(), row.end(), [](const QString &text) { return text.size() > mostCharacters; });
        if (isTooLong)
            return Exchange::tr("A cell of XLSX holds %1 characters, and a text is longer. Export as CSV.")
                .arg(mostCharacters);
    }
    return {};
}

} // namespace

Result<QByteArray> xlsxBytes(const QList<XlsxSheet> &sheets)
{
    const PointLocale locale;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.xlsx"_s);
    XlsxFile book(path);
    for (const XlsxSheet &sheet : sheets) {
        if (const QString message = limitMessage(sheet); !message.isEmpty())
            return Error{message, {}, ErrorKind::Invalid};
        if (const lxw_error error = book.add(sheet); error != LXW_NO_ERROR)
            return failure(error);
    }
    if (const lxw_error error = book.close(); error != LXW_NO_ERROR)
        return failure(error);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            Exchange::tr("\"%1\" cannot be read: %2.").arg(path, file.errorString()), file.errorString()};
    }
    return file.readAll();
}

} // namespace tongbao
