#pragma once

#include "db/domain/figure.h"

#include <optional>

namespace tongbao {

// Takes the words and signs of a figure's text (both languages, any width and case) from its front, one by
// one, and the spaces after each. Every take returns what the word means, or nullopt when none of its kind
// comes next.
class FigureWords {
public:
    explicit FigureWords(QStringView text);

    bool isAtEnd() const { return m_at == m_text.size(); }
    QStringView rest() const { return QStringView(m_text).sliced(m_at); }
    // Whether the literal came next.
    bool take(QStringView literal);
    // The characters at the front, without judging them.
    QStringView takeFirst(qsizetype count);

    std::optional<Qualifier> takeQualifier(); // ">", "about", 超过
    std::optional<Qualifier> takeQualifierAfter(); // 左右, 以上, "+"
    std::optional<int> takeScale(); // the power of ten: "trillion" and 万亿 are 12
    std::optional<Unit> takeUnitBefore(); // "US$", ¥, "EUR"
    std::optional<Unit> takeUnitAfter(); // "%", 美元, "yuan", "users", "EUR"

private:
    std::optional<Unit> takeCurrencyCode();

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace tongbao
