#pragma once

#include "db/domain/metric.h"
#include "db/domain/result.h"

namespace tongbao {

// What is wrong with a figure by itself, and under its metric where that is known. A part of rules.h.
QList<Problem> figureProblems(const Figure &figure, const Metric *metric);

// Why a text cannot be kept (control characters, half a surrogate pair); empty when it can. Translated.
enum class Lines { One, Many };
QString textProblem(const QString &text, Lines lines);

} // namespace tongbao
