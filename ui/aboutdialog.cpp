#include "ui/aboutdialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int textWidth = 460;
constexpr int iconSize = 56;

QLabel *paragraph(const QString &text, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

AboutDialog::AboutDialog(const Repository &repository, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Tongbao"));
    auto *picture = new QLabel(this);
    picture->setPixmap(
        QIcon(u":/icons/tongbao.svg"_s).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    picture->setAccessibleName(tr("Icon of Tongbao"));

    auto *title = new QLabel(tr("Tongbao 通宝"), this);
    setLook(title, Look::Title);
    QLabel *version
        = paragraph(tr("Version %1, with Qt %2")
                        .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())),
            u"versionLabel"_s, this);
    setLook(version, Look::Muted);

    const qsizetype publishers = repository.catalog().publishers().size();
    const qsizetype sources = repository.catalog().sources().size();
    const QLocale locale;
    QLabel *purpose
        = paragraph(tr("Charts and figures of China's mobile-payment market."), u"purposeLabel"_s, this);
    QLabel *rights = paragraph(
        tr("Every figure is kept as it was published and names its source. This file cites %1 sources of %2 "
           "publishers; the figures remain theirs.")
            .arg(locale.toString(sources), locale.toString(publishers)),
        u"rightsLabel"_s, this);
    QLabel *licence = paragraph(tr("Free software under the GNU General Public License, version 3 only "
                                   "(GPL-3.0-only). It comes with no "
                                   "warranty."),
        u"licenceLabel"_s, this);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"closeButton"_s);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addStretch();
    titles->addWidget(title);
    titles->addWidget(version);
    titles->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(picture);
    head->addLayout(titles, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(14);
    layout->addLayout(head);
    for (QLabel *label : {purpose, rights, licence}) {
        label->setMinimumWidth(textWidth);
        layout->addWidget(label);
    }
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    close->setFocus();
}

} // namespace tongbao
