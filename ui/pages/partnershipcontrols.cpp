#include "ui/pages/partnershipcontrols.h"

#include "db/domain/periodtext.h"
#include "ui/common/icons.h"
#include "ui/pages/choicebox.h"
#include "ui/pages/multichoicebutton.h"
#include "ui/pages/viewfilters.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

template <typename T>
T *named(T *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}

QStringList among(const QStringList &codes, const QStringList &known)
{
    QStringList found = codes;
    found.removeIf([&known](const QString &code) { return !known.contains(code); });
    return found;
}

} // namespace

PartnershipControls::PartnershipControls(QWidget *parent)
    : ControlRow(parent)
    , m_timeLabel(new QLabel(this))
    , m_from(named(new ChoiceBox(this), u"yearFromChoice"_s))
    , m_dash(new QLabel(u"–"_s, this))
    , m_to(named(new ChoiceBox(this), u"yearToChoice"_s))
    , m_bankLabel(new QLabel(this))
    , m_banks(named(new MultiChoiceButton(this), u"bankChoice"_s))
    , m_partnerLabel(new QLabel(this))
    , m_partners(named(new MultiChoiceButton(this), u"partnerChoice"_s))
    , m_reset(named(new QPushButton(this), u"resetButton"_s))
{
    setObjectName(u"partnershipControls"_s);
    addGroup(m_timeLabel, {m_from, m_dash, m_to});
    addGroup(m_bankLabel, {m_banks});
    addGroup(m_partnerLabel, {m_partners});
    addControl(m_reset);
    setLook(m_dash, Look::Muted);
    setLook(m_reset, Look::Flat);
    connectChoices();
}

void PartnershipControls::connectChoices()
{
    connect(m_from, &ChoiceBox::codeChosen, this,
        [this](const QString &key) { chooseLimit(&SeriesQuery::from, key); });
    connect(m_to, &ChoiceBox::codeChosen, this,
        [this](const QString &key) { chooseLimit(&SeriesQuery::to, key); });
    connect(m_banks, &MultiChoiceButton::chosenChanged, this, [this] { chooseSubjects(); });
    connect(m_partners, &MultiChoiceButton::chosenChanged, this, [this] { chooseSubjects(); });
    connect(m_reset, &QPushButton::clicked, this, &PartnershipControls::resetRequested);
}

void PartnershipControls::chooseLimit(std::optional<Period> SeriesQuery::*limit, const QString &key)
{
    View view = m_view;
    SeriesQuery &query = view.query;
    query.*limit = Period::fromKey(key);
    // The limit that was not touched gives way.
    if (query.from && query.to && query.from->firstDay() > query.to->lastDay())
        (limit == &SeriesQuery::from ? query.to : query.from).reset();
    emit viewChosen(view);
}

void PartnershipControls::chooseSubjects()
{
    View view = m_view;
    view.query.subjects = m_banks->chosen() + m_partners->chosen();
    emit viewChosen(view);
}

void PartnershipControls::setState(
    const View &view, const View &home, const Catalog &catalog, const Presentation &presentation)
{
    m_view = view;
    retranslate(presentation);
    const Language language = presentation.language;
    const PartnershipChoices choices = partnershipChoices(catalog);
    showYears(choices.years, language);
    m_banks->setChoices(
        subjectChoices(choices.banks, catalog, language), among(view.query.subjects, choices.banks));
    m_partners->setChoices(
        subjectChoices(choices.partners, catalog, language), among(view.query.subjects, choices.partners));
    m_reset->setVisible(differs(view, home));
    updateGeometry();
}

void PartnershipControls::retranslate(const Presentation &presentation)
{
    m_timeLabel->setText(tr("Announced"));
    m_from->setAccessibleName(tr("Announced from"));
    m_to->setAccessibleName(tr("Announced to"));
    m_bankLabel->setText(tr("Banks"));
    m_banks->setAccessibleName(tr("Banks"));
    m_banks->setTexts(tr("All"), tr("Search banks"));
    m_partnerLabel->setText(tr("Companies"));
    m_partners->setAccessibleName(tr("Companies"));
    m_partners->setTexts(tr("All"), tr("Search companies"));
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Show all partnerships again"));
    m_reset->setIcon(icon(IconName::Revert, presentation.theme));
}

void PartnershipControls::showYears(const QList<Period> &years, Language language)
{
    QList<Choice> choices;
    for (const Period year : years)
        choices.append({year.key(), periodText(year, language)});
    const std::optional<Period> from = firstWithin(years, m_view.query.from);
    const std::optional<Period> to = lastWithin(years, m_view.query.to);
    m_from->setChoices(QList<Choice>{{QString(), tr("Earliest")}} + choices, from ? from->key() : QString());
    m_to->setChoices(choices + QList<Choice>{{QString(), tr("Latest")}}, to ? to->key() : QString());
}

} // namespace tongbao
