#include "ui/models/catalogtablemodel.h"

#include "db/domain/figuretext.h"
#include "db/exchange/catalogtexts.h"
#include "db/exchange/rowtexts.h"
#include "db/exchange/tableformat.h"
#include "ui/models/catalogcell.h"
#include "ui/models/pinyin.h"

#include <QColor>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr qsizetype mostMembers = 3; // named in a cell; the tool tip has all

} // namespace

CatalogTableModel::CatalogTableModel(Table table, QObject *parent)
    : TableModel(parent)
    , m_kind(catalogKind(table))
{
    m_collator.setNumericMode(true);
}

void CatalogTableModel::setCatalog(const Catalog &catalog, Language language)
{
    changeAll([&] {
        m_catalog = catalog;
        m_language = language;
        m_rows = catalogRows(m_kind.table, catalog);
        m_texts.clear();
        m_names.clear();
        for (const CatalogRow &row : std::as_const(m_rows)) {
            m_names.number(QString::number(m_texts.size()));
            m_texts.append(rowTexts(row));
        }
        m_names.describe([this](const QString &number) {
            const QStringList texts = searchedTexts(m_texts.at(number.toLongLong()));
            const QString all = texts.join(u'\n');
            return NameIndex::Name{all, folded(all), pinyinReadings(all)};
        });
        findWords();
    });
}

void CatalogTableModel::setSearch(const QString &search)
{
    changeAll([&] {
        m_search = search;
        findWords();
    });
}

int CatalogTableModel::rowOfSame(const CatalogRow &like) const
{
    const auto same = std::find_if(
        m_rows.begin(), m_rows.end(), [&like](const CatalogRow &row) { return isSameRow(row, like); });
    return same == m_rows.end() ? -1 : rowOf(static_cast<int>(same - m_rows.begin()));
}

TableColumn CatalogTableModel::column(int column) const
{
    const CatalogField &field = m_kind.field(m_kind.listed.at(column));
    return {columnTitle(m_kind, field.column), field.kind == FieldKind::Number};
}

TableCell CatalogTableModel::cell(int entry, int column) const
{
    const CatalogField &field = m_kind.field(m_kind.listed.at(column));
    const QString text = textOf(entry, column);
    if (field.kind != FieldKind::Members)
        return {shownText(field, text, m_catalog, m_language)};
    QStringList names;
    for (const QString &member : text.split(memberSeparator, Qt::SkipEmptyParts))
        names.append(shownText({field.column, FieldKind::Subject}, member, m_catalog, m_language));
    const bool isCut = names.size() > mostMembers;
    //: The members of a group that a cell has no room for
    const QString rest
        = isCut ? tr(", %n more", nullptr, static_cast<int>(names.size() - mostMembers)) : QString();
    return {names.mid(0, mostMembers).join(u", "_s) + rest, names.join(u'\n')};
}

std::weak_ordering CatalogTableModel::compared(int a, int b, int column) const
{
    const FieldKind kind = m_kind.field(m_kind.listed.at(column)).kind;
    if (kind == FieldKind::Number)
        return comparedNumbers(textOf(a, column).toDouble(), textOf(b, column).toDouble());
    if (kind == FieldKind::Date || kind == FieldKind::Time)
        return textOf(a, column).compare(textOf(b, column)) <=> 0;
    return m_collator.compare(cell(a, column).text, cell(b, column).text) <=> 0;
}

bool CatalogTableModel::isEmpty(int entry, int column) const
{
    return textOf(entry, column).isEmpty();
}

bool CatalogTableModel::isShown(int entry) const
{
    return m_found.isEmpty() || m_found.at(entry);
}

// The colour that a subject has in charts, where it has one of its own.
QVariant CatalogTableModel::cellData(int entry, int column, int role) const
{
    const auto *subject = std::get_if<Subject>(&m_rows.at(entry));
    const bool isSwatch = subject && role == Qt::DecorationRole && column == 0 && !subject->colour.isEmpty();
    return isSwatch ? QVariant(QColor(subject->colour)) : QVariant();
}

QString CatalogTableModel::textOf(int entry, int column) const
{
    return m_texts.at(entry).at(formatOf(m_kind.table).indexOf(m_kind.listed.at(column)));
}

// A row is found by all its texts, and by the names in both languages of what it refers to.
QStringList CatalogTableModel::searchedTexts(const QStringList &texts) const
{
    QStringList all = texts;
    for (const CatalogField &field : m_kind.fields) {
        const QString &text = texts.at(formatOf(m_kind.table).indexOf(field.column));
        all.append(shownText(field, text, m_catalog, m_language));
        for (const QString &code : text.split(memberSeparator, Qt::SkipEmptyParts)) {
            const bool isSubject = field.kind == FieldKind::Subject || field.kind == FieldKind::Members;
            const Subject *subject = isSubject ? m_catalog.subject(code) : nullptr;
            if (subject)
                all << subject->nameEn << subject->nameZh;
        }
    }
    all.removeDuplicates();
    return all;
}

void CatalogTableModel::findWords()
{
    m_found.clear();
    for (const QString &word : folded(m_search).split(u' ', Qt::SkipEmptyParts)) {
        const QList<bool> holding = m_names.holding(word);
        if (m_found.isEmpty())
            m_found = holding;
        for (qsizetype i = 0; i < m_found.size(); ++i)
            m_found[i] = m_found.at(i) && holding.at(i);
    }
}

} // namespace tongbao
