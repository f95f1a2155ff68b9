#include "ui/imports/importrowmodel.h"

#include "ui/imports/fatetext.h"
#include "ui/imports/storedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

using Kind = RowOutcome::Kind;

// What a person looks at first comes first.
constexpr Kind byGravity[] = {Kind::Rejected, Kind::Replaced, Kind::Kept, Kind::New, Kind::Same};

bool isFigure(const QString &field)
{
    return field == u"value" || field == u"low" || field == u"high";
}

} // namespace

void ImportRowModel::setPresentation(const Presentation &presentation)
{
    changeAll([&] {
        m_presentation = presentation;
        m_dots.clear();
        for (const Kind kind : byGravity)
            m_dots.insert(kind, fateIcon(kind, presentation.theme));
    });
}

void ImportRowModel::setTable(const ImportAnswer &answer, qsizetype table, const Catalog &catalog)
{
    changeAll([&] {
        m_file = answer.preview.files.at(table);
        m_table = answer.tables.at(table);
        m_outcomes = answer.preview.plan.rows;
        m_catalog = catalog;
    });
}

void ImportRowModel::setFate(const std::optional<Kind> &kind)
{
    if (kind == m_kind)
        return;
    changeAll([&] { m_kind = kind; });
}

QString ImportRowModel::heads() const
{
    return m_file.text.header.cells.join(u'\n');
}

int ImportRowModel::fileColumn(int column) const
{
    return column > 0 && column < fateColumn() ? column - 1 : -1;
}

bool ImportRowModel::isCorrectable() const
{
    return m_file.mapping.form != TableForm::Exchange || m_file.mapping.columnOf(u"period") >= 0;
}

int ImportRowModel::columnsInAll() const
{
    return m_table.rows.isEmpty() && m_file.mapping.columns.isEmpty()
        ? 0
        : static_cast<int>(m_file.mapping.columns.size()) + 2;
}

TableColumn ImportRowModel::column(int column) const
{
    if (column == 0)
        return {tr("Row", "number of a line"), true, {}};
    if (column == fateColumn())
        return {tr("What will happen"), false, {}};
    const MappedColumn &file = mapped(fileColumn(column));
    if (!isCorrectable())
        return {file.head, isFigure(file.field), {}};
    //: %1 the head of a column in a file, %2 what it holds
    const QString title = tr("%1 → %2").arg(file.head, meaning(fileColumn(column)));
    return {title, isFigure(file.field), {}};
}

QString ImportRowModel::meaning(int fileColumn) const
{
    const MappedColumn &column = mapped(fileColumn);
    const QString head = column.across.isEmpty()
        ? QString()
        : storedHead(column, m_file.mapping.form, m_catalog, m_presentation.language);
    return head.isEmpty() ? fieldTitle(column.field) : head;
}

const RowOutcome *ImportRowModel::knownOf(int entry, int fileColumn) const
{
    const PreviewRow &row = m_table.rows.at(entry);
    const QList<RowOutcome> &known = row.outcomes.isEmpty() ? m_file.readings : m_outcomes;
    const bool isOfRow = mapped(fileColumn).across.isEmpty();
    for (const qsizetype at : row.outcomes.isEmpty() ? row.readings : row.outcomes) {
        if (isOfRow || known.at(at).column == fileColumn)
            return &known.at(at);
    }
    return nullptr;
}

QString ImportRowModel::stored(int entry, int fileColumn) const
{
    const MappedColumn &column = mapped(fileColumn);
    const QString written = m_table.rows.at(entry).row.cells.value(fileColumn).simplified();
    const bool isPeriod = column.field == u"period";
    const RowOutcome *one = knownOf(entry, fileColumn);
    if (!one || written.isEmpty() || !(isPeriod || isFigure(column.field)))
        return {};
    const QString text = isPeriod
        ? storedPeriod(*one, m_file.mapping, m_catalog, m_presentation.language)
        : storedFigure(*one, column.field, m_file.mapping, m_catalog, m_presentation.language);
    return text == written ? QString() : text;
}

