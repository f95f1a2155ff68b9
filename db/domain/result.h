#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace tongbao {

// What sort of thing went wrong, for callers that act on it; people read the message.
enum class ErrorKind { Failed, Invalid, Conflict, Busy, ReadOnly, NotFound };

// message: for the reader, translated, says what is wrong and what to do; detail: for the log (SQL, errno).
struct Error {
    QString message;
    QString detail = {};
    ErrorKind kind = ErrorKind::Failed;
};

// The value of a Result that carries nothing but success.
struct Done {
    bool operator==(const Done &) const = default;
};

// A value, or the reason why there is none. Never dropped silently.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T &value() const & { return std::get<0>(m_state); }
    // By value, so that `for (... : ask().value())` does not walk over what is gone.
    T value() && { return std::get<0>(std::move(m_state)); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

// What is wrong with one field of a row or form. field: the column's name in the exchange format ("value").
struct Problem {
    QString field;
    QString message;
    bool operator==(const Problem &) const = default;
};

// What could be read out of texts: the value when there are no problems.
template <typename T>
struct Checked {
    std::optional<T> value;
    QList<Problem> problems = {};
    explicit operator bool() const { return value.has_value(); }
};

} // namespace tongbao
