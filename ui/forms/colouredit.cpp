#include "ui/forms/colouredit.h"

#include "ui/common/theme.h"

#include <QAction>
#include <QColorDialog>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int swatchSize = 16;

// Without a colour only the frame is there.
QIcon swatch(const QColor &colour, const QColor &frame)
{
    QPixmap picture(swatchSize, swatchSize);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(frame);
    if (colour.isValid())
        painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(0.5, 0.5, swatchSize - 1, swatchSize - 1), 3, 3);
    return QIcon(picture);
}

} // namespace

ColourEdit::ColourEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_choose(addAction(swatch({}, {}), TrailingPosition))
{
    m_choose->setObjectName(u"chooseColourAction"_s);
    setPlaceholderText(u"#1677ff"_s);
    connect(m_choose, &QAction::triggered, this, &ColourEdit::chooseColour);
    connect(this, &QLineEdit::textChanged, this, &ColourEdit::showColour);
    showColour();
}

void ColourEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && isEnabled())
        chooseColour();
    else
        QLineEdit::keyPressEvent(event);
}

void ColourEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showColour();
}

void ColourEdit::showColour()
{
    const QColor colour = text().startsWith(u'#') ? QColor(text().trimmed()) : QColor();
    m_choose->setIcon(swatch(colour, themeColours(themeOf(palette())).mutedText));
    m_choose->setToolTip(tr("Choose a colour (Down)"));
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
