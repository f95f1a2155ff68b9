#include "ui/pages/smallchart.h"

#include "ui/charts/chartscene.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr double em = 11;
constexpr int margin = 14;
constexpr int border = 2;

// "2010–2020" stays on one line.
QString unbrokenRanges(QString text)
{
    return text.replace(u"–"_s, u"\u2060–\u2060"_s);
}

} // namespace

SmallChart::SmallChart(QWidget *parent)
    : CardButton(parent)
    , m_scene(std::make_unique<ChartScene>())
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
}

SmallChart::~SmallChart() = default;

void SmallChart::showChart(const ChartSpec &spec)
{
    m_spec = spec;
    m_title = spec.title;
    m_text = unbrokenRanges(spec.subtitle);
    // Title and subtitle are written here, in one size in all small charts; sources, footnotes and events are
    // the large chart's.
    m_spec->title.clear();
    m_spec->subtitle.clear();
    m_spec->footer.clear();
    m_spec->events.clear();
    m_drawnSize = {};
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.summary);
    setToolTip(tr("Open the chart with its sources and figures"));
    update();
}

void SmallChart::showReason(const QString &title, const QString &reason)
{
    m_spec.reset();
    m_title = title;
    m_text = reason;
    setAccessibleName(title);
    setAccessibleDescription(reason);
    setToolTip({});
    update();
}

QSize SmallChart::sizeHint() const
{
    return {400, 195};
}

QSize SmallChart::minimumSizeHint() const
{
    return {290, 195};
}

void SmallChart::paintEvent(QPaintEvent *event)
{
    CardButton::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const int bottom = paintHeading(painter);
    if (!m_spec)
        return;
    const QRectF room = QRectF(rect()).adjusted(border, bottom, -border, -border);
    draw(room.size());
    m_scene->render(&painter, room, m_scene->sceneRect());
}

// Anew only when something is another now: the mouse that comes and goes changes the border alone.
void SmallChart::draw(QSizeF size)
{
    if (m_drawnSize == size && m_drawnTheme == theme())
        return;
    m_drawnSize = size;
    m_drawnTheme = theme();
    SceneOptions options;
    options.size = size;
    options.em = em;
    options.margin = margin - border;
    options.theme = theme();
    options.isTransparent = true;
    m_scene->setChart(*m_spec, options);
}

int SmallChart::paintHeading(QPainter &painter) const
{
    const ThemeColours &colours = themeColours(theme());
    QRect room = rect().adjusted(margin, margin - border, -margin, -margin);
    const auto write = [&](const QFont &font, const QColor &colour, const QString &text) {
        QRect written;
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &written);
        room.setTop(written.bottom() + 1);
    };
    QFont heading = font();
    heading.setBold(true);
    write(heading, colours.text, m_title);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    write(small, colours.mutedText, m_text);
    return room.top();
}

} // namespace tongbao
