#include "ui/imports/namespanel.h"

#include "ui/common/theme.h"
#include "ui/forms/codepicker.h"
#include "ui/forms/pickerentries.h"
#include "ui/imports/fatetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int mostLinesInSight = 3;
constexpr int mostButtons = 2;
constexpr int heightOfLine = 36;

QList<PickerEntry> entriesFor(const QString &field, const Catalog &catalog, Language language)
{
    if (field == u"metric")
        return metricEntries(catalog, language);
    return field == u"source" ? sourceEntries(catalog, language) : subjectEntries(catalog, language);
}

QString nameOf(const QString &field, const QString &code, const Catalog &catalog, Language language)
{
    if (const Metric *metric = field == u"metric" ? catalog.metric(code) : nullptr)
        return displayName(*metric, language);
    if (const Source *source = field == u"source" ? catalog.source(code) : nullptr)
        return displayName(*source, language);
    if (const Subject *subject = catalog.subject(code))
        return displayName(*subject, language);
    return code;
}

// What a code stands for: those that were told before do not say it.
QString fieldOf(const QString &code, const Catalog &catalog)
{
    if (catalog.metric(code))
        return u"metric"_s;
    return catalog.source(code) ? u"source"_s : u"subject"_s;
}

} // namespace

NamesPanel::NamesPanel(QWidget *parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_list(new QWidget)
{
    setObjectName(u"namesPanel"_s);
    setLook(m_heading, Look::Heading);
    auto *lines = new QVBoxLayout(m_list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    m_scroll->setWidget(m_list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_scroll);
}

void NamesPanel::setNames(const QList<UnknownName> &unknown, const QHash<QString, QString> &names,
    const Catalog &catalog, Language language)
{
    QList<UnknownName> wanted = unknown;
    QStringList told = names.keys();
    told.sort();
    for (const QString &text : std::as_const(told)) {
        const bool isUnknown = std::any_of(
            unknown.begin(), unknown.end(), [&text](const UnknownName &name) { return name.text == text; });
        if (!isUnknown)
            wanted.append({fieldOf(names.value(text), catalog), text, 0, {}});
    }
    // A line that stays keeps its picker, in which somebody may be typing.
    QList<Line> lines;
    bool hasOpen = false;
    for (const UnknownName &name : std::as_const(wanted)) {
        const auto kept = std::find_if(m_lines.begin(), m_lines.end(), [&name](const Line &line) {
            return line.name.text == name.text && line.name.field == name.field;
        });
        Line line = kept == m_lines.end() ? makeLine(name, catalog, language) : *kept;
        if (kept != m_lines.end())
            m_lines.erase(kept);
        line.name.rows = name.rows;
        const bool isTold = names.contains(name.text);
        //: %1 what the column holds, %2 a name as it stands in the file, %3 a number of rows
        line.label->setText(isTold && name.rows == 0
                ? tr("%1 \"%2\"").arg(fieldTitle(name.field), name.text)
                : tr("%1 \"%2\", rows: %3").arg(fieldTitle(name.field), name.text).arg(name.rows));
        hasOpen = hasOpen || !isTold;
        for (QPushButton *button : std::as_const(line.suggestions))
            button->setVisible(!isTold);
        const bool isTyping = line.picker->hasFocus() && !line.picker->code().isEmpty();
        if (line.picker->code() != names.value(name.text) && !isTyping)
            line.picker->setCode(names.value(name.text));
        lines.append(line);
    }
    for (const Line &line : std::as_const(m_lines))
        line.widget->deleteLater();
    m_lines = lines;
    m_heading->setText(hasOpen ? tr("Names that are not known here") : tr("Names as you told them"));
    setVisible(!m_lines.isEmpty());
    orderTabs();
    const auto shown = std::min<qsizetype>(m_lines.size(), mostLinesInSight);
    m_scroll->setFixedHeight(static_cast<int>(shown) * heightOfLine);
}

// Lines come and go; Tab goes through them where they stand.
void NamesPanel::orderTabs()
{
    QWidget *before = m_scroll;
    for (const Line &line : std::as_const(m_lines)) {
        for (QPushButton *button : line.suggestions) {
            setTabOrder(before, button);
            before = button;
        }
        setTabOrder(before, line.picker);
        before = line.picker;
    }
}

NamesPanel::Line NamesPanel::makeLine(const UnknownName &name, const Catalog &catalog, Language language)
{
    Line line{name, new QWidget(m_list), nullptr, {}, nullptr};
    line.label = new QLabel(line.widget);
    line.label->setTextFormat(Qt::PlainText);
    line.picker = new CodePicker(line.widget);
    line.picker->setObjectName(u"namePicker"_s);
    line.picker->setEntries(entriesFor(name.field, catalog, language));
    line.picker->lineEdit()->setPlaceholderText(tr("Map to…"));
    line.picker->setAccessibleName(tr("What \"%1\" means").arg(name.text));
    line.picker->setMinimumWidth(220);
    auto *row = new QHBoxLayout(line.widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(line.label);
    for (const QString &code : name.nearest.mid(0, mostButtons)) {
        const QString meant = nameOf(name.field, code, catalog, language);
        auto *button = new QPushButton(QString(meant).replace(u'&', u"&&"_s), line.widget);
        button->setObjectName(u"suggestionButton"_s);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("\"%1\" means %2").arg(name.text, meant));
        connect(button, &QPushButton::clicked, this,
            [this, text = name.text, code] { emit nameChosen(text, code); });
        row->addWidget(button);
        line.suggestions.append(button);
    }
    row->addWidget(line.picker, 1);
    m_list->layout()->addWidget(line.widget);
    line.widget->show();
    connect(line.picker, &CodePicker::codeEdited, this,
        [this, text = name.text, picker = line.picker, catalog] { choose(text, picker->code(), catalog); });
    return line;
}

// A name that is still being typed means nothing yet.
void NamesPanel::choose(const QString &text, const QString &code, const Catalog &catalog)
{
    const bool isKnown = catalog.metric(code) || catalog.subject(code) || catalog.source(code);
    if (isKnown || code.isEmpty())
        emit nameChosen(text, code);
}

} // namespace tongbao
