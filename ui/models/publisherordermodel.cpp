#include "ui/models/publisherordermodel.h"

#include "db/domain/publisherorder.h"

#include <QLocale>

namespace tongbao {

void PublisherOrderModel::setCatalog(const Catalog &catalog)
{
    changeAll([&] {
        m_publishers = publisherOrder(catalog);
        m_ranked = rankedPublishers(catalog);
        m_sources.clear();
        for (const Source &source : catalog.sources())
            ++m_sources[source.publisher];
    });
}

TableColumn PublisherOrderModel::column(int column) const
{
    switch (static_cast<Column>(column)) {
    case PlaceColumn:
        return {tr("Place"), true};
    case PublisherColumn:
        return {tr("Publisher")};
    case SourcesColumn:
    case ColumnCount:
        break;
    }
    return {tr("Sources"), true};
}

TableCell PublisherOrderModel::cell(int entry, int column) const
{
    const QString &publisher = m_publishers.at(entry);
    switch (static_cast<Column>(column)) {
    case PlaceColumn:
        //: Instead of a place in the order
        return {entry < m_ranked ? QLocale().toString(entry + 1) : tr("by name")};
    case PublisherColumn:
        return {publisher};
    case SourcesColumn:
    case ColumnCount:
        break;
    }
    return {QLocale().toString(m_sources.value(publisher))};
}

} // namespace tongbao