TableCell ImportRowModel::cell(int entry, int column) const
{
    const TableRow &row = m_table.rows.at(entry).row;
    if (column == 0)
        return {QString::number(row.line), {}};
    if (column == fateColumn())
        return {rowFate(entry), {}};
    const RowOutcome *here = outcome(entry, fileColumn(column));
    const bool isOneOfSeveral = here && m_table.rows.at(entry).outcomes.size() > 1;
    return {row.cells.value(fileColumn(column)).simplified(),
        isOneOfSeveral ? fateText(*here, m_catalog, m_presentation.language) : QString()};
}

// A row with several figures says how many share a fate, and of those that want a look what it is.
QString ImportRowModel::rowFate(int entry) const
{
    const QList<qsizetype> &outcomes = m_table.rows.at(entry).outcomes;
    if (outcomes.size() == 1)
        return fateText(m_outcomes.at(outcomes.first()), m_catalog, m_presentation.language);
    QStringList counts;
    QList<std::pair<QString, QStringList>> details; // what happens, and the heads over what it happens to
    for (const Kind kind : byGravity) {
        qint64 count = 0;
        for (const qsizetype at : outcomes) {
            const RowOutcome &one = m_outcomes.at(at);
            if (one.kind != kind)
                continue;
            ++count;
            if (kind == Kind::New || kind == Kind::Same || one.column < 0)
                continue;
            const QString text = fateText(one, m_catalog, m_presentation.language);
            if (details.isEmpty() || details.last().first != text)
                details.append({text, {}});
            details.last().second.append(mapped(static_cast<int>(one.column)).head);
        }
        if (count > 0)
            counts.append(fateCount(kind, count));
    }
    const QString comma = tr(", ", "between items of a list");
    QStringList parts{counts.join(comma)};
    for (const auto &[text, heads] : std::as_const(details)) {
        //: %1 the heads of columns, %2 what will happen to the figures in them
        parts.append(tr("%1: %2").arg(heads.join(comma), text));
    }
    return parts.join(u" · "_s);
}

const RowOutcome *ImportRowModel::outcome(int entry, int fileColumn) const
{
    for (const qsizetype at : m_table.rows.at(entry).outcomes) {
        if (m_outcomes.at(at).column == fileColumn)
            return &m_outcomes.at(at);
    }
    return nullptr;
}

const RowOutcome *ImportRowModel::gravest(int entry) const
{
    for (const Kind kind : byGravity) {
        for (const qsizetype at : m_table.rows.at(entry).outcomes) {
            if (m_outcomes.at(at).kind == kind)
                return &m_outcomes.at(at);
        }
    }
    return nullptr;
}

std::weak_ordering ImportRowModel::compared(int a, int b, int column) const
{
    if (column == 0)
        return m_table.rows.at(a).row.line <=> m_table.rows.at(b).row.line;
    const int order = QString::localeAwareCompare(cell(a, column).text, cell(b, column).text);
    return order <=> 0;
}

bool ImportRowModel::isShown(int entry) const
{
    const QList<qsizetype> &outcomes = m_table.rows.at(entry).outcomes;
    return !m_kind || std::any_of(outcomes.begin(), outcomes.end(), [this](qsizetype at) {
        return m_outcomes.at(at).kind == *m_kind;
    });
}

QVariant ImportRowModel::cellData(int entry, int column, int role) const
{
    const bool isFate = column == fateColumn();
    const bool isOfFile = column > 0 && !isFate;
    if (role == StoredRole)
        return isOfFile ? stored(entry, fileColumn(column)) : QString();
    if (role == Qt::AccessibleTextRole && isOfFile) {
        const QString kept = stored(entry, fileColumn(column));
        const QString written = cell(entry, column).text;
        //: %1 what stands in a cell, %2 how it will be kept
        return kept.isEmpty() ? written : tr("%1, kept as %2").arg(written, kept);
    }
    const RowOutcome *about = isFate ? gravest(entry) : outcome(entry, fileColumn(column));
    const bool isToldApart = about && (isFate || m_table.rows.at(entry).outcomes.size() > 1);
    if (role == Qt::DecorationRole && isFate && about)
        return m_dots.value(about->kind);
    if (role == Qt::ForegroundRole && isToldApart)
        return fateColour(about->kind, m_presentation.theme);
    if (role == Qt::ForegroundRole
        && (column == 0 || (!isFate && mapped(fileColumn(column)).field.isEmpty())))
        return themeColours(m_presentation.theme).mutedText;
    return {};
}

} // namespace tongbao
