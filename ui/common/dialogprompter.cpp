#include "ui/common/dialogprompter.h"

#include "ui/common/textdialog.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Dialogs {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Dialogs)
};

// "PNG (*.png)" -> "png", for names entered without a suffix.
QString suffixOf(const QString &filter)
{
    static const QRegularExpression pattern(u"\\*\\.(\\w+)"_s);
    return pattern.match(filter).captured(1);
}

// The program's name alone: Qt adds it to titles that do not end with it.
QString boxTitle()
{
    return QGuiApplication::applicationDisplayName();
}

std::optional<QString> chosenFile(QFileDialog &dialog)
{
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    return dialog.selectedFiles().constFirst();
}

} // namespace

QWidget *DialogPrompter::owner() const
{
    QWidget *modal = QApplication::activeModalWidget();
    return modal ? modal : m_window.data();
}

Prompter::Answer DialogPrompter::askToSave(const QString &question)
{
    QMessageBox box(QMessageBox::Question, boxTitle(), question, QMessageBox::NoButton, owner());
    box.setTextFormat(Qt::PlainText);
    const QPushButton *save = box.addButton(Dialogs::tr("Save"), QMessageBox::AcceptRole);
    const QPushButton *discard = box.addButton(Dialogs::tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(Dialogs::tr("Cancel"), QMessageBox::RejectRole);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == save)
        return Answer::Save;
    return box.clickedButton() == discard ? Answer::Discard : Answer::Cancel;
}

bool DialogPrompter::confirm(const QString &question, const QString &action)
{
    QMessageBox box(QMessageBox::Question, boxTitle(), question, QMessageBox::NoButton, owner());
    box.setTextFormat(Qt::PlainText);
    const QPushButton *accept = box.addButton(action, QMessageBox::AcceptRole);
    QPushButton *cancel = box.addButton(Dialogs::tr("Cancel"), QMessageBox::RejectRole);
    box.setEscapeButton(cancel);
    box.setDefaultButton(cancel);
    box.exec();
    return box.clickedButton() == accept;
}

std::optional<QString> DialogPrompter::text(const QString &title, const QString &label,
    const QString &suggestion, const std::function<QString(const QString &)> &problemOf)
{
    TextDialog dialog(title, label, suggestion, problemOf, owner());
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.text()) : std::nullopt;
}

Prompter::Version DialogPrompter::askWhich(
    const QString &question, const QString &mine, const QString &theirs)
{
    QMessageBox box(QMessageBox::Question, boxTitle(), question, QMessageBox::NoButton, owner());
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        Dialogs::tr("Mine:\n%1\n\nTheirs:\n%2", "two versions of a data point").arg(mine, theirs));
    const QPushButton *keepMine = box.addButton(Dialogs::tr("Keep mine"), QMessageBox::AcceptRole);
    const QPushButton *takeTheirs = box.addButton(Dialogs::tr("Take theirs"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(Dialogs::tr("Cancel"), QMessageBox::RejectRole);
    box.setEscapeButton(cancel);
    box.setDefaultButton(cancel);
    box.exec();
    if (box.clickedButton() == keepMine)
        return Version::Mine;
    return box.clickedButton() == takeTheirs ? Version::Theirs : Version::Neither;
}

std::optional<QString> DialogPrompter::fileToSave(
    const QString &title, const QString &suggestion, const QString &filter)
{
    QFileDialog dialog(owner(), title, QFileInfo(suggestion).path(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffixOf(filter));
    // A store never replaces a file: asking whether it may would promise what is refused.
    if (filter.contains(u"*.tongbao"_s))
        dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.selectFile(QFileInfo(suggestion).fileName());
    return chosenFile(dialog);
}

std::optional<QString> DialogPrompter::fileToOpen(
    const QString &title, const QString &folder, const QString &filter)
{
    QFileDialog dialog(owner(), title, folder, filter);
    dialog.setAcceptMode(QFileDialog::AcceptOpen);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return chosenFile(dialog);
}

QStringList DialogPrompter::filesToOpen(const QString &title, const QString &folder, const QString &filter)
{
    QFileDialog dialog(owner(), title, folder, filter);
    dialog.setAcceptMode(QFileDialog::AcceptOpen);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

} // namespace tongbao
