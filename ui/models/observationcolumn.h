#pragma once

namespace tongbao {

// The columns of the table of all data points.
enum ObservationColumn {
    MetricColumn,
    SubjectColumn,
    RegionColumn,
    PeriodColumn,
    ValueColumn,
    RangeColumn,
    QualifierColumn,
    StatusColumn,
    PublisherColumn, // follows from the source
    SourceColumn,
    NoteColumn,
    ColumnCount
};

} // namespace tongbao
