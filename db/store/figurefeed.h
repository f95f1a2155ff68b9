#pragma once

#include "db/domain/figurebatch.h"
#include "db/store/connection.h"

namespace tongbao {

// Shows figures to SQL as a table with the columns of `observation` (but for id and what is generated), so
// that one statement takes in or compares thousands of them: SQLite's own loop calls for each value, and
// nothing is bound row by row. There is one on a connection at a time, as the table of the name figureFeed.
inline constexpr QLatin1StringView figureFeed("figure_feed");

class FigureFeed {
public:
    // time: what the columns created_at and modified_at say.
    struct Times {
        QByteArray createdAt;
        QByteArray modifiedAt;
    };

    explicit FigureFeed(const Connection &connection);
    ~FigureFeed();
    Q_DISABLE_COPY_MOVE(FigureFeed)

    // Whether the table is there. Statements on it must be gone before the feed is.
    Result<Done> open();
    // What it shows from now on; the batch must stay as it is meanwhile. Its rowid is the number of a row.
    void show(const FigureBatch &figures, const Times &times);

    struct Shown {
        const FigureBatch *figures = nullptr;
        Times times = {};
    };

private:
    const Connection &m_connection;
    Shown m_shown;
};

} // namespace tongbao
