#include "ui/charts/picturename.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr qsizetype mostBytes = 120; // of 255, which leaves room for an ending and a number

// Devices of Windows, with whatever ending.
bool isReserved(const QString &name)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(u"(CON|PRN|AUX|NUL|COM\\d|LPT\\d)(\\..*)?"_s),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= mostBytes)
        return name;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    qsizetype end = 0;
    for (qsizetype next = finder.toNextBoundary(); next > 0 && name.left(next).toUtf8().size() <= mostBytes;
         next = finder.toNextBoundary())
        end = next;
    return name.left(end);
}

} // namespace

QString pictureName(const QString &viewName)
{
    static const QRegularExpression refused(u"[/\\\\:*?\"<>|\\p{C}]+"_s);
    // A leading dot hides a file, a leading dash makes an option of it, and Windows drops dots at the end.
    static const QRegularExpression start(u"^[\\s.-]+"_s);
    static const QRegularExpression end(u"[\\s.-]+$"_s);
    QString name = viewName.normalized(QString::NormalizationForm_C).replace(refused, u"-"_s);
    name = shortened(name.remove(start)).remove(end);
    if (name.isEmpty())
        return u"chart"_s;
    return isReserved(name) ? u"chart-"_s + name : name;
}

} // namespace tongbao
