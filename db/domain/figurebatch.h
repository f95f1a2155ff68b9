#pragma once

#include "db/domain/observation.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace tongbao {

// One figure of a FigureBatch: places in the batch's texts, and numbers with their decimals.
struct FigureRow {
    static constexpr qint8 noNumber = -128; // as decimals

    quint32 metric = 0;
    quint32 subject = 0;
    quint32 region = 0;
    quint32 period = 0;
    quint32 source = 0;
    quint32 unit = 0;
    quint32 note = 0;
    qint8 valueDecimals = noNumber;
    qint8 lowDecimals = noNumber;
    qint8 highDecimals = noNumber;
    Qualifier qualifier = Qualifier::Exact;
    Status status = Status::Actual;
    double value = 0;
    double low = 0;
    double high = 0;
};

// Very many figures in little memory: a list of observations, each text kept once. What adds a million
// figures hands them on in one of these.
class FigureBatch {
public:
    // The place of a text (UTF-8), the same for equal texts.
    quint32 placeOf(const QByteArray &text);
    const QByteArray &textAt(quint32 place) const { return m_texts[place]; }
    size_t textCount() const { return m_texts.size(); }

    void append(const FigureRow &row) { m_rows.push_back(row); }
    void append(const Observation &observation);
    const std::vector<FigureRow> &rows() const { return m_rows; }
    size_t size() const { return m_rows.size(); }
    bool isEmpty() const { return m_rows.empty(); }

    // The figure as everybody else holds it, without times. A row whose texts are no period or unit cannot
    // come through append(); one read from elsewhere gives nullopt.
    std::optional<Observation> at(size_t row) const;
    std::optional<Figure> figureAt(size_t row) const;
    // "metric subject region period source".
    QByteArray identityAt(size_t row) const;

    // The rows in the order of their identities, each part by its characters, as SQLite's indexes have them.
    std::vector<quint32> orderByIdentity() const;
    // Keeps the rows with these numbers, in this order.
    void select(const std::vector<quint32> &rows);
    static bool isSameIdentity(const FigureRow &a, const FigureRow &b);

private:
    std::vector<QByteArray> m_texts;
    QHash<QByteArray, quint32> m_places;
    std::vector<FigureRow> m_rows;
};

// A number out of a row's column and its decimals.
std::optional<Number> numberOf(double value, qint8 decimals);

} // namespace tongbao
