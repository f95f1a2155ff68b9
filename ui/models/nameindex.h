#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace tongbao {

// The distinct codes of one column of many rows, numbered, with what is shown for each, where it sorts and in
// which texts a search finds it: so that rows are compared and searched by numbers.
class NameIndex {
public:
    struct Name {
        QString text; // shown
        QString searched = {}; // folded by folded()
        QString readings = {}; // of Chinese, by pinyinReadings()
    };

    // The number of the code; a new one when it has none.
    int number(const QString &code);
    std::optional<int> find(const QString &code) const;
    const QString &code(int number) const { return m_codes.at(number); }
    const QString &text(int number) const { return m_names.at(number).text; }
    // Position by the text, as the reader's language sorts it.
    int rank(int number) const;
    qsizetype size() const { return m_codes.size(); }
    void clear();

    // Gives every code that has none its name, by a function of the code. False: all had theirs.
    template <typename Describe>
    bool describe(const Describe &describe)
    {
        const bool isNew = m_names.size() < m_codes.size();
        for (qsizetype number = m_names.size(); number < m_codes.size(); ++number)
            m_names.append(describe(m_codes.at(number)));
        if (isNew)
            m_ranks.clear();
        return isNew;
    }

    // For each number whether its texts hold the folded word, or its Chinese can be typed so.
    QList<bool> holding(const QString &foldedWord) const;

private:
    void rankByText() const;

    QList<QString> m_codes;
    QHash<QString, int> m_numbers;
    QList<Name> m_names;
    mutable QList<int> m_ranks; // made when first asked for
};

// Without differences of case, width (full-width digits) and form: what a search compares.
QString folded(const QString &text);

} // namespace tongbao
