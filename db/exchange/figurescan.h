#pragma once

#include "db/domain/catalog.h"
#include "db/domain/figurebatch.h"
#include "db/exchange/csvreader.h"
#include "db/exchange/tableformat.h"

#include <string_view>
#include <unordered_map>

namespace tongbao {

// Takes the plain rows out of a file of figures while it is read: those that hold codes, keys of periods and
// plain digits, as exports and feeds write them, and break no rule. A row that says it in any other way, or
// that is wrong, is left to the reading that knows every spelling and says what is wrong; a plain row means
// the same there.
class FigureScan {
public:
    // Whether the row was taken; cells: in UTF-8, as they stand in the file.
    bool take(const CsvRow &row);

    // text: what the cells are parts of; it must outlive the scan.
    FigureScan(const FileLayout &layout, qsizetype columns, const Catalog &catalog);

    // What was taken, and where each row begins in the text.
    FigureBatch figures = {};
    std::vector<CsvPlace> places = {};

private:
    // What a cell means; nothing unless it is plain.
    template <typename T>
    using Meanings = std::unordered_map<std::string_view, std::optional<T>>;
    struct MetricMeaning {
        quint32 place;
        const Metric *metric;
    };
    struct UnitMeaning {
        quint32 place;
        Unit unit;
    };

    std::string_view cell(const CsvRow &row, qsizetype column) const;
    // The meaning of a cell, found once for equal cells.
    template <typename T, typename Find>
    const std::optional<T> &meaning(Meanings<T> &known, std::string_view cell, Find find);
    std::optional<MetricMeaning> metricOf(const QString &text);
    std::optional<UnitMeaning> unitOf(const QString &text, const Metric &metric);
    std::optional<quint32> periodOf(const QString &text);
    std::optional<quint32> regionOf(const QString &text);
    std::optional<quint32> noteOf(const QString &text);
    bool takeNumber(std::string_view cell, std::optional<Number> &number);
    bool takeFigure(const CsvRow &row, const Metric &metric, FigureRow &figure);

    const FileLayout &m_layout;
    qsizetype m_columns;
    const Catalog &m_catalog;
    Meanings<MetricMeaning> m_metrics;
    Meanings<quint32> m_subjects;
    Meanings<quint32> m_sources;
    Meanings<quint32> m_regions;
    Meanings<quint32> m_periods;
    Meanings<quint32> m_notes;
    Meanings<Qualifier> m_qualifiers;
    Meanings<Status> m_statuses;
    std::unordered_map<const Metric *, Meanings<UnitMeaning>> m_units;
    Figure m_figure;
};

} // namespace tongbao
