#pragma once

#include "db/exchange/tablereader.h"

#include <QList>

#include <map>

namespace tongbao {

// The cells of one sheet while it is read, in any order and with gaps; then the table that they make.
class CellGrid {
public:
    // What the formats can hold; more is a damaged file.
    static constexpr int mostRows = 1048576;
    static constexpr int mostColumns = 16384;

    // Rows and columns count from 0. Cells without text and those outside the limits are none.
    void set(int row, int column, const QString &text, CellKind kind);
    // Cells that are one: the first says what the others say.
    void merge(int firstRow, int firstColumn, int rows, int columns);
    bool isTooLarge() const;

    // Rows without text are left out; the others are equally long. name: what errors call the file.
    Result<TextTable> table(const QString &name) const;

private:
    struct Cell {
        QString text;
        CellKind kind = CellKind::Text;
    };
    struct Merge {
        int row = 0;
        int column = 0;
        int rows = 1;
        int columns = 1;
    };
    using Row = std::map<int, Cell>; // by column
    using Rows = std::map<int, Row>;

    static void cover(Rows &rows, const Merge &merge);

    Rows m_rows;
    int m_width = 0;
    QList<Merge> m_merges;
};

} // namespace tongbao
