#include "ui/charts/chartscene.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/widgettest.h"

#include <QRandomGenerator>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

const QStringList names{u"Alipay 支付宝"_s, u"Tenpay"_s, u"银联云闪付"_s, u"X"_s,
    u"A provider of third-party mobile payments whose name is as long as its licence"_s,
    u"一家名称特别长的第三方移动支付机构股份有限公司及其全体子公司"_s, u"<img src=\"/etc/hostname\">"_s,
    u"A<B&amp;"_s, u"<b>Bold</b> & Co"_s, u"Donaudampfschifffahrtsgesellschaftskapitänsmütze"_s, u"100%"_s,
    u"\"'`%1 %2"_s};

// One random chart; the same for the same seed.
class RandomChart {
public:
    explicit RandomChart(quint32 seed)
        : m_random(seed)
    {
    }

    ChartSpec make(Mark mark)
    {
        ChartSpec spec;
        spec.mark = mark;
        spec.language = oneOf(2) ? Language::English : Language::Chinese;
        spec.title = textOf(1 + oneOf(3));
        spec.subtitle = textOf(1 + oneOf(4));
        spec.isPercent = mark == Mark::Area100 || oneOf(2);
        spec.unitText = spec.isPercent ? u"%"_s : u"trillion yuan"_s;
        spec.footer = {textOf(2), textOf(1 + oneOf(6))};
        const int periods = mark == Mark::Bar ? 1 : mark == Mark::Slope ? 2 : skewed(400);
        const int most = mark == Mark::Column && periods > 60 ? 4 : 30;
        const int series = skewed(most);
        m_size = std::pow(10.0, 4 * m_random.generateDouble() - 1);
        for (int i = 0; i < series; ++i)
            spec.series.append(someSeries(mark, i, periods));
        if (mark == Mark::Bar) {
            for (int i = 0; i < series; ++i)
                spec.categories.append(spec.series.at(i).label);
            return spec;
        }
        if (mark == Mark::Slope)
            spec.ends = {textOf(1), textOf(1)};
        addTime(spec, periods);
        if (isOfLines(mark))
            addAxis(spec);
        if (mark != Mark::Line && isOfLines(mark))
            spec.events.clear();
        spec.joinsGaps = mark == Mark::Multiples;
        return spec;
    }

    QSize size() { return {480 + oneOf(3521), 320 + oneOf(2681)}; }

private:
    int oneOf(int count) { return m_random.bounded(count); }
    // 1 to most, small numbers as often as large ones.
    int skewed(int most) { return static_cast<int>(std::pow(most, m_random.generateDouble()) + 0.5); }

    QString textOf(int count)
    {
        QStringList parts;
        for (int i = 0; i < count; ++i)
            parts.append(names.at(oneOf(static_cast<int>(names.size()))));
        return parts.join(u' ');
    }

    void addTime(ChartSpec &spec, int periods)
    {
        static const QStringList starts{
            u"1998"_s, u"2009-H2"_s, u"2013-Q2"_s, u"2015-11"_s, u"2018-W50"_s, u"2016-02-27"_s};
        // No store holds four hundred years.
        const int start = oneOf(static_cast<int>(starts.size()));
        const Period first = test::period(periods > 200 && start == 0 ? u"1990-01"_s : starts.at(start));
        for (int i = 0; i < periods; ++i)
            spec.periods.append(*first.advanced(i));
        QList<double> positions;
        for (int i = oneOf(6); i > 0; --i)
            positions.append(m_random.generateDouble() * periods);
        std::sort(positions.begin(), positions.end());
        for (const double position : std::as_const(positions))
            spec.events.append({position, textOf(1)});
    }

    void addAxis(ChartSpec &spec)
    {
        spec.axis.isLogarithmic = oneOf(3) == 0;
        if (oneOf(3) == 0)
            spec.axis.low = m_size * 0.3 * (1 + oneOf(3));
        if (oneOf(3) == 0)
            spec.axis.high = spec.axis.low.value_or(m_size * 0.2) * (1.05 + oneOf(4));
    }

    SpecSeries someSeries(Mark mark, int number, int periods)
    {
        SpecSeries series;
        series.label = u"%1 %2"_s.arg(names.at(oneOf(static_cast<int>(names.size())))).arg(number + 1);
        series.style = {Qt::blue, Qt::cyan};
        series.isGroup = oneOf(6) == 0;
        const double level = m_size * (0.2 + m_random.generateDouble());
        const int first = mark == Mark::Bar ? 0 : oneOf(std::max(1, periods / 3));
        const int last = mark == Mark::Bar ? 1 : periods - oneOf(std::max(1, periods / 3));
        for (int slot = first; slot < last; ++slot) {
            if (slot == first || oneOf(8) > 0)
                series.points.append(somePoint(mark == Mark::Bar ? number : slot, level));
        }
        return series;
    }

