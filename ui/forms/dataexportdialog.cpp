#include "ui/forms/dataexportdialog.h"

#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// An encoding of CSV as the box offers it.
struct EncodingChoice {
    QString label;
    TextEncoding encoding;
};

QList<EncodingChoice> encodingChoices()
{
    return {{DataExportDialog::tr("UTF-8"), {}},
        {DataExportDialog::tr("UTF-8 with a mark, for Excel"), {u"UTF-8"_s, true}},
        {DataExportDialog::tr("GB18030, for older Chinese programs"), {u"GB18030"_s, false}}};
}

QString scopeText(ExportScope scope, qsizetype count)
{
    const QString figures = QLocale().toString(count);
    switch (scope) {
    case ExportScope::Chart:
        return DataExportDialog::tr("What this chart draws (%1)").arg(figures);
    case ExportScope::Selected:
        return DataExportDialog::tr("The selected data points (%1)").arg(figures);
    case ExportScope::Listed:
        return DataExportDialog::tr("The data points that are listed (%1)").arg(figures);
    case ExportScope::Figures:
        return DataExportDialog::tr("All data points (%1)").arg(figures);
    case ExportScope::Everything:
        return DataExportDialog::tr("Everything: data points, sources, subjects and all other tables");
    }
    Q_UNREACHABLE();
}

QString scopeName(ExportScope scope)
{
    switch (scope) {
    case ExportScope::Chart:
        return u"chartScope"_s;
    case ExportScope::Selected:
        return u"selectedScope"_s;
    case ExportScope::Listed:
        return u"listedScope"_s;
    case ExportScope::Figures:
        return u"figuresScope"_s;
    case ExportScope::Everything:
        return u"everythingScope"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

class DataExportDialog::Private {
public:
    Private(DataExportDialog *dialog, const QList<std::pair<ExportScope, qsizetype>> &scopes);

    void arrange();
    void update();
    QLabel *heading(const QString &text, QWidget *buddy);

    DataExportDialog *dialog;
    QButtonGroup *scopeGroup;
    QPushButton *xlsx;
    QPushButton *csv;
    QComboBox *encoding;
    QLabel *contents;
    QLabel *problem;
    QPushButton *cancel;
    QPushButton *accept;
};

DataExportDialog::Private::Private(
    DataExportDialog *owner, const QList<std::pair<ExportScope, qsizetype>> &scopes)
    : dialog(owner)
    , scopeGroup(new QButtonGroup(owner))
    , xlsx(new QPushButton(u"XLSX"_s, owner))
    , csv(new QPushButton(u"CSV"_s, owner))
    , encoding(new QComboBox(owner))
    , contents(new QLabel(owner))
    , problem(new QLabel(owner))
    , cancel(new QPushButton(tr("Cancel"), owner))
    , accept(new QPushButton(tr("Export…"), owner))
{
    for (const auto &[scope, count] : scopes) {
        auto *button = new QRadioButton(scopeText(scope, count), dialog);
        button->setObjectName(scopeName(scope));
        button->setEnabled(count > 0);
        scopeGroup->addButton(button, static_cast<int>(scope));
        if (count > 0 && !scopeGroup->checkedButton())
            button->setChecked(true);
    }
    for (QPushButton *format : {xlsx, csv}) {
        format->setObjectName(format->text().toLower() + u"Button"_s);
        format->setCheckable(true);
        format->setAutoDefault(false);
    }
    xlsx->setChecked(true);
    for (const EncodingChoice &choice : encodingChoices())
        encoding->addItem(choice.label);
    encoding->setObjectName(u"encodingEdit"_s);
    contents->setObjectName(u"contentsLabel"_s);
    contents->setWordWrap(true);
    setLook(contents, Look::Muted);
    problem->setObjectName(u"problemLabel"_s);
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    problem->hide();
    setLook(problem, Look::Problem);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    accept->setObjectName(u"exportButton"_s);
    accept->setDefault(true);
    setLook(accept, Look::Primary);
    arrange();
    connect(scopeGroup, &QButtonGroup::idToggled, dialog, [this] { update(); });
    connect(xlsx, &QPushButton::toggled, dialog, [this] { update(); });
    connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    connect(
        accept, &QPushButton::clicked, dialog, [this] { emit dialog->exportRequested(dialog->choice()); });
    update();
}

QLabel *DataExportDialog::Private::heading(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, dialog);
    setLook(label, Look::Small);
    label->setBuddy(buddy);
    return label;
}

void DataExportDialog::Private::arrange()
{
    auto *formats = new QButtonGroup(dialog);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    for (QPushButton *format : {xlsx, csv}) {
        formats->addButton(format);
        segments->addWidget(format);
    }
    segments->addStretch(1);
    setSegments({xlsx, csv});

    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("Figures"), scopeGroup->buttons().constFirst()));
    for (QAbstractButton *button : scopeGroup->buttons())
        layout->addWidget(button);
    layout->addSpacing(6);
    layout->addWidget(heading(tr("Format"), xlsx));
    layout->addLayout(segments);
    layout->addWidget(heading(tr("Encoding of CSV"), encoding));
    layout->addWidget(encoding);
    layout->addWidget(contents);
    layout->addWidget(problem);
    layout->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    layout->addLayout(buttons);
}

void DataExportDialog::Private::update()
{
    const auto scope = static_cast<ExportScope>(scopeGroup->checkedId());
    const bool isWorkbook = scope == ExportScope::Everything; // no CSV holds several tables
    if (isWorkbook)
        xlsx->setChecked(true);
    csv->setEnabled(!isWorkbook);
    encoding->setEnabled(csv->isChecked());
    if (csv->isChecked())
        contents->setText(tr("One table of texts, as any program reads it."));
    else if (isWorkbook)
        contents->setText(tr("A sheet for each table."));
    else if (scope == ExportScope::Chart)
        contents->setText(tr("A sheet with the figures, one with the chart, and one with the sources."));
    else
        contents->setText(tr("A sheet with the data points, and one with their sources."));
    problem->hide();
}

DataExportDialog::DataExportDialog(const QList<std::pair<ExportScope, qsizetype>> &scopes, QWidget *parent)
    : QDialog(parent)
    , m_d(std::make_unique<Private>(this, scopes))
{
    setObjectName(u"dataExportDialog"_s);
    setWindowTitle(tr("Export data"));
    setMinimumWidth(440);
}

DataExportDialog::~DataExportDialog() = default;

DataExport DataExportDialog::choice() const
{
    DataExport choice;
    choice.scope = static_cast<ExportScope>(m_d->scopeGroup->checkedId());
    choice.isXlsx = m_d->xlsx->isChecked();
    choice.encoding = encodingChoices().at(m_d->encoding->currentIndex()).encoding;
    return choice;
}

void DataExportDialog::showProblem(const QString &message)
{
    m_d->problem->setText(message);
    m_d->problem->setVisible(!message.isEmpty());
}

} // namespace tongbao
