#pragma once

#include "db/store/connection.h"

namespace tongbao {

// Everything between begin() and commit() becomes true together, or not at all: leaving the scope without
// commit() rolls back.
class Transaction {
public:
    // Write: no other program can write meanwhile; Read: all reads see the same state of the file.
    enum class Kind { Read, Write, Exclusive };

    static Result<Transaction> begin(const Connection &connection, Kind kind);
    Transaction(Transaction &&other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    Q_DISABLE_COPY(Transaction)
    ~Transaction();

    Result<Done> commit();

private:
    explicit Transaction(const Connection &connection)
        : m_connection(&connection)
    {
    }

    const Connection *m_connection;
};

} // namespace tongbao
