#include "ui/forms/colouredit.h"

#include "ui/common/theme.h"

#include <QColorDialog>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int swatchSize = 16;
constexpr int swatchMargin = 8; // to the right edge

} // namespace

ColourEdit::ColourEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(u"#1677ff"_s);
    setTextMargins(0, 0, swatchSize + swatchMargin, 0);
    setMouseTracking(true);
}

void ColourEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        chooseColour();
    else
        QLineEdit::keyPressEvent(event);
}

void ColourEdit::mouseMoveEvent(QMouseEvent *event)
{
    const bool isOver = swatch().contains(event->position().toPoint());
    setCursor(isOver ? Qt::PointingHandCursor : Qt::IBeamCursor);
    setToolTip(isOver ? tr("Choose a colour (Down)") : QString());
    QLineEdit::mouseMoveEvent(event);
}

void ColourEdit::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && swatch().contains(event->position().toPoint()))
        chooseColour();
    else
        QLineEdit::mousePressEvent(event);
}

// Without a colour only the frame is there.
void ColourEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(themeColours(themeOf(palette())).mutedText);
    if (const QColor colour(text().trimmed()); text().startsWith(u'#') && colour.isValid())
        painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(swatch()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

QRect ColourEdit::swatch() const
{
    return {width() - swatchMargin - swatchSize, (height() - swatchSize) / 2, swatchSize, swatchSize};
}

void ColourEdit::chooseColour()
{
    auto *dialog = new QColorDialog(QColor(text()), this);
    dialog->setObjectName(u"colourDialog"_s);
    dialog->setOption(QColorDialog::DontUseNativeDialog);
    dialog->setWindowTitle(tr("Colour in charts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        setText(colour.name());
        emit textEdited(text());
    });
    dialog->open();
}

} // namespace tongbao
