#pragma once

#include "db/exchange/columnmapping.h"
#include "db/exchange/headrows.h"
#include "db/exchange/headwords.h"

namespace tongbao {

// Finds out what the columns under their heads hold; without heads by their contents.
class HeadReader {
public:
    HeadReader(const QList<ColumnHead> &heads, const QList<TableRow> &rows, const Catalog &catalog,
        const MappingOptions &options, const QHash<QString, QString> &stated, bool hasHeads);
    // Why the columns cannot be taken as they are; nullopt: they can.
    std::optional<Error> read();
    const ColumnMapping &mapping() const { return m_mapping; }
    // How many columns have been recognised by themselves.
    qsizetype recognised() const { return m_recognised; }

private:
    Result<Done> takeStated();
    void guess();
    void guessByHeads();
    void guessByContents();
    void takeGroups();
    void takeGroup(qsizetype column);
    void settleMetricOfGroups();
    QString fieldIn(const QString &head) const;
    bool hasSubjectColumn() const;
    void takeMetricColumn();
    void takeInstitutions();
    bool holdsFigures(qsizetype column) const;
    bool isBeside(QStringView field) const;
    void spread(bool (HeadReader::*isHead)(const QString &) const, TableForm form, const QString &side);
    bool isPeriodHead(const QString &name) const { return isDatedPeriod(name); }
    bool isSubjectHead(const QString &name) const;
    bool holdsPeriods(qsizetype column) const;
    bool has(QStringView field) const { return m_mapping.columnOf(field) >= 0; }
    bool isFree(qsizetype column) const;
    void takeMetricOfFigures();
    bool isSaid(const QString &field) const
    {
        return m_options.constants.contains(field) || m_mapping.stated.contains(field);
    }
    Result<Done> checkTold() const;
    Result<Done> checkComplete() const;
    Result<Done> checkDistinct() const;
    Result<Done> checkUnits() const;
    void findDecimalSign();

    const QList<TableRow> &m_rows;
    const Catalog &m_catalog;
    const MappingOptions &m_options;
    ColumnMapping m_mapping;
    QStringList m_names; // the heads without their units
    QStringList m_groups; // over them
    QList<bool> m_isStated;
    qsizetype m_recognised = 0;
};

} // namespace tongbao
