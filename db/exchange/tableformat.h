#pragma once

#include "db/domain/edit.h"
#include "db/domain/result.h"

namespace tongbao {

// How files hold the tables of a store.

struct Column {
    enum class Need {
        Required,
        Optional, // a file without it says nothing about it
        Extra, // the same; written only where a row departs from the default
    };
    QString name;
    Need need = Need::Optional;
    bool isIdentity = false; // a part of what makes a row unique
    QString byDefault = {}; // of an extra column
};

struct TableFormat {
    Table table;
    QList<Column> columns;

    // -1 when there is no such column.
    qsizetype indexOf(QStringView column) const;
    QStringList columnNames() const;
    // The texts of the identity's columns out of a row in the order of the columns.
    QStringList identityOf(const QStringList &texts) const;
};

const TableFormat &formatOf(Table table);

// Where the columns of a table are in a file.
struct FileLayout {
    Table table = Table::Observations;
    QList<qsizetype> places = {}; // for every column of the format: its place in the file, or -1
    qsizetype problemPlace = -1; // of the column `problem`, which files of rejected rows have

    // A row of the file in the order of the format's columns; empty texts for columns that the file has not.
    QStringList arranged(const QStringList &cells) const;
};

// The table that a header names, its columns in any order. The error says what is wrong, and what is known.
Result<FileLayout> layoutOf(const QStringList &header);

} // namespace tongbao
