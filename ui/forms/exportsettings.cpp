#include "ui/forms/exportsettings.h"

#include "ui/common/theme.h"
#include "ui/forms/formfield.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr double centimetresPerInch = 2.54;

QPushButton *segment(const QString &objectName, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setCheckable(true);
    button->setAutoDefault(false);
    return button;
}

// Buttons of which one is on, under a label.
QWidget *choiceOf(const QString &label, const QList<QAbstractButton *> &choices, QWidget *parent)
{
    auto *group = new QButtonGroup(parent);
    auto *choice = new QWidget(parent);
    auto *title = new QLabel(label, choice);
    setLook(title, Look::Small);
    title->setBuddy(choices.first());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    for (QAbstractButton *button : choices) {
        group->addButton(button);
        button->setAccessibleName(u"%1: %2"_s.arg(label, button->text()));
        buttons->addWidget(button, 1);
    }
    choices.first()->setChecked(true);
    setSegments(choices);
    auto *layout = new QVBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(title);
    layout->addLayout(buttons);
    return choice;
}

FormField *field(const QString &name, QWidget *editor, const QString &label, QWidget *parent)
{
    auto *made = new FormField(name, editor, parent);
    made->setLabel(label);
    return made;
}

QHBoxLayout *sideBySide(QWidget *left, QWidget *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    return row;
}

} // namespace

ExportSettings::ExportSettings(PictureContent content, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
    , m_preset(new QComboBox(this))
    , m_width(new QSpinBox(this))
    , m_height(new QSpinBox(this))
    , m_scale(new QDoubleSpinBox(this))
    , m_dpi(new QSpinBox(this))
    , m_light(segment(u"lightButton"_s, tr("Light"), this))
    , m_dark(segment(u"darkButton"_s, tr("Dark"), this))
    , m_filled(segment(u"filledButton"_s, tr("White"), this))
    , m_transparent(segment(u"transparentButton"_s, tr("Transparent"), this))
    , m_result(new QLabel(this))
{
    for (const PictureFormat format : pictureFormats()) {
        const QString name = formatName(format);
        m_formats.append(segment(name.toLower() + u"Button"_s, name, this));
    }
    for (const SizePreset &preset : sizePresets()) {
        m_preset->addItem(
            tr("%1, %2 × %3").arg(preset.label).arg(preset.size.width()).arg(preset.size.height()),
            preset.size);
    }
    m_preset->addItem(tr("Any size"), QSize());
    for (QSpinBox *box : {m_width, m_height}) {
        box->setRange(1, 20000);
        box->setSingleStep(50);
        box->setSuffix(tr(" px"));
    }
    m_scale->setRange(0.1, 10);
    m_scale->setDecimals(2);
    m_scale->setSingleStep(0.5);
    m_scale->setPrefix(u"× "_s);
    m_dpi->setRange(30, 2400);
    m_result->setObjectName(u"resultLabel"_s);
    m_result->setWordWrap(true);
    arrange();
    setOptions({});
    connectFields();
}

void ExportSettings::arrange()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(9);
    layout->addWidget(choiceOf(tr("Format"), m_formats, this));
    layout->addWidget(field(u"preset"_s, m_preset, tr("Size"), this));
    layout->addLayout(sideBySide(
        field(u"width"_s, m_width, tr("Width"), this), field(u"height"_s, m_height, tr("Height"), this)));
    layout->addLayout(
        sideBySide(field(u"scale"_s, m_scale, tr("Scale"), this), field(u"dpi"_s, m_dpi, tr("DPI"), this)));
    layout->addWidget(choiceOf(tr("Theme"), {m_light, m_dark}, this));
    layout->addWidget(choiceOf(tr("Background"), {m_filled, m_transparent}, this));
    layout->addWidget(m_result);
    layout->addStretch(1);
    QList<QWidget *> order(m_formats.begin(), m_formats.end());
    order += {m_preset, m_width, m_height, m_scale, m_dpi, m_light, m_dark, m_filled, m_transparent};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void ExportSettings::connectFields()
{
    connect(m_preset, &QComboBox::activated, this, &ExportSettings::choosePreset);
    for (QSpinBox *box : {m_width, m_height, m_dpi})
        connect(box, &QSpinBox::valueChanged, this, &ExportSettings::update);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &ExportSettings::update);
    for (QAbstractButton *button : m_formats + QList{m_light, m_filled})
        connect(button, &QAbstractButton::toggled, this, &ExportSettings::update);
}

void ExportSettings::choosePreset()
{
    const QSize size = m_preset->currentData().toSize();
    if (!size.isValid()) {
        m_width->setFocus();
        return;
    }
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_width->setValue(size.width());
        m_height->setValue(size.height());
        // At another one its letters would be too small to read, or too large.
        m_dpi->setValue(sizePresets().at(m_preset->currentIndex()).dpi);
    }
    update();
}

ExportOptions ExportSettings::options() const
{
    ExportOptions options;
    options.size = {m_width->value(), m_height->value()};
    options.scale = m_scale->value();
    options.dpi = m_dpi->value();
    options.theme = m_dark->isChecked() ? Theme::Dark : Theme::Light;
    options.isTransparent = m_transparent->isChecked();
    for (const PictureFormat format : pictureFormats()) {
        if (buttonOf(format)->isChecked())
            options.format = format;
    }
    return options;
}

QAbstractButton *ExportSettings::buttonOf(PictureFormat format) const
{
    return m_formats.at(pictureFormats().indexOf(format));
}

void ExportSettings::setOptions(const ExportOptions &options)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_width->setValue(options.size.width());
        m_height->setValue(options.size.height());
        m_scale->setValue(options.scale);
        m_dpi->setValue(options.dpi);
        (options.theme == Theme::Dark ? m_dark : m_light)->setChecked(true);
        (options.isTransparent ? m_transparent : m_filled)->setChecked(true);
        buttonOf(options.format)->setChecked(true);
    }
    update();
}

void ExportSettings::update()
{
    if (m_isFilling)
        return;
    const ExportOptions now = options();
    const int preset = m_preset->findData(now.size);
    m_preset->setCurrentIndex(preset >= 0 ? preset : m_preset->count() - 1);
    m_filled->setText(now.theme == Theme::Dark ? tr("Dark") : tr("White"));
    const auto pixels = [&now](int length) { return static_cast<int>(std::round(length * now.scale)); };
    const QLocale locale;
    const auto centimetres
        = [&](int length) { return locale.toString(pixels(length) * centimetresPerInch / now.dpi, 'f', 1); };
    m_result->setText(tr("%1 × %2 pixels").arg(pixels(now.size.width())).arg(pixels(now.size.height()))
        + u'\n' + tr("%1 × %2 cm in print").arg(centimetres(now.size.width()), centimetres(now.size.height()))
        + u'\n' + tr("Letters of %1 pt").arg(locale.toString(textPoints(now, m_content), 'f', 1)));
    emit changed();
}

} // namespace tongbao
