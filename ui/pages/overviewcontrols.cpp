#include "ui/pages/overviewcontrols.h"

#include "db/domain/periodtext.h"
#include "ui/common/icons.h"
#include "ui/pages/choicebox.h"
#include "ui/pages/publishercodes.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

template <typename T>
T *named(T *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}

} // namespace

OverviewControls::OverviewControls(QWidget *parent)
    : ControlRow(parent)
    , m_dateLabel(new QLabel(this))
    , m_date(named(new ChoiceBox(this), u"asOfChoice"_s))
    , m_publisherLabel(new QLabel(this))
    , m_publisher(named(new ChoiceBox(this), u"publisherChoice"_s))
    , m_currencyLabel(new QLabel(this))
    , m_currency(named(new ChoiceBox(this), u"currencyChoice"_s))
    , m_reset(named(new QPushButton(this), u"resetButton"_s))
{
    setObjectName(u"overviewControls"_s);
    addGroup(m_dateLabel, {m_date});
    addGroup(m_publisherLabel, {m_publisher});
    addGroup(m_currencyLabel, {m_currency});
    addControl(m_reset);
    setLook(m_reset, Look::Flat);
    connectChoices();
}

void OverviewControls::connectChoices()
{
    connect(m_date, &ChoiceBox::codeChosen, this, [this](const QString &key) {
        OverviewFilter filter = m_state.filter;
        const std::optional<Period> period = Period::fromKey(key);
        filter.asOf = period ? std::optional(period->lastDay()) : std::nullopt;
        emit filterChosen(filter);
    });
    connect(m_publisher, &ChoiceBox::codeChosen, this, [this](const QString &code) {
        OverviewFilter filter = m_state.filter;
        const bool isPreferred = code == preferredCode;
        filter.choice = isPreferred ? std::optional(PublisherChoice::Preferred) : std::nullopt;
        filter.publisher = isPreferred ? QString() : code;
        emit filterChosen(filter);
    });
    connect(m_currency, &ChoiceBox::codeChosen, this, [this](const QString &code) {
        OverviewFilter filter = m_state.filter;
        filter.currency = code.isEmpty() ? std::nullopt : std::optional(code);
        emit filterChosen(filter);
    });
    connect(m_reset, &QPushButton::clicked, this, [this] { emit filterChosen({}); });
}

void OverviewControls::setState(const State &state, const Presentation &presentation)
{
    m_state = state;
    retranslate(presentation);
    showDates(presentation.language);
    showPublishers();
    showCurrencies();
    m_reset->setVisible(state.filter != OverviewFilter());
    updateGeometry();
}

void OverviewControls::retranslate(const Presentation &presentation)
{
    m_dateLabel->setText(tr("As of"));
    m_date->setAccessibleName(tr("As of"));
    m_publisherLabel->setText(tr("Publisher"));
    m_publisher->setAccessibleName(tr("Publisher"));
    m_currencyLabel->setText(tr("Currency"));
    m_currency->setAccessibleName(tr("Currency"));
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Show each chart as it is by itself"));
    m_reset->setIcon(icon(IconName::Revert, presentation.theme));
}

void OverviewControls::showDates(Language language)
{
    QList<Choice> choices;
    QString chosen;
    for (const Period date : std::as_const(m_state.dates)) {
        choices.append({date.key(), periodText(date, language), {},
            tr("Only what had been published by %1").arg(date.lastDay().toString(Qt::ISODate))});
        if (m_state.filter.asOf == date.lastDay())
            chosen = date.key();
    }
    choices.append({QString(), tr("Today"), {}, tr("Everything that has been published")});
    m_date->setChoices(choices, chosen);
}

void OverviewControls::showPublishers()
{
    QList<Choice> choices{
        {QString(), tr("Each chart's own"), {}, tr("Whose figures each chart draws by itself")},
        {preferredCode, tr("Preferred order"), {},
            tr("For each figure the first publisher in your order who has one")}};
    const OverviewFilter &filter = m_state.filter;
    m_publisher->setChoices(
        choices + publisherChoices(m_state.publishers), filter.choice ? preferredCode : filter.publisher);
}

void OverviewControls::showCurrencies()
{
    QList<Choice> choices{
        {QString(), tr("Each chart's own"), {}, tr("The currency that each chart has by itself")}};
    for (const QString &code : std::as_const(m_state.currencies))
        choices.append({code, code});
    m_currency->setChoices(choices, m_state.filter.currency.value_or(QString()));
}

} // namespace tongbao
