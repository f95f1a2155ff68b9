#include "ui/pages/axisbutton.h"

#include "ui/common/theme.h"
#include "ui/pages/popupplace.h"

#include <QCheckBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tongbao {

AxisButton::AxisButton(QWidget *parent)
    : PopupButton(parent)
    , m_logarithmic(new QCheckBox)
    , m_lowLabel(new QLabel)
    , m_low(new QLineEdit)
    , m_highLabel(new QLabel)
    , m_high(new QLineEdit)
    , m_problem(new QLabel)
    , m_automatic(new QPushButton)
    , m_popup(buildPopup())
{
    connect(m_logarithmic, &QCheckBox::clicked, this, &AxisButton::choose);
    for (QLineEdit *edit : {m_low, m_high})
        connect(edit, &QLineEdit::editingFinished, this, &AxisButton::choose);
    connect(m_automatic, &QPushButton::clicked, this, [this] {
        m_logarithmic->setChecked(false);
        m_low->clear();
        m_high->clear();
        choose();
    });
}

QWidget *AxisButton::buildPopup()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(u"axisPopup"_s);
    popup->setFrameShape(QFrame::StyledPanel);
    m_logarithmic->setObjectName(u"logarithmicCheck"_s);
    m_low->setObjectName(u"axisLowEdit"_s);
    m_high->setObjectName(u"axisHighEdit"_s);
    m_problem->setObjectName(u"axisProblemLabel"_s);
    m_automatic->setObjectName(u"automaticAxisButton"_s);
    m_lowLabel->setBuddy(m_low);
    m_highLabel->setBuddy(m_high);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    setLook(m_problem, Look::Problem);
    m_problem->hide();
    m_automatic->setAutoDefault(false);

    auto *layout = new QGridLayout(popup);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_lowLabel, 0, 0);
    layout->addWidget(m_low, 0, 1);
    layout->addWidget(m_highLabel, 1, 0);
    layout->addWidget(m_high, 1, 1);
    layout->addWidget(m_logarithmic, 2, 0, 1, 2);
    layout->addWidget(m_problem, 3, 0, 1, 2);
    layout->addWidget(m_automatic, 4, 0, 1, 2, Qt::AlignLeft);
    popup->setFixedWidth(280);
    return popup;
}

void AxisButton::retranslate()
{
    m_lowLabel->setText(tr("From"));
    m_highLabel->setText(tr("To"));
    for (QLineEdit *edit : {m_low, m_high})
        edit->setPlaceholderText(tr("automatic"));
    m_low->setAccessibleName(tr("Axis from"));
    m_high->setAccessibleName(tr("Axis to"));
    m_logarithmic->setText(tr("Logarithmic"));
    m_automatic->setText(tr("Automatic"));
    m_automatic->setToolTip(tr("Let the figures say how the axis runs"));
}

void AxisButton::setAxis(const ValueAxis &axis, UnitKind unit, const QString &noLogarithm, Language language)
{
    m_axis = axis;
    m_unit = unit;
    m_language = language;
    retranslate();
    showProblem({});
    m_logarithmic->setChecked(axis.isLogarithmic);
    m_logarithmic->setEnabled(noLogarithm.isEmpty() || axis.isLogarithmic);
    m_logarithmic->setToolTip(
        noLogarithm.isEmpty() ? tr("Equal distances stand for equal growth") : noLogarithm);
    m_low->setText(limitText(axis.low));
    m_high->setText(limitText(axis.high));
    m_automatic->setEnabled(!axis.isAutomatic());
    setText(axisText());
    updateGeometry();
}

void AxisButton::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    // A layout that wraps lines does not grow a window that is already shown.
    const int width = m_popup->width();
    m_popup->resize(width,
        m_popup->layout()->hasHeightForWidth() ? m_popup->layout()->totalHeightForWidth(width)
                                               : m_popup->sizeHint().height());
}

// "9.04 trillion": as readAxisLimit() reads it again.
QString AxisButton::limitText(const std::optional<Number> &limit) const
{
    if (!limit)
        return {};
    const Scale scale = scaleFor(std::abs(limit->value()), m_unit, m_language);
    const QString name = scaleName(scale, m_language);
    const QString number = numberText(*limit, scale, m_language);
    return m_language == Language::Chinese || name.isEmpty() ? number + name : number + u' ' + name;
}

QString AxisButton::axisText() const
{
    QStringList parts;
    if (m_axis.isLogarithmic)
        parts.append(tr("Logarithmic"));
    if (m_axis.low && m_axis.high)
        parts.append(limitText(m_axis.low) + u'–' + limitText(m_axis.high));
    else if (m_axis.low)
        parts.append(tr("from %1").arg(limitText(m_axis.low)));
    else if (m_axis.high)
        parts.append(tr("to %1").arg(limitText(m_axis.high)));
    return parts.isEmpty() ? tr("Automatic") : parts.join(u", "_s);
}

void AxisButton::open()
{
    showProblem({});
    m_popup->adjustSize();
    m_popup->move(popupPlace(*this, m_popup->size()));
    m_popup->show();
    m_low->setFocus(Qt::PopupFocusReason);
    m_low->selectAll();
}

// What cannot be read stays in its field, with the reason below.
void AxisButton::choose()
{
    ValueAxis axis;
    axis.isLogarithmic = m_logarithmic->isChecked();
    for (const auto &[edit, limit] : {std::pair(m_low, &axis.low), std::pair(m_high, &axis.high)}) {
        const QString text = edit->text().trimmed();
        setProblem(edit, false);
        if (text.isEmpty())
            continue;
        const Result<Number> number = readAxisLimit(text);
        if (!number) {
            setProblem(edit, true);
            showProblem(number.error().message);
            return;
        }
        *limit = number.value();
    }
    // Leaving a field in which nothing was changed chooses nothing.
    const bool isShown = axis.isLogarithmic == m_axis.isLogarithmic
        && limitText(axis.low) == limitText(m_axis.low) && limitText(axis.high) == limitText(m_axis.high);
    if (!isShown)
        emit axisChosen(axis);
}

} // namespace tongbao
