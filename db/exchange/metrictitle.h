#pragma once

#include "db/domain/catalog.h"

namespace tongbao {

// The code of the metric that a title speaks of: "2020年中国第三方移动支付交易规模(亿元)", "Market share of
// third-party mobile payment, 2016-2020 (%)". Of several that fit, the one whose name says most. Empty when
// none fits, when several say different things, or when the title has words that narrow the metric down in a
// way that nobody knows here: a person decides then.
QString metricOfTitle(const QString &title, const Catalog &catalog);

} // namespace tongbao
