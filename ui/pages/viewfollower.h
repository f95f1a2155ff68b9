#pragma once

#include "db/domain/references.h"

#include <utility>

namespace tongbao {

// Keeps the codes that views name those of the file, when somebody has given one another code.
class ViewFollower {
public:
    explicit ViewFollower(const Repository &repository)
        : m_repository(repository)
        , m_catalog(repository.catalog())
    {
    }

    // After a change of the file.
    void follow(std::initializer_list<View *> views)
    {
        const Catalog before = std::exchange(m_catalog, m_repository.catalog());
        for (View *view : views)
            *view = followed(*view, before, m_catalog);
    }

private:
    const Repository &m_repository;
    Catalog m_catalog; // as it was when the views were last right
};

} // namespace tongbao
