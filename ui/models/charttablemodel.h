#pragma once

#include "db/domain/comparison.h"
#include "db/domain/figuretext.h"
#include "ui/models/tablemodel.h"

namespace tongbao {

// Exactly what a chart draws, figure by figure, in the chart's units.
class ChartTableModel : public TableModel {
    Q_OBJECT
public:
    enum Column {
        PeriodColumn,
        SubjectColumn,
        MetricColumn,
        RegionColumn,
        ValueColumn,
        RangeColumn,
        EarlierColumn,
        ChangeColumn,
        PublishedColumn,
        SpreadColumn,
        SpreadPercentColumn,
        PublisherColumn,
        SourceColumn,
        MembersColumn,
        ColumnCount
    };

    using TableModel::TableModel;

    void setData(const ChartData &data, const Catalog &catalog, Language language);
    // rows: chartRows() of the data, for whoever has them already.
    void setData(
        const ChartData &data, const QList<ChartRow> &rows, const Catalog &catalog, Language language);
    void clear();
    // False for a column that says the same in every row and goes without saying (one metric, one region), or
    // nothing at all in this kind of chart: the change of a change, the published figure beside itself.
    bool isNeeded(Column column) const;

    // The figure of a row by its place in ChartData.
    ChartRow rowAt(int row) const { return m_entries.at(entryAt(row)); }
    int rowOf(qsizetype series, qsizetype point) const; // -1: none
    int rowOf(const ObservationKey &key) const; // -1: not drawn
    const SeriesPoint &pointAt(int row) const { return pointOf(entryAt(row)); }

protected:
    int entryCount() const override { return static_cast<int>(m_entries.size()); }
    int columnsInAll() const override { return ColumnCount; }
    TableColumn column(int column) const override;
    TableCell cell(int entry, int column) const override;
    std::weak_ordering compared(int a, int b, int column) const override;
    bool isEmpty(int entry, int column) const override;

private:
    // Names of one series' cells.
    struct SeriesNames {
        QString subject;
        QString metric;
        QString region;
    };

    const SeriesPoint &pointOf(int entry) const;
    bool hasAny(int column) const;
    QString changeToolTip() const;
    QString toolTipOf(const SeriesPoint &point) const;
    QString memberCell(const SeriesPoint &point) const;
    QString earlierCell(int entry) const;
    QString changeCell(int entry) const;
    const Spread *spreadOf(int entry) const;
    QString spreadCell(int entry, int column) const;
    QString sourceCell(int entry) const;
    const QString &nameOf(int entry, int column) const;

    QList<ChartRow> m_entries;
    QList<Spread> m_spreads; // publishers compared
    ChartData m_data{View{}};
    QList<SeriesNames> m_names;
    Catalog m_catalog;
    Language m_language = Language::English;
    Scale m_scale = Scale::One;
};

} // namespace tongbao
