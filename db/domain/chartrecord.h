#pragma once

#include "db/domain/drawnfigures.h"

namespace tongbao {

// What stands behind a drawn chart, for whoever has only its picture: the view, the figures as drawn, and
// where they are from. Holds nothing of the machine, its user or the moment.
struct ChartRecord {
    View view = {}; // with every automatic choice made: it draws these figures again
    QString title = {}; // as drawn
    QString subtitle = {};
    DrawnFigures figures = {};
    QList<Source> sources = {}; // of the figures and their exchange rates: by publisher, then by date
    QString program = {}; // "Tongbao 0.1.0": what wrote the picture

    bool operator==(const ChartRecord &) const = default;
    // For a chart that draws no figures of the store.
    bool isEmpty() const { return figures.rows.isEmpty(); }
};

// Each source of the codes once: by publisher, then by date.
QList<Source> sourcesInOrder(QStringList codes, const Catalog &catalog);
// Title, subtitle and program are whoever draws it to say.
ChartRecord chartRecord(const ChartData &data, const Catalog &catalog, Language language);

// One figure that a chart would draw otherwise now.
struct FigureChange {
    QString name; // of the subject
    QString period;
    QString before; // "38.8%"; empty: was not drawn
    QString after; // empty: is not drawn any more

    bool operator==(const FigureChange &) const = default;
};
// In the order of the newer table, then what is gone from it. Notes and sources that read differently are no
// changes of a figure. Of partnerships a report is what a figure is elsewhere.
QList<FigureChange> changesSince(const ChartRecord &then, const ChartRecord &now, Language language);

// UTF-8, the same bytes for the same record.
QByteArray recordToJson(const ChartRecord &record);
// The bytes may come from anywhere: what is not whole or not understood is an error, and control characters
// are left out.
Result<ChartRecord> recordFromJson(const QByteArray &json);

} // namespace tongbao
