#include "ui/pages/datacontrols.h"

#include "ui/common/icons.h"
#include "ui/models/observationcell.h"
#include "ui/pages/flowlayout.h"
#include "ui/pages/multichoicebutton.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int widestRestriction = 220;

// On a button an ampersand would underline the next letter.
QString escaped(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

DataControls::DataControls(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_metric(new MultiChoiceButton(this))
    , m_subject(new MultiChoiceButton(this))
    , m_publisher(new MultiChoiceButton(this))
    , m_reset(new QPushButton(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"dataControls"_s);
    m_search->setObjectName(u"searchEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(240);
    m_search->installEventFilter(this);
    m_metric->setObjectName(u"metricChoice"_s);
    m_subject->setObjectName(u"subjectChoice"_s);
    m_publisher->setObjectName(u"publisherChoice"_s);
    m_reset->setObjectName(u"resetButton"_s);
    m_count->setObjectName(u"countLabel"_s);
    setLook(m_reset, Look::Flat);
    setLook(m_count, Look::Muted);
    m_count->setMinimumHeight(m_metric->sizeHint().height());

    auto *layout = new FlowLayout(this);
    layout->setSpacings(10, 8);
    for (QWidget *widget : QList<QWidget *>{m_search, m_metric, m_subject, m_publisher, m_count, m_reset})
        layout->addWidget(widget);
    // Fixed would keep it at one line: a widget's greatest height does not ask for its width.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.search = text;
        announce();
    });
    connect(m_metric, &MultiChoiceButton::chosenChanged, this, [this](const QStringList &codes) {
        m_filter.metrics = codes;
        announce();
    });
    connect(m_subject, &MultiChoiceButton::chosenChanged, this, [this](const QStringList &codes) {
        m_filter.subjects = codes;
        announce();
    });
    connect(m_publisher, &MultiChoiceButton::chosenChanged, this, [this](const QStringList &names) {
        m_filter.publishers = names;
        announce();
    });
    connect(m_reset, &QPushButton::clicked, this, &DataControls::clearFilter);
    showFilter();
}

void DataControls::setChoices(
    const Choices &choices, const Catalog &catalog, const Presentation &presentation)
{
    m_choices = choices;
    m_catalog = catalog;
    m_presentation = presentation;
    retranslate();
    showFilter();
}

void DataControls::setCount(qsizetype shown, qsizetype inAll)
{
    const QLocale locale;
    m_count->setText(shown == inAll
            ? tr("%1 data points").arg(locale.toString(inAll))
            : tr("%1 of %2 data points").arg(locale.toString(shown), locale.toString(inAll)));
}

void DataControls::setFilter(const ObservationFilter &filter)
{
    m_filter = filter;
    {
        const QSignalBlocker blocker(m_search);
        m_search->setText(filter.search);
    }
    showFilter();
    announce();
}

void DataControls::restrictTo(const Observation &like, ObservationColumn column)
{
    ObservationFilter filter = m_filter;
    filter.cells.removeIf([column](const CellFilter &cell) { return cell.column == column; });
    filter.cells.append({column, cellCode(like, column, m_catalog)});
    m_examples.insert(column, like);
    setFilter(filter);
}

void DataControls::clearFilter()
{
    setFilter({});
}

void DataControls::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool DataControls::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit tableWanted();
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            return false;
        m_search->clear();
        return true;
    default:
        return false;
    }
}

void DataControls::retranslate()
{
    m_search->setPlaceholderText(tr("Search data points"));
    m_search->setAccessibleName(tr("Search data points"));
    m_search->setToolTip(
        tr("Words of a name, code, publisher, source, period, number or note; all must occur. Chinese names "
           "are found by pinyin, too: zhifubao or zfb"));
    m_metric->setTexts(tr("All metrics"), tr("Search metrics"));
    m_metric->setAccessibleName(tr("Metrics"));
    m_subject->setTexts(tr("All apps and companies"), tr("Search apps and companies"));
    m_subject->setAccessibleName(tr("Apps and companies"));
    m_publisher->setTexts(tr("All publishers"), tr("Search publishers"));
    m_publisher->setAccessibleName(tr("Publishers"));
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Show all data points again"));
    m_reset->setIcon(icon(IconName::Revert, m_presentation.theme));
}

void DataControls::showFilter()
{
    const Language language = m_presentation.language;
    m_metric->setChoices(metricChoices(m_choices.metrics, m_catalog, language), m_filter.metrics);
    m_subject->setChoices(subjectChoices(m_choices.subjects, m_catalog, language), m_filter.subjects);
    m_publisher->setChoices(publisherChoices(m_choices.publishers), m_filter.publishers);
    m_reset->setVisible(!m_filter.isEmpty());
    showRestrictions();
}

void DataControls::showRestrictions()
{
    for (QPushButton *button : std::as_const(m_restrictions)) {
        layout()->removeWidget(button);
        button->hide();
        button->deleteLater(); // it may be the one that was clicked
    }
    m_restrictions.clear();
    for (const CellFilter &cell : std::as_const(m_filter.cells)) {
        const auto example = m_examples.constFind(cell.column);
        const Language language = m_presentation.language;
        const QString text = example == m_examples.cend()
            ? nameOfCode(cell.code, cell.column, m_catalog, language)
            : cellText(*example, cell.column, m_catalog, language);
        const QString shown = fontMetrics().elidedText(text, Qt::ElideMiddle, widestRestriction);
        //: a column, and what it says in every row that is listed
        auto *button = new QPushButton(
            tr("%1: %2").arg(columnTitle(cell.column), text.isEmpty() ? tr("(empty)") : escaped(shown)),
            this);
        button->setObjectName(u"restrictionButton"_s);
        button->setToolTip(tr("Take this restriction back: %1").arg(text));
        button->setIcon(icon(IconName::Close, m_presentation.theme));
        connect(button, &QPushButton::clicked, this, [this, cell] {
            ObservationFilter filter = m_filter;
            filter.cells.removeAll(cell);
            setFilter(filter);
        });
        layout()->addWidget(button);
        button->show();
        m_restrictions.append(button);
    }
}

void DataControls::announce()
{
    m_reset->setVisible(!m_filter.isEmpty());
    emit filterChanged();
}

} // namespace tongbao
