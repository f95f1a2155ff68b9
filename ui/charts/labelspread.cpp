#include "ui/charts/labelspread.h"

#include <algorithm>
#include <numeric>

namespace tongbao {

namespace {

// Labels that touch and so move as one.
struct Cluster {
    QList<int> labels;
    double wishSum = 0; // of the tops that the cluster would have for each label's wish
    double height = 0;
    double top = 0;

    double bottom() const { return top + height; }
};

void settle(Cluster &cluster, double top, double bottom)
{
    const double wish = cluster.wishSum / static_cast<double>(cluster.labels.size());
    cluster.top = std::max(top, std::min(wish, bottom - cluster.height));
}

} // namespace

QList<double> spreadLabels(const QList<LabelWish> &wishes, double top, double bottom, double gap)
{
    QList<int> order(wishes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
        [&wishes](int a, int b) { return wishes.at(a).centre < wishes.at(b).centre; });

    QList<Cluster> clusters;
    for (const int label : std::as_const(order)) {
        const LabelWish &wish = wishes.at(label);
        Cluster cluster{{label}, wish.centre - wish.height / 2, wish.height};
        settle(cluster, top, bottom);
        while (!clusters.isEmpty() && clusters.last().bottom() + gap > cluster.top) {
            Cluster &last = clusters.last();
            const double offset = last.height + gap;
            last.wishSum += cluster.wishSum - offset * static_cast<double>(cluster.labels.size());
            last.labels += cluster.labels;
            last.height = offset + cluster.height;
            settle(last, top, bottom);
            cluster = clusters.takeLast();
        }
        clusters.append(cluster);
    }

    QList<double> centres(wishes.size());
    for (const Cluster &cluster : std::as_const(clusters)) {
        double y = cluster.top;
        for (const int label : cluster.labels) {
            const double height = wishes.at(label).height;
            centres[label] = y + height / 2;
            y += height + gap;
        }
    }
    return centres;
}

} // namespace tongbao