    SpecPoint somePoint(int slot, double level)
    {
        SpecPoint point;
        point.slot = slot;
        const double value = level * (0.9 + 0.2 * m_random.generateDouble());
        const int kind = oneOf(12);
        if (kind < 2) {
            point.low = value * 0.8;
            point.high = value * 1.2;
        }
        if (kind != 0)
            point.value = value;
        if (kind == 2)
            point.qualifier = Qualifier::Over;
        if (kind == 3)
            point.status = Status::Forecast;
        point.text = kind == 0 ? u"%1–%2%"_s.arg(value * 0.8, 0, 'g', 4).arg(value * 1.2, 0, 'g', 4)
                               : u"%1%"_s.arg(value, 0, 'g', 4);
        return point;
    }

    QRandomGenerator m_random;
    double m_size = 1; // of the values
};

struct Drawn {
    QString text;
    QRectF rect;
};

QString rectText(const Drawn &drawn)
{
    return u"\"%1\" (%2, %3, %4 × %5)"_s.arg(drawn.text)
        .arg(drawn.rect.x())
        .arg(drawn.rect.y())
        .arg(drawn.rect.width())
        .arg(drawn.rect.height());
}

// What is wrong with the texts of a scene; empty when nothing is.
QString problemOf(const ChartScene &scene)
{
    constexpr double hair = 0.5;
    const QRectF room = scene.sceneRect().adjusted(-hair, -hair, hair, hair);
    QList<Drawn> texts;
    for (const QGraphicsItem *item : scene.items()) {
        const auto *text = qgraphicsitem_cast<const TextItem *>(item);
        if (!text)
            continue;
        const Drawn drawn{text->text(), text->mapRectToScene(text->boundingRect())};
        if (drawn.text.contains(u'…'))
            return u"cut: "_s + drawn.text;
        if (!room.contains(drawn.rect))
            return u"outside: "_s + rectText(drawn);
        const QRectF own = drawn.rect.adjusted(hair, hair, -hair, -hair);
        for (const Drawn &other : std::as_const(texts)) {
            if (own.intersects(other.rect))
                return rectText(drawn) + u" over "_s + rectText(other);
        }
        texts.append(drawn);
    }
    return {};
}

QString withoutSpaces(QString text)
{
    return text.remove(u' ');
}

// Whether limits of the axis leave a figure of the series in sight.
bool isInSight(const SpecSeries &series, const SpecAxis &axis)
{
    return std::any_of(series.points.begin(), series.points.end(), [&axis](const SpecPoint &point) {
        const std::optional<double> value = point.value ? point.value : point.low;
        return value && axis.contains(*value);
    });
}

// The first series with a figure in sight that is nowhere named in full; empty when each is.
QString unnamedSeries(const ChartScene &scene)
{
    if (scene.spec().mark == Mark::Multiples && scene.chartLayout().panels.isEmpty())
        return {}; // says that there is no room
    for (qsizetype i = 0; i < scene.spec().series.size(); ++i) {
        const SpecSeries &series = scene.spec().series.at(i);
        QString named;
        for (const PlacedText &text : scene.chartLayout().texts) {
            const bool isName = text.role == TextItem::Role::Label || text.role == TextItem::Role::Legend;
            if (isName && text.ink.series == i)
                named += text.text;
        }
        if (isInSight(series, scene.spec().axis)
            && !withoutSpaces(named).contains(withoutSpaces(series.label)))
            return series.label;
    }
    return {};
}

} // namespace

class TestLabelProperties : public QObject {
    Q_OBJECT
private slots:
    void placesEveryTextOfAnyChart_data();
    void placesEveryTextOfAnyChart();
};

void TestLabelProperties::placesEveryTextOfAnyChart_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("mark");
    for (quint32 seed = 1; seed <= 30; ++seed) {
        for (const Mark mark :
            {Mark::Line, Mark::Area100, Mark::Column, Mark::Bar, Mark::Slope, Mark::Multiples})
            QTest::addRow("%s %u", qPrintable(markCode(mark)), seed) << seed << static_cast<int>(mark);
    }
}

// No text leaves the picture, lies on another one or is cut, whatever is drawn at whatever size.
void TestLabelProperties::placesEveryTextOfAnyChart()
{
    QFETCH(quint32, seed);
    QFETCH(int, mark);
    RandomChart random(seed * 10 + static_cast<quint32>(mark));
    const ChartSpec spec = random.make(static_cast<Mark>(mark));
    SceneOptions options;
    const QSize size = random.size();
    options.size = size;
    options.em = std::max(11.0, std::sqrt(1.0 * size.width() * size.height()) / 60);
    options.margin = options.em * 1.5;
    ChartScene scene;
    scene.setChart(spec, options);
    const QString what = u"%1 series, %2 periods, %3 × %4"_s.arg(spec.series.size())
                             .arg(spec.periods.size())
                             .arg(size.width())
                             .arg(size.height());
    const QString problem = problemOf(scene);
    QVERIFY2(problem.isEmpty(), qPrintable(what + u": "_s + problem));
    const QString unnamed = unnamedSeries(scene);
    QVERIFY2(unnamed.isEmpty(), qPrintable(what + u": not named: "_s + unnamed));
}

TONGBAO_WIDGET_TEST_MAIN(TestLabelProperties)
#include "tst_labelproperties.moc"
