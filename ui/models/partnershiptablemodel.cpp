#include "ui/models/partnershiptablemodel.h"

#include "db/domain/periodtext.h"
#include "ui/models/celltext.h"

#include <algorithm>
#include <utility>

namespace tongbao {

void PartnershipTableModel::setData(const PartnershipData &data, const Catalog &catalog, Language language)
{
    changeAll([&] {
        m_data = data;
        m_catalog = catalog;
        m_language = language;
        m_rows = partnershipRows(data);
    });
}

void PartnershipTableModel::clear()
{
    changeAll([&] { m_rows.clear(); });
}

QList<int> PartnershipTableModel::rowsOf(qsizetype column, qsizetype cell) const
{
    QList<int> rows;
    for (int entry = 0; entry < m_rows.size(); ++entry) {
        if (m_rows.at(entry).column == column && m_rows.at(entry).cell == cell)
            rows.append(TableModel::rowOf(entry));
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

TableColumn PartnershipTableModel::column(int column) const
{
    switch (column) {
    case BankColumn:
        return {tr("Bank")};
    case PartnerColumn:
        return {tr("Partner")};
    case AnnouncedColumn:
        return {tr("Announced")};
    case ScopeColumn:
        return {tr("Scope")};
    case PublisherColumn:
        return {tr("Publisher")};
    case SourceColumn:
        return {tr("Source")};
    default:
        return {tr("Note")};
    }
}

TableCell PartnershipTableModel::cell(int entry, int column) const
{
    const Source *source = column == SourceColumn ? m_catalog.source(reportIn(entry).source) : nullptr;
    return {textOf(entry, column), source ? displayName(*source, m_language) : QString()};
}

std::weak_ordering PartnershipTableModel::compared(int a, int b, int column) const
{
    if (column == AnnouncedColumn) {
        const auto days = [this](int entry) {
            const Period date = reportIn(entry).announcedOn;
            return std::pair(date.firstDay().toJulianDay(), date.lastDay().toJulianDay());
        };
        return days(a) <=> days(b);
    }
    return textOf(a, column).localeAwareCompare(textOf(b, column)) <=> 0;
}

bool PartnershipTableModel::isEmpty(int entry, int column) const
{
    return textOf(entry, column).isEmpty();
}

QString PartnershipTableModel::nameOf(const QString &subject) const
{
    const Subject *known = m_catalog.subject(subject);
    return known ? displayName(*known, m_language) : subject;
}

QString PartnershipTableModel::textOf(int entry, int column) const
{
    const Partnership &report = reportIn(entry);
    switch (column) {
    case BankColumn:
        return nameOf(report.bank);
    case PartnerColumn:
        return nameOf(report.partner);
    case AnnouncedColumn:
        return periodText(report.announcedOn, m_language);
    case ScopeColumn:
        return report.scope;
    case PublisherColumn:
        return m_catalog.publisherOf(report.source);
    case SourceColumn: {
        const Source *source = m_catalog.source(report.source);
        return source ? sourceTitle(*source, m_language) : report.source;
    }
    default:
        return report.note;
    }
}

} // namespace tongbao
