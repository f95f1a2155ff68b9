#pragma once

#include "tests/support/fakerepository.h"
#include "ui/charts/specbuilder.h"

namespace tongbao::test {

// A built-in view over the sample figures, in English.
inline ChartSpec sampleChart(const QString &view = QStringLiteral("share"))
{
    const FakeRepository repository;
    const Result<ChartData> data = chartData(repository, *builtInView(view));
    return data ? makeSpec(data.value(), repository.catalog(), Language::English) : ChartSpec();
}

} // namespace tongbao::test
